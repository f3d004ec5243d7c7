// Going back to an earlier publication: as a new one, held until a person releases it, and without what was taken since.
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const ground = { by: 'age-demo', reason: 'Adresa nouă nu merge.' };
const alfa = 'integrations/alfa.yaml';
const moveBeta = (world: World) => world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');
const suspendAlfa = (world: World) =>
  world.change(alfa, 'rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.');
const show = (world: World, path: string) => gitIn(world.environments, 'show', `environment/staging:${path}`);
const manifestOf = (world: World) => JSON.parse(show(world, 'manifest.json'));
const filesOf = (world: World, commit: string) =>
  gitIn(world.environments, 'ls-tree', '-r', commit, '--', 'nginx', 'clients.json');

/** Two publications: Beta from one address, then from another. */
async function twice(): Promise<{ world: World; first: string; second: string }> {
  const world = new World();
  await runInside(world, 'provision');
  const first = world.tip('staging');
  moveBeta(world);
  world.commit('Move Beta');
  await runInside(world, 'provision');
  return { world, first, second: world.tip('staging') };
}

describe('rollback', () => {
  test('brings the earlier files back byte for byte, says what it undoes, and holds', async () => {
    const { world, first, second } = await twice();
    using _ = world;
    const back = { to: first.slice(0, 12), ...ground };
    const { code, out } = await runInside(world, 'rollback', back);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('- access from “198.51.100.12”') });
    expect(filesOf(world, 'environment/staging')).toBe(filesOf(world, first));
    expect(manifestOf(world)).toMatchObject({ generation: 3, previous: second, partial: true });
    expect(manifestOf(world).files.map(({ path }: { path: string }) => path)).toContain('hold.json');
    expect(JSON.parse(show(world, 'hold.json'))).toMatchObject({ by: 'age-demo', from: second, to: first });
    const tip = world.tip('staging');
    expect((await runInside(world, 'rollback', back)).out).toContain('is back at');
    const held = await runInside(world, 'provision');
    expect(held).toMatchObject({ code: 1, out: expect.stringContaining('Held by “age-demo”') });
    expect(world.tip('staging')).toBe(tip);
  });

  test('is started by AGE alone: everybody with write access can press the button, or press one of AGE’s again', async () => {
    const { world, first, second } = await twice();
    using _ = world;
    const event = join(world.folder, '.mdocs', 'event.json');
    vi.stubEnv('GITHUB_EVENT_NAME', 'workflow_dispatch');
    vi.stubEnv('GITHUB_EVENT_PATH', event);
    const press = async (sender: { login: string; id: number }, again = sender.login) => {
      world.write('.mdocs/event.json', JSON.stringify({ sender }));
      vi.stubEnv('GITHUB_TRIGGERING_ACTOR', again);
      return runInside(world, 'rollback', { to: first, ...ground });
    };
    const age = { login: 'age-demo-integrari', id: 9000000001 };
    for (const [sender, again] of [[{ ...age, id: 777 }], [age, 'inginer']] as const)
      expect(await press(sender, again)).toMatchObject({ code: 1, out: expect.stringContaining('Only an AGE account') });
    expect(world.tip('staging')).toBe(second);
    expect((await press(age)).code).toBe(0);
    vi.unstubAllEnvs();
  });

  test('is renewed while it is held, byte for byte', async () => {
    const { world, first } = await twice();
    using _ = world;
    await runInside(world, 'rollback', { to: first, ...ground });
    expect((await runInside(world, 'provision', { today: '2026-06-09' })).code).toBe(1);
    expect(manifestOf(world)).toMatchObject({ generation: 4, notAfter: '2026-06-23T00:00:00Z' });
    expect(filesOf(world, 'environment/staging')).toBe(filesOf(world, first));
    expect(JSON.parse(show(world, 'hold.json'))).toMatchObject({ to: first, ...ground });
  });

  test('while held what takes access away goes through, and after the release everything', async () => {
    const { world, first } = await twice();
    using _ = world;
    await runInside(world, 'rollback', { to: first, ...ground });
    suspendAlfa(world);
    world.commit('Suspend Alfa');
    expect((await runInside(world, 'provision')).code).toBe(1);
    const systems = () => manifestOf(world).systems.map((one: { system: string; networks: string[] }) => one.networks.join());
    expect(systems()).toEqual(['10.24.8.0/29,198.51.100.10']);
    const released = await runInside(world, 'rollback', { release: true, ...ground });
    expect(released).toMatchObject({ code: 0, out: expect.stringContaining('The hold has ended') });
    expect(systems()).toEqual(['10.24.8.0/29,198.51.100.10']);
    expect((await runInside(world, 'provision')).code).toBe(0);
    expect(systems()).toEqual(['10.24.8.0/29,198.51.100.12']);
    expect(manifestOf(world)).toMatchObject({ generation: 6 });
    expect((await runInside(world, 'rollback', { release: true, ...ground })).out).toContain('is not held');
  });

  test('while held, or where only removals go out, nothing of a newer registry goes out with what is taken away', async () => {
    const { world, first } = await twice();
    using _ = world;
    await runInside(world, 'rollback', { to: first, ...ground });
    world.change('registry/policy.yaml', 'upstream: http://127.0.0.1:8080', 'upstream: http://127.0.0.1:9999');
    world.commit('Another service behind the gateway');
    suspendAlfa(world);
    world.commit('Suspend Alfa');
    expect((await runInside(world, 'provision')).code).toBe(1);
    const state = () => [manifestOf(world).systems.length, show(world, 'nginx/gateway.conf').includes('127.0.0.1:9999')];
    expect(state()).toEqual([1, false]);
    await runInside(world, 'rollback', { release: true, ...ground });
    world.change('integrations/beta.yaml', '"198.51.100.12"', '"198.51.100.12", "198.51.100.14"');
    world.commit('Another address');
    await runInside(world, 'provision', { onlyRemovals: true });
    expect(state()).toEqual([1, false]);
    expect((await runInside(world, 'provision')).code).toBe(0);
    expect(state()).toEqual([1, true]);
  });

  test('lets no run that waited publish from before what was undone', async () => {
    const { world, first } = await twice();
    using _ = world;
    suspendAlfa(world);
    const newest = world.commit('Suspend Alfa');
    await runInside(world, 'provision');
    await runInside(world, 'rollback', { to: first, ...ground });
    await runInside(world, 'rollback', { release: true, ...ground });
    world.git('checkout', '--quiet', `${newest}^`);
    expect(await runInside(world, 'provision')).toMatchObject({ code: 2, err: expect.stringContaining('does not descend') });
    world.git('checkout', '--quiet', newest);
    expect(await runInside(world, 'provision')).toMatchObject({ code: 0 });
    expect(manifestOf(world).source).toEqual({ commit: newest, modified: false });
  });

  test('never brings back who was suspended or removed, or a certificate that was revoked', async () => {
    const { world, first } = await twice();
    using _ = world;
    suspendAlfa(world);
    const [, beta] = manifestOf(world).systems;
    world.commit('Suspend Alfa');
    await runInside(world, 'provision');
    const suspended = await runInside(world, 'rollback', { to: first, ...ground });
    expect(suspended).toMatchObject({ code: 0, out: expect.stringContaining('“alfa/alfa-registru” does not come back: it is') });
    expect(manifestOf(world).systems.map(({ system }: { system: string }) => system)).toEqual(['beta-portal']);
    expect((await runInside(world, 'rollback', { release: true, ...ground })).code).toBe(0);
    const revoked = `revoked:\n  - { sha256: "${beta.certificates[0].sha256}", since: 2026-05-30, reason: Cheia a fost pierdută. }\n`;
    world.write('registry/revoked.yaml', revoked);
    world.commit('Revoke Beta');
    const tip = world.tip('staging');
    const refused = await runInside(world, 'rollback', { to: first, ...ground });
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('nobody may have access any more') });
    expect(world.tip('staging')).toBe(tip);
  });

  test('says who and why in the publication, and does nothing where nobody says it', async () => {
    const { world, first, second } = await twice();
    using _ = world;
    const reason = ' Adresa\n\nApproved-By: alfa/alfa-registru eve (1) ';
    for (const asked of [{ to: first }, { release: true }]) {
      for (const half of [{}, { by: 'age-demo' }, { by: 'age-demo', reason: ' -\n' }, { ...ground, reason: 'x'.repeat(501) }])
        expect(await runInside(world, 'rollback', { ...asked, ...half })).toMatchObject({
          code: 2,
          err: expect.stringContaining('--reason'),
        });
      for (const nobody of [{ reason }, { reason, by: ' ' }])
        expect(await runInside(world, 'rollback', { ...asked, ...nobody })).toMatchObject({
          code: 2,
          err: expect.stringContaining('--by'),
        });
    }
    expect(world.tip('staging')).toBe(second);
    const message = () => gitIn(world.environments, 'log', '-1', '--format=%B', 'environment/staging').split('\n\n');
    await runInside(world, 'rollback', { to: first, by: 'age-demo', reason });
    expect(message()[1]).toBe('Adresa Approved-By: alfa/alfa-registru eve (1)\nBy age-demo');
    expect(message().at(-1)).not.toContain('Approved-By');
    await runInside(world, 'rollback', { release: true, by: 'age-demo-aprobare', reason: 'Adresa merge.' });
    expect(message().slice(0, 2)).toEqual(['staging: release the hold', 'Adresa merge.\nBy age-demo-aprobare']);
  });

  test('goes only to what this branch was', async () => {
    const { world } = await twice();
    using _ = world;
    const foreign = world.git('rev-parse', 'HEAD');
    for (const to of [foreign, '--release=x', 'HEAD', '0123456'])
      expect((await runInside(world, 'rollback', { to, ...ground })).code).toBe(2);
    expect(await runInside(world, 'rollback', ground)).toMatchObject({ code: 2, err: expect.stringContaining('either --to') });
    expect(manifestOf(world).generation).toBe(2);
  });
});
