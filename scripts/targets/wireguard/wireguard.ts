// The target wireguard: who may come through a tunnel and from which addresses inside it, as wg syncconf reads it.
import { writeNetwork } from '../../model/network/address.ts';
import { nameOf } from '../../model/system-name.ts';
import type { View } from '../gateway/view.ts';
import { type Page, type Target, template } from '../template/target.ts';
import { quoting } from './quoting.ts';

/** The private key is on the gateway alone, and joined to the file there. A peer's packets count only from the addresses behind its key. */
export const wireguard: Target = { name: 'wireguard', quoting, render };

const peersConf = template`# Who comes to the gateway of MDocs, {{environment environment}}, by WireGuard. Rendered; edits are overwritten.
# The private key of the gateway is joined to it where it is applied, with wg syncconf.
[Interface]
{{#each ports}}
ListenPort = {{port port}}
{{/each}}
{{#each peers}}

# {{system name}}
[Peer]
PublicKey = {{key publicKey}}
AllowedIPs = {{networks networks}}
{{/each}}
`;

function render({ environment, tunnels, vpn }: View): Readonly<Record<string, Page>> {
  const peers = tunnels.flatMap(({ client, publicKey, networks }) =>
    publicKey === undefined ? [] : [{ name: nameOf(client), publicKey, networks: networks.map(writeNetwork).join(', ') }],
  );
  const ports = vpn?.wireguard ? [{ port: vpn.wireguard.port }] : [];
  return { 'peers.conf': { template: peersConf, values: { environment, ports, peers } } };
}
