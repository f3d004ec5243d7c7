// The issues about certificates that have to be renewed: one for each, reminders in it, closed when it is done. Run daily; running twice changes nothing.
import { reconcileComment } from '../../github/sticky-comment.ts';
import type { GitHub, Issue } from '../../github/types.ts';
import { dayOf } from '../../model/date.ts';
import { hasUnclearUses } from '../../model/declaration/unclear.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Ending } from '../../model/status/expiring.ts';
import { type Renewal, reminderFor, renewalKeyOf, renewalsOf } from '../../model/status/renewal.ts';
import {
  closingBody,
  closingMarker,
  type Pages,
  reminderBody,
  reminderMarker,
  renewalBody,
  renewalMarker,
  renewalTitle,
} from '../../report/expiry/renewal-issue.ts';

export interface RenewalWriter {
  readonly github: GitHub;
  /** The number of the account that writes for us. Others may write our marker; their issues are left alone. */
  readonly bot: number;
  readonly pages: Pages;
}

/** How many issues were opened, reminded of and closed. */
export interface RenewalCounts {
  readonly opened: number;
  readonly reminded: number;
  readonly closed: number;
}

const renewalLabel = 'renewal';

/** Brings the issues to what the endings say. */
export async function tellRenewals(endings: readonly Ending[], context: Context, desk: RenewalWriter): Promise<RenewalCounts> {
  const due = new Map(renewalsOf(endings, context).map((renewal) => [renewalKeyOf(renewal.ending), renewal]));
  const ours = await fetchIssues(desk);
  const told = { opened: 0, reminded: 0, closed: 0 };
  for (const [key, renewal] of due) {
    const issue = ours.get(key);
    if (!issue) {
      await openIssue(renewal, context, desk);
      told.opened++;
    } else if (await remindIssue(renewal, issue, context, desk)) told.reminded++;
  }
  for (const [key, issue] of ours) {
    // What cannot be read is not done.
    if (due.has(key) || issue.state === 'closed' || hasUnclearUses(institutionIn(key), context.facts)) continue;
    await closeIssue(issue, context, desk);
    told.closed++;
  }
  return told;
}

/** The institution in a key of `renewalKeyOf`. */
const institutionIn = (key: string): string => /^\S+ ([^/ ]+)\//.exec(key)?.[1] ?? '';

/** By key; the oldest of several for the same certificate. Closed issues count: one that a person closed is not opened anew every day. */
async function fetchIssues({ github, bot }: RenewalWriter): Promise<Map<string, Issue>> {
  const all = [...(await github.issues({ labels: [renewalLabel], state: 'all' }))].sort((a, b) => b.number - a.number);
  const marked = new RegExp(`^${renewalMarker('(.+)')}`);
  return new Map(
    all.flatMap((issue) => {
      const key = issue.author.id === bot ? marked.exec(issue.body)?.[1] : undefined;
      return key === undefined ? [] : [[key, issue]];
    }),
  );
}

async function openIssue(renewal: Renewal, { registry: { policy } }: Context, { github, pages }: RenewalWriter): Promise<void> {
  const [first = 'ro'] = policy.locales;
  await github.createIssue({
    title: renewalTitle(renewal, first),
    body: renewalBody(renewal, policy.locales, pages),
    labels: [renewalLabel],
  });
}

/** Adds one comment for each notice. A reminder says that something is not done, so it opens the issue again. */
async function remindIssue(
  renewal: Renewal,
  issue: Issue,
  { registry: { policy } }: Context,
  desk: RenewalWriter,
): Promise<boolean> {
  const notice = reminderFor(renewal.ending, dayOf(issue.createdAt));
  if (notice === undefined) return false;
  const body = reminderBody(renewal, notice, policy.locales);
  const outcome = await postComment(issue, { marker: reminderMarker(notice), body }, desk);
  if (outcome === 'created' && issue.state === 'closed') await desk.github.updateIssue(issue.number, { state: 'open' });
  return outcome === 'created';
}

async function closeIssue(issue: Issue, { registry: { policy } }: Context, desk: RenewalWriter): Promise<void> {
  await postComment(issue, { marker: closingMarker, body: closingBody(policy.locales) }, desk);
  await desk.github.updateIssue(issue.number, { state: 'closed' });
}

function postComment({ number }: Issue, { marker, body }: { marker: string; body: string }, { github, bot }: RenewalWriter) {
  return reconcileComment(github, { issue: number, marker, authors: [bot], body });
}
