// Reads one X.509 certificate, DER or PEM, of any key type. Decides nothing: trust is in trust.ts, on the platform's cryptography.
import forge from 'node-forge';
import { digestOf, hex, type Platform } from './platform.ts';
import { canonicalSerial } from './serial.ts';

export interface Attribute {
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
}

export interface Signature {
  readonly oid: string;
  readonly parameters: Uint8Array;
  readonly value: Uint8Array;
}

export interface Certificate {
  readonly der: Uint8Array;
  /** What the issuer signed. */
  readonly signed: Uint8Array;
  /** Canonical: hexadecimal, upper case, even length, no padding. */
  readonly serial: string;
  readonly negativeSerial: boolean;
  readonly subject: Name;
  readonly issuer: Name;
  /** Instants in ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: PublicKey;
  readonly signature: Signature;
  readonly isAuthority: boolean;
  /** Names as in RFC 5280 section 4.2.1.3; absent where the extension is. */
  readonly keyUsage?: readonly string[];
  /** OIDs; absent where the extension is. */
  readonly extendedKeyUsage?: readonly string[];
  readonly dnsNames: readonly string[];
  readonly sha256: string;
  readonly sha1: string;
  readonly keySha256: string;
}

/** What a file is when it is not exactly one certificate in canonical form. */
export type NotACertificate =
  | 'empty'
  | 'too-large'
  | 'private-key'
  | 'pkcs7'
  | 'pkcs12'
  | 'request'
  | 'html'
  | 'several'
  | 'text-around'
  | 'pem-malformed'
  | 'not-canonical'
  | 'unknown';

export type CertificateReading = { readonly certificate: Certificate } | { readonly not: NotACertificate };

type Node = forge.asn1.Asn1;
const { asn1 } = forge;
const largest = 16384;

/** Reads a file's bytes. Never throws: what cannot be read is named. */
export async function readCertificate(bytes: Uint8Array, platform: Platform): Promise<CertificateReading> {
  if (bytes.length === 0) return { not: 'empty' };
  if (bytes.length > largest) return { not: 'too-large' };
  const der = bytes[0] === 0x30 ? bytes : fromPem(bytes);
  if (typeof der === 'string') return { not: der };
  try {
    return { certificate: await withHashes(parse(der), platform) };
  } catch {
    return { not: 'unknown' };
  }
}

function fromPem(bytes: Uint8Array): Uint8Array | NotACertificate {
  const text = new TextDecoder('latin1').decode(bytes);
  if (/PRIVATE KEY/.test(text)) return 'private-key';
  const block = /^-----BEGIN CERTIFICATE-----\r?\n([A-Za-z0-9+/=\r\n]+)\r?\n-----END CERTIFICATE-----\r?\n?$/.exec(text);
  if (!block) return 'pem-malformed';
  return bytesOf(forge.util.decode64((block[1] ?? '').replace(/[\r\n]/g, '')));
}

type Parsed = Omit<Certificate, 'sha256' | 'sha1' | 'keySha256'>;

async function withHashes(parsed: Parsed, platform: Platform): Promise<Certificate> {
  return {
    ...parsed,
    sha256: await digestOf(platform, parsed.der),
    sha1: hex(await platform.hash('SHA-1', parsed.der)),
    keySha256: await digestOf(platform, parsed.key.der),
  };
}

function parse(der: Uint8Array): Parsed {
  const root = asn1.fromDer(binary(der), { strict: true, parseAllBytes: true, decodeBitStrings: false } as never);
  const [tbs, algorithm, signature] = children(root);
  const fields = children(tbs);
  const start = fields[0]?.tagClass === asn1.Class.CONTEXT_SPECIFIC ? 1 : 0;
  const [serial, , issuer, validity, subject, key, ...rest] = fields.slice(start);
  const [notBefore, notAfter] = children(validity);
  const extensions = readExtensions(rest);
  const serialBytes = contents(serial);
  return {
    der,
    signed: derOf(tbs),
    serial: canonicalSerial(hex(serialBytes)),
    negativeSerial: ((serialBytes[0] ?? 0) & 0x80) !== 0,
    subject: readName(subject),
    issuer: readName(issuer),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    key: readKey(key),
    signature: readSignature(algorithm, signature),
    isAuthority: extensions.isAuthority,
    ...(extensions.keyUsage ? { keyUsage: extensions.keyUsage } : {}),
    ...(extensions.extendedKeyUsage ? { extendedKeyUsage: extensions.extendedKeyUsage } : {}),
    dnsNames: extensions.dnsNames,
  };
}

function readSignature(algorithm: Node | undefined, signature: Node | undefined): Signature {
  const [oid, parameters] = children(algorithm);
  return {
    oid: readOid(oid),
    parameters: parameters ? derOf(parameters) : new Uint8Array(),
    value: contents(signature).slice(1),
  };
}

function readName(name: Node | undefined): Name {
  const attributes = children(name).flatMap((set) =>
    children(set).map((pair) => {
      const [oid, value] = children(pair);
      return { oid: readOid(oid), value: readString(value) };
    }),
  );
  const text = [...attributes]
    .reverse()
    .map((a) => `${shortNames[a.oid] ?? a.oid}=${a.value}`)
    .join(', ');
  return { attributes, text, der: derOf(name) };
}

export const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.97': 'organizationIdentifier',
};

