// Reading an environment branch: what is published now.
import { Failure } from '../model/text/failure.ts';
import type { Files } from '../model/tree.ts';
import { readBlobs } from './blobs.ts';
import { notOurs, notReached } from './failures.ts';
import { askGit, GitError, type GitOptions, type Room, runGit } from './git.ts';
import { isPlainPath } from './objects.ts';
import { type Remote, readRemote } from './remote.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface Published {
  /** 40 hexadecimal digits. */
  readonly commit: string;
  readonly files: Files;
  /** Of the commit, without blank lines at the end. */
  readonly message: string;
  /** ISO 8601, UTC. */
  readonly committedAt: string;
}

/**
 * Reads a branch of a remote; undefined when there is none. Throws a Failure when the remote cannot be reached, or holds what this tool
 * never writes.
 */
export async function readBranch(remote: string, branch: string): Promise<Published | undefined> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth: 1 }))) return undefined;
    return readPublishedCommit(folder, tipRef, branch);
  });
}

/** What a commit in a temporary repository published. */
export async function readPublishedCommit(folder: string, revision: string, branch: string): Promise<Published> {
  return readFilesOfTip(folder, await readTip(folder, revision), branch);
}

/** Adds the files to a commit whose id, message and time are known already. */
export async function readFilesOfTip(folder: string, { commit, message, committedAt }: Tip, branch: string): Promise<Published> {
  return { commit, files: await readTree(folder, { commit, branch }), message, committedAt };
}

export interface Tip extends Omit<Published, 'files'> {
  readonly tree: string;
}

interface CommitRange {
  readonly branch: string;
  /** How many commits, counted from the newest. */
  readonly depth: number;
  /** In milliseconds; git's own where none is given. */
  readonly deadline?: number | undefined;
  /** What fetching may take of this machine. Then a GitError says where it was not enough. */
  readonly room?: Room | undefined;
}

/** Where in the temporary repository the newest commit of a branch is put. */
export const tipRef = 'refs/heads/tip';

export function refOf(branch: string): string {
  if (!/^[a-z0-9]+([/-][a-z0-9]+)*$/.test(branch)) throw new Error(`not the name of an environment branch: ${branch}`);
  return `refs/heads/${branch}`;
}

/** Brings the newest commit of a branch, without its history, into a temporary repository. */
export async function fetchTip(folder: string, from: Remote, branch: string): Promise<Tip | undefined> {
  return (await fetchCommits(folder, from, { branch, depth: 1 })) ? readTip(folder, tipRef) : undefined;
}

/** Brings the newest commits of a branch into a temporary repository, and says whether there is such a branch. */
export async function fetchCommits(folder: string, { address, environment }: Remote, wanted: CommitRange): Promise<boolean> {
  const ref = refOf(wanted.branch);
  const limits = { environment, deadline: wanted.deadline, room: wanted.room };
  const options = [`--depth=${wanted.depth}`, '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  for (let isAgain = false; ; isAgain = true)
    try {
      await runGit(folder, ['fetch', ...options, '--', address, `+${ref}:${tipRef}`], limits);
      return true;
    } catch (error) {
      if (!(error instanceof GitError) || error.stopped === 'size') throw error;
      if (error.exitCode !== null && !(await hasRef(address, ref, { folder, limits }))) return false;
      // Another run may have made the branch between the two questions.
      const isNew = !isAgain && error.printed.includes("couldn't find remote ref");
      const isThere = !isNew && error.exitCode !== null;
      if (!isNew) throw new (isThere ? BranchUnread : Failure)(notReached(address), error);
    }
}

/** The remote answers and has the branch, but what the branch holds cannot be brought: git refuses it. */
export class BranchUnread extends Failure {}

/** A fetch fails alike where the branch is missing and where the remote cannot be reached: only a list of references tells which. */
const hasRef = async (address: string, ref: string, asking: Asking): Promise<boolean> =>
  (await listRef(address, ref, asking)) !== undefined;

/** The newest commit of a branch, which is not brought; undefined where there is none. Throws a Failure when the remote cannot be reached. */
export const askTip = ({ address, environment }: Remote, branch: string, deadline?: number): Promise<string | undefined> =>
  inTemporaryRepository((folder) =>
    listRef(address, refOf(branch), { folder, limits: { environment, deadline, most: mostListed } }),
  );

/** In bytes: one line is wanted, of a server that may send all that it has. */
const mostListed = 1 << 20;

interface Asking {
  readonly folder: string;
  readonly limits: GitOptions;
}

async function listRef(address: string, ref: string, { folder, limits }: Asking): Promise<string | undefined> {
  try {
    const listed = await askGit(folder, ['ls-remote', '--refs', '--', address, ref], limits);
    return listed
      .split('\n')
      .map((line) => line.split('\t'))
      .find(([, name]) => name === ref)?.[0];
  } catch (error) {
    throw error instanceof GitError ? new Failure(notReached(address), error) : error;
  }
}

/** `most` bytes, where anybody may have written the commit. */
export async function readTip(folder: string, revision: string, most?: number): Promise<Tip> {
  const args = ['--max-count=1', '--no-show-signature', '--format=%H%n%T%n%ct%n%B', revision];
  const text = await askGit(folder, ['log', ...args], { most });
  const [commit = '', tree = '', seconds, ...message] = text.split('\n');
  return { commit, tree, committedAt: toInstant(seconds), message: message.join('\n') };
}

/** The last instant that a Date can be, in milliseconds: a commit may claim a later one. */
const lastInstant = 8.64e15;

/** ISO 8601, UTC, of the seconds that git prints. */
export const toInstant = (seconds: string | undefined): string =>
  new Date(Math.min(Number(seconds) * 1000, lastInstant)).toISOString();

interface BranchEntry {
  readonly id: string;
  readonly path: string;
}

interface CommitTree {
  readonly commit: string;
  readonly branch: string;
  /** How many bytes all files together may have, and how many their list; no limit where none is given. */
  readonly most?: number;
}

/** All files of a commit, every one of them an ordinary file with text in UTF-8. */
export async function readTree(folder: string, { commit, branch, most }: CommitTree): Promise<Files> {
  const listed = (await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit], { most })).toString('latin1').split('\0');
  const entries = listed.filter(Boolean).map((line) => readEntry(line, branch));
  const blobs = await readBlobs(
    folder,
    entries.map(({ id }) => id),
    most,
  );
  return new Map(entries.map(({ path }, i) => [path, textOf(blobs[i]) ?? refuse(branch, path)]));
}

function readEntry(line: string, branch: string): BranchEntry {
  const [, mode, id = '', bytes = ''] = /^(\d+) \w+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? [];
  const path = textOf(Buffer.from(bytes, 'latin1'));
  if (mode !== '100644' || path === undefined || !isPlainPath(path)) refuse(branch, path ?? bytes);
  return { id, path };
}

function refuse(branch: string, path: string): never {
  throw new ForeignFile(branch, path);
}

/** A file on an environment branch that no publication can have written: a link, a program, bytes that are no text. */
export class ForeignFile extends Failure {
  constructor(
    branch: string,
    readonly path: string,
  ) {
    super(notOurs(branch, path));
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer | undefined): string | undefined {
  try {
    return bytes && utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
