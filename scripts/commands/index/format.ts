// The index as bytes: sections of entries of one size, sorted, so that what is looked for is found by halving and little of it is read.

import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { compare } from '../../model/finding/finding.ts';
import { compareKeys, type KeyHash } from './key.ts';
import { Damaged, type Pages, writePages } from './pages.ts';
import { fileStates, type IndexRecord, type NetworkClaim } from './record.ts';

/** What holds for the index as a whole. */
interface IndexHead {
  /** Of the program that wrote it: another may find something else. */
  readonly version: string;
  /** YYYY-MM-DD on which it was made, and the first day on which time alone may change what the registry means. */
  readonly day: string;
  readonly horizon: string;
  /** The commit that the files were compared with, and the paths that were not as it says. */
  readonly commit: string;
  readonly differing: readonly string[];
  /** How many files could be read, and the paths of those that could not, or not as a whole. */
  readonly readable: number;
  readonly unclear: readonly string[];
  /** The institutions and systems that exceptions in policy.yaml name. */
  readonly excepted: { readonly institutions: readonly string[]; readonly systems: readonly string[] };
}

export interface Index extends IndexHead {
  /** Sorted by path. */
  readonly records: readonly IndexRecord[];
  /** All of them, as they were shown. */
  readonly findings: readonly Finding[];
}

interface Section {
  readonly at: number;
  readonly count: number;
}

type Lane = `${Environment} ${4 | 6}`;
const lanes = environments.flatMap((environment) => [`${environment} 4`, `${environment} 6`] as Lane[]);
const widthOf = (lane: Lane): 4 | 16 => (lane.endsWith('4') ? 4 : 16);

interface Sections {
  /** Offsets of records in the section behind, and the records themselves. */
  readonly offsets: Section;
  readonly records: Section;
  readonly keys: Section;
  readonly horizons: Section;
  readonly networks: Readonly<Record<Lane, Section>>;
  readonly findings: Section;
}

const keySize = 12;
const daySize = 10;

export function writeIndex({ records, findings, ...head }: Index): Buffer {
  const body: Buffer[] = [];
  let size = 0;
  const add = (bytes: Buffer, count: number): Section => {
    const at = size;
    body.push(bytes);
    size += bytes.length;
    return { at, count };
  };
  const written = records.map(writeRecord);
  const sections: Sections = {
    offsets: add(writeOffsets(written), records.length),
    records: add(Buffer.concat(written), records.length),
    keys: add(...writeKeys(records)),
    horizons: add(writeHorizons(records), records.length),
    networks: Object.fromEntries(lanes.map((lane) => [lane, add(...writeLane(records, lane))])) as Sections['networks'],
    findings: add(Buffer.from(JSON.stringify(findings)), findings.length),
  };
  return writePages({ ...head, sections }, Buffer.concat(body));
}

function writeOffsets(written: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(4 * (written.length + 1));
  let offset = 0;
  for (const [i, { length }] of written.entries()) {
    bytes.writeUInt32BE(offset, 4 * i);
    offset += length;
  }
  bytes.writeUInt32BE(offset, 4 * written.length);
  return bytes;
}

function writeRecord({ path, horizon, state, certificates, keys, claims }: IndexRecord): Buffer {
  // No path has a line end: git and the check refuse it.
  const name = Buffer.from([path, ...certificates].join('\n'));
  const bytes = Buffer.alloc(2 + name.length + daySize + 1 + 2 + 8 * keys.length + 2 + 33 * claims.length);
  let at = bytes.writeUInt16BE(name.length);
  at += name.copy(bytes, at);
  at += bytes.write(horizon, at, 'latin1');
  at = bytes.writeUInt8(fileStates.indexOf(state), at);
  at = bytes.writeUInt16BE(keys.length, at);
  for (const key of keys) at = writeKey(bytes, key, at);
  at = bytes.writeUInt16BE(claims.length, at);
  for (const claim of claims) {
    at = bytes.writeUInt8(lanes.indexOf(laneOf(claim)), at);
    at = writeNumber(bytes, claim.network.first, 16, at);
    at = writeNumber(bytes, claim.network.last, 16, at);
  }
  return bytes;
}

