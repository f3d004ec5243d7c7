// Tells a verdict on GitHub: the status first, which gates, then the one comment, which explains and may fail.
import { reconcileComment } from '../../github/sticky-comment.ts';
import type { GitHub, Pull, Status } from '../../github/types.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { mentionLine } from '../../model/text/mention.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Answer } from '../../model/verdict/verdict.ts';
import { nameReaders, verdictMarker } from '../../report/comment/comment.ts';
import { type MisnamedAccount, misnamedText } from '../../report/comment/misnamed.ts';
import type { Place } from '../run/github-place.ts';
import { statusContext } from '../run/verdict-status.ts';
import { type Memory, readMemory, writeMemory } from './memory.ts';
import type { Judged } from './task.ts';

/** Our own newest status of a commit; what anybody else has set since counts for more than what we said before. */
export async function readTold({ github, bot }: Place, sha: string): Promise<Status | undefined> {
  const newest = (await github.statuses(sha)).find(({ context }) => context === statusContext);
  return newest?.creator?.id === bot ? newest : undefined;
}

export interface ToTell {
  readonly judged: Omit<Judged, 'summary'>;
  /** The commit that the status is for. */
  readonly about: string;
  readonly memory?: Memory | undefined;
  /** Our status of before. */
  readonly told: Status | undefined;
  /** The first language of comments. */
  readonly locale: Locale;
  /** Whether a comment that says the same already is left alone without being looked at. */
  readonly isRenewal: boolean;
}

/**
 * No comment in a conversation that is closed, locked or already about a newer commit. `said`: what this run has answered so far. What the
 * status remembers is written last: a comment that could not be written is written by the next run.
 */
export async function postAnswer(telling: ToTell, pull: Pull, place: Place, said: Map<string, Answer>): Promise<void> {
  const { judged, about, memory, told, isRenewal } = telling;
  const { github, bot } = place;
  const hasComment = isRenewal && memory !== undefined && readMemory(told, pull)?.comment === memory.comment;
  const setsStatus = isBetter(judged.answer, said.get(about));
  if (setsStatus) {
    said.set(about, judged.answer);
    await setStatus(hasComment ? telling : { ...telling, memory: undefined }, pull, place);
  }
  if (hasComment) return;
  const now = await github.pull(pull.number);
  if (now.state !== 'open' || now.head.sha !== about) return;
  const { author } = now;
  const logins = await Promise.all(judged.named.map((id) => (id === author.id ? author.login : github.login(id))));
  const readers = mentionLine(
    logins.filter((login) => login !== undefined),
    telling.locale,
  );
  const misnamed = (await findMisnamed(judged.listed, github)).map((one) => misnamedText(one, telling.locale));
  const body = nameReaders(judged.comment, [readers, ...misnamed].filter(Boolean).join('\n\n'));
  await reconcileComment(github, { issue: pull.number, marker: verdictMarker, authors: [bot], body });
  if (setsStatus && memory) await setStatus(telling, pull, place);
}

/** As many as are asked about. */
const mostListed = 20;

async function findMisnamed(listed: readonly Account[], github: Pick<GitHub, 'login'>): Promise<MisnamedAccount[]> {
  const accounts = listed.slice(0, mostListed);
  const names = await Promise.all(accounts.map(({ id }) => github.login(id)));
  const all = accounts.map((account, i) => ({ ...account, name: names[i] }));
  return all.filter(({ login, name }) => name?.toLowerCase() !== login.toLowerCase());
}

const order: readonly (Answer | undefined)[] = [undefined, 'failed', 'refused', 'waiting', 'accepted'];

/** Two pull requests for one commit share its status: the one that may not ask for it must not take it from the one that may. */
export const isBetter = (answer: Answer, before: Answer | undefined): boolean => order.indexOf(answer) > order.indexOf(before);

/** An unchanged verdict leaves the status as it is. */
async function setStatus({ judged, about, memory, told }: ToTell, pull: Pull, { github }: Place): Promise<void> {
  const { state, description } = judged;
  const targetUrl = writeMemory(pull, memory);
  const isSame = told?.state === state && told.description === description;
  if (isSame && (!memory || told.targetUrl === targetUrl)) return;
  await github.setStatus(about, { state, context: statusContext, description, targetUrl });
}
