// mdocs gateway with odd publications, files in trouble, and a loop that is told to end.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { probe } from '../scripts/commands/gateway/probe.ts';
import { bundleProgram, mdocs, program } from './commands/world.ts';
import { giveBackRooms, Room } from './faults/room.ts';
import { askThree, first, none, serveFirst, third } from './follower/serving.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { client, fingerprintOnly, network } from './gateway/publication.ts';

let world: FollowerWorld;

beforeAll(async () => {
  await bundleProgram();
  world = await FollowerWorld.start();
});
afterAll(async () => {
  giveBackRooms();
  await world.stop();
});

const answers = () => askThree(world);
const serving = () => serveFirst(world);

describe('what is published', () => {
  const { person } = { person: (number: number) => world.person(number).client };

  test('has nobody, at first and after somebody', async () => {
    await using gateway = new FollowedGateway(world);
    await gateway.publish([]);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await answers()).toEqual(none);
    await gateway.publish([1, 2, 3]);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await answers()).toEqual([200, 200, 200]);
    await gateway.publish([]);
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await answers()).toEqual(none);
  });

  test('has systems at addresses of both kinds, and hundreds of systems at the same ones', async () => {
    await using gateway = await serving();
    const networks = [network('2001:db8:1::/64'), network('127.0.0.11'), network('198.51.100.0/28')];
    const certificates = world.authority.issuing.certificate;
    const shared = Array.from({ length: 400 }, (_, i) => ({
      ...client(i + 10, {
        institution: `institutia-${i + 10}`,
        certificates: [{ ...certificates, ...fingerprintOnly(`${i}`) }],
        networks,
      }),
      digest: `sha256:${createHash('sha256').update(`${i}`).digest('hex')}`,
    }));
    await gateway.publishAs(world.publication([...shared, { ...person(1), networks }, person(2)]));
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    expect(await answers()).toEqual(first);
    expect(await world.call(1, '127.0.0.12')).toBe('address-not-registered');
  });

  test('has long ended by this clock: it stays, and that is said', async () => {
    await using gateway = await serving();
    const round = await gateway.round({ today: '2098-01-01' });
    expect(round).toMatchObject({ code: 1, err: expect.stringContaining('ended') });
    expect(await answers()).toEqual(first);
    expect(await gateway.round()).toMatchObject({ code: 0 });
  });
});

