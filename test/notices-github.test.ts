// Notices about pull requests on GitHub: from the moment they are opened to their end, with the institutions that they touch.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { updateLedger } from '../scripts/apply/ledger.ts';
import { ensureLocalRemote } from '../scripts/apply/local-remote.ts';
import { notify } from '../scripts/commands/notify/notify.ts';
import { readRequests } from '../scripts/commands/notify/requests.ts';
import { type Senders, sendDue } from '../scripts/commands/notify/send.ts';
import { createCommentSender } from '../scripts/commands/notify/senders.ts';
import { layOutText, unreadText } from '../scripts/commands/notify/words.ts';
import { type Place, readPlace } from '../scripts/commands/run/github-place.ts';
import { connect } from '../scripts/github/client.ts';
import type { Policy } from '../scripts/model/generated/policy.ts';
import { type Ledger, markAsTold } from '../scripts/model/notice/ledger.ts';
import { noticesOfRequests, type Request } from '../scripts/model/notice/requests.ts';
import { locales } from '../scripts/model/text/text.ts';
import { World } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { audience, sample } from './notices/samples.ts';

let world: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let base: string;
let place: Place;
let env: Record<string, string>;

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  alfa = world.createAccount('alfa-demo-it', 9000000101);
  base = await world.createRepository(age, 'mdocs-integrations');
  const folder = join(import.meta.dirname, 'cases', 'base', 'integrations');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => [`integrations/${name}`, readFileSync(join(folder, name), 'utf8')] as const);
  world.commit(base, { branch: 'main', files: Object.fromEntries(files) });
  const { apiUrl, serverUrl } = world;
  // As in the workflow: comments, and nothing else.
  const token = world.workflowToken({ contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'read' });
  env = {
    GITHUB_REPOSITORY: base,
    GITHUB_TOKEN: token,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: serverUrl,
    GIT_SSL_CAINFO: world.caFile,
  };
  place = { ...readPlace(env), remote: world.git(base).folder };
});
afterAll(() => world.stop());

const text = () => world.git(base).read('main', 'integrations/alfa.yaml');
const empty = markAsTold([], '2026-01-01');
const ledgerWith = (...keys: string[]): Ledger => ({
  ...empty,
  entries: new Map(keys.map((key) => [key, { kind: 'received', day: '2026-06-01', channels: {} }])),
});
const reading = (patience?: number) =>
  readRequests(place, empty, { root: world.git(base).folder, since: empty.since, ...(patience ? { patience } : {}) });
const asked = async (ledger = empty) =>
  (await readRequests(place, ledger, { root: world.git(base).folder, since: ledger.since })).requests;
const status = (sha: string, state: string, by = world.tokens.bot) =>
  world.request(by, 'POST', `/repos/${base}/statuses/${sha}`, { state, context: 'mdocs/verdict', description: 'x' });

const openOf = (requests: readonly Request[]) =>
  requests.flatMap(({ number, state }) => (state === 'open' ? [number] : [])).sort();

/** The command, where its ledger is to begin. */
async function notifying(options: { past?: boolean } = {}, event: Record<string, string> = {}) {
  using local = new World();
  // Awaited, so that the folder is there until the command has ended.
  return await notifyingIn(local, options, event);
}

async function notifyingIn(local: World, options: { past?: boolean } = {}, event: Record<string, string> = {}) {
  for (const [name, value] of Object.entries({ ...env, ...event })) vi.stubEnv(name, value);
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    out += text;
    done?.();
    return true;
  }) as never);
  try {
    const remote = ensureLocalRemote(local.environments);
    return {
      code: await notify({ root: local.folder, today: '2026-06-01', locale: 'ro', remote: await remote, ...options }),
      out,
    };
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}

test('only AGE, and by no run that somebody starts again, takes what is to be told for told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dispatch-'));
  const path = join(folder, 'event.json');
  const codes: number[] = [];
  for (const [by, again] of [
    [alfa, alfa],
    [age, alfa],
    [age, age],
  ] as const) {
    writeFileSync(path, JSON.stringify({ inputs: { past: 'true' }, sender: { login: by.login, id: by.id } }));
    const event = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PATH: path, GITHUB_TRIGGERING_ACTOR: again.login };
    codes.push((await notifying({ past: true }, event)).code);
  }
  expect(codes).toEqual([1, 1, 0]);
  rmSync(folder, { recursive: true });
});

