// One number, two publications: whoever shows gateways another history is noticed, and nothing more goes out until a person has looked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { localRemoteOf } from '../scripts/commands/publish/remote.ts';
import type { Environment } from '../scripts/model/environment.ts';
import { writeObserved } from '../scripts/model/gateway/observed.ts';
import type { Report } from '../scripts/model/gateway/report.ts';
import { findTwoHistories, findWitnesses } from '../scripts/model/gateway/two-histories.ts';
import { writeStatus } from '../scripts/model/publication/gateway-status.ts';
import type { Manifest } from '../scripts/model/publication/manifest.ts';
import { runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const [own, before, other] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string];
const newest = { manifest: { generation: 5, previousManifest: before } as Manifest, hash: own };
const says = (gateway: string, generation: number, manifest: string, environment: Environment = 'staging'): Report => ({
  gateway,
  environment: 'staging',
  status: {
    checkedAt: '2026-06-01T12:00:00Z',
    running: {
      environment,
      generation,
      commit: 'd'.repeat(40),
      manifest,
      since: '2026-06-01T11:00:00Z',
      notAfter: '2026-06-10T00:00:00Z',
    },
  },
  observed: {} as never,
});

test('what the branch has, or had before, is one history', () => {
  expect(findTwoHistories([says('a', 5, own), says('b', 4, before), 'missing'], newest)).toEqual([]);
  expect(findTwoHistories([says('a', 2, other)], newest)).toEqual([]);
  expect(findTwoHistories([], undefined)).toEqual([]);
  expect(findWitnesses([says('a', 5, own), says('b', 4, before), says('c', 5, other), 'wrong'], own)).toEqual([
    { gateway: 'a', since: '2026-06-01T11:00:00Z' },
  ]);
});

test.each<[string, Report[], string[]]>([
  ['another one of the newest number', [says('a', 5, own), says('b', 5, other)], ['b']],
  ['another one of the number before', [says('b', 4, other)], ['b']],
  ['a number that the branch has not reached', [says('b', 6, other)], ['b']],
  ['two of an older number', [says('a', 2, own), says('b', 2, other)], ['a', 'b']],
])('%s is another history', (_, reports, gateways) => {
  expect(findTwoHistories(reports, newest)).toEqual(gateways);
});

async function report(world: World, environment: Environment, running: { generation: number; manifest: string; commit: string }) {
  const files = new Map([
    [
      'status.json',
      writeStatus({
        checkedAt: '2026-06-01T11:55:00Z',
        running: { environment, ...running, since: '2026-06-01T11:00:00Z', notAfter: '2026-06-10T00:00:00Z' },
      }),
    ],
    [
      'observed.json',
      writeObserved({
        gateway: 'gw-1',
        environment,
        since: '2026-05-01T00:00:00Z',
        until: '2026-06-01T11:55:00Z',
        clients: {},
        omitted: 0,
      }),
    ],
  ]);
  const key = join(world.folder, '.mdocs', 'gw-1');
  const remote = localRemoteOf(world.folder);
  await sendReport({ remote, gateway: 'gw-1', environment, files, key, date: '2026-06-01T11:55:00Z' });
}

test('publishing stops, says why, takes access away all the same, and goes on once somebody has looked', async () => {
  using world = new World();
  const provision = () => runInside(world, 'provision');
  expect((await provision()).code).toBe(0);
  const key = join(world.folder, '.mdocs', 'gw-1');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  const publicKey = readFileSync(`${key}.pub`, 'utf8').trim();
  world.write('registry/gateways.yaml', `gateways:\n  gw-1:\n    environments: [staging, production]\n    key: ${publicKey}\n`);
  world.commit('A gateway that reports');
  const remote = localRemoteOf(world.folder);
  const manifest = `${gitIn(remote, 'show', 'environment/staging:manifest.json')}\n`;
  const { generation } = JSON.parse(manifest);
  const commit = gitIn(remote, 'rev-parse', 'environment/staging');
  await report(world, 'staging', { generation, manifest: 'f'.repeat(64), commit });
  const alfa = 'integrations/alfa.yaml';
  world.write(alfa, world.read(alfa).replace('["203.0.113.10"]', '["203.0.113.10", "203.0.113.14"]'));
  world.commit('One more address');
  const stopped = await provision();
  expect(stopped.code).toBe(1);
  expect(stopped.out).toContain('gateways that use other publications than those of the branch');
  expect(stopped.out).toContain('histories: true');
  expect(gitIn(remote, 'rev-parse', 'environment/staging')).toBe(commit);
  world.write(
    alfa,
    world.read(alfa).replace('rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Cheia a fost pierdută.'),
  );
  world.commit('Suspend');
  expect((await provision()).code).toBe(1);
  const urgent = `${gitIn(remote, 'show', 'environment/staging:manifest.json')}\n`;
  expect(JSON.parse(urgent).systems.map(({ system }: { system: string }) => system)).not.toContain('alfa-registru');
  // The gateway was looked at, and follows again.
  const hash = createHash('sha256').update(urgent).digest('hex');
  const tip = gitIn(remote, 'rev-parse', 'environment/staging');
  world.write(alfa, world.read(alfa).replace('\n    status: suspended\n    reason: Cheia a fost pierdută.', ''));
  world.write(
    'registry/announcements.yaml',
    `announced:\n  - environment: staging\n    generation: ${generation + 2}\n    histories: true\n    reason: Depozit de rezervă citit din greșeală.\n`,
  );
  world.commit('Looked at');
  expect((await provision()).code).toBe(0);
  // The repository of this machine takes no other history; a real one does on this branch.
  gitIn(remote, 'update-ref', '-d', 'refs/heads/gateway/staging/gw-1');
  await report(world, 'staging', { generation: generation + 1, manifest: hash, commit: tip });
  expect((await provision()).out).not.toContain('other publications');
});

test('what is only to be renewed waits as well, says so, and is renewed in time all the same', async () => {
  using world = new World();
  const remote = localRemoteOf(world.folder);
  const provision = (today: string) => runInside(world, 'provision', { today });
  expect((await provision('2026-06-01')).code).toBe(0);
  const key = join(world.folder, '.mdocs', 'gw-1');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  const publicKey = readFileSync(`${key}.pub`, 'utf8').trim();
  world.write('registry/gateways.yaml', `gateways:\n  gw-1:\n    environments: [staging]\n    key: ${publicKey}\n`);
  world.commit('A gateway that reports');
  const commit = gitIn(remote, 'rev-parse', 'environment/staging');
  await report(world, 'staging', { generation: 1, manifest: 'f'.repeat(64), commit });
  expect(await provision('2026-06-02')).toMatchObject({ code: 0 });
  for (const today of ['2026-06-09', '2026-06-12']) {
    expect(await provision(today)).toMatchObject({
      code: 1,
      out: expect.stringContaining('other publications than those of the branch'),
    });
    expect(gitIn(remote, 'rev-parse', 'environment/staging')).toBe(commit);
  }
  expect((await provision('2026-06-13')).code).toBe(1);
  expect(JSON.parse(gitIn(remote, 'show', 'environment/staging:manifest.json')).generation).toBe(2);
});
