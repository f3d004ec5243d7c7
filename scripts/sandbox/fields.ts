// Fields of a body: texts of a length, instants, and periods of a catalogue.
import { showValue, wrong } from './problem.ts';

/** A text with so many characters; at least one, unless it is said otherwise. */
export function readText(value: unknown, field: string, { most, least = 1 }: { most: number; least?: number }): string {
  if (typeof value !== 'string') throw wrong(field, 'A text is needed.');
  if (value.length < least || (least > 0 && value.trim() === '')) throw wrong(field, 'The text is empty.');
  if (value.length > most) throw wrong(field, `The text has at most ${most} characters.`);
  return value;
}

const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** ISO 8601 in UTC; without an offset it is taken for UTC. Null where it is absent. */
export function readInstant(value: unknown, field: string): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' && form.test(value)) {
    const whole = value.includes('T') ? value : `${value}T00:00:00`;
    const time = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(whole) ? whole : `${whole}Z`);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw wrong(field, `The value '${showValue(value)}' is not a date and time, as 2027-04-05T10:00:00Z.`);
}

export function requireAfter(later: string, earlier: string, field: string): void {
  if (later <= earlier) throw wrong(field, `It has to be after ${earlier}.`);
}

/** The instant a period (P30D, P3M, P1Y) after another. The 31st becomes the last day of a shorter month. */
export function addPeriod(instant: string, period: string): string {
  const [, count = '0', unit] = /^P(\d+)([DWMY])$/.exec(period) ?? [];
  const date = new Date(instant);
  const days = { D: 1, W: 7 }[unit ?? ''];
  if (days) date.setUTCDate(date.getUTCDate() + days * Number(count));
  else {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + Number(count) * (unit === 'Y' ? 12 : 1), 1);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return date.toISOString();
}
