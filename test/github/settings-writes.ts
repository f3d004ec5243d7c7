// What an administrator changes of a repository's protection, as GitHub keeps it: the same state that the reading routes answer from.
import type { EmulatedAnswer } from './emulated.ts';
import { type Route, type RouteCall, simpleUser } from './routes.ts';
import { type Json, now, refusal } from './state.ts';

const done: EmulatedAnswer = { status: 204, body: undefined };
const notFound = refusal(404, 'Not Found');

const rulesetAnswer = ({ repository }: RouteCall, ruleset: Json, status: number): EmulatedAnswer => ({
  status,
  body: { source_type: 'Repository', source: repository.name, ...ruleset },
});

function makeRuleset(call: RouteCall): EmulatedAnswer {
  const { rulesets } = call.repository.settings;
  if (rulesets.some(({ name }) => name === call.body.name)) return refusal(422, 'Name must be unique');
  const ruleset = { id: 1 + Math.max(0, ...rulesets.map(({ id }) => id)), ...call.body } as (typeof rulesets)[number];
  rulesets.push(ruleset);
  return rulesetAnswer(call, { ...ruleset }, 201);
}

function changeRuleset(call: RouteCall): EmulatedAnswer {
  const { rulesets } = call.repository.settings;
  const at = rulesets.findIndex(({ id }) => id === Number(call.parts[0]));
  const before = rulesets[at];
  if (!before) return notFound;
  rulesets[at] = { ...before, ...call.body };
  return rulesetAnswer(call, { ...rulesets[at] }, 200);
}

interface AskedReviewer {
  readonly type: 'User' | 'Team';
  readonly id: number;
}

/** Created where it is not there, as GitHub does. Reviewers, branches and a pause that are not named in the request are gone. */
function writeEnvironment({ repository: { settings }, parts, body, apiUrl, accounts }: RouteCall): EmulatedAnswer {
  const [name = ''] = parts;
  const unknown = ((body.reviewers ?? []) as AskedReviewer[]).filter(
    ({ type, id }) => type === 'User' && !accounts.some((one) => one.id === id),
  );
  if (unknown.length > 0) return refusal(422, 'Validation Failed');
  const reviewers = ((body.reviewers ?? []) as AskedReviewer[]).map(({ type, id }) => ({
    type,
    reviewer: simpleUser({ login: `account-${id}`, id, token: '' }, apiUrl),
  }));
  const rule = {
    id: 1,
    node_id: 'R',
    type: 'required_reviewers',
    prevent_self_review: body.prevent_self_review === true,
    reviewers,
  };
  const waits =
    typeof body.wait_timer === 'number' ? [{ id: 2, node_id: 'W', type: 'wait_timer', wait_timer: body.wait_timer }] : [];
  const environment = {
    ...settings.environments.find((one) => one.name === name),
    ...{ name, protection_rules: [...(reviewers.length > 0 ? [rule] : []), ...waits] },
    deployment_branch_policy: body.deployment_branch_policy as Json,
  };
  settings.environments = [...settings.environments.filter((one) => one.name !== name), environment];
  const {
    branches: _,
    variables: __,
    secrets: ___,
    ...shown
  } = environment as typeof environment & { branches?: unknown; variables?: unknown; secrets?: unknown };
  const head = { id: 1, node_id: 'EN_1', url: 'https://local/environment', html_url: 'https://local/environment' };
  return { status: 200, body: { ...head, created_at: now(), updated_at: now(), ...shown } };
}

function changeBranches({ repository: { settings }, parts }: RouteCall, change: (names: readonly string[]) => string[]): void {
  settings.environments = settings.environments.map((one) =>
    one.name === parts[0] ? { ...one, branches: change(one.branches ?? []) } : one,
  );
}

function allowBranch(call: RouteCall): EmulatedAnswer {
  const name = String(call.body.name);
  changeBranches(call, (names) => [...names, name]);
  return { status: 200, body: { id: 99, node_id: 'BP_99', name, type: 'branch' } };
}

function disallowBranch(call: RouteCall): EmulatedAnswer {
  changeBranches(call, (names) => names.filter((_, id) => id !== Number(call.parts[1])));
  return done;
}

const labelJson = ({ apiUrl }: RouteCall, name: string): Json => ({
  ...{ id: 1, node_id: 'L_1', url: `${apiUrl}/labels/${encodeURIComponent(name)}`, name },
  ...{ description: null, color: 'ededed', default: false },
});

function makeLabel(call: RouteCall): EmulatedAnswer {
  const { settings } = call.repository;
  const name = String(call.body.name);
  if (settings.labels.includes(name)) return refusal(422, 'Validation Failed');
  settings.labels.push(name);
  return { status: 201, body: labelJson(call, name) };
}

function repositoryVariable(call: RouteCall): EmulatedAnswer {
  const name = call.parts[0] ?? '';
  const value = call.repository.settings.variables[name];
  return value === undefined ? notFound : { status: 200, body: { name, value, created_at: now(), updated_at: now() } };
}

const write = (method: string, path: RegExp, answer: Route['answer']): Route => ({ method, path, needs: 'admin', answer });
const set = (path: string, key: 'actions' | 'workflow' | 'selectedActions'): Route =>
  write('PUT', new RegExp(`^/${path}$`), ({ repository: { settings }, body }) => {
    settings[key] = { ...settings[key], ...body };
    return done;
  });

const policies = '/environments/([^/]+)/deployment-branch-policies';

export const settingsWrites: readonly Route[] = [
  write('POST', /^\/rulesets$/, makeRuleset),
  write('PUT', /^\/rulesets\/(\d+)$/, changeRuleset),
  write('PUT', /^\/environments\/([^/]+)$/, writeEnvironment),
  write('POST', new RegExp(`^${policies}$`), allowBranch),
  write('DELETE', new RegExp(`^${policies}/(\\d+)$`), disallowBranch),
  set('actions/permissions', 'actions'),
  set('actions/permissions/selected-actions', 'selectedActions'),
  set('actions/permissions/workflow', 'workflow'),
  write('PUT', /^\/actions\/permissions\/fork-pr-contributor-approval$/, ({ repository: { settings }, body }) => {
    settings.forkApproval = String(body.approval_policy);
    return done;
  }),
  write('PUT', /^\/private-vulnerability-reporting$/, ({ repository: { settings } }) => {
    settings.privateReporting = true;
    return done;
  }),
  write('GET', /^\/actions\/variables\/([^/]+)$/, repositoryVariable),
  write('POST', /^\/labels$/, makeLabel),
  {
    method: 'GET',
    path: /^\/labels$/,
    answer: (call) => ({ status: 200, body: call.repository.settings.labels.map((name) => labelJson(call, name)) }),
  },
];

/** Laid over what the repository answers, one level deep. */
export function patchSettings(before: Json, body: Json): Json {
  const merged = Object.entries(body).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null ? { ...(before[key] as Json | undefined), ...value } : value,
  ]);
  return { ...before, ...Object.fromEntries(merged) };
}

/** An app that is installed in an organisation. */
export function installationJson(slug: string, { id, clientId }: { id: number; clientId: string }, account: Json): Json {
  const url = 'https://github.example/installation';
  return {
    ...{
      id: id * 10,
      app_id: id,
      client_id: clientId,
      app_slug: slug,
      target_id: Number(account.id),
      target_type: 'Organization',
    },
    ...{ account, permissions: { contents: 'write' }, events: [], single_file_name: null, repository_selection: 'selected' },
    ...{ access_tokens_url: url, html_url: url, repositories_url: url, suspended_by: null, suspended_at: null },
    ...{ created_at: now(), updated_at: now() },
  };
}
