// mdocs fix on real files, before and after, and the editor alone: what is not edited stays byte for byte.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { applyFixes, fix, planFixes } from '../scripts/commands/edit/fix.ts';
import { fixedText } from '../scripts/commands/edit/fix-words.ts';
import { load } from '../scripts/commands/run/load.ts';
import { valueAt } from '../scripts/model/path.ts';
import { applyEdits } from '../scripts/read/edit.ts';
import { limits, readSource, type Source } from '../scripts/read/source.ts';

const today = '2026-06-01';
const folder = join(import.meta.dirname, 'fix');
const base = join(import.meta.dirname, 'cases/base');
const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

/** A repository of its own with this text as alfa's file. */
function repository(text: string): { root: string; alfa: string } {
  const root = mkdtempSync(join(tmpdir(), 'fix-'));
  made.push(root);
  cpSync(base, root, { recursive: true });
  const alfa = join(root, 'integrations/alfa.yaml');
  writeFileSync(alfa, text);
  return { root, alfa };
}

async function run(root: string, institution?: string): Promise<{ code: number; output: string }> {
  let output = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done: () => void) => {
    output += text;
    done();
    return true;
  }) as never);
  try {
    return { code: await fix({ root, locale: 'ro', today }, institution), output };
  } finally {
    spy.mockRestore();
  }
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.before.yaml'))
  .map((name) => name.slice(0, -'.before.yaml'.length));
const part = (name: string, which: string) => readFileSync(join(folder, `${name}.${which}.yaml`), 'utf8');

