// Findings: what is wrong with what somebody declared, and the problems that they are instances of.
import type { Path } from '../path.ts';
import { redact } from '../text/sensitive.ts';
import type { Locale, Text } from '../text/text.ts';

export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** The effect of an error on the publication of what it is about. Findings that are no errors have no effect. */
export type PublicationEffect =
  /** The institution's file is not followed and its published access stays; for an error in the registry, everybody's. */
  | 'keeps'
  /** The same, and the value at its path, or everything around it, is unknown: not even the removal of a system can be told. */
  | 'keeps-unread'
  | 'keeps-unread-around'
  /** The file is followed in staging; in production the published access stays. */
  | 'keeps-production'
  /** The file is followed; production keeps the tested access by itself. That is no error of a publication. */
  | 'keeps-tested'
  /** The file is followed: a certificate that is over gives no access by itself; a secret in registry/ changes nobody's access. */
  | 'takes-effect'
  /** Several files claim the same: the one that alone was published with it is followed, and the others keep their published access. */
  | 'conflicts'
  /** The error is about a pull request, which is not published before it is merged. */
  | 'unmerged';

/** The codes for values that only one system may have: rules compare declarations, and publishing compares with kept access. */
export const claimCodes = {
  clientId: 'client-id-duplicate',
  certificate: 'certificate-taken',
  address: 'address-overlaps',
  tunnel: 'vpn-key-taken',
} as const;

/**
 * One edit that mends a finding: the value at the path becomes this scalar, or goes when it is undefined. At the empty path nothing goes but a
 * byte order mark.
 */
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
  /** What may have been meant instead, for a person to choose from; never applied by itself. */
  readonly alternatives?: readonly Edit[];
  /** What an exception must name: see Place. */
  readonly parties?: readonly string[];
  readonly value?: string;
  /** Where an exception that AGE granted made the finding milder: its reason and its last day, YYYY-MM-DD. */
  readonly exception?: string;
  readonly exceptionUntil?: string;
  /** Set where merging waits for the approval of an AGE account that is not the author. */
  readonly approval?: 'age';
  readonly isExceptable?: true;
  readonly inForm?: FormMapping;
}

/** Of one item of a list, the first that is wrong is told alone: what follows from it would only hide it. */
export const itemAspects = ['spelling', 'kind', 'size', 'others', 'list'] as const;

/** How a finding is told to somebody who filled in a form, and sees answers where others see a file. */
interface FormMapping {
  /** The key of the answer, where the finding's path leads to something larger. */
  readonly key?: string;
  /** The path of the answer that its own is compared with: while that one has a form error, this finding is left out. */
  readonly comparedWith?: Path;
  /** What speaks of the file: its hint alone, or all of it; then the form says only that an answer's form or length is wrong. */
  readonly speaksOfFile?: 'hint' | 'form' | 'length';
  /** What of an item it is about: how it is spelt, what kind it is of, how large it is, who else has it, or what else is in its list. */
  readonly aspect?: (typeof itemAspects)[number];
}

/** The page of a problem: what it means, usual causes, how to mend it. */
export interface ProblemPage {
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
  /** The effect of one under registry/, where it is another. */
  readonly inRegistry?: PublicationEffect;
  /**
   * Set where AGE can allow it for a time. Not for a file that could not be read, a secret, two that would become one (identity), a promise
   * that the gateway could not keep, and who may change what.
   */
  readonly isExceptable?: true;
  readonly inForm?: FormMapping;
  message(details: D): Text;
  hint?(details: D): Text;
  readonly page: Readonly<Record<Locale, ProblemPage>>;
}

/** The place of an instance of a problem; a severity or an edit where it differs from the problem's own. */
export interface Occurrence {
  readonly at: Path;
  readonly file?: string;
  readonly severity?: Severity;
  readonly edit?: Edit;
  /** Where it is not certain what was meant: each that may have been. */
  readonly alternatives?: readonly Edit[];
  /** All institutions concerned, where there are several, by their names in the repository. An exception must name them all. */
  readonly parties?: readonly string[];
  /** Beside parties: the value that an exception can be narrowed to, in its canonical form. */
  readonly value?: string;
  /** Where merging waits for the approval of an AGE account that is not the author. */
  readonly approval?: 'age';
  /** Where AGE could not say what it allows, though it may allow other instances of the problem. */
  readonly isExceptable?: false;
  /** Where known already (a broken file has no paths). Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** An instance of a problem in a file. */
export function makeFinding<D extends Occurrence>(problem: Problem<D>, file: string, details: D): Finding {
  const hint = problem.hint?.(details);
  return {
    code: problem.code,
    severity: details.severity ?? problem.severity,
    publication: (file.startsWith('registry/') && problem.inRegistry) || problem.publication,
    file: details.file ?? file,
    path: details.at,
    line: details.line,
    column: details.line === undefined ? undefined : (details.column ?? 1),
    message: problem.message(details),
    hint,
    edit: details.edit && isRevealing(details.edit) ? undefined : details.edit,
    alternatives: details.edit ? undefined : details.alternatives?.filter((edit) => !isRevealing(edit)),
    parties: details.parties,
    // A value without parties is not passed on: it may be one that must not be shown.
    value: details.parties && details.value,
    approval: details.approval,
    isExceptable: details.isExceptable === false ? undefined : problem.isExceptable,
    inForm: problem.inForm,
  };
}

/** An edit that would repeat a secret or a person's number is no help. */
const isRevealing = ({ value }: Edit): boolean => value !== undefined && redact(value) !== value;

const rank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** By file, line, column, severity and code, so that the same input always reads the same. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
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

/**
 * The findings that were not there before, nor stricter: a rule that knows what a change starts from is milder. Equal words about one file are
 * counted, wherever in it they stood.
 */
export function selectNewFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const keyOf = ({ code, file, message }: Finding) => `${code} ${file} ${message.en}`;
  const known = new Map<string, Severity[]>();
  for (const finding of before) known.set(keyOf(finding), [...(known.get(keyOf(finding)) ?? []), finding.severity]);
  return after.filter((finding) => {
    const left = known.get(keyOf(finding)) ?? [];
    const same = left.indexOf(finding.severity);
    const at = same >= 0 ? same : left.findIndex((severity) => rank[severity] < rank[finding.severity]);
    left.splice(at, at >= 0 ? 1 : 0);
    return at < 0;
  });
}

export const selectErrors = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');

/** By code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
