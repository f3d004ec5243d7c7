// mdocs gateway with a real nginx: what is published comes into service, nothing gets worse, and the status says what a call really gets.

import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { freePort } from './gateway/nginx.ts';
import { issue } from './gateway/people.ts';

let world: FollowerWorld;

beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

/** What three people get, each from their own address. */
const answers = async () => [await world.call(1), await world.call(2), await world.call(3)];
const unknown = 'certificate-unknown';

describe('what is published comes into service', () => {
  test('from nothing, and changed without a restart', async () => {
    await using gateway = new FollowedGateway(world);
    await gateway.publish([1, 2]);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('nginx serves publication 1') });
    expect(await answers()).toEqual([200, 200, unknown]);
    expect(await world.call(1, '127.0.0.99')).toBe('address-not-registered');
    const pid = gateway.pid;
    await gateway.publish([1, 3]);
    expect(await gateway.round()).toMatchObject({ code: 0, out: expect.stringContaining('publication 2') });
    expect(await answers()).toEqual([200, unknown, 200]);
    expect(gateway.pid).toBe(pid);
    expect(gateway.status()).toMatchObject({ running: { generation: 2 }, program: { name: 'nginx', state: 'serving' } });
  });
});

/** A gateway that serves persons 1 and 2. */
async function serving(): Promise<FollowedGateway> {
  const gateway = new FollowedGateway(world);
  await gateway.publish([1, 2]);
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  return gateway;
}

/** What is there is as before: persons 1 and 2 get through, and the status says so. */
async function expectFirst(gateway: FollowedGateway, state = 'serving'): Promise<void> {
  expect(await answers()).toEqual([200, 200, unknown]);
  expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state } });
}

describe('refused before any effect, and the one before goes on', () => {
  const refusals: [string, string, (gateway: FollowedGateway) => Promise<unknown>][] = [
    ['with the number of the one before', 'forked', (gateway) => gateway.publish([3], { generation: 1 })],
    ['ended', 'expired', (gateway) => gateway.publish([3], { notAfter: '2026-05-01T00:00:00Z' })],
    ['tampered', 'files', (gateway) => gateway.publish([3], { alter: (files) => files.set('nginx/clients.map', '') })],
    [
      'of another environment',
      'environment',
      (gateway) =>
        gateway.publish([3], {
          alter: (files) => files.set('manifest.json', (files.get('manifest.json') ?? '').replace('"staging"', '"production"')),
        }),
    ],
    ['of the year 2093', 'time', (gateway) => gateway.publish([3], { notAfter: '2093-01-01T00:00:00Z' })],
    [
      'that nginx does not take',
      'check',
      (gateway) => gateway.publish([3], { replace: (text) => text.replace('server_tokens off;', 'server_tokens never;') }),
    ],
    [
      'that nginx takes and that lets in whoever has an unknown certificate',
      'answers',
      (gateway) =>
        gateway.publish([3], { replace: (text) => text.replace(/ {4}if \(\$mdocs_staging_refusal\) \{[^}]*\}\n/, '') }),
    ],
    [
      'that lets in nobody',
      'answers',
      (gateway) => gateway.publish([3], { replace: (text) => text.replace('"~^SUCCESS:1:[0-9a-f-]{36}:1$" "";', '') }),
    ],
    [
      'with a certificate of the server that is gone',
      'check',
      async (gateway) => {
        await gateway.publish([3]);
        rmSync(join(gateway.into, 'tls/staging.crt'));
      },
    ],
  ];
  test.each(refusals)('a publication %s', async (_, code, publish) => {
    await using gateway = await serving();
    const folder = readdirSync(join(gateway.into, 'versions'));
    await publish(gateway);
    expect(await gateway.round()).toMatchObject({ code: 1, out: expect.stringContaining('serves publication 1') });
    expect(gateway.status().refused?.code).toBe(code);
    await expectFirst(gateway);
    expect(readFileSync(join(gateway.into, 'current/state.json'), 'utf8')).toContain('"generation": 1,');
    expect(readdirSync(join(gateway.into, 'versions'))).toEqual(expect.arrayContaining(folder));
  });

  test('a branch that is gone, or a repository that does not answer', async () => {
    await using gateway = await serving();
    expect(await gateway.round({ remote: join(gateway.folder, 'nowhere.git') })).toMatchObject({ code: 2 });
    await expectFirst(gateway);
    expect(await gateway.round({ environment: 'production' })).toMatchObject({ code: 1 });
    expect(gateway.status().refused?.code).toBe('gone');
  });

  test('nothing came for a month: the last one stays, and that it has ended is said', async () => {
    await using gateway = await serving();
    const round = await gateway.round({ remote: join(gateway.folder, 'nowhere.git'), today: '2026-07-02' });
    expect(round).toMatchObject({ code: 2, err: expect.stringContaining('ended at “2026-07-01T00:00:00Z”') });
    await expectFirst(gateway);
  });
});

