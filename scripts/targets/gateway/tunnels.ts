// The tunnels that clients come through, and what is inside each: an address is in one of them only.
import { compareNetworks, contains, type Network, readAddress, writeNetwork } from '../../model/network/address.ts';
import type { Tunnel } from '../../model/network/tunnel.ts';
import type { Client } from '../../model/publication/publication.ts';

/** What a client comes through, and from which networks inside it the client may call. */
export interface ViewedTunnel extends Omit<Tunnel, 'networks' | 'sha256'> {
  readonly client: Client;
  /** At least one, in network order. */
  readonly networks: readonly Network[];
}

/**
 * Only what the client may call from. A gateway would move an address that is named twice to the later tunnel, so what another one leads to
 * already is left out. A tunnel with nothing inside it is none. In the order of the clients.
 */
export function viewTunnels(clients: readonly Client[]): ViewedTunnel[] {
  const inside = clients.flatMap((client) => listInside(client).map((network) => ({ client, network })));
  const open: typeof inside = [];
  const kept = new Map<Client, Network[]>();
  for (const one of inside.sort((a, b) => compareNetworks(a.network, b.network))) {
    for (let outer = open.at(-1); outer && !contains(outer.network, one.network); outer = open.at(-1)) open.pop();
    if (open.some(({ client }) => client !== one.client)) continue;
    open.push(one);
    kept.set(one.client, [...(kept.get(one.client) ?? []), one.network]);
  }
  return clients.flatMap((client) => {
    const networks = kept.get(client);
    if (!networks || !client.tunnel) return [];
    const { kind, peer, publicKey, certificate } = client.tunnel;
    const whose = { ...(publicKey !== undefined && { publicKey }), ...(certificate !== undefined && { certificate }) };
    return [{ client, kind, peer, ...whose, networks }];
  });
}

function listInside({ networks, tunnel }: Client): Network[] {
  const declared = tunnel?.networks.flatMap((text) => readAddress(text).network ?? []).map(writeNetwork) ?? [];
  return networks.filter((network) => declared.includes(writeNetwork(network)));
}
