// The declarations as a commit of the repository holds them: the state that a change starts from.
import { compare } from '../model/finding/finding.ts';
import type { Blob } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Entry, EntryKind, Tree } from '../model/tree.ts';
import { readStrangersBlobs } from './blobs.ts';
import { noCommit, sourceUnreadable } from './failures.ts';
import { GitError, runGit } from './git.ts';

const folders = ['integrations', 'registry'];

const kinds: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
};

/** The folders with declarations, in the commit that a branch, a tag or an id names. Throws a Failure where it names none. */
export async function readTreeOf(root: string, revision: string): Promise<Tree> {
  const [tree] = await readTreesOf(root, [revision]);
  if (!tree) throw new Error('one revision has one tree');
  return tree;
}

/** The same of several at once: what they share is read once. */
export async function readTreesOf(root: string, revisions: readonly string[]): Promise<Tree[]> {
  return readTrees(root, await Promise.all(revisions.map((revision) => listCommit(root, revision))));
}

/** The same of a commit or a tree by its id, or only some of its paths. */
export async function readTreeAt(root: string, id: string, paths: readonly string[] = folders): Promise<Tree> {
  const [tree] = await readTrees(root, [await listSizes(root, id, paths).catch(unreadable(root))]);
  if (!tree) throw new Error('one listing has one tree');
  return tree;
}

async function readTrees(root: string, listings: readonly (readonly SizedFile[])[]): Promise<Tree[]> {
  const wanted = new Map(listings.flat().map((one) => [one.id, one.size]));
  const blobs = await readStrangersBlobs(root, [...wanted.keys()], [...wanted.values()]).catch(unreadable(root));
  const contents = new Map([...wanted.keys()].map((id, i) => [id, blobs[i]]));
  return listings.map((listed) => new Map(listed.map((one) => [one.path, toEntry(one, contents.get(one.id), root)])));
}

/** Git resolves the name as it lists: only where that fails is it asked which of both did. */
async function listCommit(root: string, revision: string): Promise<SizedFile[]> {
  if (revision.startsWith('-')) throw new Failure(noCommit(root, revision));
  const commit = `${revision}^{commit}`;
  return listSizes(root, commit, folders).catch(async (error) => {
    const isThere = await runGit(root, ['rev-parse', '--verify', '--end-of-options', commit]).then(() => true, isGitError);
    return unreadable(root)(isThere ? error : new Failure(noCommit(root, revision), error));
  });
}

/** False, where git is what failed. */
function isGitError(error: unknown): false {
  if (error instanceof GitError) return false;
  throw error;
}

const unreadable = (root: string) => (error: unknown) => {
  throw error instanceof GitError ? new Failure(sourceUnreadable(root), error) : error;
};

interface ListedFile extends Blob {
  readonly path: string;
}

interface SizedFile extends ListedFile {
  /** In bytes; undefined where git does not have the content. */
  readonly size: number | undefined;
}

/** In bytes: many times what any repository of declarations takes. Ten small tree objects can list ten thousand million files. */
const maxListingSize = 64 * 1024 * 1024;

/** The files of a commit or a tree, by a name that this stage checked, or those under some of its paths, sorted by path. */
export function listFiles(root: string, id: string, paths: readonly string[] = []): Promise<ListedFile[]> {
  return list(root, id, paths, [], ([mode = '', , blob = ''], path) => ({ path, kind: kinds[mode] ?? 'other', id: blob }));
}

/** With their sizes, which git looks up for each. */
function listSizes(root: string, id: string, paths: readonly string[]): Promise<SizedFile[]> {
  return list(root, id, paths, ['--long'], ([mode = '', , blob = '', size = ''], path) => {
    const length = /^\d+$/.test(size) ? Number(size) : undefined;
    return { path, kind: kinds[mode] ?? 'other', id: blob, size: length };
  });
}

async function list<T extends ListedFile>(
  root: string,
  id: string,
  paths: readonly string[],
  options: readonly string[],
  toFile: (words: readonly string[], path: string) => T,
): Promise<T[]> {
  const args = ['-r', '-z', ...options, '--end-of-options', id, '--', ...paths];
  const listed = await runGit(root, ['ls-tree', ...args], { most: maxListingSize });
  const lines = listed.toString().split('\0').filter(Boolean);
  const files = lines.map((line) => {
    const tab = line.indexOf('\t');
    return toFile(line.slice(0, tab).split(/ +/), line.slice(tab + 1));
  });
  return files.sort((a, b) => compare(a.path, b.path));
}

function toEntry({ kind, id }: ListedFile, content: Buffer | undefined, root: string): Entry {
  return {
    kind,
    id,
    read() {
      // A partial clone does not have every file of its commits.
      if (content === undefined) throw new Failure(sourceUnreadable(root));
      return content;
    },
  };
}
