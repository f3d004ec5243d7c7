// Client ids in a request made of a form, on a stateful GitHub with real git: whoever wrote one, AGE's approval of exactly that commit counts.
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answerIssue } from '../scripts/commands/request/answer.ts';
import type { Place } from '../scripts/commands/run/github-place.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { makeRequesterFinder } from '../scripts/commands/verdict/requesters.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import { bundleProgram, program } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { quietly } from './quietly.ts';
import { form, samples, today } from './request/forms.ts';

let world: TestGitHub;
let age: EmulatedAccount;
let approver: EmulatedAccount;
let clerk: EmulatedAccount;
/** Has write access, and is not AGE. */
let writer: EmulatedAccount;
let name: string;
let place: Place;
let pushable: string;
const file = 'integrations/directia-contributii-taxe-locale.yaml';
const [given, other] = ['b06d4b7c-012b-4eb6-8acf-ee5dd6246222', 'b06d4b7c-012b-4eb6-8acf-ee5dd6246333'];

beforeAll(async () => {
  await bundleProgram();
  vi.spyOn(process.stdout, 'write').mockImplementation(quietly as never);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  approver = world.createAccount('age-demo-aprobare', 9000000002);
  clerk = world.createAccount('taxe-it', 4242);
  writer = world.createAccount('inginer', 777);
  name = await world.createRepository(age, 'mdocs');
  for (const account of [approver, writer]) world.collaborator(name, account, 'write');
  const files = Object.fromEntries([...samples()].map(([path, entry]) => [path, entry.read()]));
  world.commit(name, { branch: 'main', files });
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const token = world.workflowToken({ contents: 'write', issues: 'write', 'pull-requests': 'write', statuses: 'write' });
  const github = connect({ apiUrl: world.apiUrl, token, repository: name, clock });
  const { folder } = world.git(name);
  vi.stubEnv('GIT_SSL_CAINFO', world.caFile);
  pushable = world.gitUrl(name).replace('https://', `https://x-access-token:${token}@`);
  const bots = { bot: world.bot.id, requestsBot: world.bot.id };
  place = {
    github,
    repository: name,
    serverUrl: world.serverUrl,
    remote: folder,
    environments: folder,
    event: undefined,
    ...bots,
  };
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await world.stop();
});

interface FormRequest {
  readonly issue: number;
  readonly branch: string;
  readonly number: number;
}

/** Over HTTPS, so that GitHub sees the push. */
const answer = async (issue: number) =>
  answerIssue(await place.github.issue(issue), { place: { ...place, remote: pushable }, root: place.remote, today });

async function send(body = form('complete'), account = clerk): Promise<FormRequest> {
  const issue = await world.createIssue(name, account, { title: 'Cerere', body, labels: ['connection-request'] });
  expect(await answer(issue)).toBe('ready');
  const branch = `request/issue-${issue}`;
  const [pull] = await place.github.pullsByHead('age-demo-integrari', branch);
  return { issue, branch, number: pull?.number ?? 0 };
}

const read = ({ branch }: FormRequest) => world.git(name).read(branch, file);
const clientIdIn = (text: string) => /clientId: (\S+)/.exec(text)?.[1];
/** As GitHub's editor does. */
const edit = (request: FormRequest, change: (text: string) => string) =>
  world.commit(name, { branch: request.branch, files: { [file]: change(`${read(request)}\n`) } });
const give = (request: FormRequest, id: string) => edit(request, (text) => text.replace(/clientId: \S+/, `clientId: ${id}`));

/** The status that the check gives now, and its comment. */
async function judge({ number, branch }: FormRequest) {
  await giveVerdict({ root: tmpdir(), locale: 'en', today, pull: String(number) }, place, { ...usualLimits, program });
  const sha = world.git(name).commitOf(branch) ?? '';
  const state = world.statuses(name, sha).find(({ context }) => context === 'mdocs/verdict')?.state;
  const comments = await world.comments(name, number);
  return { state, said: comments.map(({ body }) => body).join('\n') };
}
const stateOf = async (request: FormRequest) => (await judge(request)).state;
const approve = (request: FormRequest, account = approver) => world.review(name, request.number, account, 'APPROVE');
const close = ({ number }: FormRequest) => world.closePull(name, number, age);

