// The thin server's own answers: those that emulate does not have, or has wrong, as GitHub gives them.
import type { EmulatedAccount, EmulatedAnswer } from './emulated.ts';
import { kindOf } from './emulated.ts';
import { type Json, now, type PullRecord, type RepositoryRecord, refusal, type StatusRecord } from './state.ts';

export interface RouteCall {
  readonly account: EmulatedAccount;
  readonly repository: RepositoryRecord;
  /** The parts that the path's pattern captures, decoded. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly apiUrl: string;
  /** All that there are. */
  readonly accounts: readonly EmulatedAccount[];
  /** Of a pull request, complete, as this account sees it. */
  pullJson(pull: PullRecord): Promise<Json>;
}

export interface Route {
  readonly method: string;
  /** After /repos/owner/name. */
  readonly path: RegExp;
  /** Whoever may less is refused; for the bot, the permission of its workflow. */
  readonly needs?: 'read' | 'write' | 'admin';
  readonly permission?: string;
  readonly answer: (call: RouteCall) => EmulatedAnswer | Promise<EmulatedAnswer>;
}

let nextId = 5_000_000_000;
const ok = (body: unknown, status = 200): EmulatedAnswer => ({ status, body });
const notFound = refusal(404, 'Not Found');

export function simpleUser(account: EmulatedAccount, apiUrl: string): Json {
  const { login, id } = account;
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`;
  const links = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events'].map((key) => [
    `${key}_url`,
    `${url}/${key}`,
  ]);
  const templates = {
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
  };
  const own = {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: url,
    type: kindOf(account),
    site_admin: false,
  };
  return { ...own, ...Object.fromEntries(links), ...templates };
}

const statusJson = ({ apiUrl }: RouteCall, status: StatusRecord): Json => ({
  url: `${apiUrl}/repos/statuses/${status.sha}`,
  avatar_url: null,
  id: status.id,
  node_id: `SC_${status.id}`,
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: status.at,
  updated_at: status.at,
  creator: simpleUser(status.creator, apiUrl),
});

function createStatus(call: RouteCall): EmulatedAnswer {
  const { repository, account, body, parts } = call;
  const sha = parts[0] ?? '';
  if (!repository.git.has(sha)) return refusal(422, `No commit found for SHA: ${sha}`);
  const description = body.description === undefined ? null : String(body.description);
  if ((description ?? '').length > 140)
    return refusal(422, 'Validation Failed: description is too long (maximum is 140 characters)');
  const status: StatusRecord = {
    id: nextId++,
    sha,
    state: String(body.state),
    context: String(body.context ?? 'default'),
    description,
    targetUrl: body.target_url === undefined ? null : String(body.target_url),
    creator: account,
    at: now(),
  };
  repository.statuses.unshift(status);
  return ok(statusJson(call, status), 201);
}

const commitOf = ({ repository, parts }: RouteCall): string | undefined => {
  const ref = parts[0] ?? '';
  return /^[0-9a-f]{40}$/.test(ref) ? ref : repository.git.commitOf(ref.replace(/^heads\//, ''));
};

function listStatuses(call: RouteCall): EmulatedAnswer {
  const sha = commitOf(call);
  return page(
    call,
    call.repository.statuses.filter((status) => status.sha === sha).map((status) => statusJson(call, status)),
  );
}

async function pullsOfCommit(call: RouteCall): Promise<EmulatedAnswer> {
  const sha = commitOf(call) ?? '';
  if (!call.repository.git.has(sha)) return refusal(422, `No commit found for SHA: ${sha}`);
  const found = [...call.repository.pulls.values()].filter(
    (pull) => pull.merged?.sha === sha || holds(call.repository, pull, sha),
  );
  return page(call, await Promise.all(found.map((pull) => call.pullJson(pull))));
}

/** Between two commits, which never changes. */
const between = new Map<string, readonly string[]>();

function holds({ git }: RepositoryRecord, { baseSha, headSha }: PullRecord, sha: string): boolean {
  const range = `${baseSha}..${headSha}`;
  const commits = between.get(range) ?? git.git('rev-list', range).split('\n');
  between.set(range, commits);
  return commits.includes(sha);
}

/** One page of a list, with the links that GitHub gives. */
function page(call: Pick<RouteCall, 'query' | 'apiUrl'>, all: readonly unknown[], wrap?: string): EmulatedAnswer {
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
  const at = Number(call.query.get('page') ?? 1);
  const items = all.slice((at - 1) * size, at * size);
  const next = new URLSearchParams(call.query);
  next.set('page', String(at + 1));
  const headers: Record<string, string> = at * size < all.length ? { link: `<${call.apiUrl}/next?${next}>; rel="next"` } : {};
  return { status: 200, headers, body: wrap === undefined ? items : { total_count: all.length, [wrap]: items } };
}

function merge(call: RouteCall): EmulatedAnswer {
  const { repository, body, account, parts } = call;
  const pull = repository.pulls.get(Number(parts[0]));
  if (pull === undefined) return notFound;
  if (pull.state === 'closed') return refusal(405, 'Pull Request is not mergeable');
  if (body.sha !== undefined && body.sha !== pull.headSha)
    return refusal(409, 'Head branch was modified. Review and try the merge again.');
  const missing = missingFor(repository, pull);
  if (missing !== undefined) return refusal(405, missing);
  const message = `${body.commit_title ?? `${pull.title} (#${pull.number})`}\n\n${body.commit_message ?? ''}`.trim();
  const author = { name: pull.author.login, email: `${pull.author.id}+${pull.author.login}@users.noreply.github.com` };
  const squash = (body.merge_method ?? 'merge') !== 'merge';
  const sha = repository.git.merge({ branch: pull.base, head: pull.headSha, message, author, squash });
  if (sha === undefined) return refusal(405, 'Merge conflict');
  pull.merged = { sha, at: now(), by: account };
  pull.state = 'closed';
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

/** What the active rulesets of the base branch still ask for. */
function missingFor(repository: RepositoryRecord, pull: PullRecord): string | undefined {
  for (const { type, parameters = {} } of rulesOf(repository, pull.base)) {
    if (type === 'required_status_checks')
      for (const check of parameters.required_status_checks as { context: string }[]) {
        const newest = repository.statuses.find(({ sha, context }) => sha === pull.headSha && context === check.context);
        if (newest?.state !== 'success') return `Required status check "${check.context}" is expected.`;
      }
    const wanted = type === 'pull_request' ? Number(parameters.required_approving_review_count ?? 0) : 0;
    if (approvalsOf(repository, pull) < wanted)
      return `At least ${wanted} approving review is required by reviewers with write access.`;
  }
  return undefined;
}

function approvalsOf(repository: RepositoryRecord, pull: PullRecord): number {
  const newest = new Map(
    (repository.reviews.get(pull.number) ?? [])
      .filter(({ state }) => state !== 'COMMENTED')
      .map((review) => [review.account.id, review]),
  );
  const mayWrite = ({ account }: { account: EmulatedAccount }) =>
    account === repository.owner || repository.roles.has(account.id);
  return [...newest.values()].filter(
    (review) => review.state === 'APPROVED' && mayWrite(review) && review.commit === pull.headSha,
  ).length;
}

function rulesOf({ settings }: RepositoryRecord, branch: string): { type: string; parameters?: Json; ruleset_id: number }[] {
  const names = ['~ALL', ...(branch === 'main' ? ['~DEFAULT_BRANCH'] : []), `refs/heads/${branch}`];
  const isFor = (pattern: string) =>
    names.includes(pattern) || (pattern.endsWith('/**') && `refs/heads/${branch}`.startsWith(pattern.slice(0, -2)));
  const active = settings.rulesets.filter(
    ({ enforcement, target = 'branch', conditions }) =>
      enforcement === 'active' &&
      target === 'branch' &&
      (conditions?.ref_name.include ?? []).some(isFor) &&
      !(conditions?.ref_name.exclude ?? []).some(isFor),
  );
  return active.flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, ruleset_id: id })));
}

const rulesetJson = ({ repository }: RouteCall, { id, name, enforcement, target = 'branch', ...rest }: Json): Json => ({
  id,
  name,
  target,
  enforcement,
  source_type: 'Repository',
  source: repository.name,
  ...rest,
});

const ruleJson = ({ repository }: RouteCall, rule: Json): Json => ({
  ruleset_source_type: 'Repository',
  ruleset_source: repository.name,
  ...rule,
});

function getRuleset(call: RouteCall): EmulatedAnswer {
  const found = call.repository.settings.rulesets.find(({ id }) => id === Number(call.parts[0]));
  return found === undefined ? notFound : ok(rulesetJson(call, { ...found }));
}

const environmentJson = ({ branches: _, variables: __, secrets: ___, ...rest }: Json): Json => ({
  id: 1,
  node_id: 'EN_1',
  url: 'https://local/environment',
  html_url: 'https://local/environment',
  created_at: now(),
  updated_at: now(),
  protection_rules: [],
  deployment_branch_policy: null,
  ...rest,
});

const environmentNamed = ({ repository, parts }: RouteCall) =>
  repository.settings.environments.find(({ name }) => name === parts[0]);

function getEnvironment(call: RouteCall): EmulatedAnswer {
  const found = environmentNamed(call);
  return found === undefined ? notFound : ok(environmentJson({ ...found }));
}

function environmentVariable(call: RouteCall): EmulatedAnswer {
  const name = call.parts[1] ?? '';
  const value = environmentNamed(call)?.variables?.[name];
  return value === undefined ? notFound : ok({ name, value, created_at: now(), updated_at: now() });
}

const environmentSecrets = (call: RouteCall): EmulatedAnswer =>
  page(
    call,
    (environmentNamed(call)?.secrets ?? []).map((name) => ({ name, created_at: now(), updated_at: now() })),
    'secrets',
  );

function permissionOf({ repository, parts, apiUrl, accounts }: RouteCall): EmulatedAnswer {
  const user = accounts.find(({ login }) => login === parts[0]);
  if (user === undefined) return notFound;
  const role = repository.owner === user ? 'admin' : (repository.roles.get(user.id) ?? 'read');
  return ok({ permission: role, role_name: role, user: { ...simpleUser(user, apiUrl), role_name: role } });
}

export function appJson(slug: string, id: number, owner: EmulatedAccount, apiUrl: string): Json {
  return {
    id,
    slug,
    node_id: `A_${id}`,
    owner: simpleUser(owner, apiUrl),
    name: slug,
    description: null,
    external_url: 'https://example.md',
    html_url: `https://github.example/apps/${slug}`,
    created_at: now(),
    updated_at: now(),
    permissions: { statuses: 'write' },
    events: [],
  };
}

