// Where readers of reports remember what they saw: a machine in a file of its own, which no remote can take back, and everybody else on a branch
// beside the environment, which publishing signs.
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import { type Disbelief, readSignedFile } from '../../apply/signed-file.ts';
import { isExternalError } from '../../apply/temporary.ts';
import type { Environment } from '../../model/environment.ts';
import { dropAhead, joinSeen, mostSeenBytes, readSeen, type SeenReports, writeSeen } from '../../model/gateway/seen.ts';
import { Failure } from '../../model/text/failure.ts';

export interface Memory {
  /** A file of this machine's own; absent where nothing of a run stays. */
  readonly file?: string | undefined;
  /** The list of those who may sign what the environment publishes; undefined where none is known. */
  readonly signers: string | undefined;
}

interface MemoryPlace extends Memory {
  readonly remote: string;
  readonly environment: Environment;
  readonly now: Date;
}

export const memoryBranch = (environment: Environment): string => `environment/${environment}-reports`;
/** In its commit, which has nothing else. */
export const memoryPath = 'reports.json';

/** In milliseconds. */
const deadline = 60_000;

export interface SignedMemory {
  /** The newest commit of the branch, where there is one. */
  readonly commit?: string | undefined;
  readonly found: SeenReports | Disbelief;
}

/** What the branch remembers. Whoever may sign what the environment publishes may sign this. */
export async function readSignedMemory(remote: string, environment: Environment, signers: string): Promise<SignedMemory> {
  const wanted = { branch: memoryBranch(environment), path: memoryPath, most: mostSeenBytes, deadline, signers };
  const { commit, found } = await readSignedFile(remote, wanted);
  return { commit, found: typeof found === 'string' ? found : (readSeen(found.toString()) ?? 'files') };
}

/** All that is remembered; nothing where neither place can be believed. */
export async function recall({ file, signers, remote, environment, now }: MemoryPlace): Promise<SeenReports> {
  const [own, signed] = await Promise.all([
    file === undefined ? undefined : readOwn(file),
    signers === undefined ? undefined : readSignedMemory(remote, environment, signers),
  ]);
  const known = signed === undefined || typeof signed.found === 'string' ? new Map() : signed.found;
  return joinSeen(dropAhead(own ?? new Map(), now), dropAhead(known, now));
}

/** Adds to what this machine remembers. Where it cannot be written, only this run knows. */
export async function remember(file: string, seen: SeenReports, now: Date): Promise<void> {
  const before = (await readOwn(file)) ?? new Map();
  const text = writeSeen(joinSeen(dropAhead(before, now), seen));
  if (text === writeSeen(before)) return;
  await writeAtomically(file, text).catch((error) => {
    if (!(error instanceof Failure)) throw error;
  });
}

async function readOwn(file: string): Promise<SeenReports | undefined> {
  try {
    return readSeen(await readIfPresent(file, mostSeenBytes));
  } catch (error) {
    if (isExternalError(error)) return undefined;
    throw error;
  }
}
