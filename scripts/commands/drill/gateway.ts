// A real gateway of its own for a drill, over what a gateway would have taken; a stand-in certificate plays the system's.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import { createServer as createPort } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Issuer, issueCertificate } from '../../demo/issue.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import type { Check } from '../../targets/template/target.ts';
import { envWithServers, findSite, writeTrial } from '../gateway/check.ts';
import { nodePlatform } from '../run/platform.ts';
import { noAnswer } from './words.ts';

/** The system that is cut, and an address of its own. */
export interface CutSystem {
  /** institution/system */
  readonly name: string;
  readonly address: string;
}

export type DrillAnswer = 'allowed' | 'refused';

export interface DrillGateway {
  /** Gives the program the files that were taken, and comes back when it answers the system's calls as expected. */
  apply(files: Files, answer: DrillAnswer): Promise<void>;
  stop(): void;
}

export async function startGateway(directory: string, check: Check, system: CutSystem): Promise<DrillGateway> {
  const standIn = await makeStandIn();
  const backend = createServer((_, response) => response.end('{}'));
  const upstream = `127.0.0.1:${await startListening(backend)}`;
  const port = await findFreePort();
  let program: ChildProcess | undefined;
  const stop = () => {
    program?.kill();
    backend.close();
  };
  // Where the drill is broken off, the program goes with it.
  process.once('exit', stop);
  const { sha1, sha256 } = standIn.certificate;
  return {
    async apply(files, answer) {
      const site = await findSite(files);
      if (!site) throw new Error('what was published does not name the settings of its gateway');
      const trial = check.serve(site, {
        listen: `127.0.0.1:${port}`,
        upstream,
        standIn: { system: system.name, sha1, sha256, authorityPem: standIn.authority.certificatePem },
        isRoot: process.getuid?.() === 0,
      });
      await writeTrial(directory, trial);
      if (program) program.kill(check.reload);
      else program = spawn(check.program, trial.args(directory), { env: envWithServers(), stdio: 'ignore' });
      await waitForAnswer({ port, serverName: site.settings.serverName, standIn, system, program }, answer);
    },
    stop,
  };
}

interface StandIn {
  readonly authority: Issuer;
  readonly holder: Issuer;
  readonly certificate: Certificate;
}

async function makeStandIn(): Promise<StandIn> {
  const dates = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T00:00:00Z' };
  const named = (value: string) => [{ oid: '2.5.4.3', value }];
  const authority = issueCertificate({ subject: named('Drill authority'), serial: '01', authority: true, ...dates });
  const holder = issueCertificate({ subject: named('Drill'), serial: '02', ...dates }, authority);
  const reading = await readCertificate(Buffer.from(holder.certificatePem.replaceAll('\r', '')), nodePlatform);
  if (!('certificate' in reading)) throw new Error(`the certificate of a drill cannot be read: ${reading.not}`);
  return { authority, holder, certificate: reading.certificate };
}

interface CalledGateway {
  readonly port: number;
  /** The gateway answers to nobody who calls it otherwise. */
  readonly serverName: string;
  readonly standIn: StandIn;
  readonly system: CutSystem;
  readonly program: ChildProcess;
}

/** An unknown certificate is answered with 401, a known one from elsewhere with 403. */
const statuses: Readonly<Record<DrillAnswer, readonly number[]>> = { allowed: [200], refused: [401, 403] };

const patience = 20_000;

async function waitForAnswer(called: CalledGateway, answer: DrillAnswer): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(20)) {
    if (statuses[answer].includes((await callGateway(called)) ?? 0)) return;
    if (called.program.exitCode !== null) break;
  }
  throw new Failure(noAnswer(answer === 'refused'));
}

/** The status of one call on a connection of its own; undefined where there is no answer yet. */
function callGateway({ port, serverName: servername, standIn, system }: CalledGateway): Promise<number | undefined> {
  const { certificatePem: cert, privateKeyPem: key } = standIn.holder;
  const headers = { 'X-Real-IP': system.address };
  return new Promise((resolve) => {
    const place = { host: '127.0.0.1', port, servername, path: '/api/' };
    const options = { ...place, cert, key, headers, agent: false, rejectUnauthorized: false };
    const sent = request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', () => resolve(undefined));
    sent.end();
  });
}

function startListening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
}

async function findFreePort(): Promise<number> {
  const server = createPort() as unknown as Server;
  const port = await startListening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
