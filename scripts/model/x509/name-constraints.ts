// The names that an authority may vouch for (RFC 5280 section 4.2.1.10), as OpenSSL judges them. What is not computed here is refused.
import type { Certificate } from './certificate.ts';
import { type Asn1, Deviation, readOid, tags } from './der.ts';
import { readInner, readName } from './x509.ts';

/** A name of a certificate: its kind by the tag of GeneralName. */
interface NameHeld {
  readonly tag: number;
  readonly value: string;
}

const kinds = { mail: 0x81, dns: 0x82, directory: 0xa4 } as const;

/** Whether an authority's constraints let a certificate below it have its names. Never throws. */
export function allowsNames(authority: Certificate, below: Certificate, isClient: boolean): boolean {
  const constraints = authority.extensions.find(({ oid }) => oid === '2.5.29.30');
  if (!constraints) return true;
  try {
    const lists = readInner(constraints.value).children;
    const bases = (tag: number) => lists.find((one) => one.tag === tag)?.children.map(readSubtree) ?? [];
    const [permitted, excluded] = [bases(0xa0), bases(0xa1)];
    return namesOf(below, isClient).every((name) => {
      const wanted = permitted.filter(({ tag }) => tag === name.tag);
      const barred = excluded.filter(({ tag }) => tag === name.tag);
      if (wanted.length + barred.length > 0 && !isComputed(name)) return false;
      return (wanted.length === 0 || wanted.some((base) => isWithin(name, base))) && !barred.some((base) => isWithin(name, base));
    });
  } catch (error) {
    if (error instanceof Deviation) return false;
    throw error;
  }
}

const isComputed = ({ tag }: NameHeld): boolean => Object.values(kinds).some((kind) => kind === tag);

/** Distances (minimum and maximum) are not to be used, and gateways refuse them. */
function readSubtree({ children: [base, ...distances] }: Asn1): NameHeld {
  if (!base || distances.length > 0) throw new Deviation('a distance');
  return readGeneralName(base);
}

function readGeneralName({ tag, contents, children }: Asn1): NameHeld {
  if (tag === kinds.directory) return { tag, value: foldName(children[0]) };
  return { tag, value: new TextDecoder('latin1').decode(contents).toLowerCase() };
}

/** A name as OpenSSL compares it: in small letters, blanks once, one line for each part. */
function foldName(node: Asn1 | undefined): string {
  readName(node);
  return (node?.children ?? []).map((set) => `${set.children.map(foldAttribute).sort().join('+')}\n`).join('');
}

function foldAttribute({ children: [oid, value] }: Asn1): string {
  const text = new TextDecoder(value?.tag === tags.bmpString ? 'utf-16be' : 'utf-8').decode(value?.contents);
  return JSON.stringify([readOid(oid), text.trim().replace(/\s+/g, ' ').toLowerCase()]);
}

/** What a certificate is asked for by, whatever the spelling: its subject and its alternative names, each with its kind. Never throws. */
export function listNames({ subject, extensions }: Certificate): string[] {
  try {
    const alternative = extensions.find(({ oid }) => oid === '2.5.29.17');
    const given = alternative ? readInner(alternative.value).children.map(readGeneralName) : [];
    const own = subject.attributes.length > 0 ? [{ tag: kinds.directory, value: foldName(readInner(subject.der)) }] : [];
    return [...own, ...given].map(({ tag, value }) => `${tag} ${value}`);
  } catch (error) {
    if (error instanceof Deviation) return [];
    throw error;
  }
}

function namesOf(certificate: Certificate, isClient: boolean): NameHeld[] {
  const alternative = certificate.extensions.find(({ oid }) => oid === '2.5.29.17');
  const given = alternative ? readInner(alternative.value).children.map(readGeneralName) : [];
  const { attributes, der } = certificate.subject;
  const values = (wanted: string) => attributes.filter(({ oid }) => oid === wanted).map(({ value }) => value.toLowerCase());
  const mails = values('1.2.840.113549.1.9.1').map((value) => ({ tag: kinds.mail, value }));
  // Where a client has no DNS name, a common name that looks like one is held to the same.
  const isNamed = given.some(({ tag }) => tag === kinds.dns);
  const common = isClient && !isNamed ? values('2.5.4.3').filter((value) => /^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/.test(value)) : [];
  const subject = attributes.length > 0 ? [{ tag: kinds.directory, value: foldName(readInner(der)) }] : [];
  return [...subject, ...mails, ...common.map((value) => ({ tag: kinds.dns, value })), ...given];
}

function isWithin({ tag, value }: NameHeld, { value: base }: NameHeld): boolean {
  if (tag === kinds.directory) return value.startsWith(base);
  if (base === '') return true;
  if (tag === kinds.dns) return value === base || value.endsWith(base.startsWith('.') ? base : `.${base}`);
  if (base.includes('@')) return value === base;
  const host = value.slice(value.lastIndexOf('@') + 1);
  return base.startsWith('.') ? host.endsWith(base) : host === base;
}
