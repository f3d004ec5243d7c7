// The declarations as a commit of the repository holds them: the state that a change starts from.
import { compare } from '../model/finding/finding.ts';
import type { Blob } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Entry, EntryKind, Tree } from '../model/tree.ts';
import { readStrangersBlobs } from './blobs.ts';
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
  return readTreeAt(root, await resolveCommit(root, revision));
}

/** The same of a commit or a tree by its id, or only some of its paths. */
export async function readTreeAt(root: string, id: string, paths: readonly string[] = folders): Promise<Tree> {
  try {
    const listed = await listFiles(root, id, paths);
    const blobs = await readStrangersBlobs(
      root,
      listed.map((one) => one.id),
    );
    return new Map(listed.map((one, i) => [one.path, toEntry(one, blobs[i], root)]));
  } catch (error) {
    throw error instanceof GitError ? new Failure(sourceUnreadable(root), error) : error;
  }
}

async function resolveCommit(root: string, revision: string): Promise<string> {
  const wanted = `${revision}^{commit}`;
  try {
    const commit = await askGit(root, ['rev-parse', '--verify', '--end-of-options', wanted]);
    if (/^[0-9a-f]{40,64}$/.test(commit) && !revision.startsWith('-')) return commit;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  throw new Failure(noCommit(root, revision));
}

interface ListedFile extends Blob {
  readonly path: string;
}

/** In bytes: many times what any repository of declarations takes. Ten small tree objects can list ten thousand million files. */
const maxListingSize = 64 * 1024 * 1024;

/** The files of a commit or a tree, or those under some of its paths, sorted by path. */
export async function listFiles(root: string, id: string, paths: readonly string[] = []): Promise<ListedFile[]> {
  const listed = await runGit(root, ['ls-tree', '-r', '-z', id, '--', ...paths], { most: maxListingSize });
  const lines = listed.toString().split('\0').filter(Boolean);
  const files = lines.map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    return { path: line.slice(tab + 1), kind: kinds[mode] ?? 'other', id };
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
