// Which routes emulate serves, who may use them, and what git and the thin server put right in its answers.
import type { Emulated, EmulatedAccount, EmulatedAnswer } from './emulated.ts';
import { simpleUser } from './routes.ts';
import { type Json, type PullRecord, type RepositoryRecord, refusal } from './state.ts';
import { follow } from './state-git.ts';

export interface AskedRequest {
  readonly account: EmulatedAccount;
  readonly repository: RepositoryRecord;
  readonly method: string;
  /** After /repos/owner/name, without the query. */
  readonly rest: string;
  /** All of it. */
  readonly path: string;
  readonly body: Json;
  /** Whether the account may write in the repository; for a workflow's token, whether it has one of the permissions. */
  may(role: 'write' | 'admin', permissions: readonly string[]): boolean;
}

const talk = ['issues', 'pull-requests'];
const reads = /^$|^\/(issues(\/\d+(\/(comments|labels))?|\/comments\/\d+)?|labels|pulls(\/\d+(\/reviews)?)?)$/;
const forbidden = refusal(403, 'Resource not accessible by integration');

/** Undefined: emulate is not asked for this. */
export async function askKept(emulated: Emulated, asked: AskedRequest): Promise<EmulatedAnswer | undefined> {
  const { account, method, rest, path, body, repository } = asked;
  const wrong = method === 'GET' ? undefined : await refusedBefore(emulated, asked);
  if (wrong === 'unknown' || (method === 'GET' && !reads.test(rest))) return undefined;
  if (wrong !== undefined) return wrong;
  // Emulate locks issues, but no pull requests.
  if (rest.endsWith('/lock')) {
    repository.locked[method === 'PUT' ? 'add' : 'delete'](Number(rest.split('/')[2]));
    return { status: 204, body: undefined };
  }
  const isReview = method === 'POST' && rest.endsWith('/reviews');
  const sent = isReview ? { ...body, commit_id: body.commit_id ?? pullAt(repository, rest)?.headSha } : body;
  const answer = await emulated.ask(account, { method, path, body: sent });
  if (answer.status < 300) remember(asked, answer);
  const status = isReview && answer.status === 201 ? 200 : answer.status;
  return { ...answer, status, body: corrected(repository, answer.body) };
}

const pullAt = ({ pulls }: RepositoryRecord, rest: string): PullRecord | undefined => pulls.get(Number(rest.split('/')[2]));

async function refusedBefore(emulated: Emulated, asked: AskedRequest): Promise<EmulatedAnswer | 'unknown' | undefined> {
  const { method, rest, may, repository, account, body } = asked;
  const isBot = account.login.endsWith('[bot]');
  const [, kind = '', at = '', more = ''] = rest.split('/');
  const route = `${method} /${kind}${at === '' ? '' : at === 'comments' ? '/comments/1' : '/1'}${more === '' || at === 'comments' ? '' : `/${more}`}`;
  const orAuthor = async (of: string, permissions: readonly string[]) =>
    may('write', permissions) || (!isBot && (await authorOf(emulated, asked, of)) === account.id) ? undefined : forbidden;
  switch (route) {
    case 'POST /issues':
      return isBot && !may('write', ['issues']) ? forbidden : undefined;
    case 'PATCH /issues/1':
      return orAuthor(rest, talk);
    case 'POST /issues/1/comments':
      if (repository.locked.has(Number(at)) && (isBot || !may('write', talk)))
        return refusal(403, 'Unable to create comment because issue is locked.');
      return isBot && !may('write', talk) ? forbidden : undefined;
    case 'PATCH /issues/comments/1':
    case 'DELETE /issues/comments/1':
      return orAuthor(rest, talk);
    case 'POST /issues/1/labels':
      return may('write', talk) ? undefined : forbidden;
    case 'PUT /issues/1/lock':
    case 'DELETE /issues/1/lock':
      return may('write', []) ? undefined : forbidden;
    case 'POST /pulls':
      return isBot && !may('write', ['pull-requests']) ? forbidden : wrongPull(repository, body);
    case 'PATCH /pulls/1':
      return orAuthor(rest, ['pull-requests']);
    case 'POST /pulls/1/reviews':
      return wrongReview(repository, asked);
    default:
      return 'unknown';
  }
}

async function authorOf(emulated: Emulated, { account, repository }: AskedRequest, rest: string): Promise<number | undefined> {
  const { body } = await emulated.ask(account, { method: 'GET', path: `/repos/${repository.name}${rest}` });
  return Number(((body as Json).user as Json | undefined)?.id);
}

