// The figures of a period: days for each step from git, returns by reason from GitHub, and what waits now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readMilestones } from '../scripts/commands/watch/milestones.ts';
import { makeReport, report } from '../scripts/commands/watch/report.ts';
import type { Comment, GitHub, Pull } from '../scripts/github/types.ts';
import { figuresOf, type Milestones, usualWaits } from '../scripts/model/status/figures.ts';
import { locales } from '../scripts/model/text/text.ts';
import { codesIn, verdictMarker } from '../scripts/report/comment/comment.ts';
import { figuresData, figuresTable, figuresText } from '../scripts/report/status/figures.ts';
import { catchOutput } from './commands/inside.ts';
import { startGitHub } from './github/index.ts';
import { Life } from './lifecycle/world.ts';

const alfa = 'integrations/alfa.yaml';
const beta = 'integrations/beta.yaml';
const period = { from: '2026-03-01', to: '2026-05-31' };

/** Alfa goes all the way; beta gets its client id late and is published in staging. */
async function season(life: Life): Promise<void> {
  const whole = life.read(alfa);
  const [staging = ''] = whole.split('      production:');
  const other = life.read(beta);
  const empty = other.slice(0, other.indexOf('systems:')).concat('systems: []\n');
  life.write(beta, empty);
  life.write(alfa, empty.replace('1019999000228', '1015999000116'));
  life.commit('2026-02-01', 'Institutions');
  await life.publish('staging', '2026-02-01');
  life.write(alfa, staging.replace(/ +clientId: .*\n/, ''));
  life.write(beta, other.replace(/ +clientId: .*\n/, ''));
  life.commit('2026-03-02', 'Ask');
  life.write(alfa, staging);
  life.commit('2026-03-05', 'Client id');
  await life.publish('staging', '2026-03-06');
  life.write(beta, other);
  life.commit('2026-03-12', 'Client id');
  await life.publish('staging', '2026-03-14');
  await life.publish('production', '2026-03-14');
  life.write(alfa, whole);
  life.commit('2026-04-21', 'Confirm');
  await life.publish('production', '2026-06-02');
}

const pull = (number: number, createdAt: string, mergedAt?: string) =>
  ({ number, createdAt, ...(mergedAt === undefined ? {} : { mergedAt }) }) as Pull;
const answer = (codes: readonly string[]) =>
  `${verdictMarker}\n<!-- mdocs:codes ${codes} -->\n### Verdict\n\n<!-- mdocs:codes not-a-reason -->\n`;

/** As much of GitHub as the figures ask. */
function gitHub(): GitHub {
  const bodies = new Map([
    [3, answer(['idno-invalid', 'rsi-missing'])],
    [4, answer(['rsi-missing'])],
    [5, `${verdictMarker}\n**Accepted**\n`],
    // Which somebody changed since.
    [6, answer(['forged'])],
  ]);
  const comment = (body: string, id: number) => ({ body, author: { login: 'x', id } }) as Comment;
  return {
    openPulls: async () => [
      pull(3, '2026-03-05T10:00:00Z'),
      pull(4, '2026-02-05T10:00:00Z'),
      pull(5, '2026-05-05T10:00:00Z'),
      pull(6, '2026-02-06T10:00:00Z'),
    ],
    mergedPulls: async () => [
      pull(1, '2026-02-20T10:00:00Z', '2026-03-02T10:00:00Z'),
      pull(2, '2026-03-10T10:00:00Z', '2026-03-12T10:00:00Z'),
    ],
    answeredPulls: async () => new Set([3, 4, 5]),
    comments: async (number: number) => [comment(answer(['forged']), 666), comment(bodies.get(number) ?? '', 7)],
  } as unknown as GitHub;
}

