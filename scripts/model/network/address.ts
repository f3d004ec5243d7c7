// Addresses and networks: parsed once into numbers, printed canonically. The text a person wrote never goes further.
import { readIPv4, readIPv6, readPrefix, writeIPv4, writeIPv6 } from './ip-number.ts';
import { type AddressProblem, normalizeAddressText, problemOf } from './problem.ts';

export interface Network {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
  readonly prefix: number;
}

/** A network, or the problem of the text with the network that was meant, where that is beyond doubt. */
export type AddressReading = { readonly network: Network } | { readonly problem: AddressProblem; readonly network?: Network };

/** The length of an address, which is also the prefix of a network of one address. */
export const bits = { 4: 32, 6: 128 } as const;

/**
 * Reads one address or CIDR network in strict notation. Bits set behind the prefix are a problem, and so is an IPv6 address
 * that stands for an IPv4 one (RFC 4291 section 2.5.5.2): gateways disagree whom it lets in.
 */
export function readAddress(text: string): AddressReading {
  const exact = parseNetwork(text);
  if (!exact) return toProblem(text);
  const { network, value } = exact;
  if (network.family === 6 && value >> 32n === 0xffffn)
    return { problem: 'mapped', ...(ipv4Behind(value, network.prefix) ?? {}) };
  return network.first === value ? { network } : { problem: 'host-bits', network };
}

/** Where bits are set behind the prefix, one address or the whole network can be meant: then nothing is beyond doubt. */
function toProblem(text: string): AddressReading {
  const meant = parseNetwork(normalizeAddressText(text) ?? '');
  return { problem: problemOf(text), network: meant?.network.first === meant?.value ? meant?.network : undefined };
}

function parseNetwork(text: string): { network: Network; value: bigint } | undefined {
  const [address = '', suffix, ...rest] = text.split('/');
  const family = address.includes(':') ? 6 : 4;
  const value = family === 6 ? readIPv6(address) : readIPv4(address);
  const prefix = suffix === undefined ? bits[family] : readPrefix(suffix, bits[family]);
  if (value === undefined || prefix === undefined || rest.length > 0) return undefined;
  return { network: networkAt(family, value, prefix), value };
}

function networkAt(family: 4 | 6, value: bigint, prefix: number): Network {
  const size = 1n << BigInt(bits[family] - prefix);
  const first = value - (value % size);
  return { family, first, last: first + size - 1n, prefix };
}

/** Only a single address is corrected: nobody should be given a network that they did not write. */
function ipv4Behind(value: bigint, prefix: number): { network: Network } | undefined {
  return prefix === 128 ? { network: networkAt(4, value & 0xffff_ffffn, 32) } : undefined;
}

/** Canonical text: RFC 5952 for IPv6; the prefix only where it is not the whole address. */
export function writeNetwork(network: Network): string {
  const address = writeAddress(network.first, network.family);
  return network.prefix === bits[network.family] ? address : `${address}/${network.prefix}`;
}

/** Canonical text of one address. */
export const writeAddress = (value: bigint, family: Network['family']): string =>
  family === 4 ? writeIPv4(value) : writeIPv6(value);

/** The network that a text means beyond doubt, however it is spelt: never more addresses than were written. */
export function networkMeant(text: string): Network | undefined {
  const reading = readAddress(text);
  return 'problem' in reading && reading.problem === 'host-bits' ? undefined : reading.network;
}

/** The canonical text of an address, also where another was written and it is clear what was meant; any other text as it is. */
export function toCanonicalAddress(text: string): string {
  const network = networkMeant(text);
  return network ? writeNetwork(network) : text;
}

export function contains(outer: Network, inner: Network): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Two networks in CIDR notation overlap exactly when one contains the other. */
export function overlaps(a: Network, b: Network): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** IPv4 before IPv6, then by first address, the wider network first. */
export function compareNetworks(a: Network, b: Network): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.prefix - b.prefix;
}

/** How many addresses a network has. */
export function sizeOf(network: Network): bigint {
  return network.last - network.first + 1n;
}

/** How many addresses networks have together, each counted once. */
export function totalOf(networks: readonly Network[]): bigint {
  const outermost = networks.filter(
    (one, i) => !networks.some((other, j) => contains(other, one) && (j < i || !contains(one, other))),
  );
  return outermost.reduce((sum, network) => sum + sizeOf(network), 0n);
}

/** Whether a host is this very machine, so that nothing can be read on the way. Alone, or as in a URL with IPv6 in brackets. */
export const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
