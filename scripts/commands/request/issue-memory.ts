// The memory of an issue: our one comment on it, the pull request made of it, and whether the form has changed since.
import { createHash } from 'node:crypto';
import { findBelieved, isOurs, reconcileComment } from '../../github/sticky-comment.ts';
import type { Issue, Pull } from '../../github/types.ts';
import { mentionLine } from '../../model/text/mention.ts';
import { locales } from '../../model/text/text.ts';
import type { Place } from '../run/github-place.ts';
import { toParagraphs } from './answer-text.ts';
import { answeredAgain } from './words.ts';

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
  /** Whether the request has come to its end, and the issue was closed by us. */
  readonly isEnded?: boolean | undefined;
  /** The digest of the form that was answered last. */
  readonly answered?: string | undefined;
}

const marker = '<!-- mdocs:request -->';

/** From our own comment, and from the branch where a run ended before it could comment. */
export async function readMemory(issue: Issue, { place }: RequestRun): Promise<IssueMemory> {
  const { github, repository, bot } = place;
  const [ours] = await findBelieved(github, issue.number, (comment) => isOurs(comment, marker, bot));
  const text = ours?.body ?? '';
  const [, number, digest, ended] = /^<!-- pull ([1-9][0-9]{0,9}) ([0-9a-f]{64})( ended)? -->\r?$/m.exec(text) ?? [];
  const [, answered] = /^<!-- answered ([0-9a-f]{64}) -->\r?$/m.exec(text) ?? [];
  const [owner = ''] = repository.split('/');
  const branch = `request/issue-${issue.number}`;
  if (number === undefined) return { ...(await findUnremembered(branch, place)), answered };
  const [open] = await github.pullsByHead(owner, branch);
  const said = open ? undefined : await github.pull(Number(number));
  const pull = open ?? (said?.head.ref === branch && said.head.repository === repository ? said : undefined);
  return { pull, digest, isSame: digest === digestOf(issue), isEnded: ended !== undefined, answered };
}

/**
 * Where no comment says which pull request is the issue's: none was written yet, or somebody changed or deleted it. Of a request that was
 * closed nothing is made again before the form changes, which the comment of this run begins to remember.
 */
async function findUnremembered(
  branch: string,
  { github, repository, bot }: RequestRun['place'],
): Promise<Pick<IssueMemory, 'pull' | 'isSame'>> {
  const [owner = ''] = repository.split('/');
  const all = await github.pullsByHead(owner, branch, 'all');
  const pull = all.find(({ state }) => state === 'open') ?? all.findLast(({ author }) => author.id === bot);
  return { pull, isSame: pull?.state === 'closed' };
}

/** Writes our one comment: today's answer, with the values that a later run needs. */
export async function tellIssue(issue: Issue, { place }: RequestRun, text: string, memory: IssueMemory): Promise<void> {
  const digest = memory.isSame ? digestOf(issue) : (memory.digest ?? '0'.repeat(64));
  const ended = memory.isEnded ? ' ended' : '';
  const lines = [
    ...(memory.pull ? [`<!-- pull ${memory.pull.number} ${digest}${ended} -->`] : []),
    `<!-- answered ${digestOf(issue)} -->`,
  ];
  const body = `${marker}\n${lines.join('\n')}\n\n${text}`;
  await reconcileComment(place.github, { issue: issue.number, marker, authors: [place.bot], body });
}

/** How many such comments an issue gets: its author can change it without end. */
const mostAgain = 20;

/**
 * Where the answer to a changed form wants something of its author: a comment of its own, once for each form, because GitHub tells nobody
 * that ours has changed. Comes before that, so that a run that dies between the two is made up for.
 */
export async function tellAgain(issue: Issue, { place }: RequestRun, memory: IssueMemory): Promise<void> {
  const digest = digestOf(issue);
  if (memory.answered === undefined || memory.answered === digest) return;
  const { github, bot } = place;
  const again = '<!-- mdocs:request-again';
  const told = await findBelieved(github, issue.number, (comment) => isOurs(comment, again, bot));
  const first = `${again} ${digest} -->`;
  if (told.length >= mostAgain || told.some(({ body }) => body.trimStart().startsWith(first))) return;
  const login = await github.login(issue.author.id);
  const names = mentionLine(login === undefined ? [] : [login], locales[0] ?? 'ro');
  await github.createComment(issue.number, [first, ...(names ? [names] : []), toParagraphs(locales, answeredAgain)].join('\n\n'));
}

const digestOf = ({ body }: Issue): string => createHash('sha256').update(body.replaceAll('\r\n', '\n')).digest('hex');
