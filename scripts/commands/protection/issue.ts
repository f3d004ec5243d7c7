// The one issue about the protection: opened when something is off, kept up to date, closed when all is well.
import type { GitHub } from '../../github/types.ts';
import type { Locale } from '../../model/text/text.ts';
import { type ProtectionReport, protectionMarkdown, protectionTitle } from '../../report/protection.ts';
import { keepOneIssue } from '../run/keep-issue.ts';

export interface Desk {
  readonly github: GitHub;
  /** The number of the account that writes for us. */
  readonly bot: number;
  readonly locales: readonly Locale[];
}

const marker = '<!-- mdocs:protection -->';

export function keepIssue(report: ProtectionReport, desk: Desk): Promise<void> {
  const title = protectionTitle[desk.locales[0] ?? 'ro'];
  const body = protectionMarkdown(report, desk.locales);
  return keepOneIssue(desk, { marker, title, body }, report.problems.length + report.hidden.length > 0);
}
