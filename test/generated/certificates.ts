// Certificates by the thousand: P-256, written as DER by hand, because making RSA keys would take an hour.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size =
    body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts);
const oid = (hexadecimal: string) => tlv(0x06, Buffer.from(hexadecimal, 'hex'));
const text = (value: string) => tlv(0x0c, Buffer.from(value));
const integer = (hexadecimal: string) => tlv(0x02, Buffer.from(hexadecimal, 'hex'));
const boolean = (value: boolean) => tlv(0x01, Buffer.from([value ? 0xff : 0]));
const octets = (value: Uint8Array) => tlv(0x04, value);
const time = (day: string) => tlv(0x17, Buffer.from(`${day.slice(2).replaceAll('-', '')}000000Z`));

const attribute = (type: string, value: string) => tlv(0x31, sequence(oid(type), text(value)));
const name = (names: Readonly<Record<string, string>>) =>
  sequence(...Object.entries(names).map(([type, value]) => attribute(type, value)));
const commonName = '550403';
const organization = '55040a';
const organizationIdentifier = '550461';
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

const extension = (id: string, critical: boolean, value: Uint8Array) =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value));
const leafExtensions = [
  extension('551d13', true, sequence()),
  extension('551d0f', true, tlv(0x03, Buffer.from([5, 0xa0]))),
  extension('551d25', false, sequence(oid('2b06010505070302'))),
];
const authorityExtensions = [
  extension('551d13', true, sequence(boolean(true))),
  extension('551d0f', true, tlv(0x03, Buffer.from([1, 6]))),
];

export interface Authority {
  readonly key: KeyObject;
  readonly der: Buffer;
  /** As its certificates name it. */
  readonly name: Readonly<Record<string, string>>;
}

const longest = '2027-12-31';

/** Valid from 2026-01-01 to `longest`, unless told otherwise: YYYY-MM-DD. */
export function makeAuthority(called = 'generated', valid: { readonly begins?: string; readonly ends?: string } = {}): Authority {
  const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = { [organization]: 'Autoritate generată', [commonName]: called };
  const content = { serial: '01', subject: name, publicKey, extensions: authorityExtensions, ends: longest, ...valid };
  return { key, name, der: signed(content, { key, name }) };
}

/** An authority, and the last day of what it issues: YYYY-MM-DD. */
type Issuing = Authority & { readonly ends?: string };

/** DER of a certificate for a system; serial in hexadecimal with an even length and no sign. */
export function makeLeaf(serial: string, institution: string, idno: string, authority: Issuing): Buffer {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = { [commonName]: `s${serial}.example`, [organization]: institution, [organizationIdentifier]: `NTRMD-${idno}` };
  const { ends = longest } = authority;
  return signed({ serial, subject, publicKey, extensions: leafExtensions, ends }, authority);
}

export interface LeafOptions {
  readonly serial?: string;
  readonly commonName?: string;
  readonly publicKey: KeyObject;
  /** YYYY-MM-DD. */
  readonly begins?: string;
  readonly ends?: string;
  /** For servers, where it is not for clients. */
  readonly isServer?: boolean;
}

/** The same for a key of the test's choice, always of one subject. */
export function makeLeafFor(authority: Authority, options: LeafOptions): Buffer {
  const { publicKey, serial = '0A', commonName: called = 'registru.example', ends = longest, begins } = options;
  const names = { [organization]: 'Instituția Publică Alfa', [organizationIdentifier]: 'NTRMD-1015999000116' };
  const subject = { [commonName]: called, ...names };
  const forServers = [...leafExtensions.slice(0, 2), extension('551d25', false, sequence(oid('2b06010505070301')))];
  const extensions = options.isServer ? forServers : leafExtensions;
  return signed({ serial, subject, publicKey, extensions, ends, begins }, authority);
}

interface Content {
  serial: string;
  subject: Readonly<Record<string, string>>;
  publicKey: KeyObject;
  extensions: readonly Uint8Array[];
  ends: string;
  begins?: string | undefined;
}

function signed(
  { serial, subject, publicKey, extensions, ends, begins = '2026-01-01' }: Content,
  by: Pick<Authority, 'key' | 'name'>,
): Buffer {
  const content = sequence(
    tlv(0xa0, integer('02')),
    integer(serial),
    ecdsaWithSha256,
    name(by.name),
    sequence(time(begins), time(ends)),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, by.key);
  return sequence(content, ecdsaWithSha256, tlv(0x03, Buffer.from([0]), signature));
}

export const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
