// The verdict with an index: the same status and the same comment as without, and whatever is wrong with the index is told and costs time alone.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { publish } from '../scripts/apply/publish.ts';
import { ensureOwnKey } from '../scripts/apply/signing.ts';
import { hashBlob } from '../scripts/apply/source.ts';
import { toIndex } from '../scripts/commands/index/keep.ts';
import { readIndex } from '../scripts/commands/index/lookup.ts';
import { pagesOf } from '../scripts/commands/index/pages.ts';
import { indexBranch, publishedPath } from '../scripts/commands/index/published.ts';
import { writeIndex as writeIndexFile } from '../scripts/commands/index/write.ts';
import { publishIndex } from '../scripts/commands/publish/index-beside.ts';
import type { Place } from '../scripts/commands/run/github-place.ts';
import { load } from '../scripts/commands/run/load.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { indexLackText, indexNotEnoughText } from '../scripts/commands/verdict/index-words.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import type { IndexLack } from '../scripts/commands/verdict/task.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import { environments } from '../scripts/model/environment.ts';
import { readTree } from '../scripts/read/disk.ts';
import { readRepository } from '../scripts/read/repository.ts';
import { unbelievedWords } from '../scripts/report/comment/unbelieved.ts';
import { setQuotes } from '../scripts/report/terminal.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import { bundleProgram, program, type World } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { judgeBothWays } from './index/requests.ts';
import { git, makeWorkingCopy } from './index/walk.ts';
import { gitIn } from './kill/world.ts';

const files = join(import.meta.dirname, 'cases/base');
const today = '2026-06-01';
const alfaFile = 'integrations/alfa.yaml';
const betaFile = 'integrations/beta.yaml';

let world: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let stranger: EmulatedAccount;
let base: string;
let folder: string;
let key: string;
let branches = 0;

beforeAll(async () => {
  await bundleProgram();
  folder = mkdtempSync(join(tmpdir(), 'mdocs-verdict-index-'));
  key = await makeKey('key');
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  alfa = world.createAccount('alfa-demo-it', 9000000101);
  stranger = world.createAccount('stranger', 666);
  base = await world.createRepository(age, 'mdocs');
  const names = readdirSync(files, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = names.map((item) => join(item.parentPath, item.name));
  const content = Object.fromEntries(paths.map((path) => [path.slice(files.length + 1), readFileSync(path)]));
  const line = readFileSync(`${key}.signers`, 'utf8');
  const signers = [indexBranch, ...environments.map((one) => `environment/${one}`)]
    .map((branch) => line.replace(/^\S+/, branch))
    .join('');
  world.commit(base, { branch: 'main', files: { ...content, 'registry/signers': signers } });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

async function makeKey(name: string): Promise<string> {
  const file = join(folder, name);
  expect(await ensureOwnKey(file)).toBe(file);
  return file;
}

const hour = 3_600_000;
/** However slow the machine is. */
const deadlines = { start: hour, claims: hour, form: hour, judge: hour, heard: hour };

/** A run for one pull request, with what it said. */
function run(number: number): Promise<{ code: number; err: string }> {
  const { folder } = world.git(base);
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const place: Place = {
    github: connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: base, clock }),
    ...{ repository: base, serverUrl: 'https://github.example', remote: folder, environments: folder, bot: world.bot.id },
    event: { name: 'workflow_run', payload: world.workflowRun(base, number) },
  };
  return catchOutput(() => giveVerdict({ root: tmpdir(), locale: 'en', today }, place, { ...usualLimits, deadlines, program }));
}

/** As provision writes it, of main as it is or of a working copy. */
async function writeIndex(given: { today?: string; version?: string; work?: string } = {}): Promise<void> {
  const remote = world.git(base).folder;
  const work = given.work ?? mkdtempSync(join(folder, 'work-'));
  if (given.work === undefined) gitIn(folder, 'clone', '--quiet', '--branch', 'main', remote, work);
  vi.stubEnv('MDOCS_SIGNING_KEY', key);
  const day = given.today ?? today;
  const loaded = await load(work, day);
  const version = given.version ?? hashBlob(readFileSync(program));
  const commit = gitIn(work, 'rev-parse', 'HEAD');
  expect(await publishIndex({ root: work, remote, today: day, version, loaded, commit }, 1)).toBe('published');
}

function removeIndex(): void {
  gitIn(world.git(base).folder, 'update-ref', '-d', `refs/heads/${indexBranch}`);
}

/** Puts other files on the branch. */
async function replaceIndex(contents: Record<string, Uint8Array>, signingKey: string | undefined): Promise<void> {
  const remote = world.git(base).folder;
  const expected = gitIn(remote, 'rev-parse', indexBranch);
  const written = { remote, branch: indexBranch, files: new Map(Object.entries(contents)), message: 'Put', expected };
  await publish({ ...written, signingKey, replaces: true });
}

const shown = (): Buffer => git(world.git(base).folder, 'cat-file', 'blob', `${indexBranch}:${publishedPath}`);

const text = (path: string) => world.git(base).read('main', path);
const added = (path: string, address: string) => text(path).replace(/addresses: \[([^\]]*)\]/, `addresses: [$1, "${address}"]`);

