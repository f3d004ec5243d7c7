// Which of all files claim something that another one claims, too: the same key, or networks that overlap.
import { isClaim } from './key.ts';
import { type Lane, laneOf, lanes } from './layout.ts';
import type { IndexRecord, NetworkClaim } from './record.ts';

/** The places in the list of the records that share something. One too many costs a look, no more. */
export function findSharing(records: Iterable<IndexRecord>): Set<number> {
  const claims = new Map<Lane, Claim[]>(lanes.map((lane) => [lane, []]));
  const keys = new OwnedNumbers();
  let owner = 0;
  for (const record of records) {
    for (const [high, low] of record.keys) if (isClaim([high, low])) keys.add(join(high, low), owner);
    for (const claim of record.claims) claims.get(laneOf(claim))?.push({ ...rangeOf(claim), owner });
    owner++;
  }
  const sharing = keys.findRepeated();
  for (const lane of claims.values()) for (const number of findOverlapping(lane)) sharing.add(number);
  return sharing;
}

/** As many bits of a key as a number holds exactly. */
const join = (high: number, low: number): number => high * 2 ** 21 + (low >>> 11);

/** Numbers, each with whose it is. */
class OwnedNumbers {
  #numbers = new Float64Array(1024);
  #owners = new Uint32Array(1024);
  #count = 0;

  add(number: number, owner: number): void {
    if (this.#count === this.#numbers.length) {
      const [numbers, owners] = [new Float64Array(this.#count * 2), new Uint32Array(this.#count * 2)];
      numbers.set(this.#numbers);
      owners.set(this.#owners);
      [this.#numbers, this.#owners] = [numbers, owners];
    }
    this.#numbers[this.#count] = number;
    this.#owners[this.#count++] = owner;
  }

  /** The owners of those that are there more than once. */
  findRepeated(): Set<number> {
    const sorted = this.#numbers.slice(0, this.#count).sort();
    const repeated = new Set<number>();
    for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] ?? 0);
    const found = new Set<number>();
    if (repeated.size > 0)
      for (let i = 0; i < this.#count; i++) if (repeated.has(this.#numbers[i] ?? 0)) found.add(this.#owners[i] ?? 0);
    return found;
  }
}

interface Claim {
  readonly from: bigint | number;
  readonly to: bigint | number;
  readonly owner: number;
}

/** Numbers are compared many times faster than what IPv6 needs. */
const rangeOf = ({ network: { family, first, last } }: NetworkClaim) =>
  family === 4 ? { from: Number(first), to: Number(last) } : { from: first, to: last };

/** Those whose networks overlap one of another file, in a lane. */
function findOverlapping(claims: Claim[]): Set<number> {
  claims.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return new Set([...reachedFromBefore(claims), ...reachingWhatFollows(claims)]);
}

/** Owners of what begins within something of another owner that begins no later. */
function* reachedFromBefore(sorted: readonly Claim[]): Generator<number> {
  // The two furthest ends so far, of two owners.
  let furthest: Claim | undefined;
  let next: Claim | undefined;
  for (const claim of sorted) {
    const other = furthest?.owner === claim.owner ? next : furthest;
    if (other && other.to >= claim.from) yield claim.owner;
    if (!furthest || claim.to > furthest.to) {
      if (furthest?.owner !== claim.owner) next = furthest;
      furthest = claim;
    } else if (claim.owner !== furthest.owner && (!next || claim.to > next.to)) next = claim;
  }
}

/** Owners of what something of another owner begins within that begins no earlier. */
function* reachingWhatFollows(sorted: readonly Claim[]): Generator<number> {
  // The two nearest beginnings, of two owners.
  let nearest: Claim | undefined;
  let next: Claim | undefined;
  for (const claim of sorted.toReversed()) {
    const other = nearest?.owner === claim.owner ? next : nearest;
    if (other && other.from <= claim.to) yield claim.owner;
    if (nearest?.owner !== claim.owner) next = nearest;
    nearest = claim;
  }
}
