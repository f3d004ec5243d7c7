// The things of GitHub as its API writes them, read into our words.
import type { Account } from '../model/proposal/proposal.ts';
import { each, ifAny, known, number, oneOf, type Shape, sha, shape, text, time, within } from './read.ts';
import type { Comment, Head, Issue, Pull, Review, Status } from './types.ts';

/** Whom GitHub shows in the place of a deleted account. */
const ghost: Account = { login: 'ghost', id: 10137 };

function accountOf(value: unknown): Account {
  const from = shape(value, 'user');
  return { login: text(from, 'login'), id: number(from, 'id') };
}

const author = (from: Shape): Account => ifAny(from, 'user', (a, key) => accountOf(a[key])) ?? ghost;
const body = (from: Shape): string => ifAny(from, 'body', text) ?? '';
const labels = (from: Shape): readonly string[] =>
  each(from, 'labels', (label) => (typeof label === 'string' ? label : text(shape(label, 'label'), 'name')));

export function pullOf(value: unknown): Pull {
  const from = shape(value);
  const base = within(from, 'base');
  const mergedAt = ifAny(from, 'merged_at', time);
  return known<Pull>({
    number: number(from, 'number'),
    title: text(from, 'title'),
    body: body(from),
    state: oneOf(from, 'state', ['open', 'closed']),
    merged: mergedAt !== undefined,
    author: author(from),
    head: headOf(within(from, 'head')),
    base: { ref: text(base, 'ref'), sha: sha(base, 'sha') },
    url: text(from, 'html_url'),
    createdAt: time(from, 'created_at'),
    updatedAt: time(from, 'updated_at'),
    mergedAt,
    mergeCommit: mergedAt === undefined ? undefined : ifAny(from, 'merge_commit_sha', sha),
  });
}

function headOf(from: Shape): Head {
  const repository = ifAny(from, 'repo', within);
  return known<Head>({
    sha: sha(from, 'sha'),
    ref: text(from, 'ref'),
    owner: repository && accountOf(repository.owner).login,
    repository: repository && text(repository, 'full_name'),
  });
}

export function reviewOf(value: unknown): Review {
  const from = shape(value);
  return known<Review>({
    id: number(from, 'id'),
    account: author(from),
    state: oneOf(from, 'state', ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: ifAny(from, 'commit_id', sha),
  });
}

export function statusOf(value: unknown): Status {
  const from = shape(value);
  return known<Status>({
    id: number(from, 'id'),
    state: oneOf(from, 'state', ['success', 'failure', 'pending', 'error']),
    context: text(from, 'context'),
    description: ifAny(from, 'description', text) ?? '',
    creator: ifAny(from, 'creator', (a, key) => accountOf(a[key])),
  });
}

export function commentOf(value: unknown): Comment {
  const from = shape(value);
  return { id: number(from, 'id'), author: author(from), body: body(from) };
}

export function issueOf(value: unknown): Issue {
  const from = shape(value);
  return {
    number: number(from, 'number'),
    title: text(from, 'title'),
    body: body(from),
    state: oneOf(from, 'state', ['open', 'closed']),
    author: author(from),
    labels: labels(from),
    createdAt: time(from, 'created_at'),
    isPull: from.pull_request !== undefined && from.pull_request !== null,
  };
}
