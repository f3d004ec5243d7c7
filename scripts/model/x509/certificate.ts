// Reads one X.509 certificate, DER or PEM, of any key type. Decides nothing: trust is in trust.ts, on the platform's cryptography.
import { type Asn1, areSameBytes, Deviation, readOid, tags } from './der.ts';
import { type NotThat, readStructure } from './file.ts';
import { digestOf, type Platform, toHex } from './platform.ts';
import type { Extension, Name, PublicKey, Signature } from './x509.ts';
import {
  need,
  readExtensions,
  readInner,
  readIssuer,
  readKey,
  readName,
  readSerial,
  readSerialOctets,
  readSignature,
  readTime,
  type Serial,
} from './x509.ts';

export interface Certificate extends Serial {
  readonly der: Uint8Array;
  /** What the issuer signed. */
  readonly signed: Uint8Array;
  readonly subject: Name;
  readonly issuer: Name;
  /** Instants in ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: PublicKey;
  readonly signature: Signature;
  readonly extensions: readonly Extension[];
  readonly isAuthority: boolean;
  /** The most authorities that may stand between this one and a client; absent where there is no limit. */
  readonly pathLength?: number;
  /** Names as in RFC 5280 section 4.2.1.3; absent where the extension is. */
  readonly keyUsage?: readonly string[];
  /** OIDs; absent where the extension is. */
  readonly extendedKeyUsage?: readonly string[];
  /** The first octet of Netscape's certificate type; absent where the extension is. */
  readonly netscapeType?: number;
  readonly dnsNames: readonly string[];
  /** Hexadecimal; absent where the extension is. */
  readonly subjectKeyId?: string;
  readonly authorityKeyId?: string;
  /** Which certificate of its issuer is meant: who issued that one, in DER, and its serial. */
  readonly authorityIssuer?: Uint8Array;
  readonly authoritySerial?: string;
  readonly sha256: string;
  readonly sha1: string;
  readonly keySha256: string;
}

export type NotACertificate = NotThat<'certificate'>;

export type CertificateReading = { readonly certificate: Certificate } | { readonly not: NotACertificate };

const expectedStructure = { kind: 'certificate', label: 'CERTIFICATE', most: 16384 } as const;

/** Reads a file's bytes. Never throws: what cannot be read is named. */
export async function readCertificate(bytes: Uint8Array, platform: Platform): Promise<CertificateReading> {
  const root = readStructure(bytes, expectedStructure);
  if (typeof root === 'string') return { not: root };
  try {
    return { certificate: await addHashes(parseCertificate(root), platform) };
  } catch (error) {
    if (error instanceof Deviation) return { not: 'unknown' };
    throw error;
  }
}

type ParsedCertificate = Omit<Certificate, 'sha256' | 'sha1' | 'keySha256'>;

async function addHashes(parsed: ParsedCertificate, platform: Platform): Promise<Certificate> {
  // Not spread into another object: of one with so many keys that takes long.
  return Object.assign(parsed, {
    sha256: await digestOf(platform, parsed.der),
    sha1: toHex(await platform.hash('SHA-1', parsed.der)),
    keySha256: await digestOf(platform, parsed.key.der),
  });
}

function parseCertificate(root: Asn1): ParsedCertificate {
  const [tbs, outerAlgorithm, signature, ...more] = root.children;
  const fields = need(tbs, tags.sequence).children;
  const [serial, algorithm, issuer, validity, subject, key, ...rest] = fields.slice(fields[0]?.tag === 0xa0 ? 1 : 0);
  const outer = need(outerAlgorithm, tags.sequence);
  if (more.length > 0 || !areSameBytes(need(algorithm, tags.sequence).bytes, outer.bytes)) throw new Deviation('two algorithms');
  const [notBefore, notAfter] = need(validity, tags.sequence).children;
  const extensions = readExtensions(rest.find((node) => node.tag === 0xa3));
  return {
    der: root.bytes,
    signed: need(tbs, tags.sequence).bytes,
    ...readSerial(serial),
    subject: readName(subject),
    issuer: readIssuer(issuer),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    key: readKey(key),
    signature: readSignature(outer, signature),
    extensions,
    ...readKnown(extensions),
  };
}

type KnownExtensions = Pick<
  Certificate,
  | 'isAuthority'
  | 'pathLength'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'netscapeType'
  | 'dnsNames'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'authorityIssuer'
  | 'authoritySerial'
>;

/** The extensions that say what a certificate is for, by whom and for whom. */
function readKnown(extensions: readonly Extension[]): KnownExtensions {
  const values = new Map(extensions.map(({ oid, value }) => [oid, readInner(value)]));
  const constraints = values.get('2.5.29.19');
  const [keyUsage, purposes] = [values.get('2.5.29.15'), values.get('2.5.29.37')];
  const subjectKey = values.get('2.5.29.14');
  const netscape = values.get(netscapeType);
  return {
    isAuthority: constraints?.children[0]?.tag === tags.boolean && constraints.children[0].contents[0] === 0xff,
    pathLength: readPathLength(constraints?.children.find(({ tag }) => tag === tags.integer)),
    keyUsage: keyUsage && readUsages(need(keyUsage, tags.bitString).contents),
    extendedKeyUsage: purposes && need(purposes, tags.sequence).children.map(readOid),
    netscapeType: netscape && (need(netscape, tags.bitString).contents[1] ?? 0),
    dnsNames: (values.get('2.5.29.17')?.children ?? []).filter((name) => name.tag === 0x82).map((name) => textOf(name.contents)),
    subjectKeyId: subjectKey && toHex(subjectKey.contents),
    ...readAuthorityKey(values.get('2.5.29.35')),
  };
}

/** Not named in RFC 5280; OpenSSL knows it, and gateways refuse a client by it. */
export const netscapeType = '2.16.840.1.113730.1.1';

/** More than a byte says is no limit that any chain reaches. */
function readPathLength(node: Asn1 | undefined): number | undefined {
  const first = node?.contents[0];
  if (!node || first === undefined) return undefined;
  if (first >= 0x80) throw new Deviation('a negative path length');
  return node.contents.length > 1 ? 255 : first;
}

/** RFC 5280 section 4.2.1.1. */
function readAuthorityKey(
  node: Asn1 | undefined,
): Pick<KnownExtensions, 'authorityKeyId' | 'authorityIssuer' | 'authoritySerial'> {
  const at = (tag: number) => node?.children.find((child) => child.tag === tag);
  const [key, names, serial] = [at(0x80), at(0xa1), at(0x82)];
  return {
    authorityKeyId: key && toHex(key.contents),
    authorityIssuer: names?.children.find(({ tag }) => tag === 0xa4)?.children[0]?.bytes,
    authoritySerial: serial && readSerialOctets(serial.contents).serial,
  };
}

const usageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

function readUsages(bitString: Uint8Array): string[] {
  return usageNames.filter((_, i) => ((bitString[1 + (i >> 3)] ?? 0) & (0x80 >> (i & 7))) !== 0);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
