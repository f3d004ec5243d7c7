// Requests that AGE makes at a click, on a stateful GitHub with real git: who pressed the button proves nothing, approvals of AGE do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { assign } from '../scripts/commands/edit/assign.ts';
import { grant } from '../scripts/commands/edit/grant.ts';
import { revoke } from '../scripts/commands/edit/revoke.ts';
import { resume, suspend } from '../scripts/commands/edit/suspend.ts';
import { answerIssue } from '../scripts/commands/request/answer.ts';
import { readPlace } from '../scripts/commands/run/github-place.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { catchOutput } from './commands/inside.ts';
import { bundleProgram, program } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { form, samples, today } from './request/forms.ts';

let world: TestGitHub;
let age: EmulatedAccount;
let other: EmulatedAccount;
/** Has write access, and is not AGE. */
let writer: EmulatedAccount;
let clerk: EmulatedAccount;
let name: string;
const options = { root: tmpdir(), locale: 'en', today, open: true, by: 'age-demo-integrari' } as const;
const reason = 'Cheia a fost pierdută, INC-4711.';
const policy = 'registry/policy.yaml';
const civil = 'stare-civila/registrul-starii-civile';

beforeAll(async () => {
  await bundleProgram();
  world = await startGitHub();
  [age, other] = [world.createAccount('age-demo-integrari', 9000000001), world.createAccount('age-demo-aprobare', 9000000002)];
  [writer, clerk] = [world.createAccount('inginer', 777), world.createAccount('taxe-it', 4242)];
  name = await world.createRepository(age, 'mdocs');
  for (const account of [other, writer]) world.collaborator(name, account, 'write');
  world.commit(name, { branch: 'main', files: Object.fromEntries([...samples()].map(([path, entry]) => [path, entry.read()])) });
  const permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write', statuses: 'write' } as const;
  vi.stubEnv('GITHUB_REPOSITORY', name);
  vi.stubEnv('GITHUB_TOKEN', world.workflowToken(permissions));
  vi.stubEnv('GITHUB_API_URL', world.apiUrl);
  vi.stubEnv('GITHUB_SERVER_URL', world.serverUrl);
  vi.stubEnv('GIT_SSL_CAINFO', world.caFile);
  vi.stubEnv('MDOCS_REQUESTS_BOT_ID', String(world.bot.id));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.stop();
});

