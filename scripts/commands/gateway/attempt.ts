// What a run wants to bring into service, written down before it has any effect: where the run dies, the next one still knows what was right
// before, and does not take what the died one left for that.
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import { isHash, isRecord, isText } from '../../model/publication/form.ts';
import type { ProbeResult } from './probe.ts';

export interface Attempt {
  /** The folder below `versions` that was served before; absent where none was. */
  readonly former?: string;
  /** What was right before; absent where the program did not run. */
  readonly baseline?: ProbeResult;
}

const begun = (directory: string): string => join(directory, 'attempt.json');
/** The same file, once it is not known what became of it: that takes no room on a disk that is full. */
const fence = (directory: string): string => join(directory, 'unknown.json');

export async function readAttempt(directory: string): Promise<Attempt | undefined> {
  try {
    const attempt: unknown = JSON.parse((await readIfPresent(begun(directory))) ?? '');
    return isAttempt(attempt) ? attempt : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAttempt(value: unknown): value is Attempt {
  if (!isRecord(value)) return false;
  const { former, baseline } = value;
  const isBaseline =
    baseline === undefined || (isRecord(baseline) && Object.values(baseline).every((one) => typeof one === 'boolean'));
  return (former === undefined || (isText(former) && isHash(former.replace(/-again$/, ''), 40))) && isBaseline;
}

export const writeAttempt = (directory: string, attempt: Attempt): Promise<void> =>
  writeAtomically(begun(directory), `${JSON.stringify(attempt, null, 2)}\n`);

export const forgetAttempt = (directory: string): Promise<void> => rm(begun(directory), { force: true });

/** No later run does anything until somebody has looked. */
export const fenceOff = (directory: string): Promise<void> => rename(begun(directory), fence(directory));

export const isFenced = async (directory: string): Promise<boolean> => (await readIfPresent(fence(directory))) !== undefined;

/** Somebody has looked: what the program does now is what was before. */
export const removeFence = (directory: string): Promise<void> => rm(fence(directory), { force: true });
