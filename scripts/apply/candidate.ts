// What a pull request proposes, brought from its repository as git objects: never checked out, never run.
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compare } from '../model/finding/finding.ts';
import type { Blob, FileChange } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import type { Tree } from '../model/tree.ts';
import { readBlobSizes } from './blobs.ts';
import { toInstant } from './branch.ts';
import { listFiles, readTreeAt } from './commit-tree.ts';
import { notCompared, notReached } from './failures.ts';
import { askGit, GitError, type GitOptions, isShallow, runGit } from './git.ts';
import { type Remote, readRemote } from './remote.ts';
import { inTemporaryRepository, isExternalError } from './temporary.ts';
import { readUnmerged, strangersLimit, type Unmerged } from './unmerged.ts';

/** A temporary repository that can be asked for commits of a remote. */
export interface Objects {
  readonly folder: string;
  readonly remote: Remote;
}

/** Git refused the objects themselves: made by hand, damaged, or with paths that lead out of the repository. */
export class ObjectsRefused extends Error {
  override readonly name = 'ObjectsRefused';
}

/** What changes from the commit that a pull request starts from to its newest, and what merging would make of it. */
export interface Candidate {
  readonly changes: readonly FileChange[];
  /** The base branch with the change merged into it: integrations/ and registry/. Where both changed the same lines, the change alone. */
  readonly merged: Tree;
  /** Paths that cannot be merged by git alone. */
  readonly conflicts: readonly string[];
  /** Contents that its commits added and the merged tree does not have: files outside it, and versions that were replaced. */
  readonly unmerged: readonly Unmerged[];
  /** Messages of its commits, newest first, at most a thousand. */
  readonly messages: readonly string[];
  /** When the base branch went on from the commit that it starts from: ISO 8601, UTC. Absent where that is its newest, however old. */
  readonly replacedAt?: string | undefined;
}

