// From the form to the revocation with the real commands, a real nginx and a client that really calls: what the gateway of staging saw opens
// production, a renewal is signed by the old key, and who is revoked is out.
import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toLocalDay } from '../scripts/commands/run/options.ts';
import { addDays } from '../scripts/model/date.ts';
import type { Environment } from '../scripts/model/environment.ts';
import { bundleProgram, mdocs, program, World } from './commands/world.ts';
import { keepRunning } from './follower/running.ts';
import { type Backend, startBackend } from './gateway/backend.ts';
import { freePort } from './gateway/nginx.ts';
import { call } from './gateway/request.ts';
import { makeAuthority, makeLeafFor, pem } from './generated/certificates.ts';
import { onDay } from './workflows/executor.ts';

const today = toLocalDay();
const address = '127.0.0.11';
const names: Readonly<Record<Environment, string>> = { staging: 'mdocs.staging.egov.md', production: 'mdocs.gov.md' };

interface Identity {
  readonly der: Buffer;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

const begins = addDays(today, -30);
const authority = makeAuthority('journey', { begins, ends: addDays(today, 1000) });
let serial = 0x10;
/** Of the one subject; `days` from now on. */
function issue(days = 200): Identity {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  serial++;
  const der = makeLeafFor(authority, {
    publicKey,
    serial: `0${serial.toString(16)}`.slice(-2),
    begins,
    ends: addDays(today, days),
  });
  return { der, certificatePem: pem(der), privateKeyPem: exportKey(privateKey) };
}
const exportKey = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

let world: World;
let backend: Backend;
let remote: string;
let folder: string;
const ports: Record<Environment, number> = { staging: 0, production: 0 };

beforeAll(async () => {
  await bundleProgram();
  backend = await startBackend();
  world = new World();
  folder = mkdtempSync(join(tmpdir(), 'journey-'));
  remote = world.remote();
  ports.staging = await freePort();
  ports.production = await freePort();
  for (const path of world.git('ls-files', 'integrations').split('\n')) rmSync(join(world.folder, path));
  world.write('registry/authorities/demo-staging-other.pem', pem(authority.der));
  world.write('registry/authorities/demo-production-other.pem', pem(authority.der));
  const policy = world
    .read('registry/policy.yaml')
    .replace('"8443"', `"${ports.staging}"`)
    .replace('"9443"', `"${ports.production}"`)
    .replaceAll(/http:\/\/127\.0\.0\.1:808[01]/g, `http://127.0.0.1:${backend.port}`)
    .replace('stagingDaysBeforeConfirmation: 3', 'stagingDaysBeforeConfirmation: 0');
  // The clients of this test sit on this machine.
  const exception = ['address-special', 'address-in-both-environments'].map(
    (rule) =>
      `  - { rule: ${rule}, institutions: [instit-publica-alfa, institutia-publica-alfa, alfa], reason: Clientul de probă, expires: ${addDays(today, 90)} }\n`,
  );
  world.write('registry/policy.yaml', `${policy}\nexceptions:\n${exception.join('')}`);
  const keys = (['staging', 'production'] as const).map((environment) => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(folder, `${environment}.key`)]);
    const key = readFileSync(join(folder, `${environment}.key.pub`), 'utf8').trim();
    return `  gw-${environment}:\n    environments: [${environment}]\n    key: ${key}\n`;
  });
  world.write('registry/gateways.yaml', `gateways:\n${keys.join('')}`);
  world.commit('AGE');
  const server = issue();
  for (const environment of ['staging', 'production']) {
    mkdirSync(join(folder, environment, 'tls'), { recursive: true });
    writeFileSync(join(folder, environment, 'tls/server.crt'), server.certificatePem);
    writeFileSync(join(folder, environment, 'tls/server.key'), server.privateKeyPem, { mode: 0o600 });
  }
});

afterAll(async () => {
  for (const environment of ['staging', 'production']) {
    try {
      process.kill(Number(readFileSync(join(folder, environment, 'nginx.pid'), 'utf8')), 'SIGTERM');
    } catch {
      // It never ran.
    }
  }
  await backend.stop();
  await pause(300);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  world[Symbol.dispose]();
});

