// The limits of the verdict: one that does not end costs nobody else anything, nobody's many requests cost everybody's time, and nothing is
// judged twice without need.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readRequests } from '../scripts/commands/notify/requests.ts';
import type { Place } from '../scripts/commands/run/github-place.ts';
import { type JudgeLimits, usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { makeRequesterFinder } from '../scripts/commands/verdict/requesters.ts';
import { inTurn } from '../scripts/commands/verdict/turns.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import { markAsTold } from '../scripts/model/notice/ledger.ts';
import { catchOutput } from './commands/inside.ts';
import { bundleProgram, program } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';

const files = join(import.meta.dirname, 'cases/base');
const today = '2026-06-01';
const alfaFile = 'integrations/alfa.yaml';

let world: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let stranger: EmulatedAccount;
let base: string;
let folder: string;
let branches = 0;

beforeAll(async () => {
  await bundleProgram();
  folder = mkdtempSync(join(tmpdir(), 'mdocs-limits-'));
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  alfa = world.createAccount('alfa-demo-it', 9000000101);
  stranger = world.createAccount('stranger', 666);
  base = await world.createRepository(age, 'mdocs');
  const names = readdirSync(files, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = names.map((item) => join(item.parentPath, item.name));
  world.commit(base, {
    branch: 'main',
    files: Object.fromEntries(paths.map((path) => [path.slice(files.length + 1), readFileSync(path)])),
  });
  for (const account of [alfa, stranger]) await world.fork(base, account);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

function placeOf(number?: number): Place {
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const { folder } = world.git(base);
  return {
    github: connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: base, clock }),
    repository: base,
    serverUrl: 'https://github.example',
    remote: folder,
    environments: folder,
    bot: world.bot.id,
    event:
      number === undefined
        ? { name: 'schedule', payload: {} }
        : { name: 'workflow_run', payload: world.workflowRun(base, number) },
  };
}

/** A run for one pull request, or for all, with what it printed and the calls that it made. */
async function run(number?: number, limits: Partial<JudgeLimits> = {}, place = placeOf(number)) {
  const before = world.log.length;
  const options = { root: tmpdir(), locale: 'en' as const, today };
  const given = { ...usualLimits, program, ...limits };
  const said = await catchOutput(() => giveVerdict(options, place, given));
  return { ...said, calls: world.log.length - before };
}

const text = (path: string) => world.git(base).read('main', path);
const added = (address: string) => text(alfaFile).replace(/addresses: \[([^\]]*)\]/, `addresses: [$1, "${address}"]`);

async function propose(account: EmulatedAccount, address: string, title = 'A change'): Promise<{ number: number; head: string }> {
  const fork = `${account.login}/mdocs`;
  const branch = `change-${++branches}`;
  world.git(fork).git('fetch', '--quiet', world.git(base).folder, '+main:main');
  const head = world.commit(fork, { branch, files: { [alfaFile]: added(address) } });
  return { number: await world.openPull(base, account, { head: `${account.login}:${branch}`, title }), head };
}

const newest = (sha: string) => world.statuses(base, sha).find(({ context }) => context === 'mdocs/verdict');
const close = (number: number) => world.closePull(base, number, age);

/**
 * Deadlines that end what never ends, and nothing else, however slow the machine is: one request and every form are given half a second, all
 * other requests an hour. Its reviews are what a run asks for before a request is judged.
 */
function endOnly(bad: number): JudgeLimits['deadlines'] {
  const isNext = () => {
    const asked = world.log.findLast(({ path }) => /\/pulls\/\d+\/reviews/.test(path));
    return asked?.path.includes(`/pulls/${bad}/`);
  };
  const hour = 3_600_000;
  return {
    ...{ start: hour, claims: hour, form: 500, heard: hour },
    get judge() {
      return isNext() ? 500 : hour;
    },
  };
}

/** In the process that judges: what a request with such a title makes of it. No file does so any more. */
const trap = `const on = process.on;
process.on = (name, answer) => on.call(process, name, name !== 'message' ? answer : (message) => {
  const title = message.task?.proposal?.title ?? message.task?.issue?.title;
  if (title === 'Hang') for (;;);
  if (title === 'Fill') for (const all = []; ; ) all.push(Array.from({ length: 1e5 }, Math.random));
  return answer(message);
});`;

test.each([
  ['Hang', 'as one file', undefined],
  ['Fill', 'as one file', undefined],
  ['Hang', 'from its sources', { program: undefined }],
])(
  'a request that does not end (%s, the program %s) is named, gets no yes and costs no other its answer',
  async (title, _, more) => {
    const file = join(folder, 'trap.mjs');
    writeFileSync(file, trap);
    const bad = await propose(stranger, '198.51.100.91', title);
    const good = await propose(alfa, '198.51.100.92');
    vi.stubEnv('NODE_OPTIONS', `--import ${file}`);
    const limits = { deadlines: endOnly(bad.number), memory: 128, ...more } as Partial<JudgeLimits>;
    try {
      const { code, err } = await run(undefined, limits);
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`#${bad.number}: The check did not end within its limits`));
      expect(newest(bad.head)?.state).toBe('error');
      expect(newest(good.head)?.state).toBe('success');
      expect(await run(good.number, limits)).toMatchObject({ code: 0 });
    } finally {
      vi.stubEnv('NODE_OPTIONS', '');
      await close(bad.number);
      await close(good.number);
    }
  },
);

