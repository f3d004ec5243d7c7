// Hostile certificate files and serials, each in an institution's file: refused or accepted as expected, and by which rule.
import { expect, test } from 'vitest';
import type { Entry } from '../scripts/model/tree.ts';
import { base, listFindings, loadOver } from './cases/tree.ts';
import { certificates, others } from './corpus/certificates/corpus.ts';
import { authority, issue, key, pem } from './corpus/certificates/openssl.ts';

const file = (content: Uint8Array | string): Entry => ({
  kind: 'file',
  read: () => (typeof content === 'string' ? new TextEncoder().encode(content) : content),
});
const textOf = (path: string): string => new TextDecoder().decode(base.get(path)?.read());

const ofBase = listFindings(await loadOver(base, new Map()));
const cer = 'certificates/alfa-registru.staging.cer';
const issuing = Buffer.concat([pem('p-256')]);
const trusted = [
  ['registry/authorities/demo-staging-other.pem', file(issuing)],
  ['registry/authorities/demo-production-other.pem', file(pem('rsa'))],
] as const;

/** Codes of errors and warnings that the base does not have. Production of the base is left out: it is not what is tried. */
async function codes(changes: Readonly<Record<string, Uint8Array | string>>): Promise<string[]> {
  const over = Object.entries(changes).map(([path, content]) => [path, file(content)] as const);
  const lines = listFindings(await loadOver(base, new Map([...trusted, ...over])));
  const added = lines.filter((line) => !ofBase.includes(line)).map((line) => line.split(' '));
  return [...new Set(added.filter(([severity]) => severity !== 'notice').map(([, code]) => code ?? ''))].sort();
}

const inStaging = (bytes: Uint8Array) => codes({ [`integrations/${cer}`]: bytes });
const entry = (path: string, from: string, to: string) => ({ [path]: textOf(path).replace(from, () => to) });
const alfa = (to: string) => entry('integrations/alfa.yaml', `file: ${cer}`, to);

const readable = (name: string): Uint8Array => certificates[name] ?? Buffer.of();
const other = (name: string): Uint8Array => others[name]?.bytes ?? Buffer.of();
const rsa = (name: string, request: object) => issue(name, { issuer: 'p-256', ...request });
authority('p-256-second', 'p-256', { subject: '/C=MD/CN=Autoritatea p-256' });

const files: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  ['C01 good', rsa('c01', { key: key('rsa', 'c01') }), []],
  ['C03 PEM with CRLF', readable('pem-crlf'), []],
  ['C05 Ed25519', rsa('c05', { key: key('ed25519', 'c05') }), []],
  ['C07 RSA-1024', readable('rsa-1024'), ['certificate-weak-key']],
  ['C07 RSA-512', readable('rsa-512'), ['certificate-weak-key']],
  ['C09 RSA-16384', readable('rsa-16384'), ['certificate-weak-key']],
  ['C11 SHA-1', readable('ecdsa-sha1'), ['certificate-weak-signature']],
  ['C13 not yet valid', readable('not-yet-valid'), ['certificate-not-yet-valid']],
  ['C15 year 9966', readable('year-9966'), ['certificate-validity-too-long']],
  ['C17 authority', readable('authority-bit'), ['certificate-is-authority']],
  ['C19 server only', readable('server-only'), ['certificate-purpose']],
  ['C21 no extensions', readable('no-extensions'), ['certificate-purpose']],
  ['C23 self-signed', readable('self-signed'), ['certificate-untrusted']],
  ['C25 signature flipped', readable('signature-flipped'), ['certificate-untrusted']],
  ['C27 issued by a leaf', readable('issued-by-a-leaf'), ['certificate-untrusted']],
  ['C29 second authority of the same name', issue('c29', { issuer: 'p-256-second' }), ['certificate-untrusted']],
  ['C31 key first', other('key-then-certificate'), ['certificate-unreadable', 'secret-present']],
  ['C33 PFX', other('pkcs12'), ['certificate-unreadable', 'secret-present']],
  ['C35 request', other('request'), ['certificate-unreadable']],
  ['C37 two certificates', other('two-certificates'), ['certificate-unreadable']],
  ['C39 text before', Buffer.concat([Buffer.from('Bag Attributes\n'), pem('c01')]), []],
  ['C39 blanks at line ends', Buffer.from(pem('c01').toString().replaceAll('\n', ' \r\n')), []],
  ['C39 UTF-16', other('utf-16'), ['certificate-unreadable']],
  ['C39 text after', other('text-after'), ['certificate-unreadable']],
  ['C41 one line', other('one-line'), ['certificate-unreadable']],
  ['C41 indented', other('indented'), ['certificate-unreadable']],
  ['C41 raw base64', other('raw-base64'), ['certificate-unreadable']],
  ['C43 trailing byte', other('trailing-byte'), ['certificate-not-canonical']],
  ['C45 indefinite length', other('indefinite-length'), ['certificate-not-canonical']],
  ['C47 truncated', other('truncated'), ['certificate-unreadable']],
  ['C49 nested 3000 deep', other('nested-3000-deep'), ['certificate-unreadable']],
  ['C51 arc overflow', readable('arc-overflow'), ['certificate-purpose']],
  ['C55 another owner', readable('another-owner'), ['certificate-owner-differs']],
  ['exponent 1', readable('exponent-1'), ['certificate-weak-key']],
  ['negative serial', readable('negative-serial'), ['serial-invalid']],
];