function readKey(node: Node | undefined): PublicKey {
  const [algorithm, bitString] = children(node);
  const [oidNode, parameters] = children(algorithm);
  const oid = readOid(oidNode);
  const der = derOf(node);
  if (oid === '1.2.840.113549.1.1.1' || oid === '1.2.840.113549.1.1.10')
    return { kind: oid.endsWith('.10') ? 'RSA-PSS' : 'RSA', bits: modulusBits(contents(bitString).slice(1)), oid, der };
  if (oid === '1.2.840.10045.2.1') {
    const curve = parameters?.type === asn1.Type.OID ? readOid(parameters) : '';
    return { kind: 'EC', bits: curveBits[curve] ?? 0, oid: curve, der };
  }
  return { kind: oid === '1.3.101.112' ? 'Ed25519' : 'other', bits: oid === '1.3.101.112' ? 256 : 0, oid, der };
}

const curveBits: Readonly<Record<string, number>> = { '1.2.840.10045.3.1.7': 256, '1.3.132.0.34': 384, '1.3.132.0.35': 521 };

function modulusBits(key: Uint8Array): number {
  const [modulus] = children(asn1.fromDer(binary(key)));
  const digits = hex(contents(modulus)).replace(/^0+/, '');
  return digits === '' ? 0 : (digits.length - 1) * 4 + Number.parseInt(digits[0] ?? '0', 16).toString(2).length;
}

interface Extensions {
  isAuthority: boolean;
  keyUsage?: string[];
  extendedKeyUsage?: string[];
  dnsNames: string[];
}

function readExtensions(rest: readonly Node[]): Extensions {
  const result: Extensions = { isAuthority: false, dnsNames: [] };
  const holder = rest.find((node) => node.tagClass === asn1.Class.CONTEXT_SPECIFIC && Number(node.type) === 3);
  for (const extension of children(children(holder)[0])) {
    const parts = children(extension);
    const value = asn1.fromDer(binary(contents(parts.at(-1))));
    const oid = readOid(parts[0]);
    if (oid === '2.5.29.19') result.isAuthority = isTrue(children(value)[0]);
    if (oid === '2.5.29.15') result.keyUsage = usages(contents(value));
    if (oid === '2.5.29.37') result.extendedKeyUsage = children(value).map(readOid);
    if (oid === '2.5.29.17')
      result.dnsNames = children(value)
        .filter((name) => Number(name.type) === 2)
        .map((name) => readText(contents(name)));
  }
  return result;
}

const usageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
];

function usages(bitString: Uint8Array): string[] {
  return usageNames.filter((_, i) => ((bitString[1] ?? 0) & (0x80 >> i)) !== 0);
}

function readTime(node: Node | undefined): string {
  const text = readText(contents(node));
  const full = text.length === 13 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  if (!parts) throw new Error('a time in another form than RFC 5280 section 4.1.2.5 allows');
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
}

function readString(node: Node | undefined): string {
  if (node?.type === asn1.Type.BMPSTRING) return new TextDecoder('utf-16be').decode(contents(node));
  return readText(contents(node));
}

const readText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const readOid = (node: Node | undefined): string => asn1.derToOid(forge.util.createBuffer(binary(contents(node))));
const children = (node: Node | undefined): Node[] => (Array.isArray(node?.value) ? (node.value as Node[]) : []);
const derOf = (node: Node | undefined): Uint8Array => bytesOf(asn1.toDer(node as Node).getBytes());

function isTrue(node: Node | undefined): boolean {
  return node?.type === asn1.Type.BOOLEAN && contents(node)[0] === 0xff;
}

function contents(node: Node | undefined): Uint8Array {
  if (typeof node?.value !== 'string') throw new Error('a primitive value is missing');
  return bytesOf(node.value);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function binary(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What a certificate to be made says. Instants in ISO 8601; serial in hexadecimal. */
export interface Profile {
  readonly subject: readonly { readonly oid: string; readonly value: string }[];
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** An authority's own, or a system's with clientAuth. */
  readonly authority?: boolean;
  readonly dnsNames?: readonly string[];
}

/** Keys and name of an issuer. PEM; the private key stays with the caller. */
export interface Issuer {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

/**
 * Makes an RSA 2048 certificate for the demonstration authority and for tests: self-signed, or signed by an issuer.
 * Never used to decide anything.
 */
export function issueCertificate(profile: Profile, issuer?: Issuer): Issuer {
  const { pki } = forge;
  const keys = pki.rsa.generateKeyPair({ bits: 2048 });
  const certificate = pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = profile.serial;
  certificate.validity.notBefore = new Date(profile.notBefore);
  certificate.validity.notAfter = new Date(profile.notAfter);
  certificate.setSubject(
    profile.subject.map(({ oid, value }) => ({
      type: oid,
      value: value,
      valueTagClass: asn1.Type.UTF8,
    })) as never,
  );
  certificate.setIssuer(issuer ? issuerAttributes(issuer) : certificate.subject.attributes);
  certificate.setExtensions(
    profile.authority
      ? [
          { name: 'basicConstraints', cA: true, critical: true },
          { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
          { name: 'subjectKeyIdentifier' },
        ]
      : [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
          { name: 'extKeyUsage', clientAuth: true, serverAuth: true },
          ...(profile.dnsNames
            ? [{ name: 'subjectAltName', altNames: profile.dnsNames.map((value) => ({ type: 2, value })) }]
            : []),
        ],
  );
  certificate.sign(issuer ? pki.privateKeyFromPem(issuer.privateKeyPem) : keys.privateKey, forge.md.sha256.create());
  return { certificatePem: pki.certificateToPem(certificate), privateKeyPem: pki.privateKeyToPem(keys.privateKey) };
}

/** forge encodes UTF-8 when it writes a name and does not decode it when it reads one. */
function issuerAttributes(issuer: Issuer) {
  const { attributes } = forge.pki.certificateFromPem(issuer.certificatePem).subject;
  return attributes.map((attribute) => ({ ...attribute, value: forge.util.decodeUtf8(String(attribute.value)) }));
}
