// Drift: every difference is named with its cause, and where there is none, none is.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { driftsOf as compared } from '../scripts/model/publication/drift.ts';
import type { GatewayStatus } from '../scripts/model/publication/gateway-status.ts';
import { runInside } from './commands/inside.ts';
import { publishWorld } from './commands/published.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const alfa = 'integrations/alfa.yaml';
const moveBeta = (world: World) => world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');

const driftsOf = async (world: World, given: object = {}) => {
  const { code, out } = await runInside(world, 'drift', { format: 'json', ...given });
  const { drifts } = JSON.parse(out) as { drifts: { kind: string; about: string; detail?: string }[] };
  expect(code).toBe(drifts.length > 0 ? 1 : 0);
  return drifts.map(({ kind, about, detail }) => [kind, about, detail].filter((one) => one !== undefined).join(' '));
};

describe('between the repository and the branch', () => {
  test('none after publishing, and before it all is missing', async () => {
    using world = new World();
    expect(await driftsOf(world)).toEqual(['missing staging']);
    await runInside(world, 'provision');
    expect(await driftsOf(world)).toEqual([]);
    expect((await runInside(world, 'drift')).out).toContain('No difference');
  });

  test('what is not published yet, what keeps its access, and what is held', async () => {
    using world = await publishWorld();
    const first = world.tip('staging');
    moveBeta(world);
    expect(await driftsOf(world)).toEqual(['unpublished beta/beta-portal changes']);
    world.change(alfa, '"1015999000116"', '"1015999000117"');
    expect(await driftsOf(world)).toContainEqual(expect.stringMatching(/^kept alfa\/alfa-registru .*idno-invalid/));
    world.commit('Change');
    await runInside(world, 'provision');
    await runInside(world, 'rollback', { to: first, by: 'age-demo' });
    expect(await driftsOf(world)).toContain('stopped hold age-demo');
  });

  test('what somebody wrote by hand, with the name, and what nobody signed', async () => {
    using world = await publishWorld();
    const work = join(world.folder, '.mdocs', 'work');
    gitIn(world.folder, 'clone', '--quiet', '--branch', 'environment/staging', world.environments, work);
    world.write('.mdocs/work/clients.json', '[]\n');
    gitIn(work, 'commit', '--quiet', '--all', '--message', 'By hand');
    gitIn(work, 'push', '--quiet');
    const drifts = await driftsOf(world);
    expect(drifts).toContain('by-hand clients.json Test <test@example.md>');
    expect(drifts).toContain(`unsigned ${world.tip('staging').slice(0, 10)} unsigned`);
    const text = (await runInside(world, 'drift')).out;
    expect(text).toContain('published by hand');
  });

  test('what has ended', async () => {
    using world = await publishWorld();
    expect(await driftsOf(world, { today: '2026-06-14' })).toEqual([]);
    expect(await driftsOf(world, { today: '2026-06-15' })).toEqual(['expired 2026-06-15T00:00:00Z']);
  });
});

describe('between the branch and a gateway', () => {
  test('its status document is read, and belongs to one environment', async () => {
    using world = await publishWorld();
    const into = join(world.folder, '.mdocs', 'gateway');
    const status = join(into, 'status.json');
    const signers = join(world.folder, '.mdocs', 'signing-key.signers');
    expect(await driftsOf(world, { status })).toEqual(['gateway-silent ']);
    const pull = () => runInside(world, 'pull', { remote: world.environments, into, signers });
    await pull();
    expect(await driftsOf(world, { status })).toEqual([]);
    expect(await driftsOf(world, { status, environment: undefined })).toEqual(['missing production']);
  });

  const commit = 'a'.repeat(40);
  const manifest = {
    formatVersion: 2,
    environment: 'staging',
    generation: 3,
    source: { commit: null, modified: false },
    files: [],
    systems: [],
  } as const;
  const branch = { commit, manifest, wrongFiles: [], committer: '', isOurs: true, signature: 'good' } as const;
  const plan = { environment: 'staging', changes: [], systems: [], waiting: [], connected: 0 } as const;
  const since = '2026-06-01T10:00:00.000Z';
  const running = { environment: 'staging', generation: 3, commit, since, notAfter: '', manifest: '' };

  test.each<[string, object | null, string[]]>([
    ['one that follows', { running }, []],
    ['one that is behind', { running: { ...running, generation: 1 } }, [`gateway-behind 2 ${since}`]],
    [
      'one that runs what is not on the branch',
      { running: { ...running, commit: 'b'.repeat(40) } },
      ['gateway-other bbbbbbbbbb'],
    ],
    ['one that is ahead', { running: { ...running, generation: 4 } }, ['gateway-other aaaaaaaaaa']],
    [
      'one that refuses',
      { running, refused: { code: 'signature', text: { ro: 'x', en: 'because', ru: 'x' } } },
      ['gateway-refuses signature because'],
    ],
    ['one that has nothing', {}, ['gateway-behind 3 ']],
    ['one that stopped asking', { running, checkedAt: since }, [`gateway-silent ${since}`]],
    ['one that does not answer', null, ['gateway-silent ']],
  ])('%s', (_, status, expected) => {
    const checkedAt = '2026-06-01T11:50:00.000Z';
    const gateway = status && ({ checkedAt, ...status } as GatewayStatus);
    const drifts = compared({ plan, branch, gateway, now: new Date('2026-06-01T12:00:00Z') });
    expect(drifts.map(({ kind, about, detail }) => [kind, about, detail].filter((one) => one !== undefined).join(' '))).toEqual(
      expected,
    );
  });
});
