// Networks with a purpose of their own, from which no institution's system can call: the IANA registries of special-purpose
// addresses (RFC 6890) for IPv4 and IPv6, the multicast spaces, and IPv6 space that IANA has not given out (RFC 4291 section 2.4).
import type { Text } from '../text/text.ts';
import { contains, type Network, readAddress } from './address.ts';
import { specialNames as names } from './special-names.ts';

export interface SpecialRange {
  readonly network: Network;
  /** private: only inside a VPN; documentation: only in examples; special: nowhere. */
  readonly kind: 'private' | 'documentation' | 'special';
  readonly rfc: string;
  readonly name: Text;
}

const table: readonly (readonly [string, string, Text, SpecialRange['kind']?])[] = [
  ['0.0.0.0/8', 'RFC 791', names.thisNetwork],
  ['0.0.0.0', 'RFC 1122', names.thisHost],
  ['10.0.0.0/8', 'RFC 1918', names.privateUse, 'private'],
  ['100.64.0.0/10', 'RFC 6598', names.sharedSpace, 'private'],
  ['127.0.0.0/8', 'RFC 1122', names.loopback],
  ['169.254.0.0/16', 'RFC 3927', names.linkLocal],
  ['172.16.0.0/12', 'RFC 1918', names.privateUse, 'private'],
  ['192.0.0.0/24', 'RFC 6890', names.ietf],
  ['192.0.0.0/29', 'RFC 7335', names.continuity],
  ['192.0.0.8', 'RFC 7600', names.dummy],
  ['192.0.0.9', 'RFC 7723', names.pcp],
  ['192.0.0.10', 'RFC 8155', names.turn],
  ['192.0.0.170', 'RFC 8880', names.nat64Discovery],
  ['192.0.0.171', 'RFC 8880', names.nat64Discovery],
  ['192.0.2.0/24', 'RFC 5737', names.documentation, 'documentation'],
  ['192.31.196.0/24', 'RFC 7535', names.as112],
  ['192.52.193.0/24', 'RFC 7450', names.amt],
  ['192.88.99.0/24', 'RFC 7526', names.relay6to4],
  ['192.88.99.2', 'RFC 6751', names.relay6a44],
  ['192.168.0.0/16', 'RFC 1918', names.privateUse, 'private'],
  ['192.175.48.0/24', 'RFC 7534', names.as112],
  ['198.18.0.0/15', 'RFC 2544', names.benchmarking],
  ['198.51.100.0/24', 'RFC 5737', names.documentation, 'documentation'],
  ['203.0.113.0/24', 'RFC 5737', names.documentation, 'documentation'],
  ['224.0.0.0/4', 'RFC 5771', names.multicast],
  ['240.0.0.0/4', 'RFC 1112', names.reserved],
  ['255.255.255.255', 'RFC 919', names.broadcast],
  ['::/3', 'RFC 4291', names.unassigned],
  ['4000::/2', 'RFC 4291', names.unassigned],
  ['8000::/1', 'RFC 4291', names.unassigned],
  ['::/96', 'RFC 4291', names.compatible],
  ['::', 'RFC 4291', names.unspecified],
  ['::1', 'RFC 4291', names.loopback],
  ['64:ff9b::/96', 'RFC 6052', names.translation],
  ['64:ff9b:1::/48', 'RFC 8215', names.translation],
  ['100::/64', 'RFC 6666', names.discard],
  ['100:0:0:1::/64', 'RFC 9780', names.dummy],
  ['2001::/23', 'RFC 2928', names.ietf],
  ['2001::/32', 'RFC 4380', names.teredo],
  ['2001:1::1', 'RFC 7723', names.pcp],
  ['2001:1::2', 'RFC 8155', names.turn],
  ['2001:1::3', 'RFC 9665', names.serviceRegistration],
  ['2001:2::/48', 'RFC 5180', names.benchmarking],
  ['2001:3::/32', 'RFC 7450', names.amt],
  ['2001:4:112::/48', 'RFC 7535', names.as112],
  ['2001:10::/28', 'RFC 4843', names.orchid],
  ['2001:20::/28', 'RFC 7343', names.orchid],
  ['2001:30::/28', 'RFC 9374', names.drones],
  ['2001:db8::/32', 'RFC 3849', names.documentation, 'documentation'],
  ['2002::/16', 'RFC 3056', names.sixToFour],
  ['2620:4f:8000::/48', 'RFC 7534', names.as112],
  ['3fff::/20', 'RFC 9637', names.documentation, 'documentation'],
  ['5f00::/16', 'RFC 9602', names.segmentRouting],
  ['fc00::/7', 'RFC 4193', names.uniqueLocal, 'private'],
  ['fe80::/10', 'RFC 4291', names.linkLocal],
  ['fec0::/10', 'RFC 3879', names.siteLocal],
  ['ff00::/8', 'RFC 4291', names.multicast],
];

/** From the widest to the narrowest. */
export const specialRanges: readonly SpecialRange[] = [
  ...table.map(([text, rfc, name, kind = 'special']) => ({ network: networkOf(text), kind, rfc, name })),
  // The reader turns such text into the IPv4 address behind it or refuses it, so it is made of numbers here.
  { network: makeMappedNetwork(), kind: 'special' as const, rfc: 'RFC 4291', name: names.mapped },
].sort((a, b) => a.network.prefix - b.network.prefix);

function networkOf(text: string): Network {
  const { network } = readAddress(text);
  if (!network) throw new Error(`${text} is no network`);
  return network;
}

function makeMappedNetwork(): Network {
  return { family: 6, first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn, prefix: 96 };
}

/** The narrowest special range that a network lies in. */
export function specialRangeAround(network: Network): SpecialRange | undefined {
  return specialRanges.findLast((range) => contains(range.network, network));
}

/** The widest special range that lies in a network. */
export function specialRangeWithin(network: Network): SpecialRange | undefined {
  return specialRanges.find((range) => contains(network, range.network));
}

/** 172.46.0.0/16: global by the registries, used inside the government network (connection form of MNotify). */
export const governmentNetwork = networkOf('172.46.0.0/16');

/** 172.32.0.0/11: global space right behind 172.16.0.0/12, which is often taken for private and in Moldova used like it. */
export const besidePrivate = networkOf('172.32.0.0/11');