const place = () => ({ ...readPlace(process.env), event: undefined });
/** The number of the request that a command opened or found. */
async function opened(work: () => Promise<number>): Promise<number> {
  const { code, out, err } = await catchOutput(work);
  expect([code, err]).toEqual([0, '']);
  return Number(/#(\d+)/.exec(out)?.[1]);
}
const headOf = async (number: number) => (await place().github.pull(number)).head;

async function judge(number: number) {
  await catchOutput(() => giveVerdict({ ...options, pull: String(number) }, place(), { ...usualLimits, program }));
  const { sha } = await headOf(number);
  const state = world.statuses(name, sha).find(({ context }) => context === 'mdocs/verdict')?.state;
  return { state, said: (await world.comments(name, number)).map(({ body }) => body).join('\n') };
}
const stateOf = async (number: number) => (await judge(number)).state;
const approve = (number: number, account: EmulatedAccount) => world.review(name, number, account, 'APPROVE');
const push = async (number: number, files: Record<string, string>) => {
  const { ref } = await headOf(number);
  world.commit(name, {
    branch: ref,
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}\n`])),
  });
};
const textOn = async (number: number, path: string) => world.git(name).read((await headOf(number)).ref, path);
const close = (number: number) => world.closePull(name, number, age);
/** As GitHub's button does once a request is closed. */
const forget = (branch: string) => world.git(name).git('update-ref', '-d', `refs/heads/${branch}`);
const stopCivil = `request/operator-suspend-${civil}`;

test('revoking takes one click and one approval; the same click again is the same request', async () => {
  const number = await opened(() => revoke('40E8BC163C8201DC8922B0A88600', { ...options, reason }));
  expect(await textOn(number, 'registry/revoked.yaml')).toContain('serial: "40E8BC163C8201DC8922B0A88600"');
  expect(await opened(() => revoke('40E8BC163C8201DC8922B0A88600', { ...options, reason }))).toBe(number);
  const { state, said } = await judge(number);
  expect(state).toBe('pending');
  expect(said).toContain('registry-changed');
  await approve(number, writer);
  expect(await stateOf(number)).toBe('pending');
  await approve(number, age);
  expect(await stateOf(number)).toBe('success');
  await close(number);
});

test('suspending takes one approval, and giving back two; whatever somebody adds to it takes two of that very commit', async () => {
  const number = await opened(() => suspend(civil, { ...options, reason }));
  expect(await stateOf(number)).toBe('pending');
  await approve(number, age);
  expect(await stateOf(number)).toBe('success');
  // With write access to the branch one could add an address, or make oneself AGE.
  const file = 'integrations/stare-civila.yaml';
  const before = (await headOf(number)).sha;
  await push(number, {
    [file]: (await textOn(number, file)).replace('addresses: ["203.0.113.20"]', 'addresses: ["203.0.113.20", "203.0.113.21"]'),
  });
  expect(await textOn(number, file)).toContain('203.0.113.21');
  await approve(number, age);
  expect(await stateOf(number)).toBe('pending');
  await approve(number, writer);
  expect(await stateOf(number)).toBe('pending');
  world.git(name).git('update-ref', `refs/heads/${(await headOf(number)).ref}`, before);
  const accounts = (await textOn(number, policy)).replace('  accounts:\n', '  accounts:\n    - { login: inginer, id: 777 }\n');
  await push(number, { [policy]: accounts });
  for (const account of [age, writer]) await approve(number, account);
  expect(await stateOf(number)).not.toBe('success');
  await close(number);

  const back = await opened(() => resume('spitalul-sfanta-parascheva/dosarul-medical', options));
  await approve(back, age);
  const { state, said } = await judge(back);
  expect(state).toBe('pending');
  expect(said).toContain('changed-for-institution');
  await approve(back, other);
  expect(await stateOf(back)).toBe('success');
  await close(back);
});

test('an exception and a client id by the button take two', async () => {
  const granted = await opened(() =>
    grant('rsi-missing', { ...options, institution: ['stare-civila'], expires: '2027-06-30', reason }),
  );
  const given = await opened(() => assign('asigurari-codrii/polite-online', options));
  for (const number of [granted, given]) {
    await approve(number, other);
    expect(await stateOf(number)).toBe('pending');
    await approve(number, age);
    expect(await stateOf(number)).toBe('success');
    await close(number);
  }
});

test('what no button changes is refused in the request of a button, however many of AGE approve', async () => {
  forget(stopCivil);
  const signers = await opened(() => suspend(civil, { ...options, reason }));
  await push(signers, { 'registry/signers': 'mdocs-integrations ssh-ed25519 AAAA' });
  for (const account of [age, other]) await approve(signers, account);
  expect(await judge(signers)).toMatchObject({ state: 'failure', said: expect.stringContaining('outside-integrations') });
  await close(signers);
});

test('two changes never share a request: the same exception for other values or days, and systems whose names look alike when joined', async () => {
  const given = (more: object) =>
    opened(() => grant('rsi-missing', { ...options, institution: ['stare-civila'], expires: '2027-06-30', reason, ...more }));
  const granted = [await given({}), await given({ expires: '2027-07-31' }), await given({ system: 'registrul-starii-civile' })];
  expect(await given({})).toBe(granted[0]);
  // stare-civila/registrul-starii-civile and stare/civila-registrul-starii-civile.
  const own = world.git(name).read('main', 'integrations/stare-civila.yaml');
  const alike = own
    .replaceAll('registrul-starii-civile', 'civila-registrul-starii-civile')
    .replace(/idno: "[0-9]+"/, 'idno: "1006601000439"');
  world.commit(name, { branch: 'main', files: { 'integrations/stare.yaml': `${alike}\n` } });
  forget(stopCivil);
  const stopped = [await opened(() => suspend(civil, { ...options, reason }))];
  stopped.push(await opened(() => suspend('stare/civila-registrul-starii-civile', { ...options, reason })));
  expect(new Set([...granted, ...stopped]).size).toBe(5);
  world.commit(name, { branch: 'main', files: { 'integrations/stare.yaml': null } });
  for (const number of [...granted, ...stopped]) await close(number);
});

test('a branch with such a name that somebody else opens is no request of AGE, and one that somebody wrote before is left alone', async () => {
  const branch = 'request/operator-grant-all';
  const text = world.git(name).read('main', policy).replace('example: true', 'example: false');
  world.commit(name, { branch, files: { [policy]: `${text}\n` } });
  const number = await world.openPull(name, writer, { head: branch, title: 'Excepție' });
  await approve(number, age);
  await approve(number, other);
  const { state, said } = await judge(number);
  expect([state, said]).toEqual(['failure', expect.stringContaining('outside-integrations')]);
  await close(number);
  const foreign = 'request/operator-suspend-taxe-locale/facturi-primite';
  world.commit(name, { branch: foreign, files: { 'integrations/extra.yaml': 'x\n' } });
  const system = 'cadastru-digital/registrul-bunurilor-imobile';
  world.commit(name, {
    branch: `request/operator-suspend-${system}`,
    files: { 'integrations/extra.yaml': 'x\n' },
  });
  const { code, err } = await catchOutput(() => suspend(system, { ...options, reason }));
  expect([code, err]).toEqual([2, expect.stringContaining('changed by somebody else')]);
});

test('AGE gives a client id into a request of a form by the button: one approval, and the request stays its author’s', async () => {
  const issue = await world.createIssue(name, clerk, { title: 'Cerere', body: form('complete'), labels: ['connection-request'] });
  expect(await answerIssue(await place().github.issue(issue), { place: place(), root: tmpdir(), today })).toBe('ready');
  const [pull] = await place().github.pullsByHead('age-demo-integrari', `request/issue-${issue}`);
  const number = pull?.number ?? 0;
  await approve(number, age);
  expect(await stateOf(number)).toBe('success');
  const id = 'b06d4b7c-012b-4eb6-8acf-ee5dd6246222';
  const button = { ...options, open: false, pull: String(number), id };
  expect(await opened(() => assign(undefined, button))).toBe(number);
  const { state, said } = await judge(number);
  expect([state, said]).toEqual(['pending', expect.stringContaining(id)]);
  expect(said).not.toContain('form-unproven');
  // The same again changes nothing, so that the approval stays.
  await approve(number, age);
  const { sha } = await headOf(number);
  expect((await catchOutput(() => assign(undefined, button))).out.replaceAll(/\s+/g, ' ')).toContain(
    'already. Nothing was changed',
  );
  expect((await headOf(number)).sha).toBe(sha);
  expect(await stateOf(number)).toBe('success');
  expect((await catchOutput(() => assign(undefined, { ...button, id: 'X' }))).code).toBe(1);
  await close(number);
});

test('in a clone without a token it says what kind of token opens a request', async () => {
  const clone = world.git(name).folder;
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  execFileSync('git', ['clone', '--quiet', clone, folder]);
  execFileSync('git', ['-C', folder, 'remote', 'set-url', 'origin', 'git@github.com:age/mdocs.git']);
  for (const one of ['GITHUB_REPOSITORY', 'GITHUB_TOKEN', 'GH_TOKEN']) vi.stubEnv(one, undefined);
  await expect(suspend(civil, { ...options, root: folder, open: true, reason })).rejects.toMatchObject({
    text: { en: expect.stringContaining('Contents, Pull requests: write') },
  });
  rmSync(folder, { recursive: true });
});
