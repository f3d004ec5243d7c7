// npm run bench:verdict [-- COUNT...]: from the event to the verdict on a pull request that changes one file, and what of it goes where.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCandidate, withObjects } from '../../scripts/apply/candidate.ts';
import { readBase } from '../../scripts/commands/verdict/base.ts';
import { fetchPulls } from '../../scripts/commands/verdict/gather.ts';
import { judgePull } from '../../scripts/commands/verdict/judge.ts';
import { connect } from '../../scripts/github/client.ts';
import { commentOf } from '../../scripts/report/comment/comment.ts';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from '../github/index.ts';

const project = join(import.meta.dirname, '..', '..');
const today = '2026-06-01';
const rounds = 3;
const file = 'integrations/institutia-00000.yaml';
const run = promisify(execFile);

interface BenchSetting {
  readonly world: TestGitHub;
  readonly base: string;
  readonly number: number;
  /** A clone, as actions/checkout makes it. */
  readonly clone: string;
}

async function prepare(count: number, folder: string): Promise<BenchSetting> {
  const world = await startGitHub();
  const age = world.createAccount('age-demo-integrari', 9000000001);
  const maintainer: EmulatedAccount = world.createAccount('institutia-00000', 1000);
  const base = await world.createRepository(age, 'mdocs');
  world.collaborator(base, maintainer, 'write');
  const clone = join(folder, 'clone');
  writeRepository(generateRepository(count), clone);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=B', '-c', 'user.email=b@example.md', ...args], { cwd: clone, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Everybody');
  git('push', '--quiet', world.git(base).folder, 'main');
  const text = readFileSync(join(clone, file), 'utf8');
  git('checkout', '--quiet', '-b', 'change');
  writeFileSync(join(clone, file), text.replace(/addresses: \[/, 'addresses: ["45.127.255.1", '));
  git('commit', '--quiet', '--all', '--message', 'One more address');
  git('push', '--quiet', world.git(base).folder, 'change');
  git('checkout', '--quiet', 'main');
  return { world, base, clone, number: await world.openPull(base, maintainer, { head: 'change' }) };
}

type Times = Record<string, number>;

/** The program as the workflow starts it. */
async function whole({ world, base, clone, number }: BenchSetting): Promise<Times> {
  const event = join(clone, '..', 'event.json');
  writeFileSync(event, JSON.stringify(world.workflowRun(base, number)));
  const env = {
    ...process.env,
    GITHUB_REPOSITORY: base,
    GITHUB_TOKEN: world.tokens.bot,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: event,
    GIT_SSL_CAINFO: world.caFile,
  };
  const started = performance.now();
  await run('node', [join(project, 'dist/mdocs.mjs'), 'verdict', '--today', today], { cwd: clone, env });
  return { 'event to verdict, the whole program': performance.now() - started };
}

/** Its parts, in one process that is warm. */
async function parts({ world, base, clone, number }: BenchSetting): Promise<Times> {
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const github = connect({ apiUrl: world.apiUrl, token: world.tokens.bot, repository: base, clock });
  const { folder } = world.git(base);
  const times: Times = {};
  let last = performance.now();
  const lap = (name: string) => {
    times[name] = performance.now() - last;
    last = performance.now();
  };
  execFileSync('node', [join(project, 'dist/mdocs.mjs'), '--help'], { stdio: 'ignore' });
  lap('start of the program');
  const open = await github.openPulls();
  await withObjects(folder, clone, async (objects) => {
    lap('asking GitHub, a place for objects');
    const { main, fetched } = await fetchPulls(objects, open, undefined);
    const against = await readBase({ folder: objects.folder, commit: main, environments: folder, today });
    const [pull] = fetched.map((one) => one.pull);
    if (!pull) throw new Error('nothing was fetched');
    const candidate = await readCandidate(objects, main, pull.head.sha);
    lap('fetching, reading and checking the base and the change');
    const proposal = { author: pull.author, title: 'A change', changes: candidate.changes, approvals: [] };
    const verdict = await judgePull({ head: pull.head.sha, proposal, candidate, openedOn: today }, against);
    lap('rules on the merged state, plans of both environments');
    commentOf(verdict, { repository: base, serverUrl: 'https://github.example', number, locales: ['ro', 'en', 'ru'], today });
    lap('the comment');
    if (verdict.answer !== 'accepted') throw new Error(`the verdict is ${verdict.answer}`);
  });
  return times;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

for (const count of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-bench-'));
  const setting = await prepare(count, folder);
  try {
    const all = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      execFileSync('bash', ['-c', 'find integrations registry -type f -print0 | xargs -0 cat > /dev/null'], {
        cwd: setting.clone,
      });
      const times = {
        'read the same bytes (cat)': performance.now() - started,
        ...(await whole(setting)),
        ...(await parts(setting)),
      };
      for (const [name, time] of Object.entries(times)) all.set(name, [...(all.get(name) ?? []), time]);
    }
    const cat = median(all.get('read the same bytes (cat)') ?? []);
    process.stdout.write(`${count} institutions, ${rounds} interleaved rounds\n`);
    for (const [name, times] of all)
      process.stdout.write(
        `${name.padEnd(60)}${median(times).toFixed(0).padStart(7)} ms${(median(times) / cat).toFixed(1).padStart(8)} × cat\n`,
      );
  } finally {
    await setting.world.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
