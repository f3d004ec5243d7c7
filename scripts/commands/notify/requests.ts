// The pull requests that there are notices about: open, merged lately, or known to the ledger and closed since.
import { fetchRefs, type Objects, withObjects } from '../../apply/candidate.ts';
import type { Pull } from '../../github/types.ts';
import type { Ledger } from '../../model/notice/ledger.ts';
import type { Request } from '../../model/notice/requested.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import type { Place } from '../run/github-place.ts';
import { mainBranch } from '../verdict/gather.ts';
import { requestOf } from './request.ts';

export interface Requests {
  readonly requests: readonly Request[];
  readonly unread: readonly Unread[];
}

/** A pull request that could not be read this time. No notice about it is sent or recorded, so that the next run finds it as it was. */
export interface Unread {
  readonly number: number;
  readonly why: Text;
}

export interface Asked {
  readonly root: string;
  /** The day from which on there is news. */
  readonly since: string;
  /** How long reading may take in all, where some cannot be read, in milliseconds. */
  readonly patience?: number;
}

/** Reads those pull requests. One that cannot be read costs only itself; a repository that cannot be read is a Failure. */
export async function requestsOn(place: Place, ledger: Ledger, { root, since, patience = 240_000 }: Asked): Promise<Requests> {
  const { github, remote } = place;
  const isOurs = ({ base }: Pull) => base.ref === mainBranch;
  const open = (await github.openPulls()).filter(isOurs);
  const merged = (await github.mergedPulls(`${since}T00:00:00Z`)).filter(isOurs);
  const closed = await closedSince(place, ledger, new Set([...open, ...merged].map(({ number }) => number)));
  const told = new Set(knownIn(ledger, 'approved'));
  const pulls = [...open, ...merged.filter(({ number }) => !told.has(number)), ...closed.pulls];
  const read =
    pulls.length === 0 ? none : await withObjects(remote, root, (objects) => readEach(pulls, { objects, place, patience }));
  return { requests: read.requests, unread: [...closed.unread, ...read.unread] };
}

const none: Requests = { requests: [], unread: [] };

interface Reading {
  readonly objects: Objects;
  readonly place: Place;
  readonly patience: number;
}

async function readEach(pulls: readonly Pull[], { objects, place, patience }: Reading): Promise<Requests> {
  const [main] = await fetchRefs(objects, [`refs/heads/${mainBranch}`]);
  const requests: Request[] = [];
  const unread: Unread[] = [];
  let left = patience;
  for (const pull of pulls) {
    const begun = Date.now();
    // Half of the time left, so that no number of bad pull requests uses up the time of the good ones.
    const deadline = Math.min(mostOfOne, left / 2);
    const outcome = await unlessItFails(pull.number, () => requestOf(pull, { objects, place, main, deadline }));
    if ('value' in outcome) requests.push(outcome.value);
    else {
      unread.push(outcome.unread);
      left = Math.max(2 * leastOfOne, left - (Date.now() - begun));
    }
  }
  return { requests, unread };
}

/** How long fetching one pull request may take, in milliseconds. */
const mostOfOne = 120_000;
const leastOfOne = 5_000;

async function unlessItFails<T>(number: number, work: () => Promise<T>): Promise<{ value: T } | { unread: Unread }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Failure) return { unread: { number, why: error.text } };
    throw error;
  }
}

const knownIn = (ledger: Ledger, kind: string): number[] =>
  [...ledger.entries.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => Number(key.split('/')[1]));

/** Pull requests whose arrival was told and whose end was not. GitHub is asked about each, because it may be open again. */
async function closedSince({ github }: Place, ledger: Ledger, present: ReadonlySet<number>) {
  const ended = new Set([...knownIn(ledger, 'approved'), ...knownIn(ledger, 'rejected')]);
  const missing = [...new Set(knownIn(ledger, 'received'))].filter((number) => !present.has(number) && !ended.has(number));
  const outcomes = await Promise.all(missing.map((number) => unlessItFails(number, () => github.pull(number))));
  const pulls = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  return {
    pulls: pulls.filter(({ state }) => state === 'closed'),
    unread: outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : [])),
  };
}
