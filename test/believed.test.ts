// Whoever only looks at the branches of publications believes no more of them than whoever publishes, and says what was not used.
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureOwnKey } from '../scripts/apply/signing.ts';
import { confirm } from '../scripts/commands/edit/confirm.ts';
import { readPublicationSteps } from '../scripts/commands/notify/publication-steps.ts';
import { readWaits } from '../scripts/commands/notify/waits.ts';
import { type BelievedBranches, manifestsOf, readBelievedBranches } from '../scripts/commands/publish/believed.ts';
import { makeHistoryReader } from '../scripts/commands/publish/history.ts';
import { readStagingState } from '../scripts/commands/request/production.ts';
import { load } from '../scripts/commands/run/load.ts';
import { listExpiring } from '../scripts/commands/watch/expiring.ts';
import { makeReport } from '../scripts/commands/watch/report.ts';
import { showStatus } from '../scripts/commands/watch/status.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import type { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';
import { branch, overwrite, signedWorld } from './signed-world.ts';

afterEach(() => void vi.unstubAllEnvs());

const today = '2026-06-01';
const remoteOf = (world: World): string => join(world.folder, '.mdocs', 'remote.git');
const lookAt = (world: World) => ({ root: world.folder, remote: remoteOf(world), today, locale: 'en' as const });

/** Without the marks around values and the ends of lines. */
const plain = (text: string): string => text.replaceAll(/[“”]/g, '').replace(/\s+/g, ' ');

async function contextOf(world: World) {
  const loaded = await load(world.folder, today);
  if (!loaded.context) throw new Error('no policy');
  return { loaded, context: loaded.context };
}

async function believe(world: World): Promise<BelievedBranches> {
  return readBelievedBranches(lookAt(world), (await contextOf(world)).context.registry.policy);
}

/** So that no key of the branch is one of the registry's. */
async function replaceSigners(world: World): Promise<void> {
  await ensureOwnKey(join(world.folder, '.mdocs', 'other'));
  world.write('registry/signers', world.read('.mdocs/other.signers'));
  world.commit('Name another signer');
}

const status = (world: World) => catchOutput(() => showStatus(undefined, { ...lookAt(world), format: 'json' }));
const expiring = (world: World) => catchOutput(() => listExpiring({ ...lookAt(world), format: 'metrics' }));

test('what a stranger wrote over a branch changes no answer, and is told', async () => {
  using world = await signedWorld();
  const before = [(await status(world)).out, (await expiring(world)).out];
  const { commit, digest } = overwrite(world);
  for (const [i, look] of [status, expiring].entries()) {
    const { out, err } = await look(world);
    expect(out).toBe(before[i]);
    expect(plain(err)).toContain(`newest commit of the branch ${branch} (${commit.slice(0, 10)})`);
  }
  const { loaded } = await contextOf(world);
  const { manifest, earlier } = await readStagingState(remoteOf(world), loaded, world.folder);
  expect([manifest?.generation, manifest?.systems.map(({ access }) => access)]).not.toContain(digest);
  expect(manifest?.generation).toBe(1);
  const history = await earlier.history?.((await contextOf(world)).context.registry);
  expect(history?.wasStaged?.('alfa-registru', digest)).toBe(false);
  const confirmed = await catchOutput(() =>
    confirm('alfa-registru', { ...lookAt(world), report: 'Test.', by: 'a@alfa.example' }),
  );
  expect(world.read('integrations/alfa.yaml')).not.toContain(digest);
  expect(plain(confirmed.err)).toContain('is not signed with a key of registry/signers');
});

test('nobody is told of what only a stranger published, nor that they lost it', async () => {
  using world = await signedWorld();
  overwrite(world);
  const before = await believe(world);
  const steps = await readPublicationSteps(remoteOf(world), 'staging', branch, before.staging);
  expect(steps.map(({ after }) => after.generation)).toEqual([1]);
  expect((await runInside(world, 'provision', { remote: remoteOf(world) })).code).toBe(1);
  const { staging } = await believe(world);
  const later = await readPublicationSteps(remoteOf(world), 'staging', branch, staging);
  expect(later.map(({ before, after }) => [before?.generation, after.generation])).toEqual([
    [undefined, 1],
    [1, 2],
  ]);
});

