// Tells a verdict on GitHub: the status first, which gates, then the one comment, which explains and may fail.
import type { Locale } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { commentOf, statusOf, verdictMarker } from '../../report/comment.ts';
import type { CommentPlace } from '../../report/comment-page.ts';
import { reconcileComment } from '../../report/github-comment.ts';
import type { Pull } from '../../report/github-types.ts';
import type { Place } from '../github-place.ts';

/** The status that the ruleset of the main branch requires, from GitHub Actions. */
export const statusContext = 'mdocs/verdict';

/** What became of the comment: in a conversation that is closed, locked or goes on about a newer commit there is none. */
export async function answer(verdict: Verdict, pull: Pull, place: Place, words: CommentPlace): Promise<void> {
  await setStatus(verdict, pull, place, words.locales[0] ?? 'ro');
  const now = await place.github.pull(pull.number);
  if (now.state !== 'open' || now.head.sha !== verdict.head) return;
  const { github, bot } = place;
  const body = commentOf(verdict, words);
  await reconcileComment(github, { issue: pull.number, marker: verdictMarker, authors: [bot], body });
}

/** Hourly renewals of an unchanged verdict leave the status as it is. Only our own word counts as said. */
async function setStatus(verdict: Verdict, pull: Pull, { github, bot }: Place, locale: Locale): Promise<void> {
  const { state, description } = statusOf(verdict, locale);
  const said = (await github.statuses(verdict.head)).find(({ context }) => context === statusContext);
  if (said?.state === state && said.description === description && said.creator?.id === bot) return;
  await github.setStatus(verdict.head, { state, context: statusContext, description, targetUrl: pull.url });
}
