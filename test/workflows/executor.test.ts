// The executor does what GitHub does with a workflow file, shown on small ones.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from './engine.ts';
import { type JobPermissions, runWorkflow, type World } from './executor.ts';
import { readCommands, readOutputs } from './shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-executor-'));
const remote = join(folder, 'remote.git');
const clone = join(folder, 'clone');
const env = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...identity, ...args], { env, encoding: 'utf8' }).trim();
let first = '';
let second = '';

beforeAll(() => {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote], { env });
  execFileSync('git', ['-C', remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true'], { env });
  execFileSync('git', ['clone', '--quiet', remote, clone], { env, stdio: 'ignore' });
  git('checkout', '--quiet', '-B', 'main');
  const commit = (text: string) => {
    writeFileSync(join(clone, 'said.txt'), `${text}\n`);
    git('add', '--all');
    git('commit', '--quiet', '--message', text);
    return git('rev-parse', 'HEAD');
  };
  first = commit('first');
  second = commit('second');
  git('push', '--quiet', 'origin', 'main');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = `name: small
on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:
permissions: {}
env:
  WHO: everybody
jobs:
`;
const job = (name: string, lines: string) => `  ${name}:\n    runs-on: ubuntu-24.04\n${lines.replace(/^(?=.)/gm, '    ')}`;
const checkout = (inputs = '') => `- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n${inputs}`;

let count = 0;
async function run(jobs: string, world: Partial<World> = {}, event: unknown = { ref: 'refs/heads/main' }) {
  const directory = join(folder, `case-${++count}`);
  mkdirSync(directory);
  writeFileSync(join(directory, 'small.yml'), head + jobs);
  const { triggered, jobs: ran } = await runWorkflow('small.yml', {
    event,
    eventName: 'push',
    repositoryDir: directory,
    remoteUrl: remote,
    ...world,
  });
  return { triggered, jobs: Object.fromEntries(ran.map((one) => [one.name, one])), order: ran.map(({ name }) => name) };
}

const says = (line: string) => `steps:\n  - run: ${line}\n`;

test('jobs run after what they need, and get its outputs', async () => {
  const { jobs, order } = await run(
    job(
      'last',
      `needs: [asked]\nif: needs.asked.outputs.answer == 'yes'\n${says('echo "got $GOT"')}    env:\n      GOT: \${{ needs.asked.outputs.answer }}\n`,
    ) +
      job(
        'asked',
        `outputs:\n  answer: \${{ steps.a.outputs.answer }}\nsteps:\n  - id: a\n    run: echo "answer=yes" >> "$GITHUB_OUTPUT"\n`,
      ) +
      job('never', `needs: [asked]\nif: needs.asked.outputs.answer == 'no'\n${says('echo no')}`),
  );
  expect(order).toEqual(['asked', 'last', 'never']);
  expect(jobs.asked).toMatchObject({ conclusion: 'success', outputs: { answer: 'yes' } });
  expect(jobs.last?.steps[0]?.output).toBe('got yes\n');
  expect(jobs.never).toMatchObject({ conclusion: 'skipped', steps: [] });
});

test('a failed step ends its job and what needs it, but for what runs always', async () => {
  const { jobs } = await run(
    job(
      'broken',
      `steps:\n  - run: |\n      false\n      echo unseen\n  - run: echo skipped\n  - if: always()\n    run: echo always\n`,
    ) +
      job('after', `needs: [broken]\n${says('echo after')}`) +
      job('mourner', `needs: [after]\nif: \${{ !cancelled() }}\n${says('echo told')}`),
  );
  expect(jobs.broken?.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped', 'success']);
  expect(jobs.broken?.steps[0]).toMatchObject({ exitCode: 1, output: '' });
  expect([jobs.broken, jobs.after, jobs.mourner].map((one) => one?.conclusion)).toEqual(['failure', 'skipped', 'success']);
});

test('the environment comes from the workflow, the job and the step, in this order, as plain values', async () => {
  const hostile = '$(echo pwned) "; echo pwned; #';
  const { jobs } = await run(
    job(
      'work',
      `env:\n  WHAT: \${{ github.event.title }}\n  WHO: somebody\n${says('printf "%s|%s|%s" "$WHO" "$WHAT" "$AGAIN"')}    env:\n      AGAIN: \${{ env.WHO }}\n`,
    ),
    {},
    { ref: 'refs/heads/main', title: hostile },
  );
  expect(jobs.work?.steps[0]?.output).toBe(`somebody|${hostile}|somebody`);
});

test('a token may what the file says, and a fork may only read', async () => {
  const asked: JobPermissions[] = [];
  const tokens = { github: (permissions: JobPermissions) => `token-${asked.push(permissions)}` };
  const work = job(
    'work',
    `permissions:\n  contents: read\n  statuses: write\n${says('echo "$T:$S"')}    env:\n      T: \${{ github.token }}\n      S: \${{ secrets.KEY }}\n`,
  );
  const world = { tokens, secrets: { '': { KEY: 'repository-key' } } };
  const own = await run(work, world);
  const pull = (repository: string) => ({
    action: 'opened',
    pull_request: {
      number: 7,
      head: { sha: second, ref: 'x', repo: { full_name: repository } },
      base: { ref: 'main', repo: { full_name: 'a/b' } },
    },
  });
  const fork = await run(work, { ...world, eventName: 'pull_request' }, pull('c/b'));
  expect(asked).toEqual([
    { contents: 'read', statuses: 'write' },
    { contents: 'read', statuses: 'read' },
  ]);
  // Both are masked; a fork's secret is empty.
  expect([own, fork].map(({ jobs }) => jobs.work?.steps[0]?.output)).toEqual(['***:***\n', '***:\n']);
});

test('a secret of an environment is there after its reviewers approve, and nowhere else', async () => {
  const secrets = { production: { KEY: 'k3y' } };
  const line = `${says('test "$KEY" = k3y && echo there || echo absent')}    env:\n      KEY: \${{ secrets.KEY }}\n`;
  const both =
    job('free', line) + job('kept', `environment: production\n${line}`) + job('later', `needs: [kept]\nif: always()\n${line}`);
  const approved = await run(both, { secrets });
  expect(approved.jobs.free?.steps[0]?.output).toBe('absent\n');
  expect(approved.jobs.kept).toMatchObject({ environment: 'production', conclusion: 'success', steps: [{ output: 'there\n' }] });
  const waiting = await run(both, { secrets, approvals: { production: 'waiting' } });
  expect(waiting.jobs.kept).toMatchObject({ conclusion: 'waiting', steps: [] });
  expect(waiting.jobs.later).toMatchObject({ conclusion: 'waiting', steps: [] });
  const rejected = await run(both, { secrets, approvals: { production: 'rejected' } });
  expect([rejected.jobs.kept, rejected.jobs.later].map((one) => one?.conclusion)).toEqual(['failure', 'success']);
});

describe('checkout', () => {
  const depth = '  with: { fetch-depth: 0 }\n';
  const look = '- run: cat said.txt; git rev-list --count HEAD; git config --get-regexp extraheader || echo clean\n';

  test('takes the commit of the event, alone or with its history', async () => {
    const { jobs } = await run(job('one', `steps:\n${checkout()}${look}`) + job('all', `steps:\n${checkout(depth)}${look}`));
    expect(jobs.one?.steps[1]?.output).toBe('second\n1\nclean\n');
    expect(jobs.all?.steps[1]?.output).toBe('second\n2\nclean\n');
  });

  test('takes the commit that the file names', async () => {
    const { jobs } = await run(
      job('base', `env:\n  BASE: ${first}\nsteps:\n${checkout(`  with: { ref: "\${{ env.BASE }}" }\n`)}${look}`),
    );
    expect(jobs.base?.steps[1]?.output).toBe('first\n1\nclean\n');
  });

  test('fails where there is no such commit', async () => {
    const { jobs } = await run(job('none', `steps:\n${checkout(`  with: { ref: "${'0'.repeat(40)}" }\n`)}${look}`));
    expect(jobs.none?.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped']);
  });
});

test('an app gives the token that was asked for, and none without its key', async () => {
  const asked: JobPermissions[] = [];
  const tokens = { app: (permissions: JobPermissions) => `app-${asked.push(permissions)}` };
  const app = (key: string) =>
    `environment: staging\nsteps:\n  - id: app\n    uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3\n    with:\n      client-id: \${{ vars.ID }}\n      private-key: \${{ secrets.${key} }}\n      permission-contents: write\n  - run: test "$T" = app-1 && echo given\n    env:\n      T: \${{ steps.app.outputs.token }}\n`;
  const world = { tokens, secrets: { staging: { KEY: 'key' } }, variables: { staging: { ID: 'Iv1' } } };
  const { jobs } = await run(job('with', app('KEY')) + job('without', app('OTHER')), world);
  expect(asked).toEqual([{ contents: 'write' }]);
  expect(jobs.with?.steps[1]?.output).toBe('given\n');
  expect(jobs.without?.conclusion).toBe('failure');
});

test('an event that the file does not name starts nothing', async () => {
  const work = job('work', says('echo work'));
  expect((await run(work, { eventName: 'schedule' })).triggered).toBe(false);
  expect((await run(work, {}, { ref: 'refs/heads/other' })).triggered).toBe(false);
  const closed = { action: 'closed', pull_request: { number: 1, head: {}, base: {} } };
  expect((await run(work, { eventName: 'pull_request' }, closed)).triggered).toBe(false);
});

test('a step that takes too long is ended with all that it started', async () => {
  const { jobs } = await run(job('slow', says('sleep 50 | sleep 50')), { patience: 300 });
  expect(jobs.slow).toMatchObject({ conclusion: 'failure', steps: [{ exitCode: null }] });
});

test('a file that GitHub would refuse is refused', async () => {
  await expect(parse('x.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: [b]\n    steps: []\n')).rejects.toThrow('b');
  await expect(parse('x.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n')).rejects.toThrow('stepz');
  await expect(run(job('a', 'if: githb.ref\nsteps:\n  - run: x\n'))).rejects.toThrow('githb');
});

describe('what the runner reads in the output', () => {
  const read = (text: string) => readCommands(text, new Set());

  test('annotations and masks', () => {
    const masks = new Set<string>();
    const { output, annotations, commands } = readCommands(
      '::add-mask::s3cret\n::error file=a%3Ab,line=3::one%0Atwo\nsays s3cret',
      masks,
    );
    expect(annotations).toEqual([{ level: 'error', properties: { file: 'a:b', line: '3' }, message: 'one\ntwo' }]);
    expect(output.split('\n')[2]).toBe('says ***');
    expect([...masks, ...commands]).toEqual(['s3cret']);
  });

  test('every other command is told, unless commands are stopped', () => {
    expect(read('  ::set-env name=x::y\nname ##[command]z').commands).toHaveLength(2);
    expect(read('::stop-commands::k\n::set-env name=x::y\n##[error]x\n::k::\n::debug::d').commands).toEqual(['::debug::d']);
    expect(read('::stop-commands::k\n::error::x').commands).toEqual(['commands were stopped and never started again']);
  });

  test('outputs of one line and of several', () => {
    expect(readOutputs('a=1=2\nb<<END\none\ntwo\nEND\nc=\n')).toEqual({ a: '1=2', b: 'one\ntwo', c: '' });
  });
});
