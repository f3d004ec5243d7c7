// What a pull request's commits hold and merging does not bring: files and versions that later commits removed. A secret may be there.
import { readBlobSizes, readStrangersBlobs } from './blobs.ts';
import { askGit } from './git.ts';

export interface Unmerged {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many bytes git may print about a pull request and how long it may take, so that one made to be slow leaves time for the others. */
export const strangersLimit = { most: 64 * 1024 * 1024, deadline: 20_000 };
/** How many objects are looked at, and how many bytes of them. */
const maxObjects = 2000;
const maxBytes = 16 * 1024 * 1024;

/** `known`: the ids of what merging brings. */
export async function readUnmerged(
  folder: string,
  { start, head }: { start: string; head: string },
  known: ReadonlySet<string>,
): Promise<Unmerged[]> {
  const listed = await askGit(folder, ['rev-list', '--objects', head, `^${start}`], strangersLimit);
  const named = listed.split('\n').flatMap((line) => {
    const [id = '', ...path] = line.split(' ');
    return path.length === 0 || known.has(id) ? [] : [{ id, path: path.join(' ') }];
  });
  const some = await takeAffordable(folder, named.slice(0, maxObjects));
  const contents = await readStrangersBlobs(
    folder,
    some.map(({ id }) => id),
  );
  // What is not a file is a folder.
  return some.flatMap(({ path }, i) => (contents[i] ? [{ path, bytes: contents[i] }] : []));
}

/** The contents in a range of commits that are not here. */
export async function listLeft(folder: string, range: readonly string[]): Promise<string[]> {
  const listed = await askGit(folder, ['rev-list', '--objects', '--missing=print', ...range], strangersLimit);
  return listed.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}

/** The first ones that are not too long together. */
async function takeAffordable<T extends { id: string }>(folder: string, objects: readonly T[]): Promise<T[]> {
  const sizes = await readBlobSizes(
    folder,
    objects.map(({ id }) => id),
  );
  let left = maxBytes;
  return objects.filter((_, i) => {
    const size = sizes[i] ?? 0;
    if (size > left) return false;
    left -= size;
    return true;
  });
}
