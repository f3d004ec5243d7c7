// What the short look passes as harmless, the long search finds nothing in; and it passes what institutions write.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDigitOf } from '../scripts/model/idno.ts';
import { isHarmless, searchSensitive } from '../scripts/read/sensitive.ts';
import { mutate } from './plain/mutate.ts';
import { files } from './plain/texts.ts';
import { Random } from './sound/random.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const idnp = `200250008162${checkDigitOf('200250008162')}`;
const older = `090250008162${checkDigitOf('090250008162')}`;

/** One for every form that is looked for, in spellings at the edges of what counts. */
const found: readonly string[] = [
  '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n',
  'PuTTY-User-Key-File-3: ssh-rsa\n',
  '<RSAKeyValue><D>x</D></RSAKeyValue>',
  'MIIEvAIBADANBgkqhkiG9w0BAQEFAASC',
  'MIIEowIBAAKCAQEA',
  'MIICXQIBAAKBgQC',
  'MIIB OgIB\n AAJBA',
  'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49',
  'MHcCAQEEIBkg4LVWM9nuwNSk3yByxZpYRTBnVJk5',
  'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v',
  'MIIE6jAcBgoqhkiG9w0BDAEDMA4ECLvjEOQzvpJ8AgIITg==',
  'MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAc',
  'MIIKPAIBAzCCCfIGCSqGSIb3DQEHAaCC',
  '{"kty":"RSA","d":\n "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ"}',
  '"qi" : "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ"',
  'ghp_a1B2c3D4e5F6g7H8i9J0',
  'github_pat_a1B2c3D4e5F6g7H8i9J0',
  'glpat-a1B2c3D4e5F6g7H8',
  'xoxb-a1B2c3D4e5F6g7H8',
  'AKIAIOSFODNN7EXAMPLE',
  'Authorization: Bearer a1B2c3D4e5F6g7H8i9J0k1',
  'x.eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkw.x',
  'postgres://mdocs:Vara2026@db.example.md/x',
  ...[
    'password',
    'PASSWD',
    'pwd',
    'passphrase',
    'parola',
    'Parolă',
    'PAROLĂ',
    'parolei',
    'пароль',
    'ПАРОЛЬ',
    'secret',
    'client-secret',
    'api_key',
    'ACCESS-KEY',
    'token',
  ].flatMap((word) => [`${word}: Vara2026!`, `"${word}" = 'corect-cal'`, `# ${word}\t=\tVara2026\n`]),
  'pa\u017F\u017Fword: Vara2026',
  'passphra\u017Fe: Vara2026',
  'api\u212Aey: x',
  'api_\u212Aey: Vara2026',
  idnp,
  older,
  `${idnp.slice(0, 1)} ${idnp.slice(1, 4)} ${idnp.slice(4, 7)} ${idnp.slice(7)}`,
  [...idnp].join('-'),
  `12.${[...older].join('.')}`,
  `x${idnp}:`,
  `-----BEGIN CERTIFICATE-----\n${btoa(`\x30\x20${idnp}x`)}\n-----END CERTIFICATE-----\n`,
  `0x${idnp}x`,
  `\x30\x82\x01${idnp}\x13`,
  `00 ${older}Z`,
];

function expectRight(bytes: Uint8Array, name: string): boolean {
  const isPassed = isHarmless(bytes);
  if (isPassed) expect(searchSensitive('f', bytes), name).toEqual([]);
  return isPassed;
}

test.each(found)('%j is looked at, alone, in a file, and in UTF-16', (text) => {
  for (const one of [text, `# a\nb: c\n${text}\n`, `a: ${text}`, `a: "${text}"\n`, `#${text}`]) {
    expectRight(toBytes(one), one);
    expectRight(Uint8Array.from(Buffer.from(one, 'utf16le')), one);
  }
});

test('most of what is looked for is found by the long search', () => {
  const missed = found.filter(
    (text) => searchSensitive('f', toBytes(`# x\n${text}`)).length === 0 && searchSensitive('f', toBytes(text)).length === 0,
  );
  expect(missed).toEqual(['api\u212Aey: x']);
});

test('every file of the project and its tests; those of institutions are passed', () => {
  const left = [...files].filter(([path, bytes]) => !expectRight(bytes, path)).map(([path]) => path);
  expect(left.filter((path) => /^integrations\/|^test\/cases\/base\/integrations\//.test(path))).toEqual([]);
});

test('certificates: those in DER are passed', () => {
  const root = join(import.meta.dirname, 'cases');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cer|pem)$/.test(name));
  const left = names.filter((name) => {
    const bytes = readFileSync(join(root, name));
    return !expectRight(bytes, name) && bytes[0] === 0x30;
  });
  expect(names.length - left.length).toBeGreaterThan(20);
  expect(left).toEqual(['certificate-unreadable/pfx/integrations/certificates/alfa-registru.staging.cer']);
});

test('texts changed in some places', () => {
  const random = new Random(7);
  const sound = [...files.values()].filter((bytes) => bytes.length < 6000).map((bytes) => new TextDecoder().decode(bytes));
  let [passed, caught] = [0, 0];
  for (let i = 0; i < 6000; i++) {
    const start = random.happens(80) ? '' : random.pick(sound).slice(0, 1500);
    const text = mutate(start + random.pick(['', '\n', '# ', ' ', 'a: ']) + random.pick(found), random);
    const bytes = random.happens(5) ? Uint8Array.from(Buffer.from(text, 'latin1')) : toBytes(text);
    if (expectRight(bytes, JSON.stringify(text))) passed++;
    else if (searchSensitive('f', bytes).length > 0) caught++;
  }
  expect(passed).toBeGreaterThan(100);
  expect(caught).toBeGreaterThan(1000);
});
