// The verdict where more requests are open than GitHub lists on one page.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '../scripts/commands/run/github-place.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import { catchOutput } from './commands/inside.ts';
import { bundleProgram, program } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';

const folder = join(import.meta.dirname, 'cases/base');
const alfaFile = 'integrations/alfa.yaml';
const many = 104;

let world: TestGitHub;
let base: string;
/** The numbers of the requests, oldest first. */
const numbers: number[] = [];
const heads: string[] = [];

const added = (path: string, address: string) =>
  readFileSync(join(folder, path), 'utf8').replace(/addresses: \[([^\]]*)\]/, `addresses: [$1, "${address}"]`);
/** The last one is for another institution, and claims an address of the one judged. */
const judged = 101;
const rival = 103;
const addressOf = (i: number) => `198.51.100.${i === rival ? judged : i}`;

beforeAll(async () => {
  await bundleProgram();
  world = await startGitHub();
  const age = world.createAccount('age-demo-integrari', 9000000001);
  const alfa = world.createAccount('alfa-demo-it', 9000000101);
  base = await world.createRepository(age, 'mdocs');
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = items.map((item) => join(item.parentPath, item.name));
  const content = Object.fromEntries(paths.map((one) => [one.slice(folder.length + 1), readFileSync(one)]));
  world.commit(base, { branch: 'main', files: content });
  const fork = await world.fork(base, alfa);
  const beta = 'integrations/beta.yaml';
  const files = (i: number): Record<string, string> =>
    i === rival ? { [beta]: added(beta, addressOf(i)) } : { [alfaFile]: added(alfaFile, addressOf(i)) };
  const commits = Array.from({ length: many }, (_, i) => ({ branch: `change-${i}`, files: files(i) }));
  heads.push(...world.commitAll(fork, commits));
  // From branches of one fork: who asks is whoever opens the request.
  for (let i = 0; i < many; i++) {
    const account: EmulatedAccount = i === judged ? alfa : world.createAccount(`person-${i}`, 700 + i);
    numbers.push(await world.openPull(base, account, { head: `${alfa.login}:change-${i}` }));
  }
});
afterAll(() => world.stop());

function placeOf(number: number): Place {
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const { folder } = world.git(base);
  return {
    github: connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: base, clock }),
    repository: base,
    serverUrl: 'https://github.example',
    remote: folder,
    environments: folder,
    bot: world.bot.id,
    event: { name: 'workflow_run', payload: world.workflowRun(base, number) },
  };
}

const newest = (sha: string | undefined) => world.statuses(base, sha ?? '').find(({ context }) => context === 'mdocs/verdict');

test('one on the second page is judged, a rival on the second page is found, and both are told', async () => {
  const [number = 0, other = 0] = [numbers[judged], numbers[rival]];
  const before = world.log.length;
  const options = { root: tmpdir(), locale: 'en' as const, today: '2026-06-01' };
  const { code, err } = await catchOutput(() => giveVerdict(options, placeOf(number), { ...usualLimits, program }));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const asked = world.log.slice(before);
  const listed = asked.filter((one) => /\/pulls\?/.test(one.path)).map((one) => /[?&]page=(\d+)/.exec(one.path)?.[1]);
  expect(listed).toEqual(['1', '2']);
  for (const [told, about] of [
    [number, other],
    [other, number],
  ] as const) {
    const [comment] = await world.comments(base, told);
    expect(comment?.body).toContain('claimed-elsewhere');
    expect(comment?.body).toMatch(new RegExp(`#\\u2060?${about}\\b`));
  }
  // The list, and of each of the two: its status, its reviews, two statuses, itself, its comment looked for, made and looked at.
  const isSame = (one: (typeof asked)[number]) => one.method === 'POST' && /\/statuses\//.test(one.path);
  expect(asked.filter(isSame)).toHaveLength(4);
  expect(asked.length).toBeLessThanOrEqual(2 + 2 * 9);
  expect(heads.filter((head) => newest(head) !== undefined)).toEqual([heads[judged], heads[rival]]);
});
