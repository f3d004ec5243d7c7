// One file alone on a branch of its own, in a commit that a known key signed: read within limits, and not at all where anything else is there.
import { Failure } from '../model/text/failure.ts';
import { readBlobSizes, readBlobs } from './blobs.ts';
import { fetchCommits, readTip, tipRef } from './branch.ts';
import { askGit, GitError } from './git.ts';
import { writeCommit, writeTree } from './objects.ts';
import { readRemote } from './remote.ts';
import { mostCommitBytes, type Signers, verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface SignedFile extends Signers {
  readonly path: string;
  /** In bytes: a longer file is not read. */
  readonly most: number;
  /** In milliseconds, for bringing it. */
  readonly deadline: number;
}

/** Why a file is not believed: no branch, no way to it, no signature or a wrong one, too long, something else beside it. */
export type Disbelief = 'missing' | 'unreachable' | 'unsigned' | 'signature' | 'size' | 'files';

export interface FoundFile {
  /** The newest commit of the branch, where there is one. */
  readonly commit?: string;
  readonly found: Buffer | Disbelief;
}

/** In bytes: git takes so much by itself. */
const leastMemory = 256 * 1024 * 1024;

/** The file of the newest commit of the branch, where it may be believed. */
export async function readSignedFile(remote: string, wanted: SignedFile): Promise<FoundFile> {
  const { branch, most, deadline } = wanted;
  try {
    return await inTemporaryRepository(async (folder) => {
      // Packed it is hardly longer than itself.
      const room = { file: most + mostCommitBytes, memory: Math.max(4 * most, leastMemory) };
      if (!(await fetchCommits(folder, readRemote(remote), { branch, depth: 1, deadline, room }))) return { found: 'missing' };
      const { commit } = await readTip(folder, tipRef, mostCommitBytes);
      const state = await verifySignature(folder, commit, wanted);
      if (state !== 'good') return { commit, found: state === 'unsigned' ? 'unsigned' : 'signature' };
      return { commit, found: await readOnlyFile(folder, commit, wanted) };
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { found: error.cause instanceof GitError && error.cause.stopped === 'size' ? 'size' : 'unreachable' };
  }
}

async function readOnlyFile(folder: string, commit: string, { path, most }: SignedFile): Promise<Buffer | Disbelief> {
  const listed = await askGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit], { most: mostCommitBytes });
  const [, id] = /^100644 blob ([0-9a-f]{40})\t([^\0]+)\0?$/.exec(listed) ?? [];
  if (id === undefined || listed.replace('\0', '') !== `100644 blob ${id}\t${path}`) return 'files';
  const [size = 0] = await readBlobSizes(folder, [id]);
  if (size > most) return 'size';
  const [bytes] = await readBlobs(folder, [id], most + mostCommitBytes);
  return bytes ?? 'files';
}

/** Whether a commit that the key in this file signs would be believed on the branch. */
export const maySign = (signingKey: string, signers: Signers): Promise<boolean> =>
  inTemporaryRepository(async (folder) => {
    const tree = await writeTree(folder, new Map());
    const commit = await writeCommit(folder, { tree, parent: undefined, message: 'Nothing', signingKey });
    return (await verifySignature(folder, commit, signers)) === 'good';
  });
