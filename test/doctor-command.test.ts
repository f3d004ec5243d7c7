// The command doctor as somebody meets it: files of every form, what it prints in three languages, and what its report may not hold.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCredentials } from '../scripts/commands/doctor/credentials.ts';
import { diagnose } from '../scripts/commands/doctor/doctor.ts';
import { type Checkup, reportForAge } from '../scripts/commands/doctor/report.ts';
import { checkupText } from '../scripts/commands/doctor/screen.ts';
import type { DoctorOptions } from '../scripts/commands/doctor/subject.ts';
import { sentences } from '../scripts/commands/doctor/words/all.ts';
import { type Cause, complete, type Diagnosis, type Layer, layerOf, layers } from '../scripts/doctor/layers.ts';
import { type Locale, locales } from '../scripts/model/text/text.ts';
import { catchOutput } from './commands/inside.ts';
import { startProxy, stopServers } from './doctor/servers.ts';
import { makeWorld, serverName, type World } from './doctor/world.ts';

const root = mkdtempSync(join(tmpdir(), 'mdocs-doctor-command-'));
const path = (name: string) => join(root, name);
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  for (const name of ['integrations', 'registry'])
    cpSync(join(import.meta.dirname, 'cases/base', name), path(name), { recursive: true });
  const policy = readFileSync(path('registry/policy.yaml'), 'utf8').replaceAll(
    'serverName: mdocs.staging.egov.md',
    `serverName: ${serverName}`,
  );
  writeFileSync(path('registry/policy.yaml'), policy);
  const { alfa, beta, unknown } = world.people;
  writeFileSync(path('alfa.cer'), alfa.certificatePem);
  writeFileSync(path('alfa.key'), alfa.privateKeyPem);
  writeFileSync(path('alfa.der'), alfa.certificate.der);
  writeFileSync(path('unknown.cer'), unknown.certificatePem);
  writeFileSync(path('unknown.key'), unknown.privateKeyPem);
  writeFileSync(path('both.pem'), alfa.certificatePem + alfa.privateKeyPem);
  writeFileSync(path('beta.key'), beta.privateKeyPem);
  writeFileSync(path('nothing.pem'), 'nothing\n');
  writeFileSync(path('root.pem'), world.serverRoot);
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd: root, stdio: 'ignore' });
  openssl('pkcs12', '-export', '-in', 'alfa.cer', '-inkey', 'alfa.key', '-out', 'alfa.pfx', '-passout', 'pass:corect');
  openssl('pkey', '-in', 'alfa.key', '-aes256', '-passout', 'pass:corect', '-out', 'locked.key');
});
afterAll(async () => {
  delete process.env.MDOCS_PASSPHRASE;
  stopServers();
  await world.stop();
  rmSync(root, { recursive: true, force: true });
});

const system = 'alfa/alfa-registru';

function run(more: Partial<DoctorOptions>, name: string | null = system) {
  const options: DoctorOptions = {
    root,
    locale: 'en',
    today: '2026-06-01',
    environment: 'staging',
    certificate: path('alfa.cer'),
    key: path('alfa.key'),
    url: `https://127.0.0.1:${world.ports.gateway}/api/`,
    authority: path('root.pem'),
    direct: true,
    format: 'text',
    timeout: 10,
    ...more,
  };
  return catchOutput(() => diagnose(name ?? undefined, options));
}

