// The tree of a folder on disk. Links are seen, never followed.
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../model/finding/finding.ts';
import type { Entry, EntryKind, Tree } from '../model/tree.ts';

/** All files under the named folders of a root. A folder that is not there has none. Throws where a folder cannot be read. */
export function readTree(root: string, folders: readonly string[]): Tree {
  const entries = folders.flatMap((folder) => walk(root, folder));
  return new Map(entries.sort(([a], [b]) => compare(a, b)));
}

function walk(root: string, folder: string): [string, Entry][] {
  const kind = kindOf(join(root, folder));
  if (kind === undefined) return [];
  if (kind !== 'directory') return [[folder, new DiskEntry(root, folder, kind)]];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = `${folder}/${item.name}`;
    return item.isDirectory()
      ? walk(root, path)
      : [[path, new DiskEntry(root, path, kindOf(`${root}/${path}`))] as [string, Entry]];
  });
}

/** Those of some paths that there are, sorted. */
export function readPaths(root: string, paths: Iterable<string>): Tree {
  const entries = [...paths].flatMap((path): [string, Entry][] => {
    const kind = kindOf(`${root}/${path}`);
    return kind === undefined ? [] : [[path, new DiskEntry(root, path, kind)]];
  });
  return new Map(entries.sort(([a], [b]) => compare(a, b)));
}

/** There may be hundreds of thousands, each of which takes little. */
class DiskEntry implements Entry {
  readonly kind: EntryKind;

  constructor(
    private readonly root: string,
    private readonly path: string,
    kind: EntryKind | 'directory' | undefined,
  ) {
    this.kind = kind === undefined || kind === 'directory' ? 'other' : kind;
  }

  read(): Uint8Array {
    return readContent(`${this.root}/${this.path}`);
  }
}

/** Nearly all files are smaller: they are read into one place, and a copy is made of what was read. */
const place = Buffer.allocUnsafeSlow(65_536);

function readContent(path: string): Buffer {
  const handle = openSync(path, 'r');
  let size = 0;
  try {
    for (let more = 1; more > 0 && size < place.length; size += more)
      more = readSync(handle, place, size, place.length - size, null);
  } finally {
    closeSync(handle);
  }
  return size < place.length ? Buffer.from(place.subarray(0, size)) : readFileSync(path);
}

function kindOf(path: string): EntryKind | 'directory' | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isDirectory()) return 'directory';
  if (stat.isSymbolicLink()) return 'symlink';
  if (!stat.isFile()) return 'other';
  const executable = process.platform !== 'win32' && (stat.mode & 0o111) !== 0;
  return executable ? 'executable' : 'file';
}
