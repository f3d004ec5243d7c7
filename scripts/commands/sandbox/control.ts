// What a sandbox can be told and asked beside the gateway, on this machine only: trouble, the last calls, the page, documents by their link.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Failure } from '../../model/text/failure.ts';
import type { Locale } from '../../model/text/text.ts';
import { type Fault, readFault } from '../../sandbox/faults.ts';
import { type ShownCall, writePage } from '../../sandbox/page.ts';
import { Problem, writeProblem } from '../../sandbox/problem.ts';
import { readJson, readUrl } from '../../sandbox/receive.ts';
import { pageWords } from './page-words.ts';
import { portInUse } from './words.ts';

export interface Controlled {
  readonly locale: Locale;
  readonly openapi: object;
  faults(): readonly Fault[];
  /** Comes back when the next call meets it. */
  addFault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Newest first. */
  calls(): readonly ShownCall[];
  reset(): Promise<void>;
  fill(): Promise<number>;
  view(id: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export async function startControl(port: number, controlled: Controlled): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, controlled).catch((error) => {
      const problem = error instanceof Problem ? error : new Problem(500, { '': [String(error)] });
      // An answer that has begun can only be cut off: whoever looks at a document may have gone.
      if (response.headersSent) response.destroy();
      else sendJson(response, problem.status, writeProblem(problem));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Failure(portInUse(port)) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

export const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

async function answer(request: IncomingMessage, response: ServerResponse, controlled: Controlled): Promise<void> {
  if (!isFromHere(request))
    return sendJson(response, 403, { error: 'Only this machine, and none of its web pages but this one.' });
  const url = readUrl(request);
  const asked = `${request.method} ${url.pathname}`;
  const { locale } = controlled;
  const [, viewed] = /^GET \/view\/([^/]+)$/.exec(asked) ?? [];
  if (viewed !== undefined) return controlled.view(viewed, url.searchParams, request, response);
  switch (asked) {
    case 'GET /':
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
      response.end(writePage(controlled.calls(), controlled.faults(), { locale, ...pageWords[locale] }));
      return;
    case 'GET /openapi.json':
      return sendJson(response, 200, controlled.openapi);
    case 'GET /sandbox/requests':
      return sendJson(response, 200, controlled.calls());
    case 'GET /sandbox/faults':
      return sendJson(response, 200, controlled.faults());
    case 'DELETE /sandbox/faults':
      await controlled.clearFaults();
      return sendJson(response, 200, controlled.faults());
    case 'POST /sandbox/faults': {
      const fault = readFault(await readJson(request));
      if (typeof fault === 'string') return sendJson(response, 400, { error: fault });
      await controlled.addFault(fault);
      return sendJson(response, 200, controlled.faults());
    }
    case 'POST /sandbox/reset':
      await controlled.reset();
      return sendJson(response, 200, {});
    case 'POST /sandbox/fill':
      return sendJson(response, 200, { documents: await controlled.fill() });
    default:
      return sendJson(response, 404, { error: 'GET / shows what there is.' });
  }
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** No page of another site may switch anything here, nor a name that somebody has pointed to this machine. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  const isOwn = (name: string) => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(name);
  return isOwn(host) && (headers.origin === undefined || headers.origin === `http://${host}`);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body, null, 2)}\n`);
}
