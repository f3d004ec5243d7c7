// Which clients may call from where: for each distinct network, all clients whose networks cover it.
import { compare } from '../../model/finding/finding.ts';
import { compareNetworks, contains, type Network, writeNetwork } from '../../model/network/address.ts';
import type { Client } from '../../model/publication/publication.ts';

export interface OwnedNetwork {
  readonly network: Network;
  /** Client ids, sorted, without repetition, at least one. */
  readonly owners: readonly string[];
}

/**
 * A gateway that looks addresses up takes the narrowest network around one, so one client's /32 would take that address away from the
 * client whose /24 lies around it. Each network therefore carries the owners of all networks around it too. In network order.
 */
export function listOwnedNetworks(clients: readonly Client[]): OwnedNetwork[] {
  const around: OwnedNetwork[] = [];
  return groupByNetwork(clients).map((own) => {
    let outer = around.at(-1);
    while (outer && !contains(outer.network, own.network)) {
      around.pop();
      outer = around.at(-1);
    }
    const owned = outer ? { network: own.network, owners: mergeOwners(outer.owners, own.owners) } : own;
    around.push(owned);
    return owned;
  });
}

/** Each network once, with those that name it. Network order puts the wider network before those inside it. */
function groupByNetwork(clients: readonly Client[]): OwnedNetwork[] {
  const claims = new Map<string, { network: Network; owners: string[] }>();
  for (const client of clients)
    for (const network of client.networks) {
      const key = writeNetwork(network);
      const claim = claims.get(key) ?? { network, owners: [] };
      claim.owners.push(client.clientId);
      claims.set(key, claim);
    }
  const owned = [...claims.values()].map(({ network, owners }) => ({ network, owners: mergeOwners(owners) }));
  return owned.sort((a, b) => compareNetworks(a.network, b.network));
}

const mergeOwners = (...owners: readonly (readonly string[])[]): string[] => [...new Set(owners.flat())].sort(compare);

/** The name of whoever may call from a network: the client's id, or that of a set of clients, in network order; and who is in each set. */
export interface NamedOwners {
  readonly named: readonly { readonly network: Network; readonly name: string }[];
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

/** A set gets its number where it first appears in network order, so that the same publication always gives the same names. */
export function nameOwners(networks: readonly OwnedNetwork[]): NamedOwners {
  const names = new Map<string, string>();
  const sets = new Map<string, readonly string[]>();
  const named = networks.map(({ network, owners }) => {
    const [only, ...others] = owners;
    if (only !== undefined && others.length === 0) return { network, name: only };
    const key = owners.join(' ');
    const name = names.get(key) ?? `set-${names.size + 1}`;
    names.set(key, name);
    sets.set(name, owners);
    return { network, name };
  });
  return { named, sets };
}
