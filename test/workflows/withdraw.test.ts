// The workflow provision on a GitHub: a suspension reaches staging and production in one run, and waits for no reviewer.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, bundleFile } from '../../scripts/bundle/bundle.ts';
import { bundleProgram, program, World } from '../commands/world.ts';
import { startGitHub, type TestGitHub } from '../github/index.ts';
import { onDay, runWorkflow } from './executor.ts';

const root = join(import.meta.dirname, '..', '..');
const day = '2026-06-01';
let world: TestGitHub;
let base: string;

const main = (path: string) => world.git(base).read('main', path);
const production = () => world.git(base).read('environment/production', 'manifest.json');

beforeAll(async () => {
  await bundleProgram();
  world = await startGitHub();
  base = await world.createRepository(world.createAccount('age-demo-integrari', 9000000001), 'mdocs-integrations');
  const folder = join(root, 'test/cases/base');
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = found.map((item) => join(item.parentPath, item.name));
  const files = Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
  world.commit(base, { branch: 'main', files: { ...files, [bundleFile]: (await bundle()).get(bundleFile) ?? '' } });
  await publishBoth();
}, 120_000);
afterAll(() => world.stop());

/** As it is before: published from a clone on one machine, where nobody asks who approved. */
async function publishBoth(): Promise<void> {
  using clone = new World();
  clone.git('fetch', '--quiet', world.git(base).folder, 'main');
  clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  for (const environment of ['staging', 'production']) {
    const args = ['provision', '--environment', environment, '--remote', world.git(base).folder];
    await promisify(execFile)(process.execPath, [program, ...args, '--root', clone.folder, '--today', day]);
  }
}

test('a suspension goes out at once, and leaves reviewers nothing to approve', { timeout: 240_000 }, async () => {
  const before = production();
  expect(before).toContain('alfa-registru');
  const suspended = main('integrations/alfa.yaml').replace(
    'rsi: "0123"',
    'rsi: "0123"\n    status: suspended\n    reason: Verificare.',
  );
  const after = world.commit(base, { branch: 'main', files: { 'integrations/alfa.yaml': suspended }, message: 'Suspend Alfa' });
  const tokens = (permissions: object) => world.workflowToken(permissions as never);
  const { jobs } = await runWorkflow('.github/workflows/provision.yml', {
    event: { ref: 'refs/heads/main', after },
    eventName: 'push',
    repositoryDir: root,
    remoteUrl: world.gitUrl(base),
    repository: base,
    apiUrl: world.apiUrl,
    tokens: { github: tokens, app: tokens },
    secrets: Object.fromEntries(['staging', 'production', 'withdrawal'].map((name) => [name, { MDOCS_APP_PRIVATE_KEY: 'key' }])),
    variables: { '': { MDOCS_APP_CLIENT_ID: 'Iv1' } },
    approvals: { production: 'waiting' },
    env: { ...onDay(day), GIT_SSL_CAINFO: world.caFile },
  });
  const named = Object.fromEntries(jobs.map((job) => [job.name, job]));
  expect(named.withdraw?.steps.find(({ name }) => name === 'Withdraw')).toMatchObject({ conclusion: 'success', commands: [] });
  expect(production()).not.toContain('alfa-registru');
  expect(world.git(base).read('environment/staging', 'manifest.json')).not.toContain('alfa-registru');
  expect(named.plan).toMatchObject({ conclusion: 'success', outputs: { changes: 'false' } });
  expect(named.production?.conclusion).toBe('skipped');
});
