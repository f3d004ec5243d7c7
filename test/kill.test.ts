// A run that is killed anywhere leaves the branch as it was or as it should be, and the next run comes to the same end as if nothing had been.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pointsIn, pointText } from './kill/points.ts';
import { blow, bundleDriver, driveUnder } from './kill/shim.ts';
import { copyOf, makeStarts, survive } from './kill/survival.ts';
import { branch } from './kill/world.ts';

let starts: Awaited<ReturnType<typeof makeStarts>>;

beforeAll(async () => {
  await bundleDriver();
  starts = await makeStarts();
});

afterAll(() => {
  for (const { found } of Object.values(starts)) found[Symbol.dispose]();
});

// After one call is before the next.
test.concurrent.each([
  ['nothing', 11],
  ['old', 12],
] as const)('a run that finds %s and calls git %d times is killed after every second', async (name, calls) => {
  // After each is what `npm run kill` does.
  for (let call = 1; call <= calls; call += 2) await disturb(name, call, blow('after', 'KILL'));
  await survive(starts[name], async (world) => expect(await driveUnder(world, 0, '')).toEqual({ calls, code: 0 }));
});

const push = 12;
/** Calls that write files, one of each kind: both fetches, the one that makes the index, and the push, which is tried again. */
const writing = [2, 6, 9, push];

test.concurrent.each(['before', 0.001, 0.004, 0.008, 0.016] as const)('a run is killed at its push: %s', async (when) => {
  await disturb('old', push, blow(when, 'KILL'));
});

test.concurrent.each([0.002, 0.008, 'before', 'after'] as const)('a run is told to stop: %s', async (when) => {
  await disturb('old', push, blow(when, 'TERM'));
});

test.concurrent('a run finds no room to write for a call', async () => {
  for (const call of writing) {
    const wrong = await survive(starts.old, async (world) => {
      // Git is told that the file is too large, where a full disk would tell it that there is no space.
      const { code } = await driveUnder(world, call, `trap '' XFSZ; ulimit -f 0; exec "$git" "$@"`);
      expect([call, code]).toEqual([call, call === push ? 0 : 2]);
    });
    expect([call, wrong]).toEqual([call, []]);
  }
});

test('every call that can fail is a point, every one that leaves a trace a point to die at, and nothing of loading a program is', () => {
  const log = [
    '7  openat(AT_FDCWD</dev/shm/ground-x>, "/lib/x86_64-linux-gnu/libc.so.6", O_RDONLY|O_CLOEXEC) = 3</usr/lib/x86_64-linux-gnu/libc.so.6>',
    '7  read(3</usr/lib/x86_64-linux-gnu/libc.so.6>, "", 832) = 832',
    '7  openat(AT_FDCWD</dev/shm/ground-x>, ".git/HEAD", O_RDONLY) = 3</dev/shm/ground-x/.git/HEAD>',
    '7  read(3</dev/shm/ground-x/.git/HEAD>, "ref: refs/heads/main\\n", 256) = 21',
    '8  mkdir("./objects/78", 0777)       = 0',
    '7  write(1<pipe:[6780775]>, "0000", 4 <unfinished ...>',
    '7  +++ exited with 0 +++',
  ].join('\n');
  const at = (place: 'node' | number) => pointsIn(log, place, '/dev/shm/ground-x').map(pointText);
  const read = ['EMFILE', 'EIO'].map((how) => `${how} at openat 2 of git 3`);
  const made = ['KILL', 'ENOSPC', 'EIO'].map((how) => `${how} at mkdir 1 of git 3`);
  expect(at(3)).toEqual([...read, 'EIO at read 2 of git 3', ...made, 'KILL at write 1 of git 3']);
});

test('a branch that moves between the last look and the push is not overwritten', async () => {
  using world = copyOf(starts.old.found);
  // Only the lease may be in the way here.
  world.git('config', 'receive.denyNonFastForwards', 'false');
  const other = world.git('commit-tree', `${branch}^{tree}`, '-p', branch, '-m', 'Other');
  const move = `"$git" -C '${world.remote}' update-ref refs/heads/${branch} ${other}`;
  expect(await driveUnder(world, push, `${move}; exec "$git" "$@"`)).toMatchObject({ code: 0 });
  expect(world.idOf(branch)).toBe(other);
});

async function disturb(name: keyof typeof starts, call: number, instead: string): Promise<void> {
  const wrong = await survive(starts[name], async (world) => {
    // The run ended at that very call.
    expect(await driveUnder(world, call, instead)).toEqual({ calls: call, code: null });
  });
  expect([call, wrong]).toEqual([call, []]);
}
