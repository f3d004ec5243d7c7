// What a pull request proposes, brought from its repository as git objects: never checked out, never run.
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileChange } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Tree } from '../model/tree.ts';
import { bringFrom, forgetLeftBlobs, leaveBlobs, leavesBlobs, leavingFetch } from './blobs.ts';
import { toInstant } from './branch.ts';
import { listFiles, readTreeAt } from './commit-tree.ts';
import { changesBetween, compareCommits, ObjectsRefused } from './comparison.ts';
import { notCompared, notReached } from './failures.ts';
import { askGit, GitError, type GitOptions, isShallow, runGit } from './git.ts';
import { type Remote, readRemote } from './remote.ts';
import { inTemporaryRepository, isExternalError } from './temporary.ts';
import { readUnmerged, strangersLimit, type Unmerged } from './unmerged.ts';

/** A temporary repository that can be asked for commits of a remote. */
export interface Objects {
  readonly folder: string;
  readonly remote: Remote;
  /** Called where contents were to be left and the server sent all of them. */
  readonly onWhole?: (() => void) | undefined;
}

/** What changes from the commit that a pull request starts from to its newest, and what merging would make of it. */
export interface Candidate extends Omit<ComparedCandidate, 'mergedId'> {
  /** The base branch with the change merged into it: integrations/ and registry/. Where both changed the same lines, the change alone. */
  readonly merged: Tree;
}

/** The same, as long as not all files of what merging makes were read. */
export interface ComparedCandidate {
  readonly changes: readonly FileChange[];
  /** Paths that cannot be merged by git alone. */
  readonly conflicts: readonly string[];
  /** Contents that its commits added and the merged tree does not have: files outside it, and versions that were replaced. */
  readonly unmerged: readonly Unmerged[];
  /** Messages of its commits, newest first, at most a thousand. */
  readonly messages: readonly string[];
  /** When the base branch went on from the commit that it starts from: ISO 8601, UTC. Absent where that is its newest, however old. */
  readonly replacedAt?: string | undefined;
  /** The tree or the commit of what merging makes, by its id. */
  readonly mergedId: string;
}

/** What a fetch leaves at the remote until it is read: contents, but no commits and no trees. */
export interface Leaving {
  /** Called at most once, where the server sends everything all the same. */
  onWhole(): void;
}

/**
 * Calls the work with a temporary repository that borrows the objects of the one on disk, if any, so that little is fetched. Where `leaving`
 * is given, contents are brought when they are read.
 */
export function withObjects<T>(
  remote: string,
  root: string,
  work: (objects: Objects) => Promise<T>,
  leaving?: Leaving,
): Promise<T> {
  return inTemporaryRepository(async (folder) => {
    const own = await findObjectFolder(root);
    if (own !== undefined) {
      await mkdir(join(folder, 'objects', 'info'), { recursive: true });
      await appendFile(join(folder, 'objects', 'info', 'alternates'), `${own}\n`);
      await borrowHead(folder, root);
    }
    const from = readRemote(remote);
    if (!leaving) return work({ folder, remote: from });
    leaveBlobs(folder, bringFrom(folder, from));
    let isWhole = false;
    const onWhole = () => {
      if (!isWhole) leaving.onWhole();
      isWhole = true;
    };
    return work({ folder, remote: from, onWhole }).finally(() => forgetLeftBlobs(folder));
  });
}

