// The bytes of a record: as they lie in the index, and as a whole check holds them of very many files.
import type { Environment } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import type { KeyHash } from './key.ts';
import { daySize, laneOf, lanes, type RecordList, readNumber, writeNumber } from './layout.ts';
import { fileStates, type IndexRecord, type NetworkClaim } from './record.ts';

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

function writeKey(bytes: Buffer, [high, low]: KeyHash, at: number): number {
  return bytes.writeUInt32BE(low, bytes.writeUInt32BE(high, at));
}

/** Throws a RangeError where its lengths cannot be right. */
export function readRecord(bytes: Buffer): IndexRecord {
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

/** What a record has, where it lies: most who go through all records need little of each. */
export class RecordView {
  readonly keyCount: number;
  readonly claimCount: number;
  private readonly stateAt: number;

  /** Of the bytes of many records, where one begins. */
  constructor(
    readonly bytes: Buffer,
    readonly start: number,
  ) {
    this.stateAt = start + 2 + bytes.readUInt16BE(start) + daySize;
    this.keyCount = bytes.readUInt16BE(this.stateAt + 1);
    this.claimCount = bytes.readUInt16BE(this.keysAt + 8 * this.keyCount);
  }

  private get keysAt(): number {
    return this.stateAt + 3;
  }

  get state(): IndexRecord['state'] {
    return fileStates[this.bytes.readUInt8(this.stateAt)] ?? 'unread';
  }

  get horizon(): string {
    return this.bytes.toString('latin1', this.stateAt - daySize, this.stateAt);
  }

  get path(): string {
    const names = this.bytes.toString('utf8', this.start + 2, this.stateAt - daySize);
    const end = names.indexOf('\n');
    return end < 0 ? names : names.slice(0, end);
  }

  highOf(key: number): number {
    return this.bytes.readUInt32BE(this.keysAt + 8 * key);
  }

  lowOf(key: number): number {
    return this.bytes.readUInt32BE(this.keysAt + 8 * key + 4);
  }

  /** Where a claim begins, with the number of its lane. */
  claimAt(claim: number): number {
    return this.keysAt + 8 * this.keyCount + 2 + 33 * claim;
  }

  /** Where it ends. */
  get end(): number {
    return this.claimAt(this.claimCount);
  }
}

/** Bytes one after another, in one piece. */
class GrowingBytes {
  #bytes = Buffer.allocUnsafeSlow(65_536);
  length = 0;

  add(more: Uint8Array): void {
    const least = this.length + more.length;
    if (least > this.#bytes.length) {
      const bytes = Buffer.allocUnsafeSlow(Math.max(least, Math.ceil(this.#bytes.length * 1.5)));
      this.#bytes.copy(bytes, 0, 0, this.length);
      this.#bytes = bytes;
    }
    this.#bytes.set(more, this.length);
    this.length = least;
  }

  /** Those that were added; behind them there may be more. */
  get all(): Buffer {
    return this.#bytes;
  }
}

/** Records by path, of which each takes as little memory as it has bytes. */
export class PackedRecords implements RecordList {
  static of(records: RecordList): PackedRecords {
    if (records instanceof PackedRecords) return records;
    const packed = new PackedRecords();
    for (const record of records) packed.set(record);
    return packed;
  }

  readonly #places = new Map<string, number>();
  readonly #starts: number[] = [];
  readonly #bytes = new GrowingBytes();

  /** In the place of one with the same path. */
  set(record: IndexRecord): void {
    const number = this.#places.get(record.path) ?? this.#starts.length;
    this.#places.set(record.path, number);
    this.#starts[number] = this.#bytes.length;
    this.#bytes.add(writeRecord(record));
  }

  get length(): number {
    return this.#starts.length;
  }

  sortByPath(): void {
    if (this.isSorted()) return;
    const sorted = [...this.#places].sort(([a], [b]) => compare(a, b));
    const starts = sorted.map(([, number]) => this.#starts[number] ?? 0);
    for (const [number, [path]] of sorted.entries()) {
      this.#places.set(path, number);
      this.#starts[number] = starts[number] ?? 0;
    }
  }

  private isSorted(): boolean {
    let before = '';
    for (const path of this.#places.keys()) {
      if (path < before) return false;
      before = path;
    }
    return true;
  }

  at(number: number): IndexRecord {
    return readRecord(this.#bytes.all.subarray(this.#starts[number]));
  }

  view(number: number): RecordView {
    return new RecordView(this.#bytes.all, this.#starts[number] ?? 0);
  }

  *views(): Generator<RecordView> {
    for (let i = 0; i < this.length; i++) yield this.view(i);
  }

  /** Each is made anew for whoever goes through them. */
  *[Symbol.iterator](): Generator<IndexRecord> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }
}

export function sortByPath(records: RecordList): PackedRecords {
  const packed = PackedRecords.of(records);
  packed.sortByPath();
  return packed;
}

export function countReadable(records: RecordList): number {
  let count = 0;
  for (const { state } of PackedRecords.of(records).views()) if (state !== 'unread') count++;
  return count;
}

/** The paths of those of which it is not known what they use. */
export function listUnclear(records: RecordList): string[] {
  const unclear: string[] = [];
  for (const view of PackedRecords.of(records).views()) if (view.state !== 'clear') unclear.push(view.path);
  return unclear;
}
