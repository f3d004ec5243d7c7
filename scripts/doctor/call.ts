// One call over a connection that is there: what is sent, and as much of the answer as is of use. A server that drips or floods ends nothing.
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { codeOf } from './network.ts';
import { alertOf } from './tap.ts';

export interface Call {
  readonly path: string;
  readonly host: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** How many zeros to send as the body. */
  readonly bytes?: number;
  /** In milliseconds, for the whole answer. */
  readonly patience: number;
  /** Whether more is asked on the same connection. */
  readonly keep?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of the body; all of it, where `isWhole`. */
  readonly body: string;
  readonly isWhole: boolean;
  /** Whether the system took all that was to be sent. */
  readonly isSent: boolean;
  /** When it was asked, and when the head of the answer came: milliseconds since 1970. */
  readonly asked: number;
  readonly answered: number;
}

export interface NoAnswer {
  /** The system's, Node's or OpenSSL's code, or `silent`. */
  readonly error: string;
  readonly alert: string | undefined;
  readonly isSent: boolean;
}

/** In bytes: no answer that is asked for here is longer. */
const most = 65536;

/** Never rejects. Ends the connection unless it is to be kept and can be. */
export function makeCall(socket: TLSSocket, call: Call): Promise<Answer | NoAnswer> {
  const { path, host, method = 'GET', headers = {}, bytes = 0, patience, keep = false } = call;
  return new Promise((done) => {
    const asked = Date.now();
    let isSent = bytes === 0;
    let isOver = false;
    let hasHead = false;
    let timer: NodeJS.Timeout | undefined;
    const end = (outcome: Answer | NoAnswer): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      socket.removeListener('close', closed);
      socket.removeListener('error', broke);
      if (!keep || 'error' in outcome || !outcome.isWhole) {
        sent.destroy();
        socket.destroy();
      }
      done(outcome);
    };
    const fail = (error: string): void => {
      if (!hasHead) end({ error, alert: alertOf({ alert: undefined }, error), isSent });
    };
    const closed = () => fail('ECONNRESET');
    const broke = (error: Error) => fail(codeOf(error));
    const sent = request({
      createConnection: () => socket,
      path,
      method,
      headers: {
        Host: host,
        Accept: 'application/json',
        'User-Agent': 'mdocs-doctor',
        // Node ends a connection that is to be closed with the answer, and what is still to be sent with it.
        Connection: keep || bytes > 0 ? 'keep-alive' : 'close',
        ...(bytes > 0 && { 'Content-Type': 'application/octet-stream', 'Content-Length': String(bytes) }),
        ...headers,
      },
    });
    timer = setTimeout(() => fail('silent'), patience);
    sent.on('error', (error) => fail(codeOf(error)));
    socket.on('error', broke);
    socket.once('close', closed);
    sent.once('response', (response) => {
      const answered = Date.now();
      hasHead = true;
      readBody(response).then(async ({ body, isWhole }) => {
        // Who answers before all has come may still take the rest.
        if (!isSent) await untilSent(sent, socket, patience);
        end({
          status: response.statusCode ?? 0,
          headers: flatten(response),
          body,
          isWhole,
          isSent,
          asked,
          answered,
        });
      });
      // A head came in time: what is left of the time is the body's, and then what came counts.
      clearTimeout(timer);
      timer = setTimeout(() => response.destroy(), Math.max(1, patience - (answered - asked)));
    });
    // All at once: a server that answers early has ended its side, and after that nothing more could be begun.
    sent.end(bytes > 0 ? Buffer.alloc(bytes) : undefined, () => {
      isSent = true;
    });
  });
}

function untilSent(sent: ClientRequest, socket: TLSSocket, patience: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, patience);
    const end = (): void => {
      clearTimeout(timer);
      done();
    };
    sent.once('finish', end);
    socket.once('close', end);
    if (socket.destroyed) end();
  });
}

function readBody(response: IncomingMessage): Promise<{ body: string; isWhole: boolean }> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (isWhole: boolean) => done({ body: Buffer.concat(chunks).subarray(0, most).toString('utf8'), isWhole });
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) {
        end(false);
        response.destroy();
      }
    });
    response.once('end', () => end(true));
    response.once('error', () => end(false));
    response.once('close', () => end(false));
  });
}

const flatten = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
