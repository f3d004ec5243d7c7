// A publication that has ended with no newer one: the gateway goes on, or closes, as policy says; with a real nginx and a clock that is moved.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askThree, first, third } from './follower/serving.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { call } from './gateway/request.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const ended = 'publication-ended';
/** What three people get, of whom the third never had access. */
const closed = [ended, ended, 'certificate-unknown'];

/** Serves persons 1 and 2 until July 2026. */
async function serving(afterEnd: 'keep' | 'close'): Promise<FollowedGateway> {
  const gateway = new FollowedGateway(world);
  const publication = world.publication([world.person(1).client, world.person(2).client]);
  const policy = { ...publication.policy, gateway: { ...publication.policy.gateway, afterEnd } };
  await gateway.publishAs({ ...publication, policy });
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  return gateway;
}

const nowhere = (gateway: FollowedGateway) => ({ remote: join(gateway.folder, 'nowhere.git'), today: '2026-07-02' });
const late = { today: '2026-07-02' };

test('policy says keep: it goes on, and says that it has ended', async () => {
  await using gateway = await serving('keep');
  expect(await gateway.round(late)).toMatchObject({ code: 1, err: expect.stringContaining('ended at') });
  expect(await askThree(world)).toEqual(first);
  expect(gateway.status()).toMatchObject({ refused: { code: 'expired' }, program: { state: 'serving' } });
});

test('policy says close: nobody gets through, and that is said to them, in the log and in the status', async () => {
  await using gateway = await serving('close');
  const { pid } = gateway;
  const round = await gateway.round(late);
  expect(round).toMatchObject({ code: 1, out: '', err: expect.stringContaining('answers everybody with 503') });
  expect(await askThree(world)).toEqual(closed);
  const { holder, address } = world.person(1);
  const answer = await call({ port: world.port, name: 'staging.mdocs.example', from: address, holder });
  expect(answer).toMatchObject({
    status: 503,
    headers: { 'retry-after': '600', 'content-type': 'application/problem+json; charset=utf-8' },
    body: { type: 'about:blank', title: 'Service Unavailable', status: 503, errors: { [ended]: [expect.any(String)] } },
  });
  expect(answer.body).toMatchObject({ message: { ro: expect.anything(), ru: expect.anything() }, clientAddress: address });
  expect(answer.headers['x-request-id']).toBe(answer.body.requestId);
  expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state: 'closed' } });
  // Whoever is refused for another reason is logged with that one.
  expect(await world.call(1, '127.0.0.99')).toBe('address-not-registered');
  await vi.waitFor(() => {
    const logged = gateway.log().map(({ refusal }) => refusal);
    expect(logged).toEqual(expect.arrayContaining([ended, 'certificate-unknown', 'address-not-registered']));
  }, 10_000);
  // It stays so, while there is no newer one and while nothing can be read.
  expect(await gateway.round(late)).toMatchObject({ code: 1 });
  expect(await gateway.round(nowhere(gateway))).toMatchObject({ code: 2 });
  expect(await askThree(world)).toEqual(closed);
  expect(gateway.pid).toBe(pid);
});

test('it closes, and stays closed after its program died, while nothing can be read', async () => {
  await using gateway = await serving('close');
  expect(await gateway.round(nowhere(gateway))).toMatchObject({ code: 2 });
  expect(await askThree(world)).toEqual(closed);
  await gateway.stopProgram('SIGKILL');
  expect(await gateway.round(nowhere(gateway))).toMatchObject({ code: 2 });
  expect(await askThree(world)).toEqual(closed);
  expect(gateway.status()).toMatchObject({ program: { state: 'closed' } });
});

test('a new publication opens it, and so does a clock that was wrong', async () => {
  await using gateway = await serving('close');
  await gateway.round(late);
  expect(await gateway.round()).toMatchObject({ code: 0, out: expect.stringContaining('publication 1') });
  expect(await askThree(world)).toEqual(first);
  await gateway.round(late);
  expect(await askThree(world)).toEqual(closed);
  await gateway.publish([3], { notAfter: '2026-07-20T00:00:00Z' });
  expect(await gateway.round(late)).toMatchObject({ code: 0, out: expect.stringContaining('publication 2') });
  expect(await askThree(world)).toEqual(third);
});

test('a folder that is damaged cannot be closed: that is said', async () => {
  await using gateway = await serving('close');
  appendFileSync(join(gateway.into, 'current/published/nginx/clients.map'), '\n');
  const round = await gateway.round(nowhere(gateway));
  expect(round).toMatchObject({ code: 5, err: expect.stringContaining('could not be closed') });
  expect(gateway.status()).toMatchObject({ program: { state: 'failing' } });
});
