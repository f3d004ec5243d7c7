// A real nginx and a real HAProxy behind load balancers that speak the PROXY protocol: their word about who calls counts, and nobody else's.
import { once } from 'node:events';
import { request } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as connectSecured } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../scripts/commands/gateway/check.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Issuer } from '../scripts/demo/issue.ts';
import { firewall } from '../scripts/targets/firewall/firewall.ts';
import { viewOf } from '../scripts/targets/gateway/view.ts';
import { haproxy as haproxyTarget } from '../scripts/targets/haproxy/haproxy.ts';
import { filesOf, render } from '../scripts/targets/index.ts';
import { nginx as nginxTarget } from '../scripts/targets/nginx/nginx.ts';
import { FollowedGateway, FollowerWorld, type Person } from './follower/world.ts';
import { type Backend, type Reached, startBackend, valuesOf } from './gateway/backend.ts';
import { renderNginx, startGateway } from './gateway/gateway.ts';
import { type HAProxy, startHAProxy } from './gateway/haproxy.ts';
import { freePort, type Nginx } from './gateway/nginx.ts';
import { type Authority, found, type Holder, issue } from './gateway/people.ts';
import { client, gateway, network, publication } from './gateway/publication.ts';

const balancer = '127.0.0.200';
const stranger = '127.0.0.201';
const proxyProtocolFrom = [`${balancer}/32`, '10.0.4.0/28', '2001:db8:ff::/64'];

let authority: Authority;
let backend: Backend;
let nginx: Nginx;
let haproxy: HAProxy;
let port: number;
const ports = { nginx: 0, haproxy: 0 };
let ana: Holder;
let six: Holder;

beforeAll(async () => {
  authority = await found('Balanced');
  [ana, six] = [await issue({ name: 'Ana' }, authority.issuing), await issue({ name: 'Six' }, authority.issuing)];
  backend = await startBackend();
  ports.nginx = await freePort();
  nginx = await startGateway([published(ports.nginx)]);
  ports.haproxy = await freePort();
  haproxy = await startHAProxy([published(ports.haproxy)]);
});
afterAll(async () => {
  await nginx.stop();
  await haproxy.stop();
  await backend.stop();
});

function published(at: number, from: readonly string[] | null = proxyProtocolFrom) {
  const own = (institution: string, holder: Holder, address: string) => ({
    institution,
    certificates: [holder.certificate],
    networks: [network(address)],
  });
  return publication({
    environment: 'staging',
    clients: [client(1, own('ana', ana, '203.0.113.0/29')), client(2, own('six', six, '2001:db8:5::/64'))],
    authorities: [authority.issuing.certificate, authority.root.certificate],
    gateway: { ...gateway('staging', at, backend.port), ...(from && { proxyProtocolFrom: [...from] }) },
  });
}

const header = (address: string, family = 'TCP4') =>
  `PROXY ${family} ${address} ${family === 'TCP4' ? '192.0.2.1' : '2001:db8::1'} 40000 8443\r\n`;

/** Version 2 of the protocol, in bytes. */
const binaryHeader = (address: string) =>
  Buffer.concat([
    Buffer.from('0d0a0d0a000d0a515549540a2111000c', 'hex'),
    Buffer.from([...address.split('.').map(Number), 192, 0, 2, 1, 0x9c, 0x40, 0x20, 0xfb]),
  ]);

interface Answer {
  readonly status: number;
  readonly body: Reached & { readonly error?: string; readonly clientAddress?: string };
}

/** One request on a connection that begins with these bytes; undefined where it is not answered. */
async function call(from: string, begin: string | Buffer, holder?: Issuer, headers = {}): Promise<Answer | undefined> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined);
  if (begin.length > 0) socket.write(begin);
  const identity = holder ? { cert: holder.certificatePem, key: holder.privateKeyPem } : {};
  const createConnection = () =>
    connectSecured({ ...identity, socket, servername: 'staging.mdocs.example', rejectUnauthorized: false });
  const sent = request({ createConnection, path: '/api/documents', headers: { Host: 'evil', ...headers } });
  sent.end();
  try {
    const [response] = await once(sent, 'response');
    return { status: response.statusCode, body: JSON.parse(await text(response)) };
  } catch {
    return undefined;
  } finally {
    socket.destroy();
  }
}

const forwarded = (answer: Answer | undefined) => answer && valuesOf(answer.body, 'X-Forwarded-For');

