// Random histories of hundreds of institutions against real git, with a fixed seed. `npm run soak` lives ten thousand.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { institutions, run } from './life/histories.ts';
import { quietly } from './quietly.ts';

beforeAll(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(quietly as never);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => vi.restoreAllMocks());

const worlds = 3;

test(`what must hold, holds through ${worlds * institutions} histories`, { timeout: 3_600_000 }, async () => {
  const { histories, missing, failure } = await run({ worlds, seed: 116 });
  expect(failure).toBeUndefined();
  expect(histories).toBe(worlds * institutions);
  expect(missing).toEqual([]);
});
