// Follows an environment branch as a gateway does: only a publication that a known key signed and that follows the one in use counts.
import type { Manifest } from '../model/publication/manifest.ts';
import {
  checkRelease,
  type ExpectedRelease,
  type FetchedPublication,
  makeRefusal,
  type Refusal,
} from '../model/publication/release-check.ts';
import type { Platform } from '../model/x509/platform.ts';
import { ForeignFile, fetchCommits, readTree } from './branch.ts';
import { isAncestor } from './descent.ts';
import { askGit, isShallow } from './git.ts';
import { readRemote } from './remote.ts';
import { verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface FollowOptions extends ExpectedRelease {
  readonly remote: string;
  readonly branch: string;
  /** The file with the allowed signers; undefined where unsigned publications are taken. */
  readonly signers: string | undefined;
  readonly platform: Platform;
  /** For fetching, in milliseconds; git's own where none is given. */
  readonly deadline?: number | undefined;
}

export interface FollowedPublication extends FetchedPublication {
  readonly manifest: Manifest;
}

/** How many publications a gateway may have missed while its own is still found in the history. A gateway asks every minute. */
const depth = 30;

/** The newest publication where it may be used, or why not. Throws a Failure when the remote cannot be reached. */
export function follow(following: FollowOptions): Promise<FollowedPublication | Refusal> {
  const { remote, branch, deadline } = following;
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth, deadline }))) return makeRefusal('gone', branch);
    const commit = await askGit(folder, ['rev-parse', '--verify', 'refs/heads/tip']);
    const untrusted =
      (await refuseUnsigned(folder, commit, following.signers)) ?? (await refuseForked(folder, commit, following));
    if (untrusted) return untrusted;
    const brought = await readPublicationFiles(folder, commit, branch);
    if ('code' in brought) return brought;
    const checked = await checkRelease(brought, following, following.platform);
    return 'code' in checked ? checked : { ...brought, manifest: checked };
  });
}

async function refuseUnsigned(folder: string, commit: string, signers: string | undefined): Promise<Refusal | undefined> {
  if (signers === undefined) return undefined;
  const state = await verifySignature(folder, commit, signers);
  if (state === 'good') return undefined;
  return makeRefusal(state === 'unsigned' ? 'unsigned' : 'signature', commit.slice(0, 10));
}

async function readPublicationFiles(folder: string, commit: string, branch: string): Promise<FetchedPublication | Refusal> {
  try {
    return { commit, files: await readTree(folder, { commit, branch }) };
  } catch (error) {
    if (error instanceof ForeignFile) return makeRefusal('files', error.path);
    throw error;
  }
}

/** A history longer than what was fetched cannot be checked; then the generation in the signed manifest decides. */
async function refuseForked(folder: string, commit: string, { running }: FollowOptions): Promise<Refusal | undefined> {
  if (!running || running.commit === commit) return undefined;
  const goesOn = (await isAncestor(folder, running.commit, commit)) || (await isShallow(folder));
  return goesOn ? undefined : makeRefusal('forked', commit.slice(0, 10));
}
