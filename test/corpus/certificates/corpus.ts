// Certificate files good and bad, each under the name of what is special about it.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaced, resigned, tlv, withRsaKey, withSerial } from './der.ts';
import { at, authority, forClients, issue, key, openssl, pem } from './openssl.ts';

const issuers = ['p-256', 'rsa', 'rsa-pss', 'p-384', 'p-521', 'ed25519'] as const;
for (const kind of issuers) authority(kind, kind);

authority('unknown', 'p-256');

const by = { issuer: 'p-256' };
const good = issue('good', by);
issue('leaf-issuer', { ...by, key: key('p-256', 'leaf-issuer.ca') });
const purposes = (lines: string) => ({ ...by, extensions: `basicConstraints=critical,CA:FALSE\n${lines}` });
const odd = (size: number) => Buffer.concat([Buffer.of(0xc0), randomBytes(size - 2), Buffer.of(1)]);
const text = (der: Buffer) => der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
const nested = (depth: number): Buffer => (depth === 0 ? tlv(0x30) : tlv(0x30, nested(depth - 1)));
const deep = Array.from({ length: 3000 }).reduce<Buffer>((inner) => tlv(0x30, inner), tlv(5));
const clientAuth = Buffer.from('06082b06010505070302', 'hex');
const subject = (words: string) => ({ ...by, subject: `/C=MD/O=${words}` });

const identified = issue('kid', { ...by, extensions: `${forClients}\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid` });

/** Readable, whatever they are worth. */
export const certificates: Readonly<Record<string, Buffer>> = {
  good,
  pem: pem('good'),
  'pem-crlf': Buffer.from(pem('good').toString().replaceAll('\n', '\r\n')),
  ...Object.fromEntries(issuers.map((kind) => [`issued-by-${kind}`, issue(`by-${kind}`, { issuer: kind, key: key(kind) })])),
  'rsa-signed-with-pss': issue('pss', { issuer: 'rsa', sigopt: ['rsa_padding_mode:pss', 'rsa_pss_saltlen:20'] }),
  'rsa-sha384': issue('sha384', { issuer: 'rsa', md: 'sha384' }),
  'rsa-sha512': issue('sha512', { issuer: 'rsa', md: 'sha512' }),
  'p-521-sha512': issue('p521', { issuer: 'p-521', md: 'sha512' }),
  'rsa-1024': issue('rsa-1024', { ...by, key: key('rsa-1024') }),
  'rsa-512': issue('rsa-512', { ...by, key: key('rsa-512') }),
  secp256k1: issue('secp256k1', { ...by, key: key('secp256k1') }),
  ed448: issue('ed448', { ...by, key: key('ed448') }),
  md5: issue('md5', { issuer: 'rsa', md: 'md5' }),
  sha1: issue('sha1', { issuer: 'rsa', md: 'sha1' }),
  'ecdsa-sha1': issue('ecdsa-sha1', { ...by, md: 'sha1' }),
  expired: issue('expired', { ...by, to: '20260501' }),
  'not-yet-valid': issue('not-yet', { ...by, from: '20260701' }),
  'year-9966': issue('9966', { ...by, to: '99660101' }),
  'authority-bit': issue('ca-bit', { ...by, extensions: 'basicConstraints=critical,CA:TRUE\nextendedKeyUsage=clientAuth' }),
  'server-only': issue('server', purposes('extendedKeyUsage=serverAuth')),
  'no-extensions': issue('none', { ...by, extensions: '' }),
  'no-digital-signature': issue('no-ds', purposes('keyUsage=critical,keyEncipherment\nextendedKeyUsage=clientAuth')),
  'many-names': issue('many', { ...by, extensions: `${forClients}\nsubjectAltName=DNS:a.example,DNS:b.example,IP:192.0.2.1` }),
  'key-identifiers': identified,
  'foreign-key-identifier': resigned(identified, 'p-256', (content) =>
    flipped(content, content.indexOf(Buffer.from('0603551d23', 'hex')) + 12),
  ),
  'policy-constraints': issue('policy', {
    ...by,
    extensions: `${forClients}\ncertificatePolicies=1.2.498.3.32.5\nnameConstraints=permitted;DNS:b.example`,
  }),
  'unknown-critical': issue('critical', { ...by, extensions: `${forClients}\n1.3.6.1.4.1.99999.1=critical,DER:0500` }),
  'self-signed': issue('self'),
  'issued-by-a-leaf': issue('by-leaf', { issuer: 'leaf-issuer' }),
  'unknown-issuer': issue('by-unknown', { issuer: 'unknown' }),
  'long-serial': issue('long-serial', { ...by, serial: '7F'.repeat(20) }),
  'high-bit-serial': issue('high-bit', { ...by, serial: 'FF01' }),
  'negative-serial': withSerial(good, 'p-256', Buffer.of(0xfb)),
  'zero-serial': withSerial(good, 'p-256', Buffer.of(0)),
  '21-octet-serial': withSerial(good, 'p-256', Buffer.alloc(21, 0x7f)),
  'rsa-16384': withRsaKey(good, 'p-256', { modulus: odd(2048), exponent: 3 }),
  'exponent-1': withRsaKey(good, 'p-256', { modulus: odd(256), exponent: 1 }),
  'arc-overflow': withPurposes(purpose(overflowed())),
  diacritics: issue('diacritics', subject('Instituția Publică Alfa, „Ţară”/CN=ș.example')),
  'two-attributes-at-once': issue('multi', subject('Institutia Alfa/CN=a.example+serialNumber=77')),
  'another-owner': issue('other-owner', subject('Institutia Alfa/organizationIdentifier=NTRMD-1019999000228/CN=x')),
  'signature-flipped': flipped(good, good.length - 3),
  'content-flipped': flipped(good, good.indexOf('alfa.example')),
};

