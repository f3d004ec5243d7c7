// mdocs take: a request that came by mail is read as a form is; what is no request, or holds what nobody may keep, is refused and not repeated.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readForm } from '../scripts/commands/request/form.ts';
import { take } from '../scripts/commands/request/take.ts';
import { dataIn } from '../scripts/read/source.ts';
import { catchOutput } from './commands/inside.ts';

const forms = join(import.meta.dirname, 'forms');
const body = readFileSync(join(forms, 'request/ro-complete.md'), 'utf8');
const answers = Object.fromEntries(readForm('request', body).given);
const saved = (change: object = {}, more: object = {}) =>
  JSON.stringify({ formatVersion: 1, form: 'request', language: 'ro', answers: { ...answers, ...change }, ...more });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'take-'));
  cpSync(join(forms, 'world'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const options = () => ({ root, locale: 'en', today: '2026-06-01' }) as const;
const takeIn = (text: string) => {
  writeFileSync(join(root, 'cerere.json'), text);
  return catchOutput(() => take(join(root, 'cerere.json'), options()));
};
const there = () => readdirSync(join(root, 'integrations'), { recursive: true, encoding: 'utf8' }).sort();

test('becomes the files that the form would become, with an account of AGE in the place of the institution’s', async () => {
  const before = there();
  const { code, out } = await takeIn(saved());
  expect(code).toBe(0);
  const added = there().filter((path) => !before.includes(path));
  expect(added).toEqual([expect.stringMatching(/\.staging\.cer$/), expect.stringMatching(/\.yaml$/)].slice(0, added.length));
  const file = added.find((path) => path.endsWith('.yaml')) ?? '';
  expect(out).toContain(file);
  const policy = dataIn(readFileSync(join(root, 'registry/policy.yaml'), 'utf8')) as { age: { accounts: object[] } };
  expect(dataIn(readFileSync(join(root, 'integrations', file), 'utf8'))).toMatchObject({
    institution: { idno: expect.stringMatching(/^1\d{12}$/), maintainers: [policy.age.accounts[0]] },
  });
  // Taken once more it is an institution that is there already.
  expect(await takeIn(saved())).toMatchObject({ code: 1, out: expect.stringContaining('already') });
});

test('what is wrong is told by the question, all of it, and nothing is written', async () => {
  const before = there();
  const { code, out } = await takeIn(saved({ idno: '1011888000303', addresses: '10.0.0.1' }));
  expect(code).toBe(1);
  expect(out).toContain('IDNO:');
  expect(out).toContain('10.0.0.1');
  expect(there()).toEqual(before);
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['null', 'null'],
  ['another form', saved({}, { form: 'stop' })],
  ['a form that does not come by mail', saved({}, { form: 'production', answers: {} })],
  ['another language', saved({}, { language: 'fr' })],
  ['another version', saved({}, { formatVersion: 2 })],
  ['answers that are a list', saved({}, { answers: ['a'] })],
  ['an answer that is no text', saved({ idno: 1 })],
  ['an answer to no question', saved({ __proto__x: 'a' })],
])('%s is no request', async (_, text) => {
  expect(await takeIn(text)).toMatchObject({ code: 1, out: expect.stringContaining('is not a request that the page saved') });
});

test('what is too large is not even read', async () => {
  await expect(takeIn(' '.repeat(200_000))).rejects.toThrow('cerere-mdocs.json');
});

test('a private key and a personal number are not repeated, and nothing is written', async () => {
  const before = there();
  const key = `-----BEGIN PRIVATE KEY-----\n${Buffer.alloc(600, 7).toString('base64')}\n-----END PRIVATE KEY-----`;
  const { code, out, err } = await takeIn(saved({ certificate: key }));
  expect(code).toBe(1);
  expect(out + err).not.toContain('BwcHBwcH');
  const person = await takeIn(saved({ 'institution-name': 'Ion 2000000000004' }));
  expect(person.code).toBe(1);
  expect(person.out + person.err).not.toContain('2000000000004');
  expect(there()).toEqual(before);
});

test('text cannot leave the folder or become another question', async () => {
  const { code } = await takeIn(saved({ 'system-name': '../../x\n### IDNO\n\n1' }));
  expect(code).toBe(1);
  expect(existsSync(join(root, '..', 'x'))).toBe(false);
});

test('a changed file, a suspension and a removal come by mail too, judged as AGE’s own change', async () => {
  const [first = ''] = there().filter((path) => path.endsWith('.yaml'));
  const slug = first.replace(/\.yaml$/, '');
  const path = join(root, 'integrations', first);
  const before = readFileSync(path, 'utf8');
  const { systems } = dataIn(before) as { systems: { id: string }[] };
  const mailed = (form: string, given: object) => JSON.stringify({ formatVersion: 1, form, language: 'en', answers: given });
  const file = `${before.trimEnd()}\n# by mail\n`;
  expect(await takeIn(mailed('prepared', { file }))).toMatchObject({ code: 0 });
  expect(readFileSync(path, 'utf8')).toBe(file);
  expect(await takeIn(mailed('prepared', { file }))).toMatchObject({ code: 1 });
  const asked = { institution: slug, system: systems[0]?.id };
  expect(await takeIn(mailed('stop', { ...asked, stop: 'suspend', reason: 'It moves to another server.' }))).toMatchObject({
    code: 0,
  });
  expect(readFileSync(path, 'utf8')).toContain('status: suspended');
  expect(await takeIn(mailed('change', { institution: slug, 'maintainers-add': 'somebody' }))).toMatchObject({
    code: 1,
    out: expect.stringContaining('by the form on GitHub only'),
  });
  for (const { id } of systems) await takeIn(mailed('stop', { institution: slug, system: id, stop: 'stop', reason: 'Over.' }));
  expect(existsSync(path)).toBe(false);
});
