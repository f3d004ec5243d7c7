// A gateway that took what a thief published with a stolen key comes back to the true publications by the steps of .github/OPERATING.md.
import { cpSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureOwnKey } from '../scripts/apply/signing.ts';
import { runInside } from './commands/inside.ts';
import { publishWorld } from './commands/published.ts';

afterEach(() => vi.unstubAllEnvs());

test('with the stolen key out of the list and the folder set aside, the next pull takes the true publication, and the thief’s never again', async () => {
  using world = await publishWorld();
  const at = (name: string) => join(world.folder, '.mdocs', name);
  const [stolen, fresh] = [at('signing-key'), at('fresh-key')];
  await ensureOwnKey(fresh);
  const [truth, thief, into] = [world.environments, at('thief.git'), at('gateway')];
  cpSync(truth, thief, { recursive: true });
  const publishAs = async (key: string, remote: string, address: string) => {
    vi.stubEnv('MDOCS_SIGNING_KEY', key);
    world.change('integrations/beta.yaml', '"198.51.100.10"', `"${address}"`);
    world.commit('Move Beta');
    expect((await runInside(world, 'provision', { remote })).code).toBe(0);
    world.git('reset', '--quiet', '--hard', 'HEAD~1');
  };
  await publishAs(stolen, thief, '198.51.100.66');
  await publishAs(fresh, truth, '198.51.100.12');

  const pull = (remote: string, key: string) =>
    runInside(world, 'pull', { remote, into, signers: `${key}.signers`, check: 'nginx', today: '2026-06-02' });
  const served = () => readFileSync(join(into, 'current', 'nginx', 'addresses.geo'), 'utf8');
  expect((await pull(thief, stolen)).code).toBe(0);
  expect(served()).toContain('198.51.100.66');
  // The true ones do not lead back to what is in use.
  expect((await pull(truth, fresh)).code).toBe(1);
  expect(served()).toContain('198.51.100.66');

  renameSync(into, `${into}.stolen`);
  expect((await pull(thief, fresh)).code).toBe(1);
  expect((await pull(truth, fresh)).code).toBe(0);
  expect(served()).toContain('198.51.100.12');
  expect((await pull(thief, fresh)).code).toBe(1);
  expect(served()).toContain('198.51.100.12');
});
