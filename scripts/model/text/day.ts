// Days as people write them: 5 aprilie 2027. What a person has to type, and what programs read, stays YYYY-MM-DD.
import { dayOf, isDay } from '../date.ts';
import { type Locale, Phrase, quote } from './text.ts';

const months: Readonly<Record<Locale, string>> = {
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  en: 'January February March April May June July August September October November December',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};

/** A day, or the day of an instant; what is no day of the calendar stays as it is. */
export function formatDay(instant: string, locale: Locale): string {
  if (!isDay(dayOf(instant))) return instant;
  const [year = '', month = '', day = ''] = dayOf(instant).split('-');
  const text = `${Number(day)} ${months[locale].split(' ')[Number(month) - 1]} ${year}`;
  return locale === 'ru' ? `${text} г.` : text;
}

/** For a sentence. A value that is no day of the calendar is quoted as it stands in the file. */
export const sayDay = (value: string, locale: Locale): Phrase =>
  new Phrase(isDay(dayOf(value)) ? formatDay(value, locale) : quote(value));

/** From one day to another. */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  const [first, last] = [formatDay(from, locale), formatDay(to, locale)];
  if (locale === 'ro') return `de la ${first} până la ${last}`;
  return locale === 'en' ? `${first} to ${last}` : `с ${first} по ${last}`;
}
