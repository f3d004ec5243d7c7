// The things of GitHub as its API writes them, read into our words.
import type { Account } from '../model/proposal/proposal.ts';
import {
  asObject,
  choiceAt,
  compact,
  eachAt,
  instantAt,
  integerAt,
  type JsonObject,
  objectAt,
  optional,
  shaAt,
  stringAt,
} from './read.ts';
import type { Comment, Head, Issue, Pull, PullReview, Status } from './types.ts';

/** Whom GitHub shows in the place of a deleted account. */
const ghost: Account = { login: 'ghost', id: 10137 };

export function accountOf(value: unknown): Account {
  const from = asObject(value, 'user');
  return { login: stringAt(from, 'login'), id: integerAt(from, 'id') };
}

const readAccount = (from: JsonObject): Account => optional(from, 'user', (a, key) => accountOf(a[key])) ?? ghost;
const readBody = (from: JsonObject): string => optional(from, 'body', stringAt) ?? '';
const readLabels = (from: JsonObject): readonly string[] =>
  eachAt(from, 'labels', (label) => (typeof label === 'string' ? label : stringAt(asObject(label, 'label'), 'name')));

export function pullOf(value: unknown): Pull {
  const from = asObject(value);
  const base = objectAt(from, 'base');
  const mergedAt = optional(from, 'merged_at', instantAt);
  return compact<Pull>({
    number: integerAt(from, 'number'),
    title: stringAt(from, 'title'),
    body: readBody(from),
    state: choiceAt(from, 'state', ['open', 'closed']),
    merged: mergedAt !== undefined,
    author: readAccount(from),
    head: headOf(objectAt(from, 'head')),
    base: { ref: stringAt(base, 'ref'), sha: shaAt(base, 'sha') },
    url: stringAt(from, 'html_url'),
    createdAt: instantAt(from, 'created_at'),
    updatedAt: instantAt(from, 'updated_at'),
    mergedAt,
    mergeCommit: mergedAt === undefined ? undefined : optional(from, 'merge_commit_sha', shaAt),
    commits: optional(from, 'commits', integerAt),
  });
}

function headOf(from: JsonObject): Head {
  const repository = optional(from, 'repo', objectAt);
  return compact<Head>({
    sha: shaAt(from, 'sha'),
    ref: stringAt(from, 'ref'),
    owner: repository && accountOf(repository.owner).login,
    repository: repository && stringAt(repository, 'full_name'),
  });
}

export function reviewOf(value: unknown): PullReview {
  const from = asObject(value);
  return compact<PullReview>({
    id: integerAt(from, 'id'),
    account: readAccount(from),
    state: choiceAt(from, 'state', ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: optional(from, 'commit_id', shaAt),
  });
}

export function statusOf(value: unknown): Status {
  const from = asObject(value);
  return compact<Status>({
    id: integerAt(from, 'id'),
    state: choiceAt(from, 'state', ['success', 'failure', 'pending', 'error']),
    context: stringAt(from, 'context'),
    description: optional(from, 'description', stringAt) ?? '',
    targetUrl: optional(from, 'target_url', stringAt),
    creator: optional(from, 'creator', (a, key) => accountOf(a[key])),
  });
}

export function commentOf(value: unknown): Comment {
  const from = asObject(value);
  return { id: integerAt(from, 'id'), author: readAccount(from), body: readBody(from) };
}

export function issueOf(value: unknown): Issue {
  const from = asObject(value);
  return {
    number: integerAt(from, 'number'),
    title: stringAt(from, 'title'),
    body: readBody(from),
    state: choiceAt(from, 'state', ['open', 'closed']),
    author: readAccount(from),
    labels: readLabels(from),
    createdAt: instantAt(from, 'created_at'),
    isPull: from.pull_request !== undefined && from.pull_request !== null,
  };
}
