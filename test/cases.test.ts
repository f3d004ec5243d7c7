// Every rule has failing and passing cases as files: test/cases/<code>/<case>/ with the files that differ from base/ and expected.txt.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../scripts/rules/index.ts';
import { base, cases, listed, loadCase, loadOver } from './cases/tree.ts';

const ofBase = listed(await loadOver(base, new Map()));
const codes = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map((entry) => entry.name);

test('the base repository has no error and no warning', () => {
  expect(ofBase.filter((line) => !line.startsWith('notice'))).toEqual([]);
});

/** What the check says of a case; two tests ask. */
const reports = new Map<string, Promise<string[]>>();
function reportOf(folder: string): Promise<string[]> {
  const report = reports.get(folder) ?? loadCase(folder).then(listed);
  reports.set(folder, report);
  return report;
}

describe.each(codes)('%s', (code) => {
  const names = readdirSync(join(cases, code));
  test.each(names)('%s', async (name) => {
    const folder = join(cases, code, name);
    const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').split('\n').filter(Boolean);
    const more = [...ofBase];
    const found = (await reportOf(folder)).filter((line) => {
      const known = more.indexOf(line);
      if (known >= 0) more.splice(known, 1);
      return known < 0;
    });
    expect(found).toEqual(expected);
  });
  test('has a case that fails and one that passes', async () => {
    const all = await Promise.all(names.map((name) => reportOf(join(cases, code, name))));
    const fails = all.map((lines) => lines.some((line) => line.split(' ')[1] === code));
    expect(new Set(fails)).toEqual(new Set([true, false]));
  });
});

test('every rule has cases', () => {
  expect(rules.map((rule) => rule.code).filter((code) => !codes.includes(code))).toEqual([]);
});