async function propose(account: EmulatedAccount, changed: Record<string, string | null>) {
  const full = `${account.login}/mdocs`;
  const fork = await world.fork(base, account).catch(() => full);
  const branch = `change-${++branches}`;
  world.git(fork).git('fetch', '--quiet', world.git(base).folder, '+main:main');
  const head = world.commit(fork, { branch, files: changed as Record<string, string> });
  return { number: await world.openPull(base, account, { head: `${account.login}:${branch}` }), head };
}

/** All that people and programs see of the answer. */
const answerTo = async ({ number, head }: { number: number; head: string }) => ({
  statuses: world.statuses(base, head).filter(({ context }) => context === 'mdocs/verdict'),
  comments: await world.comments(base, number),
});

const used = '';
const notEnough = `${setQuotes(indexNotEnoughText.en, 'en')}\n`;
const lackOf = (lack: IndexLack) => setQuotes(indexLackText(lack).en, 'en');

test('the answer is the same with an index and without, whatever is wrong with a request', async () => {
  const pulls = [
    await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.41') }),
    // With the same files it could be the same commit, whose status is that of one of them.
    await propose(stranger, { [alfaFile]: `${added(alfaFile, '198.51.100.41')}# altfel\n` }),
    await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.10') }),
    await propose(alfa, { [alfaFile]: `${text(alfaFile)}\tx: 1\n` }),
    await propose(stranger, { 'integrations/gama.yaml': text(alfaFile).replace(/name: .*/, 'name: Gama') }),
    await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.43'), [betaFile]: added(betaFile, '198.51.100.44') }),
    await propose(alfa, { [alfaFile]: text(alfaFile).replace('[Cazier', '[Altceva, Cazier') }),
    await propose(stranger, { 'registry/policy.yaml': `${text('registry/policy.yaml')}# x\n` }),
  ];
  const judgeAll = async () => {
    const said: { code: number; err: string }[] = [];
    for (const { number } of pulls) said.push(await run(number));
    const answers = [];
    for (const pull of pulls) answers.push(await answerTo(pull));
    return { codes: said.map(({ code }) => code), told: said.map(({ err }) => err), answers };
  };
  const without = await judgeAll();
  expect(without.told).toEqual(pulls.map(() => used));
  expect(without.answers.map(({ comments }) => comments.length)).toEqual(pulls.map(() => 1));
  expect(new Set(without.codes)).toEqual(new Set([0, 1]));
  await writeIndex();
  // They are judged anew, and nothing is written where it is the same.
  const short = await judgeAll();
  expect({ ...short, told: without.told }).toEqual(without);
  // A file that nobody can read any more, and what AGE declares, are judged with all files.
  expect(short.told).toEqual([used, used, used, notEnough, used, used, used, notEnough]);
  // One that says nothing of anybody and of no environment, with a signature that counts, makes no yes of a no: only everything that is read does.
  await replaceIndex({ [publishedPath]: await makeEmpty() }, key);
  const lied = await judgeAll();
  expect(lied.codes).toEqual(without.codes);
  expect(lied.told).toContain(notEnough);
  const statesOf = ({ answers }: typeof lied) => answers.map(({ statuses }) => statuses[0]?.state);
  expect(statesOf(lied)).toEqual(statesOf(without));
  removeIndex();
  for (const { number } of pulls) await world.closePull(base, number, age);
});

async function makeEmpty(): Promise<Buffer> {
  const { head } = readIndex(pagesOf(shown()));
  const { registry } = await readRepository(readTree(files, ['registry']), nodePlatform);
  if (!registry) throw new Error('no policy');
  return writeIndexFile(toIndex({ today, registry, records: [], findings: [] }, head));
}

const flip = (at: number) => {
  const copy = Buffer.from(shown());
  const place = at < 0 ? copy.length + at : at;
  copy[place] = (copy[place] ?? 0) ^ 1;
  return { [publishedPath]: copy };
};

/** What is done to an index that is right, and what is said of it. */
const wrong: readonly [IndexLack, () => Promise<void>][] = [
  ['unsigned', () => replaceIndex({ [publishedPath]: shown() }, undefined)],
  ['signature', async () => replaceIndex({ [publishedPath]: shown() }, await makeKey('other'))],
  ['damaged', () => replaceIndex({ [publishedPath]: shown().subarray(0, -7) }, key)],
  ['damaged', () => replaceIndex(flip(90), key)],
  ['damaged', () => replaceIndex(flip(-1), key)],
  ['files', () => replaceIndex({ [publishedPath]: shown(), other: Buffer.from('x') }, key)],
  ['version', () => writeOf({ version: 'another' })],
  ['day', () => writeOf({ today: '2026-06-02' })],
  ['commit', () => writeForeign()],
];

