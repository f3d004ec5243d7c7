// A world whose staging is published and signed, and the stranger who writes over it.
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { ensureOwnKey } from '../scripts/apply/signing.ts';
import { runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

export const branch = 'environment/staging';

/** The base is published and signed; whatever is changed in between is what a stranger writes over it. */
export async function signedWorld(): Promise<World> {
  const world = new World();
  const key = await ensureOwnKey(join(world.folder, '.mdocs', 'key'));
  world.write('registry/signers', world.read('.mdocs/key.signers'));
  world.commit('Name a signer');
  vi.stubEnv('MDOCS_SIGNING_KEY', key);
  expect((await runInside(world, 'provision', { remote: world.remote() })).code).toBe(0);
  return world;
}

/** As a stranger does who may write to the branch: another digest, another number, a hold. */
export function overwrite(world: World): { commit: string; digest: string } {
  const remote = world.remote();
  const show = (path: string) => gitIn(remote, 'show', `${branch}:${path}`);
  const digest = `sha256:${'a'.repeat(64)}`;
  const text = show('manifest.json')
    .replace(/"access": "sha256:[0-9a-f]{64}"/, `"access": "${digest}"`)
    .replace('"generation": 1', '"generation": 9');
  const work = join(world.folder, '.mdocs', 'work');
  gitIn(world.folder, 'clone', '--quiet', '--branch', branch, remote, work);
  world.write('.mdocs/work/manifest.json', text);
  world.write('.mdocs/work/hold.json', '{ "since": "2026-05-30", "by": "strain", "reason": "Test." }');
  gitIn(work, 'add', '--all');
  gitIn(work, 'commit', '--quiet', '--message', 'By a stranger');
  gitIn(work, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  return { commit: world.tip('staging', remote), digest };
}
