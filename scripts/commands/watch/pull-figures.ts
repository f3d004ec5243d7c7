// What GitHub knows for the figures: when pull requests were opened and merged, and for which errors they stand returned.
import { isOurs } from '../../github/sticky-comment.ts';
import type { GitHub } from '../../github/types.ts';
import { dayOf } from '../../model/date.ts';
import type { Period, PullFigure } from '../../model/status/figures.ts';
import { codesIn, verdictMarker } from '../../report/comment/comment.ts';

/** Open ones and those that were merged since the period began. `bot` is the number of the account that answers. */
export async function fetchPullFigures(github: GitHub, bot: number, { from }: Period): Promise<PullFigure[]> {
  const pulls = [...(await github.openPulls()), ...(await github.mergedPulls(`${from}T00:00:00Z`))];
  // What anybody changed in our answer is not what the request was returned for.
  const answered = await github.answeredPulls(bot);
  const figures: PullFigure[] = [];
  for (const { number, createdAt, mergedAt } of pulls) {
    const comments = mergedAt === undefined && answered.has(number) ? await github.comments(number) : [];
    const answer = comments.find((comment) => isOurs(comment, verdictMarker, bot));
    figures.push({ opened: dayOf(createdAt), merged: mergedAt && dayOf(mergedAt), reasons: codesIn(answer?.body ?? '') });
  }
  return figures;
}
