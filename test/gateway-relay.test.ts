// The report of a gateway that cannot push: a file that it signed, which publishing fetches over HTTP and puts on its branch.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostBundleBytes } from '../scripts/apply/gateway/report.ts';
import { relayReports } from '../scripts/commands/gateway/relay.ts';
import { readReports } from '../scripts/commands/gateway/reports.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { gitIn } from './kill/world.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const keyIn = (gateway: FollowedGateway, name: string) => {
  const file = join(gateway.folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
  return { file, text: readFileSync(`${file}.pub`, 'utf8').trim() };
};

const now = new Date('2026-06-01T12:00:00Z');
const memory = { signers: undefined };

async function withServer<T>(answer: RequestListener, work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/report.bundle`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A gateway that has put its report into a file, and what becomes of it. */
async function reporting() {
  const gateway = new FollowedGateway(world);
  const key = keyIn(gateway, 'key');
  const file = join(gateway.folder, 'report.bundle');
  const own = { name: 'gw-1', reportKey: key.file, reportFile: file };
  await gateway.publish([1, 2]);
  expect(await gateway.round(own)).toMatchObject({ code: 0, err: '' });
  const { remote } = gateway;
  const registryOf = (reportAddress: string, publicKey = key.text, name = 'gw-1') => ({
    gateways: new Map([[name, { environments: ['staging' as const], key: publicKey, reportAddress }]]),
  });
  const relay = async (answer: RequestListener, given: { key?: string; name?: string; now?: Date; seen?: string } = {}) =>
    withServer(answer, async (address) => {
      const place = { remote, environment: 'staging' as const, now: given.now ?? now, memory: { ...memory, file: given.seen } };
      const [found] = await relayReports(registryOf(address, given.key, given.name), place, { one: 1000, all: 60_000 });
      return found?.outcome;
    });
  const read = async () => {
    const [found] = await readReports(registryOf('http://nowhere'), {
      remote,
      environment: 'staging',
      now: new Date('2026-06-03'),
      memory,
    });
    return found?.report;
  };
  return { gateway, key, file, own, relay, read, registryOf, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
}

test('is put on its branch as it was signed, replaced by a newer one, and never by an older one', async () => {
  await using one = await reporting();
  const { gateway, file, relay } = one;
  const give: RequestListener = (_, response) => response.end(readFileSync(file));
  expect(gitIn(gateway.remote, 'rev-parse', '--verify', '--quiet', 'refs/heads/gateway/staging/gw-1')).toBe('');
  expect(await relay(give)).toBe('relayed');
  expect(await one.read()).toMatchObject({
    gateway: 'gw-1',
    status: { running: { generation: 1 }, program: { state: 'serving' } },
  });
  expect(await relay(give)).toBe('older');
  const before = readFileSync(file);
  await gateway.publish([1, 2, 3]);
  await gateway.round({ ...one.own, today: '2026-06-02' });
  expect(await relay(give, { now: new Date('2026-06-02T12:00:00Z') })).toBe('relayed');
  expect(await one.read()).toMatchObject({ status: { running: { generation: 2 } } });
  expect(await relay((_, response) => response.end(before))).toBe('older');
  expect(await one.read()).toMatchObject({ status: { running: { generation: 2 } } });
  expect(gitIn(gateway.remote, 'rev-list', '--count', 'gateway/staging/gw-1')).toBe('1');
});

test('that is older than one that was seen is not put on the branch, even where that is gone', async () => {
  await using one = await reporting();
  const { gateway, key, relay } = one;
  const older = readFileSync(one.file);
  await gateway.publish([1, 2, 3]);
  await gateway.round({ ...one.own, today: '2026-06-02' });
  const later = { now: new Date('2026-06-02T12:00:00Z'), seen: join(gateway.folder, 'seen.json') };
  const give: RequestListener = (_, response) => response.end(readFileSync(one.file));
  expect(await relay(give, later)).toBe('relayed');
  const { gateways } = one.registryOf('http://nowhere', key.text);
  const place = { remote: gateway.remote, environment: 'staging' as const, now: later.now };
  await readReports({ gateways }, { ...place, memory: { file: later.seen, signers: undefined } });
  gitIn(gateway.remote, 'update-ref', '-d', 'refs/heads/gateway/staging/gw-1');
  expect(await relay((_, response) => response.end(older), later)).toBe('unbelieved');
  expect(await one.read()).toBe('missing');
  expect(await relay(give, later)).toBe('relayed');
});

test('is believed of nobody else, and nothing else is', async () => {
  await using one = await reporting();
  const { gateway, file, relay } = one;
  const give: RequestListener = (_, response) => response.end(readFileSync(file));
  const other = keyIn(gateway, 'other');
  expect(await relay(give, { key: other.text })).toBe('wrong');
  expect(await relay(give, { name: 'gw-2' })).toBe('files');
  expect(await relay(give, { now: new Date('2026-05-31T12:00:00Z') })).toBe('unbelieved');
  expect(await relay((_, response) => response.end('garbage'))).toMatch(/files|unwritten/);
  expect(await relay((_, response) => response.end(readFileSync(file).subarray(0, -30)))).toMatch(/broken|unwritten/);
  expect(await one.read()).toBe('missing');
});

test('that does not come costs nobody else anything', async () => {
  await using one = await reporting();
  const { file, relay, registryOf, gateway } = one;
  expect(await relay(() => undefined)).toBe('unreachable');
  expect(await relay((_, response) => response.writeHead(404).end(readFileSync(file)))).toBe('unreachable');
  expect(await relay((_, response) => response.writeHead(302, { Location: '/other' }).end())).toBe('unreachable');
  const endless: RequestListener = (_, response) => {
    const chunk = Buffer.alloc(1 << 20);
    let left = mostBundleBytes / chunk.length + 2;
    const more = (): unknown => (left-- > 0 ? response.write(chunk, more as never) : response.end());
    more();
  };
  expect(await relay(endless)).toBe('unreachable');
  const place = { remote: gateway.remote, environment: 'staging' as const, now, memory };
  expect(await relayReports(registryOf('http://127.0.0.1:1/'), place, { one: 1000, all: -1 })).toEqual([
    { gateway: 'gw-1', outcome: 'late' },
  ]);
  expect(await one.read()).toBe('missing');
});
