// Where a notice is told beside its pull request: on the issue of the form that this was made of.
import type { Notice } from '../../model/notice/notice.ts';
import type { Request } from '../../model/notice/requests.ts';
import { Failure } from '../../model/text/failure.ts';
import { formOf } from '../run/author.ts';
import type { Place } from '../run/github-place.ts';
import type { Unread } from './requests.ts';

interface Known {
  readonly place: Place | undefined;
  /** Those that this run has read. */
  readonly requests: readonly Request[];
}

/** With the issue of those that are due. One whose pull request cannot be read now is left out, so that the next run tells it. */
export async function addIssues(
  notices: readonly Notice[],
  due: ReadonlySet<string>,
  { place, requests }: Known,
): Promise<{ notices: readonly Notice[]; unread: readonly Unread[] }> {
  const issues = new Map(requests.map(({ number, issue }) => [number, issue]));
  const unread = new Map<number, Unread>();
  const found: Notice[] = [];
  for (const notice of notices) {
    const { pull } = notice;
    if (place && pull !== undefined && due.has(notice.key) && !issues.has(pull) && !unread.has(pull))
      try {
        issues.set(pull, formOf(await place.github.pull(pull), place));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        unread.set(pull, { number: pull, why: error.text });
      }
    if (pull === undefined || !unread.has(pull)) found.push({ ...notice, issue: notice.issue ?? issues.get(pull ?? 0) });
  }
  return { notices: found, unread: [...unread.values()] };
}
