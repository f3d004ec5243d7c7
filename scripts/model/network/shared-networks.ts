// Networks of services that send the traffic of all their customers from the same addresses, so an address there tells nobody apart.
// Sources: https://www.cloudflare.com/ips/, and what the public name servers say of themselves; unchanged for years. Tor and the clouds change daily and are not listed.
import { type Network, readAddress } from './address.ts';

interface SharedNetwork {
  readonly network: Network;
  readonly owner: string;
}

const cloudflare =
  '173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 108.162.192.0/18 190.93.240.0/20 188.114.96.0/20 ' +
  '197.234.240.0/22 198.41.128.0/17 162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13 131.0.72.0/22 ' +
  '2400:cb00::/32 2606:4700::/32 2803:f800::/32 2405:b500::/32 2405:8100::/32 2a06:98c0::/29 2c0f:f248::/32';

/** Name servers for everybody: an address that people know by heart, and write where they have none. */
const resolvers: Readonly<Record<string, string>> = {
  'Google Public DNS': '8.8.8.8 8.8.4.4 2001:4860:4860::8888 2001:4860:4860::8844 2001:4860:4860::6464 2001:4860:4860::64',
  'Cloudflare DNS':
    '1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 2606:4700:4700::1111 2606:4700:4700::1001 2606:4700:4700::1112 ' +
    '2606:4700:4700::1002 2606:4700:4700::1113 2606:4700:4700::1003',
  Quad9:
    '9.9.9.9 149.112.112.112 9.9.9.10 149.112.112.10 9.9.9.11 149.112.112.11 2620:fe::fe 2620:fe::9 2620:fe::10 2620:fe::fe:10 ' +
    '2620:fe::11 2620:fe::fe:11',
  OpenDNS: '208.67.222.222 208.67.220.220 208.67.222.123 208.67.220.123 2620:119:35::35 2620:119:53::53',
  AdGuard: '94.140.14.14 94.140.15.15 2a10:50c0::ad1:ff 2a10:50c0::ad2:ff',
  'Yandex DNS': '77.88.8.8 77.88.8.1 2a02:6b8::feed:ff 2a02:6b8:0:1::feed:ff',
};

export const sharedNetworks: readonly SharedNetwork[] = Object.entries({ ...resolvers, Cloudflare: cloudflare }).flatMap(
  ([owner, texts]) => texts.split(' ').map((text) => ({ network: networkAt(text), owner })),
);

function networkAt(text: string): Network {
  const { network } = readAddress(text);
  if (!network) throw new Error(`${text} is no network`);
  return network;
}
