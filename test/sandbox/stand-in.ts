// The stand-in without a gateway before it, for tests of what it answers: whoever calls says who it is, as a gateway would.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ServedType, World } from '../../scripts/sandbox/call.ts';
import type { ServedClient } from '../../scripts/sandbox/clients.ts';
import { Faults } from '../../scripts/sandbox/faults.ts';
import { describe } from '../../scripts/sandbox/openapi.ts';
import { Service, type Told } from '../../scripts/sandbox/stand-in.ts';
import { predefinedTypes } from '../../scripts/sandbox/types.ts';

const plain = { official: false, versioning: false, permanentDeleteOnExpiration: false };
const types: readonly ServedType[] = [
  ...predefinedTypes,
  {
    ...plain,
    ...{ code: 'Cazier', title: { ro: 'Cazier' }, official: true, expiresAfter: 'P3M' },
    templates: [
      { format: 'Pdf', language: 'Ro' },
      { format: 'Html', language: 'Ru' },
    ],
    findWrong: (value) => (typeof (value as { number?: unknown }).number === 'string' ? undefined : '/number must be string'),
  },
  { ...plain, code: 'Spinner', title: { ro: 'Spinner' }, versioning: true },
  { ...plain, code: 'Bilet', title: { ro: 'Bilet', en: 'Ticket', ru: 'Билет' }, permanentDeleteOnExpiration: true },
  { ...plain, code: 'Strain', title: { ro: 'Străin' } },
];

export const one = '00000000-0000-4000-8000-000000000001';
export const other = '00000000-0000-4000-8000-000000000002';
const system = (clientId: string, name: string) => ({
  ...{ clientId, name, idno: '1010600034203', institutionName: 'Instituția Alfa' },
  documentTypes: ['Cazier', 'Spinner', 'Bilet'],
});

const world: World = {
  systems: [system(one, 'SI Alfa'), system(other, 'SI Beta')],
  types: new Map(types.map((type) => [type.code.toLowerCase(), type])),
  quota: 50_000_000_000,
  viewUrl: 'https://mdocs.staging.egov.md/',
};

export interface StandInAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  readonly body: any;
  readonly bytes: Buffer;
}

export interface StandIn {
  readonly service: Service;
  readonly faults: Faults;
  readonly told: Told[];
  call(method: string, path: string, more?: StandInCall): Promise<StandInAnswer>;
  /** Leaves the folder where it was given. */
  stop(): Promise<void>;
}

interface StandInCall {
  /** JSON, or contents as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: string;
}

export async function startStandIn(
  own: Partial<World> = {},
  data?: string,
  clients: readonly ServedClient[] = [],
): Promise<StandIn> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'mdocs-stand-in-'));
  const faults = new Faults();
  const told: Told[] = [];
  const service = await Service.open({
    ...{
      world: { ...world, ...own },
      clients,
      openapi: describe({ url: 'https://localhost/api/', version: '1' }),
      data: folder,
      faults,
    },
    tell: (call) => told.push(call),
  });
  const server = createServer((request, response) => {
    void service.handle(request, response, { clientId: String(request.headers['x-mpass-client-id']) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...{ service, faults, told },
    call: (method, path, more = {}) => call(port, method, path, more),
    async stop() {
      server.closeAllConnections();
      server.close();
      await service.close();
      if (data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function call(port: number, method: string, path: string, { body, headers = {}, as = one }: StandInCall): Promise<StandInAnswer> {
  const contents = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const typed = contents === undefined || Buffer.isBuffer(body) ? {} : { 'Content-Type': 'application/json' };
  const length = contents && !headers['Transfer-Encoding'] ? { 'Content-Length': String(contents.length) } : {};
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path: `/api${path}`, agent: false };
    const sent = request(
      { ...options, headers: { 'X-MPass-Client-ID': as, ...length, ...typed, ...headers } },
      async (response) => {
        const bytes = await buffer(response);
        const isJson = /json/.test(response.headers['content-type'] ?? '');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          body: isJson ? JSON.parse(bytes.toString()) : undefined,
        });
      },
    );
    sent.once('error', reject);
    sent.end(contents);
  });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