describe('certificate and key', () => {
  test.each<[what: string, certificate: string, key: string | undefined, passphrase: string | undefined, cause: Cause]>([
    ['PEM', 'alfa.cer', 'alfa.key', undefined, 'files-match'],
    ['DER', 'alfa.der', 'alfa.key', undefined, 'files-match'],
    ['both in one file', 'both.pem', undefined, undefined, 'files-match'],
    ['PFX', 'alfa.pfx', undefined, 'corect', 'files-match'],
    ['a locked key', 'alfa.cer', 'locked.key', 'corect', 'files-match'],
    ['PFX and another passphrase', 'alfa.pfx', undefined, 'gresit', 'key-unreadable'],
    ['a locked key and another passphrase', 'alfa.cer', 'locked.key', 'gresit', 'key-unreadable'],
    ['a locked key and nobody to ask', 'alfa.cer', 'locked.key', undefined, 'key-unreadable'],
    ['the key of another', 'alfa.cer', 'beta.key', undefined, 'key-of-another'],
    ['no key', 'alfa.cer', undefined, undefined, 'key-unreadable'],
    ['no certificate', 'nothing.pem', 'alfa.key', undefined, 'certificate-unreadable'],
  ])('%s', async (_, certificate, key, passphrase, cause) => {
    delete process.env.MDOCS_PASSPHRASE;
    if (passphrase !== undefined) process.env.MDOCS_PASSPHRASE = passphrase;
    const given = { certificate: path(certificate), key: key && path(key), locale: 'en' as const };
    const { found, certificate: read } = await readCredentials(given);
    expect(found).toMatchObject([{ layer: 'files', cause }]);
    expect(read?.sha256).toBe(cause === 'files-match' ? world.people.alfa.certificate.sha256 : undefined);
  });

  test('with a key of another nothing is called', async () => {
    const before = world.service.asked.length;
    const { code, out } = await run({ key: path('beta.key') });
    expect(code).toBe(1);
    expect(out).toContain('The first layer that refuses: Certificate and key');
    expect(world.service.asked.length).toBe(before);
  });
});

/** Ports and hashes are others each time, and a server says its time in whole seconds, of which one may pass meanwhile. */
const settle = (text: string) =>
  text
    .replaceAll(String(world.ports.gateway), '8443')
    .replaceAll(/[0-9a-f]{64}/g, 'f'.repeat(64))
    .replace(/-?[01](?= [sс]\.)/, '0');

test.each(locales)('what it prints in %s', async (locale) => {
  const { code, out } = await run({ locale, certificate: path('unknown.cer'), key: path('unknown.key') });
  expect(code).toBe(1);
  await expect(settle(out)).toMatchFileSnapshot(`golden/doctor/${locale}.txt`);
});

test('everything that it may say fits 80 columns in every language, and says what to do where something hinders', () => {
  const details = {
    ...{
      system,
      sha256: 'f'.repeat(64),
      host: serverName,
      addresses: ['192.0.2.1', '2001:db8::1'],
      address: '192.0.2.1',
      port: 8443,
    },
    ...{
      error: 'ECONNREFUSED',
      proxy: 'proxy.intern:3128',
      from: 'HTTPS_PROXY',
      via: '1.1 proxy',
      status: 403,
      interface: 'eth0',
    },
    ...{ versions: ['TLS 1.2'], name: serverName, issuer: 'CA', until: '2030-01-01', day: '2030-01-01', alert: 'unknown_ca' },
    ...{ codes: ['Cazier'], statuses: ['404'], code: 'other', used: 1, most: 2, bytes: 3, seconds: -4 },
  };
  for (const cause of Object.keys(sentences) as Cause[])
    for (const locale of locales) {
      const layer: Layer = sentences[cause].todo ? layerOf(cause) : 'files';
      const one: Diagnosis = { layer, state: sentences[cause].todo ? 'refuses' : 'works', cause, details };
      const text = screenOf([one], locale);
      expect(
        text.split('\n').filter((line) => [...line].length > 80 && line.includes(' ', 20)),
        cause,
      ).toEqual([]);
      expect(sentences[cause].says(details)[locale], cause).not.toMatch(/undefined|\(-\)/);
    }
});

function screenOf(diagnoses: readonly Diagnosis[], locale: Locale): string {
  return checkupText(checkupOf(complete(diagnoses)), { locale, width: 80, hasColour: false }, 'report.json');
}

const checkupOf = (diagnoses: readonly Diagnosis[]): Checkup => ({
  environment: 'staging',
  at: '2026-06-01T12:00:00.000Z',
  target: { host: serverName, port: 8443, serverName, path: '/api/' },
  isOfPolicy: true,
  isSandbox: false,
  system,
  clientId: undefined,
  certificate: undefined,
  mailbox: 'servicii@age.example',
  requestIds: [],
  diagnoses,
});

