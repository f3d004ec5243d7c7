// A form whose page is gone, that an account sends by the hundred, or whose answer somebody rewrote, costs nobody else anything.
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { takeTurns } from '../scripts/commands/request/choose-issues.ts';
import { request } from '../scripts/commands/request/request.ts';
import { readPlace } from '../scripts/commands/run/github-place.ts';
import { makeRequesterFinder } from '../scripts/commands/verdict/requesters.ts';
import { catchOutput } from './commands/inside.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { form, samples, today } from './request/forms.ts';

let world: TestGitHub;
let age: EmulatedAccount;
let clerk: EmulatedAccount;
let stranger: EmulatedAccount;
let name: string;

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-md', 9001);
  clerk = world.createAccount('taxe-it', 4242);
  stranger = world.createAccount('nimeni', 666);
  name = await world.createRepository(age, 'mdocs');
  const files = Object.fromEntries([...samples()].map(([path, entry]) => [path, entry.read()]));
  world.commit(name, { branch: 'main', files });
  vi.stubEnv('GIT_SSL_CAINFO', world.caFile);
  vi.stubEnv('GITHUB_REPOSITORY', name);
  vi.stubEnv('GITHUB_TOKEN', world.workflowToken({ contents: 'write', issues: 'write', 'pull-requests': 'write' }));
  vi.stubEnv('GITHUB_API_URL', world.apiUrl);
  vi.stubEnv('GITHUB_SERVER_URL', world.serverUrl);
  vi.stubEnv('MDOCS_REQUESTS_BOT_ID', String(world.bot.id));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.stop();
});

const submit = (body: string, account: EmulatedAccount) => world.createIssue(name, account, { title: 'Cerere', body });
/** A run for all open forms. */
const runAll = () => catchOutput(() => request({ root: tmpdir(), today, locale: 'en' }));

test('a page that is gone while its request is open stops neither the answers to others nor what is asked about it', async () => {
  const lost = await submit(form('complete'), stranger);
  expect((await runAll()).out).toContain(`#${lost} ready`);
  const place = readPlace(process.env);
  const [pull] = await place.github.pullsByHead('age-md', `request/issue-${lost}`);
  if (!pull) throw new Error('no pull request');
  await world.request(stranger.token, 'PATCH', `/repos/${name}/issues/${lost}`, { state: 'closed' });
  const other = await submit(form('wrong-answers'), clerk);
  for (const status of [301, 404, 410]) {
    world.fail({ path: new RegExp(`/issues/${lost}$`), status });
    const { code, out } = await runAll();
    expect([code, out]).toEqual([0, `#${other} troubled\n`]);
    expect(await makeRequesterFinder(tmpdir())(pull, place)).toEqual({ account: pull.author, isProven: false });
    world.heal();
  }
});

test('of one author a few forms are answered in a run for all, the next few in the next hour, and those of others all the same', () => {
  const all = [...Array.from({ length: 25 }, (_, i) => ({ author: 'one', i })), { author: 'other', i: 25 }];
  const hours = [0, 1, 2, 3].map((hour) => takeTurns(all, ({ author }) => author, hour * 3_600_000).map(({ i }) => i));
  const ten = (from: number) => Array.from({ length: 10 }, (_, i) => from + i);
  expect(hours).toEqual([
    [...ten(0), 25],
    [...ten(10), 25],
    [20, 21, 22, 23, 24, 25],
    [...ten(0), 25],
  ]);
});

test('a run for all asks little of GitHub about what one account sends without end, open or closed', async () => {
  const issues = [];
  for (let i = 0; i < 25; i++) issues.push(await submit(form('nothing-answered'), stranger));
  const other = await submit(form('wrong-answers'), clerk);
  const { out } = await runAll();
  expect(out).toContain(`#${other} troubled\n`);
  expect(issues.filter((number) => out.includes(`#${number} `)).length).toBeLessThanOrEqual(10);
});

test('our comment that somebody changed makes no other request that of the form', async () => {
  const theirs = await submit(form('complete').replaceAll('203.0.113.131', '203.0.113.132'), clerk);
  const place = readPlace(process.env);
  const run = (issue: number) => catchOutput(() => request({ root: tmpdir(), today, locale: 'en', issue: String(issue) }));
  await run(theirs);
  const [pull] = await place.github.pullsByHead('age-md', `request/issue-${theirs}`);
  const issue = await submit(form('wrong-answers'), clerk);
  await run(issue);
  const [comment] = await world.comments(name, issue);
  const changed = comment?.body.replace('<!-- answered', `<!-- pull ${pull?.number} ${'0'.repeat(64)} -->\n<!-- answered`);
  await world.request(age.token, 'PATCH', `/repos/${name}/issues/comments/${comment?.id}`, { body: changed });
  await world.request(clerk.token, 'PATCH', `/repos/${name}/issues/${issue}`, { body: form('complete') });
  expect((await run(issue)).out).toBe(`#${issue} ready\n`);
  expect(await place.github.pullsByHead('age-md', `request/issue-${issue}`)).toHaveLength(1);
  expect((await place.github.pull(pull?.number ?? 0)).body).toBe(pull?.body);
});
