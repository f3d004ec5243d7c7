// How we write: what no sentence of ours may have, in any of the languages.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { help } from '../scripts/commands/help/help.ts';
import { forbidden } from './words/forbidden.ts';
import { looseNouns, wrongDe } from './words/numbers.ts';
import { codeTexts, pageTexts, type SourceText } from './words/texts.ts';

const texts = [...codeTexts, ...pageTexts];
const shown = ({ at, pieces }: SourceText): string => `${at}: ${pieces.join('…')}`;

test('the texts are found, each language in its place', () => {
  for (const locale of ['ro', 'en', 'ru'] as const)
    expect(texts.filter((text) => text.locale === locale).length).toBeGreaterThan(1500);
});

// «IDNO — это ...» stands where Russian grammar needs it.
const needed = /^ID(NO|NP) — это /;

test('no text has a long dash', () => {
  const dashed = texts.filter(({ pieces }) => pieces.some((piece) => /[—–]/.test(piece) && !needed.test(piece)));
  expect(dashed.map(shown)).toEqual([]);
});

test('a number meets its noun only in counted', () => {
  expect(codeTexts.flatMap((text) => looseNouns(text).map((words) => `${text.at}: ${words}`))).toEqual([]);
});

test('in Romanian, de follows a number where it must', () => {
  const romanian = texts.filter(({ locale }) => locale === 'ro');
  expect(romanian.flatMap(({ at, pieces }) => pieces.flatMap(wrongDe).map((words) => `${at}: ${words}`))).toEqual([]);
});

test('a Russian date that ends a sentence ends it once', () => {
  const folders = ['golden', 'request'].map((name) => join(import.meta.dirname, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const twice = files.filter((file) => statSync(file).isFile() && readFileSync(file, 'utf8').includes('г..'));
  expect(twice).toEqual([]);
});

test('one word per thing: none that the glossary has another word for', () => {
  const read = texts.filter(({ isFormer }) => !isFormer);
  const found = read.flatMap((text) => {
    const words = text.locale ? forbidden[text.locale] : [];
    // What the file or the command says stands as it is.
    const said = text.pieces.join('…').replace(/`[^`]*`|^\s*(id|labels?): [a-z-]+$/g, '`');
    return words.flatMap(([word, instead]) => (word.test(said) ? [`${shown(text)} → ${instead}`] : []));
  });
  expect(found).toEqual([]);
});

test('a command stands as it is typed in a clone', () => {
  const bare = new RegExp(`(?<!-- )(?<![\\w/.:-])mdocs (?:${Object.keys(help.en.commands).join('|')})\\b`);
  // What has no language is no sentence: comments of rendered files say what wrote them.
  const people = [
    ...codeTexts.filter(({ locale }) => locale),
    ...pageTexts.filter(({ at }) => /^(schemas|integrations|\.github\/ISSUE)/.test(at)),
  ];
  expect(people.filter(({ pieces }) => bare.test(pieces.join('…'))).map(shown)).toEqual([]);
});
