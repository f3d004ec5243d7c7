// Putting a block of keys into a YAML text: what is not the block stays byte for byte, and YAML reads back what was meant.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../scripts/model/path.ts';
import { insertBlock } from '../scripts/read/insert.ts';
import { limits, readSource, type Source } from '../scripts/read/source.ts';

function sourceOf(text: string): Source {
  const reading = readSource('a.yaml', new TextEncoder().encode(text), limits.integration);
  if (!('source' in reading)) throw new Error(`not read: ${JSON.stringify(text)} ${JSON.stringify(reading.findings)}`);
  return reading.source;
}

const put = (
  text: string,
  values: Record<string, string> = { tested: '2026-04-20', report: 'All: passed' },
  into: Path = ['a', 'b'],
) => insertBlock(text, sourceOf(text), { into, key: 'confirmation', values });
const block = (indent: number, newline = '\n') =>
  ['confirmation:', '  tested: 2026-04-20', '  report: "All: passed"'].map((line) => ' '.repeat(indent) + line).join(newline);

test.each([
  ['at the end', 'a:\n  b:\n    c: 1\n', `a:\n  b:\n    c: 1\n${block(4)}\n`],
  ['with no line end', 'a:\n  b:\n    c: 1', `a:\n  b:\n    c: 1\n${block(4)}`],
  ['before what follows', 'a:\n  b:\n    c: 1 # x\n  d: 2\n', `a:\n  b:\n    c: 1 # x\n${block(4)}\n  d: 2\n`],
  [
    'after a list',
    'a:\n  b:\n    c:\n    - 1\n    - 2 # y\n\n# end\n',
    `a:\n  b:\n    c:\n    - 1\n    - 2 # y\n${block(4)}\n\n# end\n`,
  ],
  [
    'after a text',
    'a:\n  b:\n    reason: |\n      one\n      two\n  d: 1\n',
    `a:\n  b:\n    reason: |\n      one\n      two\n${block(4)}\n  d: 1\n`,
  ],
  ['deeper', 'a:\n    b:\n            c: 1\n', `a:\n    b:\n            c: 1\n${block(12)}\n`],
  ['with CRLF', 'a:\r\n  b:\r\n    c: 1\r\n', `a:\r\n  b:\r\n    c: 1\r\n${block(4, '\r\n')}\r\n`],
  ['in place', 'a:\n  b:\n    confirmation:\n      x: 1\n    c: 1\n', `a:\n  b:\n${block(4)}\n    c: 1\n`],
  ['in place of braces', 'a:\n  b:\n    confirmation: { x: 1 }\n    c: 1\n', `a:\n  b:\n${block(4)}\n    c: 1\n`],
  [
    'in place, with a comment behind',
    'a:\n  b:\n    confirmation: { x: 1 } # old\n    c: 1\n',
    `a:\n  b:\n${block(4).replace(':', ': # old')}\n    c: 1\n`,
  ],
  [
    'in place at the end',
    'a:\n  b:\n    c: 1\n    confirmation:\n      x: 1\n\nd: 1\n',
    `a:\n  b:\n    c: 1\n${block(4)}\n\nd: 1\n`,
  ],
])('%s', (_, before, after) => {
  expect(put(before)).toBe(after);
});

test.each([
  ['in braces', 'a:\n  b: { c: 1 }\n'],
  ['empty', 'a:\n  b: {}\n'],
  ['nothing', 'a:\n  b:\n'],
  ['a list', 'a:\n  b:\n    - c\n'],
  ['not there', 'a:\n  d: 1\n'],
])('there is no place for lines: %s', (_, before) => {
  expect(put(before)).toBeUndefined();
});

test('in a list of systems', () => {
  const text = 'systems:\n  - id: x\n    b:\n      c: 1\n  - id: y\n    b:\n      c: 2\n';
  const after = put(text, { tested: 'x' }, ['systems', 0, 'b']);
  expect(after).toBe(
    'systems:\n  - id: x\n    b:\n      c: 1\n      confirmation:\n        tested: x\n  - id: y\n    b:\n      c: 2\n',
  );
});

test('a long report keeps its lines, and is read again', () => {
  const report = `${'Toate scenariile din ghid au reușit, fără erori. '.repeat(3).trim()}\n\n### Tichet\n- 4711: "ok" # închis`;
  const after = put('a:\n  b:\n    c: 1\n', { report }) ?? '';
  expect(after).toContain('      report: |-\n        Toate');
  expect(sourceOf(after).data).toEqual({ a: { b: { c: 1, confirmation: { report } } } });
});

const comment = fc.constantFrom('', ' # ș: "x"', '   #');
const indents = fc.integer({ min: 1, max: 6 });
const gap = fc.constantFrom('', '\n', '# între: { a\n', '\n\n');
const old = fc.constantFrom(
  '',
  'confirmation: { tested: y } # z',
  'confirmation:\n{}  tested: y\n{}  report: |\n{}    one\n\n{}    two',
  'confirmation:\n{}  tested: y # k',
);
const lastValue = fc.constantFrom(
  '1',
  '"1"',
  "'x: y'",
  '[1, 2]',
  '\n{}  - 1\n{}  - 2',
  '|\n{}  one\n\n{}  two',
  '>-\n{}  one\n{}  two',
  '{ x: 1 }',
);
const words = fc.oneof(
  fc.stringMatching(/^[\p{L}0-9 :#'"{}[\]|>&*!%@`,.?~\\-]{1,40}$/u),
  fc
    .array(fc.stringMatching(/^[\p{L}0-9 :#'"{}[\]|>&*!%@`,.?~\\-]{0,20}$/u), { minLength: 1, maxLength: 4 })
    .map((lines) => `x${lines.join('\n')}`),
);

/** How much two texts have in common at their beginnings, and at what is left of their ends. */
function common(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length) - common(one, other);
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at++;
  return at;
}

test('whatever the layout and the text, YAML reads back what was meant and all other lines are there', () => {
  fc.assert(
    fc.property(
      fc.record({
        comment,
        first: indents,
        second: indents,
        gap,
        old,
        lastValue,
        words,
        crlf: fc.boolean(),
        ended: fc.boolean(),
      }),
      (one) => {
        const [one1, two] = [' '.repeat(one.first), ' '.repeat(one.first + one.second)];
        const deep = (text: string) => text.replaceAll('{}', two);
        const last =
          one.lastValue.startsWith('\n') || /^[|>]/.test(one.lastValue) ? deep(one.lastValue) : one.lastValue + one.comment;
        const before = one.old === '' ? '' : `${two}${deep(one.old)}\n`;
        const lines = `# top\na:${one.comment}\n${one1}b:${one.comment}\n${before}${two}reason: ${last}\n${one.gap}`;
        const lf = `${lines}${one.ended ? 'z: 1\n' : ''}`;
        const text = one.crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const after = insertBlock(text, sourceOf(text), {
          into: ['a', 'b'],
          key: 'confirmation',
          values: { tested: 'x', report: one.words },
        });
        expect(after).toBeDefined();
        const wanted = structuredClone(sourceOf(text).data) as { a: { b: Record<string, unknown> } };
        wanted.a.b.confirmation = { tested: 'x', report: one.words };
        expect(sourceOf(after ?? '').data).toEqual(wanted);
        const replaced = text.slice(common(text, after ?? ''), text.length - commonEnd(text, after ?? ''));
        expect(before.replaceAll('\n', one.crlf ? '\r\n' : '\n')).toContain(replaced);
        if (one.crlf) expect(after).not.toMatch(/(?<!\r)\n/);
      },
    ),
    { numRuns: 1500, seed: 20_260_601 },
  );
});
