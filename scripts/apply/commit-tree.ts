// The declarations as a commit of the repository holds them: the state that a change starts from.
import { compare } from '../model/finding/finding.ts';
import type { Blob, FileChange } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Entry, EntryKind, Tree } from '../model/tree.ts';
import { contentId, leavesBlobs, readBlobSizes, readStrangersBlobs } from './blobs.ts';
import { noCommit, sourceUnreadable } from './failures.ts';
import { askGit, GitError, runGit } from './git.ts';

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
  const wanted = new Map(listings.flat().flatMap((one) => (one.kind === 'submodule' ? [] : [[one.id, one.size]])));
  await addSizes(root, wanted).catch(unreadable(root));
  const blobs = await readStrangersBlobs(root, [...wanted.keys()], [...wanted.values()]).catch(unreadable(root));
  const contents = new Map([...wanted.keys()].map((id, i) => [id, blobs[i]]));
  return listings.map((listed) => new Map(listed.map((one) => [one.path, toEntry(one, contents.get(one.id), root)])));
}

/** Of contents that were left elsewhere no length is known before they are here. */
async function addSizes(root: string, wanted: Map<string, number | undefined>): Promise<void> {
  if (!leavesBlobs(root)) return;
  const unknown = [...wanted].flatMap(([id, size]) => (size === undefined ? [id] : []));
  const sizes = await readBlobSizes(root, unknown);
  for (const [i, id] of unknown.entries()) wanted.set(id, sizes[i]);
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

export interface ListedFile extends Blob {
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
  return list(root, id, paths, [], toListed);
}

const toListed = ([mode = '', , blob = '']: readonly string[], path: string): ListedFile => ({
  path,
  kind: kinds[mode] ?? 'other',
  id: blob,
});

/** With their sizes, which git looks up for each. */
function listSizes(root: string, id: string, paths: readonly string[]): Promise<SizedFile[]> {
  return list(root, id, paths, ['--long'], ([mode = '', , blob = '', size = ''], path) => {
    const length = /^\d+$/.test(size) ? Number(size) : undefined;
    return { path, kind: kinds[mode] ?? 'other', id: blob, size: length };
  });
}

async function list<T extends ListedFile>(...asked: Parameters<typeof listEach<T>>): Promise<T[]> {
  return [...(await listEach(...asked))].sort((a, b) => compare(a.path, b.path));
}

/** As listFiles, one after another in the order of git: of very many, only what git wrote is held. */
export const eachFile = (root: string, id: string, paths: readonly string[]): Promise<Generator<ListedFile>> =>
  listEach(root, id, paths, [], toListed);

async function listEach<T extends ListedFile>(
  root: string,
  id: string,
  paths: readonly string[],
  options: readonly string[],
  toFile: (words: readonly string[], path: string) => T,
): Promise<Generator<T>> {
  // Git 2.39 takes -- behind --end-of-options for a path. No name given here begins with a hyphen.
  const args = ['-r', '-z', ...options, id, '--', ...paths];
  const listed = await runGit(root, ['ls-tree', ...args], { most: maxListingSize });
  return parseListing(listed, toFile);
}

function* parseListing<T>(listed: Buffer, toFile: (words: readonly string[], path: string) => T): Generator<T> {
  for (let at = 0; at < listed.length; ) {
    const next = listed.indexOf(0, at);
    const end = next < 0 ? listed.length : next;
    const line = listed.toString('utf8', at, end);
    const tab = line.indexOf('\t');
    if (end > at) yield toFile(line.slice(0, tab).split(/ +/), line.slice(tab + 1));
    at = end + 1;
  }
}

/** Paths in the folders with declarations that two commits or trees have not alike. Both are ids. Throws a GitError where one is not known. */
export async function listChangedPaths(root: string, before: string, after: string): Promise<string[]> {
  const options = ['-r', '-z', '--name-only', '--no-renames', '--no-ext-diff'];
  const printed = await runGit(root, ['diff-tree', ...options, before, after, '--', ...folders], { most: maxPrinted });
  return printed.toString().split('\0').filter(Boolean);
}

/** Some files of several commits, all read at once. One longer than so many bytes is given as one that every reader refuses. */
export async function readSome(root: string, lists: readonly (readonly ListedFile[])[], longest: number): Promise<Tree[]> {
  const sizes = await readBlobSizes(root, lists.flat().map(contentId));
  const next = sizes.values();
  const limited = (size = 0) => (size > longest ? Number.POSITIVE_INFINITY : size);
  return readTrees(
    root,
    lists.map((list) => list.map((one) => ({ ...one, size: limited(next.next().value) }))),
  );
}

/** In bytes, of what git prints about many commits that anybody may have made. */
const maxPrinted = 8 * 1024 * 1024;

/**
 * What each of these commits changes since it left the base, all read at once; undefined where the two have nothing in common. Throws a
 * GitError where there is more than can be looked at.
 */
export async function listChangesSince(
  root: string,
  base: string,
  heads: readonly string[],
): Promise<(readonly FileChange[] | undefined)[]> {
  const starts = await findStarts(root, base, heads);
  const input = heads.flatMap((head, i) => (starts[i] === undefined ? [] : `${head} ${starts[i]}\n`)).join('');
  const printed = await runGit(root, ['diff-tree', '--stdin', ...rawChanges], { input, most: maxPrinted });
  const found = readRawChanges(printed);
  return heads.map((head, i) => (starts[i] === undefined ? undefined : (found.get(head) ?? [])));
}

/**
 * What differs between the files of two commits or trees, by path, wherever they lie: both are ids. It costs what differs. Throws a GitError
 * where there is more than can be looked at.
 */
export async function listChanges(root: string, before: string, after: string): Promise<FileChange[]> {
  const printed = await runGit(root, ['diff-tree', ...rawChanges, before, after, '--'], { most: maxListingSize });
  return readRawChanges(printed).get('') ?? [];
}

const rawChanges = ['-r', '-z', '--no-renames', '--no-ext-diff'];

/** By the commit that they are of, as git prints several; by nothing where it prints those of one. */
function readRawChanges(printed: Buffer): Map<string, FileChange[]> {
  let changes: FileChange[] = [];
  const found = new Map([['', changes]]);
  const parts = printed.toString().split('\0').values();
  for (const part of parts) {
    const [, was = '', is = '', old = '', now = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(part) ?? [];
    if (is !== '') changes.push({ path: parts.next().value ?? '', ...toSide('before', was, old), ...toSide('after', is, now) });
    else if (part !== '') {
      changes = [];
      found.set(part, changes);
    }
  }
  return found;
}

const toSide = (side: 'before' | 'after', mode: string, id: string): Partial<FileChange> =>
  mode === '000000' ? {} : { [side]: { kind: kinds[mode] ?? 'other', id } };

/** The newest commit that each has in common with the base. */
async function findStarts(root: string, base: string, heads: readonly string[]): Promise<(string | undefined)[]> {
  const input = [`^${base}`, ...heads].map((line) => `${line}\n`).join('');
  const printed = await askGit(root, ['rev-list', '--parents', '--stdin'], { input, most: maxPrinted });
  const parents = new Map<string, string[]>();
  for (const line of printed.split('\n')) {
    const [id = '', ...of] = line.split(' ');
    parents.set(id, of);
  }
  const starts: (string | undefined)[] = [];
  for (const head of heads) {
    const [first, ...more] = findEdge(head, parents);
    // Where it merged the base meanwhile, git says which of them is the newest.
    starts.push(more.length === 0 ? first : await askGit(root, ['merge-base', base, head], { most: maxPrinted }));
  }
  return starts;
}

/** The commits of the base that the commit's own ones descend from. `parents`: of all commits that the base does not have. */
function findEdge(head: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  if (!parents.has(head)) return [head];
  const edge = new Set<string>();
  const own = new Set([head]);
  // What is added while it goes is gone through, too.
  for (const id of own) for (const parent of parents.get(id) ?? []) (parents.has(parent) ? own : edge).add(parent);
  return [...edge];
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
