// A real HAProxy for tests: its own directory, loopback addresses, unprivileged ports; ended by its own process.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askAt } from '../../scripts/apply/gateway/program.ts';
import type { Publication } from '../../scripts/model/publication/publication.ts';
import type { Files } from '../../scripts/model/tree.ts';
import { viewOf } from '../../scripts/targets/gateway/view.ts';
import { haproxy } from '../../scripts/targets/haproxy/haproxy.ts';
import { filesOf } from '../../scripts/targets/index.ts';
import { issue } from './people.ts';

export interface HAProxy {
  /** Its folder, where the socket ctl takes commands. */
  readonly directory: string;
  /** Replaces files; HAProxy sees them after reload. */
  write(files: ReadonlyMap<string, string>): void;
  /** Comes back when the new configuration is served. */
  reload(): Promise<void>;
  stop(): Promise<void>;
  /** What HAProxy printed. */
  log(): string;
}

/** Changes a rendered tree's files before HAProxy sees them. */
type Alter = (text: string) => string;

export const renderHAProxy = (one: Publication): Files => filesOf(haproxy, viewOf(one));

/** The rendered tree where HAProxy has it. */
export function haproxyTree(one: Publication, alter: Alter = (text) => text): Map<string, string> {
  const { directory } = one.policy.gateway;
  return new Map([...renderHAProxy(one)].map(([path, text]) => [`${directory}/${path}`, alter(text)]));
}

/** One HAProxy with all these environments. */
export async function startHAProxy(publications: readonly Publication[], alter?: Alter): Promise<HAProxy> {
  const directory = mkdtempSync(join(tmpdir(), 'mdocs-haproxy-'));
  const write = (files: ReadonlyMap<string, string>) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  };
  let round = 0;
  const sayRound = () => {
    round++;
    const conf = `global\n  stats socket unix@ctl level admin\ndefaults\n  mode http\n  timeout client 5s\nfrontend round\n  bind unix@state\n`;
    write(
      new Map([['haproxy.cfg', `${conf}  http-request return status 200 content-type application/json string '${round}'\n`]]),
    );
  };
  for (const one of publications) {
    const { serverName, certificate, key } = one.policy.gateway;
    const server = await issue({ name: serverName });
    write(new Map([...haproxyTree(one, alter), [certificate, server.certificatePem], [key, server.privateKeyPem]]));
  }
  sayRound();
  const trees = publications.flatMap(({ policy }) => ['-f', `${policy.gateway.directory}/haproxy/gateway.cfg`]);
  const env = { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` };
  const child = spawn('haproxy', ['-W', '-C', directory, '-f', 'haproxy.cfg', ...trees], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (printed += part));
  // Where a test run is broken off, HAProxy goes with it.
  process.once('exit', () => child.kill());
  const untilServed = async () => {
    while ((await askAt(join(directory, 'state'))) !== round) {
      if (child.exitCode !== null) throw new Error(`HAProxy did not start:\n${printed}`);
      await pause(20);
    }
  };
  await untilServed();
  return {
    directory,
    write,
    reload: async () => {
      sayRound();
      child.kill('SIGUSR2');
      await untilServed();
    },
    stop: async () => {
      const end = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      if (child.exitCode === null) await end;
      rmSync(directory, { recursive: true, force: true });
    },
    log: () => printed,
  };
}
