// A gateway's folder: one run at a time, what is damaged there is put right, and what nobody has signed fills neither disk nor memory.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readInstalled } from '../scripts/apply/gateway/versions.ts';
import { runTree } from '../scripts/apply/process-tree.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { readManifest } from '../scripts/model/publication/manifest.ts';
import { findWrongFiles } from '../scripts/model/publication/release-check.ts';
import { runInside } from './commands/inside.ts';
import { bundleProgram, mdocs, World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const branch = 'environment/staging';
let world: World;
/** With the first publication only. */
let older: string;
const signers = () => join(world.folder, '.mdocs', 'signing-key.signers');

beforeAll(async () => {
  await bundleProgram();
  world = new World();
  await runInside(world, 'provision');
  older = join(world.folder, '.mdocs', 'older.git');
  cpSync(world.environments, older, { recursive: true });
  world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');
  world.commit('Move Beta');
  await runInside(world, 'provision');
});
afterAll(() => world[Symbol.dispose]());

class Gateway {
  readonly folder = mkdtempSync(join(tmpdir(), 'pull-alone-'));
  readonly into = join(this.folder, 'gateway');

  /** In a process of its own. */
  pullApart(remote: string) {
    const given = ['--remote', remote, '--into', this.into, '--signers', signers()];
    return mdocs(['pull', '--environment', 'staging', '--locale', 'en', '--today', '2026-06-01', ...given], {
      env: { TMPDIR: this.folder },
    });
  }

  pull(given: object = {}) {
    return runInside(world, 'pull', { remote: world.environments, into: this.into, signers: signers(), ...given });
  }

  /** What is wrong with the folder in use, and which publication it is. */
  async look() {
    const files = await readInstalled(this.into);
    const manifest = readManifest(files?.get('manifest.json'));
    const wrong = manifest && files ? await findWrongFiles(manifest, files, nodePlatform) : ['manifest.json'];
    return { generation: manifest?.generation, wrong };
  }

  left = () => [this.into, join(this.into, 'versions')].flatMap((one) => readdirSync(one)).filter((one) => one.startsWith('.'));

  status = () => JSON.parse(readFileSync(join(this.into, 'status.json'), 'utf8'));

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

describe('two runs at once', () => {
  test.each(['alike', 'of which one sees an older publication'])(
    '%s: thirty pairs leave the newest, whole',
    async (kind) => {
      for (let pair = 1; pair <= 30; pair++) {
        using gateway = new Gateway();
        const remotes = [world.environments, kind === 'alike' ? world.environments : older];
        const ended = await Promise.all(remotes.map((remote) => gateway.pullApart(remote)));
        expect([pair, ...ended.map(({ code }) => code)]).toEqual([pair, 0, expect.toBeOneOf(kind === 'alike' ? [0] : [0, 1])]);
        expect({ pair, ...(await gateway.look()), left: gateway.left() }).toEqual({ pair, generation: 2, wrong: [], left: [] });
        expect(gateway.status().running.generation).toBe(2);
      }
    },
    300_000,
  );

  test('the second gives up after a while, and has changed nothing; the death of the first makes room', async () => {
    using gateway = new Gateway();
    mkdirSync(gateway.into);
    const first = spawn('flock', ['-x', join(gateway.into, 'lock'), 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
    first.stdin.write('x');
    await once(first.stdout, 'data');
    expect(await gateway.pull({ patience: 0.1 })).toMatchObject({ code: 2, err: expect.stringContaining('Another run') });
    expect(readdirSync(gateway.into)).toEqual(['lock']);
    first.stdin.end();
    expect(await gateway.pull()).toMatchObject({ code: 0 });
  });

  test('a lock file that somebody removed is no second lock', async () => {
    using gateway = new Gateway();
    mkdirSync(gateway.into);
    const lock = join(gateway.into, 'lock');
    const first = spawn('flock', ['-x', lock, 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
    first.stdin.write('x');
    await once(first.stdout, 'data');
    const second = gateway.pull();
    await vi.waitFor(
      () => expect(execFileSync('sh', ['-c', `grep -c 'FLOCK.*:'$(stat -c %i ${lock}) /proc/locks`]).toString()).toBe('2\n'),
      10_000,
    );
    rmSync(lock);
    first.stdin.end();
    expect(await second).toMatchObject({ code: 0 });
    expect(existsSync(lock)).toBe(true);
  });
});

describe('what is damaged in the folder in use', () => {
  const current = (gateway: Gateway, path: string) => join(gateway.into, 'current', path);

  test.each<[string, string, (gateway: Gateway) => void]>([
    ['a missing file', 'clients.json', (gateway) => rmSync(current(gateway, 'clients.json'))],
    ['an empty one', 'nginx/clients.map', (gateway) => writeFileSync(current(gateway, 'nginx/clients.map'), '')],
    ['one too many', 'nginx/more.map', (gateway) => writeFileSync(current(gateway, 'nginx/more.map'), '')],
    ['another manifest', 'manifest.json', (gateway) => writeFileSync(current(gateway, 'manifest.json'), '{}')],
    ['a folder that is gone', 'manifest.json', (gateway) => rmSync(join(gateway.into, 'versions'), { recursive: true })],
    [
      'a link in the place of a file',
      'clients.json',
      (gateway) => {
        cpSync(current(gateway, 'clients.json'), join(gateway.folder, 'outside'));
        rmSync(current(gateway, 'clients.json'));
        symlinkSync(join(gateway.folder, 'outside'), current(gateway, 'clients.json'));
      },
    ],
  ])('%s is put right, as often as it happens, and the program has to be reloaded', async (_, path, damage) => {
    using gateway = new Gateway();
    await gateway.pull();
    for (let time = 1; time <= 2; time++) {
      const before = readlinkSync(join(gateway.into, 'current'));
      damage(gateway);
      const { code, out, err } = await gateway.pull();
      expect({ code, out, err: err.replaceAll(/\s+/g, ' ') }).toEqual({
        code: 0,
        out: expect.stringContaining('Reload nginx'),
        err: expect.stringMatching(new RegExp(`put back: .*${path}`)),
      });
      expect(await gateway.look()).toEqual({ generation: 2, wrong: [] });
      expect(readlinkSync(join(gateway.into, 'current'))).not.toBe(before);
      expect(await gateway.pull()).toMatchObject({ code: 0, out: expect.stringContaining('Nothing new'), err: '' });
    }
  });

  test('is told of where nothing can be put in its place, and in status.json until it is', async () => {
    using gateway = new Gateway();
    await gateway.pull();
    rmSync(current(gateway, 'clients.json'));
    const { code, err } = await gateway.pull({ remote: join(gateway.folder, 'nowhere') });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/clients\.json[\s\S]*Do not reload/) });
    expect(gateway.status()).toMatchObject({ running: { generation: 2 }, damaged: ['clients.json'] });
    const { out } = await runInside(world, 'drift', { status: join(gateway.into, 'status.json'), format: 'json' });
    expect(JSON.parse(out).drifts).toContainEqual(expect.objectContaining({ kind: 'gateway-damaged', about: 'clients.json' }));
    expect(await gateway.pull()).toMatchObject({ code: 0 });
    expect(gateway.status().damaged).toBeUndefined();
  });

  test('is never the ground to refuse the true publication', async () => {
    using gateway = new Gateway();
    await gateway.pull();
    const manifest = current(gateway, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"generation": 2', '"generation": 900'));
    expect(await gateway.pull()).toMatchObject({ code: 0 });
    expect(await gateway.look()).toEqual({ generation: 2, wrong: [] });
  });
});

describe('what nobody has checked', () => {
  /** A branch whose newest commit has a file of so many bytes. */
  const putNoise = (remote: string, source: string, megabytes: number, message = 'Noise') => {
    const git = `git -C '${remote}' -c core.compression=${source === '/dev/zero' ? 1 : 0} -c core.bigFileThreshold=1m`;
    const id = execFileSync('sh', ['-c', `head -c ${megabytes}M ${source} | ${git} hash-object -w --stdin`])
      .toString()
      .trim();
    const tree = execFileSync('git', ['-C', remote, 'mktree'], { input: `100644 blob ${id}\tnoise\n` })
      .toString()
      .trim();
    const commit = execFileSync('git', ['-C', remote, 'commit-tree', tree, '-p', branch], {
      input: message,
      env: who,
    }).toString();
    gitIn(remote, 'update-ref', `refs/heads/${branch}`, commit.trim());
  };
  const who = { ...process.env, ...person('AUTHOR'), ...person('COMMITTER') };
  const copyOf = (gateway: Gateway) => {
    cpSync(world.environments, join(gateway.folder, 'remote.git'), { recursive: true });
    return join(gateway.folder, 'remote.git');
  };
  const refusal = { code: 1, err: expect.stringContaining('holds more than a publication can have') };

  test('is refused where it does not fit: bytes on disk', async () => {
    using gateway = new Gateway();
    await gateway.pull();
    const remote = copyOf(gateway);
    putNoise(remote, '/dev/urandom', 300);
    expect(await gateway.pull({ remote })).toMatchObject(refusal);
    expect(gateway.status()).toMatchObject({ running: { generation: 2 }, refused: { code: 'size' } });
  }, 120_000);

  test('the same of few bytes that are many once unpacked', async () => {
    using gateway = new Gateway();
    const remote = copyOf(gateway);
    putNoise(remote, '/dev/zero', 300);
    expect(await gateway.pull({ remote, unsigned: true })).toMatchObject(refusal);
  }, 120_000);

  test.each([true, false])(
    'and of a message without an end, with unsigned: %s',
    async (unsigned) => {
      using gateway = new Gateway();
      const remote = copyOf(gateway);
      putNoise(remote, '/dev/zero', 1, 'x'.repeat(50_000_000));
      expect(await gateway.pull({ remote, unsigned })).toMatchObject(refusal);
    },
    120_000,
  );

  test('and what a server says of errors is not kept without an end', async () => {
    const options = { folder: tmpdir(), environment: { PATH: process.env.PATH ?? '' }, deadline: 60_000 };
    const { err, exitCode } = await runTree('sh', ['-c', 'head -c 50000000 /dev/zero >&2'], options);
    expect({ exitCode, isShort: err.length <= 1 << 20 }).toEqual({ exitCode: 0, isShort: true });
  });
});

function person(kind: string): Record<string, string> {
  return { [`GIT_${kind}_NAME`]: 'x', [`GIT_${kind}_EMAIL`]: 'x@example.md' };
}
