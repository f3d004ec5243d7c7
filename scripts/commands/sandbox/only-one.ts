// One sandbox at a time has a folder: by the lock that gateways have, too, and where flock is not (macOS, Windows), by a socket that it listens at.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFolderLocked } from '../../apply/gateway/lock.ts';
import { Failure } from '../../model/text/failure.ts';
import { isInstalled, longestPath } from './gateway.ts';
import { inUse } from './words.ts';

/** Throws a Failure where another one has it. */
export async function withFolderForOne<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (await isInstalled('flock')) return withFolderLocked(folder, work, 0, inUse(folder));
  const server = await takeSocket(folder);
  try {
    return await work();
  } finally {
    server.close();
  }
}

async function takeSocket(folder: string): Promise<Server> {
  const path = placeOf(folder);
  const server = await listenAt(path);
  if (server) return server;
  if (await answers(path)) throw new Failure(inUse(folder));
  // Of one that was killed. A pipe of Windows ends with its process.
  rmSync(path, { force: true });
  const again = await listenAt(path);
  if (again) return again;
  throw new Failure(inUse(folder));
}

function placeOf(folder: string): string {
  const path = join(folder, 'lock.sock');
  const name = `mdocs-sandbox-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return path.length > longestPath ? join(tmpdir(), name) : path;
}

/** Undefined where something is there already. */
function listenAt(path: string): Promise<Server | undefined> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(undefined) : failed(error)));
    server.listen(path, () => done(server.unref()));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
