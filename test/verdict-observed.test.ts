// A request that confirms a test, judged by what gateways really signed: nobody else's word opens production, and a new report is heard.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import type { Environment } from '../scripts/model/environment.ts';
import { type Observed, writeObserved } from '../scripts/model/gateway/observed.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import { bundleProgram, program, World } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { gitIn } from './kill/world.ts';

const files = join(import.meta.dirname, 'cases/base');
const today = '2026-06-01';
const file = 'integrations/alfa.yaml';
const client = '0e7b4d97-c401-43b9-8152-8a08dc6bfa94';
const other = 'ce4860e8-3be2-417d-86c5-8cb66f21c92f';
const certificate = '92996ea3acfce4828541016cd501616616700ee7';

let github: TestGitHub;
let age: EmulatedAccount;
let alfa: EmulatedAccount;
let base: string;
let number: number;
let head: string;
let keys: string;

beforeAll(async () => {
  await bundleProgram();
  keys = mkdtempSync(join(tmpdir(), 'mdocs-observed-'));
  github = await startGitHub();
  age = github.createAccount('age-demo-integrari', 9000000001);
  alfa = github.createAccount('alfa-demo-it', 9000000101);
  base = await github.createRepository(age, 'mdocs');
  const names = readdirSync(files, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = names.map((item) => join(item.parentPath, item.name));
  const tree = new Map<string, string | Buffer>(paths.map((path) => [path.slice(files.length + 1), readFileSync(path)]));
  const confirmed = String(tree.get(file));
  const unconfirmed = confirmed.replace(/ {8}confirmation:\n( {10}.*\n)+/, '');
  const own = (name: string, environments: string) => `  ${name}:\n    environments: [${environments}]\n    key: ${key(name)}\n`;
  tree.set('registry/gateways.yaml', `gateways:\n${own('gw-1', 'staging')}${own('gw-2', 'production')}`);
  key('nobody');
  github.commit(base, { branch: 'main', files: Object.fromEntries([...tree, [file, unconfirmed]]) });
  await publish(unconfirmed);
  await github.fork(base, alfa);
  head = github.commit('alfa-demo-it/mdocs', { branch: 'confirm', files: { [file]: confirmed } });
  number = await github.openPull(base, alfa, { head: 'alfa-demo-it:confirm', title: 'The test succeeded' });
});
afterAll(async () => {
  rmSync(keys, { recursive: true, force: true });
  await github.stop();
});

function key(name: string): string {
  const path = join(keys, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', path]);
  return readFileSync(`${path}.pub`, 'utf8').trim();
}

/** Its staging, as provision publishes it. */
async function publish(text: string): Promise<void> {
  using world = new World();
  world.write(file, text);
  mkdirSync(join(world.folder, 'registry'), { recursive: true });
  world.commit('As main has it');
  expect(await runInside(world, 'provision', { remote: github.git(base).folder })).toMatchObject({ code: 0 });
}

/** Of all requests, as every hour. */
async function judge(): Promise<{ state: string | undefined; said: string; out: string }> {
  const { folder } = github.git(base);
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const place = {
    github: connect({ apiUrl: github.apiUrl, token: github.tokens.bot, repository: base, clock }),
    ...{ repository: base, serverUrl: 'https://github.example', remote: folder, environments: folder, bot: github.bot.id },
    event: { name: 'schedule', payload: {} },
  };
  const options = { root: tmpdir(), locale: 'en' as const, today };
  const { code, out, err } = await catchOutput(() => giveVerdict(options, place, { ...usualLimits, program }));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const newest = github.statuses(base, head).find(({ context }) => context === 'mdocs/verdict');
  const [comment] = await github.comments(base, number);
  return { state: newest?.state, said: comment?.body ?? '', out };
}

const seen = (day: string, count = 1) => ({ count, first: `${day}T08:00:00Z`, last: `${day}T09:00:00Z` });
const whole = (day: string, { types = ['Cazier', 'ExtrasRegistru'], count = 7, address = '203.0.113.10' } = {}) => ({
  certificates: { [certificate]: seen(day, count) },
  addresses: { [address]: seen(day, count) },
  documentTypes: Object.fromEntries(types.map((type) => [type, seen(day, count)])),
  ...{ refusals: {}, refusedAddresses: {} },
  days: { [day]: { passed: count, failed: 0, refused: 0 } },
});

interface Sent {
  readonly clients: Observed['clients'];
  readonly gateway?: string;
  readonly environment?: Environment;
  /** Whose key signs. */
  readonly by?: string;
  readonly branch?: string;
  readonly date?: string;
}

async function report({ clients, gateway = 'gw-1', environment = 'staging', by = gateway, date = `${today}T06:00:00Z` }: Sent) {
  const observed = { gateway, environment, since: '2026-01-01T00:00:00Z', until: date, clients, omitted: 0 };
  const sent = new Map([
    ['status.json', JSON.stringify({ formatVersion: 1, checkedAt: date })],
    ['observed.json', writeObserved(observed)],
  ]);
  const remote = github.git(base).folder;
  await sendReport({ remote, gateway, environment, key: join(keys, by), date, files: sent });
}

const branch = 'refs/heads/gateway/staging/gw-1';
const git = (...args: string[]) => gitIn(github.git(base).folder, ...args);

test('what is no evidence opens nothing, and each is told', async () => {
  expect(await judge()).toMatchObject({ state: 'failure', said: expect.stringContaining('test-unobserved') });
  const refused: readonly (readonly [string, () => unknown, string])[] = [
    ['calls of another client', () => report({ clients: { [other]: whole('2026-05-25') } }), 'saw no successful call of'],
    [
      'calls from an address that is not registered',
      () => report({ clients: { [client]: whole('2026-05-25', { address: '203.0.113.99' }) } }),
      'from a registered address',
    ],
    ['a test that is too old', () => report({ clients: { [client]: whole('2026-05-01') } }), 'In the last 30 days'],
    [
      'a report that another key signed',
      () => report({ clients: { [client]: whole('2026-05-25') }, by: 'nobody' }),
      'that can be believed',
    ],
    [
      'a report of production',
      () => report({ clients: { [client]: whole('2026-05-25') }, gateway: 'gw-2', environment: 'production' }),
      'that can be believed',
    ],
    [
      'that report under the name of a gateway of staging',
      () => git('update-ref', branch, 'refs/heads/gateway/production/gw-2'),
      'that can be believed',
    ],
    [
      'files that somebody committed by hand',
      async () => {
        await report({ clients: { [client]: whole('2026-05-25') } });
        git('update-ref', branch, git('commit-tree', '-m', 'Report of gw-1', `${branch}^{tree}`));
      },
      'that can be believed',
    ],
  ];
  for (const [what, forge, sentence] of refused) {
    await forge();
    const { state, said } = await judge();
    expect({ what, state, said }).toEqual({ what, state: 'failure', said: expect.stringContaining(sentence) });
  }
});

test('an old report that is pushed again proves what it proved then, and no more', async () => {
  await report({ clients: { [client]: whole('2026-04-20') }, date: '2026-04-21T06:00:00Z' });
  const old = git('rev-parse', branch);
  await report({ clients: {} });
  git('update-ref', branch, old);
  expect(await judge()).toMatchObject({ state: 'failure', said: expect.stringContaining('In the last 30 days') });
});

test('a new report about the test is heard, one that only counts on is not, and AGE still approves', async () => {
  await report({ clients: { [client]: whole('2026-05-25', { types: ['Cazier'] }) } });
  const half = await judge();
  expect(half).toMatchObject({ state: 'failure', said: expect.stringContaining('for the document type `ExtrasRegistru`') });
  expect(half.said).not.toContain('for the document type `Cazier`');
  expect(half.out).not.toBe('');
  // Neither more of the same nor another client's calls change anything.
  const more = { [client]: whole('2026-05-25', { types: ['Cazier'], count: 4000 }), [other]: whole('2026-05-26') };
  await report({ clients: more, date: `${today}T07:00:00Z` });
  expect(await judge()).toMatchObject({ state: 'failure', out: '' });

  await report({ clients: { [client]: whole('2026-05-26', { count: 214 }) }, date: `${today}T08:00:00Z` });
  const all = await judge();
  expect(all).toMatchObject({ state: 'pending', said: expect.stringContaining('214 successful calls') });
  expect(all.said).not.toContain('test-unobserved');
  expect(await judge()).toMatchObject({ state: 'pending', out: '' });
  await github.review(base, number, age, 'APPROVE');
  expect(await judge()).toMatchObject({ state: 'success' });
  // What was seen is seen no more: the approval alone is not enough.
  await report({ clients: {}, date: `${today}T09:00:00Z` });
  expect(await judge()).toMatchObject({ state: 'failure' });
});

test('a request that confirms nothing does not ask gateways', async () => {
  const changed = github.git(base).read('main', file).replace('12/2026-MDocs', '13/2026-MDocs');
  github.commit('alfa-demo-it/mdocs', { branch: 'annex', files: { [file]: changed } });
  const annex = await github.openPull(base, alfa, { head: 'alfa-demo-it:annex', title: 'Another annex' });
  const { out: first } = await judge();
  expect(first).toMatch(new RegExp(`^#${annex} [0-9a-f]+ pending$`, 'm'));
  await report({ clients: { [client]: whole('2026-05-27') }, date: `${today}T10:00:00Z` });
  const { out } = await judge();
  expect(out).not.toContain(`#${annex} `);
  expect(out).toContain(`#${number} `);
});
