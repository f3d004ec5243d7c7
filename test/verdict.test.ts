// The verdict on a GitHub that fails, moves and is written on by others: one comment in the end, the status right, never a false yes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Place } from '../scripts/commands/run/github-place.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import { bundleProgram, program } from './commands/world.ts';
import { type EmulatedAccount, type Fault, startGitHub, type TestGitHub } from './github/index.ts';
import { quietly } from './quietly.ts';

const files = join(import.meta.dirname, 'cases/base');
const today = '2026-06-01';
const alfaFile = 'integrations/alfa.yaml';
const betaFile = 'integrations/beta.yaml';

let world: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let beta: EmulatedAccount;
let base: string;
let branches = 0;

beforeAll(async () => {
  await bundleProgram();
  vi.spyOn(process.stdout, 'write').mockImplementation(quietly as never);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  alfa = world.createAccount('alfa-demo-it', 9000000101);
  beta = world.createAccount('beta-demo-it', 9000000102);
  base = await world.createRepository(age, 'mdocs');
  const names = readdirSync(files, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = names.map((item) => join(item.parentPath, item.name));
  const content = Object.fromEntries(paths.map((path) => [path.slice(files.length + 1), readFileSync(path)]));
  world.commit(base, { branch: 'main', files: content });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.stop();
});
afterEach(() => world.heal());

/** A run for one pull request, or for all: no pause takes any time. */
function run(number?: number, deadline = 20_000): Promise<number> {
  let now = Date.now();
  const wait = async (pause: number) => {
    now += pause;
  };
  const clock = { now: () => now, wait };
  const github = connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: base, clock, deadline });
  const { folder } = world.git(base);
  const event = number === undefined ? { name: 'schedule', payload: { schedule: '0 * * * *' } } : undefined;
  const given = number === undefined ? {} : { event: { name: 'workflow_run', payload: world.workflowRun(base, number) } };
  const place: Place = {
    github,
    repository: base,
    serverUrl: 'https://github.example',
    remote: folder,
    environments: folder,
    bot: world.bot.id,
    event,
    ...given,
  };
  return giveVerdict({ root: tmpdir(), locale: 'en', today }, place, { ...usualLimits, program });
}

const text = (path: string) => world.git(base).read('main', path);
const added = (path: string, address: string) => text(path).replace(/addresses: \[([^\]]*)\]/, `addresses: [$1, "${address}"]`);

/** A pull request from a branch of the account's own: a fork where it has none yet. */
async function propose(account: EmulatedAccount, changed: Record<string, string>): Promise<{ number: number; head: string }> {
  const full = `${account.login}/mdocs`;
  const fork = await world.fork(base, account).catch(() => full);
  const branch = `change-${++branches}`;
  world.git(fork).git('fetch', '--quiet', world.git(base).folder, '+main:main');
  const head = world.commit(fork, { branch, files: changed });
  return { number: await world.openPull(base, account, { head: `${account.login}:${branch}` }), head };
}

const verdictOf = (sha: string) => world.statuses(base, sha).find(({ context }) => context === 'mdocs/verdict')?.state;
const ours = async (number: number) => (await world.comments(base, number)).filter(({ login }) => login === world.bot.login);
const close = (number: number) => world.closePull(base, number, age);

test('two that claim the same address are both told, and the one that is left is judged anew when the other is merged', async () => {
  const one = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.33') });
  const other = await propose(beta, { [betaFile]: added(betaFile, '198.51.100.33') });
  await run(other.number);
  for (const [told, about] of [
    [one, other],
    [other, one],
  ] as const) {
    const [comment] = await ours(told.number);
    expect(comment?.body).toContain('claimed-elsewhere');
    expect(comment?.body).toMatch(new RegExp(`#\\u2060?${about.number}\\b`));
  }
  await world.merge(base, one.number, age);
  await run();
  expect(verdictOf(other.head)).toBe('failure');
  expect((await ours(other.number))[0]?.body).toContain('address-overlaps');
  expect((await ours(other.number))[0]?.body).not.toContain('claimed-elsewhere');
  await close(other.number);
});

/** Whom the comment on a pull request names. */
const namedOn = async (number: number) => {
  const [first] = await ours(number);
  return first?.body.split('\n').find((line) => line.startsWith('Pentru: '));
};

