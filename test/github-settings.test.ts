// What the weekly audit reads of a repository's protection is what GitHub has set, and what it may not see is undefined, never safe.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../scripts/github/client.ts';
import type { GitHub } from '../scripts/github/types.ts';
import { startGitHub, type TestGitHub } from './github/index.ts';

let world: TestGitHub;
let owner: GitHub;
let workflow: GitHub;

beforeAll(async () => {
  world = await startGitHub();
  const age = world.createAccount('age-md', 9001);
  const name = await world.createRepository(age, 'mdocs');
  world.commit(name, { branch: 'main', files: { a: '1\n' } });
  const clock = { now: () => 0, wait: async () => undefined };
  owner = connect({ apiUrl: world.apiUrl, token: age.token, repository: name, clock });
  workflow = connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: name, clock });
  Object.assign(world.settings(name), {
    rulesets: [ruleset, { id: 8, name: 'idle', enforcement: 'disabled', rules: [{ type: 'deletion' }] }],
    environments: [
      {
        name: 'production',
        protection_rules: rules,
        can_admins_bypass: false,
        deployment_branch_policy: custom,
        branches: ['main'],
      },
      { name: 'staging', variables: { MDOCS_APP_CLIENT_ID: 'Iv1.a' } },
    ],
    apps: { 'mdocs-verdicts': 4242 },
    actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
    selectedActions: { github_owned_allowed: false, verified_allowed: false, patterns_allowed: ['actions/checkout@*'] },
    forkApproval: 'all_external_contributors',
    privateReporting: true,
    repository: {
      security_and_analysis: { secret_scanning: { status: 'enabled' }, secret_scanning_push_protection: { status: 'disabled' } },
    },
  });
});

afterAll(() => world.stop());

const check = { context: 'mdocs/verdict', integration_id: 15368 };
const ruleset = {
  id: 7,
  name: 'main',
  enforcement: 'active',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'non_fast_forward' },
    {
      type: 'required_status_checks',
      parameters: { strict_required_status_checks_policy: true, required_status_checks: [check] },
    },
  ],
  bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
};
const reviewers = [{ type: 'User', reviewer: { login: 'age-md', id: 9001 } }];
const rules = [
  { id: 1, node_id: 'A', type: 'required_reviewers', prevent_self_review: true, reviewers },
  { id: 2, node_id: 'B', type: 'wait_timer', wait_timer: 30 },
];
const custom = { protected_branches: false, custom_branch_policies: true };
const read = [
  { type: 'non_fast_forward', parameters: {} },
  { type: 'required_status_checks', parameters: ruleset.rules[1]?.parameters },
];

test('rulesets, their rules and who may go round them', async () => {
  const name = { id: 7, name: 'main', target: 'branch', enforcement: 'active' };
  expect(await owner.rulesets()).toEqual([name, { ...name, id: 8, name: 'idle', enforcement: 'disabled' }]);
  const bypass = [{ kind: 'RepositoryRole', id: 5 }];
  expect(await owner.ruleset(7)).toEqual({ ...name, include: ['~DEFAULT_BRANCH'], exclude: [], rules: read, bypass });
  expect(await owner.ruleset(9)).toBeUndefined();
});

test('only what active rulesets ask of a branch holds for it', async () => {
  expect(await owner.branchRules('main')).toEqual(read.map((rule) => ({ ...rule, ruleset: 7 })));
  expect(await owner.branchRules('environment/staging')).toEqual([]);
});

test('environments with their reviewers and branches', async () => {
  expect(await owner.environments()).toEqual(['production', 'staging']);
  expect(await owner.environment('production')).toEqual({
    name: 'production',
    reviewers: [{ kind: 'User', id: 9001, name: 'age-md' }],
    preventSelfReview: true,
    adminsMayBypass: false,
    branches: 'custom',
    branchNames: ['main'],
    waits: 30,
  });
  const open = { name: 'staging', reviewers: [], preventSelfReview: false, branches: 'any', branchNames: [] };
  expect(await owner.environment('staging')).toEqual(open);
  expect(await owner.environment('test')).toBeUndefined();
});

test('which app an environment names, and which app acts as an account', async () => {
  expect(await owner.environmentVariable('staging', 'MDOCS_APP_CLIENT_ID')).toBe('Iv1.a');
  // It takes the one of the repository.
  expect(await owner.environmentVariable('production', 'MDOCS_APP_CLIENT_ID')).toBeNull();
  expect(await workflow.environmentVariable('staging', 'MDOCS_APP_CLIENT_ID')).toBeUndefined();
  const bot = (name: string, id: number) => world.createAccount(`${name}[bot]`, id).id;
  expect(await owner.appOfAccount(bot('mdocs-verdicts', 500))).toEqual({
    id: 4242,
    slug: 'mdocs-verdicts',
    clientId: 'Iv-mdocs-verdicts',
    owner: 9001,
  });
  // One that is not installed is not shown; a person is no app, and neither is nobody.
  expect(await owner.appOfAccount(bot('elsewhere', 501))).toBeUndefined();
  expect([await owner.appOfAccount(9001), await owner.appOfAccount(777)]).toEqual([null, null]);
});

test('which secrets an environment has, and what somebody may do', async () => {
  expect(await owner.environmentSecrets('staging')).toEqual([]);
  expect(await workflow.environmentSecrets('staging')).toBeUndefined();
  expect([await owner.permissionOf('age-md'), await owner.permissionOf('nobody')]).toEqual(['admin', undefined]);
});

test('what actions may run and do', async () => {
  expect(await owner.actionsPermissions()).toEqual({ isOn: true, allowed: 'selected', shaPinning: true });
  expect(await owner.selectedActions()).toEqual({ verified: false, patterns: ['actions/checkout@*'] });
  expect(await owner.workflowPermissions()).toEqual({ default: 'read', mayApprovePulls: false });
  expect(await owner.forkApproval()).toBe('all_external_contributors');
});

test('the repository itself', async () => {
  expect(await owner.readRepository()).toMatchObject({
    defaultBranch: 'main',
    security: { secret_scanning: true, secret_scanning_push_protection: false },
  });
  expect(await owner.privateReporting()).toBe(true);
});

test('what the token may not see is unknown', async () => {
  const hidden = [
    workflow.actionsPermissions(),
    workflow.selectedActions(),
    workflow.workflowPermissions(),
    workflow.forkApproval(),
  ];
  expect(await Promise.all(hidden)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a list of actions that is not in force is unknown', async () => {
  world.fail({ status: 409, body: { message: 'Conflict' } });
  expect(await owner.selectedActions()).toBeUndefined();
  world.heal();
});

test('what cannot be read is a failure, not unknown', async () => {
  world.fail({ status: 200, body: { enabled: true, sha_pinning_required: 'yes' } });
  await expect(owner.actionsPermissions()).rejects.toThrow('sha_pinning_required');
  world.heal();
});
