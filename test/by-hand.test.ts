// Mistakes that people make by hand, in an editor or a dialog of Windows: each file in test/by-hand/ is laid over the base repository, and
// must get exactly the answers beside it, and those that are left after mdocs fix. Somebody has read them: every sentence is true, and no
// cause has two findings.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fix } from '../scripts/commands/edit/fix.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { readCertificate } from '../scripts/model/x509/certificate.ts';
import { rewriteCertificate } from '../scripts/model/x509/rewritten.ts';
import { mendText } from '../scripts/read/mend.ts';
import { dataIn, limits } from '../scripts/read/source.ts';
import { findSlips } from '../scripts/read/yaml-slips.ts';
import { findingsText } from '../scripts/report/findings.ts';
import { base, loadOver } from './cases/tree.ts';
import { catchOutput } from './commands/inside.ts';

const folder = join(import.meta.dirname, 'by-hand');
const names = readdirSync(folder).filter((name) => /\.(yaml|cer)$/.test(name));
const sound = readFileSync(join(folder, 'sound.yaml'), 'utf8');
const placeOf = (name: string) =>
  name.endsWith('.cer') ? 'integrations/certificates/alfa-registru.staging.cer' : 'integrations/alfa.yaml';
const screen = { locale: 'en', width: 100, hasColour: false } as const;

const root = mkdtempSync(join(tmpdir(), 'by-hand-'));
cpSync(join(import.meta.dirname, 'cases/base'), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

async function answersTo(name: string, bytes: Uint8Array): Promise<string> {
  const { findings } = await loadOver(base, new Map([[placeOf(name), { kind: 'file', read: () => bytes } as const]]));
  return findingsText(
    findings.filter((one) => one.file.includes('alfa') && one.severity !== 'notice'),
    screen,
  );
}

/** What fix makes of a file in the repository, and what it says. */
async function fixed(name: string, bytes: Uint8Array): Promise<{ after: Buffer; said: string }> {
  const place = join(root, placeOf(name));
  const before = readFileSync(place);
  try {
    writeFileSync(place, bytes);
    const { out } = await catchOutput(() => fix({ root, locale: 'en', today: '2026-06-01' }));
    return { after: readFileSync(place), said: out };
  } finally {
    writeFileSync(place, before);
  }
}

test.each(names)('%s', async (name) => {
  const bytes = readFileSync(join(folder, name));
  const answers = await answersTo(name, bytes);
  const { after, said } = await fixed(name, bytes);
  const more = after.equals(bytes) ? '' : `\nAfter mdocs fix:\n${said}${await answersTo(name, after)}`;
  await expect(answers + more).toMatchFileSnapshot(`by-hand/${name}.txt`);
});

test.each(
  names.filter((name) =>
    /^(windows-(bom|ends)|mixed|mac|no-break-space-(indents|after|at)|tab-(indents|after|at)|spaces)/.test(name),
  ),
)('%s becomes what it was meant to be', async (name) => {
  expect((await fixed(name, readFileSync(join(folder, name)))).after.toString()).toBe(sound);
});

test.each(names.filter((name) => name.endsWith('.cer')))('%s keeps its certificate, if it is written anew', async (name) => {
  const bytes = readFileSync(join(folder, name));
  const text = await rewriteCertificate(bytes, nodePlatform);
  if (text === undefined) return;
  const meant = await readCertificate(readFileSync(join(folder, 'cer-binary.cer')), nodePlatform);
  const written = await readCertificate(Buffer.from(text), nodePlatform);
  const hashOf = (reading: typeof written) => 'certificate' in reading && reading.certificate.sha256;
  expect(hashOf(written)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(written)).toBe(hashOf(meant));
  expect(await rewriteCertificate(Buffer.from(text), nodePlatform)).toBeUndefined();
});

test('a sound file has no slip, and nothing to mend', () => {
  for (const path of [...base.keys()].filter((one) => one.endsWith('.yaml'))) {
    const text = Buffer.from(base.get(path)?.read() ?? []).toString();
    expect([path, ...findSlips(text)]).toEqual([path]);
    expect(mendText(text, limits.registry).text).toBe(text);
  }
});

test('mending takes away nothing that is written, and changes nothing that could be read', () => {
  const blank = fc.constantFrom(' ', '  ', '\t', '\u00A0', '', '    ');
  const words = fc.constantFrom(
    'a:',
    '-',
    '- a:',
    '"x \t y"',
    'x\u00A0y',
    '# r\t',
    '|',
    '>-',
    'report: |',
    "'q # r'",
    'b: [1, 2]',
  );
  const line = fc.tuple(blank, words, blank, words, blank).map((parts) => parts.join(''));
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')).map((parts) => parts.join('')))
    .map((lines) => lines.join(''));
  const letters = (one: string) => one.replace(/\s/gu, '');
  fc.assert(
    fc.property(text, (before) => {
      const { text: after } = mendText(before, limits.integration);
      expect(letters(after)).toBe(letters(before));
      const data = dataIn(before);
      if (data !== undefined) expect(dataIn(after)).toEqual(data);
      expect(mendText(after, limits.integration).text).toBe(after);
    }),
    { numRuns: 2000, seed: 20_260_601 },
  );
});
