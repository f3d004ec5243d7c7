// Which pull requests a run has to judge, from the event that started it.
import { readEvent, type WorkflowRunEvent } from '../../github/event.ts';
import type { Pull } from '../../github/types.ts';

export interface ChosenPulls {
  /** Those that the event is about. */
  readonly pulls: readonly Pull[];
  /** Whether it is about one, so that the run may end as its verdict does. */
  readonly isSingle: boolean;
  /** Set where a merge queue asks: the commit that would become the main branch, and its reference. */
  readonly queued?: QueuedMerge;
}

export interface QueuedMerge {
  readonly ref: string;
  readonly commit: string;
}

/** An event about one pull request chooses it, while its newest commit is still the event's; every other event renews all. */
export function choosePulls(
  event: { name: string; payload: unknown } | undefined,
  open: readonly Pull[],
  number?: number,
): ChosenPulls {
  if (number !== undefined) return { pulls: open.filter((pull) => pull.number === number), isSingle: true };
  const read = event && readEvent(event.name, event.payload);
  if (read?.name !== 'workflow_run') return { pulls: open, isSingle: false };
  if (read.event === 'merge_group') return chooseFromQueue(read, open);
  const { headSha, headBranch, headOwner } = read;
  const pulls = open.filter(({ head }) => head.sha === headSha && head.ref === headBranch && head.owner === headOwner);
  return { pulls, isSingle: true };
}

/** A merge queue works on branches called gh-readonly-queue/<base>/pr-<number>-<commit>. */
function chooseFromQueue({ headBranch, headSha }: WorkflowRunEvent, open: readonly Pull[]): ChosenPulls {
  const number = /^gh-readonly-queue\/.+\/pr-([0-9]+)-[0-9a-f]{40}$/.exec(headBranch ?? '')?.[1];
  const pulls = open.filter((pull) => pull.number === Number(number));
  return { pulls, isSingle: true, queued: { ref: `refs/heads/${headBranch}`, commit: headSha } };
}
