// What ends when, as a calendar that people subscribe to (iCalendar, RFC 5545): whole days, with reminders before.
import ical, { ICalAlarmType } from 'ical-generator';
import { daysBetween } from '../../model/date.ts';
import type { Ending } from '../../model/status/expiring.ts';
import { noticeDays } from '../../model/status/renewal.ts';
import { type Locale, spellOut, type Text } from '../../model/text/text.ts';
import { adviceFor, endingWords, ownerText } from './words.ts';

/** The same endings on the same day always give the same bytes. */
export function writeCalendar(endings: readonly Ending[], today: string, locale: Locale): string {
  const calendar = ical({ prodId: { company: 'AGE', product: 'mdocs-integrations', language: locale.toUpperCase() } });
  calendar.name(title[locale]);
  const taken = new Map<string, number>();
  for (const ending of endings) {
    const uid = uidOf(ending);
    const before = taken.get(uid) ?? 0;
    taken.set(uid, before + 1);
    const summary = spellOut(
      `${endingWords[ending.kind][locale]}: ${[ownerText(ending), ending.name].filter(Boolean).join(', ')}`,
    );
    const event = calendar.createEvent({
      id: `${before === 0 ? uid : `${uid}.${before}`}@mdocs-integrations`,
      start: midnightOf(ending.day),
      allDay: true,
      // The time of making would change the file on every run.
      stamp: midnightOf(today),
      summary,
      description: adviceFor(ending)?.[locale] ?? null,
    });
    // What lies in the past reminds nobody, and a replaced certificate may simply end.
    if (!ending.replaced && daysBetween(today, ending.day) >= 0)
      for (const days of noticeDays)
        event.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400, description: summary });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The same thing keeps its identity when its last day moves. */
function uidOf({ kind, institutions, system, environment, sha256, name }: Ending): string {
  const parts = [kind === 'until' ? 'certificate' : kind, ...institutions, system, environment, sha256?.slice(0, 32) ?? name];
  return parts.flatMap((part) => (part === undefined ? [] : [part.replace(/[^A-Za-z0-9.-]+/g, '-')])).join('.');
}

const title: Text = { ro: 'MDocs: ce se încheie', en: 'MDocs: what ends', ru: 'MDocs: что заканчивается' };
