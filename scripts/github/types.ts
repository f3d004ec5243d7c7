// What we know of GitHub and what we ask of it: the interface that the client implements and tests can stand in for.
import type { Account } from '../model/proposal/proposal.ts';
import type { Protection, Repair } from './protection.ts';

/** Time from outside: milliseconds since 1970, and a pause. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export interface Connection {
  /** https://api.github.com where none is given; GITHUB_API_URL of an Enterprise server. */
  readonly apiUrl?: string | undefined;
  readonly token: string;
  /** owner/name. */
  readonly repository: string;
  readonly clock: Clock;
  /** Of one call with its whole answer, in milliseconds; 20,000 where none is given. */
  readonly deadline?: number;
  /** What all pauses of a run may take together, in milliseconds; 120,000 where none is given. */
  readonly patience?: number;
}

export interface Head {
  readonly sha: string;
  readonly ref: string;
  /** Undefined when the fork was deleted. */
  readonly owner?: string;
  /** owner/name; undefined when the fork was deleted. */
  readonly repository?: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly author: Account;
  readonly head: Head;
  readonly base: { readonly ref: string; readonly sha: string };
  /** The page for people. */
  readonly url: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly mergedAt?: string;
  /** The commit on the base branch, once merged. */
  readonly mergeCommit?: string;
  /** How many it has; not in lists. */
  readonly commits?: number;
}

type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface PullReview {
  readonly id: number;
  readonly account: Account;
  readonly state: ReviewState;
  /** The commit that was looked at; undefined when it is gone. */
  readonly commit?: string;
}

type StatusState = 'success' | 'failure' | 'pending' | 'error';

export interface Status {
  readonly id: number;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string;
  readonly targetUrl?: string;
  readonly creator?: Account;
}

export interface NewStatus {
  readonly state: StatusState;
  readonly context: string;
  /** Cut to 140 characters, as many as GitHub takes. */
  readonly description: string;
  readonly targetUrl?: string;
}

export interface Comment {
  readonly id: number;
  readonly author: Account;
  readonly body: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly author: Account;
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly isPull: boolean;
}

export interface IssueFilter {
  /** Issues that carry all of them. */
  readonly labels?: readonly string[];
  /** open where none is given. */
  readonly state?: 'open' | 'closed' | 'all';
}

export interface NewIssue {
  readonly title: string;
  /** Should contain a marker of its own: by it a lost reply is told from a lost request. */
  readonly body: string;
  readonly labels?: readonly string[];
}

export interface NewPull {
  /** A branch of this repository, or owner:branch. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface Pulls {
  openPulls(): Promise<readonly Pull[]>;
  pull(number: number): Promise<Pull>;
  /** Those that are open, or all, from this branch of this owner's repository; the oldest first. */
  pullsByHead(owner: string, branch: string, state?: 'open' | 'all'): Promise<readonly Pull[]>;
  /** Those that the commit is part of, open or merged. */
  pullsOfCommit(sha: string): Promise<readonly Pull[]>;
  /** Merged at that time or later; an ISO time. */
  mergedPulls(since: string): Promise<readonly Pull[]>;
  createPull(pull: NewPull): Promise<Pull>;
  updatePull(number: number, change: { state?: 'open' | 'closed'; title?: string; body?: string }): Promise<void>;
  /** The newest of each account, comments that decide nothing left aside when the account has decided. */
  reviews(number: number): Promise<readonly PullReview[]>;
  /** The newest of each context. */
  statuses(sha: string): Promise<readonly Status[]>;
  setStatus(sha: string, status: NewStatus): Promise<void>;
}

export interface Issues {
  comments(issue: number): Promise<readonly Comment[]>;
  /** The body's first line is its marker: by it a lost reply is told from a lost request. */
  createComment(issue: number, body: string): Promise<Comment>;
  /** Says false when the comment is gone. */
  updateComment(id: number, body: string): Promise<boolean>;
  /** A comment that is gone already is as good. */
  deleteComment(id: number): Promise<void>;
  issue(number: number): Promise<Issue>;
  /** Undefined where it was deleted or moved elsewhere, or its author was blocked by GitHub. */
  findIssue(number: number): Promise<Issue | undefined>;
  /** Without pull requests. */
  issues(filter?: IssueFilter): Promise<readonly Issue[]>;
  createIssue(issue: NewIssue): Promise<Issue>;
  updateIssue(
    number: number,
    change: { title?: string; body?: string; state?: 'open' | 'closed'; labels?: readonly string[] },
  ): Promise<void>;
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
}

export interface Editors {
  /** The numbers of those who edited an issue's text; undefined for one that nobody knows any more. */
  issueEditors(number: number): Promise<readonly (number | undefined)[]>;
  /** The comments of a conversation whose words of now are not their author's. */
  editedComments(issue: number): Promise<ReadonlySet<number>>;
  /** The open pull requests where an account's comments stand as it wrote them, one at least. One that cannot be seen whole is none. */
  answeredPulls(author: number): Promise<ReadonlySet<number>>;
}

export interface Accounts {
  /** What the account with this number is called today, such as alfa-it; undefined where it is gone, or is none of a person. */
  login(id: number): Promise<string | undefined>;
  /** The account with this name, as GitHub spells it; undefined where there is none of a person. */
  account(login: string): Promise<Account | undefined>;
}

/** All lists are complete, whatever their length. What GitHub says that cannot be right is a Failure, never believed. */
export interface GitHub extends Pulls, Issues, Editors, Accounts, Protection, Repair {
  /** How many requests were sent: GitHub takes 1,000 an hour for a repository's workflows. */
  spent(): number;
  /** How many more it takes until the end of its hour, from all who share its allowance; undefined where it has not said, 0 once it asked for a pause. */
  left(): number | undefined;
}
