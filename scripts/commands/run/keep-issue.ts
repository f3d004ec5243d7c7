// One issue about one matter: opened when there is something to say, kept up to date, closed when all is well.
import type { GitHub, Issue } from '../../github/types.ts';

export interface Matter {
  /** An HTML comment by which the issue is known again. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
}

/** Running twice changes nothing. Others may write our marker; their issues are theirs. */
export async function keepOneIssue(
  { github, bot }: { github: GitHub; bot: number },
  { marker, title, body }: Matter,
  isOpen: boolean,
): Promise<void> {
  const isOurs = (issue: Issue) => issue.author.id === bot && issue.body.startsWith(marker);
  const [known] = [...(await github.issues())].filter(isOurs).sort((a, b) => a.number - b.number);
  const text = `${marker}\n${body}`;
  if (!known && isOpen) await github.createIssue({ title, body: text });
  else if (known && (!isOpen || plain(known.body) !== plain(text)))
    await github.updateIssue(known.number, { body: text, ...(isOpen ? {} : { state: 'closed' as const }) });
}

/** GitHub gives line ends its own way. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
