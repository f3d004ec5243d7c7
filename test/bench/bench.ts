// npm run bench: what the main job costs on generated repositories, each as a ratio to reading the same bytes and to the schema alone.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRepository, writeRepository } from '../generated/repository.ts';

const project = join(import.meta.dirname, '..', '..');
const sizes = process.argv.slice(2).map(Number);
const rounds = 3;

interface BenchWork {
  readonly name: string;
  run(root: string, round: number): void;
}

const shell = (script: string, root: string) =>
  execFileSync('bash', ['-c', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const mdocs = (root: string, ...args: string[]) =>
  execFileSync(
    join(project, 'node_modules/.bin/tsx'),
    [join(project, 'scripts/mdocs.ts'), ...args, '--root', root, '--today', '2026-06-01'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );

const works: readonly BenchWork[] = [
  {
    name: 'read the same bytes (cat)',
    run: (root) => shell('find integrations registry -type f -print0 | xargs -0 cat > /dev/null', root),
  },
  {
    name: 'schema alone (ajv-cli)',
    run: (root) =>
      shell(
        `${project}/node_modules/.bin/ajv validate --strict=false -s ${project}/schemas/integration.schema.json 'integrations/*.yaml' 2> /dev/null`,
        root,
      ),
  },
  { name: 'mdocs validate, everything', run: (root) => mdocs(root, 'validate', '--format', 'json') },
  {
    name: 'mdocs validate, one file changed',
    run: (root, round) => {
      appendFileSync(join(root, 'integrations/institutia-00000.yaml'), `# ${round}\n`);
      mdocs(root, 'validate', '--format', 'json');
    },
  },
  {
    name: 'mdocs render',
    run: (root, round) => mdocs(root, 'render', '--environment', 'production', '--out', join(root, `out-${round}`)),
  },
];

/** Milliseconds of each work, the median of interleaved rounds. */
function measure(root: string): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => {
      const start = performance.now();
      work.run(root, round);
      times[i]?.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

function table(count: number, times: readonly number[]): string {
  const [cat = 1, schema = 1] = times;
  const rows = works.map(({ name }, i) => {
    const time = times[i] ?? 0;
    return [
      name.padEnd(34),
      `${time.toFixed(0)} ms`.padStart(10),
      (time / cat).toFixed(1).padStart(9),
      (time / schema).toFixed(2).padStart(11),
    ];
  });
  const head = ['work'.padEnd(34), 'median'.padStart(10), '× cat'.padStart(9), '× ajv-cli'.padStart(11)];
  return [`${count} institutions, ${rounds} interleaved rounds`, ...[head, ...rows].map((row) => row.join('')), ''].join('\n');
}

for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const root = mkdtempSync(join(tmpdir(), 'mdocs-bench-'));
  try {
    writeRepository(generateRepository(count), root);
    process.stdout.write(`${table(count, measure(root))}\n`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