describe('what is said', () => {
  test('a candidate that does not start has answered nothing', async () => {
    await using gateway = await serving();
    const bin = join(gateway.folder, 'bin');
    mkdirSync(bin);
    const script = `#!/bin/sh\ncase "$2" in daemon*) echo 'nginx: [emerg] no candidates' >&2; exit 1;; esac\nPATH=/usr/sbin:$PATH exec nginx "$@"\n`;
    writeFileSync(join(bin, 'nginx'), script);
    chmodSync(join(bin, 'nginx'), 0o755);
    await gateway.publish([3]);
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
    expect(await gateway.round()).toMatchObject({ code: 1, err: expect.stringContaining('no candidates') });
    vi.unstubAllEnvs();
    expect(gateway.status().refused?.code).toBe('check');
    expect(await answers()).toEqual(first);
    expect(readdirSync(gateway.into)).not.toContain('candidate');
  });

  test('a server that ends in the middle of its answer has answered nothing', async () => {
    const { certificatePem: cert, privateKeyPem: key } = world.server;
    const server = createHttpsServer({ cert, key }, (_, response) => {
      response.writeHead(401, { 'Content-Length': '100' });
      response.write('{');
      setImmediate(() => response.socket?.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const settings = { listen: `127.0.0.1:${(server.address() as AddressInfo).port}`, serverName: 'staging.mdocs.example' };
    const whole = { ...settings, upstream: '', directory: '', certificate: 'tls/staging.crt', key: 'tls/staging.key' };
    const found = await probe(whole, { directory: '/nowhere', stranger: world.server });
    expect(found).toEqual({ missing: false, untrusted: false, certificate: false });
    server.close();
  });
});

describe('files', () => {
  const statuses: [string, (path: string) => unknown][] = [
    ['garbage', (path) => writeFileSync(path, '{"formatVersion": 1, "running"')],
    ['huge', (path) => writeFileSync(path, ' '.repeat(1 << 20))],
    ['of the year 2093', (path) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('2026-06', '2093-06'))],
  ];
  test.each(statuses)('a status that is %s, and a link that is lost: what the program says is remembered', async (_, spoil) => {
    await using gateway = await serving();
    await gateway.publish([3]);
    await gateway.round();
    spoil(join(gateway.into, 'status.json'));
    rmSync(join(gateway.into, 'current'));
    await gateway.publish([1, 2], { generation: 1 });
    expect(await gateway.round()).toMatchObject({ code: 1 });
    expect(await answers()).toEqual(third);
    expect(gateway.status()).toMatchObject({
      running: { generation: 2 },
      refused: { code: expect.stringMatching(/older|forked/) },
    });
  });

  test('a status that is a folder is said to be one', async () => {
    await using gateway = await serving();
    rmSync(join(gateway.into, 'status.json'));
    mkdirSync(join(gateway.into, 'status.json'));
    expect(await gateway.round()).toMatchObject({ code: 2, err: expect.stringContaining('EISDIR') });
    expect(await answers()).toEqual(first);
  });

  test('a disk that is full changes nothing, and the next run has what it needs', async () => {
    await using gateway = new FollowedGateway(world);
    using room = new Room(gateway.into);
    try {
      room.free();
      await gateway.publish([1, 2]);
      await gateway.round();
      const status = gateway.status();
      await gateway.publish([3]);
      room.fillUp();
      const given = ['--environment', 'staging', '--remote', gateway.remote, '--into', gateway.into, '--unsigned', '--once'];
      const line = `${room.shell} '${process.execPath}' '${program}' gateway ${given.join(' ')} --today 2026-06-01`;
      const [code] = await once(spawn('sh', ['-c', line], { stdio: 'ignore', cwd: gateway.folder }), 'exit');
      expect(code).toBeGreaterThan(0);
      expect(await answers()).toEqual(first);
      expect(gateway.status()).toEqual(status);
      room.free();
      expect(readdirSync(gateway.into).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(await gateway.round()).toMatchObject({ code: 0 });
      expect(await answers()).toEqual(third);
    } finally {
      await gateway.stopProgram();
    }
  });

  test('no file is read through the link, which may be put elsewhere meanwhile', async () => {
    await using gateway = await serving();
    const link = readlinkSync(join(gateway.into, 'current'));
    const names = ['nginx.conf', 'log.conf', 'gateway.conf'];
    const text = names.map((name) => readFileSync(join(gateway.into, link, name), 'utf8')).join('\n');
    const read = [...text.matchAll(/^ *(?:include|ssl_client_certificate) (.*);$/gm)].map(([, path = '']) => path);
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((path) => !path.startsWith(`${gateway.into}/${link}/`))).toEqual([]);
  });

  test('the folder of the log is lost', async () => {
    await using gateway = await serving();
    rmSync(join(gateway.into, 'log'), { recursive: true });
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual(third);
    await vi.waitFor(() => expect(gateway.log().length).toBeGreaterThan(0), 10_000);
  });

  test('the certificate of the server is garbage: nothing changes, that is said, and a whole one is taken', async () => {
    await using gateway = await serving();
    writeFileSync(join(gateway.into, 'tls/staging.crt'), 'garbage');
    expect(await gateway.round()).toMatchObject({ code: 1, err: expect.stringContaining('cannot load certificate') });
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 1, err: expect.stringContaining('cannot load certificate') });
    expect(await answers()).toEqual(first);
    gateway.writeTls(world.server);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual(third);
  });

  test.each(['access.log', 'error.log'])('%s is a folder, or a link to nowhere', async (name) => {
    await using gateway = await serving();
    const path = join(gateway.into, 'log', name);
    rmSync(path, { force: true });
    mkdirSync(path);
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 1, err: expect.stringContaining(name) });
    expect(await answers()).toEqual(first);
    rmSync(path, { recursive: true });
    symlinkSync(join(gateway.folder, 'nowhere', name), path);
    expect(await gateway.round()).toMatchObject({ code: 1, err: expect.stringContaining(name) });
    expect(await answers()).toEqual(first);
    rmSync(path);
    expect(await gateway.round()).toMatchObject({ code: 0 });
  });

  test('a path as long as may be', async () => {
    await using gateway = new FollowedGateway(world);
    const path = (length: number) => `${gateway.folder}/${'x'.repeat(length - gateway.folder.length - 1)}`;
    renameSync(gateway.into, path(88));
    symlinkSync(path(88), gateway.into);
    await gateway.publish([1, 2]);
    expect(await gateway.round({ into: path(88) })).toMatchObject({ code: 0 });
    expect(await gateway.round({ into: path(89) })).toMatchObject({ code: 2, err: expect.stringContaining('88') });
    expect(await gateway.round({ into: `${gateway.folder}/a b` })).toMatchObject({ code: 2 });
    expect(await answers()).toEqual(first);
  });
});

describe('a loop that is told to end', () => {
  const begin = (gateway: FollowedGateway, remote: string) => {
    const given = ['--environment', 'staging', '--remote', remote, '--into', gateway.into, '--unsigned', '--every', '600'];
    return spawn(process.execPath, [program, 'gateway', ...given, '--today', '2026-06-01'], {
      stdio: 'ignore',
      cwd: gateway.folder,
    });
  };

  test('while a server does not answer', async () => {
    await using gateway = await serving();
    const silent = createServer();
    const reached = once(silent, 'connection');
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const loop = begin(gateway, `http://127.0.0.1:${(silent.address() as AddressInfo).port}/a.git`);
    const status = gateway.status();
    await reached;
    loop.kill('SIGTERM');
    expect(await once(loop, 'exit')).toEqual([0, null]);
    expect(gateway.status()).toEqual(status);
    expect(await answers()).toEqual(first);
    silent.close();
  });

  test('while it brings something into service: that comes to its end', async () => {
    await using gateway = await serving();
    await gateway.publish([3]);
    const loop = begin(gateway, gateway.remote);
    while (!readdirSync(gateway.into).includes('candidate')) await pause(5);
    loop.kill('SIGTERM');
    expect(await once(loop, 'exit')).toEqual([0, null]);
    expect(await answers()).toEqual(third);
    expect(gateway.status()).toMatchObject({ running: { generation: 2 }, program: { state: 'serving' } });
    expect(readdirSync(gateway.into)).not.toContain('candidate');
  });

  test('two at once come to the same', async () => {
    await using gateway = await serving();
    await gateway.publish([3]);
    const given = ['--environment', 'staging', '--remote', gateway.remote, '--into', gateway.into, '--unsigned', '--once'];
    const run = () => mdocs(['gateway', ...given, '--today', '2026-06-01']);
    const ended = await Promise.all([run(), run()]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(await answers()).toEqual(third);
  });
});
