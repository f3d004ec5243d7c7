// What goes wrong between a client and GitHub, on demand.
import type { ServerResponse } from 'node:http';
import type { EmulatedAnswer } from './emulated.ts';

export interface Fault {
  readonly method?: string;
  /** Of the path without the API's prefix, with the query. */
  readonly path?: RegExp;
  /** How many requests it hits; all where none is given. */
  readonly times?: number;
  /** How many fitting requests it lets pass first. */
  readonly after?: number;
  /** Answered instead of what the request asks for, which is then not done. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Before the answer. */
  readonly delayMs?: number;
  /** It is done, and no answer comes. */
  readonly dropReply?: boolean;
  /** It is done, and the answer breaks off after so many bytes: the connection, or with end the text only. */
  readonly truncate?: number | { readonly end: number };
  /** A byte at a time, with so many milliseconds between them. */
  readonly drip?: number;
  /** Changes the answer. */
  readonly change?: (answer: EmulatedAnswer) => EmulatedAnswer;
}

interface CountedFault {
  readonly fault: Fault;
  seen: number;
}

export class Faults {
  private rules: CountedFault[] = [];

  inject(fault: Fault): void {
    this.rules.push({ fault, seen: 0 });
  }

  clear(): void {
    this.rules = [];
  }

  /** The first that hits this request. */
  next(method: string, path: string): Fault | undefined {
    for (const rule of this.rules) {
      const { fault } = rule;
      if ((fault.method ?? method) !== method || fault.path?.test(path) === false) continue;
      rule.seen++;
      const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
      if (rule.seen > after && rule.seen <= after + times) return fault;
    }
    return undefined;
  }
}

export const instead = ({ status, headers = {}, body }: Fault): EmulatedAnswer | undefined =>
  status === undefined
    ? undefined
    : { status, headers, body: body ?? { message: 'Fault', documentation_url: 'https://docs.github.com/rest' } };

/** Sends an answer, as badly as the fault says. */
export async function send(response: ServerResponse, answer: EmulatedAnswer, fault: Fault = {}): Promise<void> {
  if (fault.delayMs !== undefined) await pause(fault.delayMs);
  if (fault.dropReply === true) return void response.socket?.destroy();
  const { status, body } = answer;
  const text = Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
  const kind = typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  const length = typeof fault.truncate === 'object' ? fault.truncate.end : text.length;
  const headers = {
    date: new Date().toUTCString(),
    ...(body !== undefined && { 'content-type': kind, 'content-length': String(length) }),
  };
  response.writeHead(status, { ...headers, ...answer.headers });
  if (typeof fault.truncate === 'number')
    return void response.write(text.subarray(0, fault.truncate), () => response.socket?.destroy());
  if (fault.drip !== undefined) return drip(response, text, fault.drip);
  response.end(text.subarray(0, length));
}

async function drip(response: ServerResponse, text: Buffer, milliseconds: number): Promise<void> {
  for (const byte of text) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await pause(milliseconds);
  }
  response.end();
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds).unref());