test('the comment names who asks and the maintainers whom the base lists, once each, and nobody whom the request lists', async () => {
  const text = added(alfaFile, '198.51.100.35').replace(
    'maintainers:\n',
    `maintainers:\n    - { login: ${beta.login}, id: ${beta.id} }\n`,
  );
  const listing = await propose(alfa, { [alfaFile]: text });
  await run(listing.number);
  expect(text).toContain(beta.login);
  expect(await namedOn(listing.number)).toBe(`Pentru: @${alfa.login}`);
  const attempt = await propose(beta, { [alfaFile]: added(alfaFile, '198.51.100.36') });
  await run(attempt.number);
  expect(await namedOn(attempt.number)).toBe(`Pentru: @${beta.login}`);
  const byAge = await propose(age, { [alfaFile]: added(alfaFile, '198.51.100.37') });
  await run(byAge.number);
  await run();
  expect(await namedOn(byAge.number)).toBe(`Pentru: @${age.login}, @${alfa.login}`);
  for (const { number } of [listing, attempt, byAge]) await close(number);
});

const passing: [string, Fault][] = [
  ['500 twice', { status: 500, times: 2 }],
  ['502 with a page', { status: 502, body: '<html>Bad gateway</html>', times: 1 }],
  ['403 with retry-after', { status: 403, headers: { 'retry-after': '30' }, times: 1 }],
  ['429 without retry-after', { status: 429, times: 1 }],
  ['a lost reply to a POST', { method: 'POST', dropReply: true, times: 1 }],
  ['a lost reply to each POST', { method: 'POST', dropReply: true, times: 2 }],
  ['a body cut short', { truncate: 40, times: 2 }],
  ['a slow answer', { delayMs: 6000, times: 1 }],
];
test.each(passing)('%s: one comment, the right status', async (_, fault) => {
  const { number, head } = await propose(alfa, { [alfaFile]: added(alfaFile, '10.0.0.9') });
  world.fail(fault);
  // All others have all the time of a busy machine.
  expect(await run(number, fault.delayMs && 5000)).toBe(1);
  world.heal();
  expect(verdictOf(head)).toBe('failure');
  expect(await ours(number)).toHaveLength(1);
  await close(number);
});

