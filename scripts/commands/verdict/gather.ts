// Gathers what judging needs: the objects of the base branch and of every open pull request, and which of these claim the same.
import { fetchRefs, type Objects } from '../../apply/candidate.ts';
import { ObjectsRefused } from '../../apply/comparison.ts';
import type { Pull } from '../../github/types.ts';
import { type Claim, findSharedClaims } from '../../model/proposal/claims.ts';
import type { ConflictingPull, SharedClaim } from '../../model/proposal/proposal.ts';
import { Failure } from '../../model/text/failure.ts';
import type { QueuedMerge } from './choose-pulls.ts';
import type { ClaimsReading } from './task.ts';

/** An open pull request as it was fetched. */
export interface FetchedPull {
  readonly pull: Pull;
  /** Whether git refused its objects. */
  readonly isRefused: boolean;
  readonly claims: readonly Claim[];
  /** The first path that it changes, where known. */
  readonly first?: string | undefined;
  /** Why it could not be read: it gets no answer, and the others get theirs. */
  readonly failure?: unknown;
}

export const refOf = (pull: Pull): string => `refs/pull/${pull.number}/head`;

/** The branch that decides. Pull requests for other branches are ignored here. */
export const mainBranch = 'main';

export interface FetchedHeads {
  /** The newest commit of the base branch. */
  readonly main: string;
  /** Pull requests whose newest commit is the one that GitHub named; one that moved meanwhile gets a run of its own. */
  readonly fetched: readonly FetchedPull[];
}

export async function fetchPulls(
  objects: Objects,
  open: readonly Pull[],
  queued: QueuedMerge | undefined,
): Promise<FetchedHeads> {
  const heads = await fetchHeads(objects, open);
  const [main] = await fetchRefs(objects, [`refs/heads/${mainBranch}`]);
  if (main === undefined) throw new Failure(noMain);
  if (queued) await fetchQueued(objects, queued);
  const fetched = open.flatMap((pull): FetchedPull[] => {
    const head = heads.get(pull);
    const nothing = { pull, isRefused: false, claims: [] };
    if (head === pull.head.sha) return [nothing];
    if (head instanceof ObjectsRefused) return [{ ...nothing, isRefused: true }];
    return head instanceof Error ? [{ ...nothing, failure: head }] : [];
  });
  return { main, fetched };
}

/** Where the queue has gone on meanwhile, it asks again about another commit. */
async function fetchQueued(objects: Objects, { ref, commit }: QueuedMerge): Promise<void> {
  const [now] = await fetchRefs(objects, [ref]);
  if (now !== commit) throw new Failure(queueWentOn);
}

/** By pull request: the newest commit according to GitHub, undefined where there is none, or the error of fetching it. */
type Heads = Map<Pull, string | undefined | Error>;

/** Fetches all at once; where that fails, each on its own, so that one bad pull request spoils no other's answer. */
async function fetchHeads(objects: Objects, pulls: readonly Pull[]): Promise<Heads> {
  try {
    const heads = await fetchRefs(objects, pulls.map(refOf));
    return new Map(pulls.map((pull, i) => [pull, heads[i]]));
  } catch {
    // Throws where the repository cannot be reached, which is no pull request's fault.
    await fetchRefs(objects, [`refs/heads/${mainBranch}`]);
  }
  const heads: Heads = new Map();
  for (const pull of pulls) {
    const fetching = fetchRefs(objects, [refOf(pull)], { deadline: shortDeadline });
    heads.set(pull, await fetching.then(([head]) => head).catch((error) => error));
  }
  return heads;
}

/** The deadline for one pull request, in milliseconds. */
const shortDeadline = 30_000;

/** How long pull requests whose claims cannot be read may keep all others waiting, in milliseconds. */
const patience = 30_000;
/** So many are read at once, until one of them cannot be read: then each on its own. */
const together = 50;

/**
 * Adds the claims, the oldest pull request first. One whose claims cannot be read is told and claims nothing; it is judged all the same, and
 * whatever it claims is looked at again before it can be merged after another.
 */
export async function addClaims(
  fetched: readonly FetchedPull[],
  read: (heads: readonly string[]) => Promise<readonly ClaimsReading[]>,
  tellWhy: (pull: Pull, error: unknown) => void,
): Promise<FetchedPull[]> {
  const all = [...fetched].sort((a, b) => a.pull.number - b.pull.number);
  const waiting = all.filter((one) => one.failure === undefined && !one.isRefused);
  const found = new Map<FetchedPull, ClaimsReading | undefined>();
  let left = patience;
  let count = together;
  while (waiting.length > 0 && left > 0) {
    const some = waiting.slice(0, count);
    const begun = Date.now();
    try {
      const readings = await read(some.map(({ pull }) => pull.head.sha));
      for (const [i, one] of some.entries()) found.set(one, readings[i]);
      waiting.splice(0, count);
    } catch (error) {
      if (count === 1) {
        left -= Date.now() - begun;
        for (const { pull } of waiting.splice(0, 1)) tellWhy(pull, error);
      }
      count = 1;
    }
  }
  return all.map((one) => ({ ...one, ...found.get(one) }));
}

export function findConflictingPulls(one: FetchedPull, all: readonly FetchedPull[]): ConflictingPull[] {
  return all
    .filter((other) => other.pull !== one.pull)
    .map((other) => ({
      number: other.pull.number,
      claims: [...findSameCommit(one, other), ...findSharedClaims(one.claims, other.claims)],
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** Anybody can ask for somebody else's commit. The status belongs to the commit, so only AGE can say which of the two it is for. */
function findSameCommit({ pull, first }: FetchedPull, other: FetchedPull): SharedClaim[] {
  if (pull.head.sha !== other.pull.head.sha) return [];
  return [{ kind: 'commit', value: pull.head.sha.slice(0, 10), file: first ?? 'integrations' }];
}

const queueWentOn = {
  ro: 'Coada de acceptare (merge queue) a mers mai departe; verificarea se repetă pentru commit-ul nou.',
  en: 'The merge queue went on meanwhile; the check is repeated for its new commit.',
  ru: 'Очередь принятия (merge queue) продвинулась; проверка повторится для нового коммита.',
};

const noMain = {
  ro: `Depozitul nu are ramura ${mainBranch}.`,
  en: `The repository has no branch ${mainBranch}.`,
  ru: `В репозитории нет ветки ${mainBranch}.`,
};
