// Days are reckoned without a clock: as the platform's own calendar has them.
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../scripts/model/date.ts';

const day = 86_400_000;
const written = (instant: number) => new Date(instant).toISOString().slice(0, 10);

test('days are added and counted as in the calendar, over leap years and centuries', () => {
  const wrong: string[] = [];
  for (const [from, to] of [
    ['0000-01-01', '0004-12-31'],
    ['1896-01-01', '1904-12-31'],
    ['1996-01-01', '2030-12-31'],
    ['2396-01-01', '2404-12-31'],
    ['9995-01-01', '9999-12-31'],
  ])
    for (let at = Date.parse(`${from}T00:00:00Z`); written(at) !== to; at += day)
      for (const days of [1, 29, 366]) {
        const later = written(at + days * day);
        if (at + days * day > Date.parse('9999-12-31T00:00:00Z')) continue;
        const right = addDays(written(at), days) === later && addDays(later, -days) === written(at);
        if (!right || daysBetween(later, written(at)) !== -days) wrong.push(`${written(at)} ${days}`);
      }
  expect(wrong).toEqual([]);
});

test('what is no day, and what lies beyond four digits, is as the platform has it', () => {
  expect(daysBetween('2026-13-01', '2026-01-01')).toBeNaN();
  expect(daysBetween('2026-02-30', '2026-03-02')).toBe(0);
  expect(() => addDays('never', 1)).toThrow(RangeError);
  expect(addDays('9999-12-31', 1)).toBe('+010000-01');
});
