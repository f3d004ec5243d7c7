// The contents of files by their ids or names in git, many at once.
import type { Blob } from '../model/proposal/proposal.ts';
import { type GitOptions, runGit } from './git.ts';
import type { Remote } from './remote.ts';

/** Limits in bytes on files that anybody may have written: for one, and for all together. Files that are used stay below both. */
const maxBlobSize = 16 * 1024 * 1024;
const maxTotalSize = 512 * 1024 * 1024;

/** How long bringing contents may take. Their sizes are known only when they are here. */
export type BringLimit = Pick<GitOptions, 'deadline'>;
/** Brings contents by their ids, all in one fetch. Throws a GitError where they are more than can be looked at. */
export type Bring = (ids: readonly string[], limit: BringLimit) => Promise<unknown>;

/** The temporary repositories of this process whose contents were left at a remote. What is read of them is brought first. */
const left = new Map<string, Bring>();

export const leaveBlobs = (folder: string, bring: Bring): unknown => left.set(folder, bring);
export const forgetLeftBlobs = (folder: string): unknown => left.delete(folder);
export const leavesBlobs = (folder: string): boolean => left.has(folder);

/** By this name git knows the remote, for one command: for all others, what is left there is missing and nothing more. */
const elsewhere = 'elsewhere';

/** A fetch that leaves contents, where the server can. Its settings are written nowhere: nothing that only reads could fetch by them. */
export const leavingFetch = ({ address }: Pick<Remote, 'address'>) => ({
  options: ['--filter=blob:none', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'],
  name: elsewhere,
  settings: [
    `remote.${elsewhere}.url=${address}`,
    `remote.${elsewhere}.promisor=true`,
    `remote.${elsewhere}.partialCloneFilter=blob:none`,
  ],
});

/** In bytes: no more than is read together, and what git needs to look through it. */
const room = { file: maxTotalSize, memory: 1024 * 1024 * 1024 };

export const bringFrom =
  (folder: string, remote: Remote): Bring =>
  (ids, limit) => {
    if (!ids.every((id) => isId.test(id))) throw new Error('not an id');
    const { options, name, settings } = leavingFetch(remote);
    // What is here already is no help to a server that is asked for contents.
    const asked = { settings: [...settings, 'fetch.negotiationAlgorithm=noop'], environment: remote.environment };
    return runGit(folder, ['fetch', ...options, '--stdin', name], { input: `${ids.join('\n')}\n`, room, ...asked, ...limit });
  };

const isId = /^[0-9a-f]{40}$/;

/** The name of a content; of a commit of another repository, which this one does not have, a name that means nothing. */
export const contentId = ({ kind, id }: Blob): string => (kind === 'submodule' ? nothing : id);
const nothing = '0'.repeat(40);

/** Brings contents that were left elsewhere and are not here yet. */
export async function bringBlobs(folder: string, ids: readonly string[], limit: BringLimit = {}): Promise<void> {
  if (left.has(folder)) await readBlobSizes(folder, [...new Set(ids)], limit);
}

/** The same of what surely is not here. Gives whether something was brought. */
export async function bringAbsent(folder: string, names: readonly string[], limit: BringLimit = {}): Promise<boolean> {
  const bring = left.get(folder);
  const ids = [...new Set(names)].filter((name) => isId.test(name) && name !== nothing);
  if (!bring || ids.length === 0) return false;
  await bring(ids, limit);
  return true;
}

/** The content given for a file that is too long to be read: every reader refuses it for its length. */
const tooLong = Buffer.alloc(maxBlobSize + 1);

/**
 * The same for files that anybody may have written, within limits: a hundred bytes of git can unpack to a hundred megabytes. `known` are their
 * sizes, where git has said them already.
 */
export async function readStrangersBlobs(
  folder: string,
  names: readonly string[],
  known?: readonly (number | undefined)[],
): Promise<(Buffer | undefined)[]> {
  const sizes = known ?? (await readBlobSizes(folder, names));
  const isShort = (i: number) => (sizes[i] ?? 0) <= maxBlobSize;
  const contents = (
    await readBlobs(
      folder,
      names.filter((_, i) => isShort(i)),
      maxTotalSize,
    )
  ).values();
  return names.map((_, i) => (isShort(i) ? contents.next().value : tooLong));
}

/** In bytes; undefined where a name means nothing. */
export async function readBlobSizes(
  folder: string,
  names: readonly string[],
  limit?: BringLimit,
): Promise<(number | undefined)[]> {
  const sizes = await readSizesHere(folder, names);
  const absent = names.filter((_, i) => sizes[i] === undefined);
  return (await bringAbsent(folder, absent, limit)) ? readSizesHere(folder, names) : sizes;
}

async function readSizesHere(folder: string, names: readonly string[]): Promise<(number | undefined)[]> {
  if (names.length === 0) return [];
  const output = await runGit(folder, ['cat-file', '--batch-check'], { input: `${names.join('\n')}\n` });
  return output
    .toString()
    .split('\n')
    .slice(0, names.length)
    .map((line) => /^[0-9a-f]+ \w+ (\d+)$/.exec(line)?.[1])
    .map((size) => (size === undefined ? undefined : Number(size)));
}

/** In the order of the names; undefined where a name means no file. No name may have a line end. `most` bytes altogether. */
export async function readBlobs(folder: string, names: readonly string[], most?: number): Promise<(Buffer | undefined)[]> {
  const blobs = await readBlobsHere(folder, names, most);
  if (!left.has(folder)) return blobs;
  // A folder is here, and no file.
  const others = names.filter((_, i) => blobs[i] === undefined);
  const sizes = await readSizesHere(folder, others);
  const absent = others.filter((_, i) => sizes[i] === undefined);
  return (await bringAbsent(folder, absent)) ? readBlobsHere(folder, names, most) : blobs;
}

async function readBlobsHere(folder: string, names: readonly string[], most?: number): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const output = await runGit(folder, ['cat-file', '--batch'], { input: `${names.join('\n')}\n`, most });
  let at = 0;
  return names.map(() => {
    // Each answer is a line "<id> <type> <size>", the bytes and a line end, or only a line that says what is wrong.
    const start = output.indexOf('\n', at) + 1;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString('latin1', at, start - 1)) ?? [];
    at = size === undefined ? start : start + Number(size) + 1;
    return type === 'blob' ? output.subarray(start, at - 1) : undefined;
  });
}