async function findObjectFolder(root: string): Promise<string | undefined> {
  try {
    return resolve(root, await askGit(root, ['rev-parse', '--git-path', 'objects']));
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Points a reference at the newest commit on disk, so that git knows what it need not fetch. */
async function borrowHead(folder: string, root: string): Promise<void> {
  try {
    const head = await askGit(root, ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']);
    if (!/^[0-9a-f]{40}$/.test(head) || (await isShallow(root))) return;
    await mkdir(join(folder, 'refs', 'heads'), { recursive: true });
    await writeFile(join(folder, 'refs', 'heads', 'known'), `${head}\n`);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
}

/**
 * Fetches references of the remote, such as refs/heads/main and refs/pull/7/head, and gives the commit of each; undefined for one that
 * the remote does not have. Throws ObjectsRefused where git finds the objects themselves wrong.
 */
export async function fetchRefs(
  { folder, remote, onWhole }: Objects,
  refs: readonly string[],
  limit: Pick<GitOptions, 'deadline'> = {},
): Promise<(string | undefined)[]> {
  for (const ref of refs)
    if (!/^refs\/[A-Za-z0-9._/-]+$/.test(ref) || ref.includes('..')) throw new Error(`not a reference: ${ref}`);
  const { address, environment } = remote;
  try {
    const listed = await askGit(folder, ['ls-remote', '--', address, ...refs], { environment, ...limit });
    const there = new Map(listed.split('\n').map((line) => [line.split('\t')[1], line.split('\t')[0]]));
    const wanted = refs.filter((ref) => there.has(ref)).map((ref) => `+${ref}:${toLocalRef(ref)}`);
    if (wanted.length > 0 && leavesBlobs(folder)) {
      const { options, name, settings } = leavingFetch(remote);
      const hear = (said: string) => (isIgnored.test(said) ? onWhole?.() : undefined);
      await runGit(folder, ['fetch', ...options, '--', name, ...wanted], { environment, settings, hear, ...limit });
    } else if (wanted.length > 0) {
      const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
      await runGit(folder, ['fetch', ...options, '--', address, ...wanted], { environment, ...limit });
    }
    const local = refs.filter((ref) => there.has(ref)).map(toLocalRef);
    const commits = local.length > 0 ? (await askGit(folder, ['rev-parse', ...local])).split('\n') : [];
    return refs.map((ref) => commits[local.indexOf(toLocalRef(ref))]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (/fsck|in tree [0-9a-f]+:|error in object|unresolved deltas|index-pack|unpack-objects/i.test(error.printed))
      throw new ObjectsRefused(error.printed);
    throw new Failure(notReached(address), error);
  }
}

/** What git says where the server cannot leave anything out. */
const isIgnored = /filtering not recognized by server/;

const toLocalRef = (ref: string): string => ref.replace(/^refs\//, 'refs/fetched/');

/** The changes from the commit that a pull request starts from to its newest. Both are ids that fetchRefs gave. */
export async function changedFiles(folder: string, base: string, head: string): Promise<readonly FileChange[]> {
  try {
    const start = await askGit(folder, ['merge-base', base, head], strangersLimit);
    return changesBetween(await listFiles(folder, start), await listFiles(folder, head));
  } catch (error) {
    throw toRefusal(error);
  }
}

/** Only the changes of a candidate, with all that merging would change. */
export async function readChanges(
  { folder }: Pick<Objects, 'folder'>,
  base: string,
  head: string,
): Promise<readonly FileChange[]> {
  try {
    return (await compareCommits(folder, base, head)).changes;
  } catch (error) {
    throw toRefusal(error);
  }
}

/**
 * Compares a commit with the newest of the base branch. Both are ids that fetchRefs gave. `allowed` is how many files its author may change:
 * what is not refused for their number is always looked at.
 */
export async function compareCandidate(
  { folder }: Pick<Objects, 'folder'>,
  base: string,
  head: string,
  allowed = 0,
): Promise<ComparedCandidate> {
  try {
    const { start, changes, isFlood, merge, brought } = await compareCommits(folder, base, head, allowed);
    const messagesOf = ['log', '-z', '--max-count=1000', '--no-show-signature', '--format=%B'] as const;
    const [messages, later] = await Promise.all([
      askGit(folder, [...messagesOf, `${start}..${head}`, '--'], strangersLimit),
      askGit(folder, ['log', '--first-parent', '--no-show-signature', '--format=%ct', `${start}..${base}`, '--']),
    ]);
    const mergedId = merge.tree ?? head;
    // No content that its commits added was there where it starts.
    const known = new Set(brought.flatMap(({ path, after }) => (after && isDeclared(path) ? [after.id] : [])));
    return {
      changes,
      mergedId,
      unmerged: isFlood ? [] : await readUnmerged(folder, { start, head }, known),
      conflicts: merge.conflicts,
      messages: messages.split('\0').filter(Boolean),
      replacedAt: later === '' ? undefined : toInstant(later.split('\n').at(-1) ?? ''),
    };
  } catch (error) {
    throw toRefusal(error);
  }
}

/** Reads all files of what merging makes, too. */
export async function readCandidate(...of: Parameters<typeof compareCandidate>): Promise<Candidate> {
  const compared = await compareCandidate(...of);
  return readMerged(of[0], compared);
}

export async function readMerged({ folder }: Pick<Objects, 'folder'>, compared: ComparedCandidate): Promise<Candidate> {
  try {
    return { ...compared, merged: await readTreeAt(folder, compared.mergedId) };
  } catch (error) {
    throw toRefusal(error);
  }
}

const declarations = ['integrations', 'registry'];
const isDeclared = (path: string): boolean => declarations.some((folder) => path === folder || path.startsWith(`${folder}/`));

function toRefusal(error: unknown): unknown {
  if (error instanceof GitError && error.exitCode === 1) return new ObjectsRefused('no common commit');
  if (wasStopped(error)) return new ObjectsRefused('more than can be looked at');
  return isExternalError(error) ? new Failure(notCompared, error) : error;
}

/** Whether git was stopped, here or where a tree was read. */
const wasStopped = (error: unknown): boolean =>
  error instanceof GitError ? error.stopped !== undefined : error instanceof Failure && wasStopped(error.cause);
