// How the repository is protected, read from GitHub for the weekly audit.
import type { Caller } from './call.ts';
import { fetchAll } from './pages.ts';
import type {
  BranchRule,
  GitHubApp,
  GitHubEnvironment,
  GitHubRepository,
  Protection,
  Ruleset,
  RulesetName,
} from './protection.ts';
import { orElse } from './pulls.ts';
import {
  asArray,
  asObject,
  booleanAt,
  choiceAt,
  compact,
  eachAt,
  integerAt,
  type JsonObject,
  Misread,
  objectAt,
  optional,
  stringAt,
} from './read.ts';
import { accountOf } from './shapes.ts';

const root = '/repos/{owner}/{repo}';
/** Not there, not for this token, or (409) not in force. */
const hidden = [403, 404, 409];

export function createSettingsApi(caller: Caller): Protection {
  const ask = <T>(path: string, parameters: Record<string, unknown>, read: (data: unknown) => T): Promise<T | undefined> =>
    orElse(
      hidden,
      undefined,
      caller.call(`GET ${root}/${path}`, parameters, ({ data }) => read(data)),
    );
  const askAll = <T>(list: Promise<readonly T[]>): Promise<readonly T[] | undefined> => orElse(hidden, undefined, list);
  return {
    readRepository: () => caller.call(`GET ${root}`, {}, ({ data }) => repositoryOf(data)),
    rulesets: () => askAll(fetchAll(caller, `GET ${root}/rulesets`, { read: rulesetNameOf, key: ({ id }) => id })),
    ruleset: (id) => ask('rulesets/{id}', { id }, rulesetOf),
    branchRules: (branch) =>
      askAll(
        fetchAll(caller, `GET ${root}/rules/branches/{branch}`, {
          read: ruleOf,
          key: (rule) => JSON.stringify(rule),
          parameters: { branch },
        }),
      ),
    environments: () =>
      askAll(
        fetchAll(caller, `GET ${root}/environments`, {
          read: (item) => stringAt(asObject(item), 'name'),
          key: (name) => name,
          pick: (data) => asObject(data).environments,
        }),
      ),
    environment: async (name) => {
      const found = await ask('environments/{name}', { name }, environmentOf);
      return found?.branches === 'custom' ? { ...found, branchNames: await fetchBranchNames(caller, name) } : found;
    },
    environmentVariable: async (environment, name) =>
      orElse(
        [404],
        null,
        orElse(
          [403],
          undefined,
          caller.call(`GET ${root}/environments/{environment}/variables/{name}`, { environment, name }, ({ data }) =>
            stringAt(asObject(data), 'value'),
          ),
        ),
      ),
    appOfAccount: async (id) => {
      const login = await orElse(
        [404],
        '',
        caller.call('GET /user/{id}', { id }, ({ data }) => readLogin(data, id)),
      );
      const [, slug] = /^([A-Za-z0-9](?:-?[A-Za-z0-9]){0,99})\[bot\]$/.exec(login) ?? [];
      if (slug === undefined) return null;
      const read = (data: unknown) =>
        compact<GitHubApp>({
          id: integerAt(asObject(data), 'id'),
          slug,
          clientId: optional(asObject(data), 'client_id', stringAt),
          owner: integerAt(objectAt(asObject(data), 'owner'), 'id'),
        });
      return orElse(
        hidden,
        undefined,
        caller.call('GET /apps/{slug}', { slug }, ({ data }) => read(data)),
      );
    },
    environmentSecrets: (environment) =>
      askAll(
        fetchAll(caller, `GET ${root}/environments/{environment}/secrets`, {
          read: (item) => stringAt(asObject(item), 'name'),
          key: (name) => name,
          pick: (data) => asObject(data).secrets,
          parameters: { environment },
        }),
      ),
    permissionOf: (username) =>
      ask('collaborators/{username}/permission', { username }, (data) => stringAt(asObject(data), 'permission')),
    actionsPermissions: () => ask('actions/permissions', {}, actionsOf),
    workflowPermissions: () => ask('actions/permissions/workflow', {}, workflowOf),
    selectedActions: () => ask('actions/permissions/selected-actions', {}, selectedOf),
    forkApproval: () =>
      ask('actions/permissions/fork-pr-contributor-approval', {}, (data) => stringAt(asObject(data), 'approval_policy')),
    privateReporting: () => ask('private-vulnerability-reporting', {}, (data) => booleanAt(asObject(data), 'enabled')),
  };
}

function readLogin(data: unknown, id: number): string {
  const account = accountOf(data);
  if (account.id !== id) throw new Misread('id');
  return account.login;
}

const fetchBranchNames = (caller: Caller, name: string): Promise<readonly string[]> =>
  fetchAll(caller, `GET ${root}/environments/{name}/deployment-branch-policies`, {
    read: policyNameOf,
    key: (branch) => branch,
    pick: (data) => asObject(data).branch_policies,
    parameters: { name },
  });

