// npm run bench:verdict: many open requests of as many accounts: how long somebody waits for the verdict on one, and what the hourly runs ask
// of GitHub. OPEN_REQUESTS and INSTITUTIONS are how many; 300 and 1000 where none are given.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundleProgram, program } from '../commands/world.ts';
import { generateRepository } from '../generated/repository.ts';
import { startGitHub } from '../github/index.ts';

const count = Number(process.env.OPEN_REQUESTS ?? 300);
const institutions = Math.max(Number(process.env.INSTITUTIONS ?? 1000), count);
/** Of a workflow's token in an hour. */
const allowed = 1000;
const today = '2026-06-01';

await bundleProgram();
const world = await startGitHub();
const folder = mkdtempSync(join(tmpdir(), 'mdocs-bench-'));
const age = world.createAccount('age-demo-integrari', 9000000001);
const base = await world.createRepository(age, 'mdocs');
const files = Object.fromEntries(generateRepository(institutions));
world.commit(base, { branch: 'main', files, message: 'Everybody' });

const slugs = Array.from({ length: count }, (_, i) => `institutia-${String(i).padStart(5, '0')}`);
const accounts = slugs.map((slug, i) => world.createAccount(slug, 1000 + i));

/** One more address each, so that every rule has something to look at and nobody is refused: a yes is never taken from memory. */
const changes = slugs.map((branch, i) => {
  const path = `integrations/${branch}.yaml`;
  const text = String(files[path]).replace(/addresses: \[/, `addresses: ["45.200.${i >> 8}.${i & 255}", `);
  return { branch, files: { [path]: text } };
});

// From branches of one fork: who asks is whoever opens the request.
const owner = accounts[0] ?? age;
world.commitAll(await world.fork(base, owner), changes);
const numbers: number[] = [];
for (const [i, account] of accounts.entries())
  numbers.push(await world.openPull(base, account, { head: `${owner.login}:${slugs[i]}`, title: 'One more address' }));

/** As actions/checkout makes it. */
const clone = join(folder, 'clone');
execFileSync('git', ['clone', '--quiet', world.git(base).folder, clone]);

interface Row {
  readonly run: string;
  readonly seconds: number;
  readonly calls: number;
  readonly answered: number;
  readonly left: number;
}

/** The program as the workflow starts it. */
async function run(name: string, event: { name: string; payload: unknown }): Promise<Row & { readonly err: string }> {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event.payload));
  const env = {
    ...process.env,
    GITHUB_REPOSITORY: base,
    GITHUB_TOKEN: world.tokens.bot,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file,
    GIT_SSL_CAINFO: world.caFile,
  };
  world.leaveCalls(world.bot, allowed);
  const before = world.log.length;
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'verdict', '--today', today, '--locale', 'en'], { cwd: clone, env });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const calls = world.log.length - before;
  const left = err.match(/the next run continues/gi)?.length ?? 0;
  return {
    run: name,
    seconds: (performance.now() - started) / 1000,
    calls,
    answered: out.match(/^#\d+ /gm)?.length ?? 0,
    left,
    err,
  };
}

const last = numbers.at(-1) ?? 0;
const headOf = (number: number): string =>
  (world.workflowRun(base, number) as { workflow_run: { head_sha: string } }).workflow_run.head_sha;

/** Until the status is there, which is before the run ends. */
async function waitForStatus(number: number): Promise<number> {
  const started = performance.now();
  const isTold = () => world.statuses(base, headOf(number)).length > 0;
  while (!isTold() && performance.now() - started < 600_000) await new Promise((done) => setTimeout(done, 20));
  return (performance.now() - started) / 1000;
}

const rows: Row[] = [];
try {
  const first = run('one request, the whole run', { name: 'workflow_run', payload: world.workflowRun(base, last) });
  const seconds = await waitForStatus(last);
  const whole = await first;
  rows.push({ ...whole, run: 'one request, event to status', seconds, calls: 0 }, whole);
  const hourly = { name: 'schedule', payload: {} };
  for (let i = 1; i <= 20 && (i === 1 || (rows.at(-1)?.left ?? 0) > 0); i++) rows.push(await run(`hourly run ${i}`, hourly));
  rows.push(await run('hourly run, nothing changed', hourly));
  world.commit(base, { branch: 'main', files: { 'README.md': 'Moved on.\n' } });
  for (let i = 1; i <= 5 && (i === 1 || (rows.at(-1)?.left ?? 0) > 0); i++) rows.push(await run(`after a merge ${i}`, hourly));
  process.stdout.write(`${count} open requests of ${count} accounts, ${institutions} institutions\n`);
  process.stdout.write(
    `${'run'.padEnd(40)}${'s'.padStart(8)}${'calls'.padStart(8)}${'answered'.padStart(10)}${'left'.padStart(8)}\n`,
  );
  for (const { run: name, seconds: took, calls, answered, left } of rows)
    process.stdout.write(
      `${name.padEnd(40)}${took.toFixed(1).padStart(8)}${String(calls).padStart(8)}${String(answered).padStart(10)}${String(left).padStart(8)}\n`,
    );
} finally {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
}
