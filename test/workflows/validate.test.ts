// The workflow validate, run as it stands on pull requests of forks: what is judged is never checked out, and cannot change its judge.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFile } from '../../scripts/bundle/bundle.ts';
import { putProgram } from '../bundled.ts';
import { onDay, runWorkflow } from './executor.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-validate-'));
const remote = join(folder, 'remote.git');
const clone = join(folder, 'clone');
const env = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const git = (...args: string[]) =>
  execFileSync('git', ['-C', clone, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    env,
    encoding: 'utf8',
  }).trim();

let base = '';
let count = 0;

beforeAll(async () => {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote], { env });
  execFileSync('git', ['-C', remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true'], { env });
  cpSync(join(root, 'test/cases/base'), clone, { recursive: true });
  await putProgram(join(clone, 'dist'));
  cpSync(join(root, '.github/workflows'), join(clone, '.github/workflows'), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', clone], { env });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Base');
  git('push', '--quiet', remote, 'main');
  base = git('rev-parse', 'HEAD');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A pull request of a fork: GitHub keeps its commits under refs/pull. */
async function propose(change: () => void) {
  const number = ++count;
  git('checkout', '--quiet', '--force', '--detach', base);
  change();
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'Change');
  const sha = git('rev-parse', 'HEAD');
  git('push', '--quiet', remote, `HEAD:refs/pull/${number}/head`);
  const repo = (name: string) => ({ full_name: name });
  const pull = {
    number,
    head: { sha, ref: 'change', repo: repo('fork/r') },
    base: { sha: base, ref: 'main', repo: repo('age/r') },
  };
  const event = { action: 'opened', number, pull_request: pull };
  const world = { event, eventName: 'pull_request', repositoryDir: root, remoteUrl: remote, env: onDay('2026-06-01') };
  const { jobs } = await runWorkflow('.github/workflows/validate.yml', { ...world, secrets: { '': { KEY: 'k' } } });
  const [job] = jobs;
  if (!job) throw new Error('no job ran');
  return { job, step: (name: string) => job.steps.find((one) => one.name === name) };
}

const alfa = join(clone, 'integrations/alfa.yaml');
const breakIdno = () => writeFileSync(alfa, readFileSync(alfa, 'utf8').replace('"1015999000116"', '"1015999000117"'));

test('a sound change passes, with a token that only reads', async () => {
  const { job } = await propose(() => writeFileSync(alfa, `${readFileSync(alfa, 'utf8')}# seen\n`));
  expect(job).toMatchObject({ conclusion: 'success', permissions: { contents: 'read' } });
  expect(job.steps.flatMap(({ commands }) => commands)).toEqual([]);
});

test('a broken one is marked on its line, and its SARIF is in the summary', async () => {
  const { job, step } = await propose(breakIdno);
  expect(job.conclusion).toBe('failure');
  expect(step('Validate')?.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      properties: expect.objectContaining({ file: 'integrations/alfa.yaml', title: 'idno-invalid' }),
    }),
  );
  const sarif = /```json\n([\s\S]*)\n```/.exec(step('Show the SARIF')?.summary ?? '')?.[1] ?? '';
  expect(JSON.parse(sarif).runs[0].results).toContainEqual(expect.objectContaining({ ruleId: 'idno-invalid', level: 'error' }));
});

test('a change of the tool, its workflows and its configuration changes nothing in its own verdict', async () => {
  const { job, step } = await propose(() => {
    breakIdno();
    writeFileSync(join(clone, bundleFile), 'console.log("fine")\n');
    writeFileSync(join(clone, '.gitattributes'), '* filter=evil\n');
    rmSync(join(clone, '.github'), { recursive: true });
  });
  expect(job.conclusion).toBe('failure');
  expect(step('Validate')?.output).not.toContain('fine');
});

test('a link and a name that is a command stay data', async () => {
  const { job, step } = await propose(() => {
    symlinkSync('/etc/passwd', join(clone, 'integrations/link.yaml'));
    writeFileSync(alfa, readFileSync(alfa, 'utf8').replace(/^( {2}name: ).*$/m, '$1"Alfa\\n::set-env name=x::y\\n##[command]z"'));
    writeFileSync(join(clone, 'integrations/::add-mask::x.yaml'), 'a: b\n');
  });
  expect(job.conclusion).toBe('failure');
  expect(step('Validate')?.commands).toEqual([]);
  expect(step('Validate')?.output).not.toContain('root:');
});
