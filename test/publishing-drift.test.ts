// Drift: every difference is named with its cause, and where there is none, none is.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const alfa = 'integrations/alfa.yaml';
const moveBeta = (world: World) => world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');

async function published(): Promise<World> {
  const world = new World();
  await inside(world, 'provision');
  return world;
}

const driftsOf = async (world: World, given: object = {}) => {
  const { code, out } = await inside(world, 'drift', { format: 'json', ...given });
  const { drifts } = JSON.parse(out) as { drifts: { kind: string; about: string; detail?: string }[] };
  expect(code).toBe(drifts.length > 0 ? 1 : 0);
  return drifts.map(({ kind, about, detail }) => [kind, about, detail].filter((one) => one !== undefined).join(' '));
};

describe('between the repository and the branch', () => {
  test('none after publishing, and before it all is missing', async () => {
    using world = new World();
    expect(await driftsOf(world)).toEqual(['missing staging']);
    await inside(world, 'provision');
    expect(await driftsOf(world)).toEqual([]);
    expect((await inside(world, 'drift')).out).toContain('No difference');
  });

  test('what is not published yet, what keeps its access, and what is held', async () => {
    using world = await published();
    const first = world.tip('staging');
    moveBeta(world);
    expect(await driftsOf(world)).toEqual(['unpublished beta/beta-portal changes']);
    world.change(alfa, '"1015999000116"', '"1015999000117"');
    expect(await driftsOf(world)).toContainEqual(expect.stringMatching(/^kept alfa\/alfa-registru .*idno-invalid/));
    world.commit('Change');
    await inside(world, 'provision');
    await inside(world, 'rollback', { to: first, by: 'age-demo' });
    expect(await driftsOf(world)).toContain('stopped hold age-demo');
  });

  test('what somebody wrote by hand, with the name, and what nobody signed', async () => {
    using world = await published();
    const work = join(world.folder, '.mdocs', 'work');
    gitIn(world.folder, 'clone', '--quiet', '--branch', 'environment/staging', world.environments, work);
    world.write('.mdocs/work/clients.json', '[]\n');
    gitIn(work, 'commit', '--quiet', '--all', '--message', 'By hand');
    gitIn(work, 'push', '--quiet');
    const drifts = await driftsOf(world);
    expect(drifts).toContain('by-hand clients.json Test <test@example.md>');
    expect(drifts).toContain(`unsigned ${world.tip('staging').slice(0, 10)} unsigned`);
    const text = (await inside(world, 'drift')).out;
    expect(text).toContain('published by hand');
  });

  test('what has ended', async () => {
    using world = await published();
    expect(await driftsOf(world, { today: '2026-06-14' })).toEqual([]);
    expect(await driftsOf(world, { today: '2026-06-15' })).toEqual(['expired 2026-06-15T00:00:00Z']);
  });
});

describe('between the branch and a gateway', () => {
  test('none that follows; behind, refusing, silent and foreign ones', async () => {
    using world = await published();
    const into = join(world.folder, '.mdocs', 'gateway');
    const status = join(into, 'status.json');
    const signers = join(world.folder, '.mdocs', 'signing-key.signers');
    expect(await driftsOf(world, { status })).toEqual(['gateway-silent ']);
    const pull = () => inside(world, 'pull', { remote: world.environments, into, signers });
    await pull();
    expect(await driftsOf(world, { status })).toEqual([]);
    expect(await driftsOf(world, { status, environment: undefined })).toEqual(['missing production']);
    expect(await driftsOf(world, { status, today: '2026-06-02' })).toEqual(['gateway-silent 2026-06-01T12:00:00.000Z']);
    moveBeta(world);
    world.commit('Move Beta');
    await inside(world, 'provision');
    expect(await driftsOf(world, { status })).toEqual(['gateway-behind 1 2026-06-01T12:00:00.000Z']);
    const text = JSON.parse(world.read('.mdocs/gateway/status.json'));
    const write = (change: object) => world.write('.mdocs/gateway/status.json', JSON.stringify({ ...text, ...change }));
    write({ running: { ...text.running, generation: 2 } });
    expect(await driftsOf(world, { status })).toEqual([`gateway-other ${text.running.commit.slice(0, 10)}`]);
    write({ refused: { code: 'signature', text: { ro: 'x', en: 'because', ru: 'x' } } });
    expect(await driftsOf(world, { status })).toContain('gateway-refuses signature because');
  });
});
