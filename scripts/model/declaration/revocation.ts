// Whether a certificate was revoked, or an authority above it: by AGE for good, or in a list that its authority signed.
import { dayOf } from '../date.ts';
import type { Environment } from '../environment.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type ChainConditions, type ChainFault, findAuthorityFault, findFaultAbove } from '../x509/chain.ts';
import { areSameBytes } from '../x509/der.ts';
import { hasBegun, hasExpired, type Moment } from './certificate-use.ts';
import { type CertificatePart, certificateOf } from './integration.ts';
import { type DeclaredList, indexByHash, type Registry } from './registry.ts';

export interface Revocation {
  /** YYYY-MM-DD. */
  readonly since: string;
  /** AGE's reason; absent where an authority's list says it. */
  readonly why?: string;
}

/** The registry and when it is asked. */
export interface Judging extends Moment {
  readonly registry: Registry;
}

/** Nothing that a revoked authority vouches for is trusted. */
export function revocationOf(certificate: Certificate, judging: Judging, environment: Environment): Revocation | undefined {
  const own = ownRevocationOf(certificate, judging, environment);
  if (own) return own;
  const above = findTrustFault(certificate, judging, environment);
  return above?.problem === 'revoked' ? ownRevocationOf(above.at, judging, environment) : undefined;
}

/** Whether a certificate that has not ended gives no access all the same: it was revoked, or no accepted authority vouches for it. */
export function isRefused(part: CertificatePart, judging: Judging): boolean {
  const certificate = certificateOf(part);
  const { trust, signers, access } = part;
  if (!certificate) return false;
  if (trust !== undefined && trust !== 'trusted') return true;
  return (
    ownRevocationOf(certificate, judging, access.environment) !== undefined ||
    findTrustFault(certificate, judging, access.environment, signers) !== undefined
  );
}

/** Of the certificate itself, whatever stands above it. */
export function ownRevocationOf(certificate: Certificate, judging: Judging, environment: Environment): Revocation | undefined {
  const { registry } = judging;
  const byAge = indexByHash(registry.revoked, ({ sha256 }) => sha256).get(certificate.sha256);
  if (byAge) return { since: byAge.since, why: byAge.reason };
  for (const declared of registry.revocationLists[environment]) {
    const { reading } = declared;
    if (!('list' in reading) || !areSameBytes(reading.list.issuer.der, certificate.issuer.der)) continue;
    if (findListFlaw(declared, judging) !== undefined) continue;
    const instant = reading.list.revoked.get(certificate.serial);
    if (instant !== undefined) return { since: dayOf(instant) };
  }
  return undefined;
}

export type ListFlaw = 'unreadable' | 'unsigned' | 'delta' | 'scope' | 'extension' | 'future';

/** Why a revocation list does not count. */
export function findListFlaw({ reading, trust }: DeclaredList, { today, now }: Moment): ListFlaw | undefined {
  if ('not' in reading) return 'unreadable';
  if (trust !== 'trusted') return 'unsigned';
  const { flaw, thisUpdate } = reading.list;
  return flaw ?? (hasBegun({ notBefore: thisUpdate }, { today, now }) ? undefined : 'future');
}

/** What a gateway will hold against the authorities above a client's certificate. */
export function findTrustFault(
  certificate: Certificate,
  judging: Judging,
  environment: Environment,
  signers?: ReadonlySet<string>,
): ChainFault | undefined {
  return findFaultAbove(certificate, conditionsIn(environment, judging), signers);
}

/** What is wrong with each authority of an environment; each fault once, at the authority that has it. */
export function findAuthorityFaults(environment: Environment, judging: Judging): ChainFault[] {
  const conditions = conditionsIn(environment, judging);
  const faults = judging.registry.authorities[environment].flatMap((one) => findAuthorityFault(one, conditions) ?? []);
  return [...new Map(faults.map((fault) => [`${fault.problem} ${fault.at.sha256}`, fault])).values()];
}

function conditionsIn(environment: Environment, judging: Judging): ChainConditions {
  const { registry } = judging;
  return {
    authorities: registry.authorities[environment],
    signers: registry.signers[environment],
    hasBegun: (one) => hasBegun(one, judging),
    hasExpired: (one) => hasExpired(one, judging),
    isRevoked: (one) => ownRevocationOf(one, judging, environment) !== undefined,
  };
}
