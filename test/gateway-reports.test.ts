// What a gateway reports into git, and that nobody else can: a real nginx that is really called, real keys, and everybody who would forge it.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { observe } from '../scripts/commands/gateway/observe.ts';
import { readReports } from '../scripts/commands/gateway/reports.ts';
import type { Environment } from '../scripts/model/environment.ts';
import { addRequests, type Observed, readLogLine, readObserved, writeObserved } from '../scripts/model/gateway/observed.ts';
import { runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { gitIn } from './kill/world.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const keyIn = (gateway: FollowedGateway, name: string): { file: string; text: string } => {
  const file = join(gateway.folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
  return { file, text: readFileSync(`${file}.pub`, 'utf8').trim() };
};

const now = new Date('2026-06-01T12:00:00Z');
const memory = { signers: undefined };

/** Reads what the gateway gw-1 of staging reports, as AGE's registry has its key. */
async function read(gateway: FollowedGateway, key: string, given: { name?: string; environment?: Environment; now?: Date } = {}) {
  const { name = 'gw-1', environment = 'staging' } = given;
  const gateways = new Map([[name, { environments: [environment], key }]]);
  const [found] = await readReports({ gateways }, { remote: gateway.remote, environment, now: given.now ?? now, memory });
  return found?.report;
}

describe('a report', () => {
  test('tells what runs and who called, and nothing of what was called for', async () => {
    await using gateway = new FollowedGateway(world);
    const key = keyIn(gateway, 'key');
    const own = { name: 'gw-1', reportKey: key.file };
    await gateway.publish([1, 2]);
    expect(await gateway.round(own)).toMatchObject({ code: 0, err: '' });
    await world.ask(1, { path: '/api/document-types/Cazier' });
    await world.ask(1, { path: '/api/documents/2000000000107?name=Secret' });
    await world.call(1, '127.0.0.99');
    await vi.waitFor(() => expect(gateway.log().length).toBeGreaterThanOrEqual(5), 10_000);
    // Nothing has changed, and the last report is not old.
    expect(await gateway.round(own)).toMatchObject({ code: 0 });
    expect(await read(gateway, key.text)).toMatchObject({ observed: { clients: {} } });
    expect(await gateway.round({ ...own, today: '2026-06-02' })).toMatchObject({ code: 0, err: '' });
    const report = await read(gateway, key.text, { now: new Date('2026-06-02T12:00:00Z') });
    expect(report).toMatchObject({ status: { running: { generation: 1 }, program: { state: 'serving' } } });
    const { client, holder, address } = world.person(1);
    const seen = (count: number) => ({ count, first: expect.any(String), last: expect.any(String) });
    expect(typeof report === 'object' && report.observed.clients).toEqual({
      [client.clientId]: {
        certificates: { [holder.certificate.sha1]: seen(2) },
        addresses: { [address]: seen(2) },
        documentTypes: { Cazier: seen(1) },
        refusals: { 'address-not-registered': seen(1) },
        refusedAddresses: { '127.0.0.99': seen(1) },
        // nginx has the real clock, which is ahead of the one of the round.
        days: { '2026-06-01': { passed: 2, failed: 0, refused: 1 } },
      },
    });
    const written = gitIn(gateway.remote, 'show', 'gateway/staging/gw-1:observed.json');
    expect(written).not.toMatch(/2000000000107|Secret|documents/);
    // It replaces the one before.
    expect(gitIn(gateway.remote, 'rev-list', '--count', 'gateway/staging/gw-1')).toBe('1');
  });

  test('that cannot be sent is sent later, and the gateway goes on', async () => {
    await using gateway = new FollowedGateway(world);
    const key = keyIn(gateway, 'key');
    const own = { name: 'gw-1', reportKey: key.file };
    await gateway.publish([1]);
    const hook = join(gateway.remote, 'hooks', 'pre-receive');
    execFileSync('sh', [
      '-c',
      `mkdir -p ${join(gateway.remote, 'hooks')}; printf '#!/bin/sh\\nexit 1\\n' > ${hook}; chmod +x ${hook}`,
    ]);
    expect(await gateway.round(own)).toMatchObject({ code: 0, err: expect.stringContaining('The report could not be sent') });
    expect(await world.call(1)).toBe(200);
    expect(await read(gateway, key.text)).toBe('missing');
    execFileSync('rm', [hook]);
    expect(await gateway.round(own)).toMatchObject({ code: 0, err: '' });
    expect(await read(gateway, key.text)).toMatchObject({ gateway: 'gw-1' });
  });

  test('is believed of nobody else', async () => {
    await using gateway = new FollowedGateway(world);
    const [key, other] = [keyIn(gateway, 'key'), keyIn(gateway, 'other')];
    await gateway.publish([1]);
    await gateway.round({ name: 'gw-1', reportKey: key.file });
    const { remote } = gateway;
    const move = (from: string, to: string) =>
      gitIn(remote, 'update-ref', `refs/heads/gateway/${to}`, `refs/heads/gateway/${from}`);
    expect(await read(gateway, key.text)).toMatchObject({ gateway: 'gw-1' });
    expect(await read(gateway, other.text)).toBe('wrong');
    move('staging/gw-1', 'staging/gw-2');
    expect(await read(gateway, key.text, { name: 'gw-2' })).toBe('other');
    move('staging/gw-1', 'production/gw-1');
    expect(await read(gateway, key.text, { environment: 'production' })).toBe('other');
    expect(await read(gateway, key.text, { now: new Date('2026-05-31T12:00:00Z') })).toBe('future');
    const good = { files: filesOf(remote), remote, gateway: 'gw-1', environment: 'staging', date: now.toISOString() } as const;
    await sendReport({ ...good, key: other.file });
    expect(await read(gateway, key.text)).toBe('wrong');
    await sendReport({ ...good, key: key.file, files: new Map([...good.files, ['status.json', '{}']]) });
    expect(await read(gateway, key.text)).toBe('form');
    const byHand = gitIn(remote, 'commit-tree', '-m', 'By hand', 'gateway/staging/gw-2^{tree}');
    gitIn(remote, 'update-ref', 'refs/heads/gateway/staging/gw-1', byHand);
    expect(await read(gateway, key.text)).toBe('unsigned');
  });
});

const filesOf = (remote: string) =>
  new Map(['status.json', 'observed.json'].map((path) => [path, `${gitIn(remote, 'show', `gateway/staging/gw-1:${path}`)}\n`]));

describe('what Prometheus reads', () => {
  const metricsOf = (gateway: FollowedGateway): Record<string, string> => {
    const lines = readFileSync(join(gateway.into, 'metrics.prom'), 'utf8').split('\n');
    const samples = lines.flatMap(
      (line) => /^mdocs_gateway_(\w+)\{environment="staging"(?:,(.*))?\} ([0-9.]+)$/.exec(line) ?? [],
    );
    expect(samples.length).toBe(4 * lines.filter((line) => line !== '' && !line.startsWith('#')).length);
    return Object.fromEntries(
      Array.from({ length: samples.length / 4 }, (_, i) => samples.slice(4 * i + 1, 4 * i + 4)).map(([name, label, value]) => [
        label === undefined ? `${name}` : `${name} ${label}`,
        `${value}`,
      ]),
    );
  };

  test('is what runs, what the round ended with, and who was refused why, strangers included', async () => {
    await using gateway = new FollowedGateway(world);
    await gateway.publish([1, 2]);
    await gateway.round();
    expect(metricsOf(gateway)).toMatchObject({
      generation: '1',
      round_exit_code: '0',
      round_timestamp_seconds: String(Date.parse('2026-06-01T12:00:00Z') / 1000),
      generation_end_timestamp_seconds: String(Date.parse('2026-07-01T00:00:00Z') / 1000),
      'program_state state="serving"': '1',
      'program_state state="stopped"': '0',
    });
    await world.ask(1, { path: '/api/documents/2000000000107?name=Secret' });
    await world.call(1, '127.0.0.99');
    await world.call(3);
    const outcomes = { passed: 1, 'address-not-registered': 1, 'certificate-unknown': 1 };
    const find = (outcome: string) =>
      gateway.log().filter(({ refusal, status }) => refusal === outcome || (status === 200 && outcome === 'passed'));
    await vi.waitFor(() => {
      for (const outcome of Object.keys(outcomes)) expect(find(outcome).length).toBe(1);
    }, 10_000);
    await gateway.publish([3], { notAfter: '2026-05-01T00:00:00Z' });
    for (const _ of [1, 2]) await gateway.round();
    const metrics = metricsOf(gateway);
    expect(metrics).toMatchObject({ round_exit_code: '1', 'refused_publication code="expired"': '1', generation: '1' });
    for (const [outcome, count] of Object.entries(outcomes))
      expect(metrics[`requests_total outcome="${outcome}"`]).toBe(String(count));
    await gateway.stopProgram();
    rmSync(join(gateway.into, 'tls/staging.crt'));
    await gateway.round();
    expect(metricsOf(gateway)).toMatchObject({ round_exit_code: '5', 'program_state state="stopped"': '1' });
    expect(metricsOf(gateway).generation).toBeUndefined();
  });
});

describe('what is counted', () => {
  const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const line = (given: object) =>
    JSON.stringify({
      time: '2026-05-30T10:00:00+03:00',
      client: id(1),
      certificateSha1: 'a'.repeat(40),
      address: '203.0.113.5',
      refusal: '',
      status: 200,
      documentType: '',
      ...given,
    });
  const start: Observed = {
    gateway: 'gw-1',
    environment: 'staging',
    since: '2026-05-01T00:00:00Z',
    until: '2026-05-01T00:00:00Z',
    clients: {},
    omitted: 0,
  };
  const counted = (lines: readonly string[], until = '2026-06-01T12:00:00Z') =>
    addRequests(
      start,
      lines.flatMap((one) => readLogLine(one) ?? []),
      until,
    );

  test.each([
    ['no JSON', '{"time":'],
    ['a list', '[]'],
    ['nobody known', line({ client: '' })],
    ['somebody who was revoked', line({ client: 'revoked:2026-05-01' })],
    ['a name in the place of an address', line({ address: 'Ion' })],
    ['a network', line({ address: '203.0.113.0/24' })],
    ['a person in the place of a document type', line({ documentType: '2000000000107' })],
    ['a status that is no number', line({ status: '200' })],
    ['a line without end', line({ documentType: 'A'.repeat(5000) })],
  ])('a line with %s counts for nothing', (_, text) => {
    expect(counted([text]).clients).toEqual({});
  });

  test('success, failure of the service and refusal are told apart, and times are of one clock', () => {
    const { clients } = counted([line({}), line({ status: 500 }), line({ status: 401, refusal: 'certificate-unknown' })]);
    expect(clients[id(1)]).toMatchObject({
      addresses: { '203.0.113.5': { count: 1, first: '2026-05-30T07:00:00.000Z' } },
      refusals: { 'certificate-unknown': { count: 1 } },
      refusedAddresses: {},
      days: { '2026-05-30': { passed: 1, failed: 1, refused: 1 } },
    });
  });

  test('a document type may be called as what every object has', () => {
    const { clients } = counted(['constructor', 'toString', 'constructor'].map((documentType) => line({ documentType })));
    expect(clients[id(1)]?.documentTypes).toMatchObject({ constructor: { count: 2 }, toString: { count: 1 } });
    expect('count' in Object).toBe(false);
  });

  test('a system that has called all the document types it may have is seen to have called each', () => {
    const codes = Array.from({ length: 100 }, (_, i) => `Type${i}`);
    const { clients } = counted(codes.map((documentType) => line({ documentType })));
    expect(Object.keys(clients[id(1)]?.documentTypes ?? {})).toHaveLength(codes.length);
    const strange = Array.from({ length: 400 }, (_, i) => line({ documentType: `Other${i}` }));
    expect(Object.keys(counted(strange).clients[id(1)]?.documentTypes ?? {}).length).toBeLessThan(400);
  });

  test('what a clock that was wrong put into the future is of now, once the clock is right', () => {
    const ahead = '2026-08-01T10:00:00.000Z';
    const lines = [line({ time: ahead, documentType: 'Cazier' }), line({ client: id(2) })];
    const wrong = counted(lines, '2026-08-01T10:00:00.000Z');
    const right = addRequests(wrong, [], '2026-06-01T12:00:00.000Z');
    const seen = { count: 1, first: right.until, last: right.until };
    expect(right.clients[id(1)]).toMatchObject({ documentTypes: { Cazier: seen }, addresses: { '203.0.113.5': seen } });
    expect(Object.keys(right.clients[id(1)]?.days ?? {})).toEqual(['2026-06-01']);
    expect(right.clients[id(2)]).toEqual(counted([line({ client: id(2) })]).clients[id(2)]);
    expect(readObserved(writeObserved(right))).toEqual(right);
  });

  test('what is older than ninety days goes', () => {
    const before = counted([line({}), line({ client: id(2), time: '2026-03-01T10:00:00+00:00' })]);
    expect(Object.keys(before.clients)).toEqual([id(1)]);
    const after = addRequests(before, [], '2026-09-15T00:00:00Z');
    expect(after.clients).toEqual({});
  });

  test('more than a report has room for is counted on all the same', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'mdocs-counts-'));
    try {
      mkdirSync(join(directory, 'log'));
      const types = ['Cazier', 'ExtrasRegistru', 'DiplomaStudii'];
      const lines = Array.from({ length: 12_000 }, (_, i) => types.map((documentType) => line({ client: id(i), documentType })));
      const place = { program: 'nginx', directory, pid: 'nginx.pid', sockets: [], start: [], environment: {} } as never;
      const look = (at: Date) => observe({ place, environment: 'staging', name: 'gw-1', now: at, goesOn: false });
      writeFileSync(join(directory, 'log/access.log'), `${lines.flat().join('\n')}\n`);
      const first = await look(now);
      expect(JSON.stringify(first.observed).length).toBeGreaterThan(5_000_000);
      appendFileSync(join(directory, 'log/access.log'), `${line({ client: id(7), documentType: 'Cazier' })}\n`);
      const { observed } = await look(new Date(now.getTime() + 60_000));
      expect(observed.since).toBe(first.observed.since);
      expect(observed.clients[id(7)]?.documentTypes).toMatchObject({ Cazier: { count: 2 }, DiplomaStudii: { count: 1 } });
      expect(Object.keys(observed.clients)).toHaveLength(12_000);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('a gateway that goes on writes it down now and then: whoever comes after it counts nothing twice, and misses nothing', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'mdocs-counts-'));
    const [log, kept] = [join(directory, 'log/access.log'), join(directory, 'observed.json')];
    const add = (count = 1) => appendFileSync(log, `${line({ client: id(1), documentType: 'Cazier' })}\n`.repeat(count));
    const countOf = async (minutes: number, goesOn = true) => {
      const place = { program: 'nginx', directory, pid: 'nginx.pid', sockets: [], start: [], environment: {} } as never;
      const at = new Date(now.getTime() + minutes * 60_000);
      const { observed, totals } = await observe({ place, environment: 'staging', name: 'gw-1', now: at, goesOn });
      return [observed.clients[id(1)]?.documentTypes.Cazier?.count, totals.passed];
    };
    try {
      mkdirSync(join(directory, 'log'));
      add();
      expect(await countOf(0)).toEqual([1, 1]);
      const first = readFileSync(kept, 'utf8');
      add();
      expect(await countOf(1)).toEqual([2, 2]);
      expect(readFileSync(kept, 'utf8')).toBe(first);
      // A run that died: what it had not written down is read again.
      writeFileSync(kept, first);
      expect(await countOf(2, false)).toEqual([2, 2]);
      // Another process has counted meanwhile.
      add();
      expect(await countOf(3)).toEqual([3, 3]);
      const second = readFileSync(kept, 'utf8');
      expect(await countOf(9)).toEqual([3, 3]);
      expect(readFileSync(kept, 'utf8')).not.toBe(second);
      // Much at once is not left to be read again.
      add(60_000);
      expect(await countOf(10)).toEqual([60_003, 60_003]);
      expect(readFileSync(kept, 'utf8')).toContain('60003');
      writeFileSync(kept, first);
      writeFileSync(log, '');
      expect(await countOf(11)).toEqual([1, 1]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('a report stays below its size, says what it leaves out, and reads as it was written', () => {
    const lines = Array.from({ length: 3000 }, (_, i) =>
      line({ client: id(i), time: `2026-05-${String(1 + (i % 28)).padStart(2, '0')}T10:00:00+00:00` }),
    );
    const observed = counted(lines);
    expect(readObserved(writeObserved(observed))).toEqual(observed);
    const text = writeObserved(observed, 200_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    const read = readObserved(text);
    const left = Object.keys(read?.clients ?? {}).length;
    expect(left).toBeGreaterThan(100);
    expect(read?.omitted).toBe(3000 - left);
    // The last to be seen stay.
    expect(Object.values(read?.clients ?? {}).every(({ days }) => days['2026-05-28'] !== undefined || left > 107)).toBe(true);
  });
});

describe('drift of what gateways report', () => {
  const drift = async (of: World, given: object = {}) => {
    const { out } = await runInside(of, 'drift', { format: 'json', ...given });
    const { drifts } = JSON.parse(out) as { drifts: { kind: string; about: string; gateway?: string }[] };
    return drifts.map(({ kind, about, gateway = '' }) => [gateway, kind, about].filter(Boolean).join(' '));
  };

  test('is told for each gateway, and a gateway that did not report is no gateway without differences', async () => {
    using declared = new World();
    const key = join(declared.folder, '.mdocs', 'gateway-key');
    mkdirSync(join(declared.folder, '.mdocs'), { recursive: true });
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
    const line = `{ environments: [staging], key: "${readFileSync(`${key}.pub`, 'utf8').trim()}" }`;
    declared.write('registry/gateways.yaml', `gateways:\n  gw-1: ${line}\n  gw-2: ${line}\n`);
    declared.commit('Name two gateways');
    const remote = declared.remote();
    await runInside(declared, 'provision', { remote });
    expect(await drift(declared, { remote })).toEqual(['gw-1 gateway-unreported missing', 'gw-2 gateway-unreported missing']);

    const into = join(declared.folder, '.mdocs', 'gateway');
    await runInside(declared, 'pull', { remote, into, unsigned: true });
    const status = JSON.parse(readFileSync(join(into, 'status.json'), 'utf8'));
    const send = (gateway: string, change: object = {}) =>
      sendReport({
        ...{ remote, gateway, environment: 'staging', key, date: status.checkedAt },
        files: new Map([
          ['status.json', JSON.stringify({ ...status, program: program('serving'), ...change })],
          ['observed.json', writeObserved({ ...empty, gateway, since: status.checkedAt, until: status.checkedAt })],
        ]),
      });
    const program = (state: string) => ({ name: 'nginx', state, since: status.checkedAt });
    await send('gw-1');
    await send('gw-2');
    expect(await drift(declared, { remote })).toEqual([]);
    expect((await runInside(declared, 'drift', { remote })).out.replaceAll(/\s+/g, ' ')).toContain(
      'what the gateway uses (staging)',
    );

    await send('gw-2', { program: program('stopped'), running: undefined });
    expect(await drift(declared, { remote })).toEqual(['gw-2 gateway-program stopped', 'gw-2 gateway-behind 1']);
    expect((await runInside(declared, 'drift', { remote })).out.replaceAll(/\s+/g, ' ')).toContain(
      "staging, gw-2: The gateway's program: it does not run.",
    );
    await send('gw-2', { running: { ...status.running, manifest: 'f'.repeat(64) } });
    expect(await drift(declared, { remote })).toEqual(
      expect.arrayContaining(['gateways-differ 1', expect.stringMatching(/^gw-2 gateway-other /)]),
    );
    expect(await drift(declared, { remote, today: '2026-06-02' })).toContainEqual(expect.stringMatching(/^gw-1 gateway-silent /));
  });

  const empty: Observed = { gateway: '', environment: 'staging', since: '', until: '', clients: {}, omitted: 0 };
});
