// Before a merge, too, a branch of publications is believed only as far as a known key signed it, and the rest is told and not used.
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureOwnKey } from '../scripts/apply/signing.ts';
import { makeHistoryReader } from '../scripts/commands/publish/history.ts';
import { load } from '../scripts/commands/run/load.ts';
import { type Base, readBase } from '../scripts/commands/verdict/base.ts';
import { unbelievedWords } from '../scripts/report/comment/unbelieved.ts';
import { runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';
import { branch, overwrite, signedWorld } from './signed-world.ts';

afterEach(() => void vi.unstubAllEnvs());

const read = (world: World): Promise<Base> =>
  readBase({
    folder: world.folder,
    commit: world.git('rev-parse', 'HEAD'),
    environments: world.remote(),
    today: '2026-06-01',
  });

const system = 'alfa-registru';

test('what is signed is used, and nothing is told', async () => {
  using world = await signedWorld();
  const { published, unbelieved, history } = await read(world);
  expect([published.staging?.generation, unbelieved]).toEqual([1, []]);
  expect(history?.wasStaged?.(system, published.staging?.systems[0]?.access ?? '')).toBe(true);
});

test('what a stranger wrote over it is told and not used, neither its content nor as something that was tested', async () => {
  using world = await signedWorld();
  const { published: before } = await read(world);
  const { commit, digest } = overwrite(world);
  const { published, holds, history, lastGood, unbelieved } = await read(world);
  expect(unbelieved).toEqual([{ environment: 'staging', branch, commit, isEarlierUsed: true }]);
  expect([published, holds]).toEqual([before, {}]);
  expect([...(lastGood?.staging?.clients.values() ?? [])].map((client) => client.digest)).not.toContain(digest);
  expect([history?.wasStaged?.(system, digest), history?.wasStaged?.(system, before.staging?.systems[0]?.access ?? '')]).toEqual([
    false,
    true,
  ]);
  // The next publication follows it on the branch, and continues the one before.
  expect((await runInside(world, 'provision', { remote: world.remote() })).code).toBe(1);
  const later = await read(world);
  expect([later.unbelieved, later.published.staging?.generation, later.history?.wasStaged?.(system, digest)]).toEqual([
    [],
    2,
    false,
  ]);
});

test('publishing takes nothing for tested either that only a stranger laid on the branch', async () => {
  using world = await signedWorld();
  const { digest } = overwrite(world);
  const { context } = await load(world.folder, '2026-06-01');
  if (!context) throw new Error('no policy');
  const history = await makeHistoryReader({ root: world.folder, remote: world.remote(), today: '2026-06-01' })(context.registry);
  expect(history?.wasStaged?.(system, digest)).toBe(false);
  // Whose list of signers is not known believes what is there.
  const open = await makeHistoryReader({ root: join(world.folder, '.mdocs'), remote: world.remote() })(context.registry);
  expect(open?.wasStaged?.(system, digest)).toBe(true);
});

test('where no publication is signed nobody knows what is published: nothing of the branch is used', async () => {
  using world = await signedWorld();
  await ensureOwnKey(join(world.folder, '.mdocs', 'other'));
  world.write('registry/signers', world.read('.mdocs/other.signers'));
  world.commit('Name another signer');
  const { published, lastGood, history, unbelieved = [] } = await read(world);
  expect(unbelieved).toEqual([
    { environment: 'staging', branch, commit: world.tip('staging', world.remote()), isEarlierUsed: false },
  ]);
  expect([published, history, lastGood?.staging?.clients.size]).toEqual([{}, undefined, 0]);
  expect(unbelieved.map((one) => unbelievedWords(one).en)).toEqual([expect.stringContaining('nobody knows what is published')]);
});

test('where the branch of staging is gone nothing counts as tested, as publishing has it; where nothing was published yet, all is shown ahead', async () => {
  using world = await signedWorld();
  expect((await runInside(world, 'provision', { remote: world.remote(), environment: 'production' })).code).toBe(0);
  const { history: before, published } = await read(world);
  const access = published.production?.systems[0]?.access ?? '';
  expect(before?.wasStaged?.(system, access)).toBe(true);
  gitIn(world.remote(), 'update-ref', '-d', `refs/heads/${branch}`);
  const { history, loaded } = await read(world);
  expect(history?.wasStaged?.(system, access)).toBe(false);
  const { context } = loaded;
  if (!context) throw new Error('no policy');
  const ofPublishing = await makeHistoryReader({ root: world.folder, remote: world.remote(), today: '2026-06-01' })(
    context.registry,
  );
  expect(ofPublishing?.wasStaged?.(system, access)).toBe(false);
  gitIn(world.remote(), 'update-ref', '-d', 'refs/heads/environment/production');
  expect((await read(world)).history).toBeUndefined();
});

test('without a list of signers in main, what the branch holds is used as it is', async () => {
  using world = new World();
  await runInside(world, 'provision', { remote: world.remote() });
  const { digest } = overwrite(world);
  const { published, unbelieved, history } = await read(world);
  expect([published.staging?.generation, unbelieved, history?.wasStaged?.(system, digest)]).toEqual([9, [], true]);
});
