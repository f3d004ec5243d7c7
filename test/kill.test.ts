// A run that is killed anywhere leaves the branch as it was or as it should be, and the next run comes to the same end as if nothing had been.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blow, bundleDriver, driveUnder } from './kill/shim.ts';
import { makeStarts, survive } from './kill/survival.ts';

let starts: Awaited<ReturnType<typeof makeStarts>>;

beforeAll(async () => {
  await bundleDriver();
  starts = await makeStarts();
});

afterAll(() => {
  for (const { found } of Object.values(starts)) found[Symbol.dispose]();
});

describe.each([
  ['nothing', 10],
  ['old', 15],
] as const)('a run that finds %s', (name, calls) => {
  test.concurrent.each(['before', 'after'] as const)(
    'is killed %s each of its calls of git',
    { timeout: 120_000 },
    async (when) => {
      for (let call = 1; call <= calls; call++) await disturb(name, call, blow(when, 'KILL'));
    },
  );

  test('calls git no more often than it is killed', async () => {
    await survive(starts[name], async (world) => expect(await driveUnder(world, 0, '')).toBe(calls));
  });
});

const push = 15;

test.concurrent.each([0.001, 0.004, 0.008, 0.016])('a run is killed %d s into its push', { timeout: 60_000 }, async (when) => {
  await disturb('old', push, blow(when, 'KILL'));
});

test.concurrent.each([0.002, 0.008, 'before', 'after'] as const)(
  'a run is told to stop: %s',
  { timeout: 60_000 },
  async (when) => {
    await disturb('old', push, blow(when, 'TERM'));
  },
);

async function disturb(name: keyof typeof starts, call: number, instead: string): Promise<void> {
  const wrong = await survive(starts[name], async (world) => {
    // The run ended at that very call.
    expect(await driveUnder(world, call, instead)).toBe(call);
  });
  expect([call, wrong]).toEqual([call, []]);
}
