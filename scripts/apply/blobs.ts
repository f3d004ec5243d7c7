// The contents of files by their ids or names in git, many at once.
import { git } from './git.ts';

/** In the order of the names; undefined where a name means no file. No name may have a line end. */
export async function readBlobs(folder: string, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const output = await git(folder, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
  let at = 0;
  return names.map(() => {
    // Each is a line "<id> <type> <size>", the bytes and a line end; or only a line that says what is wrong.
    const start = output.indexOf('\n', at) + 1;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString('latin1', at, start - 1)) ?? [];
    at = size === undefined ? start : start + Number(size) + 1;
    return type === 'blob' ? output.subarray(start, at - 1) : undefined;
  });
}
