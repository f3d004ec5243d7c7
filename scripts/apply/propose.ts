// Changed files become one commit on a branch of their own, on top of the newest commit of the base: what a pull request is made of.
import { createHash } from 'node:crypto';
import { Failure } from '../model/text/failure.ts';
import type { Files } from '../model/tree.ts';
import { contentId, readStrangersBlobs } from './blobs.ts';
import { refOf, toInstant } from './branch.ts';
import { fetchRefs, type Objects } from './candidate.ts';
import { listFiles } from './commit-tree.ts';
import { changesBetween } from './comparison.ts';
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
  /** Added or replaced in the base's tree; one with an empty text is taken out of it. */
  readonly files: Files;
  readonly message: string;
  readonly simplify?: Simplify;
}

/** A file's content without what others than the proposer may write into it. The same content for the same path is the same proposal. */
export type Simplify = (path: string, text: string) => string;

const keepAll: Simplify = (_path, text) => text;

/**
 * pushed: the branch holds the proposal now. unchanged: it did already, on this base or an earlier one. taken: people have put something
 * of their own on it, which is left alone. overtaken: somebody moved the branch meanwhile.
 */
export interface ProposeOutcome {
  readonly kind: 'pushed' | 'unchanged' | 'taken' | 'overtaken';
  readonly commit: string;
}

/** Writes the branch, or leaves it as it was. */
export async function propose(objects: Objects, proposed: ProposedBranch): Promise<ProposeOutcome> {
  const { branch, former, base, files, simplify = keepAll } = proposed;
  const content = hashFiles(files, simplify);
  if (former !== undefined) {
    const held = await readHeldFiles(objects.folder, former, base, simplify);
    if (held && hashFiles(held, simplify) === content) return { kind: 'unchanged', commit: former };
    if (held === undefined) return { kind: 'taken', commit: former };
  }
  const tree = await writeTreeOver(objects.folder, base, files);
  const message = `${proposed.message.trimEnd()}\n\n${trailer}: ${content}`;
  const commit = await writeCommit(objects.folder, { tree, parent: base, message });
  return pushBranch(objects, { branch, commit, former });
}

/** Puts one more commit upon a branch: the files changed, and nothing else. Of two that write at once one is told that it was overtaken. */
export async function addCommit(
  objects: Objects,
  added: Pick<ProposedBranch, 'branch' | 'files' | 'message'> & { readonly former: string },
): Promise<ProposeOutcome> {
  const { branch, former, files, message } = added;
  const tree = await writeTreeOver(objects.folder, former, files);
  return pushBranch(objects, { branch, former, commit: await writeCommit(objects.folder, { tree, parent: former, message }) });
}

const trailer = 'Proposed-Content';

function hashFiles(files: Files, simplify = keepAll): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) hash.update(JSON.stringify([path, simplify(path, files.get(path) ?? '')]));
  return `sha256:${hash.digest('hex')}`;
}

/**
 * The files that a branch of ours changes, as it has them now; undefined where somebody else made it what it is. Our first commit states
 * what it holds. The statement can be copied, or survive when somebody amends the commit or puts others upon it: so it must also be true of
 * the newest, but for what others may write.
 */
export async function readHeldFiles(folder: string, head: string, main: string, simplify: Simplify): Promise<Files | undefined> {
  const on = await readProposedOn(folder, head, main);
  if (!on) return undefined;
  const message = await askGit(folder, ['log', '--max-count=1', '--no-show-signature', '--format=%B', on.first]);
  const said = new RegExp(`^${trailer}: (sha256:[0-9a-f]{64})$`, 'm').exec(message)?.[1];
  if (said === undefined) return undefined;
  const files = await readChangedFiles(folder, on.parent, head);
  return [hashFiles(files), hashFiles(files, simplify)].includes(said) ? files : undefined;
}

/** Whether a branch changes exactly these files, to exactly this but for what others may write. */
export const holdsOnly = async (
  folder: string,
  { parent, head }: { readonly parent: string; readonly head: string },
  files: Files,
  simplify: Simplify,
): Promise<boolean> => hashFiles(await readChangedFiles(folder, parent, head), simplify) === hashFiles(files, simplify);

export interface ProposedOn {
  /** The commit of the main branch that the proposal is compared with. */
  readonly parent: string;
  /** Its first commit, and when that was made: ISO 8601. */
  readonly first: string;
  readonly at: string;
}

/** More commits than this are not looked at. */
const mostCommits = 20;

/**
 * Undefined where there is no single commit of the main branch that it started from. How many commits it has is of no consequence, because
 * what they come to together is what counts. Where it was merged as it is, it is one commit upon its parent.
 */
export async function readProposedOn(folder: string, head: string, main: string): Promise<ProposedOn | undefined> {
  if (await isAncestor(folder, head, main)) {
    const said = await askGit(folder, ['log', '--max-count=1', '--no-show-signature', '--format=%ct %P', head, '--']);
    const [, seconds, parent] = /^(\d+) ([0-9a-f]{40})$/.exec(said) ?? [];
    return parent === undefined ? undefined : { at: toInstant(seconds), parent, first: head };
  }
  const range = [
    '--topo-order',
    '--no-show-signature',
    `--max-count=${mostCommits + 1}`,
    '--format=%H %ct',
    head,
    `^${main}`,
    '--',
  ];
  const commits = (await askGit(folder, ['log', ...range])).split('\n');
  const [, first, seconds] = /^([0-9a-f]{40}) (\d+)$/.exec(commits.at(-1) ?? '') ?? [];
  const bases = await askGit(folder, ['merge-base', '--all', head, main]).catch(ignoreUnrelated);
  const [parent, ...more] = bases.split('\n');
  if (!first || !parent || more.length > 0 || commits.length > mostCommits) return undefined;
  return { parent, first, at: toInstant(seconds) };
}

/** Git ends with 1 where two commits have none in common. */
function ignoreUnrelated(error: unknown): string {
  if (error instanceof GitError && error.exitCode === 1) return '';
  throw error;
}

/** The files that are added or changed between two commits; a file that is deleted is given as empty. */
async function readChangedFiles(folder: string, from: string, to: string): Promise<Files> {
  const changes = changesBetween(await listFiles(folder, from), await listFiles(folder, to));
  const there = changes.flatMap(({ path, after }) => (after ? [{ path, ...after }] : []));
  const contents = await readStrangersBlobs(folder, there.map(contentId));
  return new Map([
    ...changes.flatMap(({ path, after }) => (after ? [] : [[path, ''] as const])),
    ...there.map(({ path, kind }, i) => [kind === 'file' ? path : `${path} ${kind}`, String(contents[i])] as const),
  ]);
}

/** The base's whole tree, read into the empty index of the temporary repository, with the files over it. */
async function writeTreeOver(folder: string, base: string, files: Files): Promise<string> {
  const listed = await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', base]);
  await askGit(folder, ['update-index', '-z', '--index-info'], { input: listed.toString() });
  const gone = [...files].flatMap(([path, text]) => (text === '' ? [`0 ${'0'.repeat(40)}\t${path}\0`] : []));
  if (gone.length > 0) await askGit(folder, ['update-index', '--verbose', '-z', '--index-info'], { input: gone.join('') });
  return writeTree(folder, new Map([...files].filter(([, text]) => text !== '')));
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
