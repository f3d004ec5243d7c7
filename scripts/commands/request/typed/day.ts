// Days in the spellings that people use.
import { isDay } from '../../../model/date.ts';
import { fold } from '../../../model/fold.ts';
import type { Locale } from '../../../model/text/text.ts';
import { tidyLine } from './text.ts';

/** The day that is meant; or several that can be, or one that is likely: then who wrote it has to say. */
export type DayReading = { readonly day: string } | { readonly candidates: readonly string[] };

/** The beginnings of the names of months, in all languages, without marks. */
const months: readonly (readonly string[])[] = [
  ['ian', 'jan', 'янв'],
  ['feb', 'фев'],
  ['mart', 'marc', 'mar', 'мар'],
  ['apr', 'апр'],
  ['mai', 'may', 'мая', 'май', 'маи'],
  ['iun', 'jun', 'июн'],
  ['iul', 'jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['noi', 'nov', 'ноя'],
  ['dec', 'дек'],
];

function monthOf(word: string): number | undefined {
  const found = months.findIndex((beginnings) => beginnings.some((one) => word.startsWith(one)));
  return found < 0 ? undefined : found + 1;
}

const toDay = (year: string, month: number | string, day: string): string | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
};

/** With what people write around a day: from, of, the year's word. */
function plain(text: string): string {
  return fold(tidyLine(text))
    .replace(/^(?:la data de|din data de|din|la|on|of|от) /, '')
    .replace(/ ?(?:г|года|году|anul)?\.?$/, '');
}

/** With dots the day comes first; with slashes English readers may have put the month first. */
function readNumbers(text: string, locale: Locale): DayReading | undefined {
  const [, year, month = '', day = ''] = /^([12][0-9]{3})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return one(toDay(year, month, day));
  const [, first = '', mark, second = '', last = ''] =
    /^([0-9]{1,2})([-./ ])([0-9]{1,2})[-./ ]([0-9]{4}|[0-9]{2})$/.exec(text) ?? [];
  if (mark === undefined) return readDigits(text);
  if (last.length === 2) return candidates(toDay(`20${last}`, second, first));
  const [dayFirst, monthFirst] = [toDay(last, second, first), toDay(last, first, second)];
  if (mark !== '/') return one(dayFirst);
  return locale === 'en' && dayFirst && monthFirst && dayFirst !== monthFirst
    ? { candidates: [dayFirst, monthFirst] }
    : one(dayFirst ?? monthFirst);
}

/** 20260209 or 09022026. */
function readDigits(text: string): DayReading | undefined {
  if (!/^[0-9]{8}$/.test(text)) return undefined;
  const days = [
    toDay(text.slice(0, 4), text.slice(4, 6), text.slice(6)),
    toDay(text.slice(4), text.slice(2, 4), text.slice(0, 2)),
  ].filter((day) => day !== undefined && day > '1900' && day < '2100');
  return days.length === 1 ? one(days[0]) : candidates(...days);
}

function readWords(text: string): DayReading | undefined {
  const [, day = '', word = '', year = ''] =
    /^([0-9]{1,2})(?:st|nd|rd|th)?[-. ]+(\p{L}{3,10})[-.,  ]+([0-9]{4})$/u.exec(text) ?? [];
  const [, english = '', dayBehind = '', yearBehind = ''] =
    /^(\p{L}{3,10})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/u.exec(text) ?? [];
  const month = monthOf(word || english || '?');
  return month === undefined ? undefined : one(toDay(year || yearBehind, month, day || dayBehind));
}

const one = (day: string | undefined): DayReading | undefined => (day === undefined ? undefined : { day });
const candidates = (...days: readonly (string | undefined)[]): DayReading | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? { candidates: known } : undefined;
};

/** Undefined where no day can be read. */
export function readTypedDay(text: string, locale: Locale): DayReading | undefined {
  const bare = plain(text);
  return readNumbers(bare, locale) ?? readWords(bare);
}