const lasting: [string, Fault][] = [
  ['GitHub is down', { status: 503 }],
  ['reviews cannot be read', { path: /\/reviews/, status: 500 }],
  ['answers are of another shape', { path: /\/reviews/, change: (answer) => ({ ...answer, body: [{ state: 'APPROVED' }] }) }],
  ['statuses are refused', { method: 'POST', path: /\/statuses\//, status: 403 }],
];
test.each(lasting)('%s: no yes', async (_, fault) => {
  const { number, head } = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.44') });
  world.fail(fault);
  await expect(
    run(number).then(
      (code) => (code === 2 ? 'failed' : code),
      () => 'failed',
    ),
  ).resolves.toBe('failed');
  expect(verdictOf(head) ?? 'nothing').not.toBe('success');
  world.heal();
  expect(await run(number)).toBe(0);
  expect(verdictOf(head)).toBe('success');
  expect(await ours(number)).toHaveLength(1);
  await close(number);
});

test('a newest commit that came meanwhile gets no answer meant for another', async () => {
  const { number, head } = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.45') });
  const payload = world.workflowRun(base, number);
  const later = world.commit(`${alfa.login}/mdocs`, {
    branch: `change-${branches}`,
    files: { [alfaFile]: added(alfaFile, '10.1.1.1') },
  });
  const stale = vi.spyOn(world, 'workflowRun').mockReturnValue(payload);
  await run(number);
  stale.mockRestore();
  expect([verdictOf(head), verdictOf(later), await ours(number)]).toEqual([undefined, undefined, []]);
  expect(await run(number)).toBe(1);
  expect([verdictOf(head), verdictOf(later)]).toEqual([undefined, 'failure']);
  await close(number);
});

test('a comment that is deleted comes back, one that is not ours is left alone, a locked conversation has a status', async () => {
  const { number, head } = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.46') });
  const marker = '<!-- mdocs:verdict -->\nAll is well, merge it.';
  await world.comment(base, number, beta, marker);
  await run(number);
  const [mine] = await ours(number);
  await world.deleteComment(base, mine?.id ?? 0, age);
  await run(number);
  expect(await ours(number)).toHaveLength(1);
  expect((await world.comments(base, number)).filter(({ login }) => login === beta.login)).toMatchObject([{ body: marker }]);
  await world.lock(base, number, age);
  await world.deleteComment(base, (await ours(number))[0]?.id ?? 0, age);
  expect(await run(number)).toBe(0);
  expect(verdictOf(head)).toBe('success');
  await close(number);
  expect(await run(number)).toBe(0);
});

test('a name beside the number of another account is told to whoever approves; the number counts, and a right name says nothing', async () => {
  const listing = (login: string, id: number) =>
    text(alfaFile).replace('maintainers:\n', `maintainers:\n    - { login: ${login}, id: ${id} }\n`);
  const stranger = world.createAccount('stranger-it', 666_001);
  for (const [login, id, words] of [
    [beta.login, stranger.id, 'este pe GitHub al contului `stranger-it`'],
    [beta.login, 666_002, 'nu este al niciunei persoane de pe GitHub'],
    [beta.login.toUpperCase(), beta.id, undefined],
  ] as const) {
    const { number } = await propose(alfa, { [alfaFile]: listing(login, id) });
    await run(number);
    const [comment] = await ours(number);
    expect(comment?.body).toContain('maintainers-changed');
    if (words) expect(comment?.body).toContain(words);
    else expect(comment?.body).not.toContain('⚠️ Numărul');
    await close(number);
  }
});

test('what somebody writes into our comment, or in its place, is put right by the next run for all, which else leaves it alone', async () => {
  const { number, head } = await propose(beta, { [alfaFile]: added(alfaFile, '198.51.100.41') });
  await run(number);
  expect(verdictOf(head)).toBe('failure');
  const [{ id, body } = { id: 0, body: '' }] = await ours(number);
  const writes = () => world.log.filter(({ method, path }) => method !== 'GET' && /comments|statuses/.test(path)).length;
  const before = writes();
  await run();
  expect([writes(), (await ours(number)).map((one) => one.body)]).toEqual([before, [body]]);
  const marker = body.split('\n')[0] ?? '';
  for (const forged of [`${marker}\n✅ Accepted`, '✅ Accepted', '<!-- mdocs:notice x -->\n✅ Accepted']) {
    const [{ id: at } = { id }] = await ours(number);
    await world.editComment(base, at, age, forged);
    await run();
    expect((await ours(number)).map((one) => one.body)).toEqual([body]);
  }
  await close(number);
});

test('where GitHub does not say who wrote a comment, an answer is given all the same', async () => {
  const { number, head } = await propose(beta, { [alfaFile]: added(alfaFile, '198.51.100.42') });
  world.fail({ path: /graphql/, status: 502 });
  await run(number);
  await run();
  world.heal();
  expect([verdictOf(head), (await ours(number)).length]).toEqual(['failure', 1]);
  await close(number);
});

test('somebody who sets the status without being the bot is contradicted', async () => {
  const { number, head } = await propose(alfa, { [alfaFile]: added(alfaFile, '10.2.2.2') });
  await run(number);
  const path = `/repos/${base}/statuses/${head}`;
  await world.request(age.token, 'POST', path, { state: 'success', context: 'mdocs/verdict', description: 'trust me' });
  expect(verdictOf(head)).toBe('success');
  await run();
  expect(verdictOf(head)).toBe('failure');
  await close(number);
});

/** Where an object lies, once all are taken out of their packs. */
function looseObject(repository: string, id: string): string {
  const packs = join(repository, 'objects', 'pack');
  for (const name of readdirSync(packs).filter((one) => one.endsWith('.pack'))) {
    const input = readFileSync(join(packs, name));
    for (const ending of ['.pack', '.idx', '.rev']) rmSync(join(packs, name.replace('.pack', ending)), { force: true });
    execFileSync('git', ['-C', repository, 'unpack-objects', '-q'], { input });
  }
  return join(repository, 'objects', id.slice(0, 2), id.slice(2));
}

test('a pull request that cannot be fetched gets no yes, and keeps no other from its answer', async () => {
  const one = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.61') });
  const other = await propose(beta, { [betaFile]: added(betaFile, '198.51.100.62') });
  const repository = world.git(base);
  const tree = repository.git('rev-parse', `${one.head}^{tree}`).trim();
  const path = looseObject(repository.folder, tree);
  const kept = readFileSync(path);
  rmSync(path);
  expect(await run()).toBe(2);
  expect(verdictOf(other.head)).toBe('success');
  expect(verdictOf(one.head)).not.toBe('success');
  writeFileSync(path, kept);
  await run();
  expect(verdictOf(one.head)).toBe('success');
  await close(one.number);
  await close(other.number);
});

test('the commit of another, asked for by a stranger, takes neither its answer away nor a yes for itself', async () => {
  const one = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.71') });
  await run(one.number);
  expect(verdictOf(one.head)).toBe('success');
  const fork = await world.fork(base, beta).catch(() => `${beta.login}/mdocs`);
  world.git(fork).git('fetch', '--quiet', world.git(`${alfa.login}/mdocs`).folder, `+change-${branches}:taken`);
  const copy = await world.openPull(base, beta, { head: `${beta.login}:taken` });
  // Of all, another is the first in each hour.
  for (const [asked, hours] of [[copy], [one.number], [undefined, 0], [undefined, 1]] as const) {
    const { now } = Date;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + (hours ?? 0) * 3_600_000);
    await run(asked);
    clock.mockRestore();
    expect(verdictOf(one.head)).toBe('pending');
  }
  expect((await ours(one.number))[0]?.body).toContain('claimed-elsewhere');
  expect((await ours(copy))[0]?.body).toContain('change-not-yours');
  await world.review(base, one.number, age, 'APPROVE');
  await run(copy);
  expect(verdictOf(one.head)).toBe('success');
  await close(one.number);
  await run();
  expect(verdictOf(one.head)).toBe('failure');
  await close(copy);
});

test('a change after which publishing will stop, or is held, is told so, and one that is announced is not', async () => {
  const system = { access: '', certificates: [], networks: [], documentTypes: [], institutionName: 'Gama', systemName: 'Gama' };
  const systems = Array.from({ length: 10 }, (_, i) => ({ ...system, institution: 'gama', system: `s${i}`, clientId: `c${i}` }));
  const head = { formatVersion: 2, environment: 'staging', generation: 7, notAfter: '2026-06-10T00:00:00Z', previous: null };
  const manifest = JSON.stringify({ ...head, source: { commit: null, modified: false }, files: [], systems });
  const publish = (files: Record<string, string>) => world.commit(base, { branch: 'environment/staging', from: 'none', files });
  const entry = 'environment: staging, generation: 8, removals: 10, reason: Gama s-a retras.';
  publish({ 'manifest.json': manifest });
  const { number } = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.81') });
  const told = async () => {
    await run(number);
    return (await ours(number))[0]?.body ?? '';
  };
  expect(await told()).toMatch(
    /Once the request is accepted, publishing will stop here: systems published: 10; losing their access: 10[\s\S]*?generation: 8\n +removals: 10\n/,
  );
  publish({ 'hold.json': '{ "since": "2026-05-30", "by": "operator", "reason": "Test." }' });
  expect(await told()).toMatch(/^(?![\s\S]*will stop here)[\s\S]*Held by `operator`/);
  world.commit(base, { branch: 'main', files: { 'registry/announcements.yaml': `announced:\n  - { ${entry} }\n` } });
  world.git(base).git('update-ref', 'refs/heads/environment/staging', 'refs/heads/environment/staging~1');
  expect(await told()).not.toMatch(/will stop here|Held by/);
  await close(number);
});

test('code waits for as many of AGE as the policy of main asks for, and a new access for production is said to need one', async () => {
  const [otherAge, bot] = [world.createAccount('age-demo-aprobare', 9000000002), world.createAccount('dependabot', 49699333)];
  const policy = text('registry/policy.yaml');
  const asks = policy.replace('  accounts:', '  approvers: { code: 2 }\n  accounts:');
  world.commit(base, { branch: 'main', files: { 'registry/policy.yaml': asks } });
  const code = { 'package.json': '{}\n' };
  const head = world.commit(base, { branch: 'dependabot/x', files: code });
  const number = await world.openPull(base, bot, { head: 'dependabot/x' });
  const told = async () => {
    await run(number);
    const status = world.statuses(base, head).find(({ context }) => context === 'mdocs/verdict');
    return [status?.state, status?.description, (await ours(number))[0]?.body ?? ''] as const;
  };
  const expectMissing = async (given: number, missing: number) =>
    expect(await told()).toEqual([
      'pending',
      expect.stringContaining(`Lipsesc încă: ${missing}.`),
      expect.stringMatching(
        new RegExp(`2 approvals by AGE are needed; given: ${given}, still missing: ${missing}[^]*2 AGE accounts have to approve`),
      ),
    ]);
  await expectMissing(0, 2);
  await world.review(base, number, otherAge, 'APPROVE');
  await world.review(base, number, beta, 'APPROVE');
  await expectMissing(1, 1);
  // The number of the request itself does not count.
  const lowered = { ...code, 'registry/policy.yaml': policy };
  world.commit(base, { branch: 'dependabot/y', files: lowered });
  const other = await world.openPull(base, age, { head: 'dependabot/y' });
  await world.review(base, other, otherAge, 'APPROVE');
  await run(other);
  expect((await ours(other))[0]?.body).toContain('given: 1, still missing: 1');
  await world.review(base, number, age, 'APPROVE');
  expect((await told()).slice(0, 2)).toEqual(['success', expect.not.stringContaining('Lipsesc')]);
  await close(number);
  await close(other);
  // As everything was at first, with nothing published yet.
  const first = { 'registry/policy.yaml': policy, [alfaFile]: readFileSync(join(files, alfaFile)) };
  world.commit(base, { branch: 'main', files: first });
  world.git(base).git('update-ref', '-d', 'refs/heads/environment/staging');

  // One address more is let through without asking, and publishing would wait with it: that is said before.
  const more = text(alfaFile).replace('"203.0.113.11"]', '"203.0.113.11", "203.0.113.12"]');
  const gain = await propose(alfa, { [alfaFile]: more });
  const short = gain.head.slice(0, 10);
  await run(gain.number);
  expect(verdictOf(gain.head)).toBe('success');
  const body = async () => (await ours(gain.number))[0]?.body;
  expect(await body()).toMatch(
    new RegExp(`1 approval by AGE of exactly this version \\(\`${short}\`\\)[^]*?So far it is missing`),
  );
  await world.review(base, gain.number, otherAge, 'APPROVE');
  await run(gain.number);
  expect(await body()).toMatch(/1 approval by AGE of exactly this version[^\n]*It is there now/);
  await close(gain.number);
});

test('a policy that a request brings in one commit and takes back in the next makes nobody AGE meanwhile', async () => {
  const account = '- { login: age-demo-aprobare, id: 9000000002 }';
  const policy = text('registry/policy.yaml');
  const itself = policy.replace(account, `${account}\n    - { login: beta-demo-it, id: ${beta.id} }`);
  const own = text(alfaFile).replace('rsi: "0123"', 'rsi: "0124"');
  const { number } = await propose(beta, { 'registry/policy.yaml': itself });
  const branch = `change-${branches}`;
  const head = world.commit('beta-demo-it/mdocs', { branch, files: { 'registry/policy.yaml': policy, [alfaFile]: own } });
  expect(world.git('beta-demo-it/mdocs').git('rev-list', '--count', `main..${branch}`)).toBe('2');
  await world.review(base, number, beta, 'APPROVE').catch(() => undefined);
  await run(number);
  expect(verdictOf(head)).toBe('failure');
  expect((await ours(number))[0]?.body).toContain('change-not-yours');
  await close(number);
});

test('publications that no known key signed are named in the answer, which says nothing of steps', async () => {
  const stranger =
    'environment/staging namespaces="git" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPkZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODkw';
  world.commit(base, { branch: 'main', files: { 'registry/signers': `${stranger}\n` } });
  const published = {
    formatVersion: 2,
    environment: 'staging',
    source: { commit: null, modified: false },
    files: [],
    systems: [],
  };
  const files = { 'manifest.json': JSON.stringify(published) };
  world.commit(base, { branch: 'environment/staging', from: 'none', files });
  const { number, head } = await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.82') });
  await run(number);
  const body = (await ours(number))[0]?.body;
  expect(body).toMatch(/No publication on the branch `environment\/staging` is signed/);
  expect(body).not.toContain('The steps of the connection\n');
  expect(verdictOf(head)).toBe('success');
  await close(number);
  world.commit(base, { branch: 'main', files: { 'registry/signers': '' } });
});
