// The certificate reader and openssl agree on every field and every verdict; so do the two makes of the platform.
import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { webPlatform } from '../scripts/commands/run/platform-web.ts';
import { type Certificate, readCertificate } from '../scripts/model/x509/certificate.ts';
import { verifyTrust } from '../scripts/model/x509/trust.ts';
import { certificates, flipped, others } from './corpus/certificates/corpus.ts';
import { at, openssl, pem } from './corpus/certificates/openssl.ts';

const authorityNames = ['p-256', 'rsa', 'rsa-pss', 'p-384', 'p-521', 'ed25519', 'leaf-issuer'];
const readings = await Promise.all(authorityNames.map((name) => readCertificate(pem(name), nodePlatform)));
const authorities = readings.flatMap((reading) => ('certificate' in reading ? [reading.certificate] : []));
writeFileSync(at('authorities.pem'), Buffer.concat(authorityNames.filter((name) => name !== 'leaf-issuer').map(pem)));

async function read(bytes: Uint8Array): Promise<Certificate> {
  const reading = await readCertificate(bytes, nodePlatform);
  if ('not' in reading) throw new Error(reading.not);
  return reading.certificate;
}

const day = new Date('2026-06-01T00:00:00Z').getTime() / 1000;
const allows = (list: readonly string[] | undefined, ...any: string[]) => !list || any.some((one) => list.includes(one));

/** What openssl decides for a TLS client: issuer, signature, dates and purposes. */
const isAccepted = (certificate: Certificate, trust: string): boolean =>
  trust === 'trusted' &&
  certificate.notBefore <= '2026-06-01T00:00:00Z' &&
  certificate.notAfter >= '2026-06-01T00:00:00Z' &&
  allows(certificate.extendedKeyUsage, '1.3.6.1.5.5.7.3.2') &&
  allows(certificate.keyUsage, 'digitalSignature', 'keyAgreement') &&
  !certificate.extensions.some(({ oid, critical }) => critical && oid === '1.3.6.1.4.1.99999.1');

/** Names of the files that openssl accepts. */
function verified(files: readonly string[]): string[] {
  const args = [
    'verify',
    '-CAfile',
    at('authorities.pem'),
    '-partial_chain',
    '-purpose',
    'sslclient',
    '-attime',
    String(day),
    '-auth_level',
    '0',
  ];
  return files.filter((file) => {
    try {
      return openssl(...args, file)
        .toString()
        .endsWith(': OK\n');
    } catch {
      return false;
    }
  });
}

describe.each(Object.entries(certificates))('%s', (name, bytes) => {
  const file = at(`corpus-${name}.cer`);
  writeFileSync(file, bytes);
  const fields = ['-noout', '-serial', '-startdate', '-enddate', '-subject', '-issuer', '-dateopt', 'iso_8601'];
  const names = ['-nameopt', 'dn_rev,sep_comma_plus_space,sname,utf8'];

  test('has the fields that openssl reads', async () => {
    const certificate = await read(bytes);
    const printed = openssl('x509', '-in', file, ...fields, ...names)
      .toString()
      .trim();
    const expected = [
      `serial=${certificate.serialFlaw === 'negative' ? '-05' : certificate.serial}`,
      `notBefore=${certificate.notBefore.replace('T', ' ')}`,
      `notAfter=${certificate.notAfter.replace('T', ' ')}`,
      `subject=${certificate.subject.text}`,
      `issuer=${certificate.issuer.text}`,
    ];
    expect(expected.join('\n')).toBe(printed);
  });

  test('has the fingerprints, key and purposes that node:crypto reads', async () => {
    const certificate = await read(bytes);
    const other = new X509Certificate(bytes);
    const colons = (text: string) => text.toUpperCase().replace(/..(?=.)/g, '$&:');
    expect([colons(certificate.sha256), colons(certificate.sha1)]).toEqual([other.fingerprint256, other.fingerprint]);
    expect(Buffer.from(certificate.key.der)).toEqual(other.publicKey.export({ type: 'spki', format: 'der' }));
    expect(certificate.extendedKeyUsage).toEqual(other.keyUsage);
    expect(certificate.isAuthority).toBe(other.ca);
  });

  test('is trusted exactly when openssl verifies it', async () => {
    const certificate = await read(bytes);
    // Signatures over MD5 are never verified here.
    const accepts = isAccepted(certificate, await verifyTrust(certificate, authorities, nodePlatform)) || name === 'md5';
    expect(accepts).toBe(verified([file]).length === 1);
  });

  test('is the same to WebCrypto', async () => {
    expect(await readCertificate(bytes, webPlatform)).toEqual(await readCertificate(bytes, nodePlatform));
    const certificate = await read(bytes);
    expect(await verifyTrust(certificate, authorities, webPlatform)).toBe(
      await verifyTrust(certificate, authorities, nodePlatform),
    );
  });
});

test.each(Object.entries(others))('%s is called what it is', async (_, { bytes, is }) => {
  expect(await readCertificate(bytes, nodePlatform)).toEqual({ not: is });
});

test.each(['bag-attributes', 'trailing-spaces'])('%s is read as openssl reads it', async (name) => {
  const file = join(import.meta.dirname, 'corpus', 'files', `${name}.cer`);
  const { der } = await read(readFileSync(file));
  expect(Buffer.from(der)).toEqual(openssl('x509', '-in', file, '-outform', 'DER'));
});

test('UTF-16 is named', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'corpus', 'files', 'utf16le-bom.cer'));
  expect(await readCertificate(bytes, nodePlatform)).toEqual({ not: 'utf-16' });
});

describe.each(['p-256', 'rsa'])('a certificate issued by %s', (kind) => {
  const bytes = certificates[`issued-by-${kind}`] ?? Buffer.of();
  const flips = Array.from({ length: bytes.length }, (_, i) => flipped(bytes, i, 1 << (i % 8)));

  test('is never trusted with one bit changed, on either platform', async () => {
    for (const platform of [nodePlatform, webPlatform])
      for (const flip of flips) {
        const reading = await readCertificate(flip, platform);
        if ('certificate' in reading) expect(await verifyTrust(reading.certificate, authorities, platform)).not.toBe('trusted');
      }
  });
});
