// report.json: findings in all languages and counts, for programs.
import type { Finding } from '../model/finding/finding.ts';
import { type Counts, countsOf } from './findings.ts';

export interface Report {
  readonly formatVersion: 1;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

export const reportOf = (findings: readonly Finding[]): Report => ({ formatVersion: 1, findings, counts: countsOf(findings) });
