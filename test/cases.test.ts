// Every rule has failing and passing cases as files: test/cases/<code>/<case>/ with the files that differ from base/ and expected.txt.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeByHistory } from '../scripts/commands/run/judge.ts';
import { locales } from '../scripts/model/text/text.ts';
import { check, rules } from '../scripts/rules/check.ts';
import { base, cases, listFindings, loadCase, loadOver } from './cases/tree.ts';
import { oddities } from './words/numbers.ts';

const ofBase = listFindings(await loadOver(base, new Map()));
const codes = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map((entry) => entry.name);

test('the base repository has no error and no warning', () => {
  expect(ofBase.filter((line) => !line.startsWith('notice'))).toEqual([]);
});

const others = rules.filter(({ ofHistory }) => !ofHistory);

/** What the check says of a case; three tests ask. */
const reports = new Map<string, ReturnType<typeof loadCase>>();
function reportOf(folder: string): ReturnType<typeof loadCase> {
  const report = reports.get(folder) ?? loadCase(folder);
  reports.set(folder, report);
  return report;
}

describe.each(codes)('%s', (code) => {
  const names = readdirSync(join(cases, code));
  test.each(names)('%s', async (name) => {
    const folder = join(cases, code, name);
    const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').split('\n').filter(Boolean);
    const more = [...ofBase];
    const found = listFindings(await reportOf(folder)).filter((line) => {
      const known = more.indexOf(line);
      if (known >= 0) more.splice(known, 1);
      return known < 0;
    });
    expect(found).toEqual(expected);
  });
  test('has a case that fails and one that passes', async () => {
    const all = await Promise.all(names.map((name) => reportOf(join(cases, code, name))));
    const fails = all.map(({ findings }) => findings.some((finding) => finding.code === code));
    expect(new Set(fails)).toEqual(new Set([true, false]));
  });
  test('numbers have their nouns, and no sentence ends twice', async () => {
    const all = await Promise.all(names.map((name) => reportOf(join(cases, code, name))));
    const texts = all.flatMap(({ findings }) => findings.flatMap(({ message, hint }) => (hint ? [message, hint] : [message])));
    const wrong = texts.flatMap((text) => locales.flatMap((locale) => oddities(text[locale], locale)));
    expect(wrong).toEqual([]);
  });
  test('only rules that say so ask for the history, and another one asks them alone again', async () => {
    for (const loaded of await Promise.all(names.map((name) => reportOf(join(cases, code, name))))) {
      const { context, findings } = loaded;
      if (!context) continue;
      const { history, ...refused } = context;
      Object.defineProperty(refused, 'history', { get: () => expect.unreachable() });
      check(refused, others);
      const forgotten = judgeByHistory(loaded, undefined);
      expect(judgeByHistory(forgotten, history).findings).toEqual(findings);
    }
  });
});

test('every rule has cases', () => {
  expect(rules.map((rule) => rule.code).filter((code) => !codes.includes(code))).toEqual([]);
});
