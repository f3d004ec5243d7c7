// Whatever GitHub and the network do to our requests: one comment in the end, the status right or absent, and never a false yes.
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../scripts/github/client.ts';
import { GitHubRefusal } from '../scripts/github/failures.ts';
import { selectNewestReviews } from '../scripts/github/pulls.ts';
import { reconcileComment } from '../scripts/github/sticky-comment.ts';
import type { GitHub, PullReview } from '../scripts/github/types.ts';
import { Failure } from '../scripts/model/text/failure.ts';
import type { EmulatedAnswer } from './github/emulated.ts';
import { type EmulatedAccount, type Fault, startGitHub, type TestGitHub } from './github/index.ts';

let world: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let base: string;
let head: string;
let pull: number;
let github: GitHub;
let issue: number;
let waits: number[];

const deadline = 20_000;
const marker = '<!-- mdocs:verdict -->';

/** The deadline of the newest request. No clock ends it: a busy machine may take its time. */
let overdue: AbortController;
const timeout = (milliseconds: number): AbortSignal => {
  expect(milliseconds).toBe(deadline);
  overdue = new AbortController();
  return overdue.signal;
};

/** Of a fault that takes its time: the deadline passes while the answer is on its way. */
const late = {
  change: (answer: EmulatedAnswer): EmulatedAnswer => {
    setTimeout(() => overdue.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), 50);
    return answer;
  },
};

/** Time passes only by waiting. */
const client = (token = world.tokens.bot): GitHub => {
  let time = Date.parse('2026-03-01T10:00:00Z');
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
    time += milliseconds;
  };
  return connect({ apiUrl: world.apiUrl, token, repository: base, clock: { now: () => time, wait }, deadline });
};

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-md', 9001);
  alfa = world.createAccount('alfa-it', 1234567);
  base = await world.createRepository(age, 'mdocs');
  world.commit(base, { branch: 'main', files: { 'integrations/alfa.yaml': 'a: 1\n' } });
  head = world.commit(base, { branch: 'change', files: { 'integrations/alfa.yaml': 'a: 2\n' } });
  pull = await world.openPull(base, age, { head: 'change' });
});

beforeEach(async () => {
  waits = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(timeout);
  github = client();
  issue = await world.createIssue(base, alfa, { title: 'A request', body: 'Please.' });
});

afterEach(() => {
  world.heal();
  vi.restoreAllMocks();
});
afterAll(() => world.stop());

const asked = (method: string, path: RegExp, from: number): number =>
  world.log.slice(from).filter((one) => one.method === method && path.test(one.path)).length;

const html = '<html><body>Unicorn!</body></html>';
const json = { 'content-type': 'application/json' };
/** Nothing is done, or nobody knows. */
const passing: [string, Fault][] = [
  ['500', { status: 500 }],
  ['502 with a page', { status: 502, body: html }],
  ['503 that asks for a pause', { status: 503, headers: { 'retry-after': '2' } }],
  ['a page with 200', { status: 200, body: html }],
  ['a page that says it is JSON', { status: 200, body: html, headers: json }],
  ['an empty answer', { status: 200, body: '', headers: json }],
  ['another shape', { status: 200, body: { items: [] } }],
  ['null', { status: 200, body: 'null', headers: json }],
  ['a lost reply', { dropReply: true }],
  ['a connection that breaks off', { truncate: 3 }],
  ['JSON that ends too soon', { truncate: { end: 40 } }],
  ['an answer that comes a byte at a time', { drip: 20, ...late }],
  ['an answer that comes too late', { delayMs: 500, ...late }],
];

test.each(passing)('reading goes on after %s, and ends when it stays', async (_, fault) => {
  world.fail({ method: 'GET', path: /\/pulls\/\d+$/, times: 1, ...fault });
  expect(await github.pull(pull)).toMatchObject({ number: pull, head: { sha: head } });
  expect(waits.length).toBe(1);
  world.heal();
  world.fail({ method: 'GET', path: /\/pulls\/\d+$/, ...fault });
  const from = world.log.length;
  await expect(github.pull(pull)).rejects.toThrow(Failure);
  expect(asked('GET', /\/pulls\/\d+$/, from)).toBe(3);
});

