// Networks as intervals of numbers: sorted, apart, and as few as there can be, as a packet filter takes them.
import { type Network, writeAddress } from './address.ts';

export interface Interval {
  readonly first: bigint;
  readonly last: bigint;
}

/** Those of one family. Networks that overlap or touch become one interval. */
export function mergeIntervals(networks: readonly Network[], family: Network['family']): Interval[] {
  const sorted = networks
    .filter((one) => one.family === family)
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const merged: { first: bigint; last: bigint }[] = [];
  for (const { first, last } of sorted) {
    const open = merged.at(-1);
    if (!open || first > open.last + 1n) merged.push({ first, last });
    else if (last > open.last) open.last = last;
  }
  return merged;
}

/** As nftables reads it: one address, or its first and last one with a hyphen between. */
export function writeInterval({ first, last }: Interval, family: Network['family']): string {
  const text = writeAddress(first, family);
  return first === last ? text : `${text}-${writeAddress(last, family)}`;
}
