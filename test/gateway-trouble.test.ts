// mdocs gateway where its machine is in trouble: whatever is lost, in the way or not what it seems, the gateway gets no worse, and what is said
// of it is true.
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
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { probe } from '../scripts/commands/gateway/probe.ts';
import { bundleProgram, mdocs, program } from './commands/world.ts';
import { giveBackRooms, Room } from './faults/room.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { freePort } from './gateway/nginx.ts';
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

const answers = async () => [await world.call(1), await world.call(2), await world.call(3)];
const unknown = 'certificate-unknown';
const first = [200, 200, unknown];
const third = [unknown, unknown, 200];

/** A gateway that serves persons 1 and 2. */
async function serving(): Promise<FollowedGateway> {
  const gateway = new FollowedGateway(world);
  await gateway.publish([1, 2]);
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  return gateway;
}

const nowhere = (gateway: FollowedGateway) => ({ remote: join(gateway.folder, 'nowhere.git') });
const worse = (text: string) => text.replace('ssl_verify_client optional;', 'ssl_verify_client off;');
/** What the candidate finds out: nobody is refused. */
const open = (text: string) => text.replace(/ {4}if \(\$mdocs_staging_refusal\) \{[^}]*\}\n/, '');

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe('processes', () => {
  test('those that a killed program left behind serve nobody who lost access', async () => {
    await using gateway = await serving();
    const [, ...workers] = gateway.processes();
    await gateway.stopProgram('SIGKILL');
    expect(await answers()).toEqual(first);
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual(third);
    expect(workers.filter(isThere)).toEqual([]);
  });

  test('where nothing can be put in their place, they go on, and that is said', async () => {
    await using gateway = await serving();
    const [, ...workers] = gateway.processes();
    writeFileSync(join(gateway.into, 'current/published/nginx/clients.map'), '');
    await gateway.stopProgram('SIGKILL');
    expect(await gateway.round(nowhere(gateway))).toMatchObject({ code: 5, err: expect.stringContaining('main process') });
    expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state: 'failing' } });
    expect(await answers()).toEqual(first);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(workers.filter(isThere)).toEqual([]);
  });

  test('a program whose file with the process id is lost is found all the same', async () => {
    await using gateway = await serving();
    const { pid } = gateway;
    rmSync(join(gateway.into, 'nginx.pid'));
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual(third);
    writeFileSync(join(gateway.into, 'nginx.pid'), `${pid}\n`);
    expect(gateway.processes()[0]).toBe(pid);
    expect(isThere(pid ?? 0)).toBe(true);
  });

  test('a number that another process got, which names the folder and the program, too, is not signalled', async () => {
    await using gateway = await serving();
    await gateway.stopProgram();
    const words = ['gateway', '--program', 'nginx', '--into', `${gateway.into}/`];
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', ...words], { stdio: 'ignore' });
    writeFileSync(join(gateway.into, 'nginx.pid'), `${other.pid}\n`);
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual(third);
    expect(other.exitCode ?? other.signalCode).toBeNull();
    other.kill();
  });

  test('the program was started under another path of the same folder', async () => {
    await using gateway = new FollowedGateway(world);
    const link = join(gateway.folder, 'link');
    symlinkSync(gateway.into, link);
    await gateway.publish([1, 2]);
    expect(await gateway.round({ into: link })).toMatchObject({ code: 0 });
    const { pid } = gateway;
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(gateway.pid).toBe(pid);
    expect(await answers()).toEqual(third);
  });

  test('the folder was moved: of the program that runs elsewhere nothing is claimed', async () => {
    await using gateway = await serving();
    const { pid = 0 } = gateway;
    const moved = join(gateway.folder, 'moved');
    renameSync(gateway.into, moved);
    const round = await gateway.round({ into: moved });
    expect(round).toMatchObject({ code: 5, err: expect.stringContaining('Address already in use') });
    expect(round.err).not.toContain('nobody has access');
    expect(await answers()).toEqual(first);
    process.kill(pid);
    await vi.waitFor(() => expect(isThere(pid)).toBe(false), 10_000);
    renameSync(moved, gateway.into);
  });

  test('one from before the reload that does not end is ended', async () => {
    await using gateway = await serving();
    const [, ...workers] = gateway.processes();
    process.kill(workers[0] ?? 0, 'SIGSTOP');
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(workers.filter(isThere)).toEqual([]);
    expect(await answers()).toEqual(third);
  });
});

