// What a publication is on its branch: numbered, signed, of limited validity, and explained; and when there is none.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureOwnKey, verifySignature } from '../scripts/apply/signing.ts';
import { runInside } from './commands/inside.ts';
import { publishWorld } from './commands/published.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Who may sign publications of staging. */
const inStaging = (signers: string) => ({ signers, branch: 'environment/staging' });

const ground = { by: 'age-demo', reason: 'A test.' };
const alfa = 'integrations/alfa.yaml';
const beta = 'integrations/beta.yaml';
const moveBeta = (world: World) => world.change(beta, '"198.51.100.10"', '"198.51.100.12"');
const suspendAlfa = (world: World) =>
  world.change(alfa, 'rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.');
const provision = (world: World, today = '2026-06-01', onlyRemovals = false) =>
  runInside(world, 'provision', { today, onlyRemovals });
const shown = (world: World, path: string, environment = 'staging') =>
  gitIn(world.environments, 'show', `environment/${environment}:${path}`);
const manifestOf = (world: World) => JSON.parse(shown(world, 'manifest.json'));

describe('a publication', () => {
  test('is numbered, knows the one before it, ends, and is signed with a key of this machine', async () => {
    using world = new World();
    expect((await provision(world)).code).toBe(0);
    const first = world.tip('staging');
    expect(manifestOf(world)).toMatchObject({
      formatVersion: 2,
      generation: 1,
      previous: null,
      notAfter: '2026-06-15T00:00:00Z',
    });
    moveBeta(world);
    world.commit('Move Beta');
    expect((await provision(world)).code).toBe(0);
    expect(manifestOf(world)).toMatchObject({ generation: 2, previous: first });
    const tip = world.tip('staging');
    const signers = join(world.folder, '.mdocs', 'signing-key.signers');
    expect(await verifySignature(world.environments, tip, inStaging(signers))).toBe('good');
    world.write('.mdocs/nobody', '');
    expect(await verifySignature(world.environments, tip, inStaging(join(world.folder, '.mdocs', 'nobody')))).toBe('wrong');
    expect(await verifySignature(world.folder, world.git('rev-parse', 'HEAD'), inStaging(signers))).toBe('unsigned');
    // A list that could not be opened for a moment knows nobody.
    const once = `case " $* " in *" verify-commit "*) mkdir '${world.folder}/.mdocs/failed' 2> /dev/null && exit 1;; esac`;
    world.write('.mdocs/bin/git', `#!/bin/sh\nPATH='${process.env.PATH}'\n${once}\nexec git "$@"\n`);
    chmodSync(join(world.folder, '.mdocs/bin/git'), 0o755);
    vi.stubEnv('PATH', `${join(world.folder, '.mdocs/bin')}${delimiter}${process.env.PATH}`);
    expect(await verifySignature(world.environments, tip, inStaging(signers))).toBe('good');
    vi.unstubAllEnvs();
    expect(gitIn(world.environments, 'log', '-1', '--format=%(trailers:key=Generation,valueonly)', tip)).toBe('2');
    expect(gitIn(world.environments, 'log', '-1', '--format=%(trailers:key=Access,valueonly)', tip)).toMatch(
      /^beta\/beta-portal sha256:[0-9a-f]{64}$/,
    );
  });

  test('is signed with the key that is given, as a path or as its text, and not without one', async () => {
    using world = await publishWorld();
    const key = world.read('.mdocs/signing-key');
    const signers = join(world.folder, '.mdocs', 'signing-key.signers');
    for (const given of [join(world.folder, '.mdocs', 'signing-key'), key, undefined]) {
      const remote = world.remote();
      vi.stubEnv('MDOCS_SIGNING_KEY', given);
      await runInside(world, 'provision', { remote });
      expect(await verifySignature(remote, world.tip('staging', remote), inStaging(signers))).toBe(
        given === undefined ? 'unsigned' : 'good',
      );
      rmSync(remote, { recursive: true });
    }
  });

  test('is not made with a key that the registry does not have, nor without one', async () => {
    using world = await publishWorld();
    world.write('registry/signers', world.read('.mdocs/signing-key.signers'));
    world.commit('Name the signers');
    const other = await ensureOwnKey(join(world.folder, '.mdocs', 'other-key'));
    const remote = world.remote();
    for (const given of [other, undefined]) {
      vi.stubEnv('MDOCS_SIGNING_KEY', given);
      expect(await runInside(world, 'provision', { remote })).toMatchObject({
        code: 2,
        err: expect.stringContaining('Nothing was written'),
      });
      expect(gitIn(remote, 'rev-parse', '--verify', '--quiet', 'environment/staging')).toBe('');
    }
  });

  test('has one key of this machine, also where two runs make it at once, or where one was killed', async () => {
    using world = new World();
    const file = join(world.folder, '.mdocs', 'signing-key');
    const keys = await Promise.all([1, 2, 3, 4].map(() => ensureOwnKey(file)));
    expect(new Set(keys)).toEqual(new Set([file]));
    rmSync(`${file}.signers`);
    await provision(world);
    expect(await verifySignature(world.environments, world.tip('staging'), inStaging(`${file}.signers`))).toBe('good');
    expect(readdirSync(join(world.folder, '.mdocs')).sort()).toEqual(['environments.git', 'signing-key', 'signing-key.signers']);
  });

  test('is made again when less than half of its days is left, and not before', async () => {
    using world = await publishWorld();
    const first = world.tip('staging');
    expect((await provision(world, '2026-06-08')).out).toContain('Nothing changed on environment/staging');
    expect(world.tip('staging')).toBe(first);
    const renewed = await provision(world, '2026-06-09');
    expect(renewed).toMatchObject({ code: 0, out: expect.stringContaining('Published on environment/staging') });
    expect(manifestOf(world)).toMatchObject({ generation: 2, previous: first, notAfter: '2026-06-23T00:00:00Z' });
  });
});

