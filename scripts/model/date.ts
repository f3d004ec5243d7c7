// Days as text, YYYY-MM-DD, which sorts as it reads. There is no clock here: today is an argument.

/** Whether the text is a day of the Gregorian calendar. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day that 3.2.2026 or 2026-2-3 means; with dots the day may come first, as people here write. */
export function dayMeant(text: string): string | undefined {
  const [, year, month, day] = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/.exec(text) ?? [];
  const [, lastDay, lastMonth, lastYear] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(text) ?? [];
  const meant = [year ?? lastYear ?? '', (month ?? lastMonth ?? '').padStart(2, '0'), (day ?? lastDay ?? '').padStart(2, '0')];
  return isDay(meant.join('-')) ? meant.join('-') : undefined;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day of an instant in ISO 8601, in UTC. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
