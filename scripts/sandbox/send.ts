// An answer on the wire: JSON, a made file, or contents of a blob, of which a part may be asked for (RFC 9110 section 14.2).
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './call.ts';
import type { Contents } from './contents.ts';
import { Problem } from './problem.ts';
import type { State } from './state.ts';

interface Stored {
  readonly contents: Contents;
  readonly state: State;
}

export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer, stored: Stored): Promise<void> {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (answer.blobId !== undefined) return sendBlob(request, response, answer.blobId, stored);
  if (answer.made) {
    response.writeHead(answer.status, { 'Content-Type': answer.made.mime, 'Content-Length': answer.made.bytes.length });
    response.end(answer.made.bytes);
    return;
  }
  if (answer.body === undefined) {
    response.writeHead(answer.status, { 'Content-Length': 0 }).end();
    return;
  }
  const text = JSON.stringify(answer.body);
  if (response.hasHeader('Cache-Control')) {
    const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(answer.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

async function sendBlob(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  { contents, state }: Stored,
): Promise<void> {
  const size = state.blobs.get(id)?.size ?? 0;
  const part = readPart(request.headers.range, size);
  const { start, end } = part ?? { start: 0, end: size };
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', end - start);
  if (part) response.setHeader('Content-Range', `bytes ${start}-${end - 1}/${size}`);
  response.writeHead(part ? 206 : 200);
  if (end === start) response.end();
  else await pipeline(contents.stream(id, start, end), response);
}

/** The one part that is asked for, without its end; undefined where all is: also for several parts, which a server need not serve. */
function readPart(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=([0-9]{0,15})-([0-9]{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  // From the first byte on, of nothing: the whole.
  if (size === 0 && Number(from) === 0 && from !== '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start >= size || end <= start) throw new Problem(416, { Range: [`The contents have ${size} bytes.`] });
  return { start, end };
}
