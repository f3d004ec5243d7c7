// What a sentence of the doctor is made of.
import type { Details } from '../../../doctor/layers.ts';
import { isDay } from '../../../model/date.ts';
import { formatDay } from '../../../model/text/day.ts';
import { type Locale, Phrase, quoteAll, type Text } from '../../../model/text/text.ts';

/** What was found, and what to do about it where it hinders. */
export interface Sentence {
  readonly says: (details: Details) => Text;
  readonly todo?: Text;
}

/** A value that a sentence names; a dash where it is left out of what is shown. */
export function value(details: Details, key: string): string | number | Phrase {
  const found = details[key];
  if (found === undefined) return new Phrase('-');
  return typeof found === 'object' ? quoteAll(found) : found;
}

/** A day in words. */
export function day(details: Details, key: string, locale: Locale): Phrase {
  const found = details[key];
  return new Phrase(typeof found === 'string' && isDay(found) ? formatDay(found, locale) : '-');
}

export const plain = (text: Text): (() => Text) => {
  return () => text;
};

export const sendReport: Text = {
  ro: 'Trimiteți raportul la AGE.',
  en: 'Send the report to AGE.',
  ru: 'Отправьте отчёт в AGE.',
};

export const tryAgain: Text = {
  ro: 'Repetați mai târziu; dacă ține, trimiteți raportul la AGE.',
  en: 'Try again later; if it lasts, send the report to AGE.',
  ru: 'Повторите позже; если не пройдёт, отправьте отчёт в AGE.',
};
