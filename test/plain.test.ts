// The short reader of plain YAML takes what institutions write, and whatever it takes it reads as the library does. `npm run plain` does the
// same with a million texts.
import { expect, test } from 'vitest';
import type { Path } from '../scripts/model/path.ts';
import { limitsIn } from '../scripts/read/registry.ts';
import { limits, readSource, readSourceSlowly } from '../scripts/read/source.ts';
import { compareReadings } from './plain/compare.ts';
import { others, taken } from './plain/constructs.ts';
import { mutate } from './plain/mutate.ts';
import { files, writeOtherwise } from './plain/texts.ts';
import { Random } from './sound/random.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(Object.entries(taken))('%s is taken, and read alike', (_, text) => {
  expect(compareReadings(toBytes(text))).toBe('');
});

test.each(others)('%j is left, or read alike', (text) => {
  expect(compareReadings(toBytes(text)) ?? '').toBe('');
});

test('every file of the project and its tests is left, or read alike; those of institutions are taken', () => {
  const left = [...files].filter(([path, bytes]) => {
    const difference = compareReadings(bytes, limitsIn(path) ?? limits.integration);
    expect(difference ?? '', path).toBe('');
    return difference === undefined;
  });
  expect(left.map(([path]) => path).filter((path) => /^integrations\/|^test\/cases\/base\/integrations\//.test(path))).toEqual(
    [],
  );
});

test('texts changed in some places are left, or read alike', () => {
  const random = new Random(13);
  const sound = [...Object.values(taken), ...Object.values(taken), ...others];
  let read = 0;
  for (let i = 0; i < 4000; i++) {
    const text = mutate(random.happens(5) ? writeOtherwise(random) : random.pick(sound), random);
    const difference = compareReadings(toBytes(text));
    expect(difference ?? '', JSON.stringify(text)).toBe('');
    if (difference === '') read++;
  }
  expect(read).toBeGreaterThan(300);
});

test('positions and spellings are those of the long way', () => {
  const read = (text: string, way: typeof readSource) => {
    const reading = way('a.yaml', toBytes(text), limits.integration);
    if ('findings' in reading) throw new Error('it should be readable');
    return reading.source;
  };
  for (const text of Object.values(taken)) {
    const [short, long] = [read(text, readSource), read(text, readSourceSlowly)];
    for (const path of pathsOf(short.data)) {
      expect(short.locate(path)).toEqual(long.locate(path));
      expect(short.span(path)).toEqual(long.span(path));
      expect(short.written(path)).toEqual(long.written(path));
    }
  }
});

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  return [
    path,
    ...Object.entries(data).flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(data) ? Number(key) : key])),
  ];
}
