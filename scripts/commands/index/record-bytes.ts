// The bytes of a record: as they lie in the index, and as a whole check holds them of very many files.
import type { Environment } from '../../model/environment.ts';
import type { KeyHash } from './key.ts';
import { daySize, laneOf, lanes, readNumber, writeNumber } from './layout.ts';
import { fileStates, type IndexRecord, type NetworkClaim } from './record.ts';

export function writeRecord({ path, horizon, state, certificates, keys, claims }: IndexRecord): Buffer {
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

export function writeKey(bytes: Buffer, [high, low]: KeyHash, at: number): number {
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

/** Records by path, of which each takes as little memory as it has bytes. */
export class PackedRecords {
  readonly #places = new Map<string, number>();
  readonly #starts: number[] = [];
  #bytes = Buffer.allocUnsafeSlow(65_536);
  #end = 0;

  /** In the place of one with the same path. */
  set(record: IndexRecord): void {
    const written = writeRecord(record);
    if (this.#end + written.length > this.#bytes.length) this.#grow(this.#end + written.length);
    written.copy(this.#bytes, this.#end);
    const number = this.#places.get(record.path) ?? this.#starts.length;
    this.#places.set(record.path, number);
    this.#starts[number] = this.#end;
    this.#end += written.length;
  }

  #grow(least: number): void {
    const more = Buffer.allocUnsafeSlow(Math.max(least, Math.ceil(this.#bytes.length * 1.5)));
    this.#bytes.copy(more, 0, 0, this.#end);
    this.#bytes = more;
  }

  get size(): number {
    return this.#starts.length;
  }

  at(number: number): IndexRecord {
    return readRecord(this.#bytes.subarray(this.#starts[number]));
  }

  /** Each is made anew for whoever goes through them. */
  *[Symbol.iterator](): Generator<IndexRecord> {
    for (let i = 0; i < this.size; i++) yield this.at(i);
  }
}
