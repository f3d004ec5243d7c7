// Commands that only look, in a clone: they ask the environment branches of origin, and say where they looked.
import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirm } from '../scripts/commands/edit/confirm.ts';
import { plan } from '../scripts/commands/plan/plan.ts';
import { detectDrift } from '../scripts/commands/publish/drift.ts';
import { audit } from '../scripts/commands/watch/audit.ts';
import { listExpiring } from '../scripts/commands/watch/expiring.ts';
import { report } from '../scripts/commands/watch/report.ts';
import { showStatus } from '../scripts/commands/watch/status.ts';
import { type CommandOutput, catchOutput, runInside } from './commands/inside.ts';
import { World } from './commands/world.ts';

const world = new World();
const origin = world.remote();
const clone = join(world.folder, '.mdocs', 'clone');
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
const options = { root: clone, locale: 'en', today: '2026-06-01', format: 'text' } as const;
const system = 'alfa/alfa-registru';

beforeAll(async () => {
  git(world.folder, 'push', '--quiet', origin, 'HEAD:main');
  git(origin, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  for (const environment of ['staging', 'production'] as const) {
    const { code, err } = await runInside(world, 'provision', { environment, remote: origin });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }
});
afterAll(() => world[Symbol.dispose]());

/** Runs on a fresh clone of origin, in which something was done to it. */
async function inClone(work: () => Promise<number>, change: () => void = () => {}): Promise<CommandOutput> {
  rmSync(clone, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', origin, clone]);
  change();
  const output = await catchOutput(work);
  return { ...output, err: output.err.replaceAll(origin, 'ORIGIN') };
}

const asked = 'What is published was read from origin (“ORIGIN”): “environment/staging”, “environment/production”.\n';

test.each<[string, () => Promise<number>, number, string | RegExp]>([
  ['status', () => showStatus('alfa', options), 0, 'Connected: 1'],
  ['plan', () => plan({ ...options, environment: 'staging' }), 0, 'Nothing to change'],
  ['drift', () => detectDrift(options), 0, 'No difference'],
  ['audit', () => audit(system, options), 1, system],
  ['confirm', () => confirm(system, { ...options, report: 'x' }), 0, 'is confirmed already'],
  ['report', () => report({ ...options, from: '2026-01-01', to: '2026-06-01' }), 0, ''],
  ['expiring', () => listExpiring(options), 0, ''],
])('%s asks the environment branches of origin and says so', async (_, work, code, out) => {
  expect(await inClone(work)).toEqual({ code, out: expect.stringMatching(out), err: asked });
});

test('what is not committed may be planned against origin, and is not published there', async () => {
  const { code, out, err } = await inClone(
    () => plan({ ...options, environment: 'staging' }),
    () => cpSync(join(clone, 'integrations', 'alfa.yaml'), join(clone, 'integrations', 'beta.yaml')),
  );
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(asked) });
  expect(out).toContain('beta');
  const refused = await catchOutput(async () => {
    const { provision } = await import('../scripts/commands/publish/provision.ts');
    return provision({ ...options, environment: 'staging', remote: origin });
  });
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('not committed') });
});

const away = `${origin}.away`;
const withoutOrigin = async (work: () => Promise<number>, change?: () => void): Promise<CommandOutput> => {
  try {
    return await inClone(work, () => {
      renameSync(origin, away);
      change?.();
    });
  } finally {
    renameSync(away, origin);
  }
};

test('where origin does not answer, the copy of the last git fetch is read, with its day', async () => {
  const { code, out, err } = await withoutOrigin(() => showStatus('alfa', options));
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Connected: 1') });
  expect(err).toMatch(/^The repository origin \(“ORIGIN”\) did not answer\. .* last git fetch .* of \d+ \w+ 20\d\d\./);
});

const forget = () => {
  for (const environment of ['staging', 'production'])
    git(clone, 'update-ref', '-d', `refs/remotes/origin/environment/${environment}`);
};

test('where nobody knows what is published, status says so, and confirm and audit do not guess', async () => {
  const status = await withoutOrigin(() => showStatus('alfa', options), forget);
  expect(status).toMatchObject({ code: 0, err: expect.stringContaining('what is published is not known') });
  for (const work of [() => confirm(system, { ...options, report: 'x' }), () => audit(system, options)])
    expect(await withoutOrigin(work, forget)).toEqual({ code: 2, out: '', err: expect.stringContaining('cannot be read') });
});

test('an origin without environment branches is named, and the local repository read', async () => {
  const bare = join(world.folder, '.mdocs', 'bare.git');
  execFileSync('git', ['clone', '--quiet', '--bare', '--single-branch', origin, bare]);
  const output = await inClone(
    () => showStatus('alfa', options),
    () => git(clone, 'remote', 'set-url', 'origin', bare),
  );
  expect(output).toMatchObject({ code: 0, err: expect.stringContaining('nothing published was found') });
  const local = await inClone(
    () => showStatus('alfa', options),
    () => {
      git(clone, 'remote', 'set-url', 'origin', bare);
      cpSync(origin, join(clone, '.mdocs', 'environments.git'), { recursive: true });
    },
  );
  expect(local).toMatchObject({ code: 0, out: expect.stringContaining('Connected: 1') });
  expect(local.err).toContain('was read from the local repository “.mdocs/environments.git”');
});

test('a password in the address of origin is not shown', async () => {
  const { err } = await inClone(
    () => showStatus('alfa', options),
    () => git(clone, 'remote', 'set-url', 'origin', 'https://ana:secret@127.0.0.1:9/a.git'),
  );
  expect(err).toContain('https://127.0.0.1:9/a.git');
  expect(err).not.toContain('secret');
});
