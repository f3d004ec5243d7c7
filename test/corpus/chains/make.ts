// Authorities, certificates and revocation lists in DER, right or wrong in one thing each; made without a process of openssl.
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { tlv } from '../certificates/der.ts';

export interface Pair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const ec = (namedCurve: string): Pair => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength: number): Pair => generateKeyPairSync('rsa', { modulusLength });
export const keys = {
  root: ec('P-256'),
  middle: ec('P-256'),
  issuer: ec('P-256'),
  leaf: ec('P-256'),
  other: ec('P-256'),
  'p-384': ec('P-384'),
  'rsa-1024': rsa(1024),
  'rsa-2048': rsa(2048),
  ed25519: generateKeyPairSync('ed25519') as Pair,
};

export interface Extension {
  readonly oid: string;
  readonly critical?: boolean;
  readonly value: Buffer;
}

export interface CertificateShape {
  subject: Buffer;
  issuer: Buffer;
  key: Pair;
  signer: Pair;
  hash: 'sha256' | 'sha1';
  serial: Buffer;
  /** Days from now. */
  from: number;
  to: number;
  extensions: Extension[];
}

export function oid(text: string): Buffer {
  const [a = 0, b = 0, ...rest] = text.split('.').map(Number);
  const octets = [a * 40 + b, ...rest].flatMap((arc) => {
    const digits = [arc & 127];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left & 127) | 128);
    return digits;
  });
  return tlv(6, Buffer.from(octets));
}

const seq = (...parts: Buffer[]): Buffer => tlv(0x30, ...parts);
const critical = Buffer.from('0101ff', 'hex');

export const name = (...parts: (readonly [string, string])[]): Buffer =>
  seq(...parts.map(([type, value]) => tlv(0x31, seq(oid(type), tlv(0x0c, Buffer.from(value))))));
export const named = (commonName: string): Buffer => name(['2.5.4.6', 'MD'], ['2.5.4.3', commonName]);

function time(days: number): Buffer {
  const text = new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, '');
  return text < '2050' ? tlv(0x17, Buffer.from(text.slice(2))) : tlv(0x18, Buffer.from(text));
}

const spki = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
const keyId = ({ publicKey }: Pair): Buffer => createHash('sha1').update(spki(publicKey)).digest();

const algorithms: Readonly<Record<string, Buffer>> = {
  'ec sha256': seq(oid('1.2.840.10045.4.3.2')),
  'ec sha1': seq(oid('1.2.840.10045.4.1')),
  'rsa sha256': seq(oid('1.2.840.113549.1.1.11'), tlv(5)),
  'rsa sha1': seq(oid('1.2.840.113549.1.1.5'), tlv(5)),
};

function signed(by: Pair, hash: string, contentOf: (algorithm: Buffer) => Buffer): Buffer {
  const algorithm = algorithms[`${by.privateKey.asymmetricKeyType} ${hash}`] ?? Buffer.of();
  const content = contentOf(algorithm);
  return seq(content, algorithm, tlv(3, Buffer.of(0), sign(hash, content, by.privateKey)));
}

const extensionList = (list: readonly Extension[]): Buffer =>
  seq(...list.map((one) => seq(oid(one.oid), ...(one.critical ? [critical] : []), tlv(4, one.value))));

export function certificate(of: CertificateShape): Buffer {
  const extensions = of.extensions.length > 0 ? [tlv(0xa3, extensionList(of.extensions))] : [];
  return signed(of.signer, of.hash, (algorithm) =>
    seq(
      ...[tlv(0xa0, tlv(2, Buffer.of(2))), tlv(2, of.serial), algorithm, of.issuer],
      ...[seq(time(of.from), time(of.to)), of.subject, spki(of.key.publicKey), ...extensions],
    ),
  );
}

export interface ListShape {
  issuer: Buffer;
  signer: Pair;
  hash: 'sha256' | 'sha1';
  from: number;
  to: number | undefined;
  entries: { serial: Buffer; extensions?: Extension[] }[];
  extensions: Extension[];
}

export const list = (of: ListShape): Buffer =>
  signed(of.signer, of.hash, (algorithm) => {
    const entries = of.entries.map(({ serial, extensions }) =>
      seq(tlv(2, serial), time(-5), ...(extensions ? [extensionList(extensions)] : [])),
    );
    return seq(
      ...[tlv(2, Buffer.of(1)), algorithm, of.issuer, time(of.from), ...(of.to === undefined ? [] : [time(of.to)])],
      ...(entries.length > 0 ? [seq(...entries)] : []),
      ...(of.extensions.length > 0 ? [tlv(0xa0, extensionList(of.extensions))] : []),
    );
  });

export const basic = (...inside: Buffer[]): Extension => ({ oid: '2.5.29.19', critical: true, value: seq(...inside) });
export const isTrue = critical;
export const number = (value: number): Buffer => tlv(2, Buffer.of(value));
export const usage = (unused: number, bits: number): Extension => ({
  oid: '2.5.29.15',
  critical: true,
  value: tlv(3, Buffer.of(unused, bits)),
});
export const purposes = (...oids: string[]): Extension => ({ oid: '2.5.29.37', value: seq(...oids.map(oid)) });
export const netscape = (unused: number, bits: number): Extension => ({
  oid: '2.16.840.1.113730.1.1',
  value: tlv(3, Buffer.of(unused, bits)),
});
export const unknown = (isCritical: boolean): Extension => ({ oid: '1.3.6.1.4.1.99999.1', critical: isCritical, value: tlv(5) });
export const subjectKey = (key: Pair): Extension => ({ oid: '2.5.29.14', value: tlv(4, keyId(key)) });
export const authorityKey = (...inside: Buffer[]): Extension => ({ oid: '2.5.29.35', value: seq(...inside) });
export const byKey = (key: Pair): Buffer => tlv(0x80, keyId(key));
export const byIssuer = (issuer: Buffer, serial: Buffer): Buffer[] => [tlv(0xa1, tlv(0xa4, issuer)), tlv(0x82, serial)];
export const alternative = (...names: Buffer[]): Extension => ({ oid: '2.5.29.17', value: seq(...names) });
export const dns = (text: string): Buffer => tlv(0x82, Buffer.from(text));
export const mail = (text: string): Buffer => tlv(0x81, Buffer.from(text));
export const address = (...octets: number[]): Buffer => tlv(0x87, Buffer.from(octets));
export const directory = (of: Buffer): Buffer => tlv(0xa4, of);
export const constraints = (permitted: Buffer[], excluded: Buffer[] = []): Extension => ({
  oid: '2.5.29.30',
  critical: true,
  value: seq(
    ...(permitted.length > 0 ? [tlv(0xa0, ...permitted.map((base) => seq(base)))] : []),
    ...(excluded.length > 0 ? [tlv(0xa1, ...excluded.map((base) => seq(base)))] : []),
  ),
});
export const plain = (of: string, value: Buffer, isCritical = false): Extension => ({ oid: of, critical: isCritical, value });
export const sequence = seq;
