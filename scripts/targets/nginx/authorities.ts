// The authorities that nginx accepts certificates of, as PEM, and how long a chain may be.
import { base64 } from '../../model/x509/base64.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { sameBytes } from '../../model/x509/der.ts';

/** PEM, in the order of policy.yaml. */
export function writeAuthorities(authorities: readonly Certificate[]): string {
  if (authorities.length === 0) throw new Error('the environment has no certificate authority that could be read');
  return authorities.map(({ der }) => `-----BEGIN CERTIFICATE-----\n${wrapped(base64(der))}-----END CERTIFICATE-----\n`).join('');
}

/**
 * For ssl_verify_depth: the most authorities between a client's certificate and the root; at least one, which is nginx's own default.
 *
 * OpenSSL accepts a chain only up to a self-signed authority, and nginx cannot tell it otherwise: beside the authority that issues
 * certificates, policy.yaml must list every authority above it up to the root. Throws where one is missing, because that gateway would
 * refuse every client. That the root lets in other authorities below it does no harm: a certificate must also be in clients.map.
 */
export function depthOf(authorities: readonly Certificate[]): number {
  return Math.max(1, ...authorities.map((authority) => chainOf(authority, authorities).length - 1));
}

/** The authority itself first, the root last. */
function chainOf(authority: Certificate, authorities: readonly Certificate[]): Certificate[] {
  const chain = [authority];
  for (let last = authority; !sameBytes(last.issuer.der, last.subject.der); ) {
    const above = authorities.find((one) => sameBytes(one.subject.der, last.issuer.der));
    if (!above || chain.includes(above))
      throw new Error(
        `the authority with SHA-256 ${last.sha256} is listed without the authority above it: nginx would refuse every client`,
      );
    chain.push(above);
    last = above;
  }
  return chain;
}

const wrapped = (text: string): string => text.replace(/.{1,64}/g, '$&\n');
