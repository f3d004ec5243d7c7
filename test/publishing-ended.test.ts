// A certificate that is over gives no access by itself: publishing has nothing left to do about it, and does not end with 1 hour after hour.
import { expect, test } from 'vitest';
import { runInside } from './commands/inside.ts';
import { publishWorld } from './commands/published.ts';

test('after a revocation runs end with 0 until the institution sends another certificate, and a file that cannot be followed still ends with 1', async () => {
  using world = await publishWorld();
  const { systems } = JSON.parse(world.git('--git-dir', world.environments, 'show', 'environment/staging:manifest.json'));
  const [{ sha256 }] = systems[0].certificates;
  world.write(
    'registry/revoked.yaml',
    `revoked:\n  - { sha256: "${sha256}", since: 2026-05-30, reason: Cheia a fost pierdută. }\n`,
  );
  world.commit('Revoke');
  const first = await runInside(world, 'provision');
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Published on environment/staging') });
  expect(first.err).toContain('In integrations/ are certificates that have expired or were revoked (1 error).');
  expect(first.err).not.toContain('keep the access');
  expect((await runInside(world, 'provision')).code).toBe(0);
  expect((await runInside(world, 'plan')).code).toBe(0);
  world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.999"');
  world.commit('Break Beta');
  expect(await runInside(world, 'provision')).toMatchObject({ code: 1, err: expect.stringContaining('keep the access') });
});
