// In institutions in which nothing is wrong, the check finds nothing. `npm run sound` tries ten thousand.
import { expect, test } from 'vitest';
import { findWrong } from './sound/judge.ts';
import { makeRepository } from './sound/repository.ts';

test.each([0, 1, 2, 3])('sound institutions have no finding (seed %i)', async (seed) => {
  const repository = makeRepository(25, 0, seed);
  expect([...repository.tree.keys()].filter((path) => /^integrations\/[^/]*$/.test(path))).toHaveLength(25);
  expect(await findWrong(repository)).toEqual([]);
});