test.each(names)('%s', async (name) => {
  const { root, alfa } = repository(part(name, 'before'));
  const first = await run(root);
  expect(readFileSync(alfa, 'utf8')).toBe(part(name, 'after'));
  const { findings } = await load(root, today);
  expect(findings.filter(({ edit }) => edit)).toEqual([]);
  expect(first.code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  const second = await run(root);
  expect(readFileSync(alfa, 'utf8')).toBe(part(name, 'after'));
  expect(second.output).toMatch(/^[^\n]*\n(?: {2}npm run -s mdocs -- validate\n)?$/);
  expect(readdirSync(join(root, 'integrations')).sort()).toEqual(readdirSync(join(base, 'integrations')).sort());
});

test('says what was changed, by file and line', async () => {
  const { root } = repository(part('repeated-on-lines', 'before'));
  const { output } = await run(root);
  expect(output).toContain('integrations/alfa.yaml\n');
  expect(output).toMatch(/ {2}32: 203\.0\.113\.18:443 → 203\.0\.113\.18\n/);
  expect(output).toMatch(/ {2}31: - "203\.0\.113\.16\/32" {2}# scris a doua oară → șters\n/);
});

test('of one institution mends its file and leaves the others as they are', async () => {
  const { root, alfa } = repository(`\uFEFF${part('spelling', 'before')}`);
  const beta = join(root, 'integrations/beta.yaml');
  const text = `\uFEFF${readFileSync(beta, 'utf8')}`;
  writeFileSync(beta, text);
  const { output } = await run(root, 'alfa');
  expect(output).not.toContain('beta');
  expect(readFileSync(alfa, 'utf8')).toBe(part('spelling', 'after'));
  expect(readFileSync(beta, 'utf8')).toBe(text);
  await expect(run(root, 'alfaa')).rejects.toThrow('alfaa');
});

test('planning writes nothing; a file changed since then is left alone', async () => {
  const before = part('spelling', 'before');
  const { root, alfa } = repository(before);
  const fixes = planFixes(await load(root, today), (file) => readFileSync(join(root, file), 'utf8'));
  expect(readFileSync(alfa, 'utf8')).toBe(before);
  expect(fixes.map(({ file, after }) => [file, after])).toEqual([['integrations/alfa.yaml', part('spelling', 'after')]]);
  writeFileSync(alfa, `${before}# meanwhile\n`);
  expect(() => applyFixes(root, fixes)).toThrow('changed meanwhile');
  expect(readFileSync(alfa, 'utf8')).toBe(`${before}# meanwhile\n`);
});

test('keeps the mode of a file and never writes through a link', async () => {
  const { root, alfa } = repository(part('spelling', 'before'));
  const mode = statSync(alfa).mode;
  const elsewhere = join(root, 'elsewhere.yaml');
  writeFileSync(elsewhere, part('spelling', 'before'));
  symlinkSync(elsewhere, join(root, 'integrations/gama.yaml'));
  await run(root);
  expect(readFileSync(elsewhere, 'utf8')).toBe(part('spelling', 'before'));
  expect(statSync(alfa).mode).toBe(mode);
});

test('a secret among the changes is not repeated', () => {
  const change = { line: 3, before: 'password: Xk29-hidden-Zz', after: '' };
  const text = fixedText(
    { file: 'a.yaml', before: '', after: '', changes: [change] },
    { locale: 'en', width: 80, hasColour: false },
  );
  expect(text).not.toContain('Xk29-hidden-Zz');
});

function sourceOf(text: string): Source {
  const reading = readSource('a.yaml', new TextEncoder().encode(text), limits.integration);
  if (!('source' in reading)) throw new Error(`not read: ${text}`);
  return reading.source;
}

const edit = (text: string, path: (string | number)[], value: string | undefined) =>
  applyEdits(text, sourceOf(text), [{ path, value }]).text;

test.each([
  ['a: 1 # c\n', ['a'], '1', 'a: "1" # c\n'],
  ['a: x\n', ['a'], 'null', 'a: "null"\n'],
  ['a: x\n', ['a'], 'y z', 'a: "y z"\n'],
  ['a: x\n', ['a'], '::', 'a: "::"\n'],
  ['a: x\n', ['a'], 'q: "r" # s', 'a: "q: \\"r\\" # s"\n'],
  ["a: 'x'\n", ['a'], "it's", "a: 'it''s'\n"],
  ['a: "x"\nb: "x"\n', ['b'], 'y', 'a: "x"\nb: "y"\n'],
  ['a: {b: 1, c: 2}\n', ['a', 'b'], undefined, 'a: {c: 2}\n'],
  ['a: {b: 1, c: 2}\n', ['a', 'c'], undefined, 'a: {b: 1}\n'],
  ['a: [1]\n', ['a', 0], undefined, 'a: []\n'],
  ['a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n', ['b'], undefined, 'a: 1\ne: 4\n'],
  ['a: 1\nb: 2', ['b'], undefined, 'a: 1\n'],
  ['- a: 1\n  b: 2\n- c\n', [0, 'b'], undefined, '- a: 1\n- c\n'],
  ['- a: 1\n  b: 2\n- c\n', [0], undefined, '- c\n'],
])('%j at %j', (before, path, value, after) => {
  expect(edit(before, path, value)).toBe(after);
});

test.each<[string, (string | number)[], string | undefined]>([
  ['a: 1\n', ['b'], 'x'],
  ['a: 1\n', ['a', 'b'], 'x'],
  ['report: |\n  x\n', ['report'], 'y'],
  ['a: [1]\n', ['a'], 'y'],
  ['a:\n  - 1\nb: 2\n', ['a', 0], undefined],
  ['- a: 1\n  b: 2\n', [0, 'a'], undefined],
])('%j has nothing to edit at %j', (before, path, value) => {
  expect(edit(before, path, value)).toBe(before);
});

test('whatever text is written, YAML reads that text back and nothing else has changed', () => {
  const words = fc.stringMatching(/^[\p{L}0-9 :#'"{}[\]|>&*!%@`,.?~-]{0,20}$/u);
  const before = 'a:\n  - x  # one\n  - \'y\'\n  - "z" # three\nb: {c: w, d: [v]}\n';
  const paths = fc.constantFrom<(string | number)[]>(['a', 0], ['a', 1], ['a', 2], ['b', 'c'], ['b', 'd', 0]);
  fc.assert(
    fc.property(paths, words, (path, value) => {
      const after = sourceOf(edit(before, path, value));
      expect(valueAt(after.data, path)).toBe(value);
      const [one, two] = [sourceOf(before).data, after.data].map((data) => {
        const copy = structuredClone(data) as Record<string, never>;
        (valueAt(copy, path.slice(0, -1)) as Record<string | number, string>)[path.at(-1) ?? ''] = '';
        return copy;
      });
      expect(two).toEqual(one);
      expect(after.text.match(/# (one|three)/g)).toEqual(['# one', '# three']);
    }),
    { numRuns: 5_000, seed: 20_260_601 },
  );
});