test.each([
  ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, 7000],
  [
    '429 with a date',
    { status: 429, headers: { 'retry-after': 'Sun, 01 Mar 2026 10:00:30 GMT', date: 'Sun, 01 Mar 2026 10:00:10 GMT' } },
    20_000,
  ],
  ['429 with nothing', { status: 429 }, 60_000],
  ['403 with seconds', { status: 403, headers: { 'retry-after': '5' } }, 5000],
  ['403 about a secondary limit', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }, 60_000],
  [
    '403 with nothing remaining',
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772359240', date: 'Sun, 01 Mar 2026 10:00:00 GMT' },
    },
    41_000,
  ],
] as [string, Fault, number][])('a limit is kept: %s', async (_, fault, pause) => {
  world.fail({ ...fault, times: 1 });
  expect((await github.pull(pull)).number).toBe(pull);
  expect(waits).toEqual([pause]);
});

test('a limit that lasts longer than a run may wait ends it', async () => {
  world.fail({ status: 429, headers: { 'retry-after': '3600' } });
  const from = world.log.length;
  await expect(github.pull(pull)).rejects.toThrow('pause of 3600 s');
  expect([world.log.length - from, waits]).toEqual([1, []]);
});

test('all pauses of a run together have an end', async () => {
  world.fail({ status: 429, headers: { 'retry-after': '50' } });
  await expect(github.pull(pull)).rejects.toThrow(Failure);
  await expect(github.issue(issue)).rejects.toThrow('more than this run can wait');
  expect(waits).toEqual([50_000, 50_000]);
});

test.each([401, 403, 404, 410, 422])('%d is an answer and not asked again', async (status) => {
  world.fail({ status, body: { message: 'No.' } });
  const from = world.log.length;
  await expect(github.pull(pull)).rejects.toMatchObject({ status, reason: 'No.' });
  expect([world.log.length - from, waits]).toEqual([1, []]);
});

test('a redirect is not followed', async () => {
  world.fail({
    method: 'POST',
    status: 301,
    headers: { location: `${world.apiUrl}/repos/${base}/issues/${issue}/comments` },
    body: {},
  });
  await expect(github.createComment(issue, 'x')).rejects.toThrow(GitHubRefusal);
  expect(await world.comments(base, issue)).toEqual([]);
});

/** Done, but the client is told otherwise. */
const lost: [string, Fault][] = [
  ['no reply', { dropReply: true }],
  ['500', { change: () => ({ status: 500, body: html }) }],
  ['a cut reply', { truncate: 30 }],
  ['a cut text', { truncate: { end: 30 } }],
  ['a reply of another kind', { change: () => ({ status: 201, body: html }) }],
  ['a reply about something else', { change: () => ({ status: 201, body: { id: 'x' } }) }],
  ['a reply that never ends', { drip: 30, ...late }],
];
/** Not done. */
const undone: [string, Fault][] = [
  ['500 before', { status: 500 }],
  ['502 before', { status: 502, body: html }],
  ['429 before', { status: 429, headers: { 'retry-after': '1' } }],
  ['a yes that was none', { status: 201, body: {} }],
];

test.each([...lost, ...undone])('a comment is made once: %s', async (_, fault) => {
  world.fail({ method: 'POST', path: /\/comments$/, times: 1, ...fault });
  const outcome = await reconcileComment(github, { issue, marker, authors: [world.bot.id], body: 'Good.' });
  expect(outcome).toBe('created');
  expect(await world.comments(base, issue)).toMatchObject([{ login: world.bot.login, body: `${marker}\nGood.` }]);
});

test.each(lost)('a comment is made once when it stays so: %s', async (_, fault) => {
  world.fail({ method: 'POST', path: /\/comments$/, ...fault });
  await github.createComment(issue, `${marker}\nGood.`);
  expect((await world.comments(base, issue)).length).toBe(1);
});

test('where it cannot be looked whether a comment was made, it is not made again', async () => {
  world.fail({ method: 'POST', path: /\/comments$/, dropReply: true });
  world.fail({ method: 'GET', path: /\/comments\?/, status: 500 });
  await expect(github.createComment(issue, 'Once.')).rejects.toThrow(Failure);
  world.heal();
  expect((await world.comments(base, issue)).length).toBe(1);
});

