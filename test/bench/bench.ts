// npm run bench [-- COUNT...]: what the command line costs on generated repositories of so many institutions, beside other programs on the
// same files. Prints one table: medians of interleaved rounds, five of them or ROUNDS. After npm install --no-save @sourcemeta/jsonschema that
// program is among them. Builds and fetches nothing: what is measured is dist/ as it is committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { type BenchWork, checked, committed, published, works } from './works.ts';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000];
const rounds = Number(process.env.ROUNDS ?? 5);

/** Seconds, seconds of the processor, MiB at most. */
type Cost = readonly [wall: number, cpu: number, memory: number];

/** Of each work, in their order. */
function measure({ root, unpublished }: Record<'root' | 'unpublished', string>): Cost[] {
  const [program, ...args] = ['python3', join(import.meta.dirname, 'measure.py')];
  const input = JSON.stringify({
    rounds,
    works: works.map((work) => ({ ...work, folder: work.unpublished ? unpublished : root })),
  });
  const runs: Cost[][] = JSON.parse(
    execFileSync(program ?? '', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  return runs.map((costs) => [0, 1, 2].map((i) => medianOf(costs.map((cost) => cost[i] ?? 0))) as unknown as Cost);
}

const medianOf = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

function rowsOf(count: number, costs: readonly Cost[]): string[] {
  const ratio = (work: BenchWork, which: 0 | 1): string => {
    const own = costs[works.indexOf(work)]?.[which] ?? 0;
    const other = costs[works.findIndex(({ name }) => name === work.against?.name)]?.[which];
    return other === undefined ? '' : (own / other).toFixed(2);
  };
  return works.map((work, i) => {
    const [wall = 0, cpu = 0, memory = 0] = costs[i] ?? [];
    const { name = '', most } = work.against ?? {};
    const goal = most === undefined ? '' : `at most ${most}`;
    const cells = [count, work.name, milliseconds(wall), milliseconds(cpu), memory.toFixed(0), name];
    return `| ${[...cells, ratio(work, 0), ratio(work, 1), goal].join(' | ')} |`;
  });
}

const milliseconds = (seconds: number): string => (seconds * 1000).toFixed(0);

const git = (...args: string[]): string => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
const load = () => loadavg()[0]?.toFixed(1);

function prepare(commands: readonly (readonly string[])[], cwd: string): void {
  for (const [program = '', ...args] of commands) execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

const before = load();
const rows = counts.flatMap((count) => {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-bench-'));
  const places = { root: join(folder, 'published'), unpublished: join(folder, 'unpublished') };
  try {
    const files = generateRepository(count);
    for (const place of Object.values(places)) {
      writeRepository(files, place);
      prepare(committed, place);
    }
    prepare(checked, places.unpublished);
    prepare(published, places.root);
    return rowsOf(count, measure(places));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
const modified = git('status', '--short', '--', '../../dist') === '' ? '' : ', with changes in dist that are not committed';
process.stdout.write(`${cpus().length} processors (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${before} before and ${load()} after;
Node ${process.version}; ${git('--version')}; commit ${git('rev-parse', 'HEAD')}${modified}; medians of ${rounds} interleaved rounds.

| institutions | work | time, ms | processor, ms | memory, MiB | compared with | × its time | × its processor | goal |
|---:|---|---:|---:|---:|---|---:|---:|---|
${rows.join('\n')}
`);
