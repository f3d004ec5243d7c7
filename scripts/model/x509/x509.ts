// The fields of an X.509 certificate (RFC 5280 section 4.1) out of its ASN.1. Every deviation throws Deviation.
import { dayOf, isDay } from '../date.ts';
import { type Asn1, areSameBytes, Deviation, readAsn1, readOid, tags } from './der.ts';
import { toHex } from './platform.ts';
import { toCanonicalSerial } from './serial.ts';

interface Attribute {
  readonly oid: string;
  readonly value: string;
}

export interface Name {
  readonly attributes: readonly Attribute[];
  /** RFC 4514 style, most specific first, for a reader. */
  readonly text: string;
  /** The bytes, for comparing: a name is the same when its DER is the same. */
  readonly der: Uint8Array;
}

export interface PublicKey {
  readonly kind: 'RSA' | 'RSA-PSS' | 'EC' | 'Ed25519' | 'other';
  /** Of the modulus or of the curve; 0 where unknown. */
  readonly bits: number;
  /** OID of the algorithm, or of the curve for EC. */
  readonly oid: string;
  /** DER of SubjectPublicKeyInfo. */
  readonly der: Uint8Array;
  /** The numbers in it cannot be a key's. */
  readonly isFlawed?: boolean;
  /** RSA with a public exponent below 65537. */
  readonly hasSmallExponent?: boolean;
}

export interface Signature {
  readonly oid: string;
  readonly parameters: Uint8Array;
  readonly value: Uint8Array;
}

export interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

export function need(node: Asn1 | undefined, tag: number): Asn1 {
  if (node?.tag !== tag) throw new Deviation(`tag ${tag.toString(16)} expected`);
  return node;
}

/** A value within a value, as extensions and keys have it; as strict as the outside. */
export function readInner(contents: Uint8Array): Asn1 {
  const reading = readAsn1(contents);
  if (!reading?.isCanonical) throw new Deviation('a value within is not DER');
  return reading.root;
}

/** The bytes of a BIT STRING of whole octets. */
function readOctets(node: Asn1 | undefined): Uint8Array {
  const { contents } = need(node, tags.bitString);
  if (contents[0] !== 0) throw new Deviation('unused bits');
  return contents.subarray(1);
}

export interface Serial {
  /** In hexadecimal, with its sign where that is a minus, as OpenSSL prints it: -05 and FB are two numbers with the same octets. */
  readonly serial: string;
  /** RFC 5280 section 4.1.2.2: positive and at most 20 octets. */
  readonly serialFlaw?: 'negative' | 'zero' | 'too-long';
}

export const readSerial = (node: Asn1 | undefined): Serial => readSerialOctets(need(node, tags.integer).contents);

export function readSerialOctets(contents: Uint8Array): Serial {
  const hexadecimal = toHex(contents);
  if ((contents[0] ?? 0) >= 0x80) {
    const magnitude = (1n << BigInt(contents.length * 8)) - BigInt(`0x${hexadecimal}`);
    return { serial: `-${toCanonicalSerial(magnitude.toString(16))}`, serialFlaw: 'negative' };
  }
  const serial = toCanonicalSerial(hexadecimal);
  if (serial === '00') return { serial, serialFlaw: 'zero' };
  return contents.length > 20 ? { serial, serialFlaw: 'too-long' } : { serial };
}

export function readSignature(algorithm: Asn1, value: Asn1 | undefined): Signature {
  const [oid, parameters] = algorithm.children;
  return { oid: readOid(oid), parameters: parameters?.bytes ?? new Uint8Array(), value: readOctets(value) };
}

export function readName(node: Asn1 | undefined): Name {
  const sets = need(node, tags.sequence).children.map((set) => need(set, tags.set).children.map(readAttribute));
  const text = [...sets]
    .reverse()
    .map((set) =>
      [...set]
        .reverse()
        .map((one) => `${shortNames[one.oid] ?? one.oid}=${one.value}`)
        .join(' + '),
    )
    .join(', ');
  return { attributes: sets.flat(), text, der: need(node, tags.sequence).bytes };
}

let lastIssuer: Name | undefined;

/** The same of an issuer: one certificate after another has the same. */
export function readIssuer(node: Asn1 | undefined): Name {
  const { bytes } = need(node, tags.sequence);
  if (!lastIssuer || !areSameBytes(lastIssuer.der, bytes)) lastIssuer = readName(node);
  return lastIssuer;
}

function readAttribute(pair: Asn1) {
  const [oid, value] = need(pair, tags.sequence).children;
  if (!value) throw new Deviation('an attribute without a value');
  return { oid: readOid(oid), value: readString(value) };
}

