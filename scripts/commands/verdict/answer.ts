// Tells a verdict on GitHub: the status first, which gates, then the one comment, which explains and may fail.
import { reconcileComment } from '../../github/sticky-comment.ts';
import type { Pull } from '../../github/types.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Answer, Verdict } from '../../model/verdict/verdict.ts';
import { commentOf, statusOf, verdictMarker } from '../../report/comment/comment.ts';
import type { CommentPlace } from '../../report/comment/page.ts';
import type { Place } from '../run/github-place.ts';

/** The status that the ruleset of the main branch requires, from GitHub Actions. */
export const statusContext = 'mdocs/verdict';

/** The texts of the comment, and the answers that this run has given about commits so far. */
export interface AnswerRun {
  readonly words: CommentPlace;
  readonly said: Map<string, Answer>;
}

/** No comment in a conversation that is closed, locked or already about a newer commit. */
export async function postAnswer(verdict: Verdict, pull: Pull, place: Place, { words, said }: AnswerRun): Promise<void> {
  if (isBetter(verdict.answer, said.get(verdict.head))) {
    said.set(verdict.head, verdict.answer);
    await setStatus(verdict, pull, place, words.locales[0] ?? 'ro');
  }
  const now = await place.github.pull(pull.number);
  if (now.state !== 'open' || now.head.sha !== verdict.head) return;
  const { github, bot } = place;
  const body = commentOf(verdict, words);
  await reconcileComment(github, { issue: pull.number, marker: verdictMarker, authors: [bot], body });
}

const order: readonly (Answer | undefined)[] = [undefined, 'failed', 'refused', 'waiting', 'accepted'];

/** Two pull requests for one commit share its status: the one that may not ask for it must not take it from the one that may. */
const isBetter = (answer: Answer, before: Answer | undefined): boolean => order.indexOf(answer) > order.indexOf(before);

/** Hourly renewals of an unchanged verdict leave the status as it is. Only our own word counts as said. */
async function setStatus(verdict: Verdict, pull: Pull, { github, bot }: Place, locale: Locale): Promise<void> {
  const { state, description } = statusOf(verdict, locale);
  const said = (await github.statuses(verdict.head)).find(({ context }) => context === statusContext);
  if (said?.state === state && said.description === description && said.creator?.id === bot) return;
  await github.setStatus(verdict.head, { state, context: statusContext, description, targetUrl: pull.url });
}