test('where nobody knows what is published, nothing is said to be, and nobody is told to wait', async () => {
  using world = await signedWorld();
  await replaceSigners(world);
  const { err } = await status(world);
  expect(plain(err)).toContain('what is published there is not known. Nothing of this branch was used.');
  const { loaded, context } = await contextOf(world);
  const branches = await believe(world);
  expect(manifestsOf(branches)).toEqual({});
  expect(readWaits({ context, findings: [] }, branches, undefined)).toEqual([]);
  expect(await readPublicationSteps(remoteOf(world), 'staging', branch, branches.staging)).toEqual([]);
  await expect(readStagingState(remoteOf(world), loaded, world.folder)).rejects.toThrow('is not known');
  const refused = await catchOutput(() => confirm('alfa-registru', { ...lookAt(world), report: 'Test.', by: 'a@alfa.example' }));
  expect([refused.code, plain(refused.err)]).toEqual([2, expect.stringContaining('is not known')]);
  const period = { from: today, to: today };
  await catchOutput(async () => {
    const reported = await makeReport({ ...lookAt(world), format: 'json', ...period });
    expect(
      reported?.board.flatMap(({ progress }) =>
        progress.steps.filter(({ step, state }) => step === 'staging' && state === 'done'),
      ),
    ).toEqual([]);
    return 0;
  });
});

test('an access of which no believed publication tells was not tested, be the branch gone or somebody else’s', async () => {
  using world = await signedWorld();
  const { context } = await contextOf(world);
  const digest = (await believe(world)).staging.manifest?.systems[0]?.access ?? '';
  const wasStaged = async () => (await makeHistoryReader(lookAt(world))(context.registry))?.wasStaged?.('alfa-registru', digest);
  expect(await wasStaged()).toBe(true);
  const signers = world.read('registry/signers');
  await replaceSigners(world);
  expect(await wasStaged()).toBe(false);
  world.write('registry/signers', signers);
  world.commit('Name the signer again');
  gitIn(remoteOf(world), 'update-ref', '-d', `refs/heads/${branch}`);
  expect(await wasStaged()).toBe(false);
  // So production waits for staging to publish it again.
  const { out } = await runInside(world, 'provision', { remote: remoteOf(world), environment: 'production' });
  expect(out).toContain('alfa-registru');
  expect(gitIn(remoteOf(world), 'show', 'environment/production:manifest.json')).not.toContain(digest);
});

test('going back to what a stranger laid on the branch is refused, so that its files are not signed', async () => {
  using world = await signedWorld();
  const { commit } = overwrite(world);
  const remote = remoteOf(world);
  world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');
  world.commit('Move Beta');
  await runInside(world, 'provision', { remote });
  const tip = world.tip('staging', remote);
  const ground = { by: 'age-demo', reason: 'Adresa nouă nu merge.' };
  const refused = await runInside(world, 'rollback', { remote, to: commit, ...ground });
  expect([refused.code, plain(refused.out)]).toEqual([1, expect.stringContaining('is no publication of this environment')]);
  expect(world.tip('staging', remote)).toBe(tip);
  // Its key may have gone from the list meanwhile: what the newest goes on from is ours.
  const first = gitIn(remote, 'rev-list', '--max-parents=0', branch);
  const key = (await ensureOwnKey(join(world.folder, '.mdocs', 'other'))) ?? '';
  world.write('registry/signers', `${world.read('registry/signers')}${world.read('.mdocs/other.signers')}`);
  world.change('integrations/beta.yaml', '"198.51.100.12"', '"198.51.100.13"');
  world.commit('Move Beta, name another signer');
  vi.stubEnv('MDOCS_SIGNING_KEY', key);
  await runInside(world, 'provision', { remote });
  world.write('registry/signers', world.read('.mdocs/other.signers'));
  world.commit('Only the other signer');
  const back = await runInside(world, 'rollback', { remote, to: first, ...ground });
  expect(back.code).toBe(0);
  expect(gitIn(remote, 'show', `${branch}:manifest.json`)).toContain('"198.51.100.10"');
});
