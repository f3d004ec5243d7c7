// The memory of an issue: our one comment on it, the pull request made of it, and whether the form has changed since.
import { createHash } from 'node:crypto';
import { isOurs, reconcileComment } from '../../github/sticky-comment.ts';
import type { Issue, Pull } from '../../github/types.ts';
import type { Place } from '../run/github-place.ts';

export interface RequestRun {
  readonly place: Omit<Place, 'event'>;
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface IssueMemory {
  readonly pull?: Pull | undefined;
  /** Whether the form says what it said when the pull request was made of it. */
  readonly isSame: boolean;
  /** The digest of the form at that time, where it says something else now. */
  readonly digest?: string | undefined;
}

const marker = '<!-- mdocs:request -->';

/** From our own comment, and from the branch where a run ended before it could comment. */
export async function readMemory(issue: Issue, { place }: RequestRun): Promise<IssueMemory> {
  const { github, repository, bot } = place;
  const ours = (await github.comments(issue.number)).find((comment) => isOurs(comment, marker, bot));
  const [, number, digest] = /^<!-- pull ([1-9][0-9]{0,9}) ([0-9a-f]{64}) -->\r?$/m.exec(ours?.body ?? '') ?? [];
  const [owner = ''] = repository.split('/');
  const [open] = await github.pullsByHead(owner, `request/issue-${issue.number}`);
  const pull = open ?? (number === undefined ? undefined : await github.pull(Number(number)));
  return { pull, digest, isSame: digest === digestOf(issue) };
}

/** Writes our one comment: today's answer, with the values that a later run needs. */
export async function tellIssue(issue: Issue, { place }: RequestRun, text: string, memory: IssueMemory): Promise<void> {
  const digest = memory.isSame ? digestOf(issue) : (memory.digest ?? '0'.repeat(64));
  const line = memory.pull ? `<!-- pull ${memory.pull.number} ${digest} -->\n` : '';
  const body = `${marker}\n${line}\n${text}`;
  await reconcileComment(place.github, { issue: issue.number, marker, authors: [place.bot], body });
}

const digestOf = ({ body }: Issue): string => createHash('sha256').update(body.replaceAll('\r\n', '\n')).digest('hex');
