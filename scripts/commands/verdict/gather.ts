// Gathers what judging needs: the base branch, read and checked once, and every open pull request as objects, with its claims.
import { readBranch } from '../../apply/branch.ts';
import { type Candidate, fetchRefs, type Objects, ObjectsRefused, readCandidate } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import type { Pull } from '../../github/types.ts';
import { daysBetween } from '../../model/date.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { environments } from '../../model/environment.ts';
import { type Claim, collectNewClaims, findSharedClaims } from '../../model/proposal/claims.ts';
import type { ConflictingPull, Proposal, SharedClaim } from '../../model/proposal/proposal.ts';
import { holdPath, readHold } from '../../model/publication/hold.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Tree } from '../../model/tree.ts';
import { readRepository } from '../../read/repository.ts';
import { readLastGood } from '../../targets/decide/last-good.ts';
import { readHistory } from '../publish/history.ts';
import { findRequester } from '../request/author.ts';
import type { Place } from '../run/github-place.ts';
import { loadTree } from '../run/load.ts';
import { toLocalDay } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';
import type { QueuedMerge } from './choose-pulls.ts';
import type { PullCase } from './judge.ts';

/** An open pull request as it was fetched. */
export interface FetchedPull {
  readonly pull: Pull;
  /** Absent where git refused its objects, or it could not be read. */
  readonly candidate?: Candidate;
  readonly claims: readonly Claim[];
  /** Why it could not be read: it gets no answer, and the others get theirs. */
  readonly failure?: unknown;
}

export interface GatheredPulls {
  readonly base: Base;
  /** The tree that a merge queue would make the main branch of, where one asks. */
  readonly queued?: Tree;
  /** Pull requests whose newest commit is the one that GitHub named; one that moved meanwhile gets a run of its own. */
  readonly fetched: readonly FetchedPull[];
}

export interface OpenPulls {
  /** All open pull requests for the main branch. */
  readonly open: readonly Pull[];
  readonly queued?: QueuedMerge | undefined;
}

const refOf = (pull: Pull): string => `refs/pull/${pull.number}/head`;

export async function gatherPulls(
  objects: Objects,
  { open, queued }: OpenPulls,
  place: Place,
  today: string,
): Promise<GatheredPulls> {
  const heads = await fetchHeads(objects, open);
  const [main] = await fetchRefs(objects, [`refs/heads/${mainBranch}`]);
  if (main === undefined) throw new Failure(noMain);
  const base = await readBase(objects, main, place, today);
  const fetched: FetchedPull[] = [];
  for (const pull of open) {
    const head = heads.get(pull);
    if (head === pull.head.sha) fetched.push(await readPull(objects, pull, base));
    else if (head instanceof Error) fetched.push(markUnread(pull, head));
  }
  return { base, fetched, queued: queued && (await readQueuedTree(objects, queued)) };
}

/** Where the queue has gone on meanwhile, it asks again about another commit. */
async function readQueuedTree(objects: Objects, { ref, commit }: QueuedMerge): Promise<Tree> {
  const [now] = await fetchRefs(objects, [ref]);
  if (now !== commit) throw new Failure(queueWentOn);
  return readTreeAt(objects.folder, commit);
}

/** The branch that decides. Pull requests for other branches are ignored here. */
export const mainBranch = 'main';

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

async function readBase(objects: Objects, commit: string, place: Place, today: string): Promise<Base> {
  const published: Partial<Record<'staging' | 'production', Manifest>> = {};
  const lastGood: NonNullable<Base['lastGood']> = {};
  const holds: NonNullable<Base['holds']> = {};
  let history: Base['history'];
  const loaded = await loadTree(await readTreeAt(objects.folder, commit), today, nodePlatform, {
    history: async ({ policy }: Registry) => {
      history = await readHistory(place.environments, policy.environments.staging.branch);
      for (const environment of environments) {
        const branch = await readBranch(place.environments, policy.environments[environment].branch);
        const manifest = readManifest(branch?.files.get(manifestPath));
        if (manifest) published[environment] = manifest;
        const hold = readHold(branch?.files.get(holdPath));
        if (hold) holds[environment] = hold;
        lastGood[environment] = await readLastGood(branch?.files, nodePlatform);
      }
      return history;
    },
  });
  return { commit, loaded, today, published, lastGood, holds, history };
}

async function readPull(objects: Objects, pull: Pull, base: Base): Promise<FetchedPull> {
  try {
    const candidate = await readCandidate(objects, base.commit, pull.head.sha);
    return { pull, candidate, claims: await readClaims(objects, pull, candidate, base) };
  } catch (error) {
    return markUnread(pull, error);
  }
}

/** Refused objects have an answer of their own; any other error with one pull request is told when it is judged. */
function markUnread(pull: Pull, error: unknown): FetchedPull {
  return { pull, claims: [], failure: error instanceof ObjectsRefused ? undefined : error };
}

/** The claims of the files that it changes. A change that is refused for its size claims nothing. */
async function readClaims({ folder }: Objects, pull: Pull, { changes }: Candidate, base: Base): Promise<Claim[]> {
  const paths = changes.filter(({ path, after }) => path.startsWith('integrations/') && after).map(({ path }) => path);
  if (paths.length === 0 || paths.length > maxClaimedFiles) return [];
  const { facts } = await readRepository(await readTreeAt(folder, pull.head.sha, paths), nodePlatform);
  return collectNewClaims(facts, base.loaded.repository.facts);
}

const maxClaimedFiles = 50;

/** The case of a pull request, with the claims of the others and the approvals. */
export async function readCase(
  one: FetchedPull,
  { fetched, base, queued }: GatheredPulls,
  place: Place,
  objects: Objects,
): Promise<PullCase> {
  const { pull, candidate, failure } = one;
  if (failure !== undefined) throw failure;
  const reviews = await place.github.reviews(pull.number);
  const { account: author, isProven } = await findRequester(pull, place, objects, base.commit);
  const proposal: Proposal = {
    author,
    isUnproven: !isProven || undefined,
    isOwnBranch: pull.head.repository === place.repository || undefined,
    title: pull.title,
    // A squash takes its message from the commits or from the description.
    messages: [...(candidate?.messages ?? []), pull.body],
    changes: candidate?.changes ?? [],
    approvals: reviews
      .filter(({ state, commit }) => state === 'APPROVED' && commit === pull.head.sha)
      .map(({ account }) => account),
    conflictingPulls: findConflictingPulls(one, fetched),
    staleDays: candidate && Math.max(0, daysBetween(toLocalDay(new Date(candidate.startedAt)), base.today)),
  };
  const openedOn = toLocalDay(new Date(pull.createdAt));
  const merged = queued && candidate ? { merged: queued, conflicts: [] } : {};
  return { head: pull.head.sha, proposal, openedOn, candidate: candidate && { ...candidate, ...merged } };
}

export function findConflictingPulls(one: FetchedPull, all: readonly FetchedPull[]): ConflictingPull[] {
  return all
    .filter((other) => other !== one)
    .map((other) => ({
      number: other.pull.number,
      claims: [...findSameCommit(one, other), ...findSharedClaims(one.claims, other.claims)],
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** Anybody can ask for somebody else's commit. The status belongs to the commit, so only AGE can say which of the two it is for. */
function findSameCommit({ pull, candidate }: FetchedPull, other: FetchedPull): SharedClaim[] {
  if (pull.head.sha !== other.pull.head.sha) return [];
  return [{ kind: 'commit', value: pull.head.sha.slice(0, 10), file: candidate?.changes[0]?.path ?? 'integrations' }];
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