test('takes each day from where it was made, and counts a period with what git knows and what only GitHub knows', async () => {
  using life = new Life();
  await season(life);
  const { registry } = await life.context('2026-06-03');
  const days = await readMilestones(life.folder, registry.policy, {
    remote: life.remote,
    branches: { staging: {}, production: {} },
  });
  const of = (name: string) => Object.fromEntries(days.get(name) ?? []);
  expect(of('alfa/alfa-registru')).toEqual({
    approval: '2026-03-02',
    'client-id': '2026-03-05',
    staging: '2026-03-06',
    confirmation: '2026-04-21',
    'production-client-id': '2026-04-21',
    production: '2026-06-02',
  });
  expect(of('beta/beta-portal')).toEqual({ approval: '2026-03-02', 'client-id': '2026-03-12', staging: '2026-03-14' });
  const options = { root: life.folder, locale: 'en', today: '2026-06-03', format: 'text', ...period } as const;
  const alone = await makeReport(options);
  expect(alone?.figures).toEqual({
    period,
    systems: 2,
    steps: [
      { step: 'client-id', count: 2, median: 6.5, p95: 10 },
      { step: 'staging', count: 2, median: 1.5, p95: 2 },
      { step: 'confirmation', count: 1, median: 46, p95: 46 },
      { step: 'production-client-id', count: 1, median: 0, p95: 0 },
    ],
  });
  const asked = await makeReport(options, { github: gitHub(), bot: 7 });
  if (!asked) throw new Error('no policy');
  expect(asked.figures).toMatchObject({ pulls: 3, steps: [{ step: 'approval', count: 2, median: 6, p95: 10 }, {}, {}, {}, {}] });
  expect(asked.figures.reasons).toEqual([
    { code: 'rsi-missing', count: 2 },
    { code: 'idno-invalid', count: 1 },
  ]);
  for (const locale of locales) {
    const text = figuresText(asked.figures, asked.board, { locale, width: 80, hasColour: false });
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    await expect(text).toMatchFileSnapshot(`golden/report/figures.${locale}.txt`);
  }
  await expect(figuresTable(asked.figures, asked.board)).toMatchFileSnapshot('golden/report/figures.csv');
  expect(figuresData(asked.figures, asked.board).now).toEqual([
    { lane: 'staging-only', systems: 1 },
    { lane: 'complete', systems: 1 },
  ]);
});

test('in a clone it asks GitHub with a token, for the answers of the app that the repository names, and says what it needs', async () => {
  using life = new Life();
  const world = await startGitHub();
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await world.stop();
  });
  const [age, verdicts] = [world.createAccount('age-md', 9001), world.createAccount('mdocs-verdicts[bot]', 9101)];
  const name = await world.createRepository(age, 'mdocs');
  world.collaborator(name, verdicts, 'write');
  world.commit(name, { branch: 'main', files: { a: '1\n' } });
  world.commit(name, { branch: 'ask', from: 'main', files: { a: '2\n' } });
  const number = await world.openPull(name, age, { head: 'ask', title: 'Ask' });
  for (const [account, code] of [
    [age, 'forged'],
    [verdicts, 'rsi-missing'],
  ] as const)
    await world.comment(name, number, account, answer([code]));
  life.commit('2026-03-01', 'Declare');
  await life.publish('staging', '2026-03-02');
  life.git('remote', 'add', 'origin', `https://github.com/${name}.git`);
  const options = { root: life.folder, remote: life.remote, locale: 'en', today: '2026-06-03', format: 'json' } as const;
  const run = () => catchOutput(() => report({ ...options, ...period, to: '2026-12-31', github: true }));
  for (const key of ['GITHUB_REPOSITORY', 'GITHUB_TOKEN', 'GH_TOKEN', 'MDOCS_VERDICT_BOT_ID']) vi.stubEnv(key, undefined);
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('Pull requests, Variables: read') });
  vi.stubEnv('GITHUB_TOKEN', age.token);
  vi.stubEnv('GITHUB_API_URL', world.apiUrl);
  const unnamed = await run();
  expect([unnamed.code, JSON.parse(unnamed.out || unnamed.err).reasons]).toEqual([0, []]);
  expect(unnamed.err).toContain('answers of GitHub Actions only');
  world.settings(name).variables = { MDOCS_VERDICT_BOT_ID: String(verdicts.id) };
  const named = await run();
  expect([named.code, named.err, JSON.parse(named.out).reasons]).toEqual([0, '', [{ code: 'rsi-missing', count: 1 }]]);
});