const laneOf = ({ environment, network }: NetworkClaim): Lane => `${environment} ${network.family}`;

function writeKey(bytes: Buffer, [high, low]: KeyHash, at: number): number {
  return bytes.writeUInt32BE(low, bytes.writeUInt32BE(high, at));
}

function writeNumber(bytes: Buffer, value: bigint, width: 4 | 16, at: number): number {
  if (width === 4) return bytes.writeUInt32BE(Number(value), at);
  return bytes.writeBigUInt64BE(BigInt.asUintN(64, value), bytes.writeBigUInt64BE(value >> 64n, at));
}

function readNumber(bytes: Buffer, width: 4 | 16, at: number): bigint {
  return width === 4 ? BigInt(bytes.readUInt32BE(at)) : (bytes.readBigUInt64BE(at) << 64n) | bytes.readBigUInt64BE(at + 8);
}

function writeKeys(records: readonly IndexRecord[]): [Buffer, number] {
  const entries = records.flatMap(({ keys }, record) => keys.map((key) => ({ key, record })));
  entries.sort((a, b) => compareKeys(a.key, b.key) || a.record - b.record);
  const bytes = Buffer.alloc(keySize * entries.length);
  let at = 0;
  for (const { key, record } of entries) at = bytes.writeUInt32BE(record, writeKey(bytes, key, at));
  return [bytes, entries.length];
}

/** In the order of their days. */
function writeHorizons(records: readonly IndexRecord[]): Buffer {
  const entries = records.map(({ horizon }, record) => ({ horizon, record }));
  entries.sort((a, b) => compare(a.horizon, b.horizon) || a.record - b.record);
  const bytes = Buffer.alloc((daySize + 4) * entries.length);
  let at = 0;
  for (const { horizon, record } of entries) {
    at += bytes.write(horizon, at, 'latin1');
    at = bytes.writeUInt32BE(record, at);
  }
  return bytes;
}

/** By their first address, each with its last one and the last of all up to it. */
function writeLane(records: readonly IndexRecord[], lane: Lane): [Buffer, number] {
  const width = widthOf(lane);
  const entries = records.flatMap(({ claims }, record) =>
    claims.filter((claim) => laneOf(claim) === lane).map(({ network }) => ({ network, record })),
  );
  entries.sort((a, b) => (a.network.first < b.network.first ? -1 : a.network.first > b.network.first ? 1 : a.record - b.record));
  const bytes = Buffer.alloc((3 * width + 4) * entries.length);
  let at = 0;
  let furthest = 0n;
  for (const { network, record } of entries) {
    if (network.last > furthest) furthest = network.last;
    for (const value of [network.first, network.last, furthest]) at = writeNumber(bytes, value, width, at);
    at = bytes.writeUInt32BE(record, at);
  }
  return [bytes, entries.length];
}

export interface IndexReader {
  readonly head: IndexHead;
  readonly count: number;
  recordOf(path: string): IndexRecord | undefined;
  record(number: number): IndexRecord;
  /** Numbers of the records with a key, at most so many. */
  withKey(key: KeyHash, most: number): number[];
  /** Of those whose networks overlap. */
  overlapping(claim: NetworkClaim, most: number): number[];
  /** Of those whose findings hold no longer on a day. */
  dueOn(day: string, most: number): number[];
  findings(): Finding[];
}

