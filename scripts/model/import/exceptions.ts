// Exceptions for institutions that were connected before there was a registry, so that nobody loses access. Each has an end.
import { addDays, daysBetween } from '../date.ts';
import { compare, type Finding } from '../finding/finding.ts';
import type { Exception } from '../generated/policy.ts';
import { slugOf } from '../system-name.ts';

/** As many as one exception may name (policy.schema.json). */
const mostInstitutions = 20;

/** In days: the time that everybody has, and that from one day with ends to the next. */
const shortest = 90;
const step = 7;

/**
 * The day, for each institution, on which all its exceptions end: evenly spread, a week apart, from three months on to the last day, so that
 * AGE is not asked by everybody at once.
 */
export function spreadEnds(
  slugs: readonly string[],
  { today, last }: { today: string; last: string },
): ReadonlyMap<string, string> {
  const weeks = Math.max(0, Math.floor((daysBetween(today, last) - shortest) / step));
  const others = Math.max(1, slugs.length - 1);
  return new Map(
    [...slugs]
      .sort(compare)
      .reverse()
      .map((slug, i) => [slug, addDays(last, -step * Math.round((i * weeks) / others))]),
  );
}

/**
 * Exceptions for the errors that can have one. Those of institutions with the same last day go together by rule; shared ones name all who
 * share, and end with the first of them.
 */
export function makeExceptions(findings: readonly Finding[], reason: string, ends: ReadonlyMap<string, string>): Exception[] {
  const errors = findings.filter(({ severity, isExceptable }) => severity === 'error' && isExceptable);
  const single = new Map<string, Set<string>>();
  const shared = new Map<string, Exception>();
  for (const { code, file, parties, value } of errors) {
    const slug = slugOf(file);
    const expires = [...(parties ?? []), slug ?? ''].flatMap((one) => ends.get(one) ?? []).sort(compare)[0];
    // Of a file that was there before, AGE says itself what it allows.
    if (expires === undefined) continue;
    if (parties) {
      const institutions = [...new Set(parties)].sort(compare);
      shared.set(`${code} ${institutions} ${value}`, { rule: code, institutions, value, reason, expires });
    } else if (slug !== undefined) {
      const key = `${code} ${expires}`;
      single.set(key, (single.get(key) ?? new Set()).add(slug));
    }
  }
  const singles = [...single].flatMap(([key, slugs]) => {
    const [rule = '', expires = ''] = key.split(' ');
    return splitIntoChunks([...slugs].sort(compare)).map((institutions) => ({ rule, institutions, reason, expires }));
  });
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
