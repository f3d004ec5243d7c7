// npm run bench:verdict [-- COUNT...]: from the event to the verdict on a pull request that changes one file, and what of it goes where. Everything is
// published before, so that from 200 institutions on the program begins with an index; its parts read everything, as where there is none.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCandidate, withObjects } from '../../scripts/apply/candidate.ts';
import { ensureOwnKey, signersFileOf } from '../../scripts/apply/signing.ts';
import { readBase } from '../../scripts/commands/verdict/base.ts';
import { fetchPulls } from '../../scripts/commands/verdict/gather.ts';
import { judgePull } from '../../scripts/commands/verdict/judge.ts';
import { connect } from '../../scripts/github/client.ts';
import { environments } from '../../scripts/model/environment.ts';
import { commentOf } from '../../scripts/report/comment/comment.ts';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from '../github/index.ts';

const project = join(import.meta.dirname, '..', '..');
const today = '2026-06-01';
const program = join(project, 'dist/mdocs.mjs');
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
  const key = join(folder, 'key');
  await ensureOwnKey(key);
  const signer = readFileSync(signersFileOf(key), 'utf8');
  const branches = [...environments, 'index'].map((name) => `environment/${name}`);
  writeFileSync(join(clone, 'registry/signers'), signer.replace(/^\S+/, branches.join(',')));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Everybody');
  const remote = world.git(base).folder;
  git('push', '--quiet', remote, 'main');
  for (const environment of environments)
    execFileSync('node', [program, 'provision', '--environment', environment, '--remote', remote, '--today', today], {
      cwd: clone,
      env: { ...process.env, MDOCS_SIGNING_KEY: key },
      stdio: 'ignore',
    });
  const text = readFileSync(join(clone, file), 'utf8');
  git('checkout', '--quiet', '-b', 'change');
  writeFileSync(join(clone, file), text.replace(/addresses: \[/, 'addresses: ["45.127.255.1", '));
  git('commit', '--quiet', '--all', '--message', 'One more address');
  git('push', '--quiet', remote, 'change');
  git('checkout', '--quiet', 'main');
  return { world, base, clone, number: await world.openPull(base, maintainer, { head: 'change' }) };
}

type Times = Record<string, number>;

/** Each process of Node says in a file what it used so far: the one that judges is ended and not waited for. */
const noting = `
  import { writeFileSync } from 'node:fs';
  const note = () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.BENCH_CPU + '/' + process.pid, String((user + system) / 1000));
  };
  setInterval(note, 10).unref();
  process.on('exit', note);
`;

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
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noting)}`,
    BENCH_CPU: join(clone, '..', 'cpu'),
  };
  rmSync(env.BENCH_CPU, { recursive: true, force: true });
  mkdirSync(env.BENCH_CPU);
  const started = performance.now();
  await run('node', [program, 'verdict', '--today', today], { cwd: clone, env });
  const took = performance.now() - started;
  const used = readdirSync(env.BENCH_CPU).map((name) => Number(readFileSync(join(env.BENCH_CPU, name), 'utf8')));
  return {
    'event to verdict, the whole program': took,
    'the same, CPU of its own processes, without git': used.reduce((sum, one) => sum + one, 0),
  };
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
  execFileSync('node', [program, '--help'], { stdio: 'ignore' });
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
