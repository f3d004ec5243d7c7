// mdocs gateway over a real HAProxy: brought into service, changed while it serves, reloaded where more than its maps changes.
import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Control } from '../scripts/apply/gateway/live.ts';
import { freeRead, readLog } from '../scripts/apply/gateway/log.ts';
import { underLoad, upload } from './follower/load.ts';
import { askThree, first, third } from './follower/serving.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { issue } from './gateway/people.ts';
import { call } from './gateway/request.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

/** A gateway that serves persons 1 and 2. */
async function serving(): Promise<FollowedGateway> {
  const gateway = new FollowedGateway(world, 'haproxy');
  await gateway.publish([1, 2]);
  expect(await gateway.round()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('haproxy serves publication 1') });
  return gateway;
}

/** The next publication, with another limit, which stands in the frame. */
async function publishWithLimit(gateway: FollowedGateway, numbers: readonly number[], limits: object) {
  const one = world.publication(numbers.map((number) => world.person(number).client));
  await gateway.publishAs({ ...one, policy: { ...one.policy, gateway: { ...one.policy.gateway, ...limits } } });
}

const only = (answer: number | string) => [[answer]];
const answersOf = (counts: readonly ReadonlyMap<unknown, number>[]) => counts.map((one) => [...one.keys()]);

describe('a change of who may call from where', () => {
  test('is taken without a reload, refuses nobody who has access before and after, and lets nobody in who has none', async () => {
    await using gateway = await serving();
    expect(await askThree(world)).toEqual(first);
    const [, ...workers] = gateway.processes();
    await gateway.publish([1]);
    const cut = await underLoad(world, [1, 3], () => gateway.round());
    expect(cut.result).toMatchObject({ code: 0, err: '' });
    expect(answersOf(cut.counts)).toEqual([[200], ['certificate-unknown']]);
    expect(await world.call(2)).toBe('certificate-unknown');
    await gateway.publish([1, 3]);
    const grown = await underLoad(world, [1, 2], () => gateway.round());
    expect(answersOf(grown.counts)).toEqual([[200], ['certificate-unknown']]);
    expect(await world.call(3)).toBe(200);
    expect(gateway.processes().slice(1)).toEqual(workers);
    expect(gateway.status()).toMatchObject({ running: { generation: 3 }, program: { name: 'haproxy', state: 'serving' } });
    // What was never read from files is served after a reload, too.
    process.kill(gateway.pid ?? 0, 'SIGUSR2');
    await underLoad(world, [1], () => gateway.round());
    expect(await askThree(world)).toEqual([200, 'certificate-unknown', 200]);
  });

  test('ends what was begun by whoever lost access, and nothing else', async () => {
    await using gateway = await serving();
    const [stays, goes] = [await upload(world, 1), await upload(world, 2)];
    await gateway.publish([1]);
    const begun = Date.now();
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await goes.outcome).toBe('cut');
    expect(Date.now() - begun).toBeLessThan(10_000);
    await stays.end();
    expect(await stays.outcome).toBe(200);
  });

  test('is taken by a reload where the program takes no commands', async () => {
    await using gateway = await serving();
    const [, ...workers] = gateway.processes();
    rmSync(join(gateway.into, 'ctl'));
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await askThree(world)).toEqual(third);
    expect(gateway.processes().slice(1)).not.toEqual(workers);
  });
});

describe('what a run left half told', () => {
  test('is served by nobody in the name of a publication, and the next run puts it right', async () => {
    await using gateway = await serving();
    const control = await Control.open(gateway.into, 'ctl');
    await control.replace('state.map', []);
    await control.replace('published/haproxy/addresses-4.map', ['127.0.0.0/8 somebody']);
    expect(await world.call(1)).toBe('address-not-registered');
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await askThree(world)).toEqual(first);
  });
});

test('an idle connection of whoever lost access is closed', async () => {
  await using gateway = await serving();
  const { holder, address } = world.person(2);
  const identity = { cert: holder.certificatePem, key: holder.privateKeyPem, rejectUnauthorized: false };
  const at = { host: '127.0.0.1', port: world.port, localAddress: address, servername: 'staging.mdocs.example' };
  const socket = connect({ ...at, ...identity });
  const closed = once(socket, 'close');
  socket.write('GET / HTTP/1.1\r\nHost: staging.mdocs.example\r\n\r\n');
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 200/);
  await gateway.publish([1]);
  const begun = Date.now();
  await gateway.round();
  await closed;
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('a second HAProxy does not take calls from the first at the same port', async () => {
  await using gateway = await serving();
  await using other = new FollowedGateway(world, 'haproxy');
  await other.publish([3]);
  expect(await other.round()).toMatchObject({ code: 5 });
  expect(await askThree(world)).toEqual(first);
  expect(gateway.pid).toBeDefined();
});

test('a log gives back the room of what was counted, and is written on and counted on', async () => {
  await using gateway = await serving();
  const path = join(gateway.into, 'log/access.log');
  for (let i = 0; i < 60; i++) await world.call(1);
  await vi.waitFor(() => expect(gateway.log().length).toBeGreaterThan(60), 5000);
  const { position } = await readLog(path, undefined);
  const before = statSync(path);
  expect(await freeRead(path, position, 4096)).toBe(true);
  expect(statSync(path).blocks).toBeLessThan(before.blocks);
  await world.call(1);
  await vi.waitFor(async () => expect((await readLog(path, position)).lines).toHaveLength(1), 5000);
  expect(JSON.parse((await readLog(path, position)).lines[0] ?? '')).toMatchObject({ client: world.person(1).client.clientId });
});

describe('any other change is taken by a reload', () => {
  test('of the limits: nobody who has access is refused meanwhile, and what the others began is ended', async () => {
    await using gateway = await serving();
    const [, ...workers] = gateway.processes();
    const goes = await upload(world, 2);
    await publishWithLimit(gateway, [1], { requestsPerSecond: 5000 });
    const { result, counts } = await underLoad(world, [1, 3], () => gateway.round());
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(answersOf(counts)).toEqual([...only(200), ...only('certificate-unknown')]);
    expect(await goes.outcome).toBe('cut');
    expect(await world.call(2)).toBe('certificate-unknown');
    expect(gateway.processes().slice(1)).not.toEqual(workers);
  });

  test('of the certificate that the server shows', async () => {
    await using gateway = await serving();
    const renewed = await issue({ name: 'staging.mdocs.example' });
    gateway.writeTls(renewed);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await gateway.shownCertificate()).toBe(renewed.certificate.sha256);
    gateway.writeTls(world.server);
  });
});

