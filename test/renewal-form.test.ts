// A renewal by form that the old key has signed for: the answer gives the line, a real openssl signs, and what is pasted proves the renewal.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatedTree } from '../scripts/commands/edit/overlay.ts';
import { overlayFiles } from '../scripts/commands/edit/overlay.ts';
import { formErrorsText } from '../scripts/commands/request/answer-text.ts';
import { fieldsOf } from '../scripts/commands/request/form/forms.ts';
import { readRenewal } from '../scripts/commands/request/renewal.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { makeRenewalReader } from '../scripts/commands/verdict/renewals.ts';
import { locales } from '../scripts/model/text/text.ts';
import { pem } from './generated/certificates.ts';
import {
  alfa,
  hashOf,
  makeKey,
  newDer,
  oldDer,
  oldKey,
  type Pair,
  today,
  treeBefore,
  usualNew,
  usualOld,
} from './renewal/scene.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mdocs-renewal-form-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const author = { login: 'alfa-demo-it', id: 9000000101 };

function bodyOf(answers: Record<string, string>): string {
  return fieldsOf('renewal')
    .map(({ id, label, options, render }) => {
      const ticked = Array.isArray(options) ? options.map((one) => `- [X] ${one.en}`).join('\n') : '';
      const given = answers[id];
      const shown = given !== undefined && render ? `\`\`\`${render}\n${given}\n\`\`\`` : (given ?? (ticked || '_No response_'));
      return `### ${label.en}\n\n${shown}`;
    })
    .join('\n\n');
}

async function ask(signature: string | undefined, { old = usualOld, next = usualNew, day = today, sent = today } = {}) {
  const tree = treeBefore(old);
  const base: DatedTree = { tree, today: day, loaded: await loadTree(tree, day, nodePlatform) };
  const asked = { institution: 'alfa', system: 'alfa-registru', environment: 'production', certificate: pem(next) };
  const body = bodyOf({ ...asked, ...(signature !== undefined && { signature }) });
  const reading = await readRenewal({ body, author, createdAt: `${sent}T09:00:00Z` }, base);
  return { reading, base };
}

const keyFile = (name: string, { privateKey }: Pair): string => {
  const file = join(folder, name);
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return file;
};

/** The line that the answer gives, run by a real shell with a real openssl. */
async function sign(key: Pair, scene: Parameters<typeof ask>[1] = {}): Promise<string> {
  const { reading } = await ask(undefined, scene);
  if (reading.kind !== 'ready') throw new Error(JSON.stringify(reading));
  const [, line = ''] = /`(printf [^`]*)`/.exec(reading.notes?.[0]?.en ?? '') ?? [];
  const file = keyFile('old.key', key);
  return execFileSync('sh', ['-c', line.replace('KEY', file)], { cwd: folder, encoding: 'utf8' });
}

const errorsOf = (reading: Awaited<ReturnType<typeof ask>>['reading']): string =>
  reading.kind === 'troubled' ? formErrorsText(reading.errors, 'en', ['en']) : reading.kind;

test.each<[string, Pair]>([
  ['P-256', oldKey],
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['RSA-PSS', generateKeyPairSync('rsa-pss', { modulusLength: 2048 })],
  ['Ed25519', generateKeyPairSync('ed25519')],
])('the line in the answer makes a signature that the check believes: %s', async (_, key) => {
  const old = oldDer(key);
  const signature = await sign(key, { old });
  const { reading, base } = await ask(signature, { old });
  if (reading.kind !== 'ready') throw new Error(errorsOf(reading));
  expect(reading.notes?.map(({ en }) => en)).toEqual([expect.stringContaining('until 15 June 2026')]);
  expect(reading.files.get(alfa)).toContain(`of: "${hashOf(old)}"`);
  // What the check of the request makes of it.
  const publishes = () => true;
  const readRenewals = makeRenewalReader(base.loaded, publishes);
  const { context } = await loadTree(overlayFiles(base.tree, reading.files), today, nodePlatform, { readRenewals });
  expect([...(context?.renewals?.values() ?? [])]).toMatchObject([{ former: hashOf(old), next: hashOf(usualNew) }]);
});

test('it is taken in several lines, as openssl base64 breaks it, and for days afterwards to the same file', async () => {
  const signature = await sign(oldKey);
  const { reading } = await ask(`${signature.slice(0, 40)}\n${signature.slice(40)} `);
  const later = await ask(signature, { day: '2026-06-10' });
  expect([reading.kind, later.reading.kind]).toEqual(['ready', 'ready']);
  const signed = ({ files }: { files?: ReadonlyMap<string, string> }) =>
    /renewal:[^:]*:[^:]*signed: (\S+)/.exec(files?.get(alfa) ?? '')?.[1];
  expect([reading, later.reading].map((one) => signed(one as never))).toEqual([today, today]);
});

test('nobody but the old key signs, for nothing but this certificate, and not long ago', async () => {
  const signature = await sign(oldKey);
  expect(errorsOf((await ask('not a signature!')).reading)).toContain('the text is no signature in base64');
  expect(errorsOf((await ask(Buffer.from('x'.repeat(70)).toString('base64'))).reading)).toContain('not that of the key');
  expect(errorsOf((await ask(await sign(makeKey()))).reading)).toContain('not that of the key');
  expect(errorsOf((await ask(signature, { next: newDer() })).reading)).toContain('not that of the key');
  expect(errorsOf((await ask(signature, { day: '2026-06-16' })).reading)).toContain('not that of the key');
  const sooner = newDer(undefined, { ends: '2026-12-01' });
  const { reading } = await ask(await sign(oldKey, { next: sooner }), { next: sooner });
  expect(errorsOf(reading)).toContain('the new certificate is not valid for longer than the old one');
});

test('without one, the answer is the same from one hour to the next, in three languages, and stays good while the form waits', async () => {
  const line = async (day: string) => {
    const { reading } = await ask(undefined, { day });
    return reading.kind === 'ready' ? reading.notes?.[0] : undefined;
  };
  const first = await line(today);
  for (const locale of locales) expect(first?.[locale]).toContain('\\nsigned 2026-06-01\\n');
  expect(await line('2026-06-07')).toEqual(first);
  expect((await line('2026-06-08'))?.en).toContain('\\nsigned 2026-06-08\\n');
});

test('a form that was sent before there was such a field is read as ever', async () => {
  const tree = treeBefore();
  const base: DatedTree = { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
  const asked = { institution: 'alfa', system: 'alfa-registru', environment: 'production', certificate: pem(usualNew) };
  const body = bodyOf(asked).replace(/### Signature made[^#]*/, '');
  expect((await readRenewal({ body, author, createdAt: `${today}T09:00:00Z` }, base)).kind).toBe('ready');
});