test('what somebody changed by hand is put right again', async () => {
  using world = await publishWorld();
  const work = join(world.folder, '.mdocs', 'work');
  gitIn(world.folder, 'clone', '--quiet', '--branch', 'environment/staging', world.environments, work);
  world.write('.mdocs/work/nginx/addresses.geo', '0.0.0.0/0 0e7b4d97-c401-43b9-8152-8a08dc6bfa94;\n');
  gitIn(work, 'commit', '--quiet', '--all', '--message', 'Let everybody in');
  gitIn(work, 'push', '--quiet');
  expect((await provision(world)).code).toBe(0);
  expect(shown(world, 'nginx/addresses.geo')).not.toContain('0.0.0.0/0');
});

describe('what a stranger wrote over it', () => {
  /** Alfa's file is broken, and somebody without the key writes what Alfa should keep, hold.json and a number: all of it well formed. */
  async function written(edit: (work: string) => void) {
    const world = await publishWorld();
    world.write('registry/signers', world.read('.mdocs/signing-key.signers'));
    world.change('integrations/alfa.yaml', 'sector: public', 'sector: publik');
    world.commit('Name the signers, break Alfa');
    const work = join(world.folder, '.mdocs', 'work');
    gitIn(world.folder, 'clone', '--quiet', '--branch', 'environment/staging', world.environments, work);
    edit(work);
    gitIn(work, 'add', '--all');
    gitIn(work, 'commit', '--quiet', '--message', 'By a stranger');
    gitIn(work, 'push', '--quiet');
    return world;
  }
  const edited = (edit: (text: string) => string) => (work: string) =>
    writeFileSync(join(work, 'manifest.json'), edit(readFileSync(join(work, 'manifest.json'), 'utf8')));
  const signed = (world: World) =>
    verifySignature(world.environments, world.tip('staging'), inStaging(join(world.folder, 'registry/signers')));

  const held = (work: string) => writeFileSync(join(work, 'hold.json'), '{}');
  const wider = (text: string) =>
    text.replace('"203.0.113.10"', '"203.0.113.10", "192.0.2.0/29"').replace('"generation": 1', '"generation": 9007199254740992');

  test.each<[string, (work: string) => void]>([
    ['more access, a number beyond which there is none and a hold', (work) => void [held(work), edited(wider)(work)]],
    ['something that is no manifest', edited(() => 'x')],
  ])('is not believed: %s', async (_, edit) => {
    using world = await written(edit);
    const before = world.tip('staging');
    const { err } = await provision(world);
    expect(err).toContain('was not made by this tool');
    expect(manifestOf(world)).toMatchObject({ generation: 2, previous: before });
    expect(manifestOf(world).systems[0].networks).toEqual(['203.0.113.10']);
    expect([shown(world, 'manifest.json').includes('hold.json'), await signed(world)]).toEqual([false, 'good']);
    expect((await provision(world)).err).not.toContain('was not made');
  });

  test('is not believed either where it is what was published in the other environment: that was never tested', async () => {
    using world = await publishWorld();
    const production = { environment: 'production' } as const;
    await runInside(world, 'provision', production);
    world.write('registry/signers', world.read('.mdocs/signing-key.signers'));
    world.change(alfa, '[Cazier, ExtrasRegistru]', '[Cazier]');
    world.commit('Test fewer types');
    await provision(world);
    const [tested, other] = [world.tip('production'), world.tip('staging')];
    gitIn(world.environments, 'update-ref', 'refs/heads/environment/production', other);
    expect(await runInside(world, 'provision', production)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is signed with a key'),
    });
    const parents = ['-p', other, '-p', tested];
    const over = gitIn(world.environments, 'commit-tree', `${other}^{tree}`, ...parents, '-m', 'By a stranger').trim();
    gitIn(world.environments, 'update-ref', 'refs/heads/environment/production', over);
    expect((await runInside(world, 'provision', production)).err).toContain('was not made by this tool');
    const { systems } = JSON.parse(shown(world, 'manifest.json', 'production'));
    expect(systems[0]).toMatchObject({ system: 'alfa-registru', documentTypes: ['Cazier', 'ExtrasRegistru'] });
  });

  test('is not believed either where an old list of signers and its key come back with an old checkout', async () => {
    using world = await publishWorld();
    const into = join(world.folder, '.mdocs', 'gateway');
    const remote = world.remote();
    const [old, next] = [
      join(world.folder, '.mdocs', 'signing-key'),
      await ensureOwnKey(join(world.folder, '.mdocs', 'next-key')),
    ];
    world.write('registry/signers', world.read('.mdocs/signing-key.signers') + world.read('.mdocs/next-key.signers'));
    const before = world.commit('Name both signers');
    vi.stubEnv('MDOCS_SIGNING_KEY', old);
    await runInside(world, 'provision', { remote });
    vi.stubEnv('MDOCS_SIGNING_KEY', next);
    moveBeta(world);
    world.write('registry/signers', world.read('.mdocs/next-key.signers'));
    world.commit('Name the next signer, move Beta');
    await runInside(world, 'rollback', { remote, to: world.tip('staging', remote), ...ground });
    await runInside(world, 'rollback', { remote, release: true, ...ground });
    expect((await runInside(world, 'provision', { remote })).code).toBe(0);
    const pull = () => runInside(world, 'pull', { remote, into, signers: join(world.folder, 'registry', 'signers') });
    expect((await pull()).code).toBe(0);
    const good = world.tip('staging', remote);

    world.git('checkout', '--quiet', before);
    expect(await runInside(world, 'provision', { remote })).toMatchObject({ code: 2, err: expect.stringContaining('descend') });
    world.write('registry/signers', world.read('.mdocs/signing-key.signers'));
    world.commit('Only the old signer');
    vi.stubEnv('MDOCS_SIGNING_KEY', old);
    await runInside(world, 'provision', { remote });
    expect(world.tip('staging', remote)).not.toBe(good);

    world.git('checkout', '--quiet', 'main');
    vi.stubEnv('MDOCS_SIGNING_KEY', next);
    expect(await pull()).toMatchObject({ code: 1, err: expect.stringContaining('not that of an') });
    expect(await runInside(world, 'provision', { remote })).toMatchObject({
      code: 1,
      err: expect.stringContaining('was not made by this tool'),
    });
    expect((await pull()).code).toBe(0);
    expect(gitIn(remote, 'show', 'environment/staging:manifest.json')).toContain('198.51.100.12');
  });

  test('stops everything where nothing is signed, until a person has signed one by going back to it', async () => {
    using world = new World();
    const remote = world.remote();
    await runInside(world, 'provision', { remote });
    await ensureOwnKey(join(world.folder, '.mdocs', 'key'));
    world.write('registry/signers', world.read('.mdocs/key.signers'));
    world.commit('Name a signer');
    const tip = world.tip('staging', remote);
    expect(await runInside(world, 'provision', { remote })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is signed with a key'),
    });
    expect(world.tip('staging', remote)).toBe(tip);
    expect(await runInside(world, 'rollback', { remote, to: tip, ...ground })).toMatchObject({ code: 2 });
    vi.stubEnv('MDOCS_SIGNING_KEY', join(world.folder, '.mdocs', 'key'));
    const back = await runInside(world, 'rollback', { remote, to: tip, ...ground });
    expect(back).toMatchObject({ code: 0, out: expect.stringContaining('is not signed with a key') });
    expect((await runInside(world, 'rollback', { remote, release: true, ...ground })).code).toBe(0);
    expect((await runInside(world, 'provision', { remote })).code).toBe(0);
  });
});

