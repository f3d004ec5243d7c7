// How the repository is protected, read from GitHub for the weekly audit.
import type { Caller } from './call.ts';
import { pages } from './pages.ts';
import type { BranchRule, Environment, Protection, Repository, Ruleset, RulesetName } from './protection.ts';
import { orElse } from './pulls.ts';
import { each, flag, ifAny, items, known, number, oneOf, type Shape, shape, text, within } from './read.ts';

const root = '/repos/{owner}/{repo}';
/** Not there, not for this token, or (409) not in force. */
const hidden = [403, 404, 409];

export function settings(caller: Caller): Protection {
  const ask = <T>(path: string, parameters: Record<string, unknown>, read: (data: unknown) => T): Promise<T | undefined> =>
    orElse(
      hidden,
      undefined,
      caller.call(`GET ${root}/${path}`, parameters, ({ data }) => read(data)),
    );
  return {
    readRepository: () => caller.call(`GET ${root}`, {}, ({ data }) => repositoryOf(data)),
    rulesets: () => pages(caller, `GET ${root}/rulesets`, { read: rulesetNameOf, key: ({ id }) => id }),
    ruleset: (id) => ask('rulesets/{id}', { id }, rulesetOf),
    branchRules: (branch) =>
      pages(caller, `GET ${root}/rules/branches/{branch}`, {
        read: ruleOf,
        key: (rule) => JSON.stringify(rule),
        parameters: { branch },
      }),
    environments: () =>
      pages(caller, `GET ${root}/environments`, {
        read: (item) => text(shape(item), 'name'),
        key: (name) => name,
        pick: (data) => shape(data).environments,
      }),
    environment: async (name) => {
      const found = await ask('environments/{name}', { name }, environmentOf);
      return found?.branches === 'custom' ? { ...found, branchNames: await branchNames(caller, name) } : found;
    },
    actionsPermissions: () => ask('actions/permissions', {}, actionsOf),
    workflowPermissions: () => ask('actions/permissions/workflow', {}, workflowOf),
    selectedActions: () => ask('actions/permissions/selected-actions', {}, selectedOf),
    forkApproval: () =>
      ask('actions/permissions/fork-pr-contributor-approval', {}, (data) => text(shape(data), 'approval_policy')),
    privateReporting: () => ask('private-vulnerability-reporting', {}, (data) => flag(shape(data), 'enabled')),
  };
}

const branchNames = (caller: Caller, name: string): Promise<readonly string[]> =>
  pages(caller, `GET ${root}/environments/{name}/deployment-branch-policies`, {
    read: (item) => text(shape(item), 'name'),
    key: (branch) => branch,
    pick: (data) => shape(data).branch_policies,
    parameters: { name },
  });

function repositoryOf(value: unknown): Repository {
  const from = shape(value);
  return known<Repository>({
    defaultBranch: text(from, 'default_branch'),
    allowAutoMerge: ifAny(from, 'allow_auto_merge', flag),
    security: ifAny(from, 'security_and_analysis', securityOf),
  });
}

const securityOf = (from: Shape, key: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.entries(within(from, key)).map(([name, value]) => [name, text(shape(value, name), 'status') === 'enabled']),
  );

function rulesetNameOf(value: unknown): RulesetName {
  const from = shape(value);
  return {
    id: number(from, 'id'),
    name: text(from, 'name'),
    target: ifAny(from, 'target', text) ?? 'branch',
    enforcement: oneOf(from, 'enforcement', ['active', 'evaluate', 'disabled']),
  };
}

function rulesetOf(value: unknown): Ruleset {
  const from = shape(value);
  const names = ifAny(ifAny(from, 'conditions', within) ?? {}, 'ref_name', within) ?? {};
  const namesOf = (key: string) => ifAny(names, key, (a, b) => items(a[b], b).map(String)) ?? [];
  return known<Ruleset>({
    ...rulesetNameOf(value),
    include: namesOf('include'),
    exclude: namesOf('exclude'),
    rules: ifAny(from, 'rules', (a, key) => each(a, key, ruleOf)) ?? [],
    bypass: ifAny(from, 'bypass_actors', (a, key) => each(a, key, (actor) => ({ kind: text(shape(actor), 'actor_type') }))),
  });
}

function ruleOf(value: unknown): BranchRule {
  const from = shape(value);
  return known<BranchRule>({
    type: text(from, 'type'),
    parameters: ifAny(from, 'parameters', within) ?? {},
    ruleset: ifAny(from, 'ruleset_id', number),
  });
}

function environmentOf(value: unknown): Environment {
  const from = shape(value);
  const rules = ifAny(from, 'protection_rules', (a, key) => each(a, key, shape)) ?? [];
  const required = rules.find((rule) => rule.type === 'required_reviewers') ?? {};
  const policy = ifAny(from, 'deployment_branch_policy', within);
  const limit = policy === undefined ? 'any' : flag(policy, 'protected_branches') ? 'protected' : 'custom';
  return known<Environment>({
    name: text(from, 'name'),
    reviewers: ifAny(required, 'reviewers', (a, key) => each(a, key, reviewerOf)) ?? [],
    preventSelfReview: ifAny(required, 'prevent_self_review', flag) ?? false,
    adminsMayBypass: ifAny(from, 'can_admins_bypass', flag),
    branches: limit,
    branchNames: [],
  });
}

function reviewerOf(value: unknown): Environment['reviewers'][number] {
  const from = shape(value);
  const kind = oneOf(from, 'type', ['User', 'Team']);
  const reviewer = within(from, 'reviewer');
  return { kind, id: number(reviewer, 'id'), name: text(reviewer, kind === 'User' ? 'login' : 'slug') };
}

const actionsOf = (value: unknown) =>
  known<NonNullable<Awaited<ReturnType<Protection['actionsPermissions']>>>>({
    allowed: ifAny(shape(value), 'allowed_actions', (a, key) => oneOf(a, key, ['all', 'local_only', 'selected'])),
    shaPinning: ifAny(shape(value), 'sha_pinning_required', flag),
  });

const workflowOf = (value: unknown) => ({
  default: oneOf(shape(value), 'default_workflow_permissions', ['read', 'write']),
  mayApprovePulls: flag(shape(value), 'can_approve_pull_request_reviews'),
});

const selectedOf = (value: unknown) =>
  known<NonNullable<Awaited<ReturnType<Protection['selectedActions']>>>>({
    verified: ifAny(shape(value), 'verified_allowed', flag),
    patterns: ifAny(shape(value), 'patterns_allowed', (a, key) => items(a[key], key).map(String)) ?? [],
  });
