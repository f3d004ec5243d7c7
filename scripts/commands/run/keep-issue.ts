// One issue about one matter: opened when there is something to say, kept up to date, closed when all is well.
import { isSameText } from '../../github/issues.ts';
import { isOurs } from '../../github/sticky-comment.ts';
import type { GitHub } from '../../github/types.ts';

export interface IssueContent {
  /** An HTML comment by which the issue is known again. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
}

/** Running twice changes nothing. */
export async function keepOneIssue(
  { github, bot }: { github: GitHub; bot: number },
  { marker, title, body }: IssueContent,
  isOpen: boolean,
): Promise<void> {
  const ours = (await github.issues()).filter((issue) => isOurs(issue, marker, bot));
  const [known] = ours.sort((a, b) => a.number - b.number);
  const text = `${marker}\n${body}`;
  if (!known && isOpen) await github.createIssue({ title, body: text });
  else if (known && (!isOpen || !isSameText(known.body, text)))
    await github.updateIssue(known.number, { body: text, state: isOpen ? undefined : 'closed' });
}