describe('what no declared change explains', () => {
  /** As a tool of another version would have written it. */
  const rewrite = (world: World) => {
    const work = join(world.folder, '.mdocs', 'work');
    gitIn(world.folder, 'clone', '--quiet', '--branch', 'environment/staging', world.environments, work);
    const text = shown(world, 'nginx/gateway.conf').replace('ssl_protocols TLSv1.2 TLSv1.3;', 'ssl_protocols TLSv1.3;');
    world.write('.mdocs/work/nginx/gateway.conf', `${text}\n`);
    const hash = createHash('sha256').update(`${text}\n`).digest('hex');
    const manifest = shown(world, 'manifest.json').replace(/(gateway\.conf",\s+"sha256": ")[0-9a-f]+/, `$1${hash}`);
    world.write('.mdocs/work/manifest.json', `${manifest}\n`);
    gitIn(work, 'commit', '--quiet', '--all', '--message', 'Another template');
    gitIn(work, 'push', '--quiet');
  };

  test('stops, is announced with the number of the publication, and stops again for another', async () => {
    using world = await publishWorld();
    rewrite(world);
    const tip = world.tip('staging');
    moveBeta(world);
    world.commit('Move Beta');
    const stopped = await provision(world);
    expect(stopped).toMatchObject({ code: 1, out: expect.stringContaining('the files would look different') });
    expect(stopped.out).toMatch(/generation: 2\n +rendering: true/);
    expect(world.tip('staging')).toBe(tip);
    const announce = (generation: number) => {
      world.write(
        'registry/announcements.yaml',
        `announced:\n  - { environment: staging, generation: ${generation}, rendering: true, reason: Șablon nou. }\n`,
      );
      world.commit('Announce');
    };
    announce(3);
    expect((await provision(world)).code).toBe(1);
    announce(2);
    expect(await provision(world)).toMatchObject({ code: 0, out: expect.stringContaining('Published on') });
    expect(manifestOf(world).generation).toBe(2);
  });

  test('does not keep a suspension from going through', async () => {
    using world = await publishWorld();
    rewrite(world);
    suspendAlfa(world);
    moveBeta(world);
    world.commit('Suspend Alfa, move Beta');
    const { code, out } = await provision(world);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('Published on environment/staging') });
    const { systems, partial } = manifestOf(world);
    expect(systems.map(({ system, networks }: { system: string; networks: string[] }) => [system, networks])).toEqual([
      ['beta-portal', ['10.24.8.0/29', '198.51.100.10']],
    ]);
    expect(partial).toBe(true);
  });
});

