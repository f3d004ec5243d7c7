// What a disturbed run must leave: the old state or the new one, and a remote in which the next run comes to the same end as if nothing had been.
import { cpSync, existsSync } from 'node:fs';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import { publish } from '../../scripts/apply/publish.ts';
import { drive } from './driver.ts';
import { branch, World } from './world.ts';

/** What a run finds, and what it makes of that when nobody disturbs it. */
export interface SurvivalStart {
  readonly found: World;
  readonly before: string;
  readonly after: string;
}

/** A machine without a remote, and a remote with the old files. */
export async function makeStarts(): Promise<{ readonly nothing: SurvivalStart; readonly old: SurvivalStart }> {
  const [nothing, old] = [new World(), new World()];
  await publish(old.request({ remote: await ensureLocalRemote(old.remote) }));
  return { nothing: await startFrom(nothing), old: await startFrom(old) };
}

async function startFrom(found: World): Promise<SurvivalStart> {
  using undisturbed = copyOf(found);
  await drive(undisturbed.remote);
  return { found, before: stateOf(found), after: stateOf(undisturbed) };
}

/** Disturbs one run, and says what is wrong afterwards; nothing, when it survived. */
export async function survive(start: SurvivalStart, disturb: (world: World) => Promise<void>): Promise<string[]> {
  using world = copyOf(start.found);
  await disturb(world);
  const left = stateOf(world);
  await drive(world.remote);
  const wrong = {
    [`the run left ${left}`]: left !== start.before && left !== start.after,
    [`the next run came to ${stateOf(world)}`]: stateOf(world) !== start.after,
    [`locks stay: ${world.locks()}`]: world.locks().length > 0,
    [`git fsck: ${world.git('fsck', '--strict', '--no-dangling')}`]: world.git('fsck', '--strict', '--no-dangling') !== '',
    'the remote has not its configuration': world.git('config', 'core.fsync') !== 'all',
  };
  return Object.keys(wrong).filter((name) => wrong[name]);
}

/** Another world with a copy of the remote. */
export function copyOf(world: World): World {
  const copy = new World();
  if (existsSync(world.remote)) cpSync(world.remote, copy.remote, { recursive: true });
  return copy;
}

function stateOf(world: World): string {
  const commits = existsSync(world.remote) ? world.commits() : 0;
  return commits === 0 ? 'nothing' : `tree ${world.idOf(`${branch}^{tree}`)} after ${commits} commits`;
}