async function writeOf(other: { today?: string; version?: string }): Promise<void> {
  removeIndex();
  await writeIndex(other);
}

/** The index of another repository. */
async function writeForeign(): Promise<void> {
  const work = makeWorkingCopy(3);
  writeFileSync(join(work, 'registry', 'signers'), text('registry/signers'));
  git(work, 'add', '.');
  git(work, 'commit', '-qm', 'signers');
  await writeIndex({ work });
  rmSync(work, { recursive: true });
}

test('an index that is not right in any way is told and not used, and the answer is the same', async () => {
  const pull = await propose(stranger, { [alfaFile]: added(alfaFile, '198.51.100.10') });
  await run(pull.number);
  const answer = await answerTo(pull);
  for (const [lack, spoil] of wrong) {
    await writeIndex();
    await spoil();
    expect(await run(pull.number)).toMatchObject({ code: 1, err: `${lackOf(lack)}\n` });
    expect(await answerTo(pull)).toEqual(answer);
    removeIndex();
  }
  await world.closePull(base, pull.number, age);
});

test('a yes and a wait come from the index alone as long as the environments publish what it was made of', async () => {
  const remote = world.git(base).folder;
  const work = mkdtempSync(join(folder, 'work-'));
  gitIn(folder, 'clone', '--quiet', '--branch', 'main', remote, work);
  vi.stubEnv('MDOCS_SIGNING_KEY', key);
  for (const environment of environments)
    expect(await runInside({ folder: work } as World, 'provision', { remote, environment })).toMatchObject({ code: 0 });
  const pulls = [
    await propose(alfa, { [alfaFile]: added(alfaFile, '198.51.100.61') }),
    await propose(alfa, { [alfaFile]: text(alfaFile).replace('documentTypes: [', 'documentTypes: [ContractComercial, ') }),
    await propose(age, { [betaFile]: null }),
  ];
  const answerAll = async (told: string) => {
    for (const { number } of pulls) expect((await run(number)).err).toBe(told);
    const answers = [];
    for (const pull of pulls) answers.push(await answerTo(pull));
    return answers;
  };
  removeIndex();
  const long = await answerAll(used);
  expect(new Set(long.map(({ statuses }) => statuses[0]?.state))).not.toContain('failure');
  await writeIndex();
  expect(await answerAll(used)).toEqual(long);
  // Something else on a branch, believed or not: what is published is read.
  const tip = gitIn(remote, 'rev-parse', 'environment/staging');
  const other = gitIn(
    remote,
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@example.invalid',
    'commit-tree',
    '-p',
    tip,
    '-m',
    'x',
    `${tip}^{tree}`,
  );
  gitIn(remote, 'update-ref', 'refs/heads/environment/staging', other);
  const isForeign = unbelievedWords({
    environment: 'staging',
    branch: 'environment/staging',
    commit: other,
    isEarlierUsed: true,
  });
  const foreign = await answerAll(`${isForeign.en}\n${notEnough}`);
  removeIndex();
  expect(await answerAll(`${isForeign.en}\n`)).toEqual(foreign);
  for (const environment of environments) gitIn(remote, 'update-ref', '-d', `refs/heads/environment/${environment}`);
  for (const { number } of pulls) await world.closePull(base, number, age);
});

test('after a change of what AGE declares everything is read, and after one of an institution only what it concerns', async () => {
  await writeIndex();
  const pull = await propose(stranger, { [alfaFile]: added(alfaFile, '198.51.100.46') });
  world.commit(base, { branch: 'main', files: { [betaFile]: added(betaFile, '198.51.100.46') } });
  expect(await run(pull.number)).toMatchObject({ code: 1, err: used });
  expect((await answerTo(pull)).comments[0]?.body).toContain('address-overlaps');
  world.commit(base, { branch: 'main', files: { 'registry/policy.yaml': `${text('registry/policy.yaml')}# altfel\n` } });
  expect(await run(pull.number)).toMatchObject({ code: 1, err: `${lackOf('registry')}\n` });
  removeIndex();
  await world.closePull(base, pull.number, age);
});

test('random requests: what an index is enough for is answered as without', async () => {
  const { failure, refused, shortly, passed, passedShortly, claimed } = await judgeBothWays(20261201, 15, 14);
  expect(failure).toBeUndefined();
  expect(shortly).toBeGreaterThan(refused / 4);
  expect(passedShortly).toBeGreaterThan(passed / 4);
  expect(claimed).toBeGreaterThan(7);
});
