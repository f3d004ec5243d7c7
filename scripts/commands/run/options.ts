// Options that commands share, and what stands in for those not given.
import { isDay } from '../../model/date.ts';
import { Failure } from '../../model/text/failure.ts';
import { type Locale, locales, type Text } from '../../model/text/text.ts';

export interface Options {
  readonly root: string;
  readonly locale: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** From --locale on the command line, else the language of the session, else Romanian. Read before anything else, for the help. */
export function localeOf(args: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const given = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = given < 0 ? undefined : (args[given]?.split('=')[1] ?? args[given + 1]);
  const session = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === value) ?? locales.find((locale) => locale === session) ?? 'ro';
}

/** Throws a Failure that says how a day is written. */
export function readDay(text: string): string {
  if (!isDay(text)) throw new Failure(dayForm);
  return text;
}

/** Throws a Failure that says which numbers there are. */
export function readDays(text: string): number {
  if (!/^[0-9]{1,5}$/.test(text)) throw new Failure(numberForm);
  return Number(text);
}

const dayForm: Text = {
  ro: 'O zi se scrie AAAA-LL-ZZ, de exemplu 2027-04-05.',
  en: 'A day is written YYYY-MM-DD, for example 2027-04-05.',
  ru: 'День записывается как ГГГГ-ММ-ДД, например 2027-04-05.',
};

const numberForm: Text = {
  ro: 'Este un număr întreg de la 0 la 99999.',
  en: 'It is a whole number from 0 to 99999.',
  ru: 'Это целое число от 0 до 99999.',
};

let inChisinau: Intl.DateTimeFormat | undefined;

/** The day in Chișinău. */
export function toLocalDay(now: Date = new Date()): string {
  inChisinau ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Chisinau' });
  return inChisinau.format(now);
}

/** A day that somebody gave stands in for the clock. */
export const nowOf = ({ today }: { readonly today: string }): Date =>
  today === toLocalDay() ? new Date() : new Date(`${today}T12:00:00Z`);

/** The instant, where the day is the present one: gateways compare times. Another day, given with --today, has no time. */
export const instantOn = (today: string, now: Date): string | undefined =>
  today === toLocalDay(now) ? `${now.toISOString().slice(0, 19)}Z` : undefined;
