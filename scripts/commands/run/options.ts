// Options that commands share, and what stands in for those not given.
import { InvalidArgumentError } from 'commander';
import { isDay } from '../../model/date.ts';
import { type Locale, locales } from '../../model/text/text.ts';

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
  return locales.find((locale) => locale === (value ?? session)) ?? 'ro';
}

export function readLocale(text: string): Locale {
  const locale = locales.find((one) => one === text);
  if (!locale) throw new InvalidArgumentError(`${locales.join(', ')}`);
  return locale;
}

export function readDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('YYYY-MM-DD');
  return text;
}

export function readDays(text: string): number {
  if (!/^[0-9]{1,5}$/.test(text)) throw new InvalidArgumentError('0-99999');
  return Number(text);
}

const inChisinau = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Chisinau' });

/** The day in Chișinău. */
export const currentDay = (now: Date = new Date()): string => inChisinau.format(now);
