// The GitHub that other tests use does what GitHub does: one state behind the API and git.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../scripts/github/client.ts';
import { reconcileComment } from '../scripts/github/sticky-comment.ts';
import type { GitHub } from '../scripts/github/types.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { wrongAnswer, wrongRequest } from './github/openapi.ts';

let world: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let base: string;
let fork: string;
let github: GitHub;
const clock = { now: () => Date.now(), wait: async () => undefined };

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-md', 9001);
  alfa = world.createAccount('alfa-it', 1234567);
  base = await world.createRepository(age, 'mdocs');
  world.commit(base, { branch: 'main', files: { 'integrations/alfa.yaml': 'a: 1\n' }, message: 'Start' });
  fork = await world.fork(base, alfa);
  github = connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: base, clock });
});

afterAll(() => world.stop());

test('a pull request from a fork is opened, followed, judged, approved and merged', async () => {
  const first = world.commit(fork, { branch: 'change', files: { 'integrations/alfa.yaml': 'a: 2\n' } });
  const number = await world.openPull(base, alfa, { head: 'alfa-it:change', title: 'Another address' });
  const [pull] = await github.pullsByHead('alfa-it', 'change');
  expect(pull).toMatchObject({
    number,
    author: { login: 'alfa-it', id: 1234567 },
    head: { sha: first, ref: 'change', owner: 'alfa-it', repository: fork },
    base: { ref: 'main', sha: world.git(base).commitOf('main') },
    merged: false,
  });
  const second = await pushFrom(fork, alfa.token);
  expect((await github.pull(number)).head.sha).toBe(second);
  expect(world.git(base).commitOf(`refs/pull/${number}/head`)).toBe(second);

  await github.setStatus(second, { state: 'success', context: 'mdocs/verdict', description: 'Sound' });
  expect(await github.statuses(second)).toMatchObject([{ state: 'success', creator: { id: world.bot.id } }]);
  expect(await github.statuses(first)).toEqual([]);
  await expect(world.review(base, number, alfa, 'APPROVE')).rejects.toThrow('own pull request');
  await world.review(base, number, age, 'APPROVE');
  expect(await github.reviews(number)).toMatchObject([{ state: 'APPROVED', commit: second, account: { id: 9001 } }]);

  const wanted = { issue: number, marker: '<!-- mdocs:verdict -->', authors: [world.bot.id], body: 'Good.' };
  expect(await reconcileComment(github, wanted)).toBe('created');
  expect(await reconcileComment(github, { ...wanted, body: 'Better.' })).toBe('updated');
  expect(await reconcileComment(github, { ...wanted, body: 'Better.' })).toBe('unchanged');
  expect(await world.comments(base, number)).toMatchObject([{ login: 'github-actions[bot]', body: `${wanted.marker}\nBetter.` }]);

  const merged = await world.merge(base, number, age);
  expect(world.git(base).commitOf('main')).toBe(merged);
  expect(world.git(base).read('main', 'integrations/alfa.yaml')).toBe('a: 3');
  expect(await github.pull(number)).toMatchObject({ state: 'closed', merged: true, mergeCommit: merged });
  expect(await github.pullsOfCommit(merged)).toMatchObject([{ number }]);
  expect(await github.mergedPulls('2020-01-01T00:00:00Z')).toMatchObject([{ number, mergeCommit: merged, merged: true }]);
  expect(await github.mergedPulls('2100-01-01T00:00:00Z')).toEqual([]);
  expect(await github.openPulls()).toEqual([]);
});