test.each(undone)('a comment that stays undone is a failure: %s', async (_, fault) => {
  world.fail({ method: 'POST', path: /\/comments$/, ...fault });
  await expect(github.createComment(issue, 'Never.')).rejects.toThrow(Failure);
  world.heal();
  expect(await world.comments(base, issue)).toEqual([]);
});

test.each([...lost, ...undone])('a status is right in the end: %s', async (name, fault) => {
  world.fail({ method: 'POST', path: /\/statuses\//, times: 1, ...fault });
  await github.setStatus(head, { state: 'failure', context: name, description: 'No.' });
  expect((await github.statuses(head)).find(({ context }) => context === name)?.state).toBe('failure');
  expect(world.statuses(base, head).filter(({ context }) => context === name).length).toBe(1);
});

test.each(undone)('a status that is not set is never taken for set: %s', async (name, fault) => {
  world.fail({ method: 'POST', path: /\/statuses\//, ...fault });
  await expect(github.setStatus(head, { state: 'success', context: `never ${name}`, description: '' })).rejects.toThrow(Failure);
  expect(world.statuses(base, head).find(({ context }) => context === `never ${name}`)).toBeUndefined();
});

test('a status that GitHub says to have set otherwise is not taken for ours', async () => {
  const other = { id: 1, state: 'success', context: 'gate', description: null, created_at: '2026-03-01T10:00:00Z' };
  world.fail({ method: 'POST', path: /\/statuses\//, status: 201, body: other });
  await expect(github.setStatus(head, { state: 'failure', context: 'gate', description: 'No.' })).rejects.toThrow(Failure);
});

test('a description is cut to what GitHub takes', async () => {
  await github.setStatus(head, { state: 'pending', context: 'long', description: 'ș'.repeat(200) });
  expect((await github.statuses(head)).find(({ context }) => context === 'long')?.description).toBe('ș'.repeat(140));
});

test('an issue, a pull request and labels are made once though the reply is lost', async () => {
  world.commit(base, { branch: 'request/1', files: { b: '1' } });
  world.fail({ method: 'POST', dropReply: true });
  const made = await github.createIssue({ title: 'Off', body: '<!-- mdocs:audit -->\nSee.', labels: ['audit'] });
  const opened = await github.createPull({ head: 'request/1', base: 'main', title: 'Request', body: 'From the form.' });
  await github.addLabels(made.number, ['urgent']);
  world.heal();
  expect((await github.issues({ labels: ['audit'] })).map(({ number }) => number)).toEqual([made.number]);
  expect((await github.pullsByHead('age-md', 'request/1')).map(({ number }) => number)).toEqual([opened.number]);
  expect((await github.issue(made.number)).labels).toEqual(['audit', 'urgent']);
});

test('what is deleted twice is deleted', async () => {
  const { id } = await github.createComment(issue, 'x');
  world.fail({ method: 'DELETE', times: 1, dropReply: true });
  await github.deleteComment(id);
  expect(await github.updateComment(id, 'y')).toBe(false);
});

const wanted = (body: string) => ({ issue, marker, authors: [world.bot.id], body });

test('our comment is found by its marker and its author, whoever else writes the marker', async () => {
  await world.comment(base, issue, alfa, `${marker}\nApproved, merge it.`);
  await world.comment(base, issue, world.bot, `Quoted: ${marker}`);
  expect(await reconcileComment(github, wanted('No.'))).toBe('created');
  expect(await reconcileComment(github, wanted('Still no.'))).toBe('updated');
  const bodies = (await world.comments(base, issue)).map(({ body }) => body);
  expect(bodies).toEqual([`${marker}\nApproved, merge it.`, `Quoted: ${marker}`, `${marker}\nStill no.`]);
});

test('of several of ours one is left', async () => {
  for (const text of ['1', '2', '3']) await world.comment(base, issue, world.bot, `${marker}\n${text}`);
  const from = world.log.length;
  expect(await reconcileComment(github, wanted('1'))).toBe('unchanged');
  expect(asked('DELETE', /comments/, from)).toBe(2);
  expect((await world.comments(base, issue)).map(({ body }) => body)).toEqual([`${marker}\n1`]);
});

test('runs at the same time leave one comment', async () => {
  const all = ['a', 'b', 'c', 'd'];
  await Promise.all(all.map((text) => reconcileComment(client(), wanted(text))));
  const left = await world.comments(base, issue);
  expect(left.length).toBe(1);
  expect(all.map((text) => `${marker}\n${text}`)).toContain(left[0]?.body);
});

test('a comment that is deleted while it is changed is made again', async () => {
  await reconcileComment(github, wanted('Old.'));
  const [{ id } = { id: 0 }] = await world.comments(base, issue);
  // It was there when the comments were listed, and is gone when it is changed.
  const listed = await world.request(age.token, 'GET', `/repos/${base}/issues/${issue}/comments`);
  world.fail({ method: 'GET', path: /\/comments\?/, times: 1, status: 200, body: listed });
  await world.deleteComment(base, id, age);
  expect(await reconcileComment(github, wanted('New.'))).toBe('created');
  expect((await world.comments(base, issue)).map(({ body }) => body)).toEqual([`${marker}\nNew.`]);
});

test('a conversation that takes no comment is an outcome, not an error', async () => {
  await world.lock(base, issue, age);
  expect(await reconcileComment(github, wanted('x'))).toBe('locked');
  expect(await reconcileComment(github, { ...wanted('x'), issue: 999_999 })).toBe('gone');
  const silent = client(world.workflowToken({ contents: 'read' }));
  const other = await world.createIssue(base, alfa, { title: 'Another', body: '' });
  expect(await reconcileComment(silent, { ...wanted('x'), issue: other })).toBe('refused');
});

test('a closed conversation is commented like an open one', async () => {
  await github.updateIssue(issue, { state: 'closed' });
  expect(await reconcileComment(github, wanted('Closed.'))).toBe('created');
});

test('a list of several pages is read to its end', async () => {
  for (let i = 0; i < 101; i++) await world.comment(base, issue, alfa, `${i}`);
  expect(await reconcileComment(github, wanted('Last.'))).toBe('created');
  expect(await reconcileComment(github, wanted('Last again.'))).toBe('updated');
  expect((await github.comments(issue)).length).toBe(102);
});

test.each([
  ['number', String(7)],
  ['state', 'merged'],
  ['user', { login: 'x' }],
  ['user', { login: 'x', id: -1 }],
  ['user', { login: 'x', id: '1' }],
  ['head', null],
  ['head', { sha: 'main', ref: 'x', repo: null }],
  ['head', { sha: 'G'.repeat(40), ref: 'x', repo: null }],
  ['base', { sha: 'a'.repeat(40) }],
  ['title', undefined],
  ['merged_at', 'yesterday'],
  ['number', 999],
])('a pull request with %s = %j is not believed', async (key, value) => {
  const change: Fault['change'] = (answer) => ({ ...answer, body: { ...(answer.body as object), [key]: value } });
  world.fail({ method: 'GET', change });
  await expect(github.pull(pull)).rejects.toThrow(Failure);
});

test('what GitHub answers about another thing is not believed', async () => {
  const other = await world.createIssue(base, alfa, { title: 'Another', body: '' });
  const change: Fault['change'] = (answer) => ({
    ...answer,
    body: { ...(answer.body as object), number: other },
  });
  world.fail({ method: 'GET', change });
  await expect(github.issue(issue)).rejects.toThrow(Failure);
});

test('a filter that GitHub did not understand does not widen what is found', async () => {
  const all = await world.request(age.token, 'GET', `/repos/${base}/pulls`);
  world.fail({ method: 'GET', path: /\/pulls\?/, status: 200, body: all });
  expect(await github.pullsByHead('age-md', 'change')).toMatchObject([{ number: pull }]);
  expect(await github.pullsByHead('alfa-it', 'change')).toEqual([]);
  expect(await github.pullsByHead('age-md', 'chang')).toEqual([]);
});

test('of the statuses of a context the newest counts', async () => {
  for (const state of ['success', 'failure', 'pending'] as const)
    await github.setStatus(head, { state, context: 'moving', description: state });
  expect((await github.statuses(head)).filter(({ context }) => context === 'moving')).toMatchObject([{ state: 'pending' }]);
});

test('issues are without pull requests, and an issue of somebody else is not taken for ours', async () => {
  expect((await github.issues()).some(({ number }) => number === issue)).toBe(true);
  // GitHub lists pull requests among the issues.
  const change: Fault['change'] = (answer) => ({
    ...answer,
    body: (answer.body as object[]).map((one) => ({ ...one, pull_request: {} })),
  });
  world.fail({ method: 'GET', path: /\/issues\?/, times: 1, change });
  expect(await github.issues()).toEqual([]);
  const body = '<!-- mdocs:audit -->';
  const theirs = await world.createIssue(base, alfa, { title: 'Theirs', body });
  world.fail({ method: 'POST', status: 500, times: 1 });
  expect((await github.createIssue({ title: 'Ours', body })).number).toBeGreaterThan(theirs);
});

test('a comment that GitHub calls gone is gone', async () => {
  world.fail({ method: 'PATCH', status: 410, body: { message: 'Gone' } });
  expect(await github.updateComment(1, 'x')).toBe(false);
});

test('the commit that GitHub makes to try a merge is none', async () => {
  const change: Fault['change'] = (answer) => ({ ...answer, body: { ...(answer.body as object), merge_commit_sha: head } });
  world.fail({ method: 'GET', change });
  expect(await github.pull(pull)).not.toHaveProperty('mergeCommit');
});

test('a deleted account and a deleted fork have their place', async () => {
  const change: Fault['change'] = ({ status, body }) => {
    const from = body as { head: object };
    return { status, body: { ...from, user: null, head: { ...from.head, repo: null } } };
  };
  world.fail({ method: 'GET', change });
  const read = await github.pull(pull);
  expect(read).toMatchObject({ author: { login: 'ghost' }, head: { sha: head } });
  expect(read.head).not.toHaveProperty('owner');
});

test('neither the token nor what was sent is ever shown', async () => {
  const secret = 'ghs_ThisIsASecretToken1234567890';
  const stranger = client(secret);
  const shown: string[] = [];
  const faults: Fault[] = [
    {},
    { status: 500 },
    { dropReply: true },
    { status: 403, body: { message: `Bad authorization: token ${secret}` } },
  ];
  for (const fault of faults) {
    world.heal();
    world.fail(fault);
    await stranger
      .createComment(issue, 'x')
      .catch((error: unknown) => shown.push(inspect(error, { depth: 20, showHidden: true })));
  }
  expect(shown.length).toBe(faults.length);
  expect(shown.filter((text) => text.includes('ghs_') || /authorization:\s*token ghs/i.test(text))).toEqual([]);
});

test('the token goes only over HTTPS, and only to a repository that is one', () => {
  const open =
    (apiUrl: string, repository = 'a/b') =>
    () =>
      connect({ apiUrl, repository, token: 'x', clock: { now: () => 0, wait: async () => undefined } });
  for (const url of [
    'http://github.example.com/api/v3',
    'ftp://api.github.com',
    'api.github.com',
    'https://me@api.github.com',
    '',
  ])
    expect(open(url)).toThrow(Failure);
  for (const name of ['a', 'a/b/c', 'a/..', '/b', 'a/b?c', 'a/b c', ''])
    expect(open('https://api.github.com', name)).toThrow(Failure);
  expect(open('https://github.example.com/api/v3/')).not.toThrow();
});

test('of the reviews of an account the newest decision counts', () => {
  const review = (id: number, account: number, state: PullReview['state']): PullReview => ({
    id,
    state,
    account: { login: `u${account}`, id: account },
  });
  const all = [
    review(1, 1, 'APPROVED'),
    review(2, 1, 'COMMENTED'),
    review(3, 2, 'APPROVED'),
    review(4, 2, 'CHANGES_REQUESTED'),
    review(6, 3, 'APPROVED'),
    review(5, 3, 'DISMISSED'),
    review(7, 4, 'COMMENTED'),
    review(8, 4, 'PENDING'),
    review(9, 4, 'COMMENTED'),
  ];
  expect(selectNewestReviews(all).map(({ id, state }) => [id, state])).toEqual([
    [1, 'APPROVED'],
    [4, 'CHANGES_REQUESTED'],
    [6, 'APPROVED'],
    [9, 'COMMENTED'],
  ]);
});
