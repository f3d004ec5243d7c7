// The shortcut of a check finds what a whole check finds, or gives way to it; an index that is not as it was written is never believed.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../scripts/commands/check/folder.ts';
import { indexFileOf } from '../scripts/commands/index/keep.ts';
import { readIndex } from '../scripts/commands/index/lookup.ts';
import { Damaged, openPages } from '../scripts/commands/index/pages.ts';
import { takeShortcut } from '../scripts/commands/index/shortcut.ts';
import { git, keep, makeWorkingCopy, version, walk } from './index/walk.ts';

const today = '2026-06-01';
let root: string;
let kept: Buffer;

beforeAll(async () => {
  root = makeWorkingCopy(12);
  await keep(root, today);
  kept = readFileSync(indexFileOf(root));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the shortcut finds while something else stands in the place of the index. */
async function withIndex(bytes: Buffer, options: Partial<Parameters<typeof takeShortcut>[0]> = {}) {
  writeFileSync(indexFileOf(root), bytes);
  try {
    return await takeShortcut({ root, today, version, ...options });
  } finally {
    writeFileSync(indexFileOf(root), kept);
  }
}

test.each([20261130, 1])('random changes, seed %i', async (seed) => {
  const { failure, shortcuts, blocks, steps } = await walk(seed, 25, 14);
  expect(failure).toBeUndefined();
  expect(blocks).toBeGreaterThan(2);
  expect(shortcuts).toBeGreaterThan(steps / 3);
});

test('nothing changed', async () => {
  expect(await withIndex(kept)).toMatchObject({ count: 12, findings: [] });
});

test('no bit of it can be another without being seen', () => {
  const beside = `${indexFileOf(root)}-flipped`;
  const readAll = () => {
    const pages = openPages(beside);
    try {
      const { size } = pages.head as { size: number };
      return pages.read(0, size);
    } finally {
      pages.close();
    }
  };
  const unseen = [...kept.keys()].filter((at) => {
    const flipped = Buffer.from(kept);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(beside, flipped);
    try {
      readAll();
      return true;
    } catch (error) {
      if (error instanceof Damaged) return false;
      throw error;
    }
  });
  rmSync(beside);
  expect(unseen).toEqual([]);
});

test('a short, a long, an empty and a foreign file are no index', async () => {
  const files = [
    kept.subarray(0, -1),
    kept.subarray(0, 30),
    Buffer.concat([kept, Buffer.from('x')]),
    Buffer.alloc(0),
    Buffer.alloc(9000, 'x'),
  ];
  for (const file of files) expect(await withIndex(file)).toBeUndefined();
});

test('an index of another program, of a later day, and of one too long ago is not taken', async () => {
  expect(await withIndex(kept, { version: 'another' })).toBeUndefined();
  expect(await withIndex(kept, { today: '2026-05-31' })).toBeUndefined();
  const { horizon } = readIndex(openPages(indexFileOf(root))).head;
  expect(await withIndex(kept, { today: horizon })).toBeUndefined();
});

test('an institution that is not there is left to the check that knows all names', async () => {
  expect(await withIndex(kept, { institution: 'nimeni' })).toBeUndefined();
  expect(await withIndex(kept, { institution: 'institutia-00001' })).toMatchObject({ count: 12 });
});

test('a change of the registry, and a folder with a repository of its own, ask for a whole check', async () => {
  writeFileSync(join(root, 'registry', 'revoked.yaml'), 'revoked: [] # nimic\n');
  expect(await withIndex(kept)).toBeUndefined();
  git(root, 'checkout', '-q', '--', '.');
  git(root, 'init', '-q', 'integrations/altele');
  writeFileSync(join(root, 'integrations', 'altele', 'x.yaml'), 'x: 1\n');
  expect(await withIndex(kept)).toBeUndefined();
  rmSync(join(root, 'integrations', 'altele'), { recursive: true });
  expect(await withIndex(kept)).toBeDefined();
});

/** What both ways find once the working copy is changed; undefined where there is no shortcut. */
async function compare(change: () => void, bytes = kept) {
  try {
    change();
    const whole = await checkFolder({ root, today, version: undefined });
    const short = await withIndex(bytes);
    if (short) expect(short.findings).toEqual(whole.findings);
    return { isShort: short !== undefined, codes: whole.findings.map(({ code }) => code) };
  } finally {
    git(root, 'checkout', '-q', '--', '.');
  }
}

const integration = (name: string) => join(root, 'integrations', `${name}.yaml`);
const edit = (name: string, from: string, to: string) =>
  writeFileSync(integration(name), readFileSync(integration(name), 'utf8').replace(from, to));

test('whoever an exception names is looked for among all', async () => {
  const gone = await compare(() => rmSync(integration('institutia-00003')));
  expect(gone.isShort).toBe(false);
  expect(gone.codes).toContain('exception-unknown');
  const renamed = await compare(() => edit('institutia-00003', 'id: sistemul-00003', 'id: altul'));
  expect(renamed.isShort).toBe(false);
  expect(renamed.codes).toContain('exception-unknown');
  expect(await compare(() => edit('institutia-00004', 'id: sistemul-00004', 'id: altul'))).toMatchObject({ isShort: true });
});

test('what nobody said while a file was broken is found once it is whole', async () => {
  const unused = join(root, 'integrations', 'certificates', 'nefolosit.cer');
  writeFileSync(unused, readFileSync(join(root, 'integrations', 'certificates', 'institutia-00005.staging.cer')));
  edit('institutia-00006', '  name:', '\tname:');
  await keep(root, today);
  const whileBroken = readFileSync(indexFileOf(root));
  const broken = await compare(() => undefined, kept);
  expect(broken).toMatchObject({ isShort: true });
  writeFileSync(unused, readFileSync(join(root, 'integrations', 'certificates', 'institutia-00005.staging.cer')));
  const whole = await compare(() => undefined, whileBroken);
  rmSync(unused);
  expect(whole.isShort).toBe(false);
  expect(whole.codes).toContain('certificate-unused');
});

test('a key that nobody knows hides only what the rest of its file may use', async () => {
  const unused = join(root, 'integrations', 'certificates', 'nefolosit.cer');
  writeFileSync(unused, readFileSync(join(root, 'integrations', 'certificates', 'institutia-00005.staging.cer')));
  const misspell = () => edit('institutia-00006', '  sector:', '  sectors:');
  misspell();
  await keep(root, today);
  const said = await compare(
    () => edit('institutia-00007', 'name: Sistemul', 'name: Alt sistem'),
    readFileSync(indexFileOf(root)),
  );
  expect(said).toMatchObject({ isShort: true });
  expect(said.codes).toContain('certificate-unused');
  misspell();
  edit('institutia-00008', '  name:', '\tname:');
  await keep(root, today);
  const mend = () => git(root, 'checkout', '-q', '--', 'integrations/institutia-00008.yaml');
  const mended = await compare(mend, readFileSync(indexFileOf(root)));
  rmSync(unused);
  expect(mended).toMatchObject({ isShort: false });
  expect(mended.codes).toContain('certificate-unused');
});

test('a type that many systems of one file ask for is still seen at others when that file gives it up', async () => {
  const file = integration('institutia-00000');
  const text = readFileSync(file, 'utf8');
  const system = text.slice(text.indexOf('  - id: '));
  const more = Array.from({ length: 6 }, (_, i) => system.replace('id: sistemul-00000', `id: alt-sistem-${i}`));
  writeFileSync(file, text + more.join(''));
  await keep(root, today);
  const withMany = readFileSync(indexFileOf(root));
  const given = await compare(() => writeFileSync(file, text.replace(/(documentTypes: \[[^,]+),.*\]/, '$1]')), withMany);
  expect(given).toMatchObject({ isShort: true });
  expect(given.codes).not.toContain('document-type-unused');
});

test('an index that came with the repository is not believed', async () => {
  git(root, 'add', '-f', '.mdocs/index');
  expect(await withIndex(kept)).toBeUndefined();
  git(root, 'rm', '-q', '--cached', '.mdocs/index');
  expect(await withIndex(kept)).toBeDefined();
});

test('the index of another repository does not know this one', async () => {
  const other = makeWorkingCopy(3);
  await keep(other, today);
  const theirs = readFileSync(indexFileOf(other));
  rmSync(other, { recursive: true });
  expect(await withIndex(theirs)).toBeUndefined();
});

test('a check keeps an index for the next one, and leaves small repositories alone', async () => {
  rmSync(indexFileOf(root));
  await checkFolder({ root, today, version });
  expect(existsSync(indexFileOf(root))).toBe(false);
  await checkFolder({ root, today, version: undefined, least: 1 });
  expect(existsSync(indexFileOf(root))).toBe(false);
  const first = await checkFolder({ root, today, version, least: 1 });
  expect(readFileSync(indexFileOf(root)).equals(kept)).toBe(true);
  const second = await checkFolder({ root, today, version, least: 1 });
  expect(first.facts.files).toHaveLength(12);
  expect(second).toMatchObject({ count: 12, findings: first.findings });
  expect(second.facts.files).toHaveLength(0);
});

test('what was found in the schema of a type stays found when a file that asks for the type changes', async () => {
  const read = (file: string) => readFileSync(join(root, 'registry', 'document-types', file), 'utf8');
  const name = readdirSync(join(root, 'registry', 'document-types')).find((one) => read(one).includes('schema:')) ?? '';
  const type = join(root, 'registry', 'document-types', name);
  const text = read(name);
  writeFileSync(type, text.replace(/\$schema: \S+/, '$schema: https://example.md/altul'));
  git(root, 'commit', '-qam', 'a dialect that nobody knows');
  await keep(root, today);
  const withBroken = readFileSync(indexFileOf(root));
  const edited = await compare(() => {
    edit('institutia-00000', 'documentTypes: [', `documentTypes: [${name.replace('.yaml', '')}, `);
    edit('institutia-00001', 'documentTypes: [', `documentTypes: [${name.replace('.yaml', '')}, `);
  }, withBroken);
  expect(edited.isShort).toBe(true);
  expect(edited.codes).toContain('document-type-schema-invalid');
});
