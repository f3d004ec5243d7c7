// A plan beside what the last one kept says what a whole plan says, or gives way to it.
import { expect, test } from 'vitest';
import { planBothWays } from './index/plans.ts';

test.each([7])('random changes, seed %i', async (seed) => {
  const { failure, shortly, changing, steps } = await planBothWays(seed, 40, 10);
  expect(failure).toBeUndefined();
  expect(shortly).toBeGreaterThan(steps / 4);
  expect(changing).toBeGreaterThan(1);
});
