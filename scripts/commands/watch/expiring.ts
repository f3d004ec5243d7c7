// mdocs expiring: what ends when, for people, calendars and monitoring.
import type { Context } from '../../model/rule/rule.ts';
import { type Ending, endingsOf } from '../../model/status/expiring.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { writeMetrics } from '../../report/expiry/metrics.ts';
import { expiringScreen } from '../../report/expiry/short.ts';
import { manifestsOf, readBelievedBranches, tellUnbelieved } from '../publish/believed.ts';
import { withPublished } from '../publish/published.ts';
import { readPlace } from '../run/github-place.ts';
import { loadReadable } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf, tell } from '../run/output.ts';
import { tellRenewals } from './renewals.ts';

export const expiringFormats = ['text', 'json', 'ics', 'metrics'] as const;

export interface ExpiringOptions extends Options {
  readonly format: (typeof expiringFormats)[number];
  /** Days; without it 60 for people and programs, everything for calendars and monitoring. */
  readonly within?: number;
  readonly remote?: string;
  /** Also opens, reminds of and closes the issues about renewals; needs GitHub Actions. */
  readonly notify?: boolean;
  /** Every ending, however many there are. */
  readonly all?: boolean;
}

/** Exit code 0, or 1 when policy.yaml cannot be read. Errors elsewhere hide nothing but what they are about. */
export const listExpiring = (options: ExpiringOptions): Promise<number> => withPublished(options, showEndings);

async function showEndings(options: ExpiringOptions): Promise<number> {
  const context = (await loadReadable(options))?.context;
  if (!context) return 1;
  const published = await readBelievedBranches(options, context.registry.policy);
  tellUnbelieved(published, options.locale);
  const endings = endingsOf(context, manifestsOf(published));
  await put(await formatEndings(endings, options));
  if (options.notify) tell(await notifyRenewals(endings, context, options.locale));
  return 0;
}

async function notifyRenewals(endings: readonly Ending[], context: Context, locale: Locale): Promise<string> {
  const { github, bot, serverUrl, repository } = readPlace(process.env);
  const pages = { repository: `${serverUrl}/${repository}`, branch: process.env.GITHUB_REF_NAME || 'main' };
  const { opened, reminded, closed } = await tellRenewals(endings, context, { github, bot, pages });
  return `${notifiedText(opened, reminded, closed)[locale]}\n`;
}

const notifiedText = (opened: number, reminded: number, closed: number): Text => ({
  ro: say`Pagini (issues) despre reînnoire: deschise ${opened}, reamintite ${reminded}, închise ${closed}.`,
  en: say`Issues about renewal: opened ${opened}, reminded ${reminded}, closed ${closed}.`,
  ru: say`Страницы (issues) об обновлении: открыто ${opened}, напоминаний ${reminded}, закрыто ${closed}.`,
});

const usualDays = 60;

async function formatEndings(
  all: readonly Ending[],
  { format, within, today, locale, all: isAll }: ExpiringOptions,
): Promise<string> {
  const until = (days: number | undefined) => (days === undefined ? all : all.filter((ending) => ending.days <= days));
  if (format === 'ics') return (await import('../../report/expiry/calendar.ts')).writeCalendar(until(within), today, locale);
  if (format === 'metrics') return writeMetrics(until(within));
  const endings = until(within ?? usualDays);
  if (format === 'text') return expiringScreen(endings, within ?? usualDays, screenOf(process.stdout, locale), isAll);
  return `${JSON.stringify({ formatVersion: 1, today, within: within ?? usualDays, endings }, null, 2)}\n`;
}
