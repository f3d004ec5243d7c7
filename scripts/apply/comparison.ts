// Two commits compared as git objects, and what merging makes of them, without a work tree.
import { compare } from '../model/finding/finding.ts';
import type { Blob, FileChange } from '../model/proposal/proposal.ts';
import { bringBlobs, contentId, leavesBlobs, readBlobSizes } from './blobs.ts';
import { type ListedFile, listChanges, listFiles } from './commit-tree.ts';
import { askGit, GitError } from './git.ts';
import { listLeft, strangersLimit } from './unmerged.ts';

/** Git refused the objects themselves: made by hand, damaged, or with paths that lead out of the repository. */
export class ObjectsRefused extends Error {
  override readonly name = 'ObjectsRefused';
}

export interface Comparison {
  /** The commit that the pull request starts from. */
  readonly start: string;
  readonly changes: readonly FileChange[];
  readonly isFlood: boolean;
  readonly merge: { readonly tree?: string; readonly conflicts: readonly string[] };
  /** What merging makes that is not in the commit that the pull request starts from, whoever changed it; where it cannot be merged, the changes. */
  readonly brought: readonly FileChange[];
}

export async function compareCommits(folder: string, base: string, head: string, allowed = 0): Promise<Comparison> {
  const most = Math.max(maxFiles, allowed);
  const start = await askGit(folder, ['merge-base', base, head], strangersLimit);
  // Whose files are more than can be looked at is told while they are listed; git's comparison would hold all of them in memory first.
  await listFiles(folder, head);
  const [changes, later] = await Promise.all([head, base].map((commit) => listSorted(folder, start, commit)));
  if (!changes || !later) throw new Error('two commits have two comparisons');
  const isFlood = changes.length > most;
  // A change of so many files is refused for their number, so its merge is not computed.
  if (isFlood) return { start, isFlood, changes, merge: { tree: base, conflicts: [] }, brought: [] };
  if (leavesBlobs(folder)) {
    const added = await listLeft(folder, [head, `^${start}`]);
    const own = changes.flatMap(({ path, before, after }) => (before && after && isDeclared(path) ? [contentId(before)] : []));
    await bringBlobs(folder, [...added, ...own, ...listMerging(changes, later)]);
  }
  await refuseFlood(folder, changes);
  const merge = await mergeCommits(folder, base, head);
  if (merge.tree === undefined) return { start, isFlood, changes, merge, brought: changes };
  const merging = await listSorted(folder, base, merge.tree);
  const merged = new Set(merging.map(({ path }) => path));
  const brought = [...merging, ...later.filter(({ path }) => !merged.has(path))];
  return { start, isFlood, changes: mergeFileChanges(changes, merging), merge, brought };
}

async function listSorted(folder: string, before: string, after: string): Promise<FileChange[]> {
  const changes = before === after ? [] : await listChanges(folder, before, after);
  return changes.sort((a, b) => compare(a.path, b.path));
}

/**
 * Where the base branch's history forks and joins, there are several merge bases, and merging can bring back changes that a comparison with
 * one of them does not show. So everything that merging would change counts as part of the change.
 */
function mergeFileChanges(changes: readonly FileChange[], merging: readonly FileChange[]): FileChange[] {
  const known = new Set(changes.map(({ path }) => path));
  return [...changes, ...merging.filter(({ path }) => !known.has(path))].sort((a, b) => compare(a.path, b.path));
}

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

const isDeclared = (path: string): boolean => /^(integrations|registry)\//.test(path);

/** The search for secrets takes time for every byte, and one pull request must not use up a whole run. */
async function refuseFlood(folder: string, changes: readonly FileChange[]): Promise<void> {
  const read = changes.flatMap(({ path, after }) => (after && isDeclared(path) ? [contentId(after)] : []));
  const sizes = await readBlobSizes(folder, read);
  const brought = sizes.reduce<number>((sum, size = 0) => sum + Math.min(size, maxFileSize), 0);
  if (brought > maxNewBytes) throw new ObjectsRefused('more than can be looked at');
}

const toBlob = ({ kind, id }: ListedFile): Blob => ({ kind, id });

/**
 * The contents that merging may have to read: before and after, of what both sides changed, and where one side took files away, of those that
 * it may have renamed.
 */
function listMerging(...sides: readonly (readonly FileChange[])[]): string[] {
  const paths = sides.map((side) => new Set(side.map(({ path }) => path)));
  return sides.flatMap((side) => {
    const hasLess = side.some(({ after }) => !after);
    const isRead = ({ path, before, after }: FileChange) =>
      paths.every((one) => one.has(path)) || (hasLess && !(before && after));
    return side.filter(isRead).flatMap(({ before, after }) => [before, after].flatMap((one) => (one ? [contentId(one)] : [])));
  });
}

async function mergeCommits(folder: string, base: string, head: string): ReturnType<typeof mergeOnce> {
  try {
    return await mergeOnce(folder, base, head);
  } catch (error) {
    if (!(error instanceof GitError) || error.stopped || !leavesBlobs(folder)) throw error;
    // Where histories fork and join, older contents are merged first.
    await bringBlobs(folder, await listLeft(folder, [base, head]));
    return mergeOnce(folder, base, head);
  }
}

/** Merges without a work tree. Exit code 1 means conflicts, whose paths follow the tree. */
async function mergeOnce(folder: string, base: string, head: string): Promise<{ tree?: string; conflicts: string[] }> {
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
