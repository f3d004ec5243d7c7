// What a status remembers of the judgement behind it, as the end of its address: a run judges nothing again that cannot have changed. Only a
// status of our own account is asked, and a yes is never taken from memory: whoever could write one there would have it for good.
import { createHash } from 'node:crypto';
import type { Pull, Status } from '../../github/types.ts';
import type { Heard } from './task.ts';

export interface Memory {
  /** A hash of everything that the judgement depended on, approvals aside. */
  readonly inputs: string;
  /** A hash of the comment, without the version of the base. */
  readonly comment: string;
  readonly heard?: Heard | undefined;
}

/** Of how many clients is remembered what was heard: of more, a request is judged anew each time. */
const mostHeard = 3;

export const mayRemember = (heard: Heard | undefined): boolean =>
  heard === undefined || (heard.clients.length <= mostHeard && heard.clients.every(isClientId));

const isClientId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const length = 32;

export const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);

const startOf = (pull: Pull): string => `${pull.url}#mdocs-`;

export const writeMemory = (pull: Pull, memory: Memory | undefined): string =>
  memory ? `${startOf(pull)}${[memory.inputs, memory.comment, ...writeHeard(memory)].join('-')}` : pull.url;

const writeHeard = ({ heard }: Memory): string[] =>
  heard ? [heard.hash, ...heard.clients.map((id) => id.replaceAll('-', ''))] : [];

/** Undefined where a status remembers nothing, or something about another pull request with the same commit. */
export function readMemory(told: Status | undefined, pull: Pull): Memory | undefined {
  const url = told?.targetUrl;
  if (url === undefined || !url.startsWith(startOf(pull))) return undefined;
  const words = url.slice(startOf(pull).length).split('-');
  const [inputs, comment, hash, ...clients] = words;
  if (inputs === undefined || comment === undefined || !words.every((word) => /^[0-9a-f]{32}$/.test(word))) return undefined;
  if (hash === undefined) return { inputs, comment };
  return clients.length === 0 ? undefined : { inputs, comment, heard: { clients: clients.map(withDashes), hash } };
}

const withDashes = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
