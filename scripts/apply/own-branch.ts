// The newest publication of a branch that this tool made. What somebody else wrote over it is not believed: it would be signed with the next.

import type { Environment } from '../model/environment.ts';
import { manifestPath, readManifest } from '../model/publication/manifest.ts';
import { Failure } from '../model/text/failure.ts';
import { readBlobs } from './blobs.ts';
import { fetchCommits, here, type Published, publishedAt, readTip, withFiles } from './branch.ts';
import { nothingOurs } from './failures.ts';
import { gitText } from './git.ts';
import { readRemote } from './remote.ts';
import { signatureOf } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

/** `commit` is the newest of the branch; all else is of the newest that is ours. */
export interface Own extends Published {
  /** The newest commit, where it is not ours. */
  readonly foreign?: string;
}

/** Of which environment it holds the publications, and the list of those who sign them, where there is one. */
export interface Holding {
  readonly branch: string;
  readonly environment: Environment;
  readonly signers: string | undefined;
}

/** How far back one of ours is looked for. */
const depth = 500;

/**
 * Ours is what has a manifest of the environment and, where signers are known, the signature of one. Undefined where there is no branch;
 * what the branch has where it never held a publication. Throws a Failure where it did, and none of them is ours.
 */
export function readOwn(remote: string, holding: Holding): Promise<Own | undefined> {
  const { branch } = holding;
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth: 1 }))) return undefined;
    const newest = await readTip(folder, here);
    const tip = newest.commit;
    if (await isOurs(folder, tip, holding)) return withFiles(folder, newest, branch);
    await fetchCommits(folder, from, { branch, depth });
    // Whatever its first parent is, a stranger's commit must not bring back one that ours came after.
    const listed = await gitText(folder, ['rev-list', '--topo-order', `--max-count=${depth}`, here, '--']);
    const publications = await withManifest(folder, listed.split('\n'));
    for (const commit of publications)
      if (await isOurs(folder, commit, holding))
        return { ...(await publishedAt(folder, commit, branch)), commit: tip, foreign: tip };
    if (publications.length > 0) throw new Failure(nothingOurs(branch));
    return withFiles(folder, newest, branch);
  });
}

/** What was signed for another environment was not tested, or not approved, for this one. */
async function isOurs(folder: string, commit: string, { environment, signers }: Holding): Promise<boolean> {
  const [blob] = await readBlobs(folder, [`${commit}:${manifestPath}`]);
  if (readManifest(blob?.toString())?.environment !== environment) return false;
  return signers === undefined || (await signatureOf(folder, commit, signers)) === 'good';
}

async function withManifest(folder: string, commits: readonly string[]): Promise<string[]> {
  const names = commits.map((commit) => `${commit}:${manifestPath}`);
  const blobs = await readBlobs(folder, names);
  return commits.filter((_, i) => readManifest(blobs[i]?.toString()) !== undefined);
}
