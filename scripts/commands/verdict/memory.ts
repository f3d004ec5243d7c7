// What a status remembers of the judgement behind it, as the end of its address: a run judges nothing again that cannot have changed. Only a
// status of our own account is asked, and a yes is never taken from memory: whoever could write one there would have it for good.
import { createHash } from 'node:crypto';
import type { Pull, Status } from '../../github/types.ts';

export interface Memory {
  /** A hash of everything that the judgement depended on, approvals aside. */
  readonly inputs: string;
  /** A hash of the comment, without the version of the base. */
  readonly comment: string;
}

const length = 32;

export const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);

const startOf = (pull: Pull): string => `${pull.url}#mdocs-`;

export const writeMemory = (pull: Pull, memory: Memory | undefined): string =>
  memory ? `${startOf(pull)}${memory.inputs}-${memory.comment}` : pull.url;

/** Undefined where a status remembers nothing, or something about another pull request with the same commit. */
export function readMemory(told: Status | undefined, pull: Pull): Memory | undefined {
  const url = told?.targetUrl;
  if (url === undefined || !url.startsWith(startOf(pull))) return undefined;
  const [, inputs, comment] = /^([0-9a-f]{32})-([0-9a-f]{32})$/.exec(url.slice(startOf(pull).length)) ?? [];
  return inputs !== undefined && comment !== undefined ? { inputs, comment } : undefined;
}