test('a form that cannot be read to its end costs no other request its answer', async () => {
  const app = world.createAccount('mdocs-requests[bot]', 9100);
  world.collaborator(base, app, 'write');
  const file = join(folder, 'trap.mjs');
  writeFileSync(file, trap);
  const issue = await world.createIssue(base, alfa, { title: 'Hang', body: 'A form' });
  const head = world.commit(base, { branch: `request/issue-${issue}`, files: { [alfaFile]: added('198.51.100.93') } });
  const bad = await world.openPull(base, app, { head: `request/issue-${issue}`, title: 'From a form' });
  const good = await propose(alfa, '198.51.100.94');
  vi.stubEnv('NODE_OPTIONS', `--import ${file}`);
  try {
    const deadlines = endOnly(bad);
    const { code, err } = await run(undefined, { deadlines }, { ...placeOf(), requestsBot: app.id });
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`#${bad}: The check did not end within its limits`));
    expect(newest(head)?.state).toBe('error');
    expect(newest(good.head)?.state).toBe('success');
    // Neither does it stop the notices about others, nor what is published.
    const place = { ...placeOf(), requestsBot: app.id };
    const limits = { ...usualLimits, program, deadlines };
    const query = { root: world.git(base).folder, since: today, limits };
    const { requests, unread } = await readRequests(place, markAsTold([], today), query);
    expect(unread).toMatchObject([{ number: bad, why: { en: expect.stringContaining('did not end within its limits') } }]);
    expect(requests.map(({ number }) => number)).toContain(good.number);
    const found = await makeRequesterFinder(tmpdir(), limits)(await place.github.pull(bad), place);
    expect(found).toEqual({ account: { login: app.login, id: app.id }, isProven: false });
  } finally {
    vi.stubEnv('NODE_OPTIONS', '');
    await close(bad);
    await close(good.number);
  }
});

test('of the requests of one account only a few are judged, oldest first; the others say so and take their turn', async () => {
  const all: { number: number; head: string }[] = [];
  for (let i = 0; i < inTurn + 2; i++) all.push(await propose(stranger, `198.51.100.${100 + i}`));
  const good = await propose(alfa, '198.51.100.150');
  const states = () => all.map(({ head }) => newest(head)?.state);
  const judged = Array.from({ length: inTurn }, () => 'failure');
  await run();
  expect(states()).toEqual([...judged, 'pending', 'pending']);
  expect(newest(good.head)?.state).toBe('success');
  const [last] = all.slice(-1);
  expect(newest(last?.head ?? '')?.description).toContain('autorul are deja 5 cereri deschise');
  expect(await world.comments(base, last?.number ?? 0)).toEqual([]);
  // Nobody is told that it waits for AGE.
  const { requests } = await readRequests(placeOf(), markAsTold([], today), { root: world.git(base).folder, since: today });
  expect(requests.find(({ number }) => number === last?.number)?.answer).toBeUndefined();
  const statuses = world.statuses(base, last?.head ?? '').length;
  expect(await run(last?.number)).toMatchObject({ code: 0 });
  expect(world.statuses(base, last?.head ?? '')).toHaveLength(statuses);
  await close(all[0]?.number ?? 0);
  await run();
  expect(states().slice(1)).toEqual([...judged, 'pending']);
  for (const { number } of [...all.slice(1), good]) await close(number);
});

