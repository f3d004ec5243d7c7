// Secrets and people's numbers: found in whatever form they come, and never in what is none.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCommonError } from '../scripts/commands/publish/publishable.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { checkDigitOf } from '../scripts/model/idno.ts';
import { findPersonalNumbers, findSecrets, redact } from '../scripts/model/text/sensitive.ts';
import { quote } from '../scripts/model/text/text.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { readRepository } from '../scripts/read/repository.ts';
import { findSensitive } from '../scripts/read/sensitive.ts';
import { base, baseRead, loadOver } from './cases/tree.ts';

const codes = (content: string | Uint8Array): string[] =>
  findSensitive('f', typeof content === 'string' ? new TextEncoder().encode(content) : content).map((one) => one.code);
/** A number that nobody has: made here, with a right check digit. */
const number = (start: string): string => `${start}${checkDigitOf(start)}`;
const idnp = number('200250008162');

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed = generateKeyPairSync('ed25519').privateKey;

describe('private keys', () => {
  test.each([
    ['RSA PKCS#8', rsa.export({ type: 'pkcs8', format: 'der' })],
    ['RSA PKCS#1', rsa.export({ type: 'pkcs1', format: 'der' })],
    ['RSA 1024', small.export({ type: 'pkcs8', format: 'der' })],
    ['EC PKCS#8', ec.export({ type: 'pkcs8', format: 'der' })],
    ['EC SEC1', ec.export({ type: 'sec1', format: 'der' })],
    ['Ed25519', ed.export({ type: 'pkcs8', format: 'der' })],
    ['RSA, encrypted', rsa.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' })],
    ['RSA 1024, encrypted', small.export({ type: 'pkcs8', format: 'der', cipher: 'des-ede3-cbc', passphrase: 'x' })],
    ['EC, encrypted', ec.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' })],
    ['Ed25519, encrypted', ed.export({ type: 'pkcs8', format: 'der', cipher: 'des-ede3-cbc', passphrase: 'x' })],
    ['RSA, encrypted as PKCS#12 does', Buffer.from('MIIE6jAcBgoqhkiG9w0BDAEDMA4ECLvjEOQzvpJ8AgIITg==', 'base64')],
  ])('%s, as a file and as base64 in a comment', (_, der) => {
    expect(codes(Uint8Array.from(der))).toEqual(['secret-present']);
    expect(codes(`# ${der.toString('base64')}\n`)).toEqual(['secret-present']);
  });
  test.each([
    ['PEM', rsa.export({ type: 'pkcs8', format: 'pem' })],
    ['old PEM', rsa.export({ type: 'pkcs1', format: 'pem' })],
    ['encrypted PEM', rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })],
    ['PEM without its end', String(rsa.export({ type: 'pkcs8', format: 'pem' })).slice(0, 400)],
  ])('%s, alone, after a certificate, and in UTF-16', (_, pem) => {
    expect(codes(String(pem))).toEqual(['secret-present']);
    expect(codes(`certificate\n${pem}`)).toEqual(['secret-present']);
    expect(codes(Uint8Array.from(Buffer.from(String(pem), 'utf16le')))).toEqual(['secret-present']);
    expect(redact(`before ${pem}`).trimEnd()).toBe('before ***');
  });
  test.each([
    ['RSA', rsa],
    ['EC', ec],
    ['Ed25519', ed],
  ])('JWK %s, in one line and in many; its public half is none', (_, key) => {
    const { kty, n, e, x, y, crv, ...secret } = key.export({ format: 'jwk' });
    for (const space of [0, 2]) expect(codes(JSON.stringify({ kty, ...secret }, null, space))[0]).toBe('secret-present');
    expect(codes(JSON.stringify({ kty, n, e, x, y, crv }))).toEqual([]);
    expect(redact(JSON.stringify(secret))).not.toContain(secret.d);
  });
  test('a PFX container', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pfx-'));
    writeFileSync(join(folder, 'k.pem'), rsa.export({ type: 'pkcs8', format: 'pem' }));
    const at = (name: string) => join(folder, name);
    execFileSync('openssl', ['req', '-new', '-x509', '-key', at('k.pem'), '-subj', '/CN=x', '-out', at('c.pem')]);
    execFileSync('openssl', [
      'pkcs12',
      '-export',
      '-inkey',
      at('k.pem'),
      '-in',
      at('c.pem'),
      '-passout',
      'pass:x',
      '-out',
      at('x.pfx'),
    ]);
    const pfx = readFileSync(at('x.pfx'));
    const request = execFileSync('openssl', ['req', '-new', '-key', at('k.pem'), '-subj', '/CN=x', '-outform', 'DER']);
    rmSync(folder, { recursive: true });
    expect(codes(Uint8Array.from(pfx))).toEqual(['secret-present']);
    expect(codes(`# ${pfx.toString('base64')}`)).toEqual(['secret-present']);
    expect(codes(Uint8Array.from(request))).toEqual([]);
  });
  test('no certificate of the base is taken for one', () => {
    const found = [...base].filter(([path, entry]) => /\.(cer|pem)$/.test(path) && codes(entry.read()).length > 0);
    expect(found).toEqual([]);
  });
});

