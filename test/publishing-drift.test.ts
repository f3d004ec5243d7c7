// Drift: every difference is named with its cause, and where there is none, none is.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
    expect((await runInside(world, 'drift')).out.replaceAll(/\s+/g, ' ')).toBe(
      'No difference between what is declared and what is published. No gateway was asked. ',
    );
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
    await runInside(world, 'rollback', { to: first, by: 'age-demo', reason: 'A test.' });
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
    const { out } = await runInside(world, 'drift', { status });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('what is published and what the gateway uses (staging)');
    expect(await driftsOf(world, { status, environment: undefined })).toEqual(['missing production']);
  });

  test.each<[string, (status: { checkedAt: string; running: Record<string, unknown> }) => unknown]>([
    ['nothing', () => null],
    ['a list', () => []],
    ['a time that is no instant', (status) => ({ ...status, checkedAt: 'yesterday' })],
    ['a time that is a number', (status) => ({ ...status, checkedAt: 1 })],
    ['a commit that is a number', ({ running, ...status }) => ({ ...status, running: { ...running, commit: 1 } })],
    ['no hash', ({ running, ...status }) => ({ ...status, running: { ...running, manifest: 'x' } })],
    ['a generation that is a word', ({ running, ...status }) => ({ ...status, running: { ...running, generation: '1' } })],
    ['no end', ({ running, ...status }) => ({ ...status, running: { ...running, notAfter: undefined } })],
    ['a refusal without words', (status) => ({ ...status, refused: { code: 'files' } })],
    ['a refusal that is a word', (status) => ({ ...status, refused: 'files' })],
    ['more than any gateway writes', (status) => ({ ...status, more: 'x'.repeat(1 << 20) })],
  ])('a status that is not as gateways write it is no status: %s', async (_, edit) => {
    using world = await publishWorld();
    const into = join(world.folder, '.mdocs', 'gateway');
    const status = join(into, 'status.json');
    const signers = join(world.folder, '.mdocs', 'signing-key.signers');
    await runInside(world, 'pull', { remote: world.environments, into, signers });
    world.write('.mdocs/gateway/status.json', JSON.stringify(edit(JSON.parse(world.read('.mdocs/gateway/status.json')))));
    expect(await driftsOf(world, { status })).toEqual(['gateway-silent ']);
    expect(await driftsOf(world, { status: into })).toEqual(['gateway-silent ']);
  });

  test('of an endless answer no more is read than a gateway writes', async () => {
    using world = await publishWorld();
    let sent = 0;
    const server = createServer((_, answer) => {
      const more = () => {
        sent += 1 << 16;
        if (!answer.destroyed) answer.write('x'.repeat(1 << 16), more);
      };
      more();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    expect(await driftsOf(world, { status: `http://127.0.0.1:${port}/` })).toEqual(['gateway-silent ']);
    expect(sent).toBeLessThan(64 << 20);
    server.closeAllConnections();
    server.close();
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
  const hash = 'c'.repeat(64);
  const notAfter = '2026-06-15T00:00:00Z';
  const branch = {
    commit,
    hash,
    manifest: { ...manifest, notAfter },
    wrongFiles: [],
    committer: '',
    isOurs: true,
    signature: 'good',
  } as const;
  const plan = { environment: 'staging', changes: [], systems: [], waiting: [], connected: 0 } as const;
  const since = '2026-06-01T10:00:00.000Z';
  const running = { environment: 'staging', generation: 3, commit, since, notAfter, manifest: hash };

  test.each<[string, object | null, string[]]>([
    ['one that follows', { running }, []],
    ['one that is behind', { running: { ...running, generation: 1 } }, [`gateway-behind 2 ${since}`]],
    [
      'one that runs what is not on the branch',
      { running: { ...running, commit: 'b'.repeat(40), manifest: 'd'.repeat(64) } },
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
    [
      'one that speaks of the future',
      { running, checkedAt: '9999-06-01T11:50:00.000Z' },
      ['gateway-silent 9999-06-01T11:50:00.000Z'],
    ],
    [
      'one that says since when in the future',
      { running: { ...running, since: '2026-06-02T11:50:00.000Z' } },
      ['gateway-silent 2026-06-01T11:50:00.000Z'],
    ],
    ['the same publication under another commit', { running: { ...running, commit: 'b'.repeat(40) } }, []],
    [
      'a manifest that the branch does not have',
      { running: { ...running, manifest: 'd'.repeat(64) } },
      ['gateway-other aaaaaaaaaa'],
    ],
    [
      'another end than was published',
      { running: { ...running, notAfter: '2027-06-15T00:00:00Z' } },
      ['gateway-other aaaaaaaaaa'],
    ],
    ['another environment', { running: { ...running, environment: 'production' } }, ['gateway-other aaaaaaaaaa']],
    [
      'one whose folder is damaged',
      { running, damaged: ['clients.json', 'nginx/clients.map'] },
      ['gateway-damaged clients.json', 'gateway-damaged nginx/clients.map'],
    ],
    [
      'one whose publication ended',
      { running: { ...running, generation: 2, notAfter: '2026-05-31T00:00:00Z' } },
      [`gateway-behind 1 ${since}`, 'gateway-ended 2026-05-31T00:00:00Z'],
    ],
  ])('%s', (_, status, expected) => {
    const checkedAt = '2026-06-01T11:50:00.000Z';
    const gateway = status && ({ checkedAt, ...status } as GatewayStatus);
    const drifts = compared({ plan, branch, gateway, now: new Date('2026-06-01T12:00:00Z') });
    expect(drifts.map(({ kind, about, detail }) => [kind, about, detail].filter((one) => one !== undefined).join(' '))).toEqual(
      expected,
    );
  });
});