describe('the program does not take it, and the one before is proved', () => {
  test('another program has the port', async () => {
    await using gateway = await serving();
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const clients = [world.person(3).client];
    await gateway.publishAs(world.publication(clients, port));
    const round = await gateway.round();
    expect(round).toMatchObject({ code: 3, err: expect.stringContaining('configuration from before (publication 1)') });
    expect(round.err).toContain('nginx serves publication 1');
    await expectFirst(gateway, 'kept');
    other.close();
    // The next round tries again by itself.
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(gateway.status()).toMatchObject({ running: { generation: 2 }, program: { state: 'serving' } });
  });

  test('a master that no longer hears', async () => {
    await using gateway = await serving();
    process.kill(gateway.pid ?? 0, 'SIGSTOP');
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 3 });
    await expectFirst(gateway, 'kept');
    process.kill(gateway.pid ?? 0, 'SIGCONT');
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual([unknown, unknown, 200]);
  });

  test('it takes it, and answers strangers otherwise than before', async () => {
    await using gateway = await serving();
    const replace = (text: string) => text.replace('ssl_verify_client optional;', 'ssl_verify_client off;');
    await gateway.publish([3], { replace });
    const round = await gateway.round();
    expect(round).toMatchObject({ code: 3, err: expect.stringContaining('certificate of an unknown authority') });
    await expectFirst(gateway, 'kept');
  });

  test('the first one does not start: then none runs', async () => {
    await using gateway = new FollowedGateway(world);
    const other = createServer().listen(world.port, '127.0.0.1');
    await gateway.publish([1]);
    expect(await gateway.round()).toMatchObject({ code: 5, err: expect.stringContaining('could not be started') });
    expect(gateway.status()).toMatchObject({ program: { state: 'stopped' } });
    expect(gateway.status().running).toBeUndefined();
    other.close();
    expect(await gateway.round()).toMatchObject({ code: 0 });
  });
});

describe('the program and the folder under trouble', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'a program that %s ended is started again, also while nothing can be fetched',
    async (signal) => {
      await using gateway = await serving();
      await gateway.stopProgram(signal);
      expect(await gateway.round({ remote: join(gateway.folder, 'nowhere.git') })).toMatchObject({ code: 2 });
      await expectFirst(gateway);
    },
  );

  test('a damaged folder is served to nobody, and put right as soon as that is possible', async () => {
    await using gateway = await serving();
    writeFileSync(join(gateway.into, 'current/published/nginx/clients.map'), '');
    expect(await gateway.round({ remote: join(gateway.folder, 'nowhere.git') })).toMatchObject({ code: 2 });
    await expectFirst(gateway);
    await gateway.stopProgram();
    const round = await gateway.round({ remote: join(gateway.folder, 'nowhere.git') });
    expect(round).toMatchObject({ code: 5, err: expect.stringContaining('nginx does not run') });
    expect(await answers()).toEqual([undefined, undefined, undefined]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    await expectFirst(gateway);
  });

  test('what it serves cannot be known: nothing more happens until somebody looked', async () => {
    await using gateway = await serving();
    const processes = gateway.processes();
    for (const id of processes) process.kill(id, 'SIGSTOP');
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 4, err: expect.stringContaining('--resolve') });
    for (const id of processes) process.kill(id, 'SIGCONT');
    expect(await gateway.round()).toMatchObject({ code: 4 });
    writeFileSync(join(gateway.into, 'status.json'), '');
    expect(await gateway.round()).toMatchObject({ code: 4, err: expect.stringContaining('--resolve') });
    expect(gateway.status().program?.state).toBe('unknown');
    expect(await answers()).toEqual([200, 200, unknown]);
    expect(await gateway.round({ resolve: true })).toMatchObject({ code: 0 });
    expect(await answers()).toEqual([unknown, unknown, 200]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
  });

  test('a renewed certificate of the server is shown without a new publication', async () => {
    await using gateway = await serving();
    const renewed = await issue({ name: 'staging.mdocs.example' });
    gateway.writeTls(renewed);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    const shown = await gateway.shownCertificate();
    expect(shown).toBe(renewed.certificate.sha256);
  });

  test('the folder of mdocs pull is not taken over', async () => {
    await using gateway = await serving();
    const own = join(gateway.folder, 'pulled');
    cpSync(join(gateway.into, 'current/published'), join(own, 'versions/a'), { recursive: true });
    symlinkSync('versions/a', join(own, 'current'));
    expect(await gateway.round({ into: own })).toMatchObject({ code: 2, err: expect.stringContaining('belongs to the command') });
  });
});