/** Made once: making one takes longer than reading a name with it. */
const decoders = {
  utf8: new TextDecoder('utf-8'),
  utf16: new TextDecoder('utf-16be'),
  latin1: new TextDecoder('latin1'),
};

function readString({ tag, contents }: Asn1): string {
  if (tag === tags.bmpString) return decoders.utf16.decode(contents);
  // TeletexString is read as everybody reads it.
  return (tag === 0x14 ? decoders.latin1 : decoders.utf8).decode(contents);
}

const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/** UTCTime to 2049, GeneralizedTime after, both to the second and in UTC (RFC 5280 section 4.1.2.5). Gives ISO 8601. */
export function readTime(node: Asn1 | undefined): string {
  const text = String.fromCharCode(...(node?.contents.subarray(0, longestTime) ?? []));
  if (node?.tag !== tags.utcTime && node?.tag !== tags.generalizedTime) throw new Deviation('a time is missing');
  const full = node.tag === tags.utcTime ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  const time = parts && `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
  if (!time || !isInstant(time)) throw new Deviation('a time in another form than RFC 5280 allows');
  return time;
}

/** In bytes: one more than any that is right. */
const longestTime = 16;

const isInstant = (text: string): boolean => isDay(dayOf(text)) && /T(?:[01]\d|2[0-3])(?::[0-5]\d){2}Z$/.test(text);

/** Extensions in the explicit tag that certificates and lists have around them. */
export const readExtensions = (node: Asn1 | undefined): Extension[] => (node ? readExtensionList(node.children[0]) : []);

export function readExtensionList(node: Asn1 | undefined): Extension[] {
  const extensions = need(node, tags.sequence).children.map((extension) => {
    const [oid, ...rest] = need(extension, tags.sequence).children;
    const critical = rest.length === 2 && need(rest[0], tags.boolean).contents[0] === 0xff;
    return { oid: readOid(oid), critical, value: need(rest.at(-1), tags.octetString).contents };
  });
  if (new Set(extensions.map((one) => one.oid)).size !== extensions.length) throw new Deviation('an extension twice');
  return extensions;
}

const curves: Readonly<Record<string, number>> = { '1.2.840.10045.3.1.7': 256, '1.3.132.0.34': 384, '1.3.132.0.35': 521 };
const rsa = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';

export function readKey(node: Asn1 | undefined): PublicKey {
  const { bytes: der, children } = need(node, tags.sequence);
  const [oidNode, parameters] = need(children[0], tags.sequence).children;
  const oid = readOid(oidNode);
  const value = readOctets(children[1]);
  if (oid === rsa || oid === rsaPss) return { kind: oid === rsa ? 'RSA' : 'RSA-PSS', oid, der, ...readModulus(value) };
  if (oid === '1.2.840.10045.2.1') return readPoint(parameters, value, der);
  return oid === '1.3.101.112' && value.length === 32
    ? { kind: 'Ed25519', bits: 256, oid, der }
    : { kind: 'other', bits: 0, oid, der };
}

/** With a public exponent of 1 anybody can sign; an even one or an even modulus belongs to no key. */
function readModulus(value: Uint8Array): Pick<PublicKey, 'bits' | 'isFlawed' | 'hasSmallExponent'> {
  const [modulus, exponent] = readInner(value).children;
  const digits = toHex(need(modulus, tags.integer).contents).replace(/^0+/, '');
  const bits = digits === '' ? 0 : (digits.length - 1) * 4 + Number.parseInt(digits[0] ?? '0', 16).toString(2).length;
  const small = toHex(need(exponent, tags.integer).contents).replace(/^0+/, '');
  const isOdd = (hexadecimal: string) => /[13579bdf]$/.test(hexadecimal);
  if (!isOdd(digits) || !isOdd(small) || small === '1') return { bits, isFlawed: true };
  return small.length < 5 ? { bits, hasSmallExponent: true } : { bits };
}

function readPoint(parameters: Asn1 | undefined, value: Uint8Array, der: Uint8Array): PublicKey {
  const oid = parameters?.tag === tags.oid ? readOid(parameters) : '';
  const bits = curves[oid] ?? 0;
  const size = Math.ceil(bits / 8);
  const isPoint =
    value[0] === 4 ? value.length === 1 + 2 * size : (value[0] === 2 || value[0] === 3) && value.length === 1 + size;
  return { kind: 'EC', bits, oid, der, isFlawed: (bits > 0 && !isPoint) || undefined };
}
