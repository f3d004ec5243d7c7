// What takes long says on a terminal how much of it is left, and nothing anywhere else.
import { expect, test } from 'vitest';
import { beginActivity, watchReading } from '../scripts/commands/run/activity.ts';
import type { Locale } from '../scripts/model/text/text.ts';

const files = { ro: 'Fișiere citite', en: 'Files read', ru: 'Прочитано файлов' };

/** What is written while a hundred files are read, so many milliseconds each. */
function watch(each: number, { isTTY = true, env = {}, locale = 'en' as Locale, columns = 80 } = {}) {
  let at = 0;
  const written: string[] = [];
  const stream = { isTTY, columns, write: (text: string) => written.push(text) > 0 };
  const activity = beginActivity(files, 100, { stream: stream as never, env, locale, now: () => at });
  for (let i = 0; i < 100; i++) {
    at += each;
    activity.step();
  }
  activity.end();
  return written;
}

test('what ends within two seconds says nothing', () => {
  expect(watch(19)).toEqual([]);
});

test('longer work counts, says what is left, and takes its line away', () => {
  const written = watch(100);
  expect(written[0]).toBe('\r\u001B[KFiles read: 20/100 (20 %), about 8 s left');
  expect(written.at(-1)).toBe('\r\u001B[K');
  // Five times a second at most.
  expect(written).toHaveLength(42);
  expect(watch(100, { locale: 'ro' })[0]).toContain('Fișiere citite: 20/100 (20 %), mai durează circa 8 s');
  expect(watch(100, { locale: 'ru' })[0]).toContain('Прочитано файлов: 20/100 (20 %), осталось около 8 с');
  expect(watch(100, { columns: 24 })[0]).toBe('\r\u001B[KFiles read: 20/100 (20 ');
});

test('a pipe, CI and a terminal that cannot take a line back are told nothing', () => {
  expect(watch(100, { isTTY: false })).toEqual([]);
  expect(watch(100, { env: { CI: 'true' } })).toEqual([]);
  expect(watch(100, { env: { TERM: 'dumb' } })).toEqual([]);
});

test('a file that is read twice counts once', () => {
  let reads = 0;
  const { tree } = watchReading(new Map([['a', { kind: 'file', read: () => Buffer.from(String(reads++)) }]]));
  expect([tree.get('a')?.read().toString(), tree.get('a')?.read().toString()]).toEqual(['0', '1']);
});
