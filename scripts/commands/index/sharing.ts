// Which of all files claim something that another one claims, too: the same key, or networks that overlap.
import { isClaim } from './key.ts';
import { type Lane, laneOf, lanes } from './layout.ts';
import type { IndexRecord } from './record.ts';

/** The places in the list of the records that share something. One too many costs a look, no more. */
export function findSharing(records: readonly IndexRecord[]): Set<number> {
  const sharing = findSharedKeys(records);
  for (const lane of lanes) for (const number of findOverlapping(records, lane)) sharing.add(number);
  return sharing;
}

function findSharedKeys(records: readonly IndexRecord[]): Set<number> {
  const count = records.reduce((sum, { keys }) => sum + keys.length, 0);
  const all = new Float64Array(count);
  let at = 0;
  for (const { keys } of records) for (const [high, low] of keys) if (isClaim([high, low])) all[at++] = join(high, low);
  const sorted = all.subarray(0, at).sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] ?? 0);
  const sharing = new Set<number>();
  if (repeated.size === 0) return sharing;
  for (const [i, { keys }] of records.entries())
    if (keys.some(([high, low]) => isClaim([high, low]) && repeated.has(join(high, low)))) sharing.add(i);
  return sharing;
}

/** As many bits of a key as a number holds exactly. */
const join = (high: number, low: number): number => high * 2 ** 21 + (low >>> 11);

interface Claim {
  readonly from: bigint | number;
  readonly to: bigint | number;
  readonly owner: number;
}

/** Those whose networks overlap one of another file, in a lane. */
function findOverlapping(records: readonly IndexRecord[], lane: Lane): Set<number> {
  // Numbers are compared many times faster than what IPv6 needs.
  const narrow = lane.endsWith('4');
  const claims: Claim[] = [];
  for (const [owner, record] of records.entries())
    for (const claim of record.claims) {
      if (laneOf(claim) !== lane) continue;
      const { first, last } = claim.network;
      claims.push(narrow ? { from: Number(first), to: Number(last), owner } : { from: first, to: last, owner });
    }
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
