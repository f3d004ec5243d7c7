// The newest publication on a branch that this tool made. A stranger's commit on top is not believed, or the next publication would sign
// its content.
import type { Environment } from '../model/environment.ts';
import { type Manifest, manifestPath, readManifest, readWholeManifest } from '../model/publication/manifest.ts';
import { canBeReached, findWrongTime, type TimeLimits } from '../model/publication/release-check.ts';
import { Failure } from '../model/text/failure.ts';
import { readBlobs } from './blobs.ts';
import {
  ForeignFile,
  fetchCommits,
  type Published,
  readFilesOfTip,
  readPublishedCommit,
  readTip,
  readTree,
  type Tip,
  tipRef,
} from './branch.ts';
import { nothingOurs } from './failures.ts';
import { askGit } from './git.ts';
import { readRemote } from './remote.ts';
import { verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

/** `commit` is the newest of the branch; all else is of the newest that is ours. */
export interface OwnPublication extends Published {
  /** The newest commit, where it is not ours. */
  readonly foreign?: string;
  /** manifest.json of a newer one that a known key signed and whose times cannot be right: what is published next is counted from it. */
  readonly newer?: string;
}

/** The environment whose publications the branch holds, and the list of their signers, where there is one. */
export interface OwnBranch {
  readonly branch: string;
  readonly environment: Environment;
  readonly signers: string | undefined;
  readonly limits: TimeLimits;
}

/** How many commits back a commit of ours is looked for. */
const depth = 500;

/**
 * A commit is ours where it has a manifest of the environment and, where signers are known, a signature of one of them and times that can
 * be right; where all have wrong times, the newest is. Undefined where there is no branch; the branch as it is where it never held a
 * publication. Throws a Failure where it held publications and none of them is ours.
 */
export function readOwn(remote: string, holding: OwnBranch): Promise<OwnPublication | undefined> {
  const { branch } = holding;
  let mistimed: { commit: string; newer: string } | undefined;
  return withBelievedBranch(
    remote,
    branch,
    async (folder, commit) => {
      const [newer, isTimely] = (await readOurs(folder, commit, holding)) ?? [];
      if (newer === undefined || isTimely) return newer !== undefined;
      mistimed ??= { commit, newer };
      return false;
    },
    async (folder, { newest, believed = mistimed?.commit, listed }) => {
      const tip = newest.commit;
      if (believed === tip) return readFilesOfTip(folder, newest, branch);
      const found = believed === undefined ? undefined : await readPublishedCommit(folder, believed, branch);
      if (found)
        return { ...found, commit: tip, foreign: tip, newer: believed === mistimed?.commit ? undefined : mistimed?.newer };
      if (await verifyOneManifest(folder, listed)) throw new NothingOurs(branch, tip);
      return readFilesOfTip(folder, newest, branch);
    },
  );
}

/** A branch that held publications, none of which is ours. */
export class NothingOurs extends Failure {
  constructor(
    branch: string,
    /** The newest commit. */
    readonly commit: string,
  ) {
    super(nothingOurs(branch));
  }
}

interface Found {
  readonly newest: Tip;
  /** The newest commit that is believed, if any is. */
  readonly believed: string | undefined;
  /** The commits that were looked at, newest first. */
  readonly listed: readonly string[];
}

/** Calls the work with the newest commit of a branch and the newest that is believed. Undefined where there is no branch. */
export function withBelievedBranch<T>(
  remote: string,
  branch: string,
  isBelieved: (folder: string, commit: string) => Promise<boolean>,
  work: (folder: string, found: Found) => Promise<T>,
): Promise<T | undefined> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth: 1 }))) return undefined;
    const newest = await readTip(folder, tipRef);
    const { commit } = newest;
    if (await isBelieved(folder, commit)) return work(folder, { newest, believed: commit, listed: [commit] });
    await fetchCommits(folder, from, { branch, depth });
    // In topological order: whatever parents a stranger's commit chooses, it must not bring back a publication that ours replaced.
    const listed = (await askGit(folder, ['rev-list', '--topo-order', `--max-count=${depth}`, tipRef, '--'])).split('\n');
    for (const believed of listed) if (await isBelieved(folder, believed)) return work(folder, { newest, believed, listed });
    return work(folder, { newest, believed: undefined, listed });
  });
}

/**
 * The text of the manifest, and whether its times can be right. A publication that was signed for another environment was not tested, or
 * not approved, for this one.
 */
async function readOurs(folder: string, commit: string, holding: OwnBranch): Promise<[string, boolean] | undefined> {
  const { environment, signers, branch, limits } = holding;
  const [blob] = await readBlobs(folder, [`${commit}:${manifestPath}`]);
  const text = blob?.toString() ?? '';
  const manifest = readManifest(text);
  if (manifest?.environment !== environment) return undefined;
  if (signers === undefined) return [text, true];
  if (
    !readWholeManifest(text) ||
    !canBeReached(manifest, limits.now) ||
    (await verifySignature(folder, commit, { signers, branch })) !== 'good'
  )
    return undefined;
  if (!(await hasPlainFiles(folder, commit, branch))) return undefined;
  return [text, await isTimely(folder, commit, manifest, limits)];
}

/** A key that was stolen signs links and programs, too. */
async function hasPlainFiles(folder: string, commit: string, branch: string): Promise<boolean> {
  try {
    await readTree(folder, { commit, branch });
    return true;
  } catch (error) {
    if (error instanceof ForeignFile) return false;
    throw error;
  }
}

/** The first versions published without an end. */
async function isTimely(folder: string, commit: string, manifest: Manifest, limits: TimeLimits): Promise<boolean> {
  if (manifest.notAfter === undefined) return true;
  return findWrongTime(manifest, (await readTip(folder, commit)).committedAt, limits) === undefined;
}

async function verifyOneManifest(folder: string, commits: readonly string[]): Promise<boolean> {
  const names = commits.map((commit) => `${commit}:${manifestPath}`);
  return (await readBlobs(folder, names)).some((blob) => readManifest(blob?.toString()) !== undefined);
}