test('what GitHub does not know or does not answer is seen', () => {
  const asked = (method: string, path: string, body?: unknown) => wrongRequest({ method, path, body });
  expect(asked('GET', '/repos/a/b/pulls?stat=open')).toEqual(['pulls/list: GitHub has no query parameter stat']);
  expect(asked('GET', '/repos/a/b/pulls?state=opened')).toHaveLength(1);
  expect(asked('POST', '/repos/a/b/statuses/x', { state: 'green', colour: 1 })).toHaveLength(2);
  expect(asked('GET', '/repos/a/b/approvals')).toEqual(['GET /repos/a/b/approvals: GitHub has no such operation']);
  expect(asked('GET', '/repos/a/b/pulls?state=open&per_page=100')).toEqual([]);
  expect(wrongAnswer({ method: 'GET', path: '/repos/a/b/pulls', body: [{}] }, 200)).toHaveLength(1);
  expect(wrongAnswer({ method: 'GET', path: '/repos/a/b/pulls', body: [] }, 201)).toHaveLength(1);
  expect(wrongAnswer({ method: 'GET', path: '/repos/a/b/pulls', body: [] }, 200)).toEqual([]);
});

test('people and tokens may do what GitHub lets them', async () => {
  world.commit(fork, { branch: 'second', files: { b: '1' } });
  const number = await world.openPull(base, alfa, { head: 'alfa-it:second' });
  const status = { state: 'success', context: 'mdocs/verdict' };
  const sha = world.git(fork).commitOf('second');
  const path = `/repos/${base}/statuses/${sha}`;
  await expect(world.request(alfa.token, 'POST', path, status)).rejects.toThrow('403');
  await expect(world.request('ghp_unknown', 'GET', `/repos/${base}`)).rejects.toThrow('401');
  await expect(world.request(world.workflowToken({ statuses: 'read' }), 'POST', path, status)).rejects.toThrow('403');
  await expect(world.merge(base, number, alfa)).rejects.toThrow('403');
  await expect(world.openPull(base, alfa, { head: 'alfa-it:second' })).rejects.toThrow('already exists');
  const comment = (await world.comment(base, number, age, 'Mine.')) as { id: number };
  await expect(world.deleteComment(base, comment.id, alfa)).rejects.toThrow('403');
  await expect(pushFrom(base, alfa.token, 'main')).rejects.toThrow('403');
  await world.closePull(base, number, alfa);
  await expect(world.merge(base, number, age)).rejects.toThrow('405');
});

test('a protected branch takes only what its ruleset lets through', async () => {
  const checks = { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'mdocs/verdict' }] } };
  const review = { type: 'pull_request', parameters: { required_approving_review_count: 1 } };
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  world.settings(base).rulesets = [{ id: 7, name: 'main', enforcement: 'active', conditions, rules: [checks, review] }];
  const sha = world.commit(fork, { branch: 'third', files: { c: '1' } });
  const number = await world.openPull(base, alfa, { head: 'alfa-it:third' });
  await expect(world.merge(base, number, age)).rejects.toThrow('Required status check');
  await github.setStatus(sha, { state: 'failure', context: 'mdocs/verdict', description: '' });
  await expect(world.merge(base, number, age)).rejects.toThrow('Required status check');
  await github.setStatus(sha, { state: 'success', context: 'mdocs/verdict', description: '' });
  await expect(world.merge(base, number, age)).rejects.toThrow('approving review');
  await world.review(base, number, age, 'APPROVE');
  await world.merge(base, number, age);
});

/** A clone, a commit and a push over HTTPS, as people do it. */
async function pushFrom(name: string, token: string, branch = 'change'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-clone-'));
  const environment = { ...process.env, GIT_SSL_CAINFO: world.caFile, GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
  // Not to be waited for in place: the server is in this process.
  const run = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: folder, env: environment })).stdout.trim();
  const url = new URL(world.gitUrl(name));
  url.username = 'x-access-token';
  url.password = token;
  await run('clone', '--quiet', url.href, '.');
  await run('checkout', '--quiet', '-B', 'change', `origin/${branch}`);
  writeFileSync(join(folder, 'integrations/alfa.yaml'), 'a: 3\n');
  await run(
    '-c',
    'user.name=Alfa',
    '-c',
    'user.email=it@alfa.md',
    'commit',
    '--quiet',
    '--all',
    '--allow-empty',
    '--message',
    'Again',
  );
  await run('push', '--quiet', 'origin', 'change');
  const head = await run('rev-parse', 'HEAD');
  rmSync(folder, { recursive: true });
  return head;
}
