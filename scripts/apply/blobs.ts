// The contents of files by their ids or names in git, many at once.
import { runGit } from './git.ts';

/** Limits in bytes on files that anybody may have written: for one, and for all together. Files that are used stay below both. */
const maxBlobSize = 16 * 1024 * 1024;
const maxTotalSize = 512 * 1024 * 1024;

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
export async function readBlobSizes(folder: string, names: readonly string[]): Promise<(number | undefined)[]> {
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
