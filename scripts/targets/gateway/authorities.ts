// The authorities that a gateway accepts certificates of, as PEM, and how long a chain may be.
import type { Certificate } from '../../model/x509/certificate.ts';
import { areSameBytes } from '../../model/x509/der.ts';
import { toBase64 } from '../../model/x509/pem.ts';

/** Without a line end after the last line. */
export const writePem = ({ der }: Certificate): string =>
  `-----BEGIN CERTIFICATE-----\n${wrapBase64(toBase64(der))}-----END CERTIFICATE-----`;

/**
 * The most authorities between a client's certificate and the root; at least one.
 *
 * OpenSSL accepts a chain only up to a self-signed authority, and no gateway tells it otherwise: beside the authority that issues
 * certificates, policy.yaml must list every authority above it up to the root. Throws where one is missing, because that gateway would
 * refuse every client. That the root lets in other authorities below it does no harm: a certificate must also be a known client's.
 */
export function depthOf(authorities: readonly Certificate[]): number {
  return Math.max(1, ...authorities.map((authority) => chainOf(authority, authorities).length - 1));
}

/** The authority itself first, the root last. */
function chainOf(authority: Certificate, authorities: readonly Certificate[]): Certificate[] {
  const chain = [authority];
  for (let last = authority; !areSameBytes(last.issuer.der, last.subject.der); ) {
    const above = authorities.find((one) => areSameBytes(one.subject.der, last.issuer.der));
    if (!above || chain.includes(above))
      throw new Error(
        `the authority with SHA-256 ${last.sha256} is listed without the authority above it: a gateway would refuse every client`,
      );
    chain.push(above);
    last = above;
  }
  return chain;
}

const wrapBase64 = (text: string): string => text.replace(/.{1,64}/g, '$&\n');
