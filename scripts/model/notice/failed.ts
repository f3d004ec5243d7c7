// Notices about failures: a merged file that has errors, an environment that could not be published.
import { groups } from '../declaration/facts.ts';
import type { Environment } from '../environment.ts';
import { compare, errorsIn, type Finding } from '../finding/finding.ts';
import { slugOf } from '../named.ts';
import { type Circle, type Notice, noticeOf } from './notice.ts';

/** How many errors a mail names, which is read at a glance. */
const few = 5;

/** One notice for each file with errors; another one only when other errors are added. */
export function noticesOfBrokenFiles(findings: readonly Finding[], today: string, circle: Circle): Notice[] {
  return [...groups(errorsIn(findings), ({ file }) => file)].map(([file, found]) => {
    const institution = slugOf(file);
    const codes = [...new Set(found.map(({ code }) => code))].sort(compare);
    const key = `failed/file/${institution ?? file}/${codes.join('+')}`.slice(0, 300);
    const first = found.slice(0, few).map(({ line, message, hint }) => ({ line, message, hint }));
    const about = { what: 'file' as const, subject: file, errors: { first, count: found.length } };
    return noticeOf({ kind: 'failed', key, day: today, institution: institution || undefined, about }, circle);
  });
}

/** About an environment that a run could not publish, and the commit that it started from. Only AGE can act, so only AGE is told. */
export function noticeOfUnpublished(environment: Environment, commit: string, day: string, circle: Circle): Notice {
  const key = `failed/publish/${environment}/${commit.slice(0, 16)}`;
  return noticeOf({ kind: 'failed', key, day, about: { what: 'publish', subject: environment } }, circle);
}
