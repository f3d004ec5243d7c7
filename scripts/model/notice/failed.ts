// What has to be told of failures: a merged file that has errors, an environment that could not be published.
import type { Environment } from '../environment.ts';
import { compare, type Finding } from '../finding/finding.ts';
import { slugOf } from '../named.ts';
import { type Circle, type Notice, noticeOf } from './notice.ts';

/** A mail is read at a glance. */
const few = 5;

/** One for each file of an institution with errors: told again only when other errors come to it. */
export function noticesOfBrokenFiles(findings: readonly Finding[], today: string, circle: Circle): Notice[] {
  const errors = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.severity === 'error') errors.set(finding.file, [...(errors.get(finding.file) ?? []), finding]);
  return [...errors].map(([file, found]) => {
    const institution = slugOf(file);
    const codes = [...new Set(found.map(({ code }) => code))].sort(compare);
    const key = `failed/file/${institution ?? file}/${codes.join('+')}`.slice(0, 300);
    const first = found.slice(0, few).map(({ line, message, hint }) => ({
      line,
      message,
      hint,
    }));
    const about = { what: 'file' as const, subject: file, errors: { first, count: found.length } };
    return noticeOf({ kind: 'failed', key, day: today, institution: institution || undefined, about }, circle);
  });
}

/** An environment that a run could not publish, from the commit that it wanted to publish. Only AGE can do something about it. */
export function noticeOfUnpublished(environment: Environment, commit: string, day: string, circle: Circle): Notice {
  const key = `failed/publish/${environment}/${commit.slice(0, 16)}`;
  return noticeOf({ kind: 'failed', key, day, about: { what: 'publish', subject: environment } }, circle);
}
