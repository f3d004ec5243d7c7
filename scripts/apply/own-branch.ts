// The newest publication on a branch that this tool made. A stranger's commit on top is not believed, or the next publication would sign
// its content.
import type { Environment } from '../model/environment.ts';
import { manifestPath, readManifest } from '../model/publication/manifest.ts';
import { Failure } from '../model/text/failure.ts';
import { readBlobs } from './blobs.ts';
import { fetchCommits, type Published, readFilesOfTip, readPublishedCommit, readTip, type Tip, tipRef } from './branch.ts';
import { nothingOurs } from './failures.ts';
import { askGit } from './git.ts';
import { readRemote } from './remote.ts';
import { verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

/** `commit` is the newest of the branch; all else is of the newest that is ours. */
export interface OwnPublication extends Published {
  /** The newest commit, where it is not ours. */
  readonly foreign?: string;
}

/** The environment whose publications the branch holds, and the list of their signers, where there is one. */
export interface OwnBranch {
  readonly branch: string;
  readonly environment: Environment;
  readonly signers: string | undefined;
}

/** How many commits back a commit of ours is looked for. */
const depth = 500;

/**
 * A commit is ours where it has a manifest of the environment and, where signers are known, a signature of one of them. Undefined where
 * there is no branch; the branch as it is where it never held a publication. Throws a Failure where it held publications and none of them
 * is ours.
 */
export function readOwn(remote: string, holding: OwnBranch): Promise<OwnPublication | undefined> {
  const { branch } = holding;
  return withBelievedBranch(
    remote,
    branch,
    (folder, commit) => isOurs(folder, commit, holding),
    async (folder, { newest, believed, listed }) => {
      if (believed === newest.commit) return readFilesOfTip(folder, newest, branch);
      const tip = newest.commit;
      if (believed !== undefined) return { ...(await readPublishedCommit(folder, believed, branch)), commit: tip, foreign: tip };
      if (await verifyOneManifest(folder, listed)) throw new Failure(nothingOurs(branch));
      return readFilesOfTip(folder, newest, branch);
    },
  );
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

/** A publication that was signed for another environment was not tested, or not approved, for this one. */
async function isOurs(folder: string, commit: string, { environment, signers }: OwnBranch): Promise<boolean> {
  const [blob] = await readBlobs(folder, [`${commit}:${manifestPath}`]);
  if (readManifest(blob?.toString())?.environment !== environment) return false;
  return signers === undefined || (await verifySignature(folder, commit, signers)) === 'good';
}

async function verifyOneManifest(folder: string, commits: readonly string[]): Promise<boolean> {
  const names = commits.map((commit) => `${commit}:${manifestPath}`);
  return (await readBlobs(folder, names)).some((blob) => readManifest(blob?.toString()) !== undefined);
}
