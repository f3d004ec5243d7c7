// Pull requests, their reviews, and the statuses of their commits.
import type { Caller } from './call.ts';
import { GitHubRefusal } from './failures.ts';
import { fetchAll } from './pages.ts';
import { Misread } from './read.ts';
import { pullOf, reviewOf, statusOf } from './shapes.ts';
import type { NewPull, NewStatus, Pull, PullReview, Pulls, Status } from './types.ts';

const root = '/repos/{owner}/{repo}';
const listing = { read: pullOf, key: ({ number }: Pull) => number };

export function createPullsApi(caller: Caller, owner: string): Pulls {
  const list = (parameters: Record<string, string>) => fetchAll(caller, `GET ${root}/pulls`, { ...listing, parameters });
  const byHead = (head: string, state = 'open') => list({ state, head, sort: 'created', direction: 'asc' });
  const statuses = async (ref: string) =>
    selectNewestStatuses(
      await fetchAll(caller, `GET ${root}/commits/{ref}/statuses`, { read: statusOf, key: ({ id }) => id, parameters: { ref } }),
    );
  return {
    openPulls: () => list({ state: 'open', sort: 'created', direction: 'asc' }),
    pull: (number) => caller.call(`GET ${root}/pulls/{number}`, { number }, ({ data }) => readNumberedPull(data, number)),
    // GitHub takes a filter that it does not understand for none.
    pullsByHead: async (owner, branch, state) =>
      (await byHead(`${owner}:${branch}`, state)).filter((pull) => isFrom(pull, owner, branch)),
    pullsOfCommit: (commit) => fetchAll(caller, `GET ${root}/commits/{commit}/pulls`, { ...listing, parameters: { commit } }),
    mergedPulls: (since) => fetchMergedPulls(caller, since),
    createPull: (pull) => createPull(caller, pull, () => byHead(pull.head.includes(':') ? pull.head : `${owner}:${pull.head}`)),
    updatePull: (number, change) =>
      caller.call(`PATCH ${root}/pulls/{number}`, { number, ...change }, ({ data }) => void readNumberedPull(data, number)),
    reviews: async (number) =>
      selectNewestReviews(
        await fetchAll(caller, `GET ${root}/pulls/{number}/reviews`, {
          read: reviewOf,
          key: ({ id }) => id,
          parameters: { number },
        }),
      ),
    statuses,
    setStatus: (sha, status) => setStatus(caller, { sha, status }, statuses),
  };
}

/** A value for the answers that mean that there is nothing. */
export async function orElse<T>(statuses: readonly number[], value: T, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubRefusal && statuses.includes(error.status)) return value;
    throw error;
  }
}

function readNumberedPull(data: unknown, number: number): Pull {
  const pull = pullOf(data);
  if (pull.number !== number) throw new Misread('number');
  return pull;
}

const isFrom = ({ head }: Pull, owner: string, branch: string): boolean =>
  head.ref === branch && head.owner?.toLowerCase() === owner.toLowerCase();

async function fetchMergedPulls(caller: Caller, since: string): Promise<readonly Pull[]> {
  const from = Date.parse(since);
  const all = await fetchAll(caller, `GET ${root}/pulls`, {
    ...listing,
    parameters: { state: 'closed', sort: 'updated', direction: 'desc' },
    enough: (page) => page.some(({ updatedAt }) => Date.parse(updatedAt) < from),
  });
  return all.filter(({ mergedAt }) => mergedAt !== undefined && Date.parse(mergedAt) >= from);
}

function createPull(caller: Caller, pull: NewPull, ofHead: () => Promise<readonly Pull[]>): Promise<Pull> {
  const isIt = ({ head, base }: Pull) => head.ref === pull.head.split(':').at(-1) && base.ref === pull.base;
  return caller.make(
    `POST ${root}/pulls`,
    { ...pull },
    {
      read: ({ data }) => pullOf(data),
      look: async () => (await ofHead()).find(isIt),
    },
  );
}

/** GitHub's own way of counting: a comment does not take back what its author decided, a later decision does. */
export function selectNewestReviews(reviews: readonly PullReview[]): readonly PullReview[] {
  const newest = new Map<number, PullReview>();
  for (const review of [...reviews].sort((a, b) => a.id - b.id)) {
    const before = newest.get(review.account.id);
    const decides = review.state !== 'COMMENTED';
    // Nobody but its author sees a review that is pending.
    if (review.state === 'PENDING') continue;
    if (decides || before === undefined || before.state === 'COMMENTED') newest.set(review.account.id, review);
  }
  return [...newest.values()];
}

function selectNewestStatuses(statuses: readonly Status[]): readonly Status[] {
  const newest = new Map<string, Status>();
  for (const status of [...statuses].sort((a, b) => a.id - b.id)) newest.set(status.context, status);
  return [...newest.values()];
}

interface StatusToSet {
  readonly sha: string;
  readonly status: NewStatus;
}

async function setStatus(
  caller: Caller,
  { sha, status }: StatusToSet,
  list: (sha: string) => Promise<readonly Status[]>,
): Promise<void> {
  const { state, context, targetUrl } = status;
  const description = [...status.description].slice(0, 140).join('');
  const isIt = (one: Status) => one.context === context && one.state === state && one.description === description;
  const parameters = { sha, state, context, description, target_url: targetUrl };
  await caller.make(`POST ${root}/statuses/{sha}`, parameters, {
    read: ({ data }) => {
      const made = statusOf(data);
      if (!isIt(made)) throw new Misread('status');
      return made;
    },
    look: async () => (await list(sha)).find(isIt),
  });
}
