// mdocs protection --repair on a GitHub that keeps what it is told: afterwards the check finds nothing that the API can set.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkProtection } from '../scripts/commands/protection/protection.ts';
import { catchOutput } from './commands/inside.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';

const project = join(import.meta.dirname, '..');
let github: TestGitHub;
let age: EmulatedAccount;
let verdicts: EmulatedAccount;
let requests: EmulatedAccount;
let folder: string;
const name = 'age-md/mdocs';

beforeEach(async () => {
  github = await startGitHub();
  age = github.createAccount('age-md', 9001);
  verdicts = github.createAccount('mdocs-verdicts[bot]', 9101);
  requests = github.createAccount('mdocs-requests[bot]', 9102);
  await github.createRepository(age, 'mdocs');
  github.settings(name).repository = { allow_auto_merge: true };
  github.commit(name, { branch: 'main', files: { a: '1\n' } });
  folder = mkdtempSync(join(tmpdir(), 'mdocs-repair-'));
  for (const path of ['registry', 'integrations', '.github'])
    cpSync(join(project, path), join(folder, path), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '--quiet', '--template=', '--initial-branch=main');
  git('remote', 'add', 'origin', `https://github.com/${name}.git`);
  for (const key of [
    'GITHUB_REPOSITORY',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'MDOCS_SETTINGS_TOKEN',
    'GITHUB_ACTIONS',
    'MDOCS_VERDICT_BOT_ID',
  ])
    vi.stubEnv(key, undefined);
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  vi.stubEnv('GITHUB_TOKEN', age.token);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await github.stop();
});

const run = (more: object = {}) =>
  catchOutput(() => checkProtection({ root: folder, locale: 'en', today: '2026-06-01', ...more }));
const changes = () => github.log.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
const codes = (out: string) => [...out.matchAll(/^([a-z]+(?:-[a-z]+)+)$/gm)].map(([, code]) => code);
const state = () => JSON.stringify(github.settings(name));

/** The apps are made and installed, in an organisation. */
function installApps(): void {
  Object.assign(github.settings(name), {
    apps: { 'mdocs-verdicts': 4242, 'mdocs-requests': 4343 },
    installations: { 'mdocs-staging': { id: 77, clientId: 'Iv-a' }, 'mdocs-production': { id: 78, clientId: 'Iv-b' } },
    variables: { MDOCS_VERDICT_BOT_ID: String(verdicts.id), MDOCS_REQUESTS_BOT_ID: String(requests.id) },
    environments: [
      { name: 'staging', variables: { MDOCS_APP_CLIENT_ID: 'Iv-a' } },
      { name: 'withdrawal', variables: { MDOCS_APP_CLIENT_ID: 'Iv-b' } },
      { name: 'production', variables: { MDOCS_APP_CLIENT_ID: 'Iv-b' }, can_admins_bypass: false },
    ],
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

test('afterwards nothing is off, and a second repair changes nothing', async () => {
  installApps();
  const { code, out } = await run({ repair: true, yes: true });
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('The repository is protected as it must be') });
  expect(out).toMatch(/- new ruleset “mdocs: environment\/production” for\s+“refs\/heads\/environment\/production”/);
  const rulesets = github.settings(name).rulesets.map((one) => [one.name, one.bypass_actors?.map(({ actor_id }) => actor_id)]);
  expect(rulesets).toEqual([
    ['mdocs: main', []],
    ['mdocs: environment', [77, 78]],
    ['mdocs: environment/staging', [77]],
    ['mdocs: environment/production', [78]],
    ['mdocs: request', [4343]],
    ['mdocs: versions', []],
  ]);
  expect(github.settings(name).labels).toContain('connection-request');
  const [before, made] = [state(), changes().length];
  expect(made).toBeGreaterThan(20);
  expect(await run({ repair: true, yes: true })).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing to set by the API'),
  });
  expect([state(), changes().length]).toEqual([before, made]);
  expect((await run()).out).toContain('protected as it must be');
});