describe('what is published', () => {
  const { person } = { person: (number: number) => world.person(number).client };
  const none = [unknown, unknown, unknown];

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

describe('the socket at which the program speaks', () => {
  test('is removed', async () => {
    await using gateway = await serving();
    rmSync(join(gateway.into, 'state.sock'));
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await gateway.round()).toMatchObject({ code: 0 });
    rmSync(join(gateway.into, 'state-again.sock'));
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0, out: expect.stringContaining('publication 2') });
    expect(await answers()).toEqual(third);
  });

  test('is another program, which says what is wanted', async () => {
    await using gateway = await serving();
    await gateway.publish([1, 2]);
    await gateway.round();
    const state = readFileSync(join(gateway.into, 'current/state.json'), 'utf8');
    rmSync(join(gateway.into, 'state.sock'));
    const liar = createHttpServer((_, response) => response.end(state)).listen(join(gateway.into, 'state.sock'));
    await gateway.publish([3]);
    expect(await gateway.round()).toMatchObject({ code: 0 });
    expect(await answers()).toEqual(third);
    expect(gateway.status()).toMatchObject({ running: { generation: 3 } });
    expect(await gateway.round()).toMatchObject({ code: 0 });
    liar.close();
  });
});

describe('a run that died while something worse was served', () => {
  /** As it leaves its gateway: with what answers worse in service, and what was right before written down. */
  async function dyingWithWorse(gateway: FollowedGateway): Promise<void> {
    const former = readlinkSync(join(gateway.into, 'current')).replace('versions/', '');
    await gateway.publish([3], { replace: worse });
    expect(await gateway.round()).toMatchObject({ code: 3 });
    const [other = ''] = readdirSync(join(gateway.into, 'versions')).filter((name) => name !== former);
    rmSync(join(gateway.into, 'current'));
    symlinkSync(`versions/${other}`, join(gateway.into, 'current'));
    process.kill(gateway.pid ?? 0, 'SIGHUP');
    await vi.waitFor(async () => expect(await world.call(1)).toBe('certificate-missing'));
    const baseline = { missing: true, untrusted: true, certificate: true };
    writeFileSync(join(gateway.into, 'attempt.json'), JSON.stringify({ former, baseline }));
  }

  test('the next one takes it back', async () => {
    await using gateway = await serving();
    await dyingWithWorse(gateway);
    expect(await gateway.round()).toMatchObject({ code: 3 });
    expect(await answers()).toEqual(first);
    expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state: 'kept' } });
  });

  test('also while nothing can be fetched', async () => {
    await using gateway = await serving();
    await dyingWithWorse(gateway);
    expect(await gateway.round(nowhere(gateway))).toMatchObject({ code: 2 });
    expect(await answers()).toEqual(first);
    expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state: 'serving' } });
  });
});

describe('a run that may not do what it would', () => {
  test('signal the program: nothing changes', async () => {
    await using gateway = await serving();
    await gateway.publish([3]);
    const link = readlinkSync(join(gateway.into, 'current'));
    const status = gateway.status();
    const refusal = Object.assign(new Error('kill EPERM'), { code: 'EPERM', syscall: 'kill' });
    const spy = vi.spyOn(process, 'kill').mockImplementation((id) => {
      if (id === gateway.pid) throw refusal;
      return true;
    });
    const round = await gateway.round();
    spy.mockRestore();
    expect(round).toMatchObject({ code: 2, err: expect.stringContaining('EPERM') });
    expect(readlinkSync(join(gateway.into, 'current'))).toBe(link);
    expect(gateway.status()).toEqual(status);
    expect(await answers()).toEqual(first);
  });

  test.each(['{', '{"former": 5}', '{"former": "../tls"}'])(
    'what a run wrote down before it died is %s: that is nothing',
    async (text) => {
      await using gateway = await serving();
      writeFileSync(join(gateway.into, 'attempt.json'), text);
      await gateway.publish([3]);
      expect(await gateway.round()).toMatchObject({ code: 0 });
      expect(await answers()).toEqual(third);
      expect(readdirSync(gateway.into)).not.toContain('attempt.json');
    },
  );

  test.each(['0', '-1', 'soon', '1e9'])('wait %s seconds', async (every) => {
    await using gateway = new FollowedGateway(world);
    expect(await gateway.round({ once: false, every })).toMatchObject({ code: 2, err: expect.stringContaining('--every') });
  });
});

describe('the program died, and the newest publication does not help', () => {
  test('it is refused: the last one is served again', async () => {
    await using gateway = await serving();
    await gateway.publish([3], { replace: open });
    await gateway.stopProgram();
    expect(await gateway.round()).toMatchObject({ code: 1, out: expect.stringContaining('serves publication 1') });
    expect(gateway.status()).toMatchObject({ refused: { code: 'answers' }, program: { state: 'serving' } });
    expect(await answers()).toEqual(first);
  });

  test('the program does not start with it: the last one is served again', async () => {
    await using gateway = await serving();
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await gateway.publishAs(world.publication([world.person(3).client], port));
    await gateway.stopProgram();
    expect(await gateway.round()).toMatchObject({ code: 3, err: expect.stringContaining('could not be started') });
    expect(gateway.status()).toMatchObject({ running: { generation: 1 }, program: { state: 'kept' } });
    expect(await answers()).toEqual(first);
    other.close();
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
