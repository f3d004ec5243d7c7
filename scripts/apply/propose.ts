// Changed files become one commit on a branch of their own, on top of the newest commit of the base: what a pull request is made of.
import { createHash } from 'node:crypto';
import type { Blob } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Files } from '../model/tree.ts';
import { readStrangersBlobs } from './blobs.ts';
import { refOf } from './branch.ts';
import { fetchRefs, type Objects } from './candidate.ts';
import { listedIn } from './commit-tree.ts';
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
    const held = await contentHeld(objects.folder, former, base);
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

/**
 * The digest of the content that our own commit states; undefined for a commit that somebody else made. The statement can be copied, or
 * survive when somebody amends the commit: so it must also be true, and no other commit may stand between this one and the main branch.
 */
async function contentHeld(folder: string, commit: string, base: string): Promise<string | undefined> {
  const message = await gitText(folder, ['log', '--max-count=1', '--no-show-signature', '--format=%B', commit]);
  const said = new RegExp(`^${trailer}: (sha256:[0-9a-f]{64})$`, 'm').exec(message)?.[1];
  const beyond = await gitText(folder, ['rev-list', '--count', commit, `^${base}`]);
  return said !== undefined && beyond === '1' && contentOf(await broughtBy(folder, commit)) === said ? said : undefined;
}

/** The files that a commit with one parent adds or changes; a file that it deletes is given as empty. */
async function broughtBy(folder: string, commit: string): Promise<Files> {
  const [was, is] = [await listedIn(folder, `${commit}^`), await listedIn(folder, commit)];
  const before = new Map(was.map((one) => [one.path, one]));
  const isSame = (one: Blob & { path: string }) => before.get(one.path)?.id === one.id && before.get(one.path)?.kind === one.kind;
  const kept = new Set(is.map(({ path }) => path));
  const changed = is.filter((one) => !isSame(one));
  const contents = await readStrangersBlobs(
    folder,
    changed.map(({ id }) => id),
  );
  return new Map([
    ...was.filter(({ path }) => !kept.has(path)).map(({ path }) => [path, ''] as const),
    ...changed.map(({ path, kind }, i) => [kind === 'file' ? path : `${path} ${kind}`, String(contents[i])] as const),
  ]);
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
