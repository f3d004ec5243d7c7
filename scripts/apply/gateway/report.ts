// The report of a gateway: one commit, signed with the gateway's own key, on a branch that is its own.
import type { Environment } from '../../model/environment.ts';
import { mostObservedBytes } from '../../model/gateway/observed.ts';
import { mostStatusBytes } from '../../model/publication/gateway-status.ts';
import type { Files } from '../../model/tree.ts';
import { ForeignFile, fetchCommits, readTip, readTree, tipRef } from '../branch.ts';
import { GitError } from '../git.ts';
import { type Outcome, publish } from '../publish.ts';
import { readRemote } from '../remote.ts';
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

export interface ReadReport {
  /** Of the commit: ISO 8601. */
  readonly committedAt: string;
  readonly files: Files;
}

/** missing: there is no such branch. unsigned, wrong: nobody, or another key, vouches for it. size, files: no gateway writes such a commit. */
export type UnreadReport = 'missing' | 'unsigned' | 'wrong' | 'size' | 'files';

/** In bytes: a report that is longer fills neither disk nor memory. */
const most = 2 * (mostObservedBytes + mostStatusBytes);
const room = { file: 4 * most, memory: 256 * 1024 * 1024 };

/** In milliseconds. */
const patience = 60_000;

/** Only what this public key has signed is read. Throws a Failure where the remote cannot be reached. */
export function readReport(reporter: Reporter, publicKey: string): Promise<ReadReport | UnreadReport> {
  const branch = branchOf(reporter);
  const from = readRemote(reporter.remote);
  return inTemporaryRepository(async (folder) => {
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
      throw error;
    }
  });
}
