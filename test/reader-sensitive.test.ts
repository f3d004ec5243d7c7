// Secrets and people's numbers: found in whatever form they come, and never in what is none.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
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

/** DER as it is built, without the cost of making keys: the numbers are random. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const digits = Buffer.from(content.length.toString(16).padStart(content.length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([
    Buffer.from([tag, ...(content.length < 128 ? [content.length] : [0x80 + digits.length, ...digits])]),
    content,
  ]);
};
const integer = (octets: number): Buffer => der(0x02, Buffer.from([0]), randomBytes(octets).fill(0x9a, 0, 1));
const small1 = (value: number) => der(0x02, Buffer.from([value]));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const rsaEncryption = der(0x30, oid('2a864886f70d010101'), Buffer.from([5, 0]));
const rsaKey = (bits: number, version = 0): Buffer => {
  const halves = [1, 2, 3, 4, 5].map(() => integer(bits / 16));
  return der(0x30, small1(version), integer(bits / 8), der(0x02, Buffer.from([1, 0, 1])), integer(bits / 8), ...halves);
};
const ecKey = (octets: number) => der(0x30, small1(1), der(0x04, randomBytes(octets)), der(0xa0, oid('2a8648ce3d030107')));
const wrapped = (algorithm: Uint8Array, key: Uint8Array, version = 0) =>
  der(0x30, small1(version), algorithm, der(0x04, key), ...(version === 1 ? [der(0x81, randomBytes(33))] : []));

const bareKeys: readonly (readonly [string, Buffer])[] = [
  ...[512, 768, 1024, 1536, 2048, 3072, 4096, 8192, 16384].flatMap((bits): [string, Buffer][] => [
    [`RSA ${bits}`, rsaKey(bits)],
    [`RSA ${bits} of many primes`, rsaKey(bits, 1)],
    [`RSA ${bits} in PKCS#8`, wrapped(rsaEncryption, rsaKey(bits))],
  ]),
  ['DSA', der(0x30, small1(0), integer(128), integer(20), integer(128), integer(128), integer(20))],
  ...[28, 32, 48, 66].flatMap((octets): [string, Buffer][] => [
    [`EC of ${octets} octets`, ecKey(octets)],
    [`EC of ${octets} octets in PKCS#8`, wrapped(der(0x30, oid('2a8648ce3d0201'), oid('2b81040022')), ecKey(octets))],
  ]),
  ...['2b656e', '2b656f', '2b6570', '2b6571'].flatMap((curve): [string, Buffer][] => [
    [`1.3.${curve}`, wrapped(der(0x30, oid(curve)), der(0x04, randomBytes(32)))],
    [`1.3.${curve} with its public key`, wrapped(der(0x30, oid(curve)), der(0x04, randomBytes(32)), 1)],
  ]),
  ['RSA-PSS', wrapped(der(0x30, oid('2a864886f70d01010a'), der(0x30, der(0xa0, randomBytes(60)))), rsaKey(2048))],
];

test.each(bareKeys)('%s, bare in base64: in one line, in lines, and where only its beginning is left', (_, key) => {
  const text = key.toString('base64');
  const lines = (text.match(/.{1,64}/g) ?? []).map((line) => `    ${line}\n`).join('');
  for (const one of [text, `x: "${text}"`, `# cheia${text}`, `  key: |\n${lines}`, text.slice(0, 48)]) {
    expect(codes(one)).toEqual(['secret-present']);
    expect(redact(one)).not.toContain(text.slice(8, 40));
  }
  expect(codes(Uint8Array.from(key))).toEqual(['secret-present']);
});

test.each([
  'MIICWwIBAAKBgQC',
  'MIICXAIBAAKB',
  'MIICXQIBAAKB',
  'MIIBOgIBAAJB',
  'MHcCAQEEIBkg',
  'MIICdgIBADANBgkqhkiG9w0BAQUA',
  'b3BlbnNzaC1rZXktdjEAAAAA',
])('%s begins a key', (text) => expect(codes(`# ${text}`)).toEqual(['secret-present']));

test('what everybody may know is no key: public keys, requests, lists, parameters, signatures, at every place in a line', () => {
  const name = der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from('x')))));
  const ecdsa = der(0x30, oid('2a8648ce3d040302'));
  const spki = der(0x30, rsaEncryption, der(0x03, Buffer.from([0]), der(0x30, integer(256), der(0x02, Buffer.from([1, 0, 1])))));
  const time = der(0x17, Buffer.from('260101000000Z'));
  const known = [
    spki,
    der(0x30, integer(256), der(0x02, Buffer.from([1, 0, 1]))),
    der(0x30, integer(256), small1(2)),
    der(0x30, integer(32), integer(32)),
    der(0x30, der(0x30, small1(0), name, spki, der(0xa0)), ecdsa, der(0x03, randomBytes(70))),
    der(0x30, small1(1), ecdsa, name, time, time),
    der(0x30, small1(1), ecdsa, name, der(0x30, time, time), name, spki),
    der(0x30, oid('2a864886f70d010702'), der(0xa0, der(0x30, small1(1)))),
    der(0x30, der(0x30, oid('608648016503040201')), der(0x04, randomBytes(32))),
    der(0x30, small1(1), der(0x30, der(0x30, oid('608648016503040201')), der(0x04, randomBytes(32)))),
  ];
  for (const one of known)
    for (const before of [0, 1, 2])
      expect(codes(`# ${Buffer.concat([randomBytes(before).fill(0), one]).toString('base64')}\n`)).toEqual([]);
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
