// Exceptions for institutions that were connected before there was a registry, so that nobody loses access. Each has an end.
import { compare, type Finding } from '../finding/finding.ts';
import type { Exception } from '../generated/policy.ts';
import { slugOf } from '../system-name.ts';

/** As many as one exception may name (policy.schema.json). */
const mostInstitutions = 20;

/** Exceptions for the errors that can have one. Those of one institution go together by rule; shared ones name all who share. */
export function makeExceptions(findings: readonly Finding[], reason: string, expires: string): Exception[] {
  const errors = findings.filter(({ severity, isExceptable }) => severity === 'error' && isExceptable);
  const single = new Map<string, Set<string>>();
  const shared = new Map<string, Exception>();
  for (const { code, file, parties, value } of errors) {
    const slug = slugOf(file);
    if (parties) {
      const institutions = [...new Set(parties)].sort(compare);
      shared.set(`${code} ${institutions} ${value}`, { rule: code, institutions, value, reason, expires });
    } else if (slug !== undefined) single.set(code, (single.get(code) ?? new Set()).add(slug));
  }
  const singles = [...single].flatMap(([rule, slugs]) =>
    splitIntoChunks([...slugs].sort(compare)).map((institutions) => ({ rule, institutions, reason, expires })),
  );
  const all = [...singles, ...shared.values()];
  return all.sort((a, b) => compare(a.rule, b.rule) || compare(a.institutions.join(), b.institutions.join()));
}

function splitIntoChunks(names: readonly string[]): string[][] {
  const result: string[][] = [];
  for (let i = 0; i < names.length; i += mostInstitutions) result.push(names.slice(i, i + mostInstitutions));
  return result;
}

/** Policy with more exceptions before those that it has; undefined where it has some that are not written as a block. */
export function addExceptions(policy: string, text: string): string | undefined {
  if (!/^exceptions:/m.test(policy)) return `${policy.trimEnd()}\n\nexceptions:\n${text}`;
  if (/^exceptions: *\[\] *$/m.test(policy))
    return policy.replace(/^exceptions: *\[\] *$/m, () => `exceptions:\n${text.trimEnd()}`);
  return /^exceptions: *(#.*)?\n(?= *-)/m.test(policy)
    ? policy.replace(/^exceptions: *(#.*)?\n/m, (line) => line + text)
    : undefined;
}
