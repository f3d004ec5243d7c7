// mdocs gateway where processes and runs are in trouble: whatever is lost, in the way or not what it seems, the gateway gets no worse, and what
// is said of it is true.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bundleProgram, program } from './commands/world.ts';
import { askThree, first, open, serveFirst, third, worse } from './follower/serving.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { freePort } from './gateway/nginx.ts';

let world: FollowerWorld;

beforeAll(async () => {
  await bundleProgram();
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const answers = () => askThree(world);
const serving = () => serveFirst(world);

const nowhere = (gateway: FollowedGateway) => ({ remote: join(gateway.folder, 'nowhere.git') });

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

/** A round by whoever may not signal the program: another user, as far as this one may become one. */
async function roundWithoutRights(gateway: FollowedGateway): Promise<{ readonly code: number | null; readonly err: string }> {
  if (process.getuid?.() === 0) {
    const nobody = 65534;
    execFileSync('chown', ['-R', `${nobody}:${nobody}`, gateway.folder]);
    const given = ['--environment', 'staging', '--remote', gateway.remote, '--into', gateway.into, '--unsigned', '--once'];
    const line = [process.execPath, program, 'gateway', ...given, '--today', '2026-06-01', '--locale', 'en'];
    const run = spawnSync('setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...line], {
      cwd: gateway.folder,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: gateway.folder },
    });
    return { code: run.status, err: run.stderr };
  }
  const refusal = Object.assign(new Error('kill EPERM'), { code: 'EPERM', syscall: 'kill' });
  const spy = vi.spyOn(process, 'kill').mockImplementation((id) => {
    if (id === gateway.pid) throw refusal;
    return true;
  });
  const round = await gateway.round();
  spy.mockRestore();
  return round;
}

describe('a run that may not do what it would', () => {
  test('signal the program: nothing changes', async () => {
    await using gateway = await serving();
    await gateway.publish([3]);
    const link = readlinkSync(join(gateway.into, 'current'));
    const status = gateway.status();
    const round = await roundWithoutRights(gateway);
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
