// Days as text, YYYY-MM-DD, which sorts as it reads. There is no clock here: today is an argument.

/** Whether the text is a day of the Gregorian calendar. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/.test(text)) return false;
  const day = Number(text.slice(8));
  if (day <= 28) return true;
  const month = Number(text.slice(5, 7));
  if (month !== 2) return day <= 30 || !shortMonths.includes(month);
  const year = Number(text.slice(0, 4));
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** April, June, September, November. */
const shortMonths = [4, 6, 9, 11];

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