test.each([
  'password: corect-cal-baterie',
  '# parola: Vara2026 pentru staging',
  'PAROLĂ = "secretul"',
  '{password: hunter2, x: y}',
  'пароль: сезам123',
  'api_key=0123456789abcdef',
  'client-secret: "abcd-efgh"',
  `token: ghp_${'a'.repeat(36)}`,
  `Authorization: Bearer ${'a1'.repeat(12)}`,
  'https://user:pa55word@mail.example/',
  `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`,
])('%j tells a secret', (text) => {
  expect(findSecrets(text).length).toBe(1);
  expect(redact(text)).not.toMatch(/corect-cal|Vara2026|secretul|hunter2|сезам|012345678|abcd-efgh|ghp_a|a1a1|pa55|eyJa/);
});

test.each([
  'report: Reset of the password: passed',
  'parola: nu se folosește',
  'password: required',
  'password: ********',
  'password: <din seif>',
  'token: se obține din MPass',
  'secretar: Popescu',
  'https://mail.example:8443/path',
  'name: Registrul parolelor',
  'id: token-service',
])('%j tells none', (text) => {
  expect(findSecrets(text)).toEqual([]);
});

test.each([
  idnp,
  number('098050123456'),
  `IDNP ${idnp}.`,
  `(${idnp})`,
  '2 002 500 081628',
  '2002-5000-81628',
  '2.002.500.081.628',
  `12 ${idnp} 2026`,
])('%s is a number of a person', (text) => {
  const masked = `${'*'.repeat(11)}${text.startsWith('098') ? text.slice(-2) : idnp.slice(-2)}`;
  expect(findPersonalNumbers(text)).toMatchObject([{ masked }]);
  expect(redact(text)).not.toMatch(/00250|002[ .-]5|80501/);
  expect(quote(text)).not.toMatch(/00250|002[ .-]5|80501/);
});

test.each([
  '1015999000116',
  '2002500081627',
  `${idnp}0`,
  `0${idnp}`,
  `AB${idnp}CD`,
  '203.0.113.100-203.0.113.200',
  // A date and a number that would be one together.
  number('202604200012').replace(/^(....)(..)(..)/, '$1-$2-$3-'),
  '2026-02-03 2026-02-10',
  'b06d4b7c-012b-4eb6-8acf-ee5dd6246222',
  '20025000-8162-8444-9444-123412341234',
])('%s is none', (text) => {
  expect(findPersonalNumbers(text)).toEqual([]);
  expect(redact(text)).toBe(text);
});

test("a person's number in the name in a certificate is found", () => {
  const folder = mkdtempSync(join(tmpdir(), 'cer-'));
  writeFileSync(join(folder, 'k.pem'), ec.export({ type: 'pkcs8', format: 'pem' }));
  const made = (subject: string, form: string) =>
    execFileSync('openssl', ['req', '-new', '-x509', '-key', join(folder, 'k.pem'), '-subj', subject, '-outform', form]);
  const [der, pem, clean] = [
    made(`/CN=x/serialNumber=${idnp}`, 'DER'),
    made(`/serialNumber=${idnp}/CN=x`, 'PEM'),
    made('/CN=x', 'DER'),
  ];
  rmSync(folder, { recursive: true });
  expect([der, pem, clean].map((one) => codes(Uint8Array.from(one ?? [])))).toEqual([
    ['personal-number-present'],
    ['personal-number-present'],
    [],
  ]);
});

