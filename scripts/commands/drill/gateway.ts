// A real nginx of its own for a drill, over what a gateway would have taken; a stand-in certificate plays the system's.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import { createServer as createPort } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Issuer, issueCertificate } from '../../demo/issue.ts';
import type { Files } from '../../model/publication/files.ts';
import { Failure } from '../../model/text/failure.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { gatewayIn, layOut } from '../gateway/nginx-check.ts';
import { nodePlatform } from '../run/platform.ts';
import { noAnswer } from './words.ts';

/** The system that is cut: its line in clients.map, and an address of its own. */
export interface Target {
  /** institution/system */
  readonly name: string;
  readonly address: string;
}

export type Answer = 'allowed' | 'refused';

export interface DrillGateway {
  /** Gives nginx what was taken, and comes back when the system's calls are let through, or refused. */
  apply(files: Files, answer: Answer): Promise<void>;
  stop(): void;
}

/** Undefined where there is no nginx. */
export async function startGateway(directory: string, target: Target): Promise<DrillGateway | undefined> {
  const standIn = await makeStandIn();
  const backend = createServer((_, response) => response.end('{}'));
  const upstream = `127.0.0.1:${await listening(backend)}`;
  const port = await freePort();
  let nginx: ChildProcess | undefined;
  const stop = () => {
    nginx?.kill();
    backend.close();
  };
  // Where the drill is broken off, nginx goes with it.
  process.once('exit', stop);
  return {
    async apply(files, answer) {
      write(directory, laidOut(files, { port, upstream, standIn, target }));
      if (nginx) nginx.kill('SIGHUP');
      else nginx = spawn('nginx', ['-p', `${directory}/`, '-c', 'nginx.conf', '-e', 'error.log'], { env: path, stdio: 'ignore' });
      await answered({ port, standIn, target, nginx }, answer);
    },
    stop,
  };
}

// Debian keeps nginx where an ordinary user's PATH does not look.
const path = { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` };

interface StandIn {
  readonly authority: Issuer;
  readonly holder: Issuer;
  readonly sha1: string;
}

async function makeStandIn(): Promise<StandIn> {
  const dates = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T00:00:00Z' };
  const named = (value: string) => [{ oid: '2.5.4.3', value }];
  const authority = issueCertificate({ subject: named('Drill authority'), serial: '01', authority: true, ...dates });
  const holder = issueCertificate({ subject: named('Drill'), serial: '02', ...dates }, authority);
  const reading = await readCertificate(Buffer.from(holder.certificatePem.replaceAll('\r', '')), nodePlatform);
  if (!('certificate' in reading)) throw new Error(`the certificate of a drill cannot be read: ${reading.not}`);
  return { authority, holder, sha1: reading.certificate.sha1 };
}

interface Stage {
  readonly port: number;
  readonly upstream: string;
  readonly standIn: StandIn;
  readonly target: Target;
}

/** The taken files, with the stand-in's fingerprint in the place of the system's: nobody but the system has the key of its own. */
function laidOut(files: Files, { port, upstream, standIn, target }: Stage): Map<string, string> {
  const gateway = gatewayIn(files);
  if (!gateway) throw new Error('what was published has no gateway.conf');
  const lines = (files.get('nginx/clients.map') ?? '').split('\n');
  const own = lines.findIndex((line) => line.endsWith(`# ${target.name}`));
  if (own >= 0) lines[own] = (lines[own] ?? '').replace(/^[0-9a-f]{40}/, standIn.sha1);
  const staged = new Map(files)
    .set('nginx/clients.map', lines.join('\n'))
    .set('nginx/authorities.pem', standIn.authority.certificatePem);
  const asRoot = process.getuid?.() === 0 ? 'user root root;\n' : '';
  return layOut(staged, gateway, {
    listen: `127.0.0.1:${port}`,
    upstream,
    main: `daemon off;\n${asRoot}`,
    http: '  set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;\n',
  });
}

function write(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text, { mode: 0o600 });
  }
}

/** An unknown certificate is answered with 401, a known one from elsewhere with 403. */
const statuses: Readonly<Record<Answer, readonly number[]>> = { allowed: [200], refused: [401, 403] };

const patience = 20_000;

async function answered(called: Omit<Stage, 'upstream'> & { readonly nginx: ChildProcess }, answer: Answer): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(20)) {
    if (statuses[answer].includes((await call(called)) ?? 0)) return;
    if (called.nginx.exitCode !== null) break;
  }
  throw new Failure(noAnswer(answer === 'refused'));
}

/** The status of one call on a connection of its own; undefined where there is no answer yet. */
function call({ port, standIn, target }: Omit<Stage, 'upstream'>): Promise<number | undefined> {
  const { certificatePem: cert, privateKeyPem: key } = standIn.holder;
  const headers = { 'X-Real-IP': target.address };
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path: '/api/', cert, key, headers, agent: false, rejectUnauthorized: false };
    const sent = request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', () => resolve(undefined));
    sent.end();
  });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
}

async function freePort(): Promise<number> {
  const server = createPort() as unknown as Server;
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
