// The doctor's shell script with real curl and openssl: it comes to the same layer as the doctor, and is a sound script whatever is in an entry.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteForShell, writeScript } from '../scripts/commands/doctor/script.ts';
import { examine, type Known } from '../scripts/doctor/examine.ts';
import { firstTrouble } from '../scripts/doctor/layers.ts';
import { locales } from '../scripts/model/text/text.ts';
import { startCutting, startHttp, startHttps, startPlain, startProxy, startTls, stopServers } from './doctor/servers.ts';
import { type Broken, makeWorld, serverName, type World } from './doctor/world.ts';
import { freePort } from './gateway/nginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-doctor-script-'));
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => {
  stopServers();
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Case {
  readonly port: number;
  readonly host?: string;
  readonly person?: keyof World['people'];
  readonly types?: readonly string[];
  readonly quota?: number;
  readonly proxy?: number;
}

const own = () => ({ key: world.good.privateKeyPem, cert: world.good.certificatePem });
const asking = () => ({ ...own(), requestCert: true, rejectUnauthorized: false, ca: world.clientRoots });
const gateway =
  (more: Omit<Case, 'port'> = {}) =>
  async (): Promise<Case> => ({ port: world.ports.gateway, ...more });
const broken = (name: Broken) => async (): Promise<Case> => ({ port: world.ports[name] });
const at = (start: () => Promise<number>) => async (): Promise<Case> => ({ port: await start() });

const cases: readonly (readonly [expected: string, make: () => Promise<Case>])[] = [
  ['none', gateway()],
  ['none', gateway({ types: ['Cazier', 'Alt'] })],
  ['files key-of-another', gateway({ person: 'alfa' })],
  ['proxy proxy-refused', async () => ({ port: world.ports.gateway, proxy: await startProxy(403) })],
  ['proxy proxy-silent', async () => ({ port: world.ports.gateway, proxy: await startPlain((socket) => void socket.resume()) })],
  ['proxy proxy-unreachable', async () => ({ port: world.ports.gateway, proxy: await freePort() })],
  ['none', async () => ({ port: world.ports.gateway, proxy: await startProxy(200) })],
  ['resolver name-unknown', gateway({ host: 'mdocs.invalid' })],
  ['connection connection-refused', at(freePort)],
  ['none', async () => ({ port: await startHttps(asking(), { address: '::1' }), host: '::1' })],
  ['tls not-tls', at(startHttp)],
  ['tls tls-closed', at(() => startPlain((socket) => void socket.once('data', () => socket.resetAndDestroy())))],
  ['tls tls-silent', at(() => startPlain((socket) => void socket.resume()))],
  ['tls tls-name', broken('knows another name only')],
  ['server server-name', broken('certificate of another name')],
  ['server server-ended', broken('certificate expired')],
  ['server server-early', broken('certificate not yet valid')],
  ['server server-incomplete', broken('certificate without the one above')],
  ['server server-untrusted', at(() => startTls(world.interceptor, () => {}))],
  ['client-certificate certificate-not-asked-for', broken('asks for no certificate')],
  ['client-certificate certificate-not-asked-for', broken('asks for no certificate and refuses')],
  ['chain certificate-expired', gateway({ person: 'expired' })],
  ['chain certificate-untrusted', gateway({ person: 'self-signed' })],
  ['chain certificate-not-accepted', broken('takes any certificate of an unknown authority')],
  ['gateway certificate-unknown', gateway({ person: 'unknown' })],
  ['gateway access-suspended', gateway({ person: 'suspended' })],
  ['gateway publication-ended', broken('publication ended')],
  ['gateway answered-by-another', broken('page of somebody else')],
  ['address address-not-registered', gateway({ person: 'beta' })],
  ['service service-down', gateway({ types: ['Gone'] })],
  ['service service-silent', gateway({ types: ['Silent'] })],
  ['service system-unidentified', gateway({ types: ['Unidentified'] })],
  ['types types-refused', gateway({ types: ['Cazier', 'Missing'] })],
  ['quota quota-full', gateway({ quota: 3 })],
  ['upload upload-too-large', broken('takes bodies up to 1 MiB')],
  ['upload upload-cut', at(() => startCutting(world.ports.gateway, 200_000))],
  ['clock clock-off', at(() => startHttps(asking(), { ahead: 3600 }))],
];

const declaredOf = ({ types = ['Cazier'], quota = 1 }: Case) => ({
  documentTypes: types,
  clientId: `00000000-0000-4000-8000-00000000000${quota}`,
  vpn: undefined,
});
/** In seconds. */
const patience = 3;

let count = 0;
function write(text: string): string {
  count++;
  const path = join(folder, `file-${count}`);
  writeFileSync(path, text);
  return path;
}

/** The last line of what the script prints, without its first word. */
function runScript(one: Case, keyOf: string): Promise<string> {
  const { port, host = '127.0.0.1', person = 'alfa', proxy } = one;
  const script = write(
    writeScript({
      target: { host, port, serverName, path: '/api/' },
      environment: 'staging',
      declared: declaredOf(one),
      seconds: patience,
      locale: 'en',
      mailbox: 'servicii@age.example',
      system: 'alfa/registru',
    }),
  );
  const certificate = write(world.people[person].certificatePem);
  const env = { PATH: process.env.PATH, ...(proxy !== undefined && { https_proxy: `http://127.0.0.1:${proxy}` }) };
  return new Promise((done) =>
    execFile('sh', [script, certificate, write(keyOf), write(world.serverRoot)], { env }, (_, out, err) => {
      const [, last] = /^first: (.*?) *$/m.exec(out) ?? [];
      done(last ?? out + err);
    }),
  );
}

async function runDoctor(one: Case): Promise<string> {
  const { port, host = '127.0.0.1', person = 'alfa', proxy } = one;
  const { certificatePem: cert, privateKeyPem: key, certificate } = world.people[person];
  const known: Known = {
    target: {
      host,
      port,
      serverName,
      path: '/api/',
      ...(proxy !== undefined && { proxy: { host: '127.0.0.1', port: proxy, from: 'https_proxy', isTls: false } }),
    },
    identity: { cert, key },
    issuers: [Buffer.from(certificate.issuer.der).toString('hex')],
    local: [],
    declared: declaredOf(one),
    authorities: world.serverRoot,
    patience: patience * 1000,
  };
  const first = firstTrouble((await examine(known)).diagnoses);
  return first ? `${first.layer} ${first.cause}` : 'none';
}

describe.concurrent('the script comes to the same layer as the doctor', () => {
  test.each(cases)('%s', async (expected, make) => {
    const one = await make();
    const isKeyWrong = expected.startsWith('files');
    const key = world.people[isKeyWrong ? 'beta' : (one.person ?? 'alfa')].privateKeyPem;
    expect(await runScript(one, key)).toBe(expected);
    if (!isKeyWrong) expect(await runDoctor(one)).toBe(expected);
  });
});

test.each(locales)('in %s it is a sound script of the POSIX shell', (locale) => {
  const target = { host: '::1', port: 1, serverName: "it's $(id)`id`", path: '/api/' };
  const declared = { documentTypes: ['A', 'B'], clientId: undefined, vpn: undefined };
  const text = writeScript({
    target,
    environment: 'staging',
    declared,
    seconds: 1,
    locale,
    mailbox: undefined,
    system: '$(id)\n"',
  });
  const { status, stdout } = spawnSync('shellcheck', ['--shell=sh', '--severity=warning', '-'], {
    input: text,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test('a value of an entry is one word of the shell, whatever is in it', () => {
  for (const value of ["'", "a'b", '$(id)', '`id`', '\\', '\n', '"', '', '!', '*'])
    expect(spawnSync('sh', ['-c', `printf %s ${quoteForShell(value)}`], { encoding: 'utf8' }).stdout).toBe(value);
});
