// The client of GitHub: the one place that knows Octokit, which is loaded with the first call. Every call ends in time and is tried again
// only where that does no harm.
import type { Octokit } from '@octokit/rest';
import { isThisMachine } from '../model/network/address.ts';
import { Failure } from '../model/text/failure.ts';
import { createAccountsApi } from './accounts.ts';
import { createCaller, type Parameters, type Reply, type Send } from './call.ts';
import { createEditorsApi } from './editors.ts';
import { notAnApi, notARepository } from './failures.ts';
import { createIssuesApi } from './issues.ts';
import { createPullsApi } from './pulls.ts';
import { createRepairApi } from './repair.ts';
import { createSettingsApi } from './settings.ts';
import type { Connection, GitHub } from './types.ts';

const publicApi = 'https://api.github.com';
const ignoreMessage = () => undefined;
const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/** Asks nothing of GitHub yet. */
export function connect(connection: Connection): GitHub {
  const { apiUrl = publicApi, token, repository, clock, deadline = 20_000, patience = 120_000 } = connection;
  const [owner = '', repo = '', more] = repository.split('/');
  const isName = (name: string) => /^[A-Za-z0-9._-]+$/.test(name) && !/^\.+$/.test(name);
  if (!isName(owner) || !isName(repo) || more !== undefined) throw new Failure(notARepository(repository));
  const options = {
    baseUrl: addressOf(apiUrl),
    auth: token,
    userAgent: 'mdocs-integrations',
    log: { debug: ignoreMessage, info: ignoreMessage, warn: ignoreMessage, error: ignoreMessage },
  };
  let made: Promise<Octokit> | undefined;
  const octokit = () => (made ??= import('@octokit/rest').then((library) => new library.Octokit(options)));
  const calls = createCaller(createSend(octokit, { apiUrl: options.baseUrl, owner, repo, deadline }), {
    clock,
    most: patience,
    token,
  });
  return {
    ...createPullsApi(calls, owner),
    ...createIssuesApi(calls),
    ...createEditorsApi(calls),
    ...createAccountsApi(calls),
    ...createSettingsApi(calls),
    ...createRepairApi(calls),
    spent: calls.spent,
    left: calls.left,
  };
}

/** Over HTTP only to this very machine, as tests do: elsewhere the token could be read on the way. */
function addressOf(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  const isLocal = url?.protocol === 'http:' && isThisMachine(url.hostname);
  if (url === undefined || !(url.protocol === 'https:' || isLocal) || url.username !== '' || url.search !== '')
    throw new Failure(notAnApi(apiUrl));
  return url.href.replace(/(?<!\/)\/+$/, '');
}

interface CallTarget {
  /** As Octokit has it. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly deadline: number;
}

const createSend =
  (octokit: () => Promise<Octokit>, { apiUrl, owner, repo, deadline }: CallTarget): Send =>
  async (route, parameters) => {
    const { request: ask } = await octokit();
    // One signal for all of a call, its body included: an answer that comes a byte at a time ends, too. A redirect is not followed,
    // because a POST would arrive as a GET.
    const request = { signal: AbortSignal.timeout(deadline), redirect: 'manual' as const };
    try {
      return toReply(await ask(route, { headers, ...fill(route, parameters, { apiUrl, owner, repo }), request }));
    } catch (error) {
      return toFailedReply(error);
    }
  };

/**
 * Only the parts of the repository's name that the route has: Octokit would put the rest into the query. GraphQL takes them among the
 * variables, and an Enterprise server has it beside the REST API.
 */
function fill(route: string, parameters: Parameters, { owner, repo, apiUrl }: Omit<CallTarget, 'deadline'>): Parameters {
  if (route !== 'POST /graphql') return { ...parameters, ...(route.includes('{owner}') ? { owner, repo } : {}) };
  const variables = { owner, repo, ...(parameters.variables as Parameters) };
  return { ...parameters, variables, baseUrl: apiUrl.replace(/\/api\/v3$/, '/api') };
}

const toReply = ({ status, headers, data }: Reply): Reply => ({ status, headers, data });

/** Octokit throws what GitHub refuses; without an answer of GitHub's, nothing is known. */
function toFailedReply(error: unknown): Reply {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null || !('status' in response)) return { status: 0, headers: {}, data: '' };
  return toReply(response as Reply);
}
