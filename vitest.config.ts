// Tests are the files under test/ that say so; copies that other commands make of them are not. What a worker has loaded once it
// keeps: no test may leave anything behind.
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Thousands of small repositories are made, synced and removed: in memory, where there is room for them and programs may run. */
const memory = '/dev/shm';
const room = process.env.TMPDIR === undefined && isRoomy(memory) ? memory : tmpdir();
const folder = mkdtempSync(join(room, 'mdocs-tests-'));
// Some tests run a command as somebody else.
chmodSync(folder, 0o755);
process.env.TMPDIR = folder;
// With what a test that failed has left.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function isRoomy(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === folder);
    return bavail * bsize > 4 * 1024 ** 3 && mount !== undefined && !/\bnoexec\b/.test(mount);
  } catch {
    return false;
  }
}

/**
 * What takes longest begins first, so that at the end no core waits for one file; but the lives after others that start many programs:
 * that costs the more the larger a process is, and they leave a large one. Growth before all: what a process has run before it counts, V8
 * counts by its calls and not by its loops.
 */
const longest = [
  'growth',
  'end-to-end',
  'verdict',
  'commands',
  'nodes',
  'publishing-commit',
  'faults',
  'request-flow',
  'publishing-rollback',
  'apply',
  'notices-ledger',
  'notices',
  'kill',
  'life',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      [...longest, basename(moduleId, '.test.ts')].indexOf(basename(moduleId, '.test.ts'));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * In milliseconds. Ends a test that hangs, and no other: many times what the slowest takes on two busy cores. What code may cost is not
 * measured by the clock.
 */
const hang = 600_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: hang,
    hookTimeout: hang,
    // One more than there are cores: while a test waits for a program that it started, another goes on.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
