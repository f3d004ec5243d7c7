// A first ring: the gateways that the registry lets go first take a publication, and the others when those have served it well for long enough.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { publish } from '../scripts/apply/publish.ts';
import { ensureOwnKey, signersFileOf } from '../scripts/apply/signing.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { writeObserved } from '../scripts/model/gateway/observed.ts';
import { type GatewayStatus, writeStatus } from '../scripts/model/publication/gateway-status.ts';
import { digestOf } from '../scripts/model/x509/platform.ts';
import { askThree, first } from './follower/serving.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { gitIn } from './kill/world.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const all = [200, 200, 200];

/** A gateway that serves persons 1 and 2, where gw-1 goes first for half an hour. */
async function serving() {
  const gateway = new FollowedGateway(world);
  const makeKey = (name: string) => {
    const file = join(gateway.folder, name);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
    return { file, text: readFileSync(`${file}.pub`, 'utf8').trim() };
  };
  const [key, other] = [makeKey('key'), makeKey('other')];
  const ring = { minutes: 30, gateways: [{ name: 'gw-1', key: key.text }] };
  const publish = (numbers: readonly number[]) =>
    gateway.publishAs({ ...world.publication(numbers.map((number) => world.person(number).client)), ring });
  await publish([1, 2]);
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  return { gateway, key, other, publish, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
}

const at = (time: string) => `2026-06-01T${time}:00.000Z`;
const observed = {
  gateway: 'gw-1',
  environment: 'staging',
  since: at('10:00'),
  until: at('11:00'),
  clients: {},
  omitted: 0,
} as const;

/** gw-1 says that its program serves the publication with this number, which is the newest, since that time. */
async function reportAs(
  gateway: FollowedGateway,
  key: string,
  { since, checkedAt, ...given }: { since: string; checkedAt: string } & Partial<GatewayStatus>,
) {
  const text = `${gitIn(gateway.remote, 'show', 'environment/staging:manifest.json')}\n`;
  const { generation, notAfter } = JSON.parse(text);
  const manifest = await digestOf(nodePlatform, text);
  const status: GatewayStatus = {
    checkedAt: at(checkedAt),
    running: { environment: 'staging', generation, notAfter, manifest, commit: 'a'.repeat(40), since: at(since) },
    program: { name: 'nginx', state: 'serving', since: at('08:00') },
    ...given,
  };
  const files = new Map([
    ['status.json', writeStatus(status)],
    ['observed.json', writeObserved(observed)],
  ]);
  await sendReport({ remote: gateway.remote, gateway: 'gw-1', environment: 'staging', files, key, date: at(checkedAt) });
}

test('what gives access waits until the first one has served it well for half an hour', async () => {
  await using one = await serving();
  const { gateway, key, other } = one;
  await one.publish([1, 2, 3]);
  const expectWaiting = async () => {
    expect(await gateway.round()).toMatchObject({ code: 0, err: expect.stringContaining('waits until the first gateways') });
    expect(gateway.status()).toMatchObject({
      running: { generation: 1 },
      refused: { code: 'ring' },
      program: { state: 'serving' },
    });
    expect(await askThree(world)).toEqual(first);
  };
  await expectWaiting();
  // Too old to say anything of now, too young, and signed by somebody else.
  await reportAs(gateway, key.file, { since: '09:00', checkedAt: '10:00' });
  await expectWaiting();
  await reportAs(gateway, key.file, { since: '11:30', checkedAt: '11:35' });
  await expectWaiting();
  await reportAs(gateway, other.file, { since: '11:00', checkedAt: '11:45' });
  await expectWaiting();
  await reportAs(gateway, key.file, { since: '11:00', checkedAt: '11:45' });
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  expect(await askThree(world)).toEqual(all);
});

const troubles: [string, Partial<GatewayStatus>][] = [
  ['its program answers otherwise than it should', { program: { name: 'nginx', state: 'failing', since: at('11:00') } }],
  ['it does not run any more', { program: { name: 'nginx', state: 'stopped', since: at('11:00') } }],
];
test.each(troubles)('the first one reports trouble, %s: it is not taken, however long that lasts', async (_, trouble) => {
  await using one = await serving();
  const { gateway, key } = one;
  await one.publish([1, 2, 3]);
  await gateway.round({ today: '2026-05-30' });
  await reportAs(gateway, key.file, { since: '11:00', checkedAt: '11:45', ...trouble });
  expect(await gateway.round()).toMatchObject({ code: 1, err: expect.stringContaining('report trouble') });
  expect(gateway.status().refused?.code).toBe('ring-failed');
  expect(await askThree(world)).toEqual(first);
});

test('the first one refused it and goes on with the one before: it is not taken', async () => {
  await using one = await serving();
  const { gateway, key } = one;
  const refused = { code: 'answers', text: { ro: 'x', en: 'x', ru: 'x' } } as const;
  await reportAs(gateway, key.file, { since: '11:00', checkedAt: '11:45', refused });
  await one.publish([1, 2, 3]);
  expect(await gateway.round()).toMatchObject({ code: 1 });
  expect(gateway.status().refused?.code).toBe('ring-failed');
});

/** The newest publication once more, signed, as made at that time. */
async function sign({ remote, folder }: FollowedGateway, date: string) {
  const key = (await ensureOwnKey(join(folder, 'publishing'))) ?? '';
  const tip = gitIn(remote, 'rev-parse', 'environment/staging');
  const paths = gitIn(remote, 'ls-tree', '-r', '--name-only', tip).split('\n');
  const show = (path: string) => execFileSync('git', ['-C', remote, 'show', `${tip}:${path}`], { encoding: 'utf8' });
  const files = new Map(paths.map((path) => [path, show(path)]));
  const expected = gitIn(remote, 'rev-parse', `${tip}^`);
  gitIn(remote, 'update-ref', 'refs/heads/environment/staging', expected);
  await publish({ remote, branch: 'environment/staging', files, message: 'Signed', expected, date, signingKey: key });
  return { signers: signersFileOf(key), unsigned: false };
}

test('trouble that the first one had before holds nobody for longer than its silence would', async () => {
  await using one = await serving();
  const { gateway, key } = one;
  await one.publish([1, 2, 3]);
  const signed = await sign(gateway, at('10:30'));
  // Its disk was full before: what is published now has nothing to do with that.
  const failing = (since: string) => ({ program: { name: 'nginx', state: 'failing', since: at(since) } }) as const;
  await reportAs(gateway, key.file, { since: '09:00', checkedAt: '11:45', ...failing('10:00') });
  expect(await gateway.round(signed)).toMatchObject({ code: 0, err: expect.stringContaining('waits until the first gateways') });
  await reportAs(gateway, key.file, { since: '09:00', checkedAt: '11:46', ...failing('10:31') });
  expect(await gateway.round(signed)).toMatchObject({ code: 1, err: expect.stringContaining('report trouble') });
  await reportAs(gateway, key.file, { since: '09:00', checkedAt: '11:47', ...failing('10:00') });
  const later = await gateway.round({ ...signed, today: '2026-06-02' });
  expect(later).toMatchObject({ code: 0, err: expect.stringContaining('nothing has been heard of that') });
  expect(await askThree(world)).toEqual(all);
});

test('a report from before the trouble is put back: it is not believed any more', async () => {
  await using one = await serving();
  const { gateway, key } = one;
  await one.publish([1, 2, 3]);
  await reportAs(gateway, key.file, { since: '11:00', checkedAt: '11:35' });
  const well = gitIn(gateway.remote, 'rev-parse', 'gateway/staging/gw-1');
  await reportAs(gateway, key.file, {
    ...{ since: '11:00', checkedAt: '11:45' },
    program: { name: 'nginx', state: 'failing', since: at('11:40') },
  });
  expect(await gateway.round()).toMatchObject({ code: 1 });
  gitIn(gateway.remote, 'update-ref', 'refs/heads/gateway/staging/gw-1', well);
  await gateway.round();
  expect(gateway.status().running?.generation).toBe(1);
  expect(await askThree(world)).toEqual(first);
});

test('nothing is heard of the first one for too long: it is taken, and that is said', async () => {
  await using one = await serving();
  const { gateway } = one;
  await one.publish([1, 2, 3]);
  expect(await gateway.round()).toMatchObject({ code: 0 });
  // Another one in the meantime does not let the waiting begin anew.
  await one.publish([1, 2, 3]);
  const round = await gateway.round({ today: '2026-06-02' });
  expect(round).toMatchObject({ code: 0, err: expect.stringContaining('without a report of the first gateways (gw-1)') });
  expect(gateway.status()).toMatchObject({ running: { generation: 3 }, program: { state: 'serving' } });
  expect(await askThree(world)).toEqual(all);
});

test('what takes access away waits for nobody', async () => {
  await using one = await serving();
  await one.publish([1, 3]);
  expect(await one.gateway.round()).toMatchObject({ code: 0, err: '' });
  expect(await askThree(world)).toEqual([200, 'certificate-unknown', 200]);
});

test('neither does the first one itself', async () => {
  await using one = await serving();
  await one.publish([1, 2, 3]);
  expect(await one.gateway.round({ name: 'gw-1', reportKey: one.key.file })).toMatchObject({ code: 0, err: '' });
  expect(await askThree(world)).toEqual(all);
});
