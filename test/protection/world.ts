// A repository on a GitHub that keeps what it is told, and a clone of it, for the check of the protection and its repair.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { checkProtection } from '../../scripts/commands/protection/protection.ts';
import { type CommandOutput, catchOutput } from '../commands/inside.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from '../github/index.ts';

const project = join(import.meta.dirname, '../..');
export const name = 'age-md/mdocs';

export interface ProtectedWorld {
  readonly github: TestGitHub;
  readonly age: EmulatedAccount;
  /** The accounts of the policy. */
  readonly accounts: readonly EmulatedAccount[];
  readonly bots: { readonly verdicts: EmulatedAccount; readonly requests: EmulatedAccount };
  /** The clone. */
  readonly folder: string;
  run(more?: object): Promise<CommandOutput>;
  /** What was changed on GitHub. */
  changes(): string[];
  state(): string;
  /** The apps are made and installed, in an organisation. */
  installApps(): void;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<ProtectedWorld> {
  const github = await startGitHub();
  const age = github.createAccount('age-md', 9001);
  const bots = {
    verdicts: github.createAccount('mdocs-verdicts[bot]', 9101),
    requests: github.createAccount('mdocs-requests[bot]', 9102),
  };
  const accounts = [
    github.createAccount('age-demo-integrari', 9000000001),
    github.createAccount('age-demo-aprobare', 9000000002),
  ];
  await github.createRepository(age, 'mdocs');
  for (const account of accounts) github.collaborator(name, account, 'write');
  github.settings(name).repository = { allow_auto_merge: true };
  github.commit(name, { branch: 'main', files: { a: '1\n' } });
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-repair-'));
  for (const path of ['registry', 'integrations', '.github'])
    cpSync(join(project, path), join(folder, path), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '--quiet', '--template=', '--initial-branch=main');
  git('remote', 'add', 'origin', `https://github.com/${name}.git`);
  for (const key of unset) vi.stubEnv(key, undefined);
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  vi.stubEnv('GITHUB_TOKEN', age.token);
  return {
    ...{ github, age, accounts, bots, folder },
    run: (more = {}) => catchOutput(() => checkProtection({ root: folder, locale: 'en', today: '2026-06-01', ...more })),
    changes: () => github.log.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
    state: () => JSON.stringify(github.settings(name)),
    installApps: () => installApps(github, age, bots),
    async stop() {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
      await github.stop();
    },
  };
}

const unset = ['GITHUB_REPOSITORY', 'GITHUB_TOKEN', 'GH_TOKEN', 'MDOCS_SETTINGS_TOKEN', 'GITHUB_ACTIONS'].concat([
  'MDOCS_VERDICT_BOT_ID',
  'MDOCS_REQUESTS_BOT_ID',
]);

export const codesIn = (out: string) => [...out.matchAll(/^([a-z]+(?:-[a-z]+)+)$/gm)].map(([, code]) => code);

const clientIds = {
  ...{ staging: 'Iv-a', withdrawal: 'Iv-b', production: 'Iv-b' },
  ...{ requests: 'Iv-mdocs-requests', verdict: 'Iv-mdocs-verdicts', audit: 'Iv-c' },
};

function installApps(github: TestGitHub, age: EmulatedAccount, { verdicts, requests }: ProtectedWorld['bots']): void {
  Object.assign(github.settings(name), {
    apps: { 'mdocs-verdicts': 4242, 'mdocs-requests': 4343 },
    installations: { 'mdocs-staging': { id: 77, clientId: 'Iv-a' }, 'mdocs-production': { id: 78, clientId: 'Iv-b' } },
    variables: { MDOCS_VERDICT_BOT_ID: String(verdicts.id), MDOCS_REQUESTS_BOT_ID: String(requests.id) },
    environments: Object.entries(clientIds).map(([name, id]) => ({
      ...{ name, variables: { MDOCS_APP_CLIENT_ID: id }, secrets: ['MDOCS_APP_PRIVATE_KEY', 'MDOCS_SIGNING_KEY'] },
      ...(name === 'production' ? { can_admins_bypass: false } : {}),
    })),
  });
  const account = { login: age.login, id: age.id, type: 'Organization' };
  const off = { status: 'disabled' };
  const security = { secret_scanning: off, secret_scanning_push_protection: off };
  github.settings(name).repository = { security_and_analysis: security, owner: { ...ownerJson(), ...account } };
}

const ownerJson = () => {
  const url = 'https://local/user';
  const links = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
  ];
  const own = { node_id: 'U', avatar_url: url, gravatar_id: '', url, html_url: url, site_admin: false };
  return { ...own, ...Object.fromEntries(links.map((one) => [`${one}_url`, url])) };
};
