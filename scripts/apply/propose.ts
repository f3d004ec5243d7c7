// Changed files become one commit on a branch of their own, on top of the newest commit of the base: what a pull request is made of.
import { createHash } from 'node:crypto';
import type { Blob } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Files } from '../model/tree.ts';
import { readStrangersBlobs } from './blobs.ts';
import { refOf } from './branch.ts';
import { fetchRefs, type Objects } from './candidate.ts';
import { listFiles } from './commit-tree.ts';
import { isAncestor } from './descent.ts';
import { notWritten } from './failures.ts';
import { askGit, GitError, runGit } from './git.ts';
import { writeCommit, writeTree } from './objects.ts';

export interface ProposedBranch {
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
export interface ProposeOutcome {
  readonly kind: 'pushed' | 'unchanged' | 'taken' | 'overtaken';
  readonly commit: string;
}

/** Writes the branch, or leaves it as it was. */
export async function propose(objects: Objects, proposed: ProposedBranch): Promise<ProposeOutcome> {
  const { branch, former, base, files } = proposed;
  const content = hashFiles(files);
  if (former !== undefined) {
    const held = await readHeldContent(objects.folder, former, base);
    if (held === content) return { kind: 'unchanged', commit: former };
    if (held === undefined) return { kind: 'taken', commit: former };
  }
  const tree = await writeTreeOver(objects.folder, base, files);
  const message = `${proposed.message.trimEnd()}\n\n${trailer}: ${content}`;
  const commit = await writeCommit(objects.folder, { tree, parent: base, message });
  return pushBranch(objects, { branch, commit, former });
}

const trailer = 'Proposed-Content';

function hashFiles(files: Files): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) hash.update(JSON.stringify([path, files.get(path)]));
  return `sha256:${hash.digest('hex')}`;
}

/**
 * The digest of the content that our own commit states; undefined for a commit that somebody else made. The statement can be copied, or
 * survive when somebody amends the commit: so it must also be true, and no other commit may stand between this one and the main branch.
 */
async function readHeldContent(folder: string, commit: string, base: string): Promise<string | undefined> {
  const message = await askGit(folder, ['log', '--max-count=1', '--no-show-signature', '--format=%B', commit]);
  const said = new RegExp(`^${trailer}: (sha256:[0-9a-f]{64})$`, 'm').exec(message)?.[1];
  const beyond = await askGit(folder, ['rev-list', '--count', commit, `^${base}`]);
  return said !== undefined && beyond === '1' && hashFiles(await readChangedFiles(folder, commit)) === said ? said : undefined;
}

/** Whether a commit with one parent changes exactly these files, to exactly this. */
export const holdsOnly = async (folder: string, commit: string, files: Files): Promise<boolean> =>
  hashFiles(await readChangedFiles(folder, commit)) === hashFiles(files);

export interface ProposedOn {
  /** The commit of the main branch that the proposal was put on. */
  readonly parent: string;
  /** When: ISO 8601. */
  readonly at: string;
}

/** Undefined where the commit is not one alone upon a commit of the main branch. */
export async function readProposedOn(folder: string, commit: string, main: string): Promise<ProposedOn | undefined> {
  const said = await askGit(folder, ['log', '--max-count=1', '--no-show-signature', '--format=%cI %P', commit, '--']);
  const [, at = '', parent] = /^(\S+) ([0-9a-f]{40})$/.exec(said) ?? [];
  return parent !== undefined && (await isAncestor(folder, parent, main)) ? { at, parent } : undefined;
}

/** The files that a commit with one parent adds or changes; a file that it deletes is given as empty. */
async function readChangedFiles(folder: string, commit: string): Promise<Files> {
  const [was, is] = [await listFiles(folder, `${commit}^`), await listFiles(folder, commit)];
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
async function writeTreeOver(folder: string, base: string, files: Files): Promise<string> {
  const listed = await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', base]);
  await askGit(folder, ['update-index', '-z', '--index-info'], { input: listed.toString() });
  return writeTree(folder, files);
}

interface BranchPush {
  readonly branch: string;
  readonly commit: string;
  readonly former: string | undefined;
}

/** A push that failed may have worked and lost its answer: only the branch itself knows. */
async function pushBranch(objects: Objects, { branch, commit, former }: BranchPush): Promise<ProposeOutcome> {
  const { folder, remote } = objects;
  const ref = refOf(branch);
  try {
    const lease = `--force-with-lease=${ref}:${former ?? ''}`;
    const to = ['--', remote.address, `+${commit}:${ref}`];
    await askGit(folder, ['push', '--porcelain', '--no-verify', lease, ...to], { environment: remote.environment });
    return { kind: 'pushed', commit };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const [now] = await fetchRefs(objects, [ref]);
    if (now === commit) return { kind: 'pushed', commit };
    if (now === former || now === undefined) throw new Failure(notWritten(remote.address, branch), error);
    return { kind: 'overtaken', commit: now };
  }
}