describe.each(['nginx', 'haproxy'] as const)('before %s', (program) => {
  beforeAll(() => {
    port = ports[program];
  });

  describe('a load balancer', () => {
    test.each([
      ['in text', header('203.0.113.5')],
      ['in bytes', binaryHeader('203.0.113.5')],
    ])('is believed about who calls, %s', async (_, begin) => {
      const answer = await call(balancer, begin, ana);
      expect([answer?.status, forwarded(answer)]).toEqual([200, ['203.0.113.5']]);
    });

    test('is believed about an IPv6 address', async () => {
      const answer = await call(balancer, header('2001:db8:5::7', 'TCP6'), six);
      expect([answer?.status, forwarded(answer)]).toEqual([200, ['2001:db8:5::7']]);
    });

    test('brings nobody in from an address that is not registered', async () => {
      for (const address of ['203.0.113.8', '127.0.0.200', '198.51.100.1']) {
        const { status, body } = (await call(balancer, header(address), ana)) ?? {};
        expect([status, body?.error, body?.clientAddress]).toEqual([403, 'address-not-registered', address]);
      }
      expect((await call(balancer, header('203.0.113.5'), six))?.body.error).toBe('address-not-registered');
    });

    test('who has no certificate, or one that nobody vouches for, is told the own address', async () => {
      const unknown = await issue({ name: 'Nobody' });
      for (const holder of [undefined, unknown]) {
        const { status, body } = (await call(balancer, header('203.0.113.5'), holder)) ?? {};
        expect([status, body?.clientAddress]).toEqual([401, '203.0.113.5']);
      }
    });

    test('that says nothing of the caller is itself the caller', async () => {
      const { status, body } = (await call(balancer, 'PROXY UNKNOWN\r\n', ana)) ?? {};
      expect([status, body?.error, body?.clientAddress]).toEqual([403, 'address-not-registered', balancer]);
    });
  });

  describe('whoever else', () => {
    test.each([
      ['in text', header('203.0.113.5')],
      ['in bytes', binaryHeader('203.0.113.5')],
    ])('is not believed about who calls, %s', async (_, begin) => {
      const before = backend.count();
      const { status, body } = (await call(stranger, begin, ana)) ?? {};
      expect([status, body?.error, body?.clientAddress]).toEqual([403, 'address-not-registered', stranger]);
      const { body: untrusted } = (await call(stranger, begin, await issue({ name: 'Nobody' }))) ?? {};
      expect(untrusted?.clientAddress).toBe(stranger);
      expect(backend.count()).toBe(before);
    });

    test('is not believed by headers of HTTP, nor behind a load balancer', async () => {
      const headers = { 'X-Forwarded-For': '203.0.113.5', 'X-Real-IP': '203.0.113.5', Forwarded: 'for=203.0.113.5' };
      expect((await call(stranger, header('203.0.113.5'), ana, headers))?.status).toBe(403);
      expect((await call(balancer, header('198.51.100.1'), ana, headers))?.status).toBe(403);
    });

    test('is not answered without such a header, or with a wrong one', async () => {
      expect(await call(balancer, '', ana)).toBeUndefined();
      expect(await call(stranger, '', ana)).toBeUndefined();
      expect(await call(balancer, 'PROXY TCP4 203.0.113.5;evil 192.0.2.1 1 2\r\n', ana)).toBeUndefined();
      expect(await call(balancer, header('203.0.113.5') + header('203.0.113.5'), ana)).toBeUndefined();
    });
  });
});

describe('the files', () => {
  test('without load balancers are as ever', () => {
    const frame = renderNginx(published(port, null)).get('nginx/gateway.conf') ?? '';
    expect(frame).toContain(`listen 127.0.0.1:${port} ssl;`);
    expect(frame).not.toMatch(/proxy_protocol|realip|set_real_ip|_caller|_balanced/);
  });

  test('believe nobody where what was declared is no network of load balancers', () => {
    const frame =
      renderNginx(published(port, ['0.0.0.0/0', '::/0', '10.0.0.1/8', '1; } evil {'])).get('nginx/gateway.conf') ?? '';
    expect(frame).toContain(`listen 127.0.0.1:${port} ssl proxy_protocol;`);
    expect(frame).not.toMatch(/set_real_ip_from|evil|0\.0\.0\.0/);
  });

  test('let the load balancers reach the port, where the firewall is published as well', () => {
    const rules = filesOf(firewall, viewOf(published(8443))).get('firewall/mdocs.nft') ?? '';
    for (const reached of [`${balancer},`, '10.0.4.0-10.0.4.15,']) expect(rules).toContain(reached);
    expect(rules).not.toContain('203.0.113.');
  });

  test('are judged elsewhere, where no load balancer is', async () => {
    const release = { generation: 1, notAfter: '2026-07-01T00:00:00Z', previous: null, previousManifest: null, validDays: 30 };
    const one = published(8443);
    const files = await render(
      { ...one, policy: { ...one.policy, targets: ['nginx', 'haproxy'] } },
      { commit: null, modified: false, release },
      nodePlatform,
    );
    for (const { check } of [nginxTarget, haproxyTarget])
      expect(check && (await checkFiles(check, files))).toMatchObject({ status: 'accepted' });
  });
});

test.each(['nginx', 'haproxy'])('mdocs gateway serves with %s behind a load balancer, and notes who called', async (program) => {
  const world = await FollowerWorld.start();
  await using followed = new FollowedGateway(world, program);
  const one = (person: Person) => ({ ...person.client, networks: [network('203.0.113.0/29')] });
  const base = world.publication([one(world.person(1))]);
  const policy = { ...base.policy, gateway: { ...base.policy.gateway, proxyProtocolFrom } };
  await followed.publishAs({ ...base, policy });
  expect(await followed.round()).toMatchObject({ code: 0, err: '' });
  expect(await followed.round()).toMatchObject({ code: 0, err: '' });
  port = world.port;
  const { holder } = world.person(1);
  expect((await call(balancer, header('203.0.113.5'), holder))?.status).toBe(200);
  expect((await call(stranger, header('203.0.113.5'), holder))?.status).toBe(403);
  expect((await call(balancer, header('203.0.113.6'), await issue({ name: 'Nobody' })))?.status).toBe(401);
  // Without load balancers again: the same program takes calls as they come.
  const addresses = () => new Set(followed.log().map(({ address }) => address));
  await expect.poll(addresses, { timeout: 5000 }).toEqual(new Set(['127.0.0.1', '203.0.113.5', '203.0.113.6', stranger]));
  await followed.publish([1]);
  expect(await followed.round()).toMatchObject({ code: 0, err: '' });
  expect(await world.call(1)).toBe(200);
  await world.stop();
});
