// What has to be told of failures: a merged file that has errors, an environment that could not be published.
import { compare, type Finding } from './finding.ts';
import type { Environment } from './integration.ts';
import { type Circle, type Notice, noticeOf } from './notice.ts';

/** One for each file of an institution with errors: told again only when other errors come to it. */
export function noticesOfBrokenFiles(findings: readonly Finding[], today: string, circle: Circle): Notice[] {
  const codes = new Map<string, Set<string>>();
  for (const { severity, file, code } of findings) {
    if (severity !== 'error') continue;
    codes.set(file, (codes.get(file) ?? new Set()).add(code));
  }
  return [...codes].flatMap(([file, found]) => {
    const institution = /^integrations\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1];
    const key = `failed/file/${institution ?? file}/${[...found].sort(compare).join('+')}`.slice(0, 300);
    const about = { what: 'file' as const, subject: file };
    return [noticeOf({ kind: 'failed', key, day: today, ...(institution ? { institution } : {}), about }, circle)];
  });
}

/** An environment that a run could not publish, from the commit that it wanted to publish. Only AGE can do something about it. */
export function noticeOfUnpublished(environment: Environment, commit: string, day: string, circle: Circle): Notice {
  const key = `failed/publish/${environment}/${commit.slice(0, 16)}`;
  return noticeOf({ kind: 'failed', key, day, about: { what: 'publish', subject: environment } }, circle);
}
