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
  if (isDay(from) && isDay(to)) return numberOf(to) - numberOf(from);
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  if (isDay(day) && Number.isInteger(days)) {
    const number = numberOf(day) + days;
    if (number >= firstDay && number <= lastDay) return writeDay(number);
  }
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Days since 0000-03-01: with a year that ends with February, its months are as long as a formula says. */
function numberOf(day: string): number {
  const years = digitAt(day, 0) * 1000 + digitAt(day, 1) * 100 + digitAt(day, 2) * 10 + digitAt(day, 3);
  const month = digitAt(day, 5) * 10 + digitAt(day, 6);
  const year = month > 2 ? years : years - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leap = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leap + Math.floor((153 * monthsSinceMarch + 2) / 5) + digitAt(day, 8) * 10 + digitAt(day, 9) - 1;
}

/** 0000-01-01 and 9999-12-31. */
const [firstDay, lastDay] = [-60, 3_652_364];

function writeDay(number: number): string {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day of an instant in ISO 8601, in UTC. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
