// Tests are the files under test/ that say so; copies that other commands make of them are not. All cores take part, and what a
// worker has loaded once it keeps: no test may leave anything behind.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%', isolate: false },
});
