// The reader as a whole: it never throws, agrees with a second YAML reader, and comments and line ends change nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load as secondReader } from 'js-yaml';
import { expect, test } from 'vitest';
import { valueAt } from '../scripts/model/path.ts';
import { keysOfTexts } from '../scripts/read/plain/keys.ts';
import { checkSchema } from '../scripts/read/schema.ts';
import { findSensitive } from '../scripts/read/sensitive.ts';
import { limits, readSource } from '../scripts/read/source.ts';
import { bytesOf, validFile } from './hostile/entry.ts';

const file = 'integrations/alfa.yaml';
const read = (content: string | Uint8Array) => readSource(file, bytesOf(content), limits.integration);

function dataOf(content: string): unknown {
  const reading = read(content);
  if ('findings' in reading) throw new Error(reading.findings.map((one) => one.message.en).join('\n'));
  return reading.source.data;
}

const original = bytesOf(validFile);
/** The sound file with some bytes replaced, removed or put in; most of them those that mean something in YAML. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(original.length - 1),
      drop: fc.nat(12),
      put: fc.oneof(
        fc.constantFrom(
          '"',
          "'",
          '[',
          ']',
          '{',
          '}',
          ': ',
          '- ',
          '\n',
          '\n  ',
          '#',
          '|',
          '>',
          '&a ',
          '*a',
          '!',
          '? ',
          '%',
          '\t',
          ',',
          '---\n',
          '\\',
          '@',
          '0',
          '~',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) => {
    let bytes = Buffer.from(original);
    for (const { at, drop, put } of edits)
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + drop)]);
    return Uint8Array.from(bytes);
  });

test('whatever is changed, there is a source or there are findings, each with a line of the file', () => {
  fc.assert(
    fc.property(mutated, (bytes) => {
      const reading = read(bytes);
      const findings = 'findings' in reading ? reading.findings : checkSchema(reading.source, 'integration').findings;
      if ('findings' in reading) expect(findings.length).toBeGreaterThan(0);
      const lines = new TextDecoder().decode(bytes).split(/\n/).length;
      for (const one of [...findings, ...findSensitive(file, bytes)]) {
        expect(one.line ?? 1).toBeGreaterThanOrEqual(1);
        expect(one.line ?? 1).toBeLessThanOrEqual(lines);
        expect(one.message.ro).not.toContain('undefined');
      }
    }),
    { numRuns: 1500 },
  );
});

test('what is read, a second YAML reader reads alike', () => {
  let compared = 0;
  fc.assert(
    fc.property(mutated, (bytes) => {
      const reading = read(bytes);
      if ('findings' in reading) return;
      compared++;
      expect(secondReader(reading.source.text)).toEqual(reading.source.data);
    }),
    { numRuns: 1500, seed: 41 },
  );
  expect(compared).toBeGreaterThan(20);
});

test('comments, empty lines and line ends change nothing', () => {
  const lines = validFile.split('\n');
  const comment = fc.constantFrom('# a comment: with [signs', '', '    # indented', '#');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), comment), { maxLength: 8 }), fc.boolean(), (added, crlf) => {
      const changed = lines.flatMap((line, i) => [...added.filter(([at]) => at === i).map(([, text]) => text), line]);
      expect(dataOf(changed.join(crlf ? '\r\n' : '\n'))).toEqual(dataOf(validFile));
    }),
    { numRuns: 200 },
  );
});

test('a key of every object stays a key of the file', () => {
  const data = dataOf('__proto__: {polluted: yes}\nconstructor: x\n') as object;
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('a value that was no text is known as it was written', () => {
  const reading = read('rsi: 0123\nserial: 12E5\nempty:\n');
  if ('findings' in reading) throw new Error('it should be readable');
  expect(['rsi', 'serial', 'empty', 'none'].map((key) => reading.source.written([key]))).toEqual(['0123', '12E5', '', undefined]);
});

test('a path leads to its key, or to the nearest key above that there is', () => {
  const reading = read('a:\n  - b: 1\n    c: [x, y]\n');
  if ('findings' in reading) throw new Error('it should be readable');
  expect(reading.source.locate(['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
  expect(reading.source.locate(['a', 0, 'c', 1])).toEqual({ line: 3, column: 12 });
  expect(reading.source.locate(['a', 0, 'd', 'e'])).toEqual({ line: 2, column: 5 });
  expect(reading.source.locate([])).toEqual({ line: 1, column: 1 });
});

test('the texts in which a # is looked for are those in which the schemas allow it', () => {
  const found = new Set<string>();
  const fixed = new Set<string>();
  const walk = (schema: unknown, key: string, root: Record<string, unknown>): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { type, pattern, $ref, enum: values, ...inside } = schema as Record<string, unknown>;
    if ('const' in inside) fixed.add(key);
    if (typeof $ref === 'string') walk(valueAt(root, $ref.split('/').slice(1)), key, root);
    if (type === 'string' && !values && new RegExp(String(pattern ?? ''), 'u').test('Sistemul 1 #2')) found.add(key);
    const isNamed = (name: string) => name === 'properties' || name === 'definitions';
    for (const [name, one] of Object.entries(inside))
      if (isNamed(name)) for (const [own, below] of Object.entries(one as object)) walk(below, own, root);
      else walk(one, key, root);
  };
  for (const name of ['integration', 'policy', 'announcements', 'revoked', 'certificates', 'document-type']) {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8'));
    for (const [key, one] of Object.entries(schema.properties)) walk(one, key, schema);
  }
  expect([...found].filter((key) => !fixed.has(key)).sort()).toEqual([...keysOfTexts].sort());
});