/** Throws a Damaged where what is read is not what was written. */
export function readIndex(pages: Pages): IndexReader {
  const head = pages.head as IndexHead & { readonly sections: Sections };
  const { sections } = head;
  const record = (number: number): IndexRecord => {
    const place = entryAt(pages, sections.offsets, 4, number, 8);
    const [from, to] = [place.readUInt32BE(0), place.readUInt32BE(4)];
    return readRecord(pages.read(sections.records.at + from, to - from));
  };
  const find = (path: string): number | undefined => {
    const at = halve(sections.offsets.count, (number) => compare(record(number).path, path) >= 0);
    return at < sections.offsets.count && record(at).path === path ? at : undefined;
  };
  return {
    head,
    count: sections.offsets.count,
    record,
    recordOf(path) {
      const number = find(path);
      return number === undefined ? undefined : record(number);
    },
    withKey(key, most) {
      const entry = (number: number) => entryAt(pages, sections.keys, keySize, number);
      const keyAt = (number: number): KeyHash => [entry(number).readUInt32BE(0), entry(number).readUInt32BE(4)];
      const found: number[] = [];
      const first = halve(sections.keys.count, (number) => compareKeys(keyAt(number), key) >= 0);
      for (let at = first; at < sections.keys.count && found.length < most; at++) {
        if (compareKeys(keyAt(at), key) !== 0) break;
        found.push(entry(at).readUInt32BE(8));
      }
      return found;
    },
    overlapping(claim, most) {
      const lane = laneOf(claim);
      const width = widthOf(lane);
      const section = sections.networks[lane];
      const entry = (number: number) => entryAt(pages, section, 3 * width + 4, number);
      const { first, last } = claim.network;
      const found: number[] = [];
      const behind = halve(section.count, (number) => readNumber(entry(number), width, 0) > last);
      for (let at = behind - 1; at >= 0 && found.length < most; at--) {
        const bytes = entry(at);
        if (readNumber(bytes, width, 2 * width) < first) break;
        if (readNumber(bytes, width, width) >= first) found.push(bytes.readUInt32BE(3 * width));
      }
      return found;
    },
    dueOn(day, most) {
      const found: number[] = [];
      for (let at = 0; at < sections.horizons.count && found.length < most; at++) {
        const bytes = entryAt(pages, sections.horizons, daySize + 4, at);
        if (bytes.toString('latin1', 0, daySize) > day) break;
        found.push(bytes.readUInt32BE(daySize));
      }
      return found;
    },
    findings() {
      const { at } = sections.findings;
      return JSON.parse(pages.read(at, (pages.head as { size: number }).size - at).toString());
    },
  };
}

function entryAt(pages: Pages, { at, count }: Section, size: number, number: number, length = size): Buffer {
  if (number < 0 || number >= count) throw new Damaged('no such entry');
  return pages.read(at + size * number, length);
}

/** The first number for which it holds, of a property that holds from some number on. */
function halve(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function readRecord(bytes: Buffer): IndexRecord {
  const nameLength = bytes.readUInt16BE(0);
  let at = 2 + nameLength;
  const [path = '', ...certificates] = bytes.toString('utf8', 2, at).split('\n');
  const horizon = bytes.toString('latin1', at, at + daySize);
  at += daySize;
  const state = fileStates[bytes.readUInt8(at++)] ?? 'unread';
  const keyCount = bytes.readUInt16BE(at);
  at += 2;
  const keys = Array.from(
    { length: keyCount },
    (_, i): KeyHash => [bytes.readUInt32BE(at + 8 * i), bytes.readUInt32BE(at + 8 * i + 4)],
  );
  at += 8 * keyCount;
  const claimCount = bytes.readUInt16BE(at);
  at += 2;
  const claims = Array.from({ length: claimCount }, (_, i): NetworkClaim => readClaim(bytes, at + 33 * i));
  return { path, horizon, state, certificates, keys, claims };
}

function readClaim(bytes: Buffer, at: number): NetworkClaim {
  const lane = lanes[bytes.readUInt8(at)] ?? 'staging 4';
  const [environment, family] = lane.split(' ') as [Environment, string];
  return {
    environment,
    network: { family: family === '4' ? 4 : 6, first: readNumber(bytes, 16, at + 1), last: readNumber(bytes, 16, at + 17) },
  };
}