/** The name of a branch; anybody who may write can make a tag, so one is another name. */
export function policyNameOf(item: unknown): string {
  const policy = asObject(item);
  return optional(policy, 'type', stringAt) === 'tag' ? `refs/tags/${stringAt(policy, 'name')}` : stringAt(policy, 'name');
}

function repositoryOf(value: unknown): GitHubRepository {
  const from = asObject(value);
  return compact<GitHubRepository>({
    defaultBranch: stringAt(from, 'default_branch'),
    isPrivate: booleanAt(from, 'private'),
    owner: integerAt(objectAt(from, 'owner'), 'id'),
    allowAutoMerge: optional(from, 'allow_auto_merge', booleanAt),
    security: optional(from, 'security_and_analysis', securityOf),
  });
}

const securityOf = (from: JsonObject, key: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.entries(objectAt(from, key)).map(([name, value]) => [name, stringAt(asObject(value, name), 'status') === 'enabled']),
  );

function rulesetNameOf(value: unknown): RulesetName {
  const from = asObject(value);
  return {
    id: integerAt(from, 'id'),
    name: stringAt(from, 'name'),
    target: optional(from, 'target', stringAt) ?? 'branch',
    enforcement: choiceAt(from, 'enforcement', ['active', 'evaluate', 'disabled']),
  };
}

function rulesetOf(value: unknown): Ruleset {
  const from = asObject(value);
  const names = optional(optional(from, 'conditions', objectAt) ?? {}, 'ref_name', objectAt) ?? {};
  const namesOf = (key: string) => optional(names, key, (a, b) => asArray(a[b], b).map(String)) ?? [];
  return compact<Ruleset>({
    ...rulesetNameOf(value),
    include: namesOf('include'),
    exclude: namesOf('exclude'),
    rules: optional(from, 'rules', (a, key) => eachAt(a, key, ruleOf)) ?? [],
    bypass: optional(from, 'bypass_actors', (a, key) =>
      eachAt(a, key, (actor) =>
        compact<NonNullable<Ruleset['bypass']>[number]>({
          kind: stringAt(asObject(actor), 'actor_type'),
          id: optional(asObject(actor), 'actor_id', integerAt),
        }),
      ),
    ),
  });
}

function ruleOf(value: unknown): BranchRule {
  const from = asObject(value);
  return compact<BranchRule>({
    type: stringAt(from, 'type'),
    parameters: optional(from, 'parameters', objectAt) ?? {},
    ruleset: optional(from, 'ruleset_id', integerAt),
  });
}

function environmentOf(value: unknown): GitHubEnvironment {
  const from = asObject(value);
  const rules = optional(from, 'protection_rules', (a, key) => eachAt(a, key, asObject)) ?? [];
  const required = rules.find((rule) => rule.type === 'required_reviewers') ?? {};
  const policy = optional(from, 'deployment_branch_policy', objectAt);
  const limit = policy === undefined ? 'any' : booleanAt(policy, 'protected_branches') ? 'protected' : 'custom';
  return compact<GitHubEnvironment>({
    name: stringAt(from, 'name'),
    reviewers: optional(required, 'reviewers', (a, key) => eachAt(a, key, reviewerOf)) ?? [],
    preventSelfReview: optional(required, 'prevent_self_review', booleanAt) ?? false,
    adminsMayBypass: optional(from, 'can_admins_bypass', booleanAt),
    branches: limit,
    branchNames: [],
    waits: rules.map((rule) => optional(rule, 'wait_timer', integerAt)).find((minutes) => minutes !== undefined),
  });
}

function reviewerOf(value: unknown): GitHubEnvironment['reviewers'][number] {
  const from = asObject(value);
  const kind = choiceAt(from, 'type', ['User', 'Team']);
  const reviewer = objectAt(from, 'reviewer');
  return { kind, id: integerAt(reviewer, 'id'), name: stringAt(reviewer, kind === 'User' ? 'login' : 'slug') };
}

const actionsOf = (value: unknown) =>
  compact<NonNullable<Awaited<ReturnType<Protection['actionsPermissions']>>>>({
    isOn: booleanAt(asObject(value), 'enabled'),
    allowed: optional(asObject(value), 'allowed_actions', (a, key) => choiceAt(a, key, ['all', 'local_only', 'selected'])),
    shaPinning: optional(asObject(value), 'sha_pinning_required', booleanAt),
  });

const workflowOf = (value: unknown) => ({
  default: choiceAt(asObject(value), 'default_workflow_permissions', ['read', 'write']),
  mayApprovePulls: booleanAt(asObject(value), 'can_approve_pull_request_reviews'),
});

const selectedOf = (value: unknown) =>
  compact<NonNullable<Awaited<ReturnType<Protection['selectedActions']>>>>({
    verified: optional(asObject(value), 'verified_allowed', booleanAt),
    patterns: optional(asObject(value), 'patterns_allowed', (a, key) => asArray(a[key], key).map(String)) ?? [],
  });