test('a pull request is received, answered, and ends', async () => {
  const files = { 'integrations/alfa.yaml': text().replace('203.0.113.10', '203.0.113.12') };
  const head = world.commit(base, { branch: 'address', files });
  const number = await world.openPull(base, age, { head: 'address' });
  const seen = { number, state: 'open', head, confirms: false, institutions: ['alfa'] };
  expect(await asked()).toEqual([expect.objectContaining(seen)]);

  world.collaborator(base, alfa, 'write');
  await status(head, 'success', alfa.token);
  expect((await asked())[0]?.answer).toBeUndefined();
  await status(head, 'failure');
  const [refused] = await asked();
  expect(refused).toMatchObject({ ...seen, answer: 'refused' });

  const policy = { locales: ['ro', 'en', 'ru'], age: { accounts: [] as Policy['age']['accounts'] } } as Policy;
  const sender = createCommentSender(place.github, place.bot, policy);
  const notices = noticesOfRequests(refused ? [refused] : [], audience);
  for (const notice of [...notices, ...notices]) expect(await sender(notice, 'comment')).toEqual({ outcome: 'sent' });
  const comments = await world.comments(base, number);
  expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
    `<!-- mdocs-notice received/${number} -->`,
    `<!-- mdocs-notice needs-correction/${number}/${head.slice(0, 16)} -->`,
  ]);
  // Named as GitHub calls the account today, whatever it was called when it was written down.
  expect(comments.map(({ body }) => body.split('\n')[2])).toEqual(Array(2).fill('Pentru: @age-demo-integrari'));

  const merged = await world.merge(base, number, age);
  expect(merged).toMatch(/^[0-9a-f]{40}$/);
  expect(await asked()).toEqual([expect.objectContaining({ ...seen, state: 'merged' })]);
  const told = ledgerWith(`approved/${number}`, `affected/${number}/alfa`);
  expect(await asked(told)).toEqual([]);
  // What is still to be sent can be sent only where it is derived again.
  const failed = { state: 'failed', attempts: 1, at: '2026-06-01T06:00:00Z' } as const;
  const waiting = { kind: 'affected', day: '2026-06-01', channels: { technical: failed } };
  const open = { ...told, entries: new Map([...told.entries, [`affected/${number}/alfa`, waiting]]) };
  expect(await asked(open)).toEqual([expect.objectContaining({ number, state: 'merged' })]);
});

test('one that adds a confirmation is known by it; closed, it was rejected if it was ever received', async () => {
  const confirmation = text().match(/ {8}confirmation:\n(?: {10}.*\n)+/)?.[0] ?? '';
  world.commit(base, { branch: 'main', files: { 'integrations/alfa.yaml': text().replace(confirmation, '') } });
  world.commit(base, { branch: 'confirm', files: { 'integrations/alfa.yaml': `${text()}\n${confirmation}` } });
  const number = await world.openPull(base, age, { head: 'confirm' });
  expect(confirmation).not.toBe('');
  const ledger = { ...empty, since: '2100-01-01' };
  expect(await asked(ledger)).toEqual([expect.objectContaining({ number, confirms: true, institutions: ['alfa'] })]);
  await world.closePull(base, number, age);
  expect(await asked(ledger)).toEqual([]);
  const known = { ...ledgerWith(`received/${number}/alfa`), since: ledger.since };
  expect(await asked(known)).toEqual([expect.objectContaining({ number, state: 'closed', institutions: ['alfa'] })]);
  const over = { ...ledgerWith(`received/${number}/alfa`, `rejected/${number}/x/alfa`), since: ledger.since };
  expect(await asked(over)).toEqual([]);
});

test('one that cannot be read is named, told nothing of, and costs no other; the next run reads it', async () => {
  const numbers: number[] = [];
  const heads: string[] = [];
  for (const [branch, address] of [
    ['bad', '203.0.113.13'],
    ['good', '203.0.113.14'],
  ] as const) {
    const files = { 'integrations/alfa.yaml': text().replace(/203\.0\.113\.1[02]/, address) };
    heads.push(world.commit(base, { branch, files }));
    numbers.push(await world.openPull(base, age, { head: branch }));
  }
  const [bad, good] = numbers;
  world.fail({ path: new RegExp(`/commits/${heads[0]}/status`), status: 404 });
  const { requests, unread } = await reading();
  expect(unread).toMatchObject([{ number: bad, why: { ro: expect.stringContaining('404') } }]);
  expect(openOf(requests)).toEqual([good]);
  const named = layOutText(unreadText(unread, 'ro'), { locale: 'ro', width: 80, hasColour: false });
  expect(await notifying()).toMatchObject({ code: 1, out: expect.stringContaining(named) });
  const said = locales.map((locale) => unreadText([{ number: 7, why: { ro: '…', en: '…', ru: '…' } }], locale));
  await expect(said.join('\n')).toMatchFileSnapshot('golden/notices/unread.txt');
  world.heal();
  // The same where git takes too long: the time of the others is kept.
  expect((await reading(2)).unread).toMatchObject([{ number: bad }]);
  const again = await reading();
  expect(again.unread).toEqual([]);
  expect(openOf(again.requests)).toEqual(numbers);
});