test('where all works it ends with 0, and says of the test no more than what was asked', async () => {
  const access = readFileSync(path('integrations/alfa.yaml'), 'utf8');
  const [certificate = ''] = /certificates\/[\w.-]+\.cer/.exec(access) ?? [];
  cpSync(path('alfa.cer'), path(`integrations/${certificate}`));
  const all = await run({ format: 'json' });
  const { first, layers: told } = JSON.parse(all.out) as { first: unknown; layers: Diagnosis[] };
  expect({ first, code: all.code }).toEqual({ first: null, code: 0 });
  expect(told.map(({ layer }) => layer)).toEqual(layers);
  const out = (await run({}, null)).out.replaceAll(/\s+/g, ' ');
  expect(out).toContain('is declared for “alfa/alfa-registru”');
  expect(out).toContain('Every declared document type was asked for through the gateway with success');
  expect((await run({ environment: 'production' })).out).not.toContain('through the gateway with success');
});

test('the report has nothing of the machine, the network or a person, whatever was found', async () => {
  const proxy = await startProxy(403);
  process.env.HTTPS_PROXY = `http://ion.popescu:Parola-Mea@127.0.0.1:${proxy}`;
  try {
    const { out } = await run({ direct: false, report: path('report.json') });
    expect(out).toContain('HTTPS_PROXY');
    expect(out).not.toMatch(/Parola-Mea|popescu/);
  } finally {
    delete process.env.HTTPS_PROXY;
  }
  expect(readFileSync(path('report.json'), 'utf8')).not.toMatch(new RegExp(`Parola|popescu|127\\.0\\.0\\.1|${proxy}|${root}`));
  await run({ report: path('passed.json') });
  const passed = readFileSync(path('passed.json'), 'utf8');
  expect(JSON.parse(passed)).toMatchObject({ system, server: serverName, layers: layers.map((layer) => ({ layer })) });
  expect(passed).not.toMatch(/PRIVATE|BEGIN|"lo"|\balfa\.(?:cer|key)/);
});

test('of every detail the report keeps only forms that are known', () => {
  const secrets = [
    'srv-db01.minister.local',
    '10.20.30.40',
    '2003400012345',
    '/home/ion/sistem.key',
    '-----BEGIN PRIVATE KEY-----',
    'Ion Popescu',
  ];
  const keys = [
    ...[
      'system',
      'sha256',
      'host',
      'addresses',
      'address',
      'port',
      'error',
      'proxy',
      'from',
      'via',
      'status',
      'interface',
      'versions',
    ],
    ...[
      'name',
      'issuer',
      'until',
      'day',
      'alert',
      'codes',
      'statuses',
      'code',
      'used',
      'most',
      'bytes',
      'seconds',
      'requestId',
      'other',
    ],
  ];
  for (const secret of secrets)
    for (const cause of Object.keys(sentences) as Cause[]) {
      if (sentences[cause].todo === undefined) continue;
      const isSeen = secret === '10.20.30.40' && ['client-certificate', 'chain', 'gateway', 'address'].includes(layerOf(cause));
      const details = Object.fromEntries(keys.filter((key) => !isSeen || key !== 'address').map((key) => [key, secret]));
      const report = reportForAge(checkupOf([{ layer: layerOf(cause), state: 'refuses', cause, details }]));
      expect(report, `${cause} ${secret}`).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
});

test.each<[Partial<DoctorOptions>, string | undefined, string]>([
  [{ certificate: '' }, undefined, 'cannot be read'],
  [{ url: 'http://mdocs.example/' }, undefined, 'is no address of an API'],
  [{}, 'nobody', 'There is no file of an institution'],
])('what is wrong on the command line is told: %j %s', async (more, name, told) => {
  expect(await run(more, name)).toMatchObject({ code: 2, err: expect.stringContaining(told) });
});

test('without a certificate it asks for one', async () => {
  const options = { root, locale: 'en' as const, today: '2026-06-01', environment: 'staging' as const, format: 'text' as const };
  expect(await catchOutput(() => diagnose(undefined, options))).toMatchObject({
    code: 2,
    err: expect.stringContaining('--certificate'),
  });
});
