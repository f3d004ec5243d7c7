// The pull requests that there are notices about: open, merged lately, or known to the ledger and closed since.
import { fetchRefs, type Objects, withObjects } from '../../apply/candidate.ts';
import { ObjectsRefused } from '../../apply/comparison.ts';
import type { Pull } from '../../github/types.ts';
import { isSettled, type Ledger } from '../../model/notice/ledger.ts';
import type { Request } from '../../model/notice/requests.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import type { Place } from '../run/github-place.ts';
import { mainBranch, refOf } from '../verdict/gather.ts';
import { type FormReader, type JudgeLimits, makeFormReader } from '../verdict/judge-process.ts';
import { readRequest } from './request.ts';

export interface Requests {
  readonly requests: readonly Request[];
  readonly unread: readonly Unread[];
}

/** A pull request that could not be read this time. No notice about it is sent or recorded, so that the next run finds it as it was. */
export interface Unread {
  readonly number: number;
  readonly why: Text;
}

export interface RequestsQuery {
  readonly root: string;
  /** The day from which on there is news. */
  readonly since: string;
  /** How long reading may take in all, where some cannot be read, in milliseconds. */
  readonly patience?: number;
  /** Of reading forms. */
  readonly limits?: JudgeLimits;
}

/** Reads those pull requests. One that cannot be read costs only itself; a repository that cannot be read is a Failure. */
export async function readRequests(
  place: Place,
  ledger: Ledger,
  { root, since, patience = 240_000, limits }: RequestsQuery,
): Promise<Requests> {
  const { github, remote } = place;
  const isOurs = ({ base }: Pull) => base.ref === mainBranch;
  const open = (await github.openPulls()).filter(isOurs);
  const merged = (await github.mergedPulls(`${since}T00:00:00Z`)).filter(isOurs);
  const closed = await readClosedPulls(place, ledger, new Set([...open, ...merged].map(({ number }) => number)));
  const told = new Set(listTold(ledger, ['approved', 'affected']));
  const pulls = [...open, ...merged.filter(({ number }) => !told.has(number)), ...closed.pulls];
  if (pulls.length === 0) return { requests: [], unread: closed.unread };
  const reader = makeFormReader(limits);
  try {
    const read = await withObjects(remote, root, (objects) => readEach(pulls, { objects, place, reader, patience }));
    return { requests: read.requests, unread: [...closed.unread, ...read.unread] };
  } finally {
    reader.end();
  }
}

interface ReadingInputs {
  readonly objects: Objects;
  readonly place: Place;
  readonly reader: FormReader;
  readonly patience: number;
}

async function readEach(pulls: readonly Pull[], { objects, place, reader, patience }: ReadingInputs): Promise<Requests> {
  const [main] = await fetchRefs(objects, [`refs/heads/${mainBranch}`]);
  const requests: Request[] = [];
  const unread: Unread[] = [];
  let left = patience;
  const first = Date.now();
  const heads = await fetchTogether(pulls, objects, left / 4);
  if (!heads) left -= Date.now() - first;
  for (const pull of pulls) {
    const begun = Date.now();
    // Half of the time left, so that no number of bad pull requests uses up the time of the good ones.
    const deadline = Math.min(maxPerPull, left / 2);
    const outcome = await tryToRead(pull.number, () => readRequest(pull, { objects, place, reader, main, heads, deadline }));
    if ('value' in outcome) requests.push(outcome.value);
    else {
      unread.push(outcome.unread);
      left = Math.max(2 * minPerPull, left - (Date.now() - begun));
    }
  }
  return { requests, unread };
}

/** Undefined where that fails: then each is fetched on its own, so that a bad one costs no other. */
async function fetchTogether(pulls: readonly Pull[], objects: Objects, deadline: number) {
  try {
    const heads = await fetchRefs(objects, pulls.map(refOf), { deadline });
    return new Map(pulls.map((pull, i) => [pull, heads[i]]));
  } catch (error) {
    if (error instanceof Failure || error instanceof ObjectsRefused) return undefined;
    throw error;
  }
}

/** How long fetching one pull request may take, in milliseconds. */
const maxPerPull = 120_000;
const minPerPull = 5_000;

async function tryToRead<T>(number: number, work: () => Promise<T>): Promise<{ value: T } | { unread: Unread }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Failure) return { unread: { number, why: error.text } };
    throw error;
  }
}

/** Those of whose end everything was told: where something waits or failed, they are read again, or it would never be sent. */
function listTold(ledger: Ledger, kinds: readonly string[]): number[] {
  const ends = [...ledger.entries].filter(([key]) => kinds.includes(key.split('/')[0] ?? ''));
  const numberOf = (key: string) => Number(key.split('/')[1]);
  const open = new Set(ends.flatMap(([key, entry]) => (isSettled(entry) ? [] : [numberOf(key)])));
  return ends.map(([key]) => numberOf(key)).filter((number) => !open.has(number));
}

const listKnown = (ledger: Ledger, kind: string): number[] =>
  [...ledger.entries.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => Number(key.split('/')[1]));

/** Pull requests whose arrival was told and whose end was not. GitHub is asked about each, because it may be open again. */
async function readClosedPulls({ github }: Place, ledger: Ledger, present: ReadonlySet<number>) {
  const ended = new Set([...listKnown(ledger, 'approved'), ...listTold(ledger, ['rejected'])]);
  const missing = [...new Set(listKnown(ledger, 'received'))].filter((number) => !present.has(number) && !ended.has(number));
  const outcomes = await Promise.all(missing.map((number) => tryToRead(number, () => github.pull(number))));
  const pulls = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  return {
    pulls: pulls.filter(({ state }) => state === 'closed'),
    unread: outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : [])),
  };
}
