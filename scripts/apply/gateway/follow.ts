// Follows an environment branch as a gateway does: only a publication that a known key signed and that follows the one in use counts.
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import {
  checkRelease,
  type ExpectedRelease,
  type FetchedPublication,
  leadsTo,
  makeRefusal,
  type Refusal,
} from '../../model/publication/release-check.ts';
import { digestOf, type Platform } from '../../model/x509/platform.ts';
import { readBlobs } from '../blobs.ts';
import { ForeignFile, fetchCommits, readTip, readTree, tipRef } from '../branch.ts';
import { isAncestor } from '../descent.ts';
import { askGit, GitError, isShallow } from '../git.ts';
import { readRemote } from '../remote.ts';
import { mostCommitBytes, verifySignature } from '../signing.ts';
import { inTemporaryRepository } from '../temporary.ts';

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

/**
 * In bytes: what is brought before anybody has checked it may fill no disk and no memory. A publication of 100,000 generated clients has two
 * thirds of this, and packed an eighth.
 */
const mostBytes = 256 * 1024 * 1024;
const room = { file: mostBytes, memory: 2 * mostBytes };

/** The newest publication where it may be used, or why not. Throws a Failure when the remote cannot be reached. */
export function follow(following: FollowOptions): Promise<FollowedPublication | Refusal> {
  const { remote, branch, deadline } = following;
  const from = readRemote(remote);
  return inTemporaryRepository((folder) =>
    refuseTooMuch(branch, async () => {
      if (!(await fetchCommits(folder, from, { branch, depth, deadline, room }))) return makeRefusal('gone', branch);
      const { commit, committedAt } = await readTip(folder, tipRef, mostCommitBytes);
      const untrusted = (await refuseUnsigned(folder, commit, following)) ?? (await refuseForked(folder, commit, following));
      if (untrusted) return untrusted;
      const read = await readPublicationFiles(folder, commit, branch);
      if ('code' in read) return read;
      const brought = following.signers === undefined ? read : { ...read, committedAt };
      const checked = await checkRelease(brought, following, following.platform);
      return 'code' in checked ? checked : { ...brought, manifest: checked };
    }),
  );
}

async function refuseTooMuch<T>(branch: string, work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitError && error.stopped === 'size') return makeRefusal('size', branch);
    throw error;
  }
}

async function refuseUnsigned(folder: string, commit: string, { signers, branch }: FollowOptions): Promise<Refusal | undefined> {
  if (signers === undefined) return undefined;
  const state = await verifySignature(folder, commit, { signers, branch });
  if (state === 'good') return undefined;
  return makeRefusal(state === 'unsigned' ? 'unsigned' : 'signature', commit.slice(0, 10));
}

async function readPublicationFiles(folder: string, commit: string, branch: string): Promise<FetchedPublication | Refusal> {
  try {
    return { commit, files: await readTree(folder, { commit, branch, most: mostBytes }) };
  } catch (error) {
    if (error instanceof ForeignFile) return makeRefusal('files', error.path);
    throw error;
  }
}

/** Manifests of earlier versions do not name the one before; then commits do. A history longer than what was fetched cannot be checked. */
async function refuseForked(folder: string, commit: string, { running, platform }: FollowOptions): Promise<Refusal | undefined> {
  if (!running) return undefined;
  const { newest, manifests } = await readManifests(folder, platform);
  const leads = newest === undefined ? 'missing' : leadsTo(running, newest, manifests);
  if (leads === true || (leads === 'unnamed' && (await isAncestor(folder, running.commit, commit)))) return undefined;
  return leads !== false && (await isShallow(folder)) ? undefined : makeRefusal('forked', commit.slice(0, 10));
}

/** The manifests of what was fetched, by their hashes, and the hash of the newest. Whoever trusts that one trusts those that it leads to. */
async function readManifests(
  folder: string,
  platform: Platform,
): Promise<{ newest: string | undefined; manifests: Map<string, Manifest> }> {
  const commits = (await askGit(folder, ['rev-list', '--topo-order', `--max-count=${depth}`, tipRef, '--'])).split('\n');
  const blobs = await readBlobs(
    folder,
    commits.map((commit) => `${commit}:${manifestPath}`),
    mostBytes,
  );
  const hashes = await Promise.all(blobs.map((blob) => blob && digestOf(platform, blob)));
  const read = hashes.flatMap((hash, i): [string, Manifest][] => {
    const manifest = readManifest(blobs[i]?.toString());
    return hash && manifest ? [[hash, manifest]] : [];
  });
  return { newest: hashes[0], manifests: new Map(read) };
}
