// Changes how the repository is protected, with an administrator's token. Each call sets a value, so that repeating it changes nothing.
import type { Caller } from './call.ts';
import { fetchAll } from './pages.ts';
import type { Repair } from './protection.ts';
import { orElse } from './pulls.ts';
import { asObject, integerAt, objectAt, optional, stringAt } from './read.ts';
import { policyNameOf } from './settings.ts';

const root = '/repos/{owner}/{repo}';
const ignore = () => undefined;

export function createRepairApi(caller: Caller): Repair {
  const set = (route: string, parameters: Record<string, unknown>): Promise<void> => caller.call(route, parameters, ignore);
  return {
    labels: () =>
      fetchAll(caller, `GET ${root}/labels`, { read: (item) => stringAt(asObject(item), 'name'), key: (name) => name }),
    createLabel: (name) => caller.make(`POST ${root}/labels`, { name }, { read: ignore }),
    installedApps: (org) =>
      orElse(
        [403, 404],
        undefined,
        fetchAll(caller, 'GET /orgs/{org}/installations', {
          read: (item) => ({
            id: integerAt(asObject(item), 'app_id'),
            slug: stringAt(asObject(item), 'app_slug'),
            clientId: optional(asObject(item), 'client_id', stringAt),
          }),
          key: ({ id }) => id,
          pick: (data) => asObject(data).installations,
          parameters: { org },
        }),
      ),
    owner: () =>
      caller.call(`GET ${root}`, {}, ({ data }) => {
        const owner = objectAt(asObject(data), 'owner');
        return { login: stringAt(owner, 'login'), isOrganisation: owner.type === 'Organization' };
      }),
    repositoryVariable: (name) =>
      orElse(
        [403, 404],
        undefined,
        caller.call(`GET ${root}/actions/variables/{name}`, { name }, ({ data }) => stringAt(asObject(data), 'value')),
      ),
    writeRuleset: ({ id, name, target, include, rules, bypass }) => {
      const body = {
        ...{ name, target, enforcement: 'active' },
        conditions: { ref_name: { include, exclude: [] } },
        rules: rules.map(({ type, parameters }) => (Object.keys(parameters).length > 0 ? { type, parameters } : { type })),
        bypass_actors: bypass.map((one) => ({ actor_id: one.id ?? null, actor_type: one.kind, bypass_mode: 'always' })),
      };
      return id === undefined
        ? caller.make(`POST ${root}/rulesets`, body, { read: ignore })
        : set(`PUT ${root}/rulesets/{ruleset_id}`, { ruleset_id: id, ...body });
    },
    // What is not named is taken away.
    writeEnvironment: ({ name, reviewers, preventSelfReview, waits }) =>
      set(`PUT ${root}/environments/{name}`, {
        name,
        reviewers: reviewers.map(({ kind, id }) => ({ type: kind, id })),
        prevent_self_review: preventSelfReview,
        ...(waits === undefined ? {} : { wait_timer: waits }),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      }),
    limitEnvironment: async (environment, branch) => {
      const path = `${root}/environments/{environment}/deployment-branch-policies`;
      const policies = await fetchAll(caller, `GET ${path}`, {
        read: (item) => ({ id: integerAt(asObject(item), 'id'), name: policyNameOf(item) }),
        key: ({ id }) => id,
        pick: (data) => asObject(data).branch_policies,
        parameters: { environment },
      });
      if (!policies.some(({ name }) => name === branch))
        await caller.make(`POST ${path}`, { environment, name: branch }, { read: ignore });
      for (const { id, name } of policies) if (name !== branch) await set(`DELETE ${path}/{id}`, { environment, id });
    },
    limitActions: () =>
      set(`PUT ${root}/actions/permissions`, { enabled: true, allowed_actions: 'selected', sha_pinning_required: true }),
    selectActions: (patterns) =>
      set(`PUT ${root}/actions/permissions/selected-actions`, {
        github_owned_allowed: true,
        verified_allowed: false,
        patterns_allowed: patterns,
      }),
    limitToken: () =>
      set(`PUT ${root}/actions/permissions/workflow`, {
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: false,
      }),
    requireForkApproval: () =>
      set(`PUT ${root}/actions/permissions/fork-pr-contributor-approval`, { approval_policy: 'all_external_contributors' }),
    allowPrivateReporting: () => set(`PUT ${root}/private-vulnerability-reporting`, {}),
    stopAutoMerge: () => set(`PATCH ${root}`, { allow_auto_merge: false }),
    scanForSecrets: () =>
      set(`PATCH ${root}`, {
        security_and_analysis: { secret_scanning: { status: 'enabled' }, secret_scanning_push_protection: { status: 'enabled' } },
      }),
  };
}