test('what was judged for the same base and head is remembered, and a yes is not taken from memory', async () => {
  const people = Array.from({ length: 8 }, (_, i) => world.createAccount(`person-${i}`, 700 + i));
  const refused: { number: number; head: string }[] = [];
  for (const [i, account] of people.entries()) {
    await world.fork(base, account);
    refused.push(await propose(account, `198.51.100.${160 + i}`));
  }
  const good = await propose(alfa, '198.51.100.180');
  const count = refused.length + 1;
  // The list; of each its status, its reviews, itself, whom its comment names, its comment looked for, made and looked at, two statuses.
  expect((await run()).calls).toBeLessThanOrEqual(1 + 9 * count);
  expect(refused.map(({ head }) => newest(head)?.state)).toEqual(refused.map(() => 'failure'));
  const again = await run();
  // The list; who wrote the comments; a status of each; the reviews of the one that is judged again.
  expect(again).toMatchObject({ code: 0, calls: 2 + count + 1, out: expect.stringMatching(/^#\d+ [0-9a-f]{10} success\n$/) });

  // A status of somebody else's is no memory, and neither is what our own says of another base or description.
  const [first, second] = refused;
  const forged = { state: 'success', context: 'mdocs/verdict', target_url: newest(first?.head ?? '')?.targetUrl };
  await world.request(age.token, 'POST', `/repos/${base}/statuses/${first?.head}`, forged);
  const path = `/repos/${base}/pulls/${second?.number}`;
  await world.request(people[1]?.token ?? '', 'PATCH', path, { body: 'Said otherwise' });
  const third = await run();
  expect(third.out.trim().split('\n')).toHaveLength(3);
  expect(newest(first?.head ?? '')?.state).toBe('failure');

  // After a merge all are judged anew, each in three calls: its comment says the same, and is not looked at.
  world.commit(base, { branch: 'main', files: { 'README.md': 'Moved on.\n' } });
  const anew = await run();
  expect(anew.calls).toBe(2 + 3 * count);
  expect((await run()).calls).toBe(again.calls);
  for (const { number } of [...refused, good]) await close(number);
});

test('a run that renews all leaves calls for others, and whom it did not reach the next one judges', async () => {
  const people = Array.from({ length: 6 }, (_, i) => world.createAccount(`late-${i}`, 900 + i));
  const all: { number: number; head: string }[] = [];
  for (const [i, account] of people.entries()) {
    await world.fork(base, account);
    all.push(await propose(account, `198.51.100.${200 + i}`));
  }
  const place = placeOf();
  // As if the first answer were the last that there are calls for: before it, the list and all statuses are asked for.
  const spent = () => (place.github.spent() > 1 + all.length ? 700 : place.github.spent());
  const first = await run(undefined, {}, { ...place, github: { ...place.github, spent } });
  const judged = () => all.filter(({ head }) => newest(head) !== undefined).length;
  expect(judged()).toBe(1);
  expect(first.err.match(/this run has made enough calls to GitHub/g)).toHaveLength(all.length - 1);
  expect(first.calls).toBeLessThan(1 + all.length + 10);
  await run();
  expect(judged()).toBe(all.length);
  for (const { number } of all) await close(number);
});

test('a request without an answer comes before those that are renewed', async () => {
  const answered = [await propose(alfa, '198.51.100.230'), await propose(alfa, '198.51.100.231')];
  await run();
  const fresh = await propose(alfa, '198.51.100.232');
  const place = placeOf();
  // As if there were calls for one answer only, after the list and all statuses.
  const spent = () => (place.github.spent() > 4 ? 700 : place.github.spent());
  await run(undefined, {}, { ...place, github: { ...place.github, spent } });
  expect(newest(fresh.head)?.state).toBe('success');
  for (const { number } of [...answered, fresh]) await close(number);
});

test('a run that renews all leaves the last calls of the hour, whoever spent the others; who waits is judged all the same', async () => {
  const one = await propose(alfa, '198.51.100.220');
  world.leaveCalls(world.bot, 290);
  const renewing = await run();
  expect(renewing).toMatchObject({ code: 0, calls: 1 });
  const said = /#(\d+): Calls that GitHub still takes just now: 289; the last 300 are left/.exec(renewing.err);
  expect(said?.[1]).toBe(String(one.number));
  expect(newest(one.head)).toBeUndefined();
  expect(await run(one.number)).toMatchObject({ code: 0, err: '' });
  expect(newest(one.head)?.state).toBe('success');

  // Where GitHub asks for a pause, nothing is renewed either, however many calls are left.
  world.leaveCalls(world.bot, 5000);
  world.fail({ path: /\/pulls\?/, status: 429, headers: { 'retry-after': '60' }, times: 1 });
  expect((await run()).err).toContain('Calls that GitHub still takes just now: 0;');
  world.heal();
  expect(await run()).toMatchObject({ code: 0, err: '' });
  await close(one.number);
});

test('the verdict of one takes no more calls when many are open', async () => {
  const one = await propose(alfa, '198.51.100.190');
  await run(one.number);
  const alone = await run(one.number);
  const people = Array.from({ length: 2 }, (_, i) => world.createAccount(`crowd-${i}`, 800 + i));
  const others: number[] = [];
  for (const account of people) {
    await world.fork(base, account);
    for (let i = 0; i < inTurn; i++) others.push((await propose(account, `198.51.${100 + account.id - 800}.${i}`)).number);
  }
  const among = await run(one.number);
  expect(among).toMatchObject({ code: 0, calls: alone.calls });
  for (const number of [one.number, ...others]) await close(number);
});
