// A renewal that the key of the old certificate has signed for: it is as good as AGE's approval of that one certificate. Whatever a request
// says is checked against the state that it starts from.

import { daysBetween, isDay } from '../date.ts';
import type { Environment } from '../environment.ts';
import type { SystemName } from '../system-name.ts';
import type { Certificate } from '../x509/certificate.ts';
import { areSameBytes } from '../x509/der.ts';
import { findKeyWeakness } from '../x509/key-weakness.ts';
import { fromBase64, toBase64 } from '../x509/pem.ts';
import type { Platform, SignatureCheck } from '../x509/platform.ts';
import { findSigners } from '../x509/trust.ts';
import type { PublicKey } from '../x509/x509.ts';
import { hasBegun, hasEnded, hasExpired } from './certificate-use.ts';
import type { Facts } from './facts.ts';
import { type CertificatePart, certificateOf, isSuspended, systemNameOf } from './integration.ts';
import { isRefused, type Judging } from './revocation.ts';

export interface RenewalStatement extends SystemName {
  readonly idno: string;
  readonly environment: Environment;
  /** SHA-256 of the old certificate and of the new one, in lower-case hexadecimal. */
  readonly former: string;
  readonly next: string;
  /** YYYY-MM-DD. */
  readonly signed: string;
}

/** What is signed, in UTF-8. Its first line keeps the signature from being one of anything else, such as a TLS handshake. */
export const renewalText = ({ institution, idno, system, environment, former, next, signed }: RenewalStatement): string =>
  [
    'mdocs certificate renewal 1',
    `institution ${institution} ${idno}`,
    `system ${system}`,
    `environment ${environment}`,
    `old ${former}`,
    `new ${next}`,
    `signed ${signed}`,
    '',
  ].join('\n');

/** How a key signs a renewal: always with SHA-256, whatever a request says. Undefined where it cannot. */
export function renewalAlgorithmOf({ kind }: PublicKey): Pick<SignatureCheck, 'algorithm' | 'hash' | 'saltLength'> | undefined {
  if (kind === 'RSA') return { algorithm: 'RSA-PKCS1', hash: 'SHA-256' };
  if (kind === 'RSA-PSS') return { algorithm: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 };
  if (kind === 'EC') return { algorithm: 'ECDSA', hash: 'SHA-256' };
  return kind === 'Ed25519' ? { algorithm: 'Ed25519' } : undefined;
}

/** In days from the day of signing: afterwards a signature that still lies about proves nothing. */
export const renewalDays = 14;

/**
 * Why a signature does not stand in the place of an approval. unknown: the access has no such old certificate. unpublished: it has, and it
 * is not published. over: the old one has ended, or is refused. shared: others have it, too. weak: its key. day: too old, or still to come.
 * identity: the institution is another. suspended. subject, issuer, contents: the new certificate is not the same but for its key and its
 * days. sooner: it does not last longer. signature: it is wrong. said: it stood in the file before, and is no wish of today.
 */
export type RenewalFault =
  | 'unknown'
  | 'unpublished'
  | 'over'
  | 'shared'
  | 'weak'
  | 'day'
  | 'identity'
  | 'suspended'
  | 'subject'
  | 'issuer'
  | 'contents'
  | 'sooner'
  | 'signature'
  | 'said';

export interface Renewal {
  /** The system by institution and name, and where. */
  readonly system: string;
  readonly environment: Environment;
  /** SHA-256 of the old certificate, as the request names it, and of the new one. */
  readonly former: string;
  readonly next: string;
  /** Absent where the signature counts. */
  readonly fault?: RenewalFault;
}

/** The state that a renewal is checked against. */
export interface RenewalBase extends Judging {
  readonly facts: Facts;
  /** Whether a certificate is published for a system: what waits for an approval itself approves nothing. */
  publishes(system: SystemName, environment: Environment, sha256: string): boolean;
  /** Whether an earlier version of the file had the same statement; absent where nobody asks that here. */
  wasSaid?(part: CertificatePart): Promise<boolean>;
}

/** The certificates with a signature that a request brings. One that the base has in the same access says nothing new. */
export const listRenewed = ({ files }: Facts, base: Facts): CertificatePart[] =>
  files
    .flatMap(({ systems }) => systems.flatMap(({ accesses }) => Object.values(accesses)))
    .flatMap(({ certificates }) => certificates)
    .filter((part) => part.data.renewal && !isKnown(part, base));

function isKnown(part: CertificatePart, base: Facts): boolean {
  const sha256 = certificateOf(part)?.sha256;
  const before = accessBefore(part, base);
  return before?.certificates.some((one) => certificateOf(one)?.sha256 === sha256) ?? false;
}

const accessBefore = ({ access: { of, system, environment } }: CertificatePart, base: Facts) =>
  system.data.id === null ? undefined : base.systemOf({ institution: of.slug, system: system.data.id })?.accesses[environment];

