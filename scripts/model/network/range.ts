// Ranges of addresses, from one to another: the networks that cover exactly them.
import { bits, type Network, readAddress } from './address.ts';

export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

const between = /\s(?:to|p[âa]n[ăa] la|до|по)\s|[-\u2010-\u2015…]|\.{2,3}/iu;

/** The two ends of a range as they were written; undefined for a text of another shape. */
export function splitRange(text: string): readonly [string, string] | undefined {
  const ends = text.replace(/^(?:de la|from|с|от) /iu, '').split(between);
  const [first = '', last = ''] = ends.map((end) => end.trim());
  const isRange = ends.length === 2 && [first, last].every((end) => /^\S+$/.test(end));
  return isRange ? [first, last] : undefined;
}

/** Undefined where one end is no single address, both are of different kinds, or the second lies before the first. */
export function readRange(text: string): AddressRange | undefined {
  const [first, last] = (splitRange(text) ?? []).map((end) => {
    const reading = readAddress(end);
    return 'problem' in reading || reading.network.first !== reading.network.last ? undefined : reading.network;
  });
  if (!first || !last || first.family !== last.family || last.first < first.first) return undefined;
  return { family: first.family, first: first.first, last: last.first };
}

/** The fewest networks that together are the range: no address more, none less. Of a range of 2^n addresses at most 2n. */
export function coverRange({ family, first, last }: AddressRange): Network[] {
  const networks: Network[] = [];
  for (let at = first; at <= last; ) {
    let length = 0;
    while (length < bits[family] && at % (1n << BigInt(length + 1)) === 0n && at + (1n << BigInt(length + 1)) - 1n <= last)
      length++;
    const size = 1n << BigInt(length);
    networks.push({ family, first: at, last: at + size - 1n, prefix: bits[family] - length });
    at += size;
  }
  return networks;
}
