// One hostile input: what is laid over the base repository, and the verdict that it must get.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../scripts/model/tree.ts';
import { cases } from '../cases/tree.ts';

export interface Hostile {
  /** The id in the list of hostile inputs, and what it is. */
  readonly name: string;
  /** Path -> content, or an entry of another kind. */
  readonly files: Readonly<Record<string, string | Uint8Array | Entry>>;
  /** The code of an error that must be among the findings; accepted has no error at all. */
  readonly verdict: string | 'accepted';
  /** A warning that must be among the findings. */
  readonly warning?: string;
}

export const alfa = 'integrations/alfa.yaml';
export const validFile = readFileSync(join(cases, 'base', alfa), 'utf8');

/** The base's file of an institution with one piece of text replaced. */
export function changed(piece: string, by: string): Record<string, string> {
  if (!validFile.includes(piece)) throw new Error(`the base does not have ${piece}`);
  return { [alfa]: validFile.replace(piece, () => by) };
}

/** The file as a whole is something else. */
export const whole = (content: string | Uint8Array): Record<string, string | Uint8Array> => ({ [alfa]: content });

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export function entryOf(content: string | Uint8Array | Entry): Entry {
  if (typeof content !== 'string' && 'kind' in content) return content as Entry;
  return { kind: 'file', read: () => bytesOf(content as string | Uint8Array) };
}
