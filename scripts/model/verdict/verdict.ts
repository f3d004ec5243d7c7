// A verdict: the answer to a pull request, as data. The status, the comment and the summary are written from it.
import type { Renewal } from '../declaration/renewal.ts';
import type { Environment } from '../environment.ts';
import type { Finding } from '../finding/finding.ts';
import type { ApprovalCount } from '../proposal/approval.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Plan } from '../publication/plan.ts';
import type { Progress } from '../status/progress.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { Review } from './review.ts';

/**
 * accepted: nothing stands in the way. waiting: valid, but AGE has to approve first. refused: there are errors.
 * failed: it could not be judged (a broken tool or network); never taken for a yes.
 */
export type Answer = 'accepted' | 'waiting' | 'refused' | 'failed';

/** A certificate that the change brings, and where it would be used. */
export interface CertificateCard {
  readonly system: string;
  readonly environment: Environment;
  readonly certificate: Certificate;
}

/** One edit of one line that mends a finding: the new text of the line, for a suggestion block. */
export interface Suggestion {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A branch of publications whose newest commit is not believed: no known key signed it, or its times cannot be right. */
export interface Unbelieved {
  readonly environment: Environment;
  readonly branch: string;
  readonly commit: string;
  /** Whether an earlier one of the branch is believed. Otherwise nobody knows what is published. */
  readonly isEarlierUsed: boolean;
}

export interface Verdict {
  readonly answer: Answer;
  /** The newest commit of the pull request, 40 hexadecimal digits: what was judged. */
  readonly head: string;
  /** The commit of the base branch that it was judged against. */
  readonly base: string;
  readonly proposal: Proposal;
  /** By AGE. Absent where the change, or the registry of the base, could not be read. */
  readonly approvals?: ApprovalCount;
  /** Those that the change brings or that lie in files that it touches, in order. */
  readonly findings: readonly Finding[];
  /** The suggestion for a finding that has one. */
  readonly suggestions: ReadonlyMap<Finding, Suggestion>;
  /** What merging changes, staging first. Empty where the change could not be read as a whole. */
  readonly plans: readonly Plan[];
  /** What was therefore not used. */
  readonly unbelieved?: readonly Unbelieved[];
  readonly certificates: readonly CertificateCard[];
  /** New certificates that the key of the one before has signed for: they need no approval. */
  readonly renewed?: readonly Renewal[];
  /** Of the systems in the files that the change touches. */
  readonly progress: readonly Progress[];
  /** The clients of which it was asked what gateways saw, by their ids: it is judged again once they say something else. */
  readonly heard?: readonly string[];
  /** What AGE looks at; absent where the change could not be read as a whole. */
  readonly review?: Review;
}
