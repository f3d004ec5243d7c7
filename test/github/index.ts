// What a test does with its GitHub: make accounts and repositories, open and merge pull requests, and tell it to fail.
import { join } from 'node:path';
import type { EmulatedAccount } from './emulated.ts';
import type { Fault } from './faults.ts';
import { BareRepository, type TestCommit } from './git.ts';
import { type Logged, Server, type TokenPermissions } from './server.ts';
import { type AccountRole, type Json, newSettings, type RepositoryRecord, type StoredSettings } from './state.ts';
import { followAll } from './state-git.ts';

export type { EmulatedAccount } from './emulated.ts';
export type { Fault } from './faults.ts';
export { BareRepository, type TestCommit } from './git.ts';

const actionsBot = { login: 'github-actions[bot]', id: 41898282 };
const ofTheVerdict: TokenPermissions = { contents: 'read', 'pull-requests': 'write', issues: 'write', statuses: 'write' };

export type TestGitHub = Awaited<ReturnType<typeof startGitHub>>;

/** Stop it at the end: stop() throws when a request or an answer was none of GitHub's. */
export async function startGitHub() {
  const server = new Server();
  await server.start();
  const { network, emulated } = server;

  function createAccount(login: string, id = 5_000_000 + server.accounts.size * 7): EmulatedAccount {
    const account = { login, id, token: `token-of-${login.replace(/\W/g, '-')}-${id}` };
    emulated.add(account);
    server.accounts.set(account.token, { account, permissions: undefined });
    return account;
  }

  const bot: EmulatedAccount = { ...actionsBot, token: 'token-of-the-workflow' };
  emulated.add(bot);
  server.accounts.set(bot.token, { account: bot, permissions: ofTheVerdict });

  /** A token of GitHub Actions with other permissions: GITHUB_TOKEN of a job. */
  function workflowToken(permissions: TokenPermissions): string {
    const token = `token-of-a-workflow-${server.accounts.size}`;
    server.accounts.set(token, { account: { ...bot, token }, permissions });
    return token;
  }

  /** As whoever has the token; what GitHub refuses is thrown. */
  async function request(token: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${network.apiUrl}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  function keep(name: string, owner: EmulatedAccount, git: BareRepository, parent?: RepositoryRecord): RepositoryRecord {
    const own = {
      roles: new Map<number, AccountRole>(),
      pulls: new Map(),
      locked: new Set<number>(),
      statuses: [],
      reviews: new Map(),
      edits: new Map(),
      commentEditors: new Map(),
    };
    const repository: RepositoryRecord = { name, owner, git, network, parent, settings: newSettings(), ...own };
    network.repositories.set(name, repository);
    return repository;
  }

  function commitAll(name: string, commits: readonly TestCommit[]): string[] {
    const all = repository(name).git.commitAll(commits);
    followAll(network);
    return all;
  }

  const folderOf = (name: string) => join(server.folder, `${name}.git`);

  /** Empty until something is committed. */
  async function createRepository(owner: EmulatedAccount, name: string): Promise<string> {
    const full = `${owner.login}/${name}`;
    await emulated.ask(owner, { method: 'POST', path: '/user/repos', body: { name, auto_init: true } });
    keep(full, owner, BareRepository.create(folderOf(full)));
    return full;
  }

  async function fork(name: string, account: EmulatedAccount): Promise<string> {
    const parent = repository(name);
    const full = `${account.login}/${name.split('/')[1]}`;
    await emulated.ask(account, { method: 'POST', path: `/repos/${name}/forks` });
    keep(full, account, parent.git.fork(folderOf(full)), parent);
    return full;
  }

  function repository(name: string): RepositoryRecord {
    const found = network.repositories.get(name);
    if (found === undefined) throw new Error(`no repository ${name}`);
    return found;
  }

  /** head: a branch, or owner:branch of a fork. Gives its number. */
  async function openPull(
    name: string,
    account: EmulatedAccount,
    pull: { head: string; title?: string; body?: string; base?: string },
  ): Promise<number> {
    const { head, title = 'A change', body = '', base = 'main' } = pull;
    const made = await request(account.token, 'POST', `/repos/${name}/pulls`, { head, title, body, base });
    return Number((made as Json).number);
  }

  const pullPath = (name: string, number: number) => `/repos/${name}/pulls/${number}`;
  const issuePath = (name: string, number: number) => `/repos/${name}/issues/${number}`;

  return {
    /** For GITHUB_API_URL. */
    apiUrl: network.apiUrl,
    /** For GITHUB_SERVER_URL: git over HTTPS, with the token as the password. Only with caFile in GIT_SSL_CAINFO. */
    serverUrl: server.gitUrl,
    caFile: server.certificate,
    gitUrl: (name: string) => `${server.gitUrl}/${name}.git`,
    bot,
    tokens: { bot: bot.token },
    workflowToken,
    createAccount,
    createRepository,
    fork,
    request,
    /** The bare repository, to look into or to commit to without a clone. */
    git: (name: string): BareRepository => repository(name).git,
    /** Commits straight into the repository, as a push would; gives the commit's id. */
    commit(name: string, commit: TestCommit): string {
      return commitAll(name, [commit])[0] ?? '';
    },
    commitAll,
    /** After a push to a folder of git, as the hooks of GitHub do. */
    follow: () => followAll(network),
    /** How the repository is protected, in GitHub's words, to be changed at will. */
    settings: (name: string): StoredSettings => repository(name).settings,
    /** As if the repository had another name from now on. */
    move: (name: string) => void network.moved.set(name, repository(name)),
    collaborator: (name: string, account: EmulatedAccount, role: AccountRole) =>
      void repository(name).roles.set(account.id, role),
    openPull,
    async review(
      name: string,
      number: number,
      account: EmulatedAccount,
      state: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
    ): Promise<void> {
      await request(account.token, 'POST', `${pullPath(name, number)}/reviews`, { event: state, body: 'Looked at.' });
    },
    /** As one commit on the base branch; gives its id. */
    async merge(name: string, number: number, account: EmulatedAccount): Promise<string> {
      const made = await request(account.token, 'PUT', `${pullPath(name, number)}/merge`, { merge_method: 'squash' });
      return String((made as Json).sha);
    },
    closePull: (name: string, number: number, account: EmulatedAccount) =>
      request(account.token, 'PATCH', pullPath(name, number), { state: 'closed' }),
    lock: (name: string, number: number, account: EmulatedAccount) =>
      request(account.token, 'PUT', `${issuePath(name, number)}/lock`, {}),
    comment: (name: string, number: number, account: EmulatedAccount, body: string) =>
      request(account.token, 'POST', `${issuePath(name, number)}/comments`, { body }),
    async comments(name: string, number: number): Promise<{ id: number; login: string; body: string }[]> {
      const all = (await request(
        repository(name).owner.token,
        'GET',
        `${issuePath(name, number)}/comments?per_page=100`,
      )) as Json[];
      return all.map(({ id, user, body }) => ({ id: Number(id), login: String((user as Json).login), body: String(body) }));
    },
    editComment: (name: string, id: number, account: EmulatedAccount, body: string) =>
      request(account.token, 'PATCH', `/repos/${name}/issues/comments/${id}`, { body }),
    deleteComment: (name: string, id: number, account: EmulatedAccount) =>
      request(account.token, 'DELETE', `/repos/${name}/issues/comments/${id}`),
    createIssue: async (
      name: string,
      account: EmulatedAccount,
      issue: { title: string; body: string; labels?: string[] },
    ): Promise<number> => Number(((await request(account.token, 'POST', `/repos/${name}/issues`, issue)) as Json).number),
    /** All statuses of a commit, the newest first. */
    statuses: (name: string, sha: string) => repository(name).statuses.filter((status) => status.sha === sha),
    /** What GitHub Actions would hand to a workflow that runs after validate has ended for the pull request. */
    workflowRun(name: string, number: number): Json {
      const { headSha, head } = repository(name).pulls.get(number) ?? raise(`no pull request ${number}`);
      const of = (full: string, owner: EmulatedAccount) => ({ full_name: full, owner: server.userJson(owner) });
      const from = of(head.repository.name, head.repository.owner);
      const run = {
        name: 'validate',
        event: 'pull_request',
        conclusion: 'success',
        head_sha: headSha,
        head_branch: head.branch,
        head_repository: from,
      };
      return {
        action: 'completed',
        workflow_run: run,
        repository: of(name, repository(name).owner),
        sender: server.userJson(head.repository.owner),
      };
    },
    /** From now on GitHub takes so many more calls of the account in this hour. */
    leaveCalls: (account: Pick<EmulatedAccount, 'login'>, left: number) => server.allowances.leave(account.login, left),
    fail: (fault: Fault) => server.faults.inject(fault),
    heal: () => server.faults.clear(),
    log: server.log as readonly Readonly<Logged>[],
    violations: server.violations as readonly string[],
    async stop(): Promise<void> {
      await server.stop();
      if (server.violations.length > 0) throw new Error(`Not GitHub: ${server.violations.join('\n')}`);
    },
  };
}

function raise(message: string): never {
  throw new Error(message);
}
