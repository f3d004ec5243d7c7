// The report of a gateway: one commit, signed with the gateway's own key, on a branch that is its own.
import { copyFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../model/environment.ts';
import { mostObservedBytes } from '../../model/gateway/observed.ts';
import { mostStatusBytes } from '../../model/publication/gateway-status.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { askTip, BranchUnread, ForeignFile, fetchCommits, readTip, readTree, refOf, tipRef } from '../branch.ts';
import { notWritten } from '../failures.ts';
import { GitError, runGit } from '../git.ts';
import { type Outcome, publish } from '../publish.ts';
import { type Remote, readRemote } from '../remote.ts';
import { identity, mostCommitBytes, verifySignature, withSignersFile } from '../signing.ts';
import { inTemporaryRepository } from '../temporary.ts';

/** Whose report it is. */
export interface Reporter {
  readonly remote: string;
  /** The gateway's name in the registry. */
  readonly gateway: string;
  readonly environment: Environment;
}

const branchOf = ({ environment, gateway }: Reporter): string => `gateway/${environment}/${gateway}`;

export interface SentReport extends Reporter {
  readonly files: Files;
  /** The file with the gateway's private key. */
  readonly key: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Puts the report in the place of the one before. Throws a Failure where the branch cannot be written. */
export async function sendReport(sent: SentReport): Promise<Outcome> {
  const { remote, files, key, date } = sent;
  const replace = (expected: string | undefined) =>
    publish({
      ...{ remote, branch: branchOf(sent), files, message: `Report of ${sent.gateway}`, expected, replaces: true },
      ...{ signingKey: key, date },
    });
  const first = await replace(undefined);
  // What is there may be the same files, signed by somebody else.
  return first.kind === 'published' ? first : replace(first.commit);
}

/** The same as a file, for whoever cannot write the branch: a bundle with the signed commit, whole or as it was before. */
export async function writeReport(sent: Omit<SentReport, 'remote'>, file: string): Promise<void> {
  const [date, ref] = [sent.date, refOf(branchOf({ ...sent, remote: '' }))];
  await inTemporaryRepository(async (folder) => {
    await sendReport({ ...sent, remote: folder, date });
    await runGit(folder, ['bundle', 'create', '--quiet', bundleIn(folder), ref]);
    const unfinished = `${file}.new`;
    await copyFile(bundleIn(folder), unfinished);
    await rename(unfinished, file);
  });
}

const bundleIn = (folder: string): string => join(folder, 'report.bundle');

/** In bytes: the most that such a file has. */
export const mostBundleBytes = 4 * 2 * (mostObservedBytes + mostStatusBytes);

/** relayed: the branch has it now. older: the branch has it already, or a newer one. Otherwise why it was not taken. */
export type Relayed = 'relayed' | 'older' | Exclude<UnreadReport, 'missing'> | 'unbelieved';

/**
 * Puts the report of a bundle on the gateway's branch, where that key signed it, `isBelieved` says yes, and the branch has no report of the
 * same key that is as new. Throws a Failure where the branch cannot be read or written.
 */
export async function relayReport(
  reporter: Reporter,
  bundle: Uint8Array,
  { publicKey, isBelieved }: { readonly publicKey: string; readonly isBelieved: (read: ReadReport) => boolean },
): Promise<Relayed> {
  const branch = branchOf(reporter);
  const before = await readReport(reporter, publicKey);
  return inTemporaryRepository(async (folder) => {
    await writeFile(bundleIn(folder), bundle);
    const read = await readFrom(folder, { address: bundleIn(folder), environment: {} }, { branch, publicKey });
    if (read === 'missing') return 'files';
    if (typeof read === 'string') return read;
    if (!isBelieved(read)) return 'unbelieved';
    if (typeof before !== 'string' && before.committedAt >= read.committedAt) return 'older';
    const remote = readRemote(reporter.remote);
    const { commit } = await readTip(folder, tipRef, mostCommitBytes);
    const expected = await askTip(remote, branch, patience);
    const ref = refOf(branch);
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const args = ['--porcelain', '--no-verify', lease, '--', remote.address, `${commit}:${ref}`];
    try {
      await runGit(folder, ['push', ...args], { environment: remote.environment });
    } catch (error) {
      throw error instanceof GitError ? new Failure(notWritten(remote.address, branch), error) : error;
    }
    return 'relayed';
  });
}

export interface ReadReport {
  /** Of the commit: ISO 8601. */
  readonly committedAt: string;
  readonly files: Files;
}

/**
 * missing: there is no such branch. broken: git refuses what is there. unsigned, wrong: nobody, or another key, vouches for it. size, files: no
 * gateway writes such a commit.
 */
export type UnreadReport = 'missing' | 'broken' | 'unsigned' | 'wrong' | 'size' | 'files';

/** In bytes: a report that is longer fills neither disk nor memory. */
const most = 2 * (mostObservedBytes + mostStatusBytes);
const room = { file: 4 * most, memory: 256 * 1024 * 1024 };

/** In milliseconds. */
const patience = 60_000;

/** Only what this public key has signed is read. Throws a Failure where the remote cannot be reached. */
export function readReport(reporter: Reporter, publicKey: string): Promise<ReadReport | UnreadReport> {
  const branch = branchOf(reporter);
  const from = readRemote(reporter.remote);
  return inTemporaryRepository((folder) => readFrom(folder, from, { branch, publicKey }));
}

async function readFrom(
  folder: string,
  from: Remote,
  { branch, publicKey }: { readonly branch: string; readonly publicKey: string },
): Promise<ReadReport | UnreadReport> {
  try {
    if (!(await fetchCommits(folder, from, { branch, depth: 1, deadline: patience, room }))) return 'missing';
    const { commit, committedAt } = await readTip(folder, tipRef, mostCommitBytes);
    const line = `${identity.EMAIL} namespaces="git" ${publicKey}\n`;
    const state = await withSignersFile(line, (signers) => verifySignature(folder, commit, { signers, branch }));
    if (state !== 'good') return state;
    return { committedAt, files: await readTree(folder, { commit, branch, most }) };
  } catch (error) {
    if (error instanceof GitError && error.stopped === 'size') return 'size';
    if (error instanceof ForeignFile) return 'files';
    // What was brought, and git does not list or read: folders within folders without an end.
    const isUnlisted = error instanceof GitError && error.exitCode !== null;
    if (isUnlisted || error instanceof BranchUnread) return 'broken';
    throw error;
  }
}