/** The certificate with another value in the place of its extension for clientAuth, resigned. */
function withPurposes(...extensions: readonly Buffer[]): Buffer {
  return resigned(good, 'p-256', (content) => {
    const end = content.lastIndexOf(Buffer.of(0xa3), content.indexOf(Buffer.from('0603551d13', 'hex')));
    const inner = behindLength(behindLength(content.subarray(end)));
    const list = replaced(inner, purpose(clientAuth), Buffer.concat(extensions));
    return Buffer.concat([content.subarray(0, end), tlv(0xa3, tlv(0x30, list))]);
  });
}

function behindLength(value: Buffer): Buffer {
  return value.subarray(value[1] === 0x81 ? 3 : 2);
}

function purpose(oid: Buffer): Buffer {
  return tlv(0x30, Buffer.from('0603551d25', 'hex'), tlv(4, tlv(0x30, oid)));
}

/** clientAuth with 2^64 added to its last number: a reader that lets numbers overflow takes it for clientAuth. */
function overflowed(): Buffer {
  return tlv(6, Buffer.from('2b060105050703', 'hex'), Buffer.from('82808080808080808002', 'hex'));
}

export function flipped(bytes: Buffer, index: number, bit = 1): Buffer {
  const copy = Buffer.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ bit;
  return copy;
}

/** The algorithm outside the signed part is another than the one inside. */
function otherAlgorithm(der: Buffer): Buffer {
  const sha256 = Buffer.from('2a8648ce3d040302', 'hex');
  return flipped(der, der.lastIndexOf(sha256) + 7);
}

const base64 = text(good);
openssl('pkcs12', '-export', '-nokeys', '-in', at('good.pem'), '-passout', 'pass:', '-out', at('pfx'));
openssl('crl2pkcs7', '-nocrl', '-certfile', at('good.pem'), '-certfile', at('p-256.pem'), '-out', at('p7'));

