// The newest publication of a branch that this tool made. What somebody else wrote over it is not believed: it would be signed with the next.
import { Failure } from '../model/failure.ts';
import { manifestPath, readManifest } from '../model/manifest.ts';
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

/** How far back one of ours is looked for. */
const depth = 500;

/**
 * Ours is what has a manifest and, where signers are known, the signature of one. Undefined where there is no branch; what the branch
 * has where it never held a publication. Throws a Failure where it did, and none of them is ours.
 */
export function readOwn(remote: string, branch: string, signers: string | undefined): Promise<Own | undefined> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth: 1 }))) return undefined;
    const newest = await readTip(folder, here);
    const tip = newest.commit;
    if (await isOurs(folder, tip, signers)) return withFiles(folder, newest, branch);
    await fetchCommits(folder, from, { branch, depth });
    const listed = await gitText(folder, ['rev-list', '--first-parent', `--max-count=${depth}`, here, '--']);
    const publications = await withManifest(folder, listed.split('\n'));
    for (const commit of publications)
      if (await isOurs(folder, commit, signers))
        return { ...(await publishedAt(folder, commit, branch)), commit: tip, foreign: tip };
    if (publications.length > 0) throw new Failure(nothingOurs(branch));
    return withFiles(folder, newest, branch);
  });
}

async function isOurs(folder: string, commit: string, signers: string | undefined): Promise<boolean> {
  if ((await withManifest(folder, [commit])).length === 0) return false;
  return signers === undefined || (await signatureOf(folder, commit, signers)) === 'good';
}

async function withManifest(folder: string, commits: readonly string[]): Promise<string[]> {
  const names = commits.map((commit) => `${commit}:${manifestPath}`);
  const blobs = await readBlobs(folder, names);
  return commits.filter((_, i) => readManifest(blobs[i]?.toString()) !== undefined);
}
