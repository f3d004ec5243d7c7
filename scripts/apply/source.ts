// Whether the files on disk are those of the commit, and whether two commits declare the same. Reads only; the repository may be anybody's.
import { createHash, hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../model/text/failure.ts';
import { sourceUnreadable } from './failures.ts';
import { askGit, GitError, runGit } from './git.ts';
import { isExternalError } from './temporary.ts';

export interface SourceState {
  /** HEAD; undefined outside a git repository and before the first commit. */
  readonly commit: string | undefined;
  /** Whether the folders on disk are anything else than what the commit holds. True without a commit. */
  readonly modified: boolean;
}

const declarations = ['integrations', 'registry'];

/**
 * Says what the files of a repository's folder come from. Bytes are compared here and not by git status, which would run
 * the filters that the repository's configuration names, and believes its index.
 */
export async function readSourceState(root: string, folders: readonly string[] = declarations): Promise<SourceState> {
  try {
    const commit = await readHead(root);
    return { commit, modified: commit === undefined || !(await isAsCommitted(root, commit, folders)) };
  } catch (error) {
    throw toSourceFailure(root, error);
  }
}

/** Whether the folders on disk are what a commit holds, byte for byte. */
export async function isAsCommitted(root: string, commit: string, folders: readonly string[]): Promise<boolean> {
  const [committed, present] = await Promise.all([readCommittedFiles(root, commit, folders), readPresentFiles(root, folders)]);
  return committed.size === present.size && [...committed].every(([path, entry]) => present.get(path) === entry);
}

async function readHead(root: string): Promise<string | undefined> {
  try {
    return await askGit(root, ['rev-list', '--max-count=1', 'HEAD', '--']);
  } catch (error) {
    if (error instanceof GitError && (await hasNoHistory(root, error))) return undefined;
    throw error;
  }
}

/** Path -> kind and id, as git names them. */
async function readCommittedFiles(root: string, commit: string, folders: readonly string[]): Promise<Map<string, string>> {
  const listed = await runGit(root, ['ls-tree', '-r', '-z', commit, '--', ...folders]);
  const entries = listed.toString().split('\0').filter(Boolean);
  return new Map(
    entries.map((line) => {
      const [mode = '', , id] = line.slice(0, line.indexOf('\t')).split(' ');
      return [line.slice(line.indexOf('\t') + 1), `${mode.slice(0, 3)} ${id}`];
    }),
  );
}

async function readPresentFiles(root: string, folders: readonly string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of folders)
    for (const entry of listEntries(join(root, folder))) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(root, path).replaceAll(sep, '/'), readEntryIdentity(path, entry));
    }
  return files;
}

function readEntryIdentity(path: string, entry: Dirent): string {
  if (entry.isSymbolicLink()) return `120 ${hashBlob(readlinkSync(path, 'buffer'))}`;
  return entry.isFile() ? `100 ${hashBlob(readFileSync(path))}` : 'neither a file nor a link';
}

/** All within a folder; none where there is no such folder. */
function listEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The id that git gives to bytes. */
export const hashBlob = (content: Buffer): string => hashObject('blob', content);

const hashObject = (type: 'blob' | 'tree', content: Buffer): string =>
  // In one call where that costs no copy of much: it takes half as long.
  content.length < 65_536
    ? hash('sha1', Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]))
    : createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

/** The id that git gives to a folder on disk where none of its files is executable. */
export async function hashFolder(root: string, folder: string): Promise<string> {
  const files = await readPresentFiles(root, [folder]);
  return hashTree([...files].map(([path, entry]) => [path.slice(folder.length + 1), entry]));
}

function hashTree(files: readonly (readonly [path: string, entry: string])[]): string {
  const folders = new Map<string, [string, string][]>();
  const entries: { name: string; sortsAs: string; mode: string; id: string }[] = [];
  for (const [path, entry] of files) {
    const end = path.indexOf('/');
    const name = end < 0 ? path : path.slice(0, end);
    const [kind = '', id = ''] = entry.split(' ');
    if (end < 0) entries.push({ name, sortsAs: name, mode: kind === '100' ? '100644' : '120000', id });
    else folders.set(name, [...(folders.get(name) ?? []), [path.slice(end + 1), entry]]);
  }
  for (const [name, inside] of folders) entries.push({ name, sortsAs: `${name}/`, mode: '40000', id: hashTree(inside) });
  entries.sort((a, b) => Buffer.compare(Buffer.from(a.sortsAs), Buffer.from(b.sortsAs)));
  const parts = entries.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  return hashObject('tree', Buffer.concat(parts));
}

/** Whether two commits declare the same, whatever else differs in them. A Failure where one of them cannot be read: nobody may take that for no. */
export async function areDeclaredAlike(root: string, commit: string, other: string): Promise<boolean> {
  if (commit === other) return true;
  try {
    const [one, two] = await Promise.all([commit, other].map((id) => readCommittedFiles(root, id, declarations)));
    return JSON.stringify([...(one ?? [])].sort()) === JSON.stringify([...(two ?? [])].sort());
  } catch (error) {
    throw toSourceFailure(root, error);
  }
}

export function toSourceFailure(root: string, error: unknown): unknown {
  return isExternalError(error) ? new Failure(sourceUnreadable(root), error) : error;
}

/**
 * Whether a folder is in no repository, or in one without commits. Git's failure to find HEAD alone can also mean that it could not open
 * one.
 */
export async function hasNoHistory(root: string, { printed }: GitError): Promise<boolean> {
  if (/not a git repository/i.test(printed)) return !(await isInRepository(resolve(root)));
  if (!/(bad|unknown) revision/i.test(printed)) return false;
  return (await askGit(root, ['rev-list', '--max-count=1', '--all', '--'])) === '';
}

async function isInRepository(folder: string): Promise<boolean> {
  const isHere = await lstat(join(folder, '.git')).then(() => true, falseIfMissing);
  return isHere || (folder !== dirname(folder) && isInRepository(dirname(folder)));
}

function falseIfMissing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
  throw error;
}
