// The issues about certificates that have to be renewed: one for each, reminders in it, closed when it is done. Run daily; running twice changes nothing.
import { reconcileComment } from '../../github/sticky-comment.ts';
import type { GitHub, Issue } from '../../github/types.ts';
import { dayOf } from '../../model/date.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Ending } from '../../model/status/expiring.ts';
import { type Renewal, reminderFor, renewalKey, renewalsOf } from '../../model/status/renewal.ts';
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

export interface Desk {
  readonly github: GitHub;
  /** The number of the account that writes for us. Others may write our marker; their issues are left alone. */
  readonly bot: number;
  readonly pages: Pages;
}

/** How many issues were opened, reminded of and closed. */
export interface Told {
  readonly opened: number;
  readonly reminded: number;
  readonly closed: number;
}

const renewalLabel = 'renewal';

/** Brings the issues to what the endings say. */
export async function tellRenewals(endings: readonly Ending[], context: Context, desk: Desk): Promise<Told> {
  const due = new Map(renewalsOf(endings, context).map((renewal) => [renewalKey(renewal.ending), renewal]));
  const ours = await issuesOf(desk);
  const told = { opened: 0, reminded: 0, closed: 0 };
  for (const [key, renewal] of due) {
    const issue = ours.get(key);
    if (!issue) {
      await open(renewal, context, desk);
      told.opened++;
    } else if (await remind(renewal, issue, context, desk)) told.reminded++;
  }
  for (const [key, issue] of ours) {
    if (due.has(key) || issue.state === 'closed') continue;
    await close(issue, context, desk);
    told.closed++;
  }
  return told;
}

/** By key; the oldest of several for the same certificate. Closed issues count: one that a person closed is not opened anew every day. */
async function issuesOf({ github, bot }: Desk): Promise<Map<string, Issue>> {
  const all = [...(await github.issues({ labels: [renewalLabel], state: 'all' }))].sort((a, b) => b.number - a.number);
  const marked = new RegExp(`^${renewalMarker('(.+)')}`);
  return new Map(
    all.flatMap((issue) => {
      const key = issue.author.id === bot ? marked.exec(issue.body)?.[1] : undefined;
      return key === undefined ? [] : [[key, issue]];
    }),
  );
}

async function open(renewal: Renewal, { registry: { policy } }: Context, { github, pages }: Desk): Promise<void> {
  const [first = 'ro'] = policy.locales;
  await github.createIssue({
    title: renewalTitle(renewal, first),
    body: renewalBody(renewal, policy.locales, pages),
    labels: [renewalLabel],
  });
}

/** Adds one comment for each notice. A reminder says that something is not done, so it opens the issue again. */
async function remind(renewal: Renewal, issue: Issue, { registry: { policy } }: Context, desk: Desk): Promise<boolean> {
  const notice = reminderFor(renewal.ending, dayOf(issue.createdAt));
  if (notice === undefined) return false;
  const body = reminderBody(renewal, notice, policy.locales);
  const outcome = await comment(issue, { marker: reminderMarker(notice), body }, desk);
  if (outcome === 'created' && issue.state === 'closed') await desk.github.updateIssue(issue.number, { state: 'open' });
  return outcome === 'created';
}

async function close(issue: Issue, { registry: { policy } }: Context, desk: Desk): Promise<void> {
  await comment(issue, { marker: closingMarker, body: closingBody(policy.locales) }, desk);
  await desk.github.updateIssue(issue.number, { state: 'closed' });
}

function comment({ number }: Issue, { marker, body }: { marker: string; body: string }, { github, bot }: Desk) {
  return reconcileComment(github, { issue: number, marker, authors: [bot], body });
}