test('before the apps are there, all but their branches is set, and each app has a link with its permissions', async () => {
  const { code, out } = await run({ repair: true, yes: true });
  expect(code).toBe(1);
  expect(codes(out)).toEqual([
    'verdict-from-anybody',
    'environment-branch-open',
    'environment-branch-open',
    'request-branch-open',
    'app-in-both-environments',
  ]);
  const byHand = out.slice(out.indexOf('What stays by hand'), out.indexOf('verdict-from-anybody'));
  expect(byHand.match(/^- /gm)?.length).toBeLessThanOrEqual(10);
  const links = [...byHand.replace(/\n {2}/g, '').matchAll(/https:\/\/github\.com\/settings\/apps\/new\?\S+/g)].map(
    ([link]) => new URL(link),
  );
  expect(links.map(({ searchParams: query }) => [query.get('name'), query.get('contents'), query.get('statuses')])).toEqual([
    ['mdocs-staging-age-md', 'write', null],
    ['mdocs-production-age-md', 'write', null],
    ['mdocs-requests-age-md', 'write', 'read'],
    ['mdocs-verdicts-age-md', 'read', 'write'],
    ['mdocs-audit-age-md', 'read', null],
  ]);
  for (const { searchParams: query } of links)
    expect([query.get('webhook_active'), query.get('public')]).toEqual(['false', 'false']);
});

test('nothing is changed before it is agreed to', async () => {
  installApps();
  const before = state();
  const { code, out } = await run({ repair: true });
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringMatching(/To be changed on GitHub:[\s\S]*Nothing was changed/),
  });
  expect([state(), changes()]).toEqual([before, []]);
});

test('rulesets of others, chosen reviewers and further actions of GitHub’s stay as they are', async () => {
  installApps();
  const foreign = { id: 5, name: 'main', enforcement: 'active', rules: [{ type: 'required_signatures' }] };
  const settings = github.settings(name);
  settings.rulesets.push(structuredClone(foreign));
  const reviewer = { type: 'Team', reviewer: { id: 31, slug: 'age' } };
  settings.environments = settings.environments.map((one) =>
    one.name === 'production'
      ? {
          ...one,
          protection_rules: [
            { id: 1, node_id: 'A', type: 'required_reviewers', prevent_self_review: false, reviewers: [reviewer] },
          ],
        }
      : one,
  );
  settings.actions = { enabled: true, allowed_actions: 'selected', sha_pinning_required: true };
  settings.selectedActions = {
    github_owned_allowed: true,
    verified_allowed: true,
    patterns_allowed: ['actions/cache@*', 'evil/x@*'],
  };
  await run({ repair: true, yes: true });
  expect(settings.rulesets[0]).toEqual(foreign);
  expect(settings.selectedActions).toEqual({
    github_owned_allowed: true,
    verified_allowed: false,
    patterns_allowed: ['actions/cache@*'],
  });
  const asked = github.log.find(({ method, path }) => method === 'PUT' && path.endsWith('/environments/production'));
  expect(asked?.body).toMatchObject({ reviewers: [{ type: 'Team', id: 31 }], prevent_self_review: true });
});

test('an own ruleset that somebody weakened is put right, with the team that was let in for requests', async () => {
  installApps();
  await run({ repair: true, yes: true });
  const { rulesets } = github.settings(name);
  const team = { actor_id: 12, actor_type: 'Team', bypass_mode: 'always' };
  const weak = rulesets.map((one) =>
    one.name === 'mdocs: main'
      ? { ...one, enforcement: 'disabled', rules: [] }
      : { ...one, bypass_actors: [...(one.bypass_actors ?? []), team] },
  );
  github.settings(name).rulesets = weak;
  expect((await run({ repair: true, yes: true })).code).toBe(0);
  const teams = github
    .settings(name)
    .rulesets.filter(({ bypass_actors: list }) => list?.some((one) => one.actor_type === 'Team'));
  expect(teams.map((one) => one.name)).toEqual(['mdocs: request']);
});

test.each([
  ['without rights', 'writer', 'takes the token of an administrator'],
  ['none', undefined, 'Administration, Environments, Actions'],
])('a token %s: a clear word, and nothing is changed', async (_, login, words) => {
  installApps();
  const other = login === undefined ? undefined : github.createAccount(login);
  if (other) github.collaborator(name, other, 'write');
  vi.stubEnv('GITHUB_TOKEN', other?.token);
  expect(await run({ repair: true, yes: true })).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  expect(changes()).toEqual([]);
});

test('outside a clone of GitHub’s it says where it works', async () => {
  execFileSync('git', ['-C', folder, 'remote', 'remove', 'origin']);
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('works in a clone whose origin is on GitHub') });
});
