// What is derived is current, and what belongs together agrees: the folder of rules, the list of rules, and their pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../scripts/commands/run/catalogue.ts';
import { generateFiles } from '../scripts/generate/derived-files.ts';
import { locales } from '../scripts/model/text/text.ts';
import { rules } from '../scripts/rules/check.ts';
import { ruleFiles } from './rule-files.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const derived = await generateFiles(root);

test.each([...derived.keys()])('%s is current (npm run generate)', (path) => {
  expect(read(path) === derived.get(path)).toBe(true);
});

test('the folder and the list of rules agree', () => {
  const named = [...ruleFiles(root).keys()];
  const codes = rules.map((rule) => rule.code);
  expect(
    named.filter((code) => !codes.includes(code)),
    'add these to scripts/rules/index.ts',
  ).toEqual([]);
  expect(
    codes.filter((code) => !named.includes(code)),
    'a rule lies in a file that is called after its code',
  ).toEqual([]);
});

test('each code is there once, in kebab-case', () => {
  const codes = catalogue.map((problem) => problem.code);
  expect(codes.filter((code) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(code))).toEqual([]);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

describe.each(catalogue.map((problem) => [problem.code, problem] as const))('%s', (_, { page }) => {
  test.each(locales)('has a whole page (%s)', (locale) => {
    const { meaning, causes, fix } = page[locale];
    expect(causes.length).toBe(page.ro.causes.length);
    expect(fix.length).toBe(page.ro.fix.length);
    for (const text of [meaning, ...causes, ...fix]) expect(text.trim().length).toBeGreaterThan(2);
    expect(causes.length * fix.length).toBeGreaterThan(0);
  });
});

test('Romanian is written with the comma below, Russian in Cyrillic', () => {
  for (const { page } of catalogue) {
    expect(JSON.stringify(page.ro)).not.toMatch(/[şţŞŢ]/);
    expect(page.ru.meaning).toMatch(/\p{Script=Cyrillic}/u);
    expect(JSON.stringify([page.ro, page.en])).not.toMatch(/\p{Script=Cyrillic}/u);
  }
});

test('no source has a cedilla where the comma belongs', () => {
  const sources = ['scripts', 'schemas', 'registry', 'integrations'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const texts = sources.filter((name) => /\.(ts|json|yaml|md|hbs)$/.test(name));
  expect(texts.filter((name) => /[ţŢ]/.test(read(name)))).toEqual([]);
});
