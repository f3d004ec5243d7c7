// The history of an environment's branch: messages, manifests and signatures of its publications, read only as far back as it pays.
import { type Manifest, manifestPath, readManifest } from '../model/publication/manifest.ts';
import { readBlobs } from './blobs.ts';
import { fetchCommits, tipRef, toInstant } from './branch.ts';
import { askGit, isShallow } from './git.ts';
import { readRemote } from './remote.ts';
import { type SignatureState, verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

/** More publications than an environment has in its lifetime. */
const all = 1_000_000;
/** How many of the newest publications are read where older ones do not matter. */
export const recentDepth = 500;
/** How many manifests are in memory at once. */
const batchSize = 25;

export interface PublicationCommit {
  /** 40 hexadecimal digits. */
  readonly id: string;
  /** When it was committed: ISO 8601, UTC. */
  readonly at: string;
  readonly message: string;
}

export interface EnvironmentHistory {
  /** Oldest first. */
  readonly commits: readonly PublicationCommit[];
  /** Whether the branch begins with the oldest of them: nothing older was left out. */
  readonly isWhole: boolean;
  /** What the reader takes of each manifest and its text, in the order of the commits; undefined where a commit has none. */
  mapManifests<T>(take: (manifest: Manifest | undefined, commit: PublicationCommit, text: string) => T): Promise<T[]>;
  /** A file as a publication has it. */
  readText(commit: string, path: string): Promise<string | undefined>;
  /** By the signers in a file, as far as they may sign this branch. */
  verifySignature(commit: string, signers: string): Promise<SignatureState>;
}

/** Calls the work with the history of a branch as long as it is at hand; undefined when there is no such branch. */
export function withEnvironmentHistory<T>(
  remote: string,
  { branch, depth = all }: { branch: string; depth?: number },
  work: (history: EnvironmentHistory) => Promise<T>,
): Promise<T | undefined> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth }))) return undefined;
    const commits = await readPublicationCommits(folder, depth);
    return work({
      commits,
      isWhole: commits.length < depth || !(await isShallow(folder)),
      mapManifests: (take) => mapEachManifest(folder, commits, take),
      readText: async (commit, path) => (await readBlobs(folder, [`${commit}:${path}`]))[0]?.toString(),
      verifySignature: (commit, signers) => verifySignature(folder, commit, { signers, branch }),
    });
  });
}

async function readPublicationCommits(folder: string, depth: number): Promise<PublicationCommit[]> {
  const options = ['--first-parent', '--reverse', '--no-show-signature', '-z', '--format=%H%x00%ct%x00%B'];
  const parts = (await askGit(folder, ['log', ...options, `--max-count=${depth}`, tipRef, '--'])).split('\0');
  const commits: PublicationCommit[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [id = '', seconds, message = ''] = parts.slice(at, at + 3);
    commits.push({ id: id.trim(), at: toInstant(seconds), message: message.trimEnd() });
  }
  return commits;
}

async function mapEachManifest<T>(
  folder: string,
  commits: readonly PublicationCommit[],
  take: (manifest: Manifest | undefined, commit: PublicationCommit, text: string) => T,
): Promise<T[]> {
  const taken: T[] = [];
  for (let i = 0; i < commits.length; i += batchSize) {
    const some = commits.slice(i, i + batchSize);
    const names = some.map(({ id }) => `${id}:${manifestPath}`);
    const blobs = await readBlobs(folder, names);
    const texts = blobs.map((blob) => blob?.toString() ?? '');
    taken.push(...some.map((commit, j) => take(readManifest(texts[j]), commit, texts[j] ?? '')));
  }
  return taken;
}