test('a notice about a form stands once on its page and nowhere else, whatever fails or dies', async () => {
  const issue = await world.createIssue(base, alfa, { title: 'Cerere', body: 'x' });
  world.commit(base, { branch: `request/issue-${issue}`, files: { 'README.md': 'x\n' } });
  const pull = await world.openPull(base, age, { head: `request/issue-${issue}` });
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  const remote = await ensureLocalRemote(join(folder, 'environments.git'));
  await updateLedger({ remote }, () => markAsTold([], '2026-06-01'));
  const policy = { locales: ['ro', 'en', 'ru'], age: { accounts: [] as Policy['age']['accounts'] } } as Policy;
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const github = connect({ apiUrl: env.GITHUB_API_URL, token: env.GITHUB_TOKEN ?? '', repository: base, clock });
  const comment = createCommentSender(github, place.bot, policy);
  const about = (key: string) => ({ ...sample('approved'), key, pull, issue, named: [alfa.id] });
  const run = (minutes: number, keys: string[], senders: Senders = { comment }) => {
    const now = () => new Date(Date.parse('2026-06-01T06:00:00Z') + minutes * 60_000).toISOString();
    return sendDue({ place: { remote }, notices: keys.map(about), delivery: 'comment', senders, today: '2026-06-01', now });
  };
  const marked = async (key: string) => {
    const all = [...(await world.comments(base, pull)), ...(await world.comments(base, issue))];
    return all.filter(({ body }) => body.startsWith(`<!-- mdocs-notice ${key} -->\n\nPentru: @${alfa.login}\n`)).length;
  };
  world.fail({ method: 'POST', path: new RegExp(`/issues/${issue}/comments`), status: 502 });
  await run(0, ['a']);
  world.heal();
  expect(await marked('a')).toBe(0);
  await run(60, ['a']);
  expect(await marked('a')).toBe(1);
  const dying: Senders = {
    comment: async (notice, where) => {
      const outcome = await comment(notice, where);
      if (where === 'issue') throw new Error('dead');
      return outcome;
    },
  };
  await expect(run(61, ['a', 'b'], dying)).rejects.toThrow('dead');
  await run(100, ['a', 'b']);
  await run(200, ['a', 'b']);
  expect([await marked('a'), await marked('b')]).toEqual([1, 1]);
  await world.closePull(base, pull, age);
  rmSync(folder, { recursive: true, force: true });
});

test("of more strangers' notices than one run sends the others wait for the next ones; nobody else's do, and AGE hears of it once a day", async () => {
  using local = new World();
  for (const number of openOf(await asked())) await world.closePull(base, number, age);
  await notifyingIn(local);
  for (let i = 0; i < 11; i++) {
    const account = world.createAccount(`nobody-${i}`, 660 + i);
    await world.fork(base, account);
    for (let k = 0; k < 5; k++) {
      const head = world.commit(`${account.login}/mdocs-integrations`, {
        branch: `b${k}`,
        files: { [`integrations/n${i}${k}.yaml`]: 'a: 1\n' },
      });
      await world.openPull(base, account, { head: `${account.login}:b${k}` });
      await status(head, 'failure');
    }
  }
  world.commit(base, { branch: 'later', files: { 'integrations/alfa.yaml': `${text()}\n` } });
  await world.openPull(base, age, { head: 'later' });
  const first = await notifyingIn(local);
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/așteaptă\s+rulările\s+următoare:\s+60;/) });
  // Fifty of the strangers', the one of AGE's own request, and the one to AGE about those that wait.
  expect(first.out).toContain('Înștiințări trimise: 52.');
  const second = await notifyingIn(local);
  expect(second).toMatchObject({ code: 0, out: expect.stringMatching(/așteaptă\s+rulările\s+următoare:\s+10;/) });
  expect(second.out).toContain('Înștiințări trimise: 50.');
  const third = await notifyingIn(local);
  expect(third).toMatchObject({ code: 0, out: expect.not.stringContaining('așteaptă') });
  expect(third.out).toContain('Înștiințări trimise: 10.');
});
