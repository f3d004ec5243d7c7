// Reads what was added to a log since the last time, also after the log was put aside for a new one. What was read stands in one document with
// what was made of it, so that a run that dies counts nothing twice.
import { open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runTree } from '../process-tree.ts';

/** How far a log was read: of which file, by its number on the disk, and how many bytes. */
export interface LogPosition {
  readonly inode: number;
  readonly offset: number;
}

export interface LogReading {
  /** Whole lines. */
  readonly lines: readonly string[];
  readonly position: LogPosition;
}

/** In bytes: the most that is read at once, and the size from which a log is put aside. */
const most = 32 * 1024 * 1024;

/** Where the log that was put aside is. */
const asideOf = (path: string): string => `${path}.1`;

/** Reads on from the position, first what is left of a log that was put aside meanwhile. Nothing where there is no log. */
export async function readLog(path: string, position: LogPosition | undefined): Promise<LogReading> {
  const inode = await inodeOf(path);
  const isAside = position !== undefined && position.inode !== inode && (await inodeOf(asideOf(path))) === position.inode;
  const rest = isAside ? await readFrom(asideOf(path), position) : undefined;
  if (inode === undefined || (rest && rest.lines.length > 0)) return rest ?? { lines: [], position: position ?? none };
  return readFrom(path, position?.inode === inode ? position : { inode, offset: 0 });
}

const none: LogPosition = { inode: 0, offset: 0 };

/** Of an ordinary file: nothing else is a log, and a pipe would not come to an end. */
async function inodeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return found?.isFile() ? found.ino : undefined;
}

/** A line that is not finished yet is read the next time. */
async function readFrom(path: string, { inode, offset }: LogPosition): Promise<LogReading> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    // Shorter than it was: somebody emptied it.
    const from = size < offset ? 0 : offset;
    const bytes = Buffer.alloc(Math.min(most, size - from));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    const end = bytes.lastIndexOf('\n', bytesRead) + 1;
    // A line without an end that fills all the room is no line of ours.
    const taken = end === 0 && bytesRead === most ? bytesRead : end;
    const lines = bytes.toString('utf8', 0, end).split('\n').filter(Boolean);
    return { lines, position: { inode, offset: from + taken } };
  } finally {
    await file.close();
  }
}

/** Puts the log aside. Whoever writes it has to open a new one. */
export const putLogAside = (path: string): Promise<void> => rename(path, asideOf(path));

/** Whether the log has a size from which it is put aside. */
export const isLogTooLong = async (path: string): Promise<boolean> =>
  ((await stat(path).catch(() => undefined))?.size ?? 0) > most;

/** For a program that writes on at its place in the same file: the disk gets back the room of what was read, but for the newest of it. */
export async function freeRead(path: string, { offset }: LogPosition, kept = most): Promise<boolean> {
  const taken = ((await stat(path).catch(() => undefined))?.blocks ?? 0) * 512;
  const length = offset - kept;
  if (taken <= 2 * kept || length <= 0) return false;
  const args = ['--punch-hole', '--offset', '0', '--length', String(length), path];
  const options = { folder: dirname(path), environment: { PATH: process.env.PATH ?? '' }, deadline: 10_000 };
  return (await runTree('fallocate', args, options)).exitCode === 0;
}
