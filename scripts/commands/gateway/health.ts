// What a cluster asks of a gateway over HTTP: whether calls may be sent to it, whether its rounds go on, and what it measures.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ProgramPlace } from '../../apply/gateway/program.ts';
import { readIfPresent } from '../../apply/gateway/versions.ts';
import { mostStatusBytes, readStatus } from '../../model/publication/gateway-status.ts';
import { Failure } from '../../model/text/failure.ts';
import { look } from './look.ts';
import { noHealthText, unheardHealthText } from './serve-words.ts';

export interface Health {
  /** A round has come to its end, whatever came of it. */
  ended(): void;
  stop(): void;
}

/**
 * Serves `/ready`, `/live` and `/metrics` at a port, or an address with a port, and answers 200 or 503. `every` is the pause between two rounds,
 * in seconds. Throws a Failure where nobody can listen there.
 */
export async function serveHealth(at: string, place: ProgramPlace, every: number): Promise<Health> {
  const [, host, port] = /^(?:([0-9.]+|\[[0-9a-f:]+\]):)?([0-9]{1,5})$/.exec(at) ?? [];
  if (port === undefined || Number(port) > 65_535) throw new Failure(noHealthText);
  const rounds = { count: 0, last: performance.now() };
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/ready': () => (rounds.count > 0 ? askReady(place) : Promise.resolve(refuse('no round has ended yet'))),
    '/live': async () => (performance.now() - rounds.last < mostSilence(every) ? fine : refuse('no round ends any more')),
    '/metrics': async () => (await readMetrics(place)) ?? refuse('nothing was measured yet'),
  };
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000, keepAlive: false }, (request, response) => {
    const answer = request.method === 'GET' ? answers[request.url ?? ''] : undefined;
    (answer?.() ?? Promise.resolve(nothing)).then(
      (given) => send(response, given),
      () => send(response, refuse('it cannot be seen')),
    );
  });
  server.maxConnections = 64;
  const listening = once(server, 'listening');
  server.listen(Number(port), host?.replace(/^\[|\]$/g, ''));
  await listening.catch((error) => {
    throw new Failure(unheardHealthText(at), error);
  });
  return {
    ended: () => {
      rounds.count++;
      rounds.last = performance.now();
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** In milliseconds: a round with a hundred thousand clients from a slow server takes minutes. */
const mostSilence = (every: number): number => 15 * 60_000 + 10 * every * 1000;

interface Answer {
  readonly status: 200 | 404 | 503;
  readonly text: string;
}

const fine: Answer = { status: 200, text: 'ok\n' };
const nothing: Answer = { status: 404, text: '' };
const refuse = (why: string): Answer => ({ status: 503, text: `${why}\n` });

/** What the last round found right, and the program itself says so still. Whoever is told that a publication has ended is answered as well. */
const ready: readonly string[] = ['serving', 'kept', 'closed'];

/** In milliseconds. */
const patience = 2000;

async function askReady(place: ProgramPlace): Promise<Answer> {
  const status = readStatus(await readIfPresent(join(place.directory, 'status.json'), mostStatusBytes));
  const { program, running } = status ?? {};
  if (!program || !ready.includes(program.state)) return refuse(program?.state ?? 'nothing is known');
  const { runs, state } = await look(place, patience);
  const isSame = runs && running !== undefined && state?.manifest === running.manifest;
  return isSame ? fine : refuse('it does not say that it serves what was verified');
}

async function readMetrics({ directory }: ProgramPlace): Promise<Answer | undefined> {
  const text = await readIfPresent(join(directory, 'metrics.prom'));
  return text === undefined ? undefined : { status: 200, text };
}

function send(response: ServerResponse, { status, text }: Answer): void {
  response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', connection: 'close' });
  response.end(text);
}