test('the last one may be suspended, and is not deleted without being announced', async () => {
  using world = new World();
  const production = () => runInside(world, 'provision', { environment: 'production' });
  await production();
  const tip = world.tip('production');
  const text = world.read(alfa);
  world.write(alfa, text.slice(0, text.indexOf('      production:')));
  const stopped = await production();
  expect(stopped).toMatchObject({ code: 1, out: expect.stringContaining('nobody would have access any more') });
  expect(world.tip('production')).toBe(tip);
  world.write(alfa, text);
  suspendAlfa(world);
  expect(await production()).toMatchObject({ code: 0, out: expect.not.stringContaining('Stopped') });
  expect(world.tip('production')).not.toBe(tip);
});

test('suspension goes through a registry with errors, and nothing else does', async () => {
  using world = await publishWorld();
  const catalogue = shown(world, 'document-types.json');
  world.write('registry/document-types/Cazier.yaml', 'code: [\n');
  moveBeta(world);
  world.commit('Break the catalogue, move Beta');
  const tip = world.tip('staging');
  expect([(await provision(world)).code, world.tip('staging')]).toEqual([1, tip]);
  suspendAlfa(world);
  world.commit('Suspend Alfa');
  expect((await provision(world)).code).toBe(1);
  const { systems } = manifestOf(world);
  expect(systems.map(({ networks }: { networks: string[] }) => networks.at(-1))).toEqual(['198.51.100.10']);
  expect(catalogue).toContain(JSON.parse(shown(world, 'document-types.json'))[0].code);
});