function branchPolicies(call: RouteCall): EmulatedAnswer {
  const names = environmentNamed(call)?.branches ?? [];
  return page(
    call,
    names.map((name, id) => ({ id, node_id: `BP_${id}`, name, type: 'branch' })),
    'branch_policies',
  );
}

const setting = (path: string, read: (call: RouteCall) => unknown): Route => ({
  method: 'GET',
  path: new RegExp(`^/${path}$`),
  needs: 'admin',
  answer: (call) => ok(read(call)),
});

export const routes: readonly Route[] = [
  { method: 'POST', path: /^\/statuses\/([^/]+)$/, needs: 'write', permission: 'statuses', answer: createStatus },
  { method: 'GET', path: /^\/commits\/([^/]+)\/statuses$/, answer: listStatuses },
  { method: 'GET', path: /^\/commits\/([^/]+)\/pulls$/, answer: pullsOfCommit },
  { method: 'PUT', path: /^\/pulls\/(\d+)\/merge$/, needs: 'write', permission: 'contents', answer: merge },
  {
    method: 'GET',
    path: /^\/rulesets$/,
    answer: (call) =>
      page(
        call,
        call.repository.settings.rulesets.map(({ id, name, target, enforcement }) =>
          rulesetJson(call, { id, name, target, enforcement }),
        ),
      ),
  },
  { method: 'GET', path: /^\/rulesets\/(\d+)$/, answer: getRuleset },
  {
    method: 'GET',
    path: /^\/rules\/branches\/(.+)$/,
    answer: (call) =>
      page(
        call,
        rulesOf(call.repository, call.parts[0] ?? '').map((rule) => ruleJson(call, rule)),
      ),
  },
  {
    method: 'GET',
    path: /^\/environments$/,
    answer: (call) =>
      page(
        call,
        call.repository.settings.environments.map((one) => environmentJson({ ...one })),
        'environments',
      ),
  },
  { method: 'GET', path: /^\/environments\/([^/]+)$/, answer: getEnvironment },
  { method: 'GET', path: /^\/environments\/([^/]+)\/deployment-branch-policies$/, answer: branchPolicies },
  {
    method: 'GET',
    path: /^\/environments\/([^/]+)\/variables\/([^/]+)$/,
    needs: 'admin',
    answer: environmentVariable,
  },
  { method: 'GET', path: /^\/environments\/([^/]+)\/secrets$/, needs: 'admin', answer: environmentSecrets },
  { method: 'GET', path: /^\/collaborators\/([^/]+)\/permission$/, needs: 'write', answer: permissionOf },
  setting('actions/permissions', ({ repository }) => repository.settings.actions),
  setting('actions/permissions/workflow', ({ repository }) => repository.settings.workflow),
  setting('actions/permissions/selected-actions', ({ repository }) => repository.settings.selectedActions),
  setting('actions/permissions/fork-pr-contributor-approval', ({ repository }) => ({
    approval_policy: repository.settings.forkApproval,
  })),
  setting('private-vulnerability-reporting', ({ repository }) => ({ enabled: repository.settings.privateReporting })),
];
