// Whether a certificate was issued by an authority of an environment, decided by the platform's cryptography.
import type { Certificate } from './certificate.ts';
import type { Platform, SignatureCheck } from './platform.ts';

/** trusted; no authority with the issuer's name; an authority with that name did not sign these bytes; an unknown signature algorithm. */
export type Trust = 'trusted' | 'issuer-unknown' | 'signature-wrong' | 'algorithm-unknown';

type Algorithm = Pick<SignatureCheck, 'algorithm' | 'hash'>;

/** By OID: RFC 8017 appendix A.2.4, RFC 5758 section 3.2, RFC 8410 section 3. */
export const signatureAlgorithms: Readonly<Record<string, Algorithm>> = {
  '1.2.840.113549.1.1.5': { algorithm: 'RSA-PKCS1', hash: 'SHA-1' },
  '1.2.840.113549.1.1.11': { algorithm: 'RSA-PKCS1', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { algorithm: 'RSA-PKCS1', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { algorithm: 'RSA-PKCS1', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { algorithm: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { algorithm: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { algorithm: 'ECDSA', hash: 'SHA-512' },
  '1.3.101.112': { algorithm: 'Ed25519' },
};

/** Authorities are pinned: a certificate must be signed by one of them directly. */
export async function trustOf(certificate: Certificate, authorities: readonly Certificate[], platform: Platform): Promise<Trust> {
  const candidates = authorities.filter(
    (authority) => authority.isAuthority && sameBytes(authority.subject.der, certificate.issuer.der),
  );
  if (candidates.length === 0) return 'issuer-unknown';
  const algorithm = signatureAlgorithms[certificate.signature.oid];
  if (!algorithm) return 'algorithm-unknown';
  for (const authority of candidates) {
    const check = {
      ...algorithm,
      publicKey: authority.key.der,
      signature: certificate.signature.value,
      data: certificate.signed,
    };
    if (await platform.verifies(check)) return 'trusted';
  }
  return 'signature-wrong';
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