/** Undefined where the new certificate, or what is said of it, cannot be read: that has findings of its own. */
export async function readRenewal(part: CertificatePart, base: RenewalBase, platform: Platform): Promise<Renewal | undefined> {
  const next = certificateOf(part);
  const { of: former, signed, signature } = part.data.renewal ?? {};
  const { access } = part;
  const { idno } = access.of.institution?.data ?? {};
  const { id } = access.system.data;
  if (!next || !former || !signed || !signature || !idno || !id) return undefined;
  const statement = { institution: access.of.slug, idno, system: id, environment: access.environment, former, signed };
  const named = { statement: { ...statement, next: next.sha256 }, signature: fromBase64(signature) };
  const isCanonical = toBase64(named.signature) === signature;
  const fault = isCanonical ? await findFault(part, next, named, { base, platform }) : 'signature';
  const place = { system: systemNameOf(access.system), environment: access.environment };
  return { ...place, former, next: next.sha256, ...(fault && { fault }) };
}

interface SignedStatement {
  readonly statement: RenewalStatement;
  readonly signature: Uint8Array;
}

interface Around {
  readonly base: RenewalBase;
  readonly platform: Platform;
}

async function findFault(
  part: CertificatePart,
  next: Certificate,
  { statement, signature }: SignedStatement,
  { base, platform }: Around,
): Promise<RenewalFault | undefined> {
  const { former: sha256, environment } = statement;
  const before = accessBefore(part, base.facts);
  const old = before?.certificates.find((one) => certificateOf(one)?.sha256 === sha256);
  const former = old && certificateOf(old);
  if (!before || !old || !former) return 'unknown';
  if (before.of.institution?.data.idno !== statement.idno) return 'identity';
  if (isSuspended(before.system.data) || isSuspended(part.access.system.data)) return 'suspended';
  const different = findDifference(former, next);
  if (different) return different;
  const algorithm = renewalAlgorithmOf(former.key);
  if (!algorithm || findKeyWeakness(former.key) !== undefined) return 'weak';
  const data = new TextEncoder().encode(renewalText(statement));
  if (!(await platform.verifies({ ...algorithm, publicKey: former.key.der, signature, data }))) return 'signature';
  if (!(await haveOneIssuer(old, part, { base, platform }))) return 'issuer';
  const isOver = hasEnded(old.data, base.today) || hasExpired(former, base) || !hasBegun(former, base) || isRefused(old, base);
  if (isOver) return 'over';
  const others = base.facts.byCertificate.get(sha256) ?? [];
  const isSame = ({ access }: CertificatePart) =>
    access.environment === environment && systemNameOf(access.system) === systemNameOf(before.system);
  if (!others.every(isSame)) return 'shared';
  if (!base.publishes(statement, environment, sha256)) return 'unpublished';
  if (!isTimely(statement.signed, base.today)) return 'day';
  return (await base.wasSaid?.(part)) ? 'said' : undefined;
}

/** Clocks differ, and so do the days of two places. */
const isTimely = (signed: string, today: string): boolean =>
  isDay(signed) && daysBetween(signed, today) <= renewalDays && daysBetween(today, signed) <= 1;

/** Extensions that say something of the key or of the issuer, and nothing of whose the certificate is or what it may do. */
const ofKeyOrIssuer = new Set([
  '2.5.29.14',
  '2.5.29.35',
  '2.5.29.31',
  '2.5.29.46',
  '1.3.6.1.5.5.7.1.1',
  '1.3.6.1.4.1.11129.2.4.2',
]);

function findDifference(former: Certificate, next: Certificate): RenewalFault | undefined {
  if (!areSameBytes(former.subject.der, next.subject.der)) return 'subject';
  if (!areSameBytes(former.issuer.der, next.issuer.der)) return 'issuer';
  const said = ({ extensions }: Certificate) =>
    extensions
      .filter(({ oid }) => !ofKeyOrIssuer.has(oid))
      .map(({ oid, critical, value }) => `${oid} ${critical} ${toBase64(value)}`)
      .sort()
      .join('\n');
  if (said(former) !== said(next) || next.isAuthority) return 'contents';
  return next.notAfter > former.notAfter ? undefined : 'sooner';
}

/** Whether one authority of the environment signed both. */
async function haveOneIssuer(old: CertificatePart, part: CertificatePart, { base, platform }: Around): Promise<boolean> {
  const [former, next] = [certificateOf(old), certificateOf(part)];
  if (!former || !next || old.trust !== 'trusted' || part.trust !== 'trusted') return false;
  const authorities = base.registry.authorities[part.access.environment];
  const [ofFormer, ofNext] = await Promise.all([former, next].map((one) => findSigners(one, authorities, platform)));
  return [...(ofFormer ?? [])].some((sha256) => ofNext?.has(sha256));
}
