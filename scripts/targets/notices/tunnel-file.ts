// What an institution configures on its own side of a tunnel, as a file in the letter about its access. No private key is in it: that one never left the device.
import type { Policy } from '../../model/generated/policy.ts';
import type { Notice } from '../../model/notice/notice.ts';
import { quoting as strongswan } from '../strongswan/quoting.ts';
import { renderTemplate } from '../template/render.ts';
import { template } from '../template/target.ts';
import { quoting as wireguard } from '../wireguard/quoting.ts';

export interface LetterFile {
  readonly name: string;
  readonly text: string;
}

const wireguardFile = template`# WireGuard: MDocs, {{environment environment}}.
# RO Completați pe echipament PrivateKey, cheia lui privată, care nu se trimite nimănui. Adresa sistemului în tunel este una dintre: {{networks networks}}
# EN On the device fill in PrivateKey, its own private key, which is sent to nobody. The address of the system in the tunnel is one of: {{networks networks}}
# RU Укажите на устройстве PrivateKey, его закрытый ключ, который не отправляют никому. Адрес системы в туннеле один из: {{networks networks}}
[Interface]
PrivateKey =

[Peer]
PublicKey = {{key publicKey}}
Endpoint = {{endpoint endpoint}}
AllowedIPs = {{networks gateway}}
PersistentKeepalive = 25
`;

const ikev2File = template`# IKEv2: MDocs, {{environment environment}} (strongSwan, swanctl.conf).
# RO device.pem este certificatul declarat, cu cheia lui pe echipament; mdocs.pem este certificatul nostru, cu amprenta SHA-256 {{fingerprint fingerprint}}: cereți-l de la AGE.
# EN device.pem is the declared certificate, with its key on the device; mdocs.pem is our certificate, with the fingerprint SHA-256 {{fingerprint fingerprint}}: ask AGE for it.
# RU device.pem: указанный сертификат, его ключ на устройстве; mdocs.pem: наш сертификат с отпечатком SHA-256 {{fingerprint fingerprint}}, запросите его у AGE.
connections {
    mdocs {
        version = 2
        proposals = aes256gcm16-prfsha384-ecp384, aes256gcm16-prfsha256-ecp256, aes256-sha256-ecp256, aes256-sha256-modp2048
        local_addrs = {{address peer}}
        remote_addrs = {{address endpoint}}
        local {
            auth = pubkey
            certs = device.pem
        }
        remote {
            auth = pubkey
            certs = mdocs.pem
            id = {{identity identity}}
        }
        children {
            mdocs {
                local_ts = {{networks networks}}
                remote_ts = {{address gateway}}
                esp_proposals = aes256gcm16-ecp384, aes256gcm16-ecp256, aes256-sha256-ecp256, aes256-sha256-modp2048
                start_action = start
            }
        }
    }
}
`;

/** An address and a port, the address in brackets where it has colons of its own. */
const endpoint = (value: unknown): string => {
  if (typeof value === 'string' && /^(?:[0-9.]{7,15}|\[[0-9a-f:]{2,39}\]):[1-9][0-9]{0,4}$/.test(value)) return value;
  throw new Error(`no address with a port: ${JSON.stringify(value)}`);
};

const fingerprint = (value: unknown): string => {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new Error(`no fingerprint: ${JSON.stringify(value)}`);
};

/** For a letter about an access that is open or has changed, where the system has a tunnel and policy says our side of it. */
export function tunnelFileOf(notice: Notice, { environments }: Policy): LetterFile | undefined {
  if (notice.kind !== 'staging-live' && notice.kind !== 'production-live' && notice.kind !== 'changed') return undefined;
  const { environment, system } = notice.about;
  const { vpn } = environments[environment];
  const { tunnel } = system;
  if (!vpn || !tunnel) return undefined;
  const inside = tunnel.networks.filter((one) => system.networks.includes(one));
  const common = { environment, gateway: vpn.gateway, peer: tunnel.peer, networks: inside.join(', ') };
  if (inside.length === 0) return undefined;
  if (tunnel.kind === 'wireguard' && vpn.wireguard) {
    const address = vpn.endpoint.includes(':') ? `[${vpn.endpoint}]` : vpn.endpoint;
    const values = { ...common, publicKey: vpn.wireguard.publicKey, endpoint: `${address}:${vpn.wireguard.port}` };
    const text = renderTemplate({ source: wireguardFile, quoting: { ...wireguard, endpoint } }, values);
    return { name: `mdocs-${environment}-wireguard.conf`, text };
  }
  if (tunnel.kind !== 'ikev2' || !vpn.ikev2) return undefined;
  const values = { ...common, ...vpn.ikev2, endpoint: vpn.endpoint };
  const text = renderTemplate({ source: ikev2File, quoting: { ...strongswan, fingerprint } }, values);
  return { name: `mdocs-${environment}-ikev2.conf`, text };
}
