// How much one client may ask of a gateway, with a real nginx: who asks for more is told so, and nobody else notices.
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { observe } from '../scripts/commands/gateway/observe.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { call, type GatewayAnswer } from './gateway/request.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const serverName = 'staging.mdocs.example';

/** A gateway of persons 1 and 2, whose policy has these limits. */
async function limited(limits: object): Promise<FollowedGateway> {
  const gateway = new FollowedGateway(world);
  const publication = world.publication([world.person(1).client, world.person(2).client]);
  const policy = { ...publication.policy, gateway: { ...publication.policy.gateway, ...limits } };
  await gateway.publishAs({ ...publication, policy });
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  return gateway;
}

const ask = (number: number): Promise<GatewayAnswer> => {
  const { holder, address } = world.person(number);
  return call({ port: world.port, name: serverName, from: address, holder, path: '/api/documents/2000000000107' });
};

/** A call of a person whose body does not come to an end until it is told to. */
function begin(number: number) {
  const { holder, address } = world.person(number);
  const own = { cert: holder.certificatePem, key: holder.privateKeyPem, localAddress: address, servername: serverName };
  const sent = request({ host: '127.0.0.1', port: world.port, ...own, method: 'POST', agent: false, rejectUnauthorized: false });
  const answered = new Promise<number>((resolve) => sent.once('response', (one) => resolve(one.statusCode ?? 0)));
  sent.once('error', () => {});
  sent.write('a');
  return { answered, end: () => sent.end() };
}

describe('a client that calls too often', () => {
  test('is answered with 429 and what to do; another client and the next second are not concerned', async () => {
    await using gateway = await limited({ requestsPerSecond: 1 });
    const before = world.backend.count();
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(1)));
    const refused = answers.filter(({ status }) => status === 429);
    // Three fit: one, and twice as many as a second has.
    expect(answers.filter(({ status }) => status === 200).length).toBe(12 - refused.length);
    expect(refused.length).toBeGreaterThan(5);
    expect(world.backend.count() - before).toBe(12 - refused.length);
    expect((await ask(2)).status).toBe(200);
    const [one] = refused;
    expect(one?.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'retry-after': '1',
      'x-request-id': one?.body.requestId,
    });
    expect(one?.body).toEqual({
      ...{ type: 'about:blank', title: 'Too Many Requests', status: 429 },
      errors: { 'too-many-requests': [expect.stringMatching(/^The system/)] },
      error: 'too-many-requests',
      message: {
        ro: expect.stringMatching(/^Sistemul/),
        en: expect.stringMatching(/^The system/),
        ru: expect.stringMatching(/^Система/),
      },
      clientAddress: world.person(1).address,
      certificateSerial: expect.stringMatching(/^[0-9A-F]+$/),
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    await vi.waitFor(async () => expect((await ask(1)).status).toBe(200), { timeout: 10_000, interval: 1100 });

    await vi.waitFor(
      () => expect(gateway.log().filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(refused.length),
      10_000,
    );
    const logged = gateway.log().filter(({ status }) => status === 429);
    expect(new Set(logged.map(({ refusal, client }) => `${refusal} ${client}`))).toEqual(
      new Set([`too-many-requests ${world.person(1).client.clientId}`]),
    );
    const place = { program: 'nginx', directory: gateway.into, pid: 'nginx.pid', sockets: [], start: [], environment: {} };
    const { observed } = await observe({ place, environment: 'staging', name: 'gw-1', now: new Date(), goesOn: false });
    const { refusals, days } = observed.clients[world.person(1).client.clientId] ?? {};
    expect(refusals?.['too-many-requests']?.count).toBe(logged.length);
    expect(Object.values(days ?? {})[0]?.refused).toBe(logged.length);
  });

  test('whoever is refused for another reason is not counted, and is told that reason', async () => {
    await using gateway = await limited({ requestsPerSecond: 1 });
    const { holder } = world.person(1);
    const refused = () => call({ port: world.port, name: serverName, from: '127.0.0.99', holder });
    const answers = await Promise.all(Array.from({ length: 8 }, refused));
    expect(new Set(answers.map(({ body }) => body.error))).toEqual(new Set(['address-not-registered']));
    expect((await ask(1)).status).toBe(200);
    expect(gateway.status().program?.state).toBe('serving');
  });
});

test('a client that has too many calls under way is told so, and another is not concerned', async () => {
  await using gateway = await limited({ callsAtOnce: 2 });
  const before = world.backend.count();
  const calls = [begin(1), begin(1)];
  await vi.waitFor(() => expect(world.backend.count() - before).toBe(2), 10_000);
  expect((await ask(1)).body.error).toBe('too-many-requests');
  expect((await ask(2)).status).toBe(200);
  for (const one of calls) one.end();
  expect(await Promise.all(calls.map(({ answered }) => answered))).toEqual([200, 200]);
  expect((await ask(1)).status).toBe(200);
  expect(gateway.status().program?.state).toBe('serving');
});
