// The declarations as a commit of the repository holds them: the state that a change starts from.
import { compare } from '../model/finding/finding.ts';
import type { Blob } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Entry, EntryKind, Tree } from '../model/tree.ts';
import { readStrangersBlobs } from './blobs.ts';
import { noCommit, sourceUnreadable } from './failures.ts';
import { GitFailed, git, gitText } from './git.ts';

const folders = ['integrations', 'registry'];

const kinds: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
};

/** The folders with declarations, in the commit that a branch, a tag or an id names. Throws a Failure where it names none. */
export async function treeOf(root: string, revision: string): Promise<Tree> {
  return treeAt(root, await commitOf(root, revision));
}

/** The same of a commit or a tree by its id, or only some of its paths. */
export async function treeAt(root: string, id: string, paths: readonly string[] = folders): Promise<Tree> {
  try {
    const listed = await listedIn(root, id, paths);
    const blobs = await readStrangersBlobs(
      root,
      listed.map((one) => one.id),
    );
    return new Map(listed.map((one, i) => [one.path, entry(one, blobs[i], root)]));
  } catch (error) {
    throw error instanceof GitFailed ? new Failure(sourceUnreadable(root), error) : error;
  }
}

async function commitOf(root: string, revision: string): Promise<string> {
  const wanted = `${revision}^{commit}`;
  try {
    const commit = await gitText(root, ['rev-parse', '--verify', '--end-of-options', wanted]);
    if (/^[0-9a-f]{40,64}$/.test(commit) && !revision.startsWith('-')) return commit;
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
  }
  throw new Failure(noCommit(root, revision));
}

interface Listed extends Blob {
  readonly path: string;
}

/** In bytes: many times what any repository of declarations takes. Ten small tree objects can list ten thousand million files. */
const mostListed = 64 * 1024 * 1024;

/** The files of a commit or a tree, or those under some of its paths, sorted by path. */
export async function listedIn(root: string, id: string, paths: readonly string[] = []): Promise<Listed[]> {
  const listed = await git(root, ['ls-tree', '-r', '-z', id, '--', ...paths], { most: mostListed });
  const lines = listed.toString().split('\0').filter(Boolean);
  const files = lines.map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    return { path: line.slice(tab + 1), kind: kinds[mode] ?? 'other', id };
  });
  return files.sort((a, b) => compare(a.path, b.path));
}

function entry({ kind, id }: Listed, content: Buffer | undefined, root: string): Entry {
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
