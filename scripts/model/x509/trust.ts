// Whether a certificate was issued by an authority of an environment, decided by the platform's cryptography.
import type { Certificate } from './certificate.ts';
import { areSameBytes } from './der.ts';
import type { Platform } from './platform.ts';
import { toSignatureCheck } from './signature.ts';
import type { Signature } from './x509.ts';

/** trusted; no authority with the issuer's name; an authority with that name did not sign these bytes; an unknown signature algorithm. */
export type Trust = 'trusted' | 'issuer-unknown' | 'signature-wrong' | 'algorithm-unknown';

/** Authorities are pinned: a certificate must be signed by one of them directly. */
export function verifyTrust(certificate: Certificate, authorities: readonly Certificate[], platform: Platform): Promise<Trust> {
  return verifySigned(certificate, issuersOf(certificate, authorities), platform);
}

/** The authorities that may have issued a certificate, by name and key identifier; the signature decides. */
function issuersOf(certificate: Certificate, authorities: readonly Certificate[]): Certificate[] {
  return authorities.filter((authority) => mayIssue(authority) && isNamedIssuer(certificate, authority));
}

/** Whether a certificate names another as its issuer: by name, and where it says more, by key identifier, issuer and serial of it. */
export function isNamedIssuer(certificate: Certificate, authority: Certificate): boolean {
  const { issuer, authorityKeyId: key, authorityIssuer: above, authoritySerial: serial } = certificate;
  if (!areSameBytes(authority.subject.der, issuer.der)) return false;
  if (key && authority.subjectKeyId && key !== authority.subjectKeyId) return false;
  return (!above || areSameBytes(above, authority.issuer.der)) && (!serial || serial === authority.serial);
}

/** The authorities that verifiably signed a certificate, by SHA-256. */
export async function findSigners(
  certificate: Certificate,
  authorities: readonly Certificate[],
  platform: Platform,
): Promise<ReadonlySet<string>> {
  const signers = new Set<string>();
  for (const one of authorities)
    if (isNamedIssuer(certificate, one) && (await verifySigned(certificate, [one], platform)) === 'trusted')
      signers.add(one.sha256);
  return signers;
}

/** Each authority with those that verifiably signed it; both by SHA-256. */
export type Signers = ReadonlyMap<string, ReadonlySet<string>>;

export async function findAllSigners(authorities: readonly Certificate[], platform: Platform): Promise<Signers> {
  const found = await Promise.all(
    authorities.map(async (one) => [one.sha256, await findSigners(one, authorities, platform)] as const),
  );
  return new Map(found);
}

/** What an issuer signed: the bytes and the signature. */
export interface Signed {
  readonly signed: Uint8Array;
  readonly signature: Signature;
}

/** Whether one of the issuers, which all have the right name, signed. */
async function verifySigned(what: Signed, issuers: readonly Certificate[], platform: Platform): Promise<Trust> {
  if (issuers.length === 0) return 'issuer-unknown';
  const check = toSignatureCheck(what);
  if (!check) return 'algorithm-unknown';
  for (const issuer of issuers)
    if (await platform.verifies(Object.assign(check, { publicKey: issuer.key.der }))) return 'trusted';
  return 'signature-wrong';
}

/** A revocation list counts only when the authority whose name it bears signed it. */
export function verifyTrustOfList(
  list: Signed & Pick<Certificate, 'issuer'>,
  authorities: readonly Certificate[],
  platform: Platform,
): Promise<Trust> {
  const issuers = authorities.filter((authority) => areSameBytes(authority.subject.der, list.issuer.der));
  return verifySigned(list, issuers.filter(maySignLists), platform);
}

/** RFC 5280 sections 4.2.1.3 and 4.2.1.9. */
function mayIssue({ isAuthority, keyUsage, key }: Certificate): boolean {
  return isAuthority && !key.isFlawed && (keyUsage === undefined || keyUsage.includes('keyCertSign'));
}

function maySignLists({ isAuthority, keyUsage, key }: Certificate): boolean {
  return isAuthority && !key.isFlawed && (keyUsage === undefined || keyUsage.includes('cRLSign'));
}