/** The repository of owner:branch, and the branch. */
function headOf(repository: RepositoryRecord, head: string): { repository: RepositoryRecord; branch: string } | undefined {
  const [first = '', ...branch] = head.split(':');
  if (branch.length === 0) return { repository, branch: first };
  const isIt = (one: RepositoryRecord) => one.owner.login === first && (one === repository || one.parent === repository);
  const found = [...repository.network.repositories.values()].find(isIt);
  return found && { repository: found, branch: branch.join(':') };
}

function wrongPull(repository: RepositoryRecord, body: Json): EmulatedAnswer | undefined {
  const head = headOf(repository, String(body.head));
  const headSha = head?.repository.git.commitOf(head.branch);
  const baseSha = repository.git.commitOf(String(body.base));
  if (head === undefined || headSha === undefined || baseSha === undefined) return refusal(422, 'Validation Failed');
  const same = [...repository.pulls.values()].find(
    (pull) => pull.state === 'open' && pull.head.repository === head.repository && pull.head.branch === head.branch,
  );
  if (same !== undefined) return refusal(422, `Validation Failed: A pull request already exists for ${String(body.head)}.`);
  return headSha === baseSha
    ? refusal(422, `Validation Failed: No commits between ${String(body.base)} and ${String(body.head)}`)
    : undefined;
}

function wrongReview(repository: RepositoryRecord, { rest, account, body }: AskedRequest): EmulatedAnswer | undefined {
  const pull = pullAt(repository, rest);
  if (pull?.author.id !== account.id || body.event === 'COMMENT') return undefined;
  return refusal(422, 'Unprocessable Entity: Can not approve your own pull request');
}

/** What the answer means for what the thin server keeps. */
function remember({ method, rest, repository, account, body }: AskedRequest, answer: EmulatedAnswer): void {
  const made = answer.body as Json;
  const number = Number(rest.split('/')[2]);
  if (method === 'POST' && rest === '/pulls') {
    const head = headOf(repository, String(body.head));
    if (head === undefined) return;
    const base = String(body.base);
    const pull: PullRecord = {
      number: Number(made.number),
      author: account,
      head,
      base,
      headSha: '',
      baseSha: '',
      state: 'open',
      title: String(body.title),
    };
    repository.pulls.set(pull.number, pull);
    follow(repository, pull);
  }
  const pull = repository.pulls.get(number);
  if (method === 'PATCH' && pull !== undefined && pull.merged === undefined) {
    if (body.state === 'open' || body.state === 'closed') pull.state = body.state;
    if (typeof body.title === 'string') pull.title = body.title;
    follow(repository, pull);
  }
  if (method === 'POST' && rest.endsWith('/reviews')) {
    const reviews = repository.reviews.get(number) ?? [];
    reviews.push({ id: Number(made.id), account, state: String(made.state), commit: String(made.commit_id) });
    repository.reviews.set(number, reviews);
  }
}

function corrected(repository: RepositoryRecord, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => ofAList(corrected(repository, one)));
  if (typeof value !== 'object' || value === null) return value;
  const from = value as Json;
  const number = Number(from.number);
  const locked = 'locked' in from ? { ...from, locked: repository.locked.has(number) } : from;
  const pull = repository.pulls.get(number);
  if (pull !== undefined && 'head' in from && 'base' in from) return pullCorrected(locked, pull, repository.network.apiUrl);
  // Two counts that emulate leaves out, and what only settings know.
  if (from.full_name === repository.name && 'default_branch' in from)
    return { ...locked, network_count: 0, subscribers_count: 0, ...repository.settings.repository };
  return pull?.merged === undefined || !('state' in from) ? locked : { ...locked, state: 'closed', closed_at: pull.merged.at };
}

/** GitHub does not say in a list whether and by whom a pull request was merged. */
export function ofAList(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('base' in value)) return value;
  const { merged, merged_by, mergeable, ...listed } = value as Json;
  return listed;
}

function pullCorrected(json: Json, { headSha, baseSha, state, merged }: PullRecord, apiUrl: string): Json {
  const own = {
    head: { ...(json.head as Json), sha: headSha },
    base: { ...(json.base as Json), sha: baseSha },
    state,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.sha ?? null,
    ...(merged !== undefined && { closed_at: merged.at, updated_at: merged.at }),
  };
  const full =
    'merged' in json
      ? { merged: merged !== undefined, merged_by: merged === undefined ? null : simpleUser(merged.by, apiUrl) }
      : {};
  return { ...json, ...own, ...full };
}
