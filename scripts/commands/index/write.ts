// Writes the index.
import { compare } from '../../model/finding/finding.ts';
import type { KeyHash } from './key.ts';
import {
  daySize,
  type Index,
  keySize,
  type Lane,
  laneOf,
  lanes,
  type RecordList,
  type Section,
  type Sections,
  widthOf,
  writeNumber,
} from './layout.ts';
import { writePages } from './pages.ts';
import { GrowingBytes, writeRecord } from './record-bytes.ts';

export function writeIndex({ records, findings, ...head }: Index): Buffer {
  const body: Buffer[] = [];
  let size = 0;
  const add = (bytes: Buffer, count: number): Section => {
    const at = size;
    body.push(bytes);
    size += bytes.length;
    return { at, count };
  };
  const columns = gatherColumns(records);
  const sections: Sections = {
    offsets: add(columns.offsets, records.length),
    records: add(columns.records.taken, records.length),
    keys: add(...columns.keys.write()),
    horizons: add(writeHorizons(columns.horizons), records.length),
    networks: Object.fromEntries(
      lanes.map((lane) => [lane, add(...writeLane(columns.networks.get(lane) ?? [], lane))]),
    ) as Sections['networks'],
    findings: add(Buffer.from(JSON.stringify(findings)), findings.length),
  };
  return writePages({ ...head, sections }, Buffer.concat(body));
}

/** What all records have, in the order of the records: they are gone through once. */
function gatherColumns(list: RecordList) {
  const offsets = Buffer.alloc(4 * (list.length + 1));
  const records = new GrowingBytes();
  const keys = new KeyTable();
  const horizons: string[] = [];
  const networks = new Map<Lane, OwnedNetwork[]>(lanes.map((lane) => [lane, []]));
  let number = 0;
  for (const record of list) {
    offsets.writeUInt32BE(records.length, 4 * number);
    records.add(writeRecord(record));
    for (const key of record.keys) keys.add(key, number);
    horizons.push(record.horizon);
    for (const claim of record.claims) networks.get(laneOf(claim))?.push({ ...claim.network, record: number });
    number++;
  }
  offsets.writeUInt32BE(records.length, 4 * number);
  return { offsets, records, keys, horizons, networks };
}

/** Keys, each with the number of its record. */
class KeyTable {
  #words = new Uint32Array(3 * 1024);
  #count = 0;

  add([high, low]: KeyHash, record: number): void {
    if (3 * this.#count === this.#words.length) {
      const words = new Uint32Array(2 * this.#words.length);
      words.set(this.#words);
      this.#words = words;
    }
    this.#words.set([high, low, record], 3 * this.#count++);
  }

  /** Sorted. */
  write(): [Buffer, number] {
    const [words, count] = [this.#words, this.#count];
    const word = (number: number, which: number): number => words[3 * number + which] ?? 0;
    const differ = (a: number, b: number, which: number): number => word(a, which) - word(b, which);
    const order = Uint32Array.from({ length: count }, (_, i) => i);
    order.sort((a, b) => differ(a, b, 0) || differ(a, b, 1) || differ(a, b, 2));
    const bytes = Buffer.alloc(keySize * count);
    let at = 0;
    for (const number of order) for (const which of [0, 1, 2]) at = bytes.writeUInt32BE(word(number, which), at);
    return [bytes, count];
  }
}

/** In the order of their days. */
function writeHorizons(horizons: readonly string[]): Buffer {
  const entries = horizons.map((horizon, record) => ({ horizon, record }));
  entries.sort((a, b) => compare(a.horizon, b.horizon) || a.record - b.record);
  const bytes = Buffer.alloc((daySize + 4) * entries.length);
  let at = 0;
  for (const { horizon, record } of entries) {
    at += bytes.write(horizon, at, 'latin1');
    at = bytes.writeUInt32BE(record, at);
  }
  return bytes;
}

interface OwnedNetwork {
  readonly first: bigint;
  readonly last: bigint;
  readonly record: number;
}

/** By their first address, each with its last one and the last of all up to it. */
function writeLane(entries: OwnedNetwork[], lane: Lane): [Buffer, number] {
  const width = widthOf(lane);
  entries.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.record - b.record));
  const bytes = Buffer.alloc((3 * width + 4) * entries.length);
  let at = 0;
  let furthest = 0n;
  for (const { first, last, record } of entries) {
    if (last > furthest) furthest = last;
    for (const value of [first, last, furthest]) at = writeNumber(bytes, value, width, at);
    at = bytes.writeUInt32BE(record, at);
  }
  return [bytes, entries.length];
}
