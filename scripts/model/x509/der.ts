// Reads ASN.1 in BER and notes whether every byte is as DER wants it (X.690 sections 8, 10 and 11). Nothing is decoded twice or guessed.

export interface Asn1 {
  /** The identifier octet: class, constructed bit and number, as in 0x30 for SEQUENCE. */
  readonly tag: number;
  readonly contents: Uint8Array;
  /** Of constructed values. */
  readonly children: readonly Asn1[];
  /** The whole of it, as it stands in the file. */
  readonly bytes: Uint8Array;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

export interface Asn1Reading {
  readonly root: Asn1;
  /** Whether this is the only encoding DER allows, and nothing follows it. */
  readonly isCanonical: boolean;
}

// A certificate nests about ten deep.
const deepest = 32;

/** Reads one value; undefined where the bytes are no such thing. Linear in their number. */
export function readAsn1(bytes: Uint8Array): Asn1Reading | undefined {
  const reader = new Reader(bytes);
  try {
    const root = reader.value(0, bytes.length, 0);
    return { root, isCanonical: reader.canonical && root.bytes.length === bytes.length };
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

/** The bytes are right for ASN.1, but not for what is read from them. */
export class Deviation extends Error {}

class Malformed extends Error {}

/** Most values are only passed through: a view of their bytes is made for who asks. */
class Value implements Asn1 {
  constructor(
    readonly tag: number,
    readonly children: readonly Value[],
    private readonly file: Uint8Array,
    private readonly start: number,
    /** Where the contents begin and end. */
    private readonly at: number,
    private readonly end: number,
    readonly stop: number,
  ) {}

  get contents(): Uint8Array {
    return this.file.subarray(this.at, this.end);
  }

  get bytes(): Uint8Array {
    return this.file.subarray(this.start, this.stop);
  }
}

const none: readonly Value[] = [];

class Reader {
  canonical = true;
  /** Behind the length that was read last. */
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  value(start: number, end: number, depth: number): Value {
    if (depth > deepest) throw new Malformed();
    const tag = this.byte(start, end);
    // Numbers of 31 and more take further octets; no certificate has them.
    if ((tag & 0x1f) === 0x1f) throw new Malformed();
    const length = this.length(start + 1, end);
    const { at } = this;
    const constructed = (tag & 0x20) !== 0;
    if (length === undefined) return this.indefinite(start, at, { tag, end, depth });
    const stop = at + length;
    const children = constructed ? this.children(at, stop, depth) : none;
    const node = new Value(tag, children, this.bytes, start, at, stop, stop);
    if (this.canonical && !this.isCanonical(node, at, stop)) this.canonical = false;
    return node;
  }

  /** Of what lies between two places; without a view of it, which would cost more than the look. */
  private isCanonical({ tag, children }: Value, at: number, end: number): boolean {
    const { bytes } = this;
    if (tag >= 0x40 || tag === tags.sequence) return true;
    switch (tag) {
      case tags.boolean:
        return end === at + 1 && (bytes[at] === 0 || bytes[at] === 0xff);
      case tags.integer:
      case tags.enumerated:
        return isMinimalInteger(bytes, at, end);
      case tags.bitString:
        return isBitString(bytes, at, end);
      case tags.null:
        return at === end;
      case tags.oid:
        return isOid(bytes, at, end);
      case tags.set:
        return children.every((child, i) => i === 0 || compareBytes(children[i - 1]?.bytes ?? child.bytes, child.bytes) <= 0);
      default:
        // SEQUENCE and SET are constructed, everything else is not.
        return tag !== 0x10 && tag !== 0x11 && tag < 0x20;
    }
  }

  private children(start: number, stop: number, depth: number): Value[] {
    const children: Value[] = [];
    for (let at = start; at < stop; ) {
      const child = this.value(at, stop, depth + 1);
      children.push(child);
      at = child.stop;
    }
    return children;
  }

  /** BER's other form: the values up to two zero octets. */
  private indefinite(start: number, first: number, of: { tag: number; end: number; depth: number }): Value {
    if ((of.tag & 0x20) === 0) throw new Malformed();
    this.canonical = false;
    const children: Value[] = [];
    let at = first;
    while (this.byte(at, of.end) !== 0) {
      const child = this.value(at, of.end, of.depth + 1);
      children.push(child);
      at = child.stop;
    }
    if (this.byte(at + 1, of.end) !== 0) throw new Malformed();
    return new Value(of.tag, children, this.bytes, start, first, at, at + 2);
  }

  private length(at: number, end: number): number | undefined {
    const first = this.byte(at, end);
    this.at = at + 1;
    if (first === 0x80) return undefined;
    if (first < 0x80) return this.within(first, end);
    const count = first & 0x7f;
    // Three octets count sixteen million, a thousand times the largest file that is read.
    if (count > 3) throw new Malformed();
    let length = 0;
    for (let i = 1; i <= count; i++) length = length * 256 + this.byte(at + i, end);
    if (length < 0x80 || this.bytes[at + 1] === 0) this.canonical = false;
    this.at += count;
    return this.within(length, end);
  }

  private within(length: number, end: number): number {
    if (this.at + length > end) throw new Malformed();
    return length;
  }

  private byte(at: number, end: number): number {
    const byte = this.bytes[at];
    if (byte === undefined || at >= end) throw new Malformed();
    return byte;
  }
}

function isMinimalInteger(bytes: Uint8Array, at: number, end: number): boolean {
  if (at === end) return false;
  if (at + 1 === end) return true;
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  return !(first === 0 && second < 0x80) && !(first === 0xff && second >= 0x80);
}

function isBitString(bytes: Uint8Array, at: number, end: number): boolean {
  const unused = at < end ? (bytes[at] ?? 8) : 8;
  if (unused > 7) return false;
  if (at + 1 === end) return unused === 0;
  return ((bytes[end - 1] ?? 0) & ((1 << unused) - 1)) === 0;
}

function isOid(bytes: Uint8Array, at: number, end: number): boolean {
  if (at === end || (bytes[end - 1] ?? 0x80) >= 0x80) return false;
  for (let i = at; i < end; i++) if (bytes[i] === 0x80 && (i === at || (bytes[i - 1] ?? 0) < 0x80)) return false;
  return true;
}

/** The order that DER wants in a SET OF. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}

export const areSameBytes = (a: Uint8Array, b: Uint8Array): boolean => compareBytes(a, b) === 0;

/** An object identifier as text. Arcs of any size keep their value, so that none can be taken for another. */
export function readOid(node: Asn1 | undefined): string {
  if (node?.tag !== tags.oid) throw new Deviation('an object identifier is missing');
  const { contents } = node;
  const hash = hashOf(contents);
  const before = known.get(hash);
  if (before && areSameBytes(before.octets, contents)) return before.text;
  const text = readArcs(contents);
  if (!before && known.size < mostKnown && contents.length < 32) known.set(hash, { octets: contents.slice(), text });
  return text;
}

/** Nearly all certificates have the same few. By a hash of their octets. */
const known = new Map<number, { readonly octets: Uint8Array; readonly text: string }>();
const mostKnown = 200;

/** FNV-1a. */
function hashOf(octets: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < octets.length; i++) hash = Math.imul(hash ^ (octets[i] ?? 0), 0x01000193);
  return hash;
}

function readArcs(contents: Uint8Array): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of contents) {
    arc = arc * 128 + (byte & 0x7f);
    if (arc > mostExact) return readLargeOid(contents);
    if (byte >= 0x80) continue;
    if (arcs.length > 0) arcs.push(arc);
    else arcs.push(...(arc < 80 ? [Math.floor(arc / 40), arc % 40] : [2, arc - 80]));
    arc = 0;
  }
  return arcs.join('.');
}

const mostExact = 2 ** 46;

function readLargeOid(contents: Uint8Array): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of contents) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length > 0) arcs.push(arc);
    else arcs.push(...(arc < 80n ? [arc / 40n, arc % 40n] : [2n, arc - 80n]));
    arc = 0n;
  }
  return arcs.join('.');
}
