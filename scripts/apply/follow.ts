// Follows an environment branch as a gateway does: only a publication that a known key signed and that follows the one in use counts.
import type { Manifest } from '../model/publication/manifest.ts';
import { type Brought, checkRelease, type Expected, type Refusal, refusal } from '../model/publication/release-check.ts';
import type { Platform } from '../model/x509/platform.ts';
import { ForeignFile, fetchCommits, readTree } from './branch.ts';
import { isAncestor } from './descent.ts';
import { gitText, isShallow } from './git.ts';
import { readRemote } from './remote.ts';
import { signatureOf } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface Following extends Expected {
  readonly remote: string;
  readonly branch: string;
  /** The file with the allowed signers; undefined where unsigned publications are taken. */
  readonly signers: string | undefined;
  readonly platform: Platform;
}

export interface Followed extends Brought {
  readonly manifest: Manifest;
}

/** How many publications a gateway may have missed while its own is still found in the history. A gateway asks every minute. */
const depth = 30;

/** The newest publication where it may be used, or why not. Throws a Failure when the remote cannot be reached. */
export function follow(following: Following): Promise<Followed | Refusal> {
  const { remote, branch } = following;
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth }))) return refusal('gone', branch);
    const commit = await gitText(folder, ['rev-parse', '--verify', 'refs/heads/tip']);
    const untrusted = (await unsigned(folder, commit, following.signers)) ?? (await forked(folder, commit, following));
    if (untrusted) return untrusted;
    const brought = await filesOf(folder, commit, branch);
    if ('code' in brought) return brought;
    const checked = await checkRelease(brought, following, following.platform);
    return 'code' in checked ? checked : { ...brought, manifest: checked };
  });
}

async function unsigned(folder: string, commit: string, signers: string | undefined): Promise<Refusal | undefined> {
  if (signers === undefined) return undefined;
  const state = await signatureOf(folder, commit, signers);
  if (state === 'good') return undefined;
  return refusal(state === 'unsigned' ? 'unsigned' : 'signature', commit.slice(0, 10));
}

async function filesOf(folder: string, commit: string, branch: string): Promise<Brought | Refusal> {
  try {
    return { commit, files: await readTree(folder, { commit, branch }) };
  } catch (error) {
    if (error instanceof ForeignFile) return refusal('files', error.path);
    throw error;
  }
}

/** A history longer than what was fetched cannot be checked; then the generation in the signed manifest decides. */
async function forked(folder: string, commit: string, { running }: Following): Promise<Refusal | undefined> {
  if (!running || running.commit === commit) return undefined;
  const goesOn = (await isAncestor(folder, running.commit, commit)) || (await isShallow(folder));
  return goesOn ? undefined : refusal('forked', commit.slice(0, 10));
}
