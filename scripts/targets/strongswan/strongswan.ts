// The target strongswan: who may come by IKEv2 and with which certificate, as swanctl loads it.
import { writeNetwork } from '../../model/network/address.ts';
import { frameBase64 } from '../../model/x509/pem.ts';
import type { ViewedTunnel } from '../gateway/tunnels.ts';
import type { View } from '../gateway/view.ts';
import { type Page, type Target, template } from '../template/target.ts';
import { quoting } from './quoting.ts';

/**
 * A device is accepted with its own certificate alone, whoever issued it and by whichever of the names in it, and from its own address. Our key and certificate are named, and
 * lie on the gateway. Loading ends no tunnel that is up: those that connections.txt does not name, or whose files are others, have to be
 * terminated.
 */
export const strongswan: Target = { name: 'strongswan', quoting, render };

const connectionConf = template`# Comes to the gateway of MDocs, {{environment environment}}, by IKEv2. Rendered; edits are overwritten.
connections {
    {{connection name}} {
        version = 2
        proposals = aes256gcm16-prfsha384-ecp384, aes256gcm16-prfsha256-ecp256, aes256-sha256-ecp256, aes256-sha256-modp2048
        remote_addrs = {{address peer}}
        mobike = no
        fragmentation = yes
        unique = replace
        dpd_delay = 30s
        local {
            auth = pubkey
            certs = mdocs-{{environment environment}}.pem
            id = {{identity identity}}
        }
        remote {
            auth = pubkey
            certs = {{connection name}}.pem
            id = %any
        }
        children {
            calls {
                local_ts = {{address gateway}}
                remote_ts = {{networks networks}}
                esp_proposals = aes256gcm16-ecp384, aes256gcm16-ecp256, aes256-sha256-ecp256, aes256-sha256-modp2048
                start_action = none
            }
        }
    }
}
`;

const names = template`{{#each connections}}
{{connection name}}
{{/each}}
`;

const certificatePem = template`{{pem text}}
`;

function render({ environment, tunnels, vpn }: View): Readonly<Record<string, Page>> {
  const { gateway, ikev2 } = vpn ?? {};
  const offered = gateway === undefined || ikev2 === undefined ? [] : tunnels;
  const connections = offered.flatMap((tunnel) => {
    const { certificate, peer } = tunnel;
    if (certificate === undefined) return [];
    const networks = tunnel.networks.map(writeNetwork).join(', ');
    const common = { name: nameOfConnection(environment, tunnel), environment, peer, networks };
    return [{ ...common, identity: ikev2?.identity, gateway, text: frameBase64(certificate).trimEnd() }];
  });
  const pages = connections.flatMap((values): [string, Page][] => [
    [`conf/${values.name}.conf`, { template: connectionConf, values }],
    [`x509/${values.name}.pem`, { template: certificatePem, values }],
  ]);
  return {
    'connections.txt': { template: names, values: { connections } },
    ...Object.fromEntries(pages),
  };
}

/** An underscore is in none of the three, so that no two connections have one name. */
const nameOfConnection = (environment: string, { client }: ViewedTunnel): string =>
  `mdocs_${environment}_${client.institution}_${client.system}`;