test('a period that ends before it begins is refused', async () => {
  using life = new Life();
  const options = {
    root: life.folder,
    locale: 'en',
    today: '2026-06-03',
    format: 'text',
    from: period.to,
    to: period.from,
  } as const;
  await expect(makeReport(options)).rejects.toThrow('ends');
});

test('median and 95th percentile of twenty', () => {
  const systems = Array.from({ length: 20 }, (_, i): Milestones => {
    const day = String(i + 1).padStart(2, '0');
    return new Map([
      ['approval', '2026-03-01'],
      ['client-id', `2026-03-${day}`],
    ] as const);
  });
  expect(figuresOf(period, { systems }).steps).toEqual([{ step: 'client-id', count: 20, median: 9.5, p95: 18 }]);
});

test('a step whose beginning nobody knows is not counted, nor one outside the period', () => {
  const unknown: Milestones = new Map([
    ['approval', undefined],
    ['client-id', '2026-03-09'],
  ] as const);
  const later: Milestones = new Map([
    ['approval', '2026-03-01'],
    ['client-id', '2026-06-01'],
  ] as const);
  expect(figuresOf(period, { systems: [unknown, later] })).toMatchObject({ systems: 1, steps: [] });
});

test('reasons are the errors only, each once, read from the data of the comment', () => {
  expect(codesIn(answer(['idno-invalid', 'rsi-missing']))).toEqual(['idno-invalid', 'rsi-missing']);
  expect(codesIn(answer(['idno-invalid']).replaceAll('\n', '\r\n'))).toEqual(['idno-invalid']);
  const real = readFileSync(join(import.meta.dirname, 'golden/comment/ten-errors.md'), 'utf8');
  expect(codesIn(real)).toEqual([...new Set(codesIn(real))]);
  expect(codesIn(real)).toEqual(expect.arrayContaining(['mailbox-invalid', 'rsi-missing', 'certificate-untrusted']));
  const linked = new Set([...real.matchAll(/README\.md#([a-z-]+)\)/g)].map(([, code]) => code));
  expect([...linked].filter((code) => codesIn(real).includes(code ?? '')).length).toBe(codesIn(real).length);
});

test('a comment without the data counts with no reasons, and nothing else of it is read', () => {
  const earlier = `${verdictMarker}\n### Verdict\n\n**❌ Erori**\n\n- [\`idno-invalid\`](https://github.com/x/README.md#idno-invalid)\n`;
  expect(codesIn(earlier)).toEqual([]);
  expect(codesIn(`${verdictMarker}\n### Verdict\n<!-- mdocs:codes idno-invalid -->\n`)).toEqual([]);
  expect(codesIn(`${verdictMarker}\n<!-- mdocs:codes <b>x</b> -->\n`)).toEqual([]);
  expect(codesIn('')).toEqual([]);
});

test('the usual wait is that of the newest twenty systems whose days are known', () => {
  const system = (approval: string | undefined, staging: string): Milestones =>
    new Map([
      ['approval', approval],
      ['staging', staging],
    ] as const);
  const old = Array.from({ length: 30 }, () => system('2025-01-01', '2025-03-01'));
  const recent = Array.from({ length: 20 }, (_, i) =>
    system('2026-05-01', `2026-05-${String(2 + (i % 2) * 2).padStart(2, '0')}`),
  );
  const unknown = system(undefined, '2026-06-01');
  expect([...usualWaits([...old, unknown, ...recent])]).toEqual([['staging', { median: 2, count: 20 }]]);
  expect(usualWaits([]).size).toBe(0);
});