test.each(files)('%s', async (_, bytes, expected) => {
  const found = await inStaging(bytes);
  // The fictional names of the corpus may differ from the institution's.
  expect(found.filter((code) => code !== 'institution-name-differs')).toEqual(expected);
});

test('C11 MD5', async () => {
  const found = codes({ [`integrations/${cer}`]: readable('md5'), 'registry/authorities/demo-staging-other.pem': pem('rsa') });
  expect(await found).toEqual(['certificate-weak-signature']);
});

test('C53 name constraints of the authority are computed', async () => {
  authority('constrained', 'p-256', {
    extensions: 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\nnameConstraints=critical,permitted;DNS:b.example',
  });
  const found = codes({
    [`integrations/${cer}`]: issue('c53', { issuer: 'constrained' }),
    'registry/authorities/demo-staging-other.pem': pem('constrained'),
  });
  expect(await found).toEqual(['certificate-untrusted']);
});

test('C57 the same certificate in two institutions', async () => {
  const own = issue('c57', { issuer: 'p-256', subject: '/C=MD/CN=shared.example' });
  const beta = entry('integrations/beta.yaml', 'serial: "401BD3123B7201DC89F5A2776A00"', 'file: certificates/beta-portal.cer');
  const found = codes({ [`integrations/${cer}`]: own, 'integrations/certificates/beta-portal.cer': own, ...beta });
  expect(await found).toEqual(['certificate-taken']);
});

test('C61 a file with the name of another institution', async () => {
  const name = 'certificates/gama.cer';
  const found = codes({ [`integrations/${name}`]: readable('good'), ...alfa(`file: ${name}`) });
  expect(await found).toEqual(['certificate-name-differs']);
});

const serials: readonly (readonly [string, string, string])[] = [
  ['S02 small letters', '1a2b3c4d5e6f', 'serial-invalid'],
  ['S04 spaces', '1A 2B 3C 4D 5E 6F', 'serial-invalid'],
  ['S04 spaces that do not break', '1A\u00A02B\u00A03C', 'character-forbidden'],
  ['S04 thin spaces', '1A\u20092B\u20093C', 'serial-invalid'],
  ['S06 leading zeros', '001A2B3C4D5E6F', 'serial-invalid'],
  ['S08 decimal', '28771231960687', 'serial-unknown'],
  ['S10 negative', '-05', 'serial-invalid'],
  ['S12 21 octets', '7F'.repeat(21), 'serial-invalid'],
  ['S14 full-width', '１Ａ２Ｂ', 'serial-invalid'],
  ['S16 letter O', '4O1A2B', 'serial-invalid'],
  ['S18 empty', '', 'serial-invalid'],
  ['S24 an authority', '4030DAF8D6C701DC7E194A4B4000', 'certificate-is-authority'],
  ['S26 default', 'default', 'serial-invalid'],
  ['S26 include', 'include', 'serial-invalid'],
  ['S26 hostnames', 'hostnames', 'serial-invalid'],
  ['S26 volatile', 'volatile', 'serial-invalid'],
];

test.each(serials)('%s', async (_, serial, code) => {
  expect(await codes(alfa(`serial: "${serial}"`))).toContain(code);
});

test('S20 one certificate under two spellings in two files', async () => {
  expect(await codes(alfa('serial: "00401bd3123b7201dc89f5a2776a00"'))).toEqual(
    expect.arrayContaining(['certificate-taken', 'serial-invalid']),
  );
});

test('S22 the same serial of two authorities in both environments', async () => {
  const production = 'integrations/certificates/alfa-registru.production.cer';
  const subject = '/C=MD/CN=alfa.example';
  const found = codes({
    [`integrations/${cer}`]: issue('s22-a', { issuer: 'p-256', serial: '7777', subject }),
    [production]: issue('s22-b', { issuer: 'rsa', serial: '7777', subject }),
  });
  expect(await found).toEqual([]);
});
