// Notices about failures: a merged file that has errors, an environment that could not be published.
import { groupBy } from '../declaration/facts.ts';
import type { Environment } from '../environment.ts';
import { compare, type Finding, selectErrors } from '../finding/finding.ts';
import { slugOf } from '../system-name.ts';
import { type Audience, makeNotice, type Notice } from './notice.ts';

/** How many errors a mail names, which is read at a glance. */
const few = 5;

/** One notice for each file with errors; another one only when other errors are added. */
export function noticesOfBrokenFiles(findings: readonly Finding[], today: string, audience: Audience): Notice[] {
  return [...groupBy(selectErrors(findings), ({ file }) => file)].map(([file, found]) => {
    const institution = slugOf(file);
    const codes = [...new Set(found.map(({ code }) => code))].sort(compare);
    const key = `failed/file/${institution ?? file}/${codes.join('+')}`.slice(0, 300);
    const first = found.slice(0, few).map(({ line, message, hint }) => ({ line, message, hint }));
    const isFollowed = found.every(({ publication }) => publication === 'takes-effect');
    const about = { what: 'file' as const, subject: file, errors: { first, count: found.length, codes }, isFollowed };
    return makeNotice({ kind: 'failed', key, day: today, institution: institution || undefined, about }, audience);
  });
}

/** About an environment that a run could not publish, and the commit that it started from. Only AGE can act, so only AGE is told. */
export function noticeOfUnpublished(environment: Environment, commit: string, day: string, audience: Audience): Notice {
  const key = `failed/publish/${environment}/${commit.slice(0, 16)}`;
  return makeNotice({ kind: 'failed', key, day, about: { what: 'publish', subject: environment } }, audience);
}

/** To AGE, once a day, on the first request whose notices wait. */
export function noticeOfStrangers(waiting: readonly Notice[], day: string, audience: Audience): Notice {
  const about = { what: 'strangers' as const, subject: String(waiting.length) };
  return makeNotice({ kind: 'failed', key: `failed/strangers/${day}`, day, pull: waiting[0]?.pull, about }, audience);
}

/** To AGE, so that nobody of it alone keeps from others what happened. */
export function noticeOfPast(count: number, { by, now }: { by: string | undefined; now: string }, audience: Audience): Notice {
  const about = { what: 'past' as const, subject: String(count), by };
  return makeNotice({ kind: 'failed', key: `failed/past/${now}`, day: now.slice(0, 10), about }, audience);
}
