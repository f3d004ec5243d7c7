// Whether a branch still has what this gateway took of it: then nothing is fetched, and what was checked once is not checked again. What time or
// this machine's settings change is asked every time.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { askTip } from '../../apply/branch.ts';
import type { FollowedPublication } from '../../apply/gateway/follow.ts';
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import { readRemote } from '../../apply/remote.ts';
import { isHash, isInstant, isRecord, parseJson } from '../../model/publication/form.ts';
import { checkTimes, type Refusal } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Newest } from './newest.ts';
import { type Known, servesInstalled } from './serve-revision.ts';

/** What was taken, as far as the folder of its revision does not say it. */
interface Taken {
  /** Of the environment branch. */
  readonly commit: string;
  /** SHA-256 of the file of signers that it was held to; absent where it was taken unsigned. */
  readonly signers?: string;
  readonly committedAt?: string;
  readonly validDays?: number;
}

const takenPath = 'taken.json';

/** Remembers what is served now. */
export async function remember(directory: string, { commit, committedAt, manifest }: FollowedPublication, newest: Newest) {
  const taken: Taken = { commit, signers: await hashSigners(newest), committedAt, validDays: manifest.validDays };
  await writeAtomically(join(directory, takenPath), `${JSON.stringify(taken)}\n`);
}

/** `same`, or why it may not be taken any more; undefined where it has to be fetched. */
export async function askUnchanged(
  directory: string,
  newest: Newest,
  known: Known,
  now: Date,
): Promise<'same' | Refusal | undefined> {
  const state = known.installed?.state;
  if (!state || state.environment !== newest.environment || !servesInstalled(known)) return undefined;
  const taken = readTaken(await readIfPresent(join(directory, takenPath)));
  if (taken?.commit !== state.commit || taken.signers !== (await hashSigners(newest))) return undefined;
  try {
    const tip = await askTip(readRemote(newest.remote), `environment/${newest.environment}`, newest.deadline);
    if (tip !== taken.commit) return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: 'unreachable', text: error.text };
  }
  return checkTimes({ ...state, validDays: taken.validDays }, taken.committedAt, now) ?? 'same';
}

async function hashSigners({ signers, unsigned }: Newest): Promise<string | undefined> {
  if (unsigned) return undefined;
  const text = await readFile(resolve(signers ?? '')).catch(() => '');
  return createHash('sha256').update(text).digest('hex');
}

function readTaken(text: string | undefined): Taken | undefined {
  const value = parseJson(text ?? '');
  if (!isRecord(value) || !isHash(value.commit, 40)) return undefined;
  const { signers, committedAt, validDays } = value;
  const isSigned = signers === undefined || (isHash(signers, 64) && isInstant(committedAt));
  return isSigned && (validDays === undefined || Number.isSafeInteger(validDays)) ? (value as unknown as Taken) : undefined;
}
