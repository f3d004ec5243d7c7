// What is read of a request before anybody knows what it asks.
import type { IncomingMessage } from 'node:http';
import { Problem, wrong } from './problem.ts';

/** In bytes: a body that is JSON of an operation. */
const largestJson = 4 * 1024 ** 2;

/** Of a path, whatever is in it: what is no path is the root. */
export const readUrl = ({ url = '/' }: IncomingMessage): URL => new URL(`http://sandbox${url.startsWith('/') ? url : '/'}`);

/** Whoever stops reading can still answer. */
export const leaveOpen = (request: IncomingMessage): AsyncIterable<Buffer> => request.iterator({ destroyOnReturn: false });

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of leaveOpen(request)) {
    size += chunk.length;
    if (size > largestJson) throw new Problem(413, { '': ['The body has at most 4 MiB.'] });
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks));
}

export function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw wrong('', 'The body is not valid JSON.');
  }
}
