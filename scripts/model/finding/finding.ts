// Findings: what is wrong with what somebody declared, and the problems that they are instances of.
import type { Path } from '../path.ts';
import { hidden } from '../text/sensitive.ts';
import type { Locale, Text } from '../text/text.ts';

export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** What an error does to the publication of what it is about. Whatever is no error does nothing to it. */
export type PublicationEffect =
  /** What it is about is not followed: an institution's published access stays, or, where it is about the registry, everybody's. */
  | 'keeps'
  /** The same, and what stands at its path, or around it, cannot be told: not even whether a system is gone. */
  | 'keeps-unread'
  | 'keeps-unread-around'
  /** The file is followed in staging; in production the published access stays. */
  | 'keeps-production'
  /** The file is followed: production keeps what was tested by itself. That is no error of a publication. */
  | 'keeps-tested'
  /** The file is followed: what is wrong takes effect by itself, because a certificate that is over opens nothing. */
  | 'takes-effect'
  /** Several claim the same: the file of the one that alone was published with it is followed, the others keep theirs. */
  | 'conflicts'
  /** It is about a pull request, and nothing of that is published before it is merged. */
  | 'unmerged';

/** The codes of what only one may have: rules compare declarations, and publishing compares with an access that another keeps. */
export const claimCodes = {
  clientId: 'client-id-duplicate',
  certificate: 'certificate-taken',
  address: 'address-overlaps',
} as const;

/** One edit that mends a finding: the value at the path becomes this scalar, or goes when it is undefined. */
export interface Edit {
  readonly path: Path;
  readonly value: string | undefined;
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly publication: PublicationEffect;
  readonly file: string;
  readonly path: Path;
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly message: Text;
  readonly hint?: Text;
  readonly edit?: Edit;
  /** What an exception must name: see Place. */
  readonly parties?: readonly string[];
  readonly value?: string;
  /** Where an exception that AGE granted made the finding milder: its reason and its last day, YYYY-MM-DD. */
  readonly exception?: string;
  readonly exceptionUntil?: string;
  /** Set where merging waits for the approval of an AGE account that is not the author. */
  readonly approval?: 'age';
  readonly isExceptable?: true;
  readonly inForm?: InForm;
}

/** How it is told to somebody who filled in a form, and sees answers where others see a file. */
interface InForm {
  /** The key of the answer that it is about, where its path leads to something larger. */
  readonly key?: string;
  /** Where the answer stands that its own is compared with: while that one is wrong, nothing is said of this. */
  readonly comparedWith?: Path;
  /** What of it speaks of the file: its hint alone, or all of it, which then says no more than that an answer's form or length is wrong. */
  readonly speaksOfFile?: 'hint' | 'form' | 'length';
}

/** The page of a problem: what it means, usual causes, how to mend it. */
export interface Page {
  readonly meaning: string;
  readonly causes: readonly string[];
  readonly fix: readonly string[];
}

/** One thing that can be wrong, whoever notices it. D is what an instance of it knows. */
export interface Problem<D> {
  /** Permanent, kebab-case, names what is wrong. */
  readonly code: string;
  readonly severity: Severity;
  readonly publication: PublicationEffect;
  /**
   * Where AGE can allow it, or put it off. Not where a file could not be read or a secret is in the open, not where two would become one
   * (identity), not where the gateway could not do what was promised, and not about who may change what.
   */
  readonly isExceptable?: true;
  readonly inForm?: InForm;
  message(details: D): Text;
  hint?(details: D): Text;
  readonly page: Readonly<Record<Locale, Page>>;
}

/** Where an instance of a problem is; a severity or an edit where it differs from the problem's own. */
export interface Place {
  readonly at: Path;
  readonly file?: string;
  readonly severity?: Severity;
  readonly edit?: Edit;
  /** Where several institutions are concerned: all of them, by their names in the repository. An exception must name them all. */
  readonly parties?: readonly string[];
  /** Beside parties: the value that an exception can be narrowed to, in its canonical form. */
  readonly value?: string;
  /** Where merging waits for the approval of an AGE account that is not the author. */
  readonly approval?: 'age';
  /** Where known already (a broken file has no paths). Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** An instance of a problem in a file. */
export function found<D extends Place>(problem: Problem<D>, file: string, details: D): Finding {
  const hint = problem.hint?.(details);
  return {
    code: problem.code,
    severity: details.severity ?? problem.severity,
    publication: problem.publication,
    file: details.file ?? file,
    path: details.at,
    ...(details.line === undefined ? {} : { line: details.line, column: details.column ?? 1 }),
    message: problem.message(details),
    hint,
    ...(details.edit === undefined || isTelling(details.edit) ? {} : { edit: details.edit }),
    ...(details.parties === undefined ? {} : partyOf(details)),
    approval: details.approval,
    isExceptable: problem.isExceptable,
    inForm: problem.inForm,
  };
}

// A value alone stays with its rule: it may be something that must not be shown.
function partyOf({ parties = [], value }: Place): Pick<Finding, 'parties' | 'value'> {
  return { parties, value };
}

/** An edit that would repeat a secret or a person's number is no help. */
const isTelling = ({ value }: Edit): boolean => value !== undefined && hidden(value) !== value;

const rank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** By file, line, column, severity and code, so that the same input always reads the same. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      rank[a.severity] - rank[b.severity] ||
      compare(a.code, b.code) ||
      compare(a.message.en, b.message.en),
  );
}

/** By code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
