// What there is too much of for one screen is told in short: how many of what, the worst ten, and how the rest is seen.
import { counted } from '../model/text/counted.ts';
import type { Locale, Text } from '../model/text/text.ts';
import { type Screen, wrap } from './terminal.ts';

/** How many institutions or systems are still told one by one. */
const few = 25;
/** How many of more are named. */
export const named = 10;

/** Whether so many are told in short. */
export const isMuch = (count: number, isAll = false): boolean => !isAll && count > few;

/** How the rest is seen. The command stands as it is typed. */
export function restText(command: string, { locale, width }: Screen, byName = true): string {
  const line = `npm run -s mdocs -- ${command}`;
  const lines = [...(byName ? [`${nameWords[locale]}: ${line} ${placeholder[locale]}`] : []), allText(command, locale)];
  return lines.map((text) => `${wrap(text, width, '  ')}\n`).join('');
}

export const allText = (command: string, locale: Locale): string => `${allWords[locale]}: npm run -s mdocs -- ${command} --all`;

const nameWords: Text = { ro: 'O singură instituție', en: 'One institution', ru: 'Одно учреждение' };
const allWords: Text = { ro: 'Totul', en: 'Everything', ru: 'Всё' };
const placeholder: Text = { ro: 'INSTITUȚIE', en: 'INSTITUTION', ru: 'УЧРЕЖДЕНИЕ' };

/** Said above those that are named, where there are more of them. */
export function firstText(count: number, locale: Locale, most = named): string {
  const shown = Math.min(count, most);
  return { ro: `Primele ${shown} din ${count}`, en: `The first ${shown} of ${count}`, ru: `Первые ${shown} из ${count}` }[locale];
}

/** How many there are of each, most first. */
export function countBy<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

export const inFiles = (count: number, locale: Locale): string =>
  ({ ro: 'în ', en: 'in ', ru: 'файлов: ' })[locale] + (locale === 'ru' ? String(count) : counted(count, 'file', locale));