test('a token is one from its first letter on, however often it could begin', () => {
  const [head, token] = ['eyJ0-eyJ1-eyJ2', `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`];
  const offsets = (text: string) => findSecrets(text).map(({ offset, length }) => [offset, offset + length]);
  expect(offsets(`x ${head}${token} y`)).toEqual([[2, 2 + head.length + token.length]]);
  // What is too short to be a head, or is none, is left out.
  expect(offsets(`x-${token}`)).toEqual([[2, 2 + token.length]]);
  expect(offsets(`eyJshort.${token}`)).toEqual([['eyJshort.'.length, 'eyJshort.'.length + token.length]]);
  expect(offsets(`xeyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}`)).toEqual([]);
});

test('of one file at most fifty lines are named for each kind, the first ones', () => {
  const found = findSensitive('f', new TextEncoder().encode(`${idnp} ${idnp} password: hunter2\n`.repeat(1000)));
  const linesOf = (code: string) => found.filter((one) => one.code === code).map(({ line, column }) => [line, column]);
  expect(linesOf('personal-number-present')).toEqual(Array.from({ length: 50 }, (_, i) => [i + 1, 1]));
  expect(linesOf('secret-present')).toEqual(Array.from({ length: 50 }, (_, i) => [i + 1, 39]));
});

test.each([
  ['integrations/beta.yaml', ['file-too-large']],
  ['integrations/beta.yml', ['file-name-invalid', 'file-too-large']],
  ['integrations/notes.txt', ['file-unexpected', 'file-too-large']],
  ['integrations/README.md', ['secret-present']],
])('%s is looked through as far as a file of its kind may go', async (file, expected) => {
  const found = async (text: string) => {
    const tree = new Map(base).set(file, { kind: 'file', read: () => new TextEncoder().encode(text) });
    const { findings } = await readRepository(tree, nodePlatform, baseRead.known);
    return new Set(findings.filter((one) => one.file === file).map(({ code }) => code));
  };
  const secret = 'password: hunter2\n';
  expect(await found(`${'#'.repeat(20_000)}\n${secret}`)).toEqual(new Set(expected));
  expect(await found(`${secret}${'#'.repeat(20_000)}`)).toEqual(new Set([...expected, 'secret-present']));
});

describe('under registry/', () => {
  const exceptions = `
exceptions:
  - rule: address-shared
    institutions: [alfa]
    expires: 2026-12-01
    reason: "Cerut de persoana cu IDNP ${idnp}, telefonic."
  - rule: address-shared
    institutions: [beta]
    expires: 2026-12-02
    # password: hunter2
    reason: Scris cu mâna.
`;
  const policy = new TextDecoder().decode(base.get('registry/policy.yaml')?.read());
  const brought = new Map([
    ['registry/policy.yaml', policy + exceptions],
    ['registry/certificates/cheie.cer', rsa.export({ type: 'pkcs8', format: 'pem' }) as string],
    ['registry/notes.txt', `\n${idnp}\n`],
  ]);
  const over: Tree = new Map([...brought].map(([path, text]) => [path, { kind: 'file', read: () => Buffer.from(text) }]));

  test('they are found on their lines, and no finding repeats them', async () => {
    const { findings } = await loadOver(base, over);
    const found = findings.filter(({ code }) => code === 'secret-present' || code === 'personal-number-present');
    const first = policy.split('\n').length + 5;
    expect(found.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`)).toEqual([
      'error secret-present registry/certificates/cheie.cer:1',
      'error personal-number-present registry/notes.txt:2',
      `error personal-number-present registry/policy.yaml:${first}`,
      `error secret-present registry/policy.yaml:${first + 4}`,
    ]);
    expect(JSON.stringify(findings)).not.toMatch(new RegExp(`${idnp}|hunter2`));
  });

  test('where one stands already, publication goes on for everybody', async () => {
    const { findings, context } = await loadOver(base, over);
    expect(findings.filter(isCommonError)).toEqual([]);
    expect(context?.registry.policy.exceptions).toHaveLength(2);
  });
});
