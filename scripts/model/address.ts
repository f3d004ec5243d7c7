// Addresses and networks: parsed once into numbers, printed canonically. The text a person wrote never goes further.

export interface Network {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
  readonly prefix: number;
}

export type AddressProblem = 'syntax' | 'prefix' | 'host-bits' | 'leading-zero' | 'mapped' | 'range' | 'name' | 'zone';
export type AddressReading = { readonly network: Network } | { readonly problem: AddressProblem; readonly network?: Network };

const bits = { 4: 32, 6: 128 } as const;

/**
 * Reads one address or CIDR network in strict notation: four decimal numbers without leading zeros, or IPv6 in any
 * RFC 4291 section 2.2 form but the mixed one. A network with bits set behind its prefix is a problem, and the network meant is given.
 */
export function readAddress(text: string): AddressReading {
  const [address = '', suffix, ...rest] = text.split('/');
  if (rest.length > 0) return { problem: 'syntax' };
  const family = address.includes(':') ? 6 : 4;
  const value = family === 6 ? readIPv6(address) : readIPv4(address);
  if (typeof value === 'string') return { problem: value };
  const prefix = suffix === undefined ? bits[family] : readPrefix(suffix, bits[family]);
  if (prefix === undefined) return { problem: 'prefix' };
  const size = 1n << BigInt(bits[family] - prefix);
  const first = value - (value % size);
  const network: Network = { family, first, last: first + size - 1n, prefix };
  if (family === 6 && value >> 32n === 0xffffn) return { problem: 'mapped', network };
  return first === value ? { network } : { problem: 'host-bits', network };
}

function readPrefix(text: string, most: number): number | undefined {
  if (!/^(0|[1-9][0-9]{0,2})$/.test(text)) return undefined;
  const prefix = Number(text);
  return prefix <= most ? prefix : undefined;
}

function readIPv4(text: string): bigint | AddressProblem {
  if (/^[0-9.]+-[0-9.]+$/.test(text)) return 'range';
  if (/^[A-Za-z][A-Za-z0-9.-]*$/.test(text)) return 'name';
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^[0-9]{1,3}$/.test(part))) return 'syntax';
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return 'leading-zero';
  if (parts.some((part) => Number(part) > 255)) return 'syntax';
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function readIPv6(text: string): bigint | AddressProblem {
  if (text.includes('%')) return 'zone';
  if (text.includes('.')) return /^::ffff:[0-9.]+$/i.test(text) ? 'mapped' : 'syntax';
  const halves = text.split('::');
  if (halves.length > 2) return 'syntax';
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return 'syntax';
  const groups = [...head, ...Array<string>(halves.length === 2 ? missing : 0).fill('0'), ...tail];
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return 'syntax';
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

/** Canonical text: RFC 5952 for IPv6; the prefix only where it is not the whole address. */
export function writeNetwork(network: Network): string {
  const address = network.family === 4 ? writeIPv4(network.first) : writeIPv6(network.first);
  return network.prefix === bits[network.family] ? address : `${address}/${network.prefix}`;
}

function writeIPv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
}

function writeIPv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  const zeros = longestZeros(groups);
  if (zeros.length < 2) return groups.join(':');
  return `${groups.slice(0, zeros.start).join(':')}::${groups.slice(zeros.start + zeros.length).join(':')}`;
}

function longestZeros(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== '0') start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  });
  return best;
}

export function contains(outer: Network, inner: Network): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Two networks in CIDR notation overlap exactly when one contains the other. */
export function overlaps(a: Network, b: Network): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** IPv4 before IPv6, then by first address, the wider network first. */
export function inNetworkOrder(a: Network, b: Network): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.prefix - b.prefix;
}

/** How many addresses a network has. */
export function sizeOf(network: Network): bigint {
  return network.last - network.first + 1n;
}
