// The repository that a clone was made from: its address, the branches that it has now, and those that the clone remembers of it.
import { Failure } from '../model/text/failure.ts';
import { toInstant } from './branch.ts';
import { notReached } from './failures.ts';
import { askGit, GitError, removeCredentials, runGit } from './git.ts';
import { readRemote } from './remote.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface Origin {
  /** As the clone has it, with credentials where somebody wrote them into it. */
  readonly remote: string;
  /** For a reader. */
  readonly address: string;
}

/** Undefined where the folder is not the top of a clone. Asks nobody but the folder. */
export async function findOrigin(root: string): Promise<Origin | undefined> {
  try {
    if ((await askGit(root, ['rev-parse', '--show-prefix'])) !== '') return undefined;
    const remote = await askGit(root, ['config', '--get', 'remote.origin.url']);
    return { remote, address: removeCredentials(remote) };
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** In milliseconds: who is offline does not wait two minutes. */
const patience = 20_000;

/** Which of these branches a remote has now. Throws a Failure where it cannot be asked. */
export async function listBranches(remote: string, branches: readonly string[]): Promise<string[]> {
  const tips = await readTips(remote, branches);
  return branches.filter((branch) => tips.has(branch));
}

/** The newest commits of those of these branches that a remote has now. Throws a Failure where it cannot be asked. */
export async function readTips(remote: string, branches: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { address, environment } = readRemote(remote);
  const refs = branches.map((branch) => `refs/heads/${branch}`);
  const listed = await inTemporaryRepository((folder) =>
    askGit(folder, ['ls-remote', '--refs', '--', address, ...refs], { environment, deadline: patience }).catch((error) => {
      throw error instanceof GitError ? new Failure(notReached(address), error) : error;
    }),
  );
  const found = new Map(listed.split('\n').map((line) => line.split('\t').reverse() as [string, string]));
  return new Map(
    branches.flatMap((branch) => {
      const commit = found.get(`refs/heads/${branch}`);
      return commit === undefined ? [] : [[branch, commit] as const];
    }),
  );
}

/** Branches of origin as they were when the clone was last brought up to date. */
export interface Remembered {
  readonly branches: readonly string[];
  /** When the newest commit on them was made: ISO 8601, UTC. */
  readonly at: string;
}

/** Undefined where the clone remembers none of them. */
export async function findRemembered(root: string, branches: readonly string[]): Promise<Remembered | undefined> {
  const known: string[] = [];
  const seconds: number[] = [];
  for (const branch of branches)
    try {
      seconds.push(
        Number(await askGit(root, ['log', '--max-count=1', '--no-show-signature', '--format=%ct', trackingRef(branch), '--'])),
      );
      known.push(branch);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  return known.length === 0 ? undefined : { branches: known, at: toInstant(String(Math.max(...seconds))) };
}

/** Calls the work with a repository that has the remembered branches as its own, as long as it works. */
export function withRemembered<T>(root: string, { branches }: Remembered, work: (remote: string) => Promise<T>): Promise<T> {
  return inTemporaryRepository(async (folder) => {
    const refs = branches.map((branch) => `+${trackingRef(branch)}:refs/heads/${branch}`);
    const { address } = readRemote(root);
    await runGit(folder, ['fetch', '--update-shallow', '--no-tags', '--no-write-fetch-head', '--', address, ...refs]);
    return work(folder);
  });
}

const trackingRef = (branch: string): string => `refs/remotes/origin/${branch}`;
