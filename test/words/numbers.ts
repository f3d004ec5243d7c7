// Numbers beside nouns: 1 zi, 19 zile, 20 de zile; 1 день, 2 дня, 5 дней. Only counted.ts knows them all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../../scripts/model/date.ts';
import { counted, nouns } from '../../scripts/model/text/counted.ts';
import { formatDay } from '../../scripts/model/text/day.ts';
import type { Locale } from '../../scripts/model/text/text.ts';
import { codeTexts, type SourceText } from './texts.ts';

const root = join(import.meta.dirname, '../..');

/** Words that may follow a number as they are: they are no nouns. */
const noNoun: Readonly<Record<Locale, string>> = {
  ro: 'și sau din la în sunt este are nu pentru înseamnă încetinesc devine deodată s',
  en: 'and or of at in are is more means belong becomes s',
  ru: 'и или из от в до на означает замедляет превращается одинаковы с г',
};
const isNoun = (word: string, locale: Locale): boolean => !noNoun[locale].split(' ').includes(word);

/** How numbers are called, where their file doesn't say that they are numbers. */
const usualNames = /^(count|days|seconds|bits|bytes|size|total|limit|most[A-Z]?\w*|years?|months?|more|gained|removals|changes)$/;

/** The names that a file declares as of a type. */
const namesOf = (source: string, type: 'number' | 'string'): ReadonlySet<string> =>
  new Set([...source.matchAll(new RegExp(`(\\w+)\\??: ${type}\\b`, 'g'))].map(([, name]) => name ?? ''));

function isNumber(value: string, source: string): boolean {
  if (/\b(sayC|c)ounted\(/.test(value)) return false;
  if (/\.(length|size)\)*$/.test(value) || / [+-] \d+$/.test(value)) return true;
  const name = /(\w+)\)*$/.exec(value)?.[1] ?? '';
  const isText = namesOf(source, 'string').has(name) && !value.startsWith('new Phrase(');
  return namesOf(source, 'number').has(name) || (usualNames.test(name) && !isText);
}

/** The words of the text that a number stands before, although no function has put the two together. */
export function looseNouns({ at, locale, pieces, values }: SourceText): string[] {
  if (locale === undefined || values.length === 0) return [];
  const source = readFileSync(join(root, at.slice(0, at.lastIndexOf(':'))), 'utf8');
  return values.flatMap((value, i) => {
    // Of line 5 and of request #12 the noun stands before.
    if (/#$/.test(pieces[i] ?? '') || value === 'line') return [];
    const [, de, word = ''] = /^[ \u00A0](de )?(\p{L}+)/u.exec(pieces[i + 1] ?? '') ?? [];
    return word !== '' && (de || isNoun(word, locale)) && isNumber(value, source) ? [`${value} ${de ?? ''}${word}`] : [];
  });
}

const numbered = /(?<![\p{L}\d.,:/#=-])(\d+) (de )?(\p{L}+)/gu;

/** Of a Romanian text, the numbers that lack de, or have it without need: 60 zile, 512 de biți. */
export const wrongDe = (text: string): string[] =>
  [...text.matchAll(numbered)].flatMap(([all, digits, de, word]) => {
    const rest = Number(digits) % 100;
    const needed = Number(digits) > 0 && (rest === 0 || rest > 19);
    return isNoun(word ?? '', 'ro') && needed !== (de !== undefined) ? [all] : [];
  });

const day = '2027-01-05';
const months = (locale: Locale): string[] =>
  Array.from(
    { length: 12 },
    (_, i) => formatDay(day.replace('-01-', `-${String(i + 1).padStart(2, '0')}-`), locale).split(' ')[1] ?? '',
  );

/** Of a finished sentence, what nobody would write: a number with a noun in the wrong form, 2027-04-05, two full stops. */
export function oddities(sentence: string, locale: Locale): string[] {
  // Beside other words in one span a day is quoted from the file.
  const said = sentence.replace(/`[^`]*[^`\d-][^`]*`/g, '`');
  const days = (said.match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter((text) => isDay(text) && !written.includes(text));
  const stops = sentence.match(/(?<!\.)\.\.(?!\.)/g) ?? [];
  return [...days, ...stops, ...uncounted(sentence, locale)].map((words) => `${words}: ${sentence}`);
}

/** Numbers that a sentence of the sources has in it from the start agree with their nouns as they stand. */
const written = codeTexts.flatMap(({ pieces }) => pieces).join('\n');

/** What it says beside its numbers, where it is neither a date nor a noun in the form that counted gives. */
function uncounted(sentence: string, locale: Locale): string[] {
  const outside = sentence.replace(/`[^`]*`/g, '`');
  return [...outside.matchAll(numbered)].flatMap(([all, digits, de, word = '']) => {
    if (!isNoun(word, locale) || (!de && months(locale).includes(word))) return [];
    const forms = Object.keys(nouns).map((noun) => counted(Number(digits), noun as keyof typeof nouns, locale));
    return written.includes(all) || forms.some((form) => form.startsWith(all)) ? [] : [all];
  });
}
