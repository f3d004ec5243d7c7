// The one issue about the protection: opened when something is off, kept up to date, closed when all is well.
import type { Locale } from '../../model/text.ts';
import type { GitHub, Issue } from '../../report/github-types.ts';
import { type ProtectionReport, protectionMarkdown, protectionTitle } from '../../report/protection.ts';

export interface Desk {
  readonly github: GitHub;
  /** The number of the account that writes for us: others may write our marker, their issues are theirs. */
  readonly bot: number;
  readonly locales: readonly Locale[];
}

const marker = '<!-- mdocs:protection -->';

/** Running twice changes nothing. */
export async function keepIssue(report: ProtectionReport, { github, bot, locales }: Desk): Promise<void> {
  const isOurs = ({ author, body }: Issue) => author.id === bot && body.startsWith(marker);
  const open = [...(await github.issues())].filter(isOurs).sort((a, b) => a.number - b.number)[0];
  const isWell = report.problems.length === 0 && report.hidden.length === 0;
  const body = `${marker}\n${protectionMarkdown(report, locales)}`;
  if (!open && !isWell) await github.createIssue({ title: protectionTitle[locales[0] ?? 'ro'], body });
  else if (open && (isWell || !isSame(open.body, body)))
    await github.updateIssue(open.number, { body, ...(isWell ? { state: 'closed' as const } : {}) });
}

/** GitHub gives line ends its own way. */
const isSame = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trim() === b.trim();
