// Writes the index.
import { compare } from '../../model/finding/finding.ts';
import { compareKeys } from './key.ts';
import {
  daySize,
  type Index,
  keySize,
  type Lane,
  laneOf,
  lanes,
  type Section,
  type Sections,
  widthOf,
  writeNumber,
} from './layout.ts';
import { writePages } from './pages.ts';
import type { IndexRecord } from './record.ts';
import { writeKey, writeRecord } from './record-bytes.ts';

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
