// How far a publication goes: everything, only what takes access away, or only what must never wait.

import { isSuspended } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { writeNetwork } from '../../model/network/address.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { withoutOver } from './kept.ts';
import type { LastGood } from './last-good.ts';

/** all; removals: nothing that anybody gains; cuts: what is published, without what was suspended, revoked or has expired. */
export type Reach = 'all' | 'removals' | 'cuts';

/** What of the wanted clients is within reach; whoever is not keeps what is published. Both by institution and system. */
export function within(
  reach: Reach,
  wanted: ReadonlyMap<string, Client>,
  { environment, context, lastGood }: { environment: Environment; context: Context; lastGood: LastGood },
): Map<string, Client> {
  if (reach === 'all') return new Map(wanted);
  const clients = [...lastGood.clients].map(([name, published]) => {
    const next = wanted.get(name);
    if (next && reach === 'removals' && isNarrower(next, published)) return [name, next] as const;
    const isCut = reach === 'removals' ? !next : isSuspendedIn(published, context);
    return [name, isCut ? undefined : withoutOver(published, environment, context)] as const;
  });
  return new Map(clients.flatMap(([name, client]) => (client ? [[name, client] as const] : [])));
}

function isSuspendedIn(client: Client, { facts }: Context): boolean {
  const part = facts.systemOf(client);
  return part !== undefined && isSuspended(part.data);
}

/** Whoever gets one thing for another would be without both until the other is published: that waits as a whole. */
function isNarrower(next: Client, published: Client): boolean {
  const isWithin = <T>(one: readonly T[], other: readonly T[], key: (item: T) => string) =>
    one.every((item) => other.some((known) => key(known) === key(item)));
  return (
    next.clientId === published.clientId &&
    isWithin(next.networks, published.networks, writeNetwork) &&
    isWithin(next.certificates, published.certificates, ({ sha256 }) => sha256) &&
    isWithin(next.documentTypes, published.documentTypes, (code) => code)
  );
}
