// Networks with their owners, sorted once: whose overlap another network is then found without going through all.
import { bits, compareNetworks, type Network } from './address.ts';

export interface OwnedNetwork {
  readonly network: Network;
  readonly owner: string;
}

/** Says whether there is an owner of that kind with a network that overlaps this one. */
export type HasOverlap = (network: Network, isAsked: (owner: string) => boolean) => boolean;

/** Networks in CIDR notation overlap where one contains the other: those around one are looked up, those within it stand in a row. */
export function indexNetworks(networks: readonly OwnedNetwork[]): HasOverlap {
  const sorted = [...networks].sort((a, b) => compareNetworks(a.network, b.network));
  const starts = new Map(sorted.map(({ network }, i) => [keyOf(network), i] as const).reverse());
  const prefixes = { 4: new Set<number>(), 6: new Set<number>() };
  for (const { network } of sorted) prefixes[network.family].add(network.prefix);
  const isAskedFrom = (start: number, isAsked: (owner: string) => boolean, isStill: (network: Network) => boolean) => {
    for (const { network, owner } of sliceLazily(sorted, start)) {
      if (!isStill(network)) return false;
      if (isAsked(owner)) return true;
    }
    return false;
  };
  return (network, isAsked) => {
    const { family, first, last, prefix } = network;
    const around = [...prefixes[family]].filter((one) => one < prefix).map((one) => keyOf(widen(network, one)));
    return (
      around.some((key) => isAskedFrom(starts.get(key) ?? sorted.length, isAsked, (one) => keyOf(one) === key)) ||
      isAskedFrom(findStart(sorted, network), isAsked, (one) => one.family === family && one.first >= first && one.last <= last)
    );
  };
}

function* sliceLazily<T>(items: readonly T[], start: number): Iterable<T> {
  for (let i = start; i < items.length; i++) yield items[i] as T;
}

const keyOf = ({ family, first, prefix }: Pick<Network, 'family' | 'first' | 'prefix'>): string => `${family} ${first} ${prefix}`;

const widen = ({ family, first }: Network, prefix: number) => ({
  family,
  first: first - (first % (1n << BigInt(bits[family] - prefix))),
  prefix,
});

/** Where those begin that are not before the network. */
function findStart(sorted: readonly OwnedNetwork[], network: Network): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one && compareNetworks(one.network, network) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
