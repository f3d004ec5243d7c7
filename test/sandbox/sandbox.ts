// A sandbox for tests, as a program of its own over the institutions of this repository, and calls of it as a system makes them.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ready } from '../../scripts/commands/sandbox/running.ts';

const root = join(import.meta.dirname, '../..');

export interface Sandbox {
  readonly ready: Ready;
  readonly folder: string;
  call(call: SandboxCall): Promise<SandboxAnswer>;
  /** Of the control port. */
  control(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

interface SandboxCall {
  readonly method?: string;
  /** Below the base of the API, with the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Which of the systems calls; null calls without a certificate. */
  readonly system?: number | null;
  /** Files, in the place of the system's. */
  readonly identity?: { readonly certificate: string; readonly key: string };
  /** A loopback address. */
  readonly from?: string;
  readonly servername?: string;
}

interface SandboxAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** JSON where it is, else undefined. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  readonly body: any;
  readonly bytes: Buffer;
}

interface Wish {
  readonly args?: readonly string[];
  readonly institution?: string;
  /** One that stays. */
  readonly data?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export async function startSandbox({ args = [], institution = 'stare-civila', data, env }: Wish = {}): Promise<Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-sandbox-test-'));
  const readyFile = join(folder, 'ready.json');
  const own = [
    '--data',
    data ?? join(folder, 'data'),
    '--port',
    '0',
    '--control-port',
    '0',
    '--ready-file',
    readyFile,
    '--locale',
    'en',
  ];
  const parameters = [
    '--import',
    'tsx',
    join(root, 'scripts/mdocs.ts'),
    'sandbox',
    ...(institution ? [institution] : []),
    ...own,
    ...args,
  ];
  const child = spawn(process.execPath, parameters, { cwd: root, env, stdio: ['ignore', 'inherit', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  process.once('exit', () => child.kill());
  while (!existsSync(readyFile)) {
    if (child.exitCode !== null) throw new Error(`the sandbox ended with ${child.exitCode}: ${printed}`);
    await pause(20);
  }
  const ready: Ready = JSON.parse(readFileSync(readyFile, 'utf8'));
  return {
    ready,
    folder,
    call: (call) => callSandbox(ready, call),
    control: async (method, path, body) => {
      const answer = await fetch(new URL(path, ready.controlUrl), {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: await answer.json() };
    },
    stop: (signal = 'SIGTERM') => stop(child, folder, signal),
  };
}

async function stop(child: ChildProcess, folder: string, signal: NodeJS.Signals): Promise<number | null> {
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (child.exitCode === null) {
    child.kill(signal);
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
  return child.exitCode;
}

const files = new Map<string, Buffer>();
const read = (path: string): Buffer => {
  const bytes = files.get(path) ?? readFileSync(path);
  files.set(path, bytes);
  return bytes;
};

function callSandbox(
  ready: Ready,
  { method = 'GET', path, headers = {}, body, system = 0, identity: given, from, servername }: SandboxCall,
): Promise<SandboxAnswer> {
  const held = given ?? (system === null ? undefined : ready.systems[system]);
  const identity = held?.certificate && held.key ? { cert: read(held.certificate), key: read(held.key) } : {};
  const contents = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const typed = contents && !Buffer.isBuffer(body) ? { 'Content-Type': 'application/json' } : {};
  const length = contents || method === 'POST' || method === 'PUT' ? { 'Content-Length': String(contents?.length ?? 0) } : {};
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...identity,
        ...{ host: '127.0.0.1', port: ready.port, path: `/api/${path}`, method, agent: false, ca: read(ready.authority) },
        servername: servername ?? ready.serverName,
        rejectUnauthorized: servername === undefined,
        headers: { ...length, ...typed, ...headers },
        ...(from !== undefined && { localAddress: from }),
      },
      async (response) => {
        const bytes = await buffer(response).catch(() => Buffer.alloc(0));
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
