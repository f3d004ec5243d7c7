// The gateway of a sandbox: the real program over what would be published, or, where it is not installed, our own server with the same decisions.
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endProcesses, findProcess, listChildren } from '../../apply/gateway/processes.ts';
import { endWithThis } from '../../apply/process-tree.ts';
import { Failure } from '../../model/text/failure.ts';
import { viewOf } from '../../targets/gateway/view.ts';
import { filesOf } from '../../targets/index.ts';
import { targetsOf } from '../../targets/list.ts';
import type { Check, LoggedCall, Trial } from '../../targets/template/target.ts';
import { envWithServers, writeTrial } from '../gateway/check.ts';
import { requireFree } from './ports.ts';
import type { GatewaySetting, SandboxGateway, ServiceCall } from './serving.ts';
import { notServing } from './words.ts';

type SandboxProgram = Check & Required<Pick<Check, 'serveSandbox' | 'calledWith'>>;

const isForSandbox = (check: Check): check is SandboxProgram =>
  check.serveSandbox !== undefined && check.calledWith !== undefined;

/** The program that would serve the environment, where it is installed. */
export async function findProgram({ publication }: Pick<GatewaySetting, 'publication'>): Promise<SandboxProgram | undefined> {
  const checks = targetsOf(publication.policy).flatMap(({ check }) => check ?? []);
  for (const check of checks)
    if (isForSandbox(check) && process.platform !== 'win32' && (await isInstalled(check.program))) return check;
  return undefined;
}

export const isInstalled = (program: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, ['-v'], { env: envWithServers(), stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', () => resolve(true));
  });

const socket = 'service.sock';
const log = 'calls.log';

interface ProgramSetup {
  readonly port: number;
  /** The sandbox's own, where the gateway gets its own below. */
  readonly data: string;
}

/** The service is called at a socket in the gateway's folder, which nobody else on the machine may open. */
export async function startProgram(
  check: SandboxProgram,
  { port, data }: ProgramSetup,
  serve: ServiceCall,
): Promise<SandboxGateway> {
  const directory = await makeDirectory(check, join(data, 'gateway'));
  await requireFree(port);
  const service = await listenAt(join(directory, socket), (request, response) => {
    void serve(request, response, { clientId: firstOf(request.headers['x-mpass-client-id']) });
  });
  let child: ChildProcess | undefined;
  let tellEnd = () => {};
  const ended = new Promise<void>((resolve) => {
    tellEnd = resolve;
  });
  const end = async () => {
    const ending = child;
    child = undefined;
    if (ending && ending.exitCode === null && ending.signalCode === null) {
      const gone = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGTERM');
      await gone;
    }
  };
  const forget = endWithThis((signal) => child?.kill(signal));
  return {
    program: check.program,
    ended,
    async apply({ publication, server, trouble }) {
      await end();
      const view = viewOf(publication);
      const [target] = targetsOf(publication.policy).filter((one) => one.check === check);
      const files = target ? filesOf(target, view) : new Map<string, string>();
      const site = { files, settings: view.settings, server };
      const stage = { listen: `127.0.0.1:${port}`, socket, isRoot: process.getuid?.() === 0, log, trouble };
      const trial = check.serveSandbox(site, stage);
      await writeTrial(directory, trial);
      const started = startIn(directory, check.program, trial);
      child = started;
      started.once('exit', () => child === started && tellEnd());
      await waitUntilServing(started, port, join(directory, 'error.log'));
    },
    calls: () => readCalls(join(directory, log)),
    async stop() {
      forget();
      await end();
      service.closeAllConnections();
      service.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What it prints goes through this process: a program may write over the beginning of a file that it was given. */
function startIn(directory: string, program: string, { args, prints }: Trial): ChildProcess {
  const into = prints ? 'pipe' : 'ignore';
  const child = spawn(program, args(directory), { cwd: directory, env: envWithServers(), stdio: ['ignore', into, into] });
  if (prints) {
    child.stdout?.pipe(createWriteStream(join(directory, prints.out), { flags: 'a' }));
    child.stderr?.pipe(createWriteStream(join(directory, prints.err), { flags: 'a' }));
  }
  return child;
}

/** In bytes: a longer path of a socket no system takes. */
export const longestPath = 90;

/** Emptied, with the end of a program that a killed run has left in it. */
async function makeDirectory(check: SandboxProgram, wanted: string): Promise<string> {
  if (wanted.length > longestPath) return mkdtempSync(join(tmpdir(), 'mdocs-sandbox-'));
  const place = { program: check.program, directory: wanted, pid: `${check.program}.pid`, start: check.calledWith(wanted) };
  const left = existsSync(wanted) ? await findProcess(place) : undefined;
  if (left !== undefined) await endProcesses([...(await listChildren(left)), left]);
  rmSync(wanted, { recursive: true, force: true });
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  return wanted;
}

const firstOf = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value) || undefined;

async function listenAt(path: string, listener: RequestListener): Promise<Server> {
  const server = createServer({ requestTimeout: 0 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return server;
}

/** In milliseconds. */
const patience = 20_000;

async function waitUntilServing(child: ChildProcess, port: number, errors: string): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(10)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(port)) return;
  }
  throw new Failure(notServing(lastLines(errors)));
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').slice(-3).join('\n');
  } catch {
    return '';
  }
}

/** In bytes and lines. */
const [mostRead, mostCalls] = [256 * 1024, 300];

function readCalls(file: string): LoggedCall[] {
  try {
    const text = readFileSync(file, 'utf8').slice(-mostRead);
    return text
      .split('\n')
      .slice(-mostCalls - 1)
      .flatMap((line) => parseCall(line) ?? []);
  } catch {
    return [];
  }
}

function parseCall(line: string): LoggedCall | undefined {
  try {
    return JSON.parse(line) as LoggedCall;
  } catch {
    return undefined;
  }
}
