// A proposal: what a pull request asks to change, by whom, and who has approved it. Read as data from git and from GitHub.
import type { EntryKind } from '../tree.ts';

/** A GitHub account. The number is what counts: a freed login can be registered again by somebody else. */
export interface Account {
  readonly login: string;
  readonly id: number;
}

/** A file as a git tree names it. */
export interface Blob {
  readonly kind: EntryKind;
  /** Git's object id. */
  readonly id: string;
}

/** One path that differs. A rename is a deletion and an addition; equal ids with another kind are a change of mode. */
export interface FileChange {
  readonly path: string;
  readonly before?: Blob;
  readonly after?: Blob;
}

/** What another open pull request claims that this one claims as well. */
export interface SharedClaim {
  readonly kind: 'address' | 'certificate' | 'tunnel' | 'idno' | 'client-id' | 'file' | 'commit';
  /** In canonical form. */
  readonly value: string;
  /** The file of this pull request that claims it. */
  readonly file: string;
}

export interface ConflictingPull {
  /** The number of the other pull request. */
  readonly number: number;
  readonly claims: readonly SharedClaim[];
}

export interface Proposal {
  /** Who asks: the pull request's author, or, where a request form made the pull request, the author of the form. */
  readonly author: Account;
  /** Made of a form, and not what the form says, or not its author alone wrote it: then the app that opened it is the author. */
  readonly isUnproven?: boolean | undefined;
  /**
   * Opened by the requests app for whoever of AGE pressed a button. Who that was cannot be proved, so the app is the author, and as many AGE
   * accounts have to approve as would have taken part without the button: two, or one where access is only taken away.
   */
  readonly isOperator?: boolean | undefined;
  /** From a branch of the repository itself, which only those with write access can push to. */
  readonly isOwnBranch?: boolean | undefined;
  readonly title: string;
  /** The messages of its commits, as a squash would join them. */
  readonly messages?: readonly string[];
  /** From the commit that it starts from to its newest, sorted by path. */
  readonly changes: readonly FileChange[];
  /** Whose newest review approves exactly the newest commit. */
  readonly approvals: readonly Account[];
  /** Other open pull requests that claim the same. */
  readonly conflictingPulls?: readonly ConflictingPull[];
  /** Days since main went on from the commit that it starts from, where known. */
  readonly staleDays?: number;
}
