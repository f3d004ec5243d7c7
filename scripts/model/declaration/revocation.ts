// Whether a certificate was revoked: by AGE for good, or by its authority in a list that the authority signed.
import { dayOf } from '../date.ts';
import type { Environment } from '../environment.ts';
import type { Certificate } from '../x509/certificate.ts';
import { areSameBytes } from '../x509/der.ts';
import { indexByHash, type Registry } from './registry.ts';

export interface Revocation {
  /** YYYY-MM-DD. */
  readonly since: string;
  /** AGE's reason; absent where an authority's list says it. */
  readonly why?: string;
}

export function revocationOf(certificate: Certificate, registry: Registry, environment: Environment): Revocation | undefined {
  const byAge = indexByHash(registry.revoked, ({ sha256 }) => sha256).get(certificate.sha256);
  if (byAge) return { since: byAge.since, why: byAge.reason };
  for (const { reading, trust } of registry.revocationLists[environment]) {
    if (trust !== 'trusted' || !('list' in reading) || !areSameBytes(reading.list.issuer.der, certificate.issuer.der)) continue;
    const instant = reading.list.revoked.get(certificate.serial);
    if (instant !== undefined) return { since: dayOf(instant) };
  }
  return undefined;
}
