// Which clients may call from where: for each distinct network, all clients whose networks cover it.
import { contains, inNetworkOrder, type Network, writeNetwork } from '../../model/address.ts';
import type { Client } from '../../model/publication.ts';

export interface Owned {
  readonly network: Network;
  /** Client ids, sorted, at least one. */
  readonly owners: readonly string[];
}

/**
 * nginx takes the narrowest network that contains an address, so one client's /32 would take that address away from the client whose
 * /24 lies around it. Each network therefore carries the owners of all networks around it too. In network order.
 */
export function ownedNetworks(clients: readonly Client[]): Owned[] {
  const around: Owned[] = [];
  return distinct(clients).map(({ network, owners }) => {
    while (around.length > 0 && !contains(outer(around), network)) around.pop();
    const all = around.length > 0 ? [...outer(around).owners, ...owners] : owners;
    const owned = { network, owners: [...new Set(all)].sort() };
    around.push({ ...network, ...owned } as Owned & Network);
    return owned;
  });
}
