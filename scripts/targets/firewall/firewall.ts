// The target firewall: who may reach the gateway's port at all, as one transaction of nftables.
import { type Network, readAddress } from '../../model/network/address.ts';
import { mergeIntervals, writeInterval } from '../../model/network/intervals.ts';
import type { View } from '../gateway/view.ts';
import { type Page, type Target, template } from '../template/target.ts';
import { quoting } from './quoting.ts';

/**
 * A packet is judged by its source alone, never by whether its connection is known: whoever is taken out is cut off in the middle of a call.
 * Nothing but the gateway's port is judged; what is not judged here is left to the machine's other rules.
 */
export const firewall: Target = { name: 'firewall', quoting, render };

const rules = template`# Who may reach the gateway of MDocs, {{environment environment}}. Rendered; edits are overwritten.
# Check with nft -c -f, load with nft -f: all of it takes effect, or nothing.
add table inet mdocs_{{environment environment}}
delete table inet mdocs_{{environment environment}}
table inet mdocs_{{environment environment}} {
    counter refused_ipv4 { }
    counter refused_ipv6 { }
    counter refused_tunnels { }
{{#each ipv4Sets}}
    set {{environment name}}_ipv4 {
        type ipv4_addr
        flags interval
{{#each elements}}
        elements = {
{{#each intervals}}
            {{intervalIpv4 interval}},
{{/each}}
        }
{{/each}}
    }
{{/each}}
{{#each ipv6Sets}}
    set {{environment name}}_ipv6 {
        type ipv6_addr
        flags interval
{{#each elements}}
        elements = {
{{#each intervals}}
            {{intervalIpv6 interval}},
{{/each}}
        }
{{/each}}
    }
{{/each}}
    chain calls {
        ip saddr @operators_ipv4 accept
        ip6 saddr @operators_ipv6 accept
        ip saddr @clients_ipv4 accept
        ip6 saddr @clients_ipv6 accept
        meta nfproto ipv4 counter name refused_ipv4 reject with tcp reset
        meta nfproto ipv6 counter name refused_ipv6 reject with tcp reset
    }
    chain tunnels {
        ip saddr @operators_ipv4 accept
        ip6 saddr @operators_ipv6 accept
        ip saddr @peers_ipv4 accept
        ip6 saddr @peers_ipv6 accept
        counter name refused_tunnels drop
    }
    chain arriving {
        type filter hook input priority filter - 10; policy accept;
        iif lo accept
{{#each tunnelPorts}}
        udp dport {{port port}} jump tunnels
{{/each}}
{{#each anywhere}}
        tcp dport {{port port}} jump calls
{{/each}}
{{#each atIpv4}}
        ip daddr {{ipv4 address}} tcp dport {{port port}} jump calls
{{/each}}
{{#each atIpv6}}
        ip6 daddr {{ipv6 address}} tcp dport {{port port}} jump calls
{{/each}}
    }
}
`;

function render(view: View): Readonly<Record<string, Page>> {
  const { environment, settings, networks, balancers, operators, tunnels, vpn } = view;
  const peers = tunnels.flatMap(({ peer }) => readAddress(peer).network ?? []);
  // Where load balancers call, no packet comes from a client.
  const clients = balancers ?? networks.map(({ network }) => network);
  const sets = (family: Network['family']) => [
    { name: 'operators', elements: elementsOf(operators, family) },
    { name: 'clients', elements: elementsOf(clients, family) },
    { name: 'peers', elements: elementsOf(peers, family) },
  ];
  const tunnelPorts = [...(vpn?.wireguard ? [vpn.wireguard.port] : []), ...(vpn?.ikev2 ? [500, 4500] : [])].map((port) => ({
    port,
  }));
  const values = { environment, ipv4Sets: sets(4), ipv6Sets: sets(6), tunnelPorts, ...placeOf(settings.listen) };
  return { 'mdocs.nft': { template: rules, values } };
}

/** Nothing where there is no interval: nft takes no empty list. */
function elementsOf(networks: readonly Network[], family: Network['family']) {
  const intervals = mergeIntervals(networks, family).map((one) => ({ interval: writeInterval(one, family) }));
  return intervals.length === 0 ? [] : [{ intervals }];
}

/** Where the gateway listens: at a port of every address, or of one. The address of no place stands for every one of its family. */
function placeOf(listen: string) {
  const at = listen.lastIndexOf(':');
  const address = listen.slice(0, Math.max(at, 0)).replace(/^\[|\]$/g, '');
  const port = listen.slice(at + 1);
  const isAny = address === '' || address === '0.0.0.0' || address === '::';
  return {
    anywhere: isAny ? [{ port }] : [],
    atIpv4: isAny || address.includes(':') ? [] : [{ address, port }],
    atIpv6: isAny || !address.includes(':') ? [] : [{ address, port }],
  };
}
