// A file of pages, each with a checksum that the head vouches for: read in places, and never believed where a bit is not as it was written.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const magic = 'mdocs index 2\n';
const pageSize = 4096;
/** Of each page's SHA-256. */
const checksumSize = 8;
const hashSize = 32;
/** After the magic: the length of the head, then its hash. */
const headAt = magic.length + 4 + hashSize;
const mostPagesKept = 4096;

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The whole file: magic, head, checksums, pages. The head is JSON and holds what the reader of the pages needs to know of them. */
export const writePages = (head: object, body: Buffer): Buffer => Buffer.concat(layPages(head, [body]));

/** The same of a body in pieces, in pieces that follow one another. */
export function layPages(head: object, body: readonly Buffer[]): Buffer[] {
  const size = body.reduce((sum, { length }) => sum + length, 0);
  const table = Buffer.allocUnsafeSlow(Math.ceil(size / pageSize) * checksumSize);
  let at = 0;
  for (const page of pagesIn(body)) at += hashOf(page).copy(table, at, 0, checksumSize);
  const text = Buffer.from(JSON.stringify({ ...head, size, table: hashOf(table).toString('hex') }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return [Buffer.from(magic), length, hashOf(text), text, table, ...body];
}

/** Each is to be used before the next one is asked for. */
function* pagesIn(body: readonly Buffer[]): Generator<Buffer> {
  const page = Buffer.alloc(pageSize);
  let filled = 0;
  for (const piece of body)
    for (let at = 0; at < piece.length; ) {
      const copied = piece.copy(page, filled, at, at + pageSize - filled);
      at += copied;
      filled += copied;
      if (filled < pageSize) continue;
      yield page;
      filled = 0;
    }
  if (filled > 0) yield page.subarray(0, filled);
}

export interface Pages {
  readonly head: unknown;
  /** The bytes of the body from an offset on. Throws a Damaged where they are not there, or not what was written. */
  read(at: number, length: number): Buffer;
  close(): void;
}

export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** Opens the file and reads its head. Throws a Damaged where it is no such file. */
export function openPages(file: string): Pages {
  const handle = openSync(file, 'r');
  const close = () => closeSync(handle);
  try {
    const total = fstatSync(handle).size;
    return { ...readPages(total, (at, length) => readExactly(handle, at, length, total)), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The same of a file that is in memory. */
export function pagesOf(file: Buffer): Pages {
  const take = (at: number, length: number) => {
    if (at + length > file.length) throw new Damaged('too short');
    return file.subarray(at, at + length);
  };
  return { ...readPages(file.length, take), close: () => undefined };
}

function readPages(total: number, bytes: (at: number, length: number) => Buffer): Omit<Pages, 'close'> {
  const start = bytes(0, headAt);
  if (start.toString('latin1', 0, magic.length) !== magic) throw new Damaged('no index');
  const length = start.readUInt32BE(magic.length);
  const text = bytes(headAt, length);
  if (!hashOf(text).equals(start.subarray(magic.length + 4))) throw new Damaged('the head is not as it was written');
  const head = parseHead(text);
  const count = Math.ceil(head.size / pageSize);
  const table = bytes(headAt + length, count * checksumSize);
  if (hashOf(table).toString('hex') !== head.table) throw new Damaged('the checksums are not as they were written');
  const bodyAt = headAt + length + table.length;
  if (total !== bodyAt + head.size) throw new Damaged('too short or too long');
  const kept = new Map<number, Buffer>();
  const page = (number: number): Buffer => {
    const before = kept.get(number);
    if (before) return before;
    const at = number * pageSize;
    const content = bytes(bodyAt + at, Math.min(pageSize, head.size - at));
    const checksum = table.subarray(number * checksumSize, (number + 1) * checksumSize);
    if (!hashOf(content).subarray(0, checksumSize).equals(checksum)) throw new Damaged(`page ${number} is not as it was written`);
    if (kept.size >= mostPagesKept) kept.clear();
    kept.set(number, content);
    return content;
  };
  return {
    head,
    read(at, length) {
      if (at < 0 || length < 0 || at + length > head.size) throw new Damaged('behind the end');
      const first = Math.floor(at / pageSize);
      const within = at - first * pageSize;
      if (within + length <= pageSize) return page(first).subarray(within, within + length);
      const last = Math.floor((at + length - 1) / pageSize);
      const joined = Buffer.concat(Array.from({ length: last - first + 1 }, (_, i) => page(first + i)));
      return joined.subarray(within, within + length);
    },
  };
}

interface PagesHead {
  readonly size: number;
  readonly table: string;
}

function parseHead(text: Buffer): PagesHead {
  const head = parseJson(text) as Partial<PagesHead> | null;
  if (!Number.isSafeInteger(head?.size) || Number(head?.size) < 0) throw new Damaged('the head says nothing of the pages');
  return head as PagesHead;
}

/** Throws a Damaged where it is none. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Damaged('no JSON');
  }
}

function readExactly(handle: number, at: number, length: number, total: number): Buffer {
  if (at + length > total) throw new Damaged('too short');
  const bytes = Buffer.allocUnsafe(length);
  if (length > 0 && readSync(handle, bytes, 0, length, at) !== length) throw new Damaged('too short');
  return bytes;
}
