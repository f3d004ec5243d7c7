// An earlier publication of a branch, beside the newest one: what a rollback goes back to.
import { Failure } from '../model/text/failure.ts';
import { ForeignFile, fetchCommits, type Published, readFilesOfTip, readPublishedCommit, readTip, tipRef } from './branch.ts';
import { isAncestor } from './descent.ts';
import { notReached, notThere } from './failures.ts';
import { askGit, GitError } from './git.ts';
import { readRemote } from './remote.ts';
import { type SignatureState, verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

/** How many publications back one can go. */
const depth = 1000;

interface EarlierPublication {
  /** Undefined where its files are none of ours. */
  readonly newest: Published | undefined;
  readonly earlier: Published;
  /** The signature of the earlier publication; undefined where no signers are known. */
  readonly signature: SignatureState | undefined;
}

/** The newest publication and the one that the beginning of an id names. Throws a Failure where the branch never held that. */
export function readEarlierPublication(
  remote: string,
  branch: string,
  { id, signers }: { id: string; signers?: string | undefined },
): Promise<EarlierPublication> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth }))) throw new Failure(notReached(from.address));
    const tip = await readTip(folder, tipRef);
    const commit = await findCommit(folder, id, tip.commit);
    if (commit === undefined) throw new Failure(notThere(branch, id));
    const earlier = await readPublishedCommit(folder, commit, branch);
    const newest = await readFilesOfTip(folder, tip, branch).catch(undefinedIfForeign);
    return {
      newest,
      earlier,
      signature: signers === undefined ? undefined : await verifySignature(folder, commit, { signers, branch }),
    };
  });
}

function undefinedIfForeign(error: unknown): undefined {
  if (!(error instanceof ForeignFile)) throw error;
}

async function findCommit(folder: string, id: string, newest: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{7,40}$/.test(id)) return undefined;
  try {
    const commit = await askGit(folder, ['rev-parse', '--verify', `${id}^{commit}`]);
    return (await isAncestor(folder, commit, newest)) ? commit : undefined;
  } catch (error) {
    // A git that was ended by a signal has said nothing about the commit.
    if (error instanceof GitError && error.exitCode !== null) return undefined;
    throw error;
  }
}