/** Calls the work with a temporary repository that borrows the objects of the one on disk, if any, so that little is fetched. */
export function withObjects<T>(remote: string, root: string, work: (objects: Objects) => Promise<T>): Promise<T> {
  return inTemporaryRepository(async (folder) => {
    const own = await findObjectFolder(root);
    if (own !== undefined) {
      await mkdir(join(folder, 'objects', 'info'), { recursive: true });
      await appendFile(join(folder, 'objects', 'info', 'alternates'), `${own}\n`);
      await borrowHead(folder, root);
    }
    return work({ folder, remote: readRemote(remote) });
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
  { folder, remote }: Objects,
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
    const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    if (wanted.length > 0) await runGit(folder, ['fetch', ...options, '--', address, ...wanted], { environment, ...limit });
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

interface Comparison {
  /** The commit that the pull request starts from. */
  readonly start: string;
  readonly changes: readonly FileChange[];
  readonly isFlood: boolean;
  readonly merge: { readonly tree?: string; readonly conflicts: readonly string[] };
}

async function compareCommits(folder: string, base: string, head: string, allowed = 0): Promise<Comparison> {
  const most = Math.max(maxFiles, allowed);
  const start = await askGit(folder, ['merge-base', base, head], strangersLimit);
  const [before, after, newest] = await Promise.all([start, head, base].map((commit) => listFiles(folder, commit)));
  const changes = changesBetween(before ?? [], after ?? []);
  const isFlood = changes.length > most;
  // A change of so many files is refused for their number, so its merge is not computed.
  if (isFlood) return { start, isFlood, changes, merge: { tree: base, conflicts: [] } };
  await refuseFlood(folder, changes);
  const merge = await mergeCommits(folder, base, head);
  if (merge.tree === undefined) return { start, isFlood, changes, merge };
  const merging = changesBetween(newest ?? [], await listFiles(folder, merge.tree));
  return { start, isFlood, changes: mergeFileChanges(changes, merging), merge };
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
export async function readCandidate(
  { folder }: Pick<Objects, 'folder'>,
  base: string,
  head: string,
  allowed = 0,
): Promise<Candidate> {
  try {
    const { start, changes, isFlood, merge } = await compareCommits(folder, base, head, allowed);
    const messagesOf = ['log', '-z', '--max-count=1000', '--no-show-signature', '--format=%B'] as const;
    const [messages, later] = await Promise.all([
      askGit(folder, [...messagesOf, `${start}..${head}`, '--'], strangersLimit),
      askGit(folder, ['log', '--first-parent', '--no-show-signature', '--format=%ct', `${start}..${base}`, '--']),
    ]);
    const merged = await readTreeAt(folder, merge.tree ?? head);
    return {
      changes,
      merged,
      unmerged: isFlood ? [] : await readUnmerged(folder, { start, head }, merged),
      conflicts: merge.conflicts,
      messages: messages.split('\0').filter(Boolean),
      replacedAt: later === '' ? undefined : toInstant(later.split('\n').at(-1) ?? ''),
    };
  } catch (error) {
    throw toRefusal(error);
  }
}

function toRefusal(error: unknown): unknown {
  if (error instanceof GitError && error.exitCode === 1) return new ObjectsRefused('no common commit');
  if (wasStopped(error)) return new ObjectsRefused('more than can be looked at');
  return isExternalError(error) ? new Failure(notCompared, error) : error;
}

/** Whether git was stopped, here or where a tree was read. */
const wasStopped = (error: unknown): boolean =>
  error instanceof GitError ? error.stopped !== undefined : error instanceof Failure && wasStopped(error.cause);

/**
 * Where the base branch's history forks and joins, there are several merge bases, and merging can bring back changes that a comparison with
 * one of them does not show. So everything that merging would change counts as part of the change.
 */
function mergeFileChanges(changes: readonly FileChange[], merging: readonly FileChange[]): FileChange[] {
  const known = new Set(changes.map(({ path }) => path));
  return [...changes, ...merging.filter(({ path }) => !known.has(path))].sort((a, b) => compare(a.path, b.path));
}

type ListedFile = Awaited<ReturnType<typeof listFiles>>[number];

/** What differs between the files of two commits, by path. */
export function changesBetween(before: readonly ListedFile[], after: readonly ListedFile[]): FileChange[] {
  const was = new Map(before.map((one) => [one.path, one]));
  const is = new Map(after.map((one) => [one.path, one]));
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    if (old?.id === now?.id && old?.kind === now?.kind) return [];
    return [{ path, before: old && toBlob(old), after: now && toBlob(now) }];
  });
}

/** How many files of a pull request are looked at one by one; one that brings more is refused for its number of files. */
const maxFiles = 500;
/** How many bytes a change may add to the folders that are read. Of a long file, only the part that is searched counts. */
const maxNewBytes = 32 * 1024 * 1024;
const maxFileSize = 1024 * 1024;

/** The search for secrets takes time for every byte, and one pull request must not use up a whole run. */
async function refuseFlood(folder: string, changes: readonly FileChange[]): Promise<void> {
  const read = changes.flatMap(({ path, after }) => (after && /^(integrations|registry)\//.test(path) ? [after.id] : []));
  const sizes = await readBlobSizes(folder, read);
  const brought = sizes.reduce<number>((sum, size = 0) => sum + Math.min(size, maxFileSize), 0);
  if (brought > maxNewBytes) throw new ObjectsRefused('more than can be looked at');
}

const toBlob = ({ kind, id }: ListedFile): Blob => ({ kind, id });

/** Merges without a work tree. Exit code 1 means conflicts, whose paths follow the tree. */
async function mergeCommits(folder: string, base: string, head: string): Promise<{ tree?: string; conflicts: string[] }> {
  try {
    const [tree = ''] = (
      await askGit(folder, ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', base, head], strangersLimit)
    ).split('\0');
    return { tree, conflicts: [] };
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode !== 1) throw error;
    return { conflicts: [...new Set(error.printed.split('\0').slice(1).filter(Boolean))].sort() };
  }
}
