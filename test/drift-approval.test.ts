// Whether what production would newly get waits for AGE: asked of GitHub where a run has a place there, and otherwise said not to be known.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { detectDrift } from '../scripts/commands/publish/drift.ts';
import { provision } from '../scripts/commands/publish/provision.ts';
import { catchOutput } from './commands/inside.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { gitIn } from './kill/world.ts';

const files = join(import.meta.dirname, 'cases/base');
const alfaFile = 'integrations/alfa.yaml';
const folder = mkdtempSync(join(tmpdir(), 'drift-'));
const root = join(folder, 'clone');

let world: TestGitHub;
let age: EmulatedAccount;
let base: string;
let remote: string;

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  base = await world.createRepository(age, 'mdocs');
  const found = readdirSync(files, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = found.map((item) => join(item.parentPath, item.name));
  world.commit(base, {
    branch: 'main',
    files: Object.fromEntries(paths.map((path) => [path.slice(files.length + 1), readFileSync(path)])),
  });
  remote = world.git(base).folder;
  gitIn(folder, 'clone', '--quiet', '--branch', 'main', remote, root);
  for (const environment of ['staging', 'production'] as const)
    expect((await catchOutput(() => provision({ ...options(), environment }))).code).toBe(0);
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

const options = () => ({ root, remote, locale: 'en', today: '2026-06-01', environment: 'production' }) as const;

async function drift(): Promise<[string[], string]> {
  gitIn(root, 'pull', '--quiet', '--ff-only');
  const { out, err } = await catchOutput(() => detectDrift({ ...options(), format: 'json' }));
  const { drifts } = JSON.parse(out) as { drifts: { kind: string; about: string }[] };
  return [drifts.map(({ kind, about }) => `${kind} ${about}`), err];
}

const onGitHub = () => {
  vi.stubEnv('GITHUB_REPOSITORY', base);
  vi.stubEnv('GITHUB_TOKEN', world.tokens.bot);
  vi.stubEnv('GITHUB_API_URL', world.apiUrl);
};

test('a new address for production: not asked, waiting, and approved', async () => {
  const alfa = world.createAccount('alfa-demo-it', 9000000101);
  const approver = world.createAccount('age-demo-aprobare', 9000000002);
  expect(await drift()).toEqual([[], '']);
  const text = world.git(base).read('main', alfaFile).replace('["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]');
  const fork = await world.fork(base, alfa);
  world.commit(fork, { branch: 'more', files: { [alfaFile]: `${text}\n` } });
  const number = await world.openPull(base, alfa, { head: 'alfa-demo-it:more' });
  await world.merge(base, number, age);

  expect(await drift()).toEqual([['unasked alfa/alfa-registru'], '']);
  expect((await catchOutput(() => detectDrift(options()))).out.replaceAll(/\s+/g, ' ')).toContain('GitHub was not asked');
  onGitHub();
  expect(await drift()).toEqual([['waits alfa/alfa-registru'], '']);
  await world.review(base, number, approver, 'APPROVE');
  expect(await drift()).toEqual([['unpublished alfa/alfa-registru'], '']);
});

test('GitHub that does not answer costs nothing else, and is no answer', async () => {
  onGitHub();
  world.fail({ path: /\/reviews/, status: 401 });
  const [drifts, err] = await drift();
  expect(drifts).toEqual(['unasked alfa/alfa-registru']);
  expect(err).not.toBe('');
  world.heal();
});

test('what only goes waits for nobody', async () => {
  const text = world.git(base).read('main', alfaFile).replace('["203.0.113.11", "203.0.113.12"]', '["203.0.113.11"]');
  const suspended = text.replace('rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.');
  world.commit(base, { branch: 'main', files: { [alfaFile]: `${suspended}\n` } });
  expect(await drift()).toEqual([['unpublished alfa/alfa-registru'], '']);
});
