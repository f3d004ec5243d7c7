// What a pull request's commits hold and merging does not bring: files and versions that later commits removed. A secret may be there.
import type { Tree } from '../model/tree.ts';
import { readStrangersBlobs, sizesOf } from './blobs.ts';
import { gitText } from './git.ts';

export interface Unmerged {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many bytes git may print about a pull request and how long it may take, so that one made to be slow leaves time for the others. */
export const strangersLimit = { most: 64 * 1024 * 1024, deadline: 20_000 };
/** How many objects are looked at, and how many bytes of them. */
const mostObjects = 2000;
const mostBytes = 16 * 1024 * 1024;

export async function unmergedOf(
  folder: string,
  { start, head }: { start: string; head: string },
  merged: Tree,
): Promise<Unmerged[]> {
  const listed = await gitText(folder, ['rev-list', '--objects', head, `^${start}`], strangersLimit);
  const known = new Set([...merged.values()].map(({ id }) => id));
  const named = listed.split('\n').flatMap((line) => {
    const [id = '', ...path] = line.split(' ');
    return path.length === 0 || known.has(id) ? [] : [{ id, path: path.join(' ') }];
  });
  const some = await affordable(folder, named.slice(0, mostObjects));
  const contents = await readStrangersBlobs(
    folder,
    some.map(({ id }) => id),
  );
  // What is not a file is a folder.
  return some.flatMap(({ path }, i) => (contents[i] ? [{ path, bytes: contents[i] }] : []));
}

/** The first ones that are not too long together. */
async function affordable<T extends { id: string }>(folder: string, objects: readonly T[]): Promise<T[]> {
  const sizes = await sizesOf(
    folder,
    objects.map(({ id }) => id),
  );
  let left = mostBytes;
  return objects.filter((_, i) => {
    const size = sizes[i] ?? 0;
    if (size > left) return false;
    left -= size;
    return true;
  });
}
