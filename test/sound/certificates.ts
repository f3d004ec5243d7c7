// Certificates of all kinds that are accepted, as the sample authorities issue them: a root, an issuing one below it, and systems.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import * as make from '../corpus/chains/make.ts';
import { pem as toPem } from '../generated/certificates.ts';
import type { Random } from './random.ts';

/** The day that everything is sound on. */
export const today = '2026-06-01';
const daysFromNow = (day: string): number => (Date.parse(`${day}T08:00:00Z`) - Date.now()) / 86_400_000;
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export interface Authorities {
  readonly root: Buffer;
  readonly issuing: Buffer;
  readonly shape: make.CertificateShape;
}

/** An authority signs with the one kind of key in staging and with the other in production. */
export function makeAuthorities(environment: string): Authorities {
  const pair = (): make.Pair =>
    environment === 'staging'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [top, below] = [pair(), pair()];
  const named = (text: string) => make.name(['2.5.4.6', 'MD'], ['2.5.4.10', 'Autorități generate'], ['2.5.4.3', text]);
  const names = { root: named(`Rădăcina, ${environment}`), issuing: named(`Autoritatea, ${environment}`) };
  const common = { signer: top, hash: 'sha256' as const, from: daysFromNow('2024-01-01'), to: daysFromNow('2044-01-01') };
  const extensionsOf = (key: make.Pair) => [
    make.basic(make.isTrue),
    make.usage(1, 0x06),
    make.subjectKey(key),
    make.authorityKey(make.byKey(top)),
  ];
  const root = { ...common, subject: names.root, issuer: names.root, key: top, serial: Buffer.of(0x40, 1) };
  const issuing = { ...common, subject: names.issuing, issuer: names.root, key: below, serial: Buffer.of(0x40, 2) };
  const shape = { ...issuing, extensions: extensionsOf(below) };
  return { root: make.certificate({ ...root, extensions: extensionsOf(top) }), issuing: make.certificate(shape), shape };
}

export interface Order {
  readonly organization: string;
  readonly idno: string;
  readonly host: string;
  /** A number that no other certificate has. */
  readonly number: number;
  /** The last day is so many days after today. */
  readonly daysLeft: number;
}

/** A file of a certificate, in one of the forms in which they arrive. */
export function issueCertificate(order: Order, { shape: above }: Authorities, random: Random): { der: Buffer; file: Buffer } {
  const key = makeKey(random);
  const lasts = random.pick([365, 730].filter((days) => days > order.daysLeft));
  const der = make.certificate({
    subject: subjectOf(order, random),
    issuer: above.subject,
    key,
    signer: above.key,
    hash: 'sha256',
    serial: makeSerial(order, lasts, random),
    from: daysFromNow(dayAfter(today, order.daysLeft - lasts)),
    to: daysFromNow(dayAfter(today, order.daysLeft)),
    extensions: extensionsOf(order, key, above, random),
  });
  const pem = toPem(der);
  return { der, file: random.pick([der, Buffer.from(pem), Buffer.from(pem.replaceAll('\n', '\r\n'))]) };
}

/** A public key is all that a certificate shows: the numbers of RSA keys are made up, since finding primes takes long. */
function makeKey(random: Random): make.Pair {
  if (random.happens(60)) {
    const bits = random.pick([2048, 2048, 2048, 3072, 4096, 8192]);
    const modulus = random.bytes(bits / 8);
    modulus[0] = (modulus[0] ?? 0) | 0x80;
    modulus[modulus.length - 1] = (modulus.at(-1) ?? 0) | 1;
    const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' } });
    return { privateKey: publicKey, publicKey };
  }
  const curve = random.pick(['P-256', 'P-384', 'P-521', 'Ed25519']);
  return curve === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: curve });
}

/** STISC writes 40, five bytes and the time of issuance as a Windows FILETIME; others write what they like. */
function makeSerial({ number, daysLeft }: Order, lasts: number, random: Random): Buffer {
  const unique = number.toString(16).padStart(10, '0');
  if (random.happens(20)) return Buffer.from(`01${unique}${random.hexadecimal(random.between(0, 14) * 2)}`, 'hex');
  const issued = (BigInt(Date.parse(dayAfter(today, daysLeft - lasts))) + 11_644_473_600_000n) * 10_000n;
  return Buffer.from(`40${unique}${issued.toString(16).padStart(16, '0')}`, 'hex');
}

function subjectOf({ organization, idno, host }: Order, random: Random): Buffer {
  const owner = random.pick<readonly (readonly [string, string])[]>([
    [['2.5.4.97', `NTRMD-${idno}`]],
    [['2.5.4.5', idno]],
    [['2.5.4.11', `IDNO ${idno}`]],
    [],
  ]);
  const place = random.happens(50) ? ([['2.5.4.7', 'Chișinău']] as const) : [];
  return make.name(['2.5.4.6', 'MD'], ...place, ['2.5.4.10', organization], ...owner, ['2.5.4.3', host]);
}

function extensionsOf({ host }: Order, key: make.Pair, above: make.CertificateShape, random: Random): make.Extension[] {
  const purposes = random.pick([[clientAuth], [clientAuth, serverAuth], [serverAuth, clientAuth, '1.3.6.1.5.5.7.3.4']]);
  const usage = random.pick([make.usage(7, 0x80), make.usage(5, 0xa0), make.usage(6, 0xc0)]);
  const may = (extension: make.Extension) => (random.happens(50) ? [extension] : []);
  return [
    random.pick([make.basic(), make.plain('2.5.29.19', make.sequence())]),
    ...(random.happens(90) ? [usage] : []),
    make.purposes(...purposes),
    ...may(make.subjectKey(key)),
    ...may(make.authorityKey(make.byKey(above.key))),
    ...may(make.alternative(make.dns(host))),
    ...may(make.plain('2.5.29.32', make.sequence(make.sequence(make.oid('1.2.498.3.1'))))),
    ...may(make.unknown(false)),
  ];
}

const clientAuth = '1.3.6.1.5.5.7.3.2';
const serverAuth = '1.3.6.1.5.5.7.3.1';
