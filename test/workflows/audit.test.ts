// The workflow audit on a GitHub: it reads the settings with the app's token, and keeps one issue with the token of the job.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleOnce } from '../bundled.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from '../github/index.ts';
import { type JobPermissions, onDay, runWorkflow } from './executor.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-audit-'));
let world: TestGitHub;
let age: EmulatedAccount;
let base: string;

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  base = await world.createRepository(age, 'mdocs-integrations');
  cpSync(join(root, 'test/cases/base'), folder, { recursive: true });
  cpSync(join(root, '.github'), join(folder, '.github'), { recursive: true });
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = names.map((item) => join(item.parentPath, item.name));
  const files = Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
  world.commit(base, { branch: 'main', files: { ...files, ...(await bundleOnce()) } });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

/** An app has the permissions that it asked for; without administration GitHub hides what only administrators see. */
function audit(app: (permissions: JobPermissions) => string) {
  return runWorkflow('.github/workflows/audit.yml', {
    event: { schedule: '37 6 * * 1' },
    eventName: 'schedule',
    repositoryDir: root,
    remoteUrl: world.gitUrl(base),
    repository: base,
    apiUrl: world.apiUrl,
    tokens: { app, github: (permissions) => world.workflowToken(permissions as never) },
    secrets: { audit: { MDOCS_APP_PRIVATE_KEY: 'key' } },
    variables: { audit: { MDOCS_APP_CLIENT_ID: 'Iv1' } },
    env: { ...onDay('2026-06-01'), GIT_SSL_CAINFO: world.caFile },
  });
}

const asAdministrator = () => age.token;

async function issues(): Promise<{ number: number; state: string; body: string; user: { login: string } }[]> {
  return (await world.request(age.token, 'GET', `/repos/${base}/issues?state=all`)) as never;
}

test('what is off is told in one issue, by the token of the job; what the app may not see is not taken for good', async () => {
  const [job] = (await audit(asAdministrator)).jobs;
  expect(job).toMatchObject({ conclusion: 'failure', environment: 'audit', permissions: { contents: 'read', issues: 'write' } });
  const output = job?.steps.at(-1)?.output ?? '';
  for (const code of ['pull-request-not-required', 'environment-branch-open', 'actions-unlimited', 'environment-missing'])
    expect(output).toContain(code);
  expect(output).not.toContain('codeowners');
  expect(await issues()).toMatchObject([{ state: 'open', user: { login: 'github-actions[bot]' } }]);

  const { jobs } = await audit(() => world.workflowToken({ contents: 'read' }));
  expect(jobs[0]?.steps.at(-1)?.output).toContain('Administration: read');
  const [told, more] = await issues();
  expect(more).toBeUndefined();
  expect(told?.body).toContain('Settings › Rules › Rulesets › main › Require a pull request before merging');
  expect(told?.body).toContain('Administration: read');
});
