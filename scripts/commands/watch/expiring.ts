// mdocs expiring: what ends when, for people, calendars and monitoring.
import type { Context } from '../../model/rule/rule.ts';
import { type Ending, endingsOf } from '../../model/status/expiring.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { expiringMetrics } from '../../report/expiry/metrics.ts';
import { expiringText } from '../../report/expiry/text.ts';
import { existingRemote, publishedManifests } from '../publish/remote.ts';
import { placeOf } from '../run/github-place.ts';
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
}

/** Exit code 0, or 1 when policy.yaml cannot be read. Errors elsewhere hide nothing but what they are about. */
export async function expiring(options: ExpiringOptions): Promise<number> {
  const context = (await loadReadable(options))?.context;
  if (!context) return 1;
  const endings = endingsOf(context, await publishedManifests(existingRemote(options), context.registry.policy));
  await put(await written(endings, options));
  if (options.notify) tell(await notified(endings, context, options.locale));
  return 0;
}

async function notified(endings: readonly Ending[], context: Context, locale: Locale): Promise<string> {
  const { github, bot, serverUrl, repository } = placeOf(process.env);
  const pages = { repository: `${serverUrl}/${repository}`, branch: process.env.GITHUB_REF_NAME || 'main' };
  const { opened, reminded, closed } = await tellRenewals(endings, context, { github, bot, pages });
  return `${notifiedText(opened, reminded, closed)[locale]}\n`;
}

const notifiedText = (opened: number, reminded: number, closed: number): Text => ({
  ro: say`Pagini (issues) despre reînnoire: deschise ${opened}, reamintite ${reminded}, închise ${closed}.`,
  en: say`Issues about renewal: opened ${opened}, reminded ${reminded}, closed ${closed}.`,
  ru: say`Страницы (issues) об обновлении: открыто ${opened}, напоминаний ${reminded}, закрыто ${closed}.`,
});

const usual = 60;

async function written(all: readonly Ending[], { format, within, today, locale }: ExpiringOptions): Promise<string> {
  const until = (days: number | undefined) => (days === undefined ? all : all.filter((ending) => ending.days <= days));
  if (format === 'ics') return (await import('../../report/expiry/calendar.ts')).expiringCalendar(until(within), today, locale);
  if (format === 'metrics') return expiringMetrics(until(within));
  const endings = until(within ?? usual);
  if (format === 'text') return expiringText(endings, within ?? usual, screenOf(process.stdout, locale));
  return `${JSON.stringify({ formatVersion: 1, today, within: within ?? usual, endings }, null, 2)}\n`;
}
