// A run that is killed anywhere leaves the branch as it was or as it should be, and the next run comes to the same end as if nothing had been.
import { cpSync, existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureLocalRemote } from '../scripts/apply/local-remote.ts';
import { publish } from '../scripts/apply/publish.ts';
import { drive } from './kill/driver.ts';
import { type Blow, bundleDriver, driveUnder } from './kill/shim.ts';
import { branch, World } from './kill/world.ts';

/** What a run finds, and what it makes of that when nobody disturbs it. */
interface Start {
  readonly found: World;
  readonly before: State;
  readonly after: State;
}
const starts: Record<string, Start> = {};

interface State {
  readonly tree: string;
  readonly commits: number;
}

beforeAll(async () => {
  await bundleDriver();
  const [nothing, old] = [new World(), new World()];
  await publish(old.request({ remote: await ensureLocalRemote(old.remote) }));
  for (const [name, found] of Object.entries({ nothing, old })) {
    using undisturbed = copyOf(found);
    await drive(undisturbed.remote);
    starts[name] = { found, before: stateOf(found), after: stateOf(undisturbed) };
  }
});

afterAll(() => {
  for (const { found } of Object.values(starts)) found[Symbol.dispose]();
});

describe.each(['nothing', 'old'])('a run that finds %s', (name) => {
  test.concurrent.each(['before', 'after'] as const)(
    'is killed %s each of its calls of git',
    { timeout: 120_000 },
    async (when) => {
      let call = 1;
      while (!(await survives(start(name), { call, when, signal: 'KILL' }))) call++;
      expect(call).toBeGreaterThan(8);
    },
  );
});

test.concurrent.each([0.001, 0.004, 0.008, 0.016])('a run is killed %d s into its push', { timeout: 60_000 }, async (when) => {
  expect(await survives(start('old'), { call: pushOfOld, when, signal: 'KILL' })).toBe(false);
});

test.concurrent.each([0.002, 0.008, 'before', 'after'] as const)(
  'a run is told to stop, %s',
  { timeout: 60_000 },
  async (when) => {
    expect(await survives(start('old'), { call: pushOfOld, when, signal: 'TERM' })).toBe(false);
  },
);

/** The last call of a run that finds the old files. */
const pushOfOld = 15;

const start = (name: string): Start => starts[name] as Start;

/** True when the run was not hit at all. */
async function survives({ found, before, after }: Start, blow: Blow): Promise<boolean> {
  using world = copyOf(found);
  const untouched = await driveUnder(world.folder, world.remote, blow);
  expect([before, after]).toContainEqual(stateOf(world));
  await drive(world.remote);
  expect(stateOf(world)).toEqual(after);
  expect(world.git('config', 'core.fsync')).toBe('all');
  expect(world.locks()).toEqual([]);
  expect(world.git('fsck', '--strict', '--no-dangling')).toBe('');
  return untouched;
}

function copyOf(world: World): World {
  const copy = new World();
  if (existsSync(world.remote)) cpSync(world.remote, copy.remote, { recursive: true });
  return copy;
}

function stateOf(world: World): State {
  if (!existsSync(world.remote)) return { tree: '', commits: 0 };
  return { tree: world.idOf(`${branch}^{tree}`), commits: world.commits() };
}
