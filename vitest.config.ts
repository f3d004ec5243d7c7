// Tests are the files under test/ that say so; copies that other commands make of them are not. All cores take part, and what a
// worker has loaded once it keeps: no test may leave anything behind.
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that at the end no core waits for one file. */
const longest = [
  'life',
  'end-to-end',
  'verdict',
  'commands',
  'publishing-commit',
  'faults',
  'request-flow',
  'publishing-rollback',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      [...longest, basename(moduleId, '.test.ts')].indexOf(basename(moduleId, '.test.ts'));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
