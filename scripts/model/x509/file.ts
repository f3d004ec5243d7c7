// A file that should hold one certificate, or one revocation list, in DER or PEM: its structure, or what the file is instead.
import { type Asn1, readAsn1 } from './der.ts';
import { type Asn1Kind, kindOf } from './kind.ts';
import { type PemProblem, readPem } from './pem.ts';

/** What a file is instead of one of the wanted kind in canonical form. */
export type NotThat<K extends Asn1Kind> = 'empty' | 'too-large' | 'not-canonical' | PemProblem | Exclude<Asn1Kind, K>;

interface ExpectedStructure<K extends Asn1Kind> {
  readonly kind: K;
  /** As PEM names it. */
  readonly label: string;
  /** In bytes. */
  readonly most: number;
}

export function readStructure<K extends Asn1Kind>(
  bytes: Uint8Array,
  { kind, label, most }: ExpectedStructure<K>,
): Asn1 | NotThat<K> {
  const der = readBytes(bytes, label, most);
  if (typeof der === 'string') return der;
  const reading = readAsn1(der);
  if (!reading) return 'unknown';
  const found = kindOf(reading.root);
  if (found !== kind) return found as Exclude<Asn1Kind, K>;
  return reading.isCanonical ? reading.root : 'not-canonical';
}

/** By its byte order mark, as Windows programs write it. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The DER in a file, whether it is that or PEM with the label. */
function readBytes(bytes: Uint8Array, label: string, most: number): Uint8Array | 'empty' | 'too-large' | PemProblem {
  // A longer file is still looked at as far as a right one goes, so that a key in it does not go unnoticed.
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, most));
  if (text.includes('PRIVATE KEY-----')) return 'private-key';
  if (bytes.length > most) return 'too-large';
  if (isUtf16(bytes)) return 'utf-16';
  if (bytes[0] === 0x30) return bytes;
  // TextDecoder takes a byte order mark away.
  return text.trim() === '' ? 'empty' : readPem(text, label);
}
