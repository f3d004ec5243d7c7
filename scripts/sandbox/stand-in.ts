// The stand-in for the service: takes a call that the gateway let through, and answers it. One for the whole life of a sandbox.
import { randomInt, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { findBlob, goOn, readRange } from './blobs.ts';
import type { Answer, Call, CallingSystem, Received, World } from './call.ts';
import { findClients, type ServedClient } from './clients.ts';
import { Contents } from './contents.ts';
import type { Faults } from './faults.ts';
import { Journal } from './journal.ts';
import { findRoute, type Operation, type Route } from './operations.ts';
import { notFound, Problem, writeErrors, writeProblem, wrong } from './problem.ts';
import { leaveOpen, parse, readJson, readUrl } from './receive.ts';
import { expire } from './recycling.ts';
import { makeSamples } from './samples.ts';
import { send } from './send.ts';
import { findByLink } from './shares.ts';
import { type Change, emptyState } from './state.ts';

export const base = '/api';

export interface ServiceSetup {
  readonly world: World;
  readonly clients: readonly ServedClient[];
  readonly openapi: object;
  /** The folder with the state. */
  readonly data: string;
  readonly faults: Faults;
  /** Told of each call once it is answered. */
  readonly tell: (told: Told) => void;
}

/** A call as the service saw it. */
export interface Told {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What was wrong, or nothing. */
  readonly why: string;
}

/** Who calls, as the gateway says it. */
export interface Caller {
  /** Undefined is nobody. */
  readonly clientId: string | undefined;
  /** Cuts the connection to the gateway; absent where that is the request's own. */
  readonly cut?: () => void;
}

/** In bytes: contents that are read whole to be checked. */
const largestChecked = 64 * 1024 ** 2;

export class Service {
  private readonly receiving = new Set<string>();
  private nextExpiry = '';

  private constructor(
    private readonly setup: ServiceSetup,
    private readonly journal: Journal,
    private readonly contents: Contents,
  ) {}

  static async open(setup: ServiceSetup): Promise<Service> {
    const journal = await Journal.open(setup.data);
    return new Service(setup, journal, await Contents.open(setup.data, journal.state.blobs));
  }

  get state() {
    return this.journal.state;
  }

  now = (): string => new Date(Date.now() + this.setup.faults.clockAhead()).toISOString();

  /** Never throws. */
  async handle(request: IncomingMessage, response: ServerResponse, { clientId, cut }: Caller): Promise<void> {
    const { method = 'GET', url = '/', socket } = request;
    const requestId = String(request.headers['x-request-id'] ?? '');
    const tell = (status: number, why = '') => this.setup.tell({ requestId, method, path: url.split('?')[0] ?? '', status, why });
    response.setHeader('Date', new Date(this.now()).toUTCString());
    try {
      const answer = await this.answer(request, clientId);
      if (answer === 'dropped') {
        (cut ?? (() => socket.destroy()))();
        return tell(0, 'The connection was cut in the middle, as the fault drop says.');
      }
      await send(request, response, answer, { contents: this.contents, state: this.state });
      tell(response.statusCode);
    } catch (error) {
      if (response.destroyed || (request.destroyed && !request.complete)) return tell(0, 'The client went away.');
      const problem = error instanceof Problem ? error : new Problem(500, { '': [`The sandbox is at fault: ${error}`] });
      if (response.headersSent) {
        // An answer that has begun can only be cut off.
        response.destroy();
        return tell(0, writeErrors(problem));
      }
      // What is left of the body is not read: the connection cannot be used again.
      if (!request.complete) response.setHeader('Connection', 'close');
      response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
      response.writeHead(problem.status).end(JSON.stringify(writeProblem(problem)));
      tell(problem.status, writeErrors(problem));
    }
  }

  private async answer(request: IncomingMessage, clientId: string | undefined): Promise<Answer | 'dropped'> {
    const { world, faults, clients, openapi } = this.setup;
    const url = readUrl(request);
    const system = world.systems.find((one) => one.clientId === clientId);
    if (!system) throw new Problem(401, { '': ['The call comes from no known system.'] });
    if (faults.take('drop')) return dropInTheMiddle(request);
    const slow = faults.take('slow');
    if (slow) await pause((slow.seconds ?? 5) * 1000);
    for (const status of [500, 507])
      if (faults.take(String(status) as '500' | '507')) throw new Problem(status, { '': [`The fault ${status} is on.`] });
    if (url.pathname === '/openapi.json' || url.pathname === `${base}/openapi.json`) return { status: 200, body: openapi };
    if (!url.pathname.startsWith(`${base}/`)) throw notFound(`The API is below ${base}/.`);
    const path = url.pathname.slice(base.length);
    if (path === '/clients' && request.method === 'GET') return findClients({ query: url.searchParams }, clients);
    const route = findRoute(request.method ?? 'GET', path);
    if (!route) throw notFound('There is no such operation.');
    if (!('operation' in route)) throw new Problem(405, { '': [`The path has only ${route.join(', ')}.`] });
    return this.run(route, request, { query: url.searchParams, system });
  }

  private async run(route: Route, request: IncomingMessage, asked: { query: URLSearchParams; system: CallingSystem }) {
    const { operation, parameters } = route;
    await this.settle();
    const { world } = this.setup;
    const call: Call = {
      ...{ world, state: this.state, parameters, ...asked, now: this.now() },
      body: operation.takes === 'json' ? await readJson(request) : undefined,
      readBlob: async (id) => (await this.contents.read(id)).subarray(0, this.state.blobs.get(id)?.size),
      newId: randomUUID,
      newCode: (digits) => String(randomInt(10 ** digits)).padStart(digits, '0'),
    };
    if (operation.takes !== 'contents') return this.commit(await operation.run(call));
    return this.runWithContents(operation, call, request);
  }

  /** What was received counts once the answer's changes are written; else it goes. */
  private async runWithContents(operation: Operation, call: Call, request: IncomingMessage): Promise<Answer> {
    const range = readRange(request.headers['content-range']);
    const length = request.headers['content-length'] === undefined ? undefined : Number(request.headers['content-length']);
    const known = operation.method === 'PUT' ? this.state.blobs.get(String(call.parameters.id).toLowerCase()) : undefined;
    // Refused before gigabytes are read; and nobody writes after the contents of another.
    if (known) {
      const { bytes } = range ?? {};
      goOn(findBlob(call), { range, size: length ?? (bytes ? bytes.to - bytes.from + 1 : 0) });
    }
    if (operation.path === '/blobs' && range && length !== undefined) goOn({ size: 0, total: null }, { range, size: length });
    const blobId = known?.id ?? call.newId();
    if (this.receiving.has(blobId)) throw wrong('id', 'Another part of this blob is being received.');
    this.receiving.add(blobId);
    try {
      const size = await this.contents.receive(blobId, known?.size ?? 0, leaveOpen(request));
      const mime = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const received: Received = {
        mime,
        range,
        size,
        blobId,
        readWhole: () => this.readWhole(blobId, (known?.size ?? 0) + size),
      };
      return await this.commit(await operation.run({ ...call, received, now: this.now() }));
    } finally {
      this.receiving.delete(blobId);
      if (!this.state.blobs.has(blobId)) await this.contents.remove(blobId);
    }
  }

  private async readWhole(id: string, size: number): Promise<unknown> {
    if (size > largestChecked) throw wrong('', 'Contents of more than 64 MiB cannot be checked.');
    return parse((await this.contents.read(id)).subarray(0, size));
  }

  private async commit(answer: Answer): Promise<Answer> {
    const { changes = [] } = answer;
    await this.journal.write(changes);
    for (const change of changes) if ('drop' in change && change.drop === 'blobs') await this.contents.remove(change.id);
    if (changes.length > 0) this.nextExpiry = '';
    return answer;
  }

  /** Documents whose time is over, before anything else is looked at. */
  private async settle(): Promise<void> {
    const now = this.now();
    if (this.nextExpiry > now) return;
    const changes = expire(this.state, this.setup.world, now);
    if (changes.length > 0) await this.commit({ status: 200, changes });
    const ends = [...this.state.documents.values()].flatMap(({ expiresOn, recycled }) =>
      expiresOn && !recycled ? expiresOn : [],
    );
    this.nextExpiry = ends.sort()[0] ?? '9';
  }

  /** Everything goes. */
  async reset(): Promise<void> {
    const tables = Object.keys(emptyState()) as (keyof ReturnType<typeof emptyState>)[];
    const changes = tables.flatMap((drop) => [...this.state[drop].keys()].map((id): Change => ({ drop, id })));
    await this.commit({ status: 200, changes });
  }

  /** Puts sample documents beside what is there. Gives how many. */
  async fill(): Promise<number> {
    const { changes, contents } = makeSamples(this.setup.world, this.now(), randomUUID);
    for (const [id, text] of contents) await this.contents.receive(id, 0, [Buffer.from(text)]);
    await this.commit({ status: 200, changes });
    return contents.size;
  }

  /** A document by the link of a reservation, for whoever has its code. */
  async view(id: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.settle();
    const { blobId } = findByLink({ parameters: { id }, query, state: this.state, now: this.now() });
    const blob = blobId === null ? undefined : this.state.blobs.get(blobId);
    if (!blob) throw notFound('A folder has no contents.');
    // What somebody has uploaded is not run here as a page.
    const headers = { 'Content-Type': blob.mime, 'Content-Disposition': 'attachment', 'X-Content-Type-Options': 'nosniff' };
    await send(request, response, { status: 200, blobId: blob.id, headers }, { contents: this.contents, state: this.state });
  }

  async close(): Promise<void> {
    await this.journal.close();
  }
}

/** Half of what was announced is read, and no more: as if the service had ended. */
async function dropInTheMiddle(request: IncomingMessage): Promise<'dropped'> {
  const half = Number(request.headers['content-length'] ?? 0) / 2;
  let size = 0;
  if (half > 0)
    for await (const chunk of leaveOpen(request)) {
      size += chunk.length;
      if (size >= half) break;
    }
  return 'dropped';
}