test('only removals: what is taken goes through, what is given waits', async () => {
  using world = await publishWorld();
  suspendAlfa(world);
  moveBeta(world);
  world.commit('Suspend Alfa, move Beta');
  const { code } = await provision(world, '2026-06-01', true);
  expect(code).toBe(0);
  expect(manifestOf(world)).toMatchObject({ generation: 2, partial: true, systems: [{ system: 'beta-portal' }] });
  expect(manifestOf(world).systems[0].networks).toContain('198.51.100.10');
  expect((await provision(world, '2026-06-01', true)).out).toContain('Nothing changed');
  expect((await provision(world)).code).toBe(0);
  expect(manifestOf(world).systems[0].networks).toContain('198.51.100.12');
  expect(manifestOf(world).partial).toBeUndefined();
});

test('only removals: what ages is made again, without what waits', async () => {
  using world = await publishWorld();
  const first = world.tip('staging');
  moveBeta(world);
  world.commit('Move Beta');
  await provision(world, '2026-06-08', true);
  expect(world.tip('staging')).toBe(first);
  expect(await provision(world, '2026-06-09', true)).toMatchObject({ code: 0, out: expect.stringContaining('Published on') });
  expect(manifestOf(world)).toMatchObject({ generation: 2, notAfter: '2026-06-23T00:00:00Z' });
  expect(shown(world, 'manifest.json')).toContain('198.51.100.10');
  expect(shown(world, 'manifest.json')).not.toContain('198.51.100.12');
});

test('by a clock years behind, every authority is too young: nothing is published, and the doubt about the clock stands beside it', async () => {
  using world = await publishWorld();
  const before = world.tip('staging');
  const run = await runInside(world, 'provision', { today: '2020-06-01' });
  expect(run.code).toBe(1);
  expect(run.out.replaceAll(/\s+/g, ' ')).toContain(
    'is valid from 5 January 2026; the check took today for 1 June 2020. If today is another day, the clock of this machine is wrong',
  );
  expect(world.tip('staging')).toBe(before);
});
