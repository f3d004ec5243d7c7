// npm run bench [-- COUNT... --all --markdown FILE]: what the command line costs on generated repositories of so many institutions, beside
// other programs on the same files, and what the site of 2,000 does (--site: it alone). Prints a table of medians of interleaved rounds and
// one of the site; --markdown writes them to a file, too. 200 and 10,000
// institutions where none are given, some ten minutes; --all adds 100,000, which takes an hour and thirty gigabytes of disk. ROUNDS says how
// many rounds there are. After npm install --no-save @sourcemeta/jsonschema that program is among them. Builds and fetches nothing: what is
// measured is dist/ as it is committed.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { makePlaces, roomFor } from './places.ts';
import { measureSite } from './site.ts';
import { type Cost, formatRows, type MeasuredWork } from './table.ts';
import { worksFor } from './works.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, markdown: { type: 'string' }, site: { type: 'boolean' } },
});
const given = positionals.map(Number);
const counts = values.site ? [] : given.length > 0 ? given : [200, 10_000, ...(values.all ? [100_000] : [])];

/** With more institutions a round takes longer, and differs less from the next one. */
const roundsFor = (count: number): number => Number(process.env.ROUNDS ?? (count <= 1000 ? 7 : count <= 10_000 ? 3 : 1));

async function measure(count: number, folder: string): Promise<MeasuredWork[]> {
  const places = await makePlaces(count, folder);
  try {
    const works = worksFor(count, places).filter(({ mostInstitutions = count }) => count <= mostInstitutions);
    const input = JSON.stringify({
      rounds: roundsFor(count),
      warm: count <= 10_000 ? 1 : 0,
      works: works.map((work) => ({
        ...work,
        folder: places[work.place ?? 'plain'],
        environment: { ...(work.place === 'jobs' && places.environment), ...(work.place && roomFor(count)) },
      })),
    });
    // The emulated GitHub answers in this process meanwhile.
    const child = spawn('python3', [join(import.meta.dirname, 'measure.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(input);
    const runs: (Cost | null)[][] = JSON.parse(await text(child.stdout));
    return works.map((work, i) => ({ count, work, cost: medianOf(runs[i] ?? []) }));
  } finally {
    await places.stop();
  }
}

/** Of each number by itself; undefined where a run failed. */
function medianOf(runs: readonly (Cost | null)[]): Cost | undefined {
  const costs = runs.flatMap((cost) => (cost ? [cost] : []));
  if (costs.length < runs.length || costs.length === 0) return undefined;
  const middle = (which: number) =>
    costs.map((cost) => cost[which] ?? 0).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return [middle(0), middle(1), middle(2), middle(3)];
}

const git = (...args: string[]): string => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
const load = () => loadavg()[0]?.toFixed(1);

const introduction = `# What a check costs

Written by \`npm run bench -- --all --markdown docs/benchmark.md\`; not edited by hand. Every institution has one system in both
environments, two certificates of its own and some addresses; a check reads all of them, verifies each signature against the authority and
compares everybody with everybody. Programs that look at the schema or the YAML alone do far less. Each work is a whole program, from its
start to its end. Time is what somebody waits; processor is that of all processes; own is without the programs that were started, such as git.
At 1,000 institutions and below, programs that are not Node's win by their start alone. What publishes, plans the long way or renders holds all
institutions in memory: with more than 20,000 it gets 12 GiB of heap, which node does not give by itself. One changed file is planned beside what
the plan before it kept.

What stands in the way of less for a full check of 10,000, by a profile: a quarter is V8 that compiles, a sixth signatures, a ninth garbage. Flags
of V8, measured with a load of 4 to 12 beside 6.1 s of the processor and 170 MiB without any: a semi-space of 16 or 32 MiB 6.2 and 6.5 s, of 4 MiB
7.9 s and 140 MiB, one thread 6.2 s, sparkplug 6.7 s, no optimization 12 s. None is set: none saves time. A change of one system is a change of a
few files with all systems, so that provision writes nearly all of them anew.

The site's pages are loaded by Chromium with a phone's width, a processor four times slower and slow 4G, as Lighthouse slows them down;
\`npm run lighthouse\` gives its own marks.
`;

const before = load();
const measured: MeasuredWork[] = [];
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-bench-'));
  try {
    measured.push(...(await measure(count, folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const modified = git('status', '--short', '--', '../../dist') === '' ? '' : ', with changes in dist that are not committed';
const rounds =
  counts.length === 0
    ? ''
    : `; medians of interleaved rounds: ${counts.map((count) => `${roundsFor(count)} at ${count.toLocaleString('en')}`).join(', ')}`;
const table = `${cpus().length} processors (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${before} before and ${load()} after;
Node ${process.version}; ${git('--version')}; commit ${git('rev-parse', 'HEAD')}${modified}${rounds}.

${counts.length > 0 ? `${formatRows(measured)}\n\n` : ''}${await measureSite((values.site ? given[0] : undefined) ?? 2000)}`;
process.stdout.write(table);
if (values.markdown !== undefined) {
  const file = resolve(values.markdown);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${introduction}\n${table}`);
}
