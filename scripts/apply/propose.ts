// Changed files become one commit on a branch of their own, on top of the newest commit of the base: what a pull request is made of.
import { createHash } from 'node:crypto';
import { Failure } from '../model/failure.ts';
import type { Files } from '../model/files.ts';
import { refOf } from './branch.ts';
import { fetchRefs, type Objects } from './candidate.ts';
import { notWritten } from './failures.ts';
import { GitFailed, git, gitText } from './git.ts';
import { writeCommit, writeTree } from './objects.ts';

export interface Proposed {
  /** The commit that it is put on: its id, fetched before. */
  readonly base: string;
  readonly branch: string;
  /** What the branch held when it was fetched, if anything. */
  readonly former: string | undefined;
  /** Added or replaced in the base's tree. */
  readonly files: Files;
  readonly message: string;
}

/**
 * pushed: the branch holds the proposal now. unchanged: it did already, on this base or an earlier one. taken: people have put commits
 * of their own on it, which are left alone. overtaken: somebody moved the branch meanwhile.
 */
export interface Proposing {
  readonly kind: 'pushed' | 'unchanged' | 'taken' | 'overtaken';
  readonly commit: string;
}

/** Writes the branch, or leaves it as it was. */
export async function propose(objects: Objects, proposed: Proposed): Promise<Proposing> {
  const { branch, former, base, files } = proposed;
  const content = contentOf(files);
  if (former !== undefined) {
    const held = await contentHeld(objects.folder, former);
    if (held === content) return { kind: 'unchanged', commit: former };
    if (held === undefined) return { kind: 'taken', commit: former };
  }
  const tree = await treeOver(objects.folder, base, files);
  const message = `${proposed.message.trimEnd()}\n\n${trailer}: ${content}`;
  const commit = await writeCommit(objects.folder, { tree, parent: base, message });
  return push(objects, { branch, commit, former });
}

const trailer = 'Proposed-Content';

function contentOf(files: Files): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) hash.update(JSON.stringify([path, files.get(path)]));
  return `sha256:${hash.digest('hex')}`;
}

/** What our own commit says it holds; undefined of a commit that anybody else made. */
async function contentHeld(folder: string, commit: string): Promise<string | undefined> {
  const message = await gitText(folder, ['log', '--max-count=1', '--no-show-signature', '--format=%B', commit]);
  return new RegExp(`^${trailer}: (sha256:[0-9a-f]{64})$`, 'm').exec(message)?.[1];
}

/** The base's whole tree, read into the empty index of the temporary repository, with the files over it. */
async function treeOver(folder: string, base: string, files: Files): Promise<string> {
  const listed = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', base]);
  await gitText(folder, ['update-index', '--verbose', '-z', '--index-info'], { input: listed.toString() });
  return writeTree(folder, files);
}

interface Push {
  readonly branch: string;
  readonly commit: string;
  readonly former: string | undefined;
}

/** A push that failed may have worked and lost its answer: only the branch itself knows. */
async function push(objects: Objects, { branch, commit, former }: Push): Promise<Proposing> {
  const { folder, remote } = objects;
  const ref = refOf(branch);
  try {
    const lease = `--force-with-lease=${ref}:${former ?? ''}`;
    const to = ['--', remote.address, `+${commit}:${ref}`];
    await gitText(folder, ['push', '--porcelain', '--no-verify', lease, ...to], { environment: remote.environment });
    return { kind: 'pushed', commit };
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    const [now] = await fetchRefs(objects, [ref]);
    if (now === commit) return { kind: 'pushed', commit };
    if (now === former || now === undefined) throw new Failure(notWritten(remote.address, branch), error);
    return { kind: 'overtaken', commit: now };
  }
}
