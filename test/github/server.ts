// A GitHub for tests: one state behind the API and git, held to GitHub's published description, that can be told to fail.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Allowances } from './allowances.ts';
import { Emulated, type EmulatedAccount, type EmulatedAnswer } from './emulated.ts';
import { Faults, instead, send } from './faults.ts';
import { startGitServer } from './git-server.ts';
import { answerGraphql } from './graphql.ts';
import { askKept, ofAList } from './kept.ts';
import { wrongAnswer, wrongRequest } from './openapi.ts';
import { appJson, type RouteCall, routes, simpleUser } from './routes.ts';
import { installationJson, patchSettings, settingsWrites } from './settings-writes.ts';
import { type AccountRole, type ForkNetwork, type Json, type PullRecord, type RepositoryRecord, refusal } from './state.ts';
import { followAll } from './state-git.ts';

/** A workflow's permissions block. */
export type TokenPermissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly login: string | undefined;
  readonly body: unknown;
  status?: number;
}

/** As an Enterprise server has it. */
const prefix = '/api/v3';

export class Server {
  readonly accounts = new Map<string, { account: EmulatedAccount; permissions: TokenPermissions | undefined }>();
  readonly faults = new Faults();
  readonly allowances = new Allowances();
  readonly log: Logged[] = [];
  /** Requests and answers that GitHub would not make. */
  readonly violations: string[] = [];
  readonly network: { apiUrl: string; repositories: ForkNetwork['repositories']; moved: Map<string, RepositoryRecord> } = {
    apiUrl: '',
    repositories: new Map(),
    moved: new Map(),
  };
  readonly folder = mkdtempSync(join(tmpdir(), 'mdocs-github-'));
  gitUrl = '';
  certificate = '';
  private stops: (() => Promise<void>)[] = [];
  emulated!: Emulated;

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.handle(request, response));
    // A test may keep the process busy for longer than the usual five seconds between two requests.
    server.keepAliveTimeout = 600_000;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.network.apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
    const git = await startGitServer({ root: this.folder, may: this.mayUseGit, written: () => followAll(this.network) });
    [this.gitUrl, this.certificate] = [git.url, git.certificate];
    this.emulated = await Emulated.start(this.network.apiUrl);
    const close = () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    };
    this.stops = [close, git.stop, this.emulated.stop];
  }

  async stop(): Promise<void> {
    await Promise.all(this.stops.map((stop) => stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private readonly mayUseGit = (name: string, token: string | undefined, write: boolean): boolean | undefined => {
    const repository = this.network.repositories.get(name);
    if (repository === undefined) return undefined;
    const asking = token === undefined ? undefined : this.accounts.get(token);
    return (
      (token === undefined || asking !== undefined) &&
      (!write || (asking !== undefined && this.may(repository, asking, 'write', ['contents'])))
    );
  };

  /** A person may what the repository lets them; a workflow's token what its permissions say. */
  private may(
    repository: RepositoryRecord,
    { account, permissions }: { account: EmulatedAccount; permissions: TokenPermissions | undefined },
    role: AccountRole,
    wanted: readonly string[],
  ): boolean {
    if (permissions !== undefined)
      return wanted.some((name) => permissions[name] === 'write' || (role === 'read' && permissions[name] === 'read'));
    const own = repository.owner.id === account.id ? 'admin' : (repository.roles.get(account.id) ?? 'read');
    const order: AccountRole[] = ['read', 'write', 'admin'];
    return order.indexOf(own) >= order.indexOf(role);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(prefix, '');
    const method = request.method ?? 'GET';
    const asking = this.accounts.get((request.headers.authorization ?? '').replace(/^(Bearer|token)\s+/i, ''));
    try {
      const body = await bodyOf(request);
      const logged: Logged = { method, path, login: asking?.account.login, body };
      this.log.push(logged);
      const fault = this.faults.next(method, path);
      const isGraphql = method === 'POST' && path === '/api/graphql';
      const allowance = asking && this.allowances.take(asking.account.login, isGraphql ? 'graphql' : 'core');
      const wrong = isGraphql ? [] : wrongRequest({ method, path, body });
      const answer =
        (fault && instead(fault)) ??
        allowance?.refusal ??
        (wrong.length > 0
          ? this.violated(wrong)
          : isGraphql && asking !== undefined
            ? await answerGraphql(this.network.repositories, body as Json, this.readComments)
            : await this.answered({ asking, method, path, body, hasToken: request.headers.authorization !== undefined }));
      logged.status = answer.status;
      const headed = { ...answer, headers: { ...allowance?.headers, ...answer.headers } };
      await send(response, fault?.change?.(headed) ?? headed, fault);
    } catch (error) {
      await send(response, this.violated([`${method} ${path}: ${error instanceof Error ? error.stack : String(error)}`]));
    }
  }

  private violated(problems: readonly string[]): EmulatedAnswer {
    this.violations.push(...problems);
    // Of the answers that nobody tries again.
    return refusal(418, problems.join('; '));
  }

  private async answered(asked: AskedOf): Promise<EmulatedAnswer> {
    const { asking, method, path, body, hasToken } = asked;
    if (asking === undefined) return hasToken || method !== 'GET' ? refusal(401, 'Bad credentials') : refusal(404, 'Not Found');
    const [, name = ''] = /^\/repos\/([^/]+\/[^/?]+)/.exec(path) ?? [];
    const now = this.network.moved.get(name);
    // Said of all routes together, and not of each.
    if (now !== undefined) return movedTo(`${this.network.apiUrl}/repositories/${now.owner.id}`);
    const answer = await this.answer(asking, { method, path, body });
    const wrong = wrongAnswer({ method, path, body: answer.body }, answer.status);
    return wrong.length > 0 ? this.violated(wrong) : answer;
  }

  private async answer(
    asking: Requester,
    { method, path, body }: { method: string; path: string; body: unknown },
  ): Promise<EmulatedAnswer> {
    const url = new URL(path, 'http://local');
    const { account } = asking;
    const [, login] = /^\/users\/([^/]+)$/.exec(url.pathname) ?? [];
    const [, id] = /^\/user\/(\d+)$/.exec(url.pathname) ?? [];
    if (id !== undefined) return this.answerById(account, Number(id));
    if (login !== undefined) return this.emulated.ask(account, { method, path: `/users/${decodeURIComponent(login)}` });
    const [, organisation] = /^\/orgs\/([^/]+)\/installations$/.exec(url.pathname) ?? [];
    if (organisation !== undefined) return this.answerInstallations(organisation);
    const [, slug] = /^\/apps\/([^/]+)$/.exec(url.pathname) ?? [];
    if (slug !== undefined) return this.answerApp(slug);
    const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
    const repository = this.network.repositories.get(name);
    if (repository === undefined) return refusal(404, 'Not Found');
    const may = (role: 'write' | 'admin', permissions: readonly string[]) => this.may(repository, asking, role, permissions);
    if (method === 'PATCH' && rest === '') {
      if (!may('admin', [])) return refusal(403, 'Must have admin rights to Repository.');
      repository.settings.repository = patchSettings(repository.settings.repository, (body ?? {}) as Json);
      return this.answer(asking, { method: 'GET', path, body: undefined });
    }
    for (const route of [...settingsWrites, ...routes]) {
      const parts = route.method === method ? route.path.exec(rest) : null;
      if (parts === null) continue;
      const { needs = 'read', permission } = route;
      if (needs !== 'read' && !may(needs, permission === undefined ? [] : [permission]))
        return refusal(403, 'Resource not accessible by integration');
      const call: RouteCall = {
        account,
        repository,
        parts: parts.slice(1).map(decodeURIComponent),
        query: url.searchParams,
        body: (body ?? {}) as Json,
        apiUrl: this.network.apiUrl,
        accounts: [...this.accounts.values()].map((one) => one.account),
        pullJson: (pull) => this.pullJson(repository, pull),
      };
      const answer = await route.answer(call);
      if (method !== 'GET') await this.afterwards(repository);
      return answer;
    }
    const [, edited] = /^\/issues\/(\d+)$/.exec(rest) ?? [];
    if (method === 'PATCH' && edited !== undefined && 'body' in ((body ?? {}) as Json))
      repository.edits.set(Number(edited), [...(repository.edits.get(Number(edited)) ?? []), account]);
    const [, changed] = /^\/issues\/comments\/(\d+)$/.exec(rest) ?? [];
    const kept = await askKept(this.emulated, { account, repository, method, rest, path, body: (body ?? {}) as Json, may });
    if (kept === undefined) throw new Error('not served by this GitHub');
    if (method === 'PATCH' && changed !== undefined && kept.status === 200)
      repository.commentEditors.set(Number(changed), account);
    return kept;
  }

  private readonly readComments = async ({ name, owner }: RepositoryRecord, number: number): Promise<Json[]> => {
    const path = `/repos/${name}/issues/${number}/comments?per_page=100`;
    return (await this.emulated.ask(owner, { method: 'GET', path })).body as Json[];
  };

  private answerById(asking: EmulatedAccount, id: number): EmulatedAnswer | Promise<EmulatedAnswer> {
    const found = [...this.accounts.values()].find(({ account }) => account.id === id)?.account;
    if (found === undefined) return refusal(404, 'Not Found');
    return this.emulated.ask(asking, { method: 'GET', path: `/users/${encodeURIComponent(found.login)}` });
  }

  private answerInstallations(organisation: string): EmulatedAnswer {
    const owned = [...this.network.repositories.values()].filter(({ owner }) => owner.login === organisation);
    const installations = owned.flatMap(({ settings, owner }) =>
      Object.entries(settings.installations).map(([slug, app]) => installationJson(slug, app, this.userJson(owner))),
    );
    return { status: 200, body: { total_count: installations.length, installations } };
  }

  private answerApp(slug: string): EmulatedAnswer {
    const found = [...this.network.repositories.values()].find(({ settings }) => slug in settings.apps);
    const id = found?.settings.apps[slug];
    if (found === undefined || id === undefined) return refusal(404, 'Not Found');
    const { appOwners, installations } = found.settings;
    const app = appJson(slug, id, appOwners[slug] ?? found.owner, this.network.apiUrl);
    return { status: 200, body: { ...app, client_id: installations[slug]?.clientId ?? `Iv-${slug}` } };
  }

  private async pullJson(repository: RepositoryRecord, { number }: PullRecord): Promise<Json> {
    const rest = `/pulls/${number}`;
    const path = `/repos/${repository.name}${rest}`;
    const asked = { account: repository.owner, repository, method: 'GET', rest, path, body: {}, may: () => true };
    return ofAList((await askKept(this.emulated, asked))?.body) as Json;
  }

  /** After a merge the branch has moved, and emulate closes what git has merged. */
  private async afterwards(repository: RepositoryRecord): Promise<void> {
    followAll(this.network);
    const merged = [...repository.pulls.values()].filter((pull) => pull.merged !== undefined && !pull.told);
    for (const pull of merged) {
      pull.told = true;
      const path = `/repos/${repository.name}/pulls/${pull.number}`;
      await this.emulated.ask(repository.owner, { method: 'PATCH', path, body: { state: 'closed' } });
    }
  }

  userJson = (account: EmulatedAccount): Json => simpleUser(account, this.network.apiUrl);
}

/** GitHub has a repository under its old name answered so, until somebody makes another one of that name. */
const movedTo = (url: string): EmulatedAnswer => ({
  status: 301,
  headers: { location: url },
  body: {
    message: 'Moved Permanently',
    url,
    documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api',
  },
});

interface Requester {
  readonly account: EmulatedAccount;
  readonly permissions: TokenPermissions | undefined;
}

interface AskedOf {
  readonly asking: Requester | undefined;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly hasToken: boolean;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
