// A real nginx for tests: its own directory, loopback addresses, unprivileged ports; ended by its own process.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Nginx {
  /** Replaces files; nginx sees them after reload. */
  write(files: ReadonlyMap<string, string>): void;
  /** Comes back when every process with the former configuration has ended. */
  reload(): Promise<void>;
  stop(): Promise<void>;
  /** What nginx logged. */
  log(): string;
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** nginx.conf of a test: what is in the http block, around it what keeps nginx inside its directory. */
export const nginxConf = (http: string): string => `daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root root;\n' : ''}pid nginx.pid;
lock_file nginx.lock;
error_log error.log notice;
events { worker_connections 256; }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path temp-${kind};`).join('\n')}
${http}
}
`;

/** Starts nginx over a directory with these files, nginx.conf among them, and waits until the port answers. */
export async function startNginx(files: ReadonlyMap<string, string>, port: number): Promise<Nginx> {
  const directory = mkdtempSync(join(tmpdir(), 'mdocs-gateway-'));
  write(directory, files);
  const env = { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` };
  const parameters = ['-p', `${directory}/`, '-c', 'nginx.conf', '-e', 'error.log'];
  const child = spawn('nginx', parameters, { env, cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  const log = () => readFileSync(join(directory, 'error.log'), 'utf8');
  // Where a test run is broken off, nginx goes with it.
  process.once('exit', () => child.kill());
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${log()}`);
    return answers(port);
  });
  return {
    write: (changed) => write(directory, changed),
    reload: () => reload(child, log),
    stop: async () => {
      await ended(child);
      rmSync(directory, { recursive: true, force: true });
    },
    log,
  };
}

function write(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

async function reload(child: ChildProcess, log: () => string): Promise<void> {
  const gone = () => log().split(/worker process \d+ exited with code/).length;
  const before = gone();
  child.kill('SIGHUP');
  await until(async () => gone() > before);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await end;
}

/** The test runner's own time limit ends the waiting. */
async function until(happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) await pause(20);
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
