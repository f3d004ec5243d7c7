// Files as git objects in a temporary repository: blobs, one tree, one commit. No work tree takes part, so no filter or link can either.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit } from './git.ts';
import { identity, toSigningEnvironment } from './signing.ts';

/**
 * Whether a path may stand on an environment branch, because it is the same file on every machine, and never git's own: segments of at
 * most 255 bytes, without control characters, backslashes or colons; none is empty, . or .., or begins with .git.
 */
export function isPlainPath(path: string): boolean {
  return path.isWellFormed() && Buffer.byteLength(path) <= 4096 && path.split('/').every(isPlainName);
}

function isPlainName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > 255) return false;
  return !/^\.git/i.test(name) && !/[\p{Cc}\p{Cf}\u2028\u2029\\:]/u.test(name);
}

/** Path -> text, or the bytes of what is none. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** Writes the files as one tree and gives its id. */
export async function writeTree(folder: string, files: Contents): Promise<string> {
  const paths = [...files.keys()].sort();
  const wrong = paths.find((path) => !isPlainPath(path));
  if (wrong !== undefined) throw new Error(`not a path that can be published: ${JSON.stringify(wrong)}`);
  const ids = await writeBlobs(
    folder,
    paths.map((path) => files.get(path) ?? ''),
  );
  const index = paths.map((path, i) => `100644 ${ids[i]}\t${path}\0`).join('');
  // --verbose only because simple-git waits a little for the first word of a silent command.
  if (index !== '') await askGit(folder, ['update-index', '--verbose', '-z', '--index-info'], { input: index });
  return askGit(folder, ['write-tree']);
}

async function writeBlobs(folder: string, texts: readonly (string | Uint8Array)[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const contents = join(folder, 'contents');
  await mkdir(contents);
  const names = texts.map((_, i) => join(contents, String(i)));
  for (const [i, name] of names.entries()) await writeFile(name, texts[i] ?? '');
  return (await askGit(folder, ['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: `${names.join('\n')}\n` })).split(
    '\n',
  );
}

export interface NewCommit {
  readonly tree: string;
  readonly parent: string | undefined;
  readonly message: string;
  /** ISO 8601; now when absent. */
  readonly date?: string | undefined;
  /** The file with the private key that signs; not signed when absent. */
  readonly signingKey?: string | undefined;
}

/** Writes a commit and gives its id. */
export async function writeCommit(folder: string, { tree, parent, message, date, signingKey }: NewCommit): Promise<string> {
  const file = join(folder, 'message');
  await writeFile(file, `${message.trimEnd()}\n`);
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, identity.NAME],
    [`GIT_${role}_EMAIL`, identity.EMAIL],
    // The time comes from this program's clock, as every other time that it writes.
    [`GIT_${role}_DATE`, toGitDate(date ?? new Date().toISOString())],
  ]);
  const parents = parent === undefined ? [] : ['-p', parent];
  const environment = { ...Object.fromEntries(people), ...(signingKey === undefined ? {} : toSigningEnvironment(signingKey)) };
  const sign = signingKey === undefined ? [] : ['-S'];
  return askGit(folder, ['commit-tree', ...sign, tree, ...parents, '-F', file], { environment });
}

/** In git's own format, which no setting of the machine reads in another way. */
function toGitDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) throw new Error(`not an instant: ${date}`);
  return `@${Math.floor(time / 1000)} +0000`;
}
