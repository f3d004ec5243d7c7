// Private keys and what holds them, in base64 without a word around it: told by how their DER is built (RFC 8017 A.1.2, RFC 5958, RFC 5915
// section 3, RFC 7292 section 4), whatever the key's size and kind. Both the search and the proof that there is nothing to find ask here.

/** The sign at a place, by its code: of a text or of its bytes. No sign of base64 is more than one byte. */
export type SignAt = (at: number) => number | undefined;

type KeyKind = 'private-key' | 'pfx';

/** In octets: where the beginning of a key has said what it is. */
const most = 96;
const tags = { integer: 0x02, octetString: 0x04, oid: 0x06, sequence: 0x30 };
/** In octets: a number of 512 bits, the smallest that ever were keys. */
const shortest = 64;

/** PKCS#5 and PKCS#12, by which keys are encrypted, and PKCS#7, which a PFX is made of. */
const encryptions = ['2a864886f70d0105', '2a864886f70d010c01'];
const containers = ['2a864886f70d0107'];

/** What begins at this sign: undefined where it is no key. Looks at a hundred octets at most, so that asking at every sign stays linear. */
export function findKeyAt(signAt: SignAt, at: number): KeyKind | undefined {
  // A SEQUENCE is 0x30, of which the second sign of base64 begins with two zero bits.
  const second = signAt(at + 1) ?? 0;
  if (signAt(at) !== 0x4d || second < 0x41 || second > 0x50) return undefined;
  const start = new Start(signAt, at);
  const outer = start.readHead(0);
  const first = outer && start.readHead(outer.at);
  if (!outer || !first) return undefined;
  if (first.tag === tags.sequence) return start.names(first.at, encryptions) ? 'private-key' : undefined;
  if (first.tag !== tags.integer || first.length !== 1) return undefined;
  const version = start.octet(first.at);
  const next = start.readHead(first.at + 1);
  if (!next) return undefined;
  // One that is cut off before it names its contents is a PFX, too: nothing else begins so.
  const isCut = start.octet(next.at) === undefined;
  if (version === 3) return next.tag === tags.sequence && (isCut || start.names(next.at, containers)) ? 'pfx' : undefined;
  return (version === 0 || version === 1) && isKey(start, outer, next) ? 'private-key' : undefined;
}

interface Head {
  readonly tag: number;
  /** The least that it can be, where the text ends before it has said so. */
  readonly length: number;
  /** Where the contents begin. */
  readonly at: number;
}

/** By what stands behind the version. */
function isKey(start: Start, outer: Head, { tag, length, at }: Head): boolean {
  // RSA and DSA: the number that everybody may know comes first.
  if (tag === tags.integer) return length >= shortest && length < outer.length;
  // Elliptic curves: nothing but the key.
  if (tag === tags.octetString) return length >= 16 && length < outer.length;
  // PKCS#8: the algorithm, then the key in an OCTET STRING. In a certificate a name stands there.
  if (tag !== tags.sequence || start.octet(at) !== tags.oid) return false;
  const key = start.octet(at + length);
  return at + length < outer.at + outer.length && (key === undefined || key === tags.octetString);
}

/** The first octets of what base64 stands for, as far as somebody asks. */
class Start {
  private readonly octets: number[] = [];
  private bits = 0;
  private count = 0;

  constructor(
    private readonly signAt: SignAt,
    private at: number,
  ) {}

  octet(index: number): number | undefined {
    while (this.octets.length <= index && this.octets.length < most) if (!this.takeSign()) break;
    return this.octets[index];
  }

  /** White space between signs is passed, as in the lines of a key. */
  private takeSign(): boolean {
    let sign = this.signAt(this.at);
    while (sign !== undefined && isSpace(sign)) sign = this.signAt(++this.at);
    const value = decodeSign(sign);
    if (value === undefined) return false;
    this.at++;
    this.bits = ((this.bits << 6) | value) & 0xfff;
    this.count += 6;
    if (this.count >= 8) {
      this.count -= 8;
      this.octets.push((this.bits >> this.count) & 0xff);
    }
    return true;
  }

  /** A tag and a length, which BER may leave open; undefined where there is none. */
  readHead(index: number): Head | undefined {
    const [tag, first] = [this.octet(index), this.octet(index + 1)];
    if (tag === undefined || first === undefined) return undefined;
    const at = index + 2;
    if (first < 0x80) return { tag, length: first, at };
    if (first === 0x80) return { tag, length: Number.POSITIVE_INFINITY, at };
    const count = first & 0x7f;
    if (count > 4) return undefined;
    if (this.octet(at + count - 1) === undefined) return { tag, length: count === 1 ? 0x80 : 256 ** (count - 1), at: at + count };
    let length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (this.octet(at + i) ?? 0);
    return { tag, length, at: at + count };
  }

  /** Whether an object identifier stands there that begins like one of these. */
  names(index: number, beginnings: readonly string[]): boolean {
    if (this.octet(index) !== tags.oid) return false;
    return beginnings.some((wanted) =>
      [...wanted.matchAll(/../g)].every(([octet], i) => this.octet(index + 2 + i) === Number.parseInt(octet, 16)),
    );
  }
}

const isSpace = (sign: number): boolean => sign === 0x20 || sign === 0x09 || sign === 0x0a || sign === 0x0d;

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const value = signs.indexOf(String.fromCharCode(code));
  return value < 0 ? undefined : value;
});
const decodeSign = (sign: number | undefined): number | undefined => (sign === undefined ? undefined : values[sign]);