test('a form brings its proposed client id, which counts once AGE approves exactly this commit: one request, one approval', async () => {
  const request = await send();
  expect(clientIdIn(read(request))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8/);
  const { state, said } = await judge(request);
  expect(state).toBe('pending');
  expect(said).toContain('field-not-yours');
  expect(said).not.toContain('form-unproven');
  await approve(request, writer);
  expect(await stateOf(request)).toBe('pending');
  await approve(request);
  expect(await stateOf(request)).toBe('success');
  await close(request);
});

test('AGE corrects the id in the request: it stays the request of who sent the form, and waits for an approval of the new commit', async () => {
  const request = await send();
  await approve(request);
  expect(await stateOf(request)).toBe('success');
  give(request, given);
  const { state, said } = await judge(request);
  expect(state).toBe('pending');
  expect(said).toContain(given);
  expect(said).not.toContain('form-unproven');
  await approve(request, age);
  expect(await stateOf(request)).toBe('success');
  // The run that keeps requests in step with their forms leaves the id alone.
  const before = world.git(name).commitOf(request.branch);
  expect(await answer(request.issue)).toBe('ready');
  expect(world.git(name).commitOf(request.branch)).toBe(before);
  const finder = makeRequesterFinder(place.remote);
  const asker = async () => finder(await place.github.pull(request.number), place);
  expect(await asker()).toEqual({ account: { login: clerk.login, id: clerk.id }, isProven: true });
  // A clerk who corrects the form afterwards does not lose it, and AGE looks again.
  const body = form('complete').replace('203.0.113.131', '203.0.113.132');
  await world.request(clerk.token, 'PATCH', `/repos/${name}/issues/${request.issue}`, { body });
  expect(await answer(request.issue)).toBe('ready');
  expect(read(request)).toContain('203.0.113.132');
  expect(clientIdIn(read(request))).toBe(given);
  expect(await stateOf(request)).toBe('pending');
  await approve(request);
  expect(await stateOf(request)).toBe('success');
  await world.merge(name, request.number, approver);
  expect(clientIdIn(world.git(name).read('main', file))).toBe(given);
  expect(await asker()).toEqual({ account: { login: clerk.login, id: clerk.id }, isProven: true });
  world.commit(name, { branch: 'main', files: { [file]: null } });
});

test('somebody with write access who swaps the id after the approval gets nothing; nor does who changes anything beside it', async () => {
  const request = await send();
  give(request, given);
  await approve(request);
  expect(await stateOf(request)).toBe('success');
  give(request, other);
  await approve(request, writer);
  expect(await stateOf(request)).toBe('pending');
  // The same id again is another commit, which nobody approved.
  give(request, given);
  expect(await stateOf(request)).toBe('pending');
  const changes: [string, (text: string) => string][] = [
    ['an address', (text) => text.replace('"203.0.113.131"', '"203.0.113.131", "203.0.113.133"')],
    ['an account', (text) => text.replace('id: 4242', 'id: 777')],
    ['a second system', (text) => text.replace('systems:\n', 'systems:\n  - { id: alt, name: Alt }\n')],
    ['a second key of the same name', (text) => text.replace(/( +clientId: \S+)/, '$1\n$1')],
  ];
  for (const [, change] of changes) {
    const before = world.git(name).commitOf(request.branch) ?? '';
    edit(request, change);
    await approve(request, age);
    const { state, said } = await judge(request);
    expect(state).toBe('failure');
    expect(said).toContain('form-unproven');
    world.git(name).git('update-ref', `refs/heads/${request.branch}`, before);
  }
  await close(request);
});

test('who sent the form approves nothing of it, even as an AGE account, and another AGE account does', async () => {
  const request = await send(form('complete'), age);
  give(request, given);
  await approve(request, age).catch(() => undefined);
  expect(await stateOf(request)).toBe('pending');
  await approve(request, approver);
  expect(await stateOf(request)).toBe('success');
  await close(request);
});

test('a request without a client id is judged, and says that AGE gives it', async () => {
  const request = await send();
  edit(request, (text) => text.replace(/ +clientId: \S+\n/, ''));
  const { state, said } = await judge(request);
  expect(state).toBe('pending');
  expect(said).not.toContain('form-unproven');
  expect(said).toContain('client-id-missing');
  await close(request);
});
