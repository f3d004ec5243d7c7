// Whoever has stolen the key of staging signs what no publication can be: it costs neither the gate nor production anything, and staging is
// published again over it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readBase } from '../scripts/commands/verdict/base.ts';
import { showStatus } from '../scripts/commands/watch/status.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import type { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';
import { branch, signedWorld } from './signed-world.ts';

let world: World;
let remote: string;
let first: string;

beforeAll(async () => {
  world = await signedWorld();
  remote = join(world.folder, '.mdocs', 'remote.git');
  first = world.tip('staging', remote);
});
afterAll(() => {
  vi.unstubAllEnvs();
  world[Symbol.dispose]();
});

type Json = Record<string, unknown>;
const changing =
  (path: string, change: (json: Json) => unknown) =>
  (folder: string, show: (path: string) => string): void =>
    writeFileSync(join(folder, path), JSON.stringify(change(JSON.parse(show(path)) as Json)));
const manifest = (change: (json: Json) => unknown) => changing('manifest.json', change);
/** The first system with something else in it. */
const system = (more: Json) =>
  manifest((json) => ({ ...json, systems: (json.systems as Json[]).map((one, i) => (i === 0 ? { ...one, ...more } : one)) }));

const hostile: Readonly<Record<string, (folder: string, show: (path: string) => string) => void>> = {
  'a system that is nothing': manifest((json) => ({ ...json, systems: [null] })),
  'a system without anything': manifest((json) => ({ ...json, systems: [{}] })),
  'networks that are no list': system({ networks: 5 }),
  'a network that is no text': system({ networks: [null] }),
  'a network that is none': system({ networks: ['all'] }),
  'certificates that are no list': system({ certificates: null }),
  'a certificate that is nothing': system({ certificates: [null] }),
  'document types that are no list': system({ documentTypes: {} }),
  'names that are numbers': system({ institution: 1, system: 2, systemName: 3, institutionName: 4 }),
  'no source': manifest((json) => ({ ...json, source: null })),
  'a source that is no commit': manifest((json) => ({ ...json, source: { commit: '--upload-pack=x', modified: false } })),
  'files that are nothing': manifest((json) => ({ ...json, files: [null] })),
  'a number that is text': manifest((json) => ({ ...json, generation: '7' })),
  'a number behind all numbers': manifest((json) => ({ ...json, generation: Number.MAX_SAFE_INTEGER })),
  'the last number but one': manifest((json) => ({ ...json, generation: Number.MAX_SAFE_INTEGER - 1 })),
  'a number that nobody reaches': manifest((json) => ({ ...json, generation: 3_000_000_000 })),
  'a number that is none': manifest((json) => ({ ...json, generation: 1e308 })),
  'an end that is none': manifest((json) => ({ ...json, notAfter: {} })),
  'a list of clients with nothing': changing('clients.json', () => [null]),
  'clients with numbers': changing('clients.json', (json) =>
    (json as unknown as Json[]).map((one) => ({ ...one, certificates: [1], ownerID: 5 })),
  ),
  'document types of nothing': changing('document-types.json', () => [null, {}]),
  'a withdrawn nothing': changing('withdrawn.json', () => [null]),
  'a link': (folder) => symlinkSync('/etc/passwd', join(folder, 'link')),
  'bytes that are no text': (folder) => writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0xfe, 0])),
};

function steal(edit: (folder: string, show: (path: string) => string) => void): void {
  const work = mkdtempSync(join(tmpdir(), 'stolen-'));
  try {
    gitIn(work, 'clone', '--quiet', '--branch', branch, remote, '.');
    edit(work, (path) => gitIn(work, 'show', `HEAD:${path}`));
    gitIn(work, 'add', '--all');
    const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${process.env.MDOCS_SIGNING_KEY}`];
    const who = ['-c', 'user.name=Thief', '-c', 'user.email=thief@example.md'];
    const env = { PATH: process.env.PATH, HOME: '/dev/null', GIT_COMMITTER_DATE: '2026-06-01T12:00:00Z' };
    execFileSync('git', [...who, ...signing, 'commit', '--quiet', '-S', '--message', 'By the thief'], { cwd: work, env });
    gitIn(work, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

test.each(Object.entries(hostile))('%s', async (_name, edit) => {
  gitIn(remote, 'update-ref', `refs/heads/${branch}`, first);
  gitIn(remote, 'update-ref', '-d', 'refs/heads/environment/production');
  steal(edit);
  const today = '2026-06-01';
  const base = await readBase({ folder: world.folder, commit: world.git('rev-parse', 'HEAD'), environments: remote, today });
  expect(base.loaded.context).toBeDefined();
  const status = await catchOutput(() =>
    showStatus(undefined, { root: world.folder, remote, today, locale: 'en', format: 'json' }),
  );
  expect([status.code, status.out]).toEqual([0, expect.stringContaining('alfa-registru')]);
  const production = await runInside(world, 'provision', { remote, environment: 'production' });
  expect([production.code, production.err]).toEqual([0, '']);
  await runInside(world, 'provision', { remote });
  const plan = await runInside(world, 'plan', { remote, format: 'json' });
  expect(JSON.parse(plan.out)).toMatchObject({ systems: [], changes: [] });
  const { staging } = (
    await readBase({ folder: world.folder, commit: world.git('rev-parse', 'HEAD'), environments: remote, today })
  ).published;
  expect(staging?.systems).toEqual(base.published.staging?.systems);
  expect(staging?.generation).toBe(2);
});
