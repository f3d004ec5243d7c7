// The scope of a publication: every change, only those that take access away, or only the urgent ones.

import { isSuspended } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { writeNetwork } from '../../model/network/address.ts';
import { markOf } from '../../model/network/tunnel.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { removeOver } from './kept-access.ts';
import type { LastGood } from './last-good.ts';

/** Every change; only what takes access away; only the end of what was suspended, revoked or has expired. */
export type Scope = 'all' | 'removals' | 'urgent';

export interface ScopeInputs {
  readonly environment: Environment;
  readonly context: Context;
  readonly lastGood: LastGood;
  /**
   * Certificates that go out with what takes access away, because the keys of published ones have signed for them: as `keyOfRenewed` names them.
   * Another system that gets the same one gets something that nobody signed for.
   */
  readonly renewed?: ReadonlySet<string> | undefined;
}

/** The system by institution and name, and the certificate by its SHA-256. */
export const keyOfRenewed = (system: string, sha256: string): string => `${system} ${sha256}`;

/** The wanted clients that the scope allows; all others stay as published. Both by institution and system. */
export function limitToScope(
  scope: Scope,
  wanted: ReadonlyMap<string, Client>,
  { environment, context, lastGood, renewed = new Set() }: ScopeInputs,
): Map<string, Client> {
  if (scope === 'all') return new Map(wanted);
  const clients = [...lastGood.clients].map(([name, published]) => {
    const next = wanted.get(name);
    if (next && scope === 'removals' && isNarrower(next, published, (sha256) => renewed.has(keyOfRenewed(name, sha256))))
      return [name, next] as const;
    const isCut = scope === 'removals' ? !next : isSuspendedIn(published, context);
    return [name, isCut ? undefined : removeOver(published, environment, context)] as const;
  });
  return new Map(clients.flatMap(([name, client]) => (client ? [[name, client] as const] : [])));
}

function isSuspendedIn(client: Client, { facts }: Context): boolean {
  const part = facts.systemOf(client);
  return part !== undefined && isSuspended(part.data);
}

/** Where one value replaces another, a client would have neither until the new one is published: that waits as a whole. */
function isNarrower(next: Client, published: Client, isRenewed: (sha256: string) => boolean): boolean {
  const isWithin = <T>(one: readonly T[], other: readonly T[], key: (item: T) => string) =>
    one.every((item) => other.some((known) => key(known) === key(item)));
  return (
    next.clientId === published.clientId &&
    (!next.tunnel || (published.tunnel !== undefined && markOf(next.tunnel) === markOf(published.tunnel))) &&
    isWithin(next.networks, published.networks, writeNetwork) &&
    isWithin(
      next.certificates.filter(({ sha256 }) => !isRenewed(sha256)),
      published.certificates,
      ({ sha256 }) => sha256,
    ) &&
    isWithin(next.documentTypes, published.documentTypes, (code) => code)
  );
}
