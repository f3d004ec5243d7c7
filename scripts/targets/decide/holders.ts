// Who of the clients has what, found without going through all of them.
import { groupBy } from '../../model/declaration/facts.ts';
import { type HasOverlap, indexNetworks } from '../../model/network/index-networks.ts';
import { keyOf } from '../../model/network/tunnel.ts';
import type { Client } from '../../model/publication/publication.ts';
import { nameOf } from '../../model/system-name.ts';

type Named = ReadonlyMap<string, ReadonlySet<string>>;

export interface Holders {
  /** Institutions. */
  readonly byIdno: Named;
  readonly bySystem: Named;
  /** Systems, as nameOf writes them. */
  readonly byClientId: Named;
  readonly byKey: Named;
  readonly byTunnelKey: Named;
  /** Asks about institutions. */
  readonly hasOverlap: HasOverlap;
}

export function indexHolders(clients: readonly Client[]): Holders {
  const of = (valuesOf: (client: Client) => readonly string[], who: (client: Client) => string): Named => {
    const held = clients.flatMap((client) => [...new Set(valuesOf(client))].map((value) => ({ value, who: who(client) })));
    return new Map([...groupBy(held, ({ value }) => value)].map(([value, all]) => [value, new Set(all.map((one) => one.who))]));
  };
  const institutionOf = ({ institution }: Client) => institution;
  return {
    byIdno: of(({ idno }) => [idno], institutionOf),
    bySystem: of(({ system }) => [system], institutionOf),
    byClientId: of(({ clientId }) => [clientId], nameOf),
    byKey: of(({ certificates }) => certificates.map(({ keySha256 }) => keySha256), nameOf),
    byTunnelKey: of(({ tunnel }) => (tunnel ? [keyOf(tunnel)] : []), nameOf),
    hasOverlap: indexNetworks(
      clients.flatMap(({ networks, institution }) => networks.map((network) => ({ network, owner: institution }))),
    ),
  };
}

/** Whether this one has the value, and nobody else. */
export function isOnly(held: Named, value: string | null | undefined, who: string): boolean {
  const all = value == null ? undefined : held.get(value);
  return all?.size === 1 && all.has(who);
}
