// What a run asks of the process that judges, and what it gets back: plain values, which pass from one process to the other.
import type { GitError } from '../../apply/git.ts';
import type { Issue } from '../../github/types.ts';
import type { Claim } from '../../model/proposal/claims.ts';
import type { Account, ConflictingPull, Proposal } from '../../model/proposal/proposal.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Answer, Unbelieved } from '../../model/verdict/verdict.ts';
import type { CommentPlace } from '../../report/comment/page.ts';
import type { Unusable } from '../index/published.ts';

/** Comes first: what everything is judged against. */
export interface Start {
  /** A repository with the objects of all pull requests. */
  readonly folder: string;
  /** The newest commit of the base branch. */
  readonly commit: string;
  /** Whether contents were left at its remote: the parent process brings those that are asked for. */
  readonly leavesBlobs?: boolean;
  /** The git repository of the environment branches. */
  readonly environments: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The commit that a merge queue would make the main branch of, where one asks. */
  readonly queued?: string | undefined;
}

/** Why no index is used: of what is published, or because this repository does not know its commit, or has changed too much since. */
export type IndexLack = Unusable | 'commit' | 'registry' | 'far';

export interface BaseSummary {
  /** The order of the languages of comments. */
  readonly locales: readonly Locale[];
  /** The numbers of AGE's accounts. */
  readonly age: readonly number[];
  readonly unbelieved: readonly Unbelieved[];
  /** A hash of everything that a judgement depends on and that is not of the pull request. */
  readonly digest: string;
  /** Absent where an index is used. */
  readonly indexLack?: IndexLack | undefined;
}

export interface ClaimsReading {
  readonly claims: readonly Claim[];
  /** The first path that it changes. */
  readonly first?: string | undefined;
}

export interface JudgeTask {
  readonly head: string;
  /** The commit that the answer is for, where it is not the newest of the pull request. */
  readonly about: string;
  /** Whether git refused its objects. */
  readonly isRefused: boolean;
  readonly proposal: Pick<Proposal, 'author' | 'isUnproven' | 'isOperator' | 'isOwnBranch' | 'title' | 'approvals'> & {
    readonly conflictingPulls: readonly ConflictingPull[];
  };
  /** The description of the pull request. */
  readonly body: string;
  /** The day on which the pull request was opened, YYYY-MM-DD. */
  readonly openedOn: string;
  readonly place: Omit<CommentPlace, 'locales'>;
}

/** A verdict in words. */
export interface Judged {
  readonly answer: Answer;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string;
  readonly comment: string;
  /** The numbers of the accounts that the comment names. */
  readonly named: readonly number[];
  /** The accounts that it newly lists under maintainers, as it writes them: only GitHub knows whose a number is. */
  readonly listed: readonly Account[];
  readonly summary: string;
  /** Absent where it was not asked what gateways saw. */
  readonly heard?: Heard | undefined;
}

/** The clients whose test is confirmed, and a hash of what gateways say of them. */
export interface Heard {
  readonly clients: readonly string[];
  readonly hash: string;
}

/** Whether a commit is what a form renders to. */
export interface FormTask {
  readonly issue: Issue;
  readonly head: string;
  /** The repository with its objects, and the newest commit of the base branch. */
  readonly folder: string;
  readonly main: string;
  /** By the names in the form: only the parent process asks GitHub. */
  readonly accounts: readonly (readonly [string, Account | undefined])[];
}

export interface FormProof {
  readonly isRendered: boolean;
  /** The names that the form has and the task does not. */
  readonly unknown: readonly string[];
}

/** What the process that judges asks back: it is not told where the requests' repository is, nor by what token. */
export interface Bringing {
  readonly folder: string;
  readonly ids: readonly string[];
  /** In milliseconds. */
  readonly deadline?: number | undefined;
}

/** Nothing where it was brought. */
export interface Brought {
  readonly failure?: Pick<GitError, 'exitCode' | 'printed' | 'stopped'>;
}

export interface Tasks {
  readonly start: Start;
  /** Where an index was enough so far: everything is read. */
  readonly all: undefined;
  /** The newest commits of pull requests. */
  readonly claims: readonly string[];
  readonly form: FormTask;
  readonly judge: JudgeTask;
  /** The ids of clients. */
  readonly heard: readonly string[];
}

export interface TaskResults {
  readonly start: BaseSummary;
  readonly all: undefined;
  readonly claims: readonly ClaimsReading[];
  readonly form: FormProof;
  /** Undefined where everything has to be read first. */
  readonly judge: Judged | undefined;
  /** A hash of what gateways say of them now. */
  readonly heard: string;
}
