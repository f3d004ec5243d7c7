// A gateway follows a branch: what it takes, what it refuses, and that it keeps the last good publication whatever happens.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FollowOptions, follow } from '../scripts/apply/gateway/follow.ts';
import { install } from '../scripts/apply/gateway/versions.ts';
import { writeCommit } from '../scripts/apply/objects.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { environments } from '../scripts/model/environment.ts';
import type { Files } from '../scripts/model/tree.ts';
import { runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

let world: World;
const branch = 'environment/staging';
const key = () => join(world.folder, '.mdocs', 'signing-key');
const signers = () => `${key()}.signers`;

beforeAll(async () => {
  world = new World();
  for (const environment of environments) await runInside(world, 'provision', { environment });
  world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');
  world.commit('Move Beta');
  await runInside(world, 'provision');
});
afterAll(() => world[Symbol.dispose]());

/** A copy of the remote, and a work tree in which somebody changes what is published. */
class Scene {
  readonly folder = mkdtempSync(join(tmpdir(), 'pull-'));
  readonly remote = join(this.folder, 'remote.git');
  readonly work = join(this.folder, 'work');

  constructor() {
    cpSync(world.environments, this.remote, { recursive: true });
  }

  /** Commits a change by hand, signed with a key where one is given. */
  change(edit: (work: string) => void, signingKey?: string): void {
    gitIn(this.folder, 'clone', '--quiet', '--branch', branch, this.remote, this.work);
    edit(this.work);
    gitIn(this.work, 'add', '--all');
    const signing = signingKey ? ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${signingKey}`] : [];
    gitIn(this.work, ...signing, 'commit', '--quiet', ...(signingKey ? ['-S'] : []), '--message', 'By hand');
    gitIn(this.work, 'push', '--quiet');
  }

  /** Another commit of the newest publication, made by its key at another time. */
  async remake(date: string, signingKey = key()): Promise<void> {
    const [tree, parent] = [this.tip(`${branch}^{tree}`), this.tip(`${branch}^`)];
    this.put(await writeCommit(this.remote, { tree, parent, message: 'Again', date, signingKey }));
  }

  /** The newest commit with other bytes around what is signed. */
  edit(edit: (raw: string) => string): void {
    const raw = execFileSync('git', ['-C', this.remote, 'cat-file', 'commit', branch], { encoding: 'utf8' });
    const args = ['-C', this.remote, 'hash-object', '-t', 'commit', '-w', '--stdin'];
    this.put(execFileSync('git', args, { input: edit(raw), encoding: 'utf8' }).trim());
  }

  put = (commit: string) => gitIn(this.remote, 'update-ref', `refs/heads/${branch}`, commit);

  /** Whether git itself finds the newest commit well signed. */
  isGoodForGit(): boolean {
    const list = ['-c', `gpg.ssh.allowedSignersFile=${signers()}`];
    return spawnSync('git', ['-C', this.remote, ...list, 'verify-commit', branch]).status === 0;
  }

  tip = (name = branch): string => gitIn(this.remote, 'rev-parse', name);

  follow(over: Partial<FollowOptions> = {}) {
    const now = new Date('2026-06-02T00:00:00Z');
    const fixed = { remote: this.remote, branch, environment: 'staging', running: undefined, platform: nodePlatform };
    return follow({ ...fixed, now, signers: signers(), ...over });
  }

  running(name: string, generation: number) {
    const manifest = createHash('sha256')
      .update(gitIn(this.remote, 'show', `${name}:manifest.json`))
      .update('\n')
      .digest('hex');
    return { environment: 'staging', generation, commit: this.tip(name), manifest };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const append = (path: string) => (work: string) => writeFileSync(join(work, path), 'x\n', { flag: 'a' });
const editManifest = (edit: (text: string) => string) => (work: string) =>
  writeFileSync(join(work, 'manifest.json'), edit(readFileSync(join(work, 'manifest.json'), 'utf8')));

test('a host that never answers ends a pull at its deadline, and nothing of it stays', async () => {
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket.resume())).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const into = mkdtempSync(join(tmpdir(), 'pull-'));
  const remote = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
  const begun = Date.now();
  const { code, err } = await runInside(world, 'pull', { remote, into, signers: signers(), deadline: 400 });
  expect(code).toBe(2);
  expect(err).toContain('cannot be read');
  expect(Date.now() - begun).toBeLessThan(30_000);
  await Promise.all(held.map((socket) => socket.closed || once(socket, 'close')));
  expect(held).toHaveLength(1);
  silent.close();
  rmSync(into, { recursive: true });
});

describe('takes', () => {
  test('the newest publication, at first and after the one before', async () => {
    using scene = new Scene();
    for (const running of [undefined, scene.running(`${branch}^`, 1), scene.running(branch, 2)]) {
      expect(await scene.follow({ running })).toMatchObject({ commit: scene.tip(), manifest: { generation: 2 } });
    }
  });

  test('an unsigned one only where that is asked for', async () => {
    using scene = new Scene();
    scene.change(editManifest((text) => text.replace('"generation": 2', '"generation": 3')));
    expect(await scene.follow({ signers: undefined })).toMatchObject({ manifest: { generation: 3 } });
  });
});

describe('refuses', () => {
  test.each<[string, (work: string) => void]>([
    ['a changed file', append('nginx/clients.map')],
    ['a file too many', append('nginx/more.map')],
    ['a missing file', (work) => rmSync(join(work, 'clients.json'))],
    ['a link', (work) => symlinkSync('/etc/passwd', join(work, 'link'))],
    ['a file named twice', editManifest((text) => text.replace('"path": "document-types.json"', '"path": "clients.json"'))],
  ])('%s, even well signed', async (_, edit) => {
    using scene = new Scene();
    scene.change(edit, key());
    expect(await scene.follow()).toMatchObject({ code: 'files' });
  });

  test('a link, and says which file it is, as it is called', async () => {
    using scene = new Scene();
    scene.change((work) => symlinkSync('/etc/passwd', join(work, 'a b')), key());
    expect(await scene.follow()).toMatchObject({ text: { en: expect.stringContaining('`a b`') } });
  });

  test.each<[string, (text: string) => string]>([
    ['without a number', (text) => text.replace('"generation": 2,', '')],
    ['without an end', (text) => text.replace(/"notAfter": "2026-06-15.*\n/, '')],
    ['that is no JSON', () => 'x'],
  ])('a manifest %s', async (_, edit) => {
    using scene = new Scene();
    scene.change(editManifest(edit), key());
    expect(await scene.follow()).toMatchObject({ code: 'manifest' });
  });

  test('what nobody signed, and what a stranger signed', async () => {
    using scene = new Scene();
    scene.change(append('x'));
    expect(await scene.follow()).toMatchObject({ code: 'unsigned' });
    using other = new Scene();
    const stranger = join(other.folder, 'stranger');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', stranger]);
    other.change(append('x'), stranger);
    expect(await other.follow()).toMatchObject({ code: 'signature' });
  });

  test('an older one, a rewritten branch, another one of the same number, and no branch', async () => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    gitIn(scene.remote, 'update-ref', `refs/heads/${branch}`, scene.tip(`${branch}^`));
    expect(await scene.follow({ running })).toMatchObject({ code: 'forked' });
    gitIn(scene.remote, 'update-ref', `refs/heads/${branch}`, running.commit);
    expect(await scene.follow({ running: { ...running, generation: 3 } })).toMatchObject({ code: 'older' });
    scene.change(
      editManifest((text) => text.replace('"previous"', '"previous" ')),
      key(),
    );
    expect(await scene.follow({ running })).toMatchObject({ code: 'forked' });
    gitIn(scene.remote, 'update-ref', '-d', `refs/heads/${branch}`);
    expect(await scene.follow({ running })).toMatchObject({ code: 'gone' });
  });

  test('a number that so many publications have not reached; the highest that counts is followed by the next', async () => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    const highest = (Date.parse('2026-06-02T00:00:00Z') + 2 * 86_400_000) / 1000;
    const numbered = (number: number) => (text: string) =>
      text
        .replace('"generation": 2', `"generation": ${number}`)
        .replace(/"previousManifest": "\w+"/, `"previousManifest": "${running.manifest}"`);
    scene.change(editManifest(numbered(highest + 1)), key());
    await scene.remake('2026-06-02T00:00:00Z');
    expect(await scene.follow({ running })).toMatchObject({ code: 'number' });
    const later = new Date('2026-06-02T00:00:01Z');
    expect(await scene.follow({ running, now: later })).toMatchObject({ manifest: { generation: highest + 1 } });
  });

  test('another environment, and what has ended', async () => {
    using scene = new Scene();
    gitIn(scene.remote, 'update-ref', `refs/heads/${branch}`, scene.tip('environment/production'));
    expect(await scene.follow()).toMatchObject({ code: 'environment' });
    using late = new Scene();
    expect(await late.follow({ now: new Date('2026-06-14T23:59:59Z') })).toMatchObject({ manifest: { generation: 2 } });
    expect(await late.follow({ now: new Date('2026-06-15T00:00:00Z') })).toMatchObject({ code: 'expired' });
  });
});

/** The armour of a signature in shorter lines: other bytes, the same signature. */
const rewrap = (raw: string) =>
  raw.replace(/(?<=SIGNATURE-----\n)[^-]+/, (armour) =>
    armour
      .replaceAll(/\s/g, '')
      .replaceAll(/.{1,40}/g, ' $&\n')
      .concat(' '),
  );

describe('a publication is its manifest, under whatever commit', () => {
  test.each<[string, (raw: string) => string]>([
    ['a header that git leaves out of what is signed', (raw) => raw.replace('gpgsig ', 'gpgsigx noise\ngpgsig ')],
    ['the same after the signature', (raw) => raw.replace('\n\n', '\ngpgsigx noise\n\n')],
  ])('%s makes a commit that git finds well signed and nobody believes', async (_, edit) => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    scene.edit(edit);
    expect([scene.isGoodForGit(), scene.tip() === running.commit]).toEqual([true, false]);
    for (const before of [running, undefined])
      expect(await scene.follow({ running: before })).toMatchObject({ code: 'signature' });
    const { out } = await runInside(world, 'drift', { remote: scene.remote, signers: signers(), format: 'json' });
    expect(JSON.parse(out).drifts).toContainEqual(expect.objectContaining({ kind: 'unsigned', detail: 'wrong' }));
  });

  test.each<[string, (raw: string) => string]>([
    ['another encoding', (raw) => raw.replace('gpgsig ', 'encoding latin1\ngpgsig ')],
    ['a signature of another kind', (raw) => raw.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE')],
    ['two signatures', (raw) => raw.replace(/gpgsig [\s\S]*?END SSH SIGNATURE-----\n/, '$&$&')],
  ])('%s is not believed', async (_, edit) => {
    using scene = new Scene();
    scene.edit(edit);
    expect(await scene.follow()).toMatchObject({ code: 'signature' });
  });

  test('the same one under another commit is no other: nothing new, and the next one follows it', async () => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    const given = { remote: scene.remote, into: join(scene.folder, 'gateway'), today: '2026-06-02', signers: signers() };
    await runInside(world, 'pull', given);
    scene.edit(rewrap);
    expect([scene.isGoodForGit(), scene.tip() === running.commit]).toEqual([true, false]);
    expect(await runInside(world, 'pull', given)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing new') });
    expect(readlinkSync(join(given.into, 'current'))).toBe(`versions/${running.commit}`);
    const next = (text: string) =>
      text
        .replace('"generation": 2', '"generation": 3')
        .replace(/"previousManifest": "\w+"/, `"previousManifest": "${running.manifest}"`);
    scene.change(editManifest(next), key());
    await scene.remake('2026-06-02T00:00:00Z');
    expect(await scene.follow({ running })).toMatchObject({ manifest: { generation: 3 } });
  });

  test('one that names another before it is a fork, whatever its commit descends from', async () => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    const other = (text: string) =>
      text
        .replace('"generation": 2', '"generation": 3')
        .replace(/"previousManifest": "\w+"/, `"previousManifest": "${'e'.repeat(64)}"`);
    scene.change(editManifest(other), key());
    expect(await scene.follow({ running })).toMatchObject({ code: 'forked' });
  });

  test('where manifests of earlier versions name none, commits tell', async () => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    const earlier = (text: string) =>
      text.replace('"generation": 2', '"generation": 3').replace(/ *"(previousManifest|validDays)".*\n/g, '');
    scene.change(editManifest(earlier), key());
    await scene.remake('2026-06-02T00:00:00Z');
    expect(await scene.follow({ running })).toMatchObject({ manifest: { generation: 3 } });
    expect(await scene.follow({ running: { ...running, commit: 'e'.repeat(40) } })).toMatchObject({ code: 'forked' });
  });
});

describe('times that cannot be right are refused', () => {
  const limited = (scene: Scene, options: string) => {
    const file = join(scene.folder, 'signers');
    writeFileSync(file, readFileSync(signers(), 'utf8').replace('namespaces', `${options},namespaces`));
    return file;
  };

  test.each([
    ['made long before what it counts', '2026-04-01T00:00:00Z'],
    ['made after its end', '2026-06-16T00:00:00Z'],
    ['made years ahead', '2031-06-01T00:00:00Z'],
  ])('%s', async (_, date) => {
    using scene = new Scene();
    await scene.remake(date);
    expect(await scene.follow()).toMatchObject({ code: 'time' });
    const { out } = await runInside(world, 'drift', { remote: scene.remote, signers: signers(), format: 'json' });
    expect(JSON.parse(out).drifts).toContainEqual(expect.objectContaining({ kind: 'mistimed' }));
  });

  test('made when no calendar goes on: no signature counts then, and nothing breaks', async () => {
    using scene = new Scene();
    await scene.remake('+275000-01-01T00:00:00Z');
    scene.edit((raw) => raw.replaceAll(/^(author|committer)(.*> )\d+/gm, '$1$29999999999999'));
    expect(await scene.follow()).toMatchObject({ code: 'signature' });
    expect(await scene.follow({ signers: undefined })).toMatchObject({ manifest: { generation: 2 } });
  });

  test('by a key that had ended, or had not begun, also where the commit claims an earlier time', async () => {
    using scene = new Scene();
    expect(await scene.follow({ signers: limited(scene, 'valid-before="20260501"') })).toMatchObject({ code: 'signature' });
    expect(await scene.follow({ signers: limited(scene, 'valid-after="20260701"') })).toMatchObject({ code: 'signature' });
    expect(await scene.follow({ signers: limited(scene, 'valid-before="20260701"') })).toMatchObject({
      manifest: { generation: 2 },
    });
    await scene.remake('2026-04-30T00:00:00Z');
    expect(await scene.follow({ signers: limited(scene, 'valid-before="20260501"') })).toMatchObject({ code: 'time' });
  });

  test('an end years ahead, whatever the manifest says of its days', async () => {
    using scene = new Scene();
    const far = (text: string) => text.replace('2026-06-15T', '2031-06-15T').replace('"validDays": 14', '"validDays": 99999');
    scene.change(editManifest(far));
    expect(await scene.follow({ signers: undefined })).toMatchObject({ code: 'time' });
  });

  test('what a run with a clock years ahead published is not taken; the next run follows it, for whoever has it', async () => {
    using scene = new Scene();
    const running = scene.running(branch, 2);
    scene.change(
      editManifest((text) =>
        text
          .replace('"generation": 2', '"generation": 3')
          .replace('2026-06-15T', '2031-06-15T')
          .replace(/"previousManifest": "\w+"/, `"previousManifest": "${running.manifest}"`),
      ),
      key(),
    );
    await scene.remake('2031-06-01T00:00:00Z');
    expect(await scene.follow({ running })).toMatchObject({ code: 'time' });
    const mistimed = scene.running(branch, 3);
    vi.stubEnv('MDOCS_SIGNING_KEY', key());
    const copy = join(world.folder, 'registry', 'signers');
    cpSync(signers(), copy);
    gitIn(world.folder, 'add', '--all');
    gitIn(world.folder, 'commit', '--quiet', '--message', 'Name the signers');
    const next = await runInside(world, 'provision', { remote: scene.remote });
    vi.unstubAllEnvs();
    expect(next).toMatchObject({ code: 1, err: expect.stringContaining('has times that cannot be right') });
    for (const before of [running, mistimed]) {
      expect(await scene.follow({ running: before })).toMatchObject({
        manifest: { generation: 4, notAfter: '2026-06-15T00:00:00Z' },
      });
    }
  });
});

describe('a key counts for the environments that its line names', () => {
  const listed = (scene: Scene, principals: string) => {
    const file = join(scene.folder, 'signers');
    writeFileSync(file, readFileSync(signers(), 'utf8').replace(/^\S+/, principals));
    return file;
  };

  test.each<[string, boolean]>([
    ['mdocs', true],
    ['environment/staging', true],
    ['environment/production,environment/staging', true],
    ['"environment/staging"', true],
    ['environment/production', false],
    ['"AGE key,environment/production"', false],
    ['environment/notices,mdocs', false],
    ['!environment/staging', false],
  ])('%s', async (principals, counts) => {
    using scene = new Scene();
    const found = await scene.follow({ signers: listed(scene, principals) });
    expect(found).toMatchObject(counts ? { manifest: { generation: 2 } } : { code: 'signature' });
  });

  test('and nothing is published in one environment with the key of another', async () => {
    using scene = new Scene();
    using other = new World();
    other.write('registry/signers', readFileSync(listed(scene, 'environment/production,environment/notices'), 'utf8'));
    other.commit('Name the signers');
    const remote = other.remote();
    vi.stubEnv('MDOCS_SIGNING_KEY', key());
    expect(await runInside(other, 'provision', { remote })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Nothing was written'),
    });
    expect(await runInside(other, 'provision', { remote, environment: 'production' })).toMatchObject({ code: 0 });
    vi.unstubAllEnvs();
    expect([other.tip('staging', remote), other.tip('production', remote) !== '']).toEqual(['', true]);
  });
});

test('the command puts the newest in place, says why it does not, and keeps what it has', async () => {
  using scene = new Scene();
  const into = join(scene.folder, 'gateway');
  const pull = (given: object = {}) => runInside(world, 'pull', { remote: scene.remote, into, today: '2026-06-02', ...given });
  const status = () => JSON.parse(readFileSync(join(into, 'status.json'), 'utf8'));
  expect(await pull()).toMatchObject({ code: 2, err: expect.stringContaining('--signers') });
  const first = await pull({ signers: signers(), check: 'nginx' });
  expect(first).toMatchObject({ code: 0, err: '', out: expect.stringContaining('is in use now. Reload nginx.') });
  expect(readlinkSync(join(into, 'current'))).toBe(`versions/${scene.tip()}`);
  expect(status()).toMatchObject({ running: { environment: 'staging', generation: 2, commit: scene.tip() } });
  expect(readFileSync(join(into, 'current', 'clients.json'), 'utf8')).toContain('Portalul Beta');
  expect(await pull({ signers: signers() })).toMatchObject({ code: 0, out: expect.stringContaining('Nothing new') });
  scene.change(append('clients.json'), key());
  const refused = await pull({ signers: signers() });
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/clients\.json[\s\S]*stays in\s+use/) });
  expect(status()).toMatchObject({ running: { generation: 2 }, refused: { code: 'files' } });
  expect(readlinkSync(join(into, 'current'))).not.toContain(scene.tip());
  rmSync(scene.remote, { recursive: true });
  expect(await pull({ signers: signers() })).toMatchObject({ code: 2, err: expect.stringContaining('stays in') });
  expect(status()).toMatchObject({ running: { generation: 2 }, refused: { code: 'unreachable' } });
});

test.each(['', '{'])('an older one is refused also where status.json is lost: %j', async (left) => {
  using scene = new Scene();
  const into = join(scene.folder, 'gateway');
  const given = { remote: scene.remote, into, today: '2026-06-02', signers: signers() };
  await runInside(world, 'pull', given);
  const newest = scene.tip();
  if (left) writeFileSync(join(into, 'status.json'), left);
  else rmSync(join(into, 'status.json'));
  gitIn(scene.remote, 'update-ref', `refs/heads/${branch}`, `${newest}^`);
  expect(await runInside(world, 'pull', given)).toMatchObject({ code: 1, err: expect.stringMatching(/older|rewritten/) });
  expect(readlinkSync(join(into, 'current'))).toBe(`versions/${newest}`);
});

test('a configuration that nginx refuses is not taken', async () => {
  using scene = new Scene();
  const into = join(scene.folder, 'gateway');
  scene.change((work) => {
    const conf = join(work, 'nginx', 'gateway.conf');
    const text = readFileSync(conf, 'utf8').replace('server_tokens off;', 'server_tokens perhaps;');
    writeFileSync(conf, text);
  });
  const given = { remote: scene.remote, into, today: '2026-06-02', unsigned: true, check: 'nginx' };
  const { code, err } = await runInside(world, 'pull', given);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('nginx/gateway.conf') });
  expect(existsSync(join(into, 'current'))).toBe(false);
});

describe('asked to let a program check', () => {
  const pull = (scene: Scene) =>
    runInside(world, 'pull', {
      remote: scene.remote,
      into: join(scene.folder, 'gateway'),
      today: '2026-06-02',
      unsigned: true,
      check: 'nginx',
    });
  const edited = (edit: (manifest: { gateway?: unknown; files: { path: string }[] }) => object) =>
    editManifest((text) => JSON.stringify(edit(JSON.parse(text)), null, 2));

  test('takes what an earlier version published, and says that nothing could check it', async () => {
    using scene = new Scene();
    scene.change(edited((manifest) => ({ ...manifest, gateway: undefined })));
    const { code, out, err } = await pull(scene);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('is in use now') });
    expect(err.replaceAll(/\s+/g, ' ')).toContain('nginx did not check the configuration: an earlier version published it');
  });

  test('takes nothing whose settings are not whole, or that has no files for the program', async () => {
    using scene = new Scene();
    scene.change(edited((manifest) => ({ ...manifest, gateway: { listen: '8443' } })));
    expect(await pull(scene)).toMatchObject({ code: 1, err: expect.stringContaining('manifest.json: gateway') });
    using other = new Scene();
    other.change((work) => {
      rmSync(join(work, 'nginx'), { recursive: true });
      edited(({ files, ...rest }) => ({ ...rest, files: files.filter(({ path }) => !path.startsWith('nginx/')) }))(work);
    });
    expect(await pull(other)).toMatchObject({ code: 1, err: expect.stringContaining('nginx/') });
  });
});

describe('in its folder', () => {
  const [one, two] = ['1', '2'].map((digit) => digit.repeat(40)) as [string, string];
  const files: Files = new Map([
    ['a', '1'],
    ['b/c', '2'],
  ]);
  const into = () => mkdtempSync(join(tmpdir(), 'pull-into-'));

  test('what a killed run left is cleared away, and what it had finished is not believed', async () => {
    const directory = into();
    await install(directory, one, files);
    const unfinished = '.00000000-0000-0000-0000-000000000000';
    cpSync(join(directory, 'versions', one), join(directory, 'versions', two), { recursive: true });
    writeFileSync(join(directory, 'versions', two, 'a'), 'half');
    cpSync(join(directory, 'versions', one), join(directory, 'versions', unfinished), { recursive: true });
    symlinkSync('versions/x', join(directory, unfinished));
    await install(directory, two, files);
    expect(readFileSync(join(directory, 'current', 'a'), 'utf8')).toBe('1');
    expect(readdirSync(directory).sort()).toEqual(['current', 'versions']);
    expect(readdirSync(join(directory, 'versions')).sort()).toEqual([one, two]);
    rmSync(directory, { recursive: true });
  });

  test('only a few of the earlier ones stay', async () => {
    const directory = into();
    for (const digit of '123456') await install(directory, digit.repeat(40), files);
    expect(readdirSync(join(directory, 'versions'))).toHaveLength(3);
    expect(readlinkSync(join(directory, 'current'))).toBe(`versions/${'6'.repeat(40)}`);
    rmSync(directory, { recursive: true });
  });
});
