// report.json: findings in all languages and counts, for programs.
import type { Finding } from '../model/finding/finding.ts';
import { type Counts, countsOf } from './findings.ts';

export interface Report {
  readonly formatVersion: 1;
  /** Without what only this program asks of a finding. */
  readonly findings: readonly Omit<Finding, 'publication' | 'isExceptable' | 'inForm'>[];
  readonly counts: Counts;
}

export function reportOf(findings: readonly Finding[]): Report {
  const shown = findings.map(({ publication: _, isExceptable: __, inForm: ___, ...finding }) => finding);
  return { formatVersion: 1, findings: shown, counts: countsOf(findings) };
}