/** What is no certificate in canonical form, and what the reader must call it. */
export const others: Readonly<Record<string, { bytes: Uint8Array; is: string }>> = {
  empty: { bytes: Buffer.of(), is: 'empty' },
  blank: { bytes: Buffer.from('\n \n'), is: 'empty' },
  'key-then-certificate': { bytes: Buffer.concat([openssl('pkey', '-in', key('p-256')), pem('good')]), is: 'private-key' },
  'certificate-then-key': {
    bytes: Buffer.concat([pem('good'), openssl('rsa', '-in', key('rsa'), '-traditional')]),
    is: 'private-key',
  },
  'key-in-der': { bytes: openssl('pkey', '-in', key('rsa'), '-outform', 'DER'), is: 'private-key' },
  'old-key-in-der': { bytes: openssl('rsa', '-in', key('rsa'), '-traditional', '-outform', 'DER'), is: 'private-key' },
  'ec-key-in-der': { bytes: openssl('ec', '-in', key('p-256'), '-outform', 'DER'), is: 'private-key' },
  'encrypted-key-in-der': {
    bytes: openssl('pkcs8', '-topk8', '-in', key('rsa'), '-passout', 'pass:x', '-outform', 'DER'),
    is: 'private-key',
  },
  'public-key': { bytes: openssl('pkey', '-in', key('rsa'), '-pubout'), is: 'public-key' },
  'public-key-in-der': { bytes: openssl('pkey', '-in', key('rsa'), '-pubout', '-outform', 'DER'), is: 'public-key' },
  pkcs12: { bytes: readFileSync(at('pfx')), is: 'pkcs12' },
  pkcs7: { bytes: openssl('pkcs7', '-in', at('p7')), is: 'pkcs7' },
  'pkcs7-in-der': { bytes: openssl('pkcs7', '-in', at('p7'), '-outform', 'DER'), is: 'pkcs7' },
  request: { bytes: openssl('req', '-in', at('good.csr')), is: 'request' },
  'request-in-der': { bytes: openssl('req', '-in', at('good.csr'), '-outform', 'DER'), is: 'request' },
  html: { bytes: Buffer.from('<!DOCTYPE html><html><body>Autentificare</body></html>'), is: 'html' },
  'two-certificates': { bytes: Buffer.concat([pem('good'), pem('p-256')]), is: 'several' },
  'begin-within-a-line': { bytes: Buffer.concat([Buffer.from('Certificat '), pem('good')]), is: 'pem-malformed' },
  'utf-16': { bytes: Buffer.from(`\uFEFF${pem('good')}`, 'utf16le'), is: 'utf-16' },
  'text-after': { bytes: Buffer.concat([pem('good'), Buffer.from('sfârșit\n')]), is: 'text-around' },
  'one-line': {
    bytes: Buffer.from(`-----BEGIN CERTIFICATE-----${base64.replaceAll('\n', '')}-----END CERTIFICATE-----`),
    is: 'pem-malformed',
  },
  indented: { bytes: Buffer.from(pem('good').toString().replace(/^/gm, '  ')), is: 'pem-malformed' },
  'raw-base64': { bytes: Buffer.from(base64), is: 'base64' },
  'trailing-byte': { bytes: Buffer.concat([good, Buffer.of(0)]), is: 'not-canonical' },
  'indefinite-length': { bytes: Buffer.concat([Buffer.of(0x30, 0x80), good.subarray(4), Buffer.of(0, 0)]), is: 'not-canonical' },
  'long-length': { bytes: Buffer.concat([Buffer.of(0x30, 0x83, 0), good.subarray(2)]), is: 'not-canonical' },
  'padded-serial': { bytes: withSerial(good, 'p-256', Buffer.of(0, 1)), is: 'not-canonical' },
  'two-algorithms': { bytes: otherAlgorithm(good), is: 'unknown' },
  'extension-twice': { bytes: withPurposes(purpose(clientAuth), purpose(clientAuth)), is: 'unknown' },
  // B carries bits that no byte has.
  'loose-padding': { bytes: Buffer.from('-----BEGIN CERTIFICATE-----\nMB==\n-----END CERTIFICATE-----\n'), is: 'pem-malformed' },
  truncated: { bytes: good.subarray(0, -5), is: 'unknown' },
  'nested-3000-deep': { bytes: deep, is: 'unknown' },
  'nested-within': { bytes: tlv(0x30, nested(40), tlv(0x30), tlv(3, Buffer.of(0))), is: 'unknown' },
  'too-large': { bytes: Buffer.alloc(16385, 0x30), is: 'too-large' },
  random: { bytes: Buffer.concat([Buffer.of(0x30), Buffer.alloc(300, 0xa7)]), is: 'unknown' },
};