/** A command on the repository as a person runs it; on a later day where one is given. */
async function run(command: string, words: readonly string[] = [], day?: string) {
  const env = day === undefined ? {} : onDay(day);
  const done = await mdocs([command, ...words, '--root', world.folder, '--locale', 'en'], { env });
  return { ...done, out: done.out.replaceAll(/\s+/g, ' ') };
}

async function succeed(command: string, words: readonly string[] = [], day?: string) {
  const done = await run(command, words, day);
  expect(done, `${command} ${words.join(' ')}\n${done.out}\n${done.err}`).toMatchObject({ code: 0 });
  return done.out;
}

const provision = (environment: Environment, day?: string) =>
  succeed('provision', ['--environment', environment, '--remote', remote], day);

/** One round of the environment's gateway, which reports where it has a name. */
const round = (environment: Environment, { reports = false, day }: { reports?: boolean; day?: string } = {}) =>
  succeed(
    'gateway',
    [
      ...['--environment', environment, '--remote', remote, '--into', join(folder, environment), '--unsigned', '--once'],
      ...(reports ? ['--name', `gw-${environment}`, '--report-key', join(folder, `${environment}.key`)] : []),
    ],
    day,
  );

/** The environment's gateway as it runs all the time, with the usual time between two rounds. */
function follow(environment: Environment, day: string) {
  const args = ['--environment', environment, '--remote', remote, '--into', join(folder, environment), '--unsigned'];
  const child = spawn(process.execPath, [program, 'gateway', ...args, '--root', world.folder], {
    ...{ stdio: 'ignore', env: { PATH: process.env.PATH, HOME: '/dev/null', ...onDay(day) } },
  });
  return {
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The status of a call, or the code of the refusal. */
async function reach(environment: Environment, holder: Identity, path = '/api/documents'): Promise<number | string | undefined> {
  const answer = await call({ port: ports[environment], name: names[environment], from: address, holder, path });
  return answer.body.error ?? answer.status;
}

/** nginx writes its log a little later: waits until this many calls of a client stand in it. */
async function logged(environment: Environment, count: number): Promise<void> {
  const lines = () => readFileSync(join(folder, environment, 'log/access.log'), 'utf8').split('\n');
  await vi.waitFor(() => expect(lines().filter((line) => line.includes(address)).length).toBeGreaterThanOrEqual(count), 15_000);
}

test('from the form to the revocation', async () => {
  // The institution asks.
  const testing = issue();
  const answers = {
    'institution-name': 'Instituția Publică Alfa',
    idno: '1015999000116',
    sector: 'public',
    'technical-mailbox': 'integrari@alfa.example',
    'contract-number': '12/2026',
    'contract-signed': '2026-02-03',
    'annex-number': '12/2026-MDocs',
    'annex-signed': '2026-02-10',
    'system-name': 'Registrul electronic Alfa',
    rsi: '0123',
    'document-types': 'Cazier\nExtrasRegistru',
    addresses: address,
    certificate: testing.certificatePem,
  };
  writeFileSync(join(folder, 'cerere.json'), JSON.stringify({ formatVersion: 1, form: 'request', language: 'ro', answers }));
  await succeed('take', [join(folder, 'cerere.json')]);
  world.commit('Request');
  const file = world.git('ls-files', 'integrations/*.yaml');
  const slug = file.slice('integrations/'.length, -'.yaml'.length);
  const [, system = ''] = /- id: ([a-z0-9-]+)/.exec(world.read(file)) ?? [];
  const name = `${slug}/${system}`;
  await provision('staging');
  await round('staging');

  // Nothing was tried, so nothing opens production.
  const refused = await run('confirm', [
    name,
    '--remote',
    remote,
    '--report',
    'Toate scenariile au reușit.',
    '--by',
    'integrari@alfa.example',
  ]);
  expect(refused.code).toBe(1);

  // It tries, but not everything.
  expect(await reach('staging', testing, '/api/document-types/Cazier')).toBe(200);
  expect(await reach('staging', issue())).not.toBe(200);
  await logged('staging', 2);
  await round('staging', { reports: true });
  expect(await succeed('status', [slug, '--remote', remote])).toContain('Never asked for with success: “ExtrasRegistru”');

  expect(await reach('staging', testing, '/api/document-types/ExtrasRegistru')).toBe(200);
  await logged('staging', 3);
  const tomorrow = addDays(today, 1);
  await round('staging', { reports: true, day: tomorrow });

  // It confirms; what was seen is written with it, and asks for no reason.
  const production = issue();
  const lines = [
    '      production:',
    '        certificates:',
    `          - file: certificates/${system}.production.cer`,
    `        addresses: ["${address}"]`,
  ];
  world.write(`integrations/certificates/${system}.production.cer`, production.certificatePem);
  world.write(file, `${world.read(file).trimEnd()}\n${lines.join('\n')}\n`);
  const confirmed = await succeed(
    'confirm',
    [name, '--remote', remote, '--report', 'Toate scenariile au reușit.', '--by', 'integrari@alfa.example', '--tested', today],
    tomorrow,
  );
  expect(confirmed).toContain('2 successful calls');
  expect(world.read(file)).toContain('access: sha256:');
  expect(world.read(file)).not.toContain('unobserved');
  world.commit('Confirmation');
  await provision('production', tomorrow);
  await round('production', { day: tomorrow });
  expect(await reach('production', production)).toBe(200);
  expect(await reach('production', testing)).not.toBe(200);

  // It renews by itself: the key of the old certificate signs.
  const renewed = issue(300);
  writeFileSync(join(folder, 'new.cer'), renewed.certificatePem);
  writeFileSync(join(folder, 'old.key'), production.privateKeyPem, { mode: 0o600 });
  const renewal = ['--environment', 'production', '--certificate', join(folder, 'new.cer'), '--key', join(folder, 'old.key')];
  await succeed('renew', [name, ...renewal, '--until', addDays(today, 2)], tomorrow);
  world.commit('Renewal');
  await provision('production', tomorrow);
  await round('production', { day: tomorrow });
  expect(await reach('production', renewed)).toBe(200);
  expect(await reach('production', production)).toBe(200);
  await logged('production', 4);

  // After the old one's last day only the new one is let in.
  const later = addDays(today, 3);
  await round('production', { reports: true, day: later });
  await provision('production', later);
  await round('production', { day: later });
  expect(await reach('production', renewed)).toBe(200);
  expect(await reach('production', production)).toBe('certificate-unknown');

  // It is revoked, and is out, with whatever it has under way, of a gateway that goes on by itself.
  await using _ = follow('production', later);
  const running = keepRunning({ port: ports.production, name: names.production, from: address, holder: renewed });
  await vi.waitFor(() => expect([...running.successes.keys()].sort()).toEqual(['asking', 'idle', 'resumed']), 15_000);
  await succeed('revoke', [name, '--environment', 'production', '--reason', 'Cheia a fost pierdută.'], later);
  const mergedAt = Date.now();
  world.commit('Revocation');
  await succeed('provision', ['--environment', 'production', '--remote', remote, '--only-removals'], later);
  await vi.waitFor(async () => expect(await reach('production', renewed)).toBe('certificate-revoked'), {
    timeout: 60_000,
    interval: 50,
  });
  const reloadedAt = Date.now();
  await running.end();
  const closedAt = Date.now();
  expect(closedAt - reloadedAt).toBeLessThan(12_000);
  const lastAt = Math.max(backend.reachedAt(), ...running.successes.values());
  expect(lastAt - reloadedAt).toBeLessThan(12_000);
  expect(lastAt - mergedAt).toBeLessThan(60_000);
  // Of HTTP/2 nothing ever gets through, and no session stands for a handshake.
  expect([...running.successes.keys()]).not.toContain('HTTP/2');
  expect(running.resumed()).toBe(0);
  expect(await reach('production', renewed)).toBe('certificate-revoked');
}, 300_000);