describe('whoever loses access loses what is running, too', () => {
  /** A connection of person 1 that has sent this, and what became of it. */
  function begin(sent: string) {
    const { certificatePem: cert, privateKeyPem: key } = world.person(1).holder;
    const place = { host: '127.0.0.1', port: world.port, localAddress: world.person(1).address };
    const socket = connect({ ...place, servername: 'staging.mdocs.example', cert, key, rejectUnauthorized: false });
    let received = '';
    socket.setEncoding('utf8').on('data', (part) => {
      received += part;
    });
    socket.on('error', () => {});
    const opened = once(socket, 'secureConnect').then(() => socket.write(sent));
    const closed = new Promise<number>((resolve) => socket.once('close', () => resolve(Date.now())));
    return { socket, opened, closed, received: () => received };
  }
  const head = (line: string, ...more: string[]) => [line, 'Host: staging.mdocs.example', ...more, '', ''].join('\r\n');

  test('an upload, idle connections, half of a head: within twelve seconds of the reload nothing gets through', async () => {
    await using gateway = await serving();
    const upload = begin(head('POST /api/blobs HTTP/1.1', 'Content-Length: 5000000000'));
    const trickle = setInterval(() => upload.socket.writable && upload.socket.write('x'.repeat(1000)), 50);
    const idle = begin(head('GET /api/quota HTTP/1.1'));
    const silent = begin('');
    const half = begin('GET /api/quota HTTP/1.1\r\nHost: staging.mdocs.example\r\n');
    const all = { upload, idle, silent, half };
    await Promise.all(Object.values(all).map(({ opened }) => opened));
    await vi.waitFor(() => expect(idle.received()).toContain('200 OK'));
    expect(upload.received()).toBe('');

    await gateway.publish([2]);
    const round = gateway.round();
    await vi.waitFor(async () => expect(await world.call(1)).toBe(unknown), 20_000);
    const reloaded = Date.now();
    const ask = (one: typeof idle, text: string) => one.socket.writable && one.socket.write(text);
    const asking = setInterval(() => {
      ask(idle, head('GET /api/quota HTTP/1.1'));
      ask(silent, head('GET /api/quota HTTP/1.1'));
      ask(half, '\r\n');
    }, 500);
    const ends = await Promise.all(Object.values(all).map(({ closed }) => closed));
    expect(await round).toMatchObject({ code: 0 });
    clearInterval(trickle);
    clearInterval(asking);
    expect(Math.max(...ends) - reloaded).toBeLessThan(12_000);
    expect(upload.received()).not.toContain('200 OK');
    expect(await answers()).toEqual([unknown, 200, unknown]);
    // By the program itself, in half of the time after which mdocs gateway would end the processes from before.
    expect(readFileSync(join(gateway.into, 'current/nginx.conf'), 'utf8')).toContain('worker_shutdown_timeout 5s;');
  });
});

describe('the log of requests', () => {
  test('has a line for each request, with nothing that a client chose', async () => {
    await using gateway = await serving();
    const idnp = '2000000000107';
    const say = (path: string, headers: readonly string[] = [], number = 1) => world.ask(number, { path, headers });
    await say('/api/document-types/Cazier');
    await say(`/api/documents/${idnp}?access=${idnp}&name=Secret`, ['X-Request-ID', idnp, 'User-Agent', idnp, 'Referer', idnp]);
    await say(`/api/document-types/${idnp}`, ['Authorization', `Bearer ${idnp}`, 'traceparent', idnp, 'Cookie', idnp]);
    const stranger = await issue({ name: idnp, serial: idnp });
    await world.askAs(stranger, { path: `/${idnp}`, headers: ['X-Forwarded-For', idnp] });
    const lines = await vi.waitFor(() => {
      const found = gateway.log().filter(({ address }) => address === world.person(1).address);
      expect(found.length).toBe(4);
      return found;
    }, 10_000);
    // Each process of nginx writes its own lines when it comes to it.
    const first = lines.find(({ documentType }) => documentType !== '');
    expect(first).toEqual({
      time: expect.stringMatching(/^2\d{3}-/),
      client: world.person(1).client.clientId,
      system: 'institutia-1/registru',
      certificateSha1: world.person(1).holder.certificate.sha1,
      certificateSerial: expect.stringMatching(/^[0-9A-F]+$/),
      address: world.person(1).address,
      refusal: '',
      status: 200,
      bytesReceived: expect.any(Number),
      bytesSent: expect.any(Number),
      seconds: expect.any(Number),
      documentType: 'Cazier',
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const others = lines.filter((line) => line !== first);
    expect(others.map(({ documentType, refusal, status }) => [documentType, refusal, status]).sort()).toEqual([
      ['', '', 200],
      ['', '', 200],
      ['', 'certificate-untrusted', 401],
    ]);
    const written = readdirSync(join(gateway.into, 'log')).map((name) => readFileSync(join(gateway.into, 'log', name), 'utf8'));
    expect(written.join('\n')).not.toMatch(/2000000000107|Secret/);
  });
});
