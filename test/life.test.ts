// Random histories of hundreds of institutions against real git, with a fixed seed. `npm run soak` lives ten thousand.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeAuthority } from './generated/certificates.ts';
import { institutions, run } from './life/histories.ts';
import { Model } from './life/model.ts';
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

test('a run that is to die at a call dies there each time, so that what is found can be shown again', {
  timeout: 600_000,
}, async () => {
  const authority = makeAuthority();
  const dieOften = async () => {
    const { world } = new Model(authority, 3);
    const where: string[] = [];
    try {
      await world.open();
      world.commit();
      for (const call of [2, 9, 14, 17, 18, 19, 20, 21, 22]) where.push(await world.die('staging', call));
      return [...where, world.seen('staging') === undefined ? 'unpublished' : 'published'];
    } finally {
      world.close();
    }
  };
  const where = await dieOften();
  expect(where[0]).toMatch(/^before call 2, git /);
  expect(where.at(-1)).toBe('published');
  expect(await dieOften()).toEqual(where);
});