describe('what HAProxy would serve wrongly does not come into service', () => {
  test.each<[string, string, (text: string) => string]>([
    ['that it does not take', 'check', (text) => text.replace('mode http', 'mode never')],
    ['that lets in whoever is unknown', 'answers', (text) => text.replace(/(unset-var\(txn.refusal\)) if .*/, '$1')],
    ['that lets in nobody', 'answers', (text) => text.replace(/^ *http-request unset-var\(txn.refusal\).*\n/m, '')],
  ])('a publication %s', async (_, code, replace) => {
    await using gateway = await serving();
    await gateway.publish([3], { replace });
    expect(await gateway.round()).toMatchObject({ code: 1, out: expect.stringContaining('serves publication 1') });
    expect(gateway.status().refused?.code).toBe(code);
    expect(await askThree(world)).toEqual(first);
  });

  test('one that asks nobody for a certificate is taken back', async () => {
    await using gateway = await serving();
    await gateway.publish([3], { replace: (text) => text.replace('verify optional', 'verify none') });
    expect(await gateway.round()).toMatchObject({ code: 3 });
    expect(await askThree(world)).toEqual(first);
    expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state: 'kept' } });
  });
});

test('a program that was killed is started again, and serves nobody who lost access', async () => {
  await using gateway = await serving();
  await gateway.stopProgram('SIGKILL');
  await gateway.publish([3]);
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  expect(await askThree(world)).toEqual(third);
});

test('the log has a line for each request in the form that is counted', async () => {
  await using gateway = await serving();
  await world.ask(1, { path: '/api/document-types/cazier?x=1' });
  await world.call(1, '127.0.0.99');
  await gateway.round();
  const { client, holder, address } = world.person(1);
  const own = { client: client.clientId, certificateSha1: holder.certificate.sha1, certificateSerial: holder.certificate.serial };
  const system = `${client.institution}/${client.system}`;
  const read = () => gateway.log().filter((line) => line.client === client.clientId);
  await vi.waitFor(() => expect(read()).toHaveLength(2), 5000);
  // Several threads write.
  const lines = read().sort((a, b) => Number(a.status) - Number(b.status));
  expect(lines).toEqual([
    expect.objectContaining({ ...own, system, address, refusal: '', status: 200, documentType: 'Cazier' }),
    expect.objectContaining({ ...own, system, address: '127.0.0.99', refusal: 'address-not-registered', status: 403 }),
  ]);
  const keys = ['time', 'client', 'system', 'certificateSha1', 'certificateSerial', 'address', 'refusal', 'status'];
  expect(Object.keys(lines[0] ?? {})).toEqual([...keys, 'bytesReceived', 'bytesSent', 'seconds', 'documentType', 'requestId']);
});

test('whoever asks for more than policy lets one client have is told so, and nobody else', async () => {
  await using gateway = new FollowedGateway(world, 'haproxy');
  await publishWithLimit(gateway, [1, 2], { requestsPerSecond: 1 });
  await gateway.round();
  const { holder, address } = world.person(1);
  const ask = () => call({ port: world.port, name: 'staging.mdocs.example', from: address, holder });
  const answers = await Promise.all(Array.from({ length: 12 }, ask));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(5);
  expect(answers.filter(({ status }) => status === 200).length).toBe(12 - refused.length);
  expect(refused[0]?.body).toMatchObject({ error: 'too-many-requests', requestId: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(refused[0]?.headers).toMatchObject({ 'retry-after': '1' });
  expect(await world.call(2)).toBe(200);
});

test('after the end of the last publication nobody gets through, where policy says so', async () => {
  await using gateway = new FollowedGateway(world, 'haproxy');
  await publishWithLimit(gateway, [1], { afterEnd: 'close' });
  await gateway.round();
  expect(await world.call(1)).toBe(200);
  await gateway.round({ today: '2026-07-02' });
  expect(await world.call(1)).toBe('publication-ended');
  expect(await world.call(2)).toBe('certificate-unknown');
  expect(gateway.status().program?.state).toBe('closed');
});
