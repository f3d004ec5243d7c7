// What npm run bench measures. Each work is a whole program of its own, run in a generated repository; a new one is a new entry here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPlaces } from './places.ts';

/** What the ratio of two works should be at most, at some number of institutions. */
export interface BenchGoal {
  readonly at: number;
  readonly most: number;
  /** The work that it is compared with; the same one where only the number of institutions differs. */
  readonly with?: string;
  readonly withAt?: number;
  /** What is compared: the time, or the processor time of the program itself, without what it started. */
  readonly by?: 'time' | 'own';
}

export interface BenchWork {
  readonly name: string;
  /** A program and its arguments. */
  readonly args: readonly string[];
  /** Run before each round, and not measured. */
  readonly before?: readonly (readonly string[])[];
  /** The work that it is compared with. */
  readonly against?: string;
  readonly goals?: readonly BenchGoal[];
  /** By the number of institutions, MiB, seconds of the processor and those of the program itself at most. */
  readonly memory?: Readonly<Record<number, number>>;
  readonly processor?: Readonly<Record<number, number>>;
  readonly own?: Readonly<Record<number, number>>;
  /** Whether it writes on every file. */
  readonly quiet?: boolean;
  readonly place?: 'plain' | 'published' | 'jobs';
  /** What it ends with where all is well; 0. */
  readonly codes?: readonly number[];
  /** With more institutions it takes too long, or cannot be done. */
  readonly mostInstitutions?: number;
}

const isNewNode = Number(process.versions.node.split('.')[0]) >= 24;
const project = join(import.meta.dirname, '..', '..');
export const day = ['--today', '2026-06-01'];
export const first = 'integrations/institutia-00000.yaml';
const out = '.mdocs/bench';

const node = (...args: string[]): string[] => [process.execPath, ...args];
export const mdocs = (...args: string[]): string[] => node(join(project, 'dist/mdocs.mjs'), ...args);
const shell = (script: string): string[] => ['sh', '-c', script];
const quoted = (args: readonly string[]): string => args.map((one) => `'${one}'`).join(' ');
const restore = ['git', 'checkout', '--quiet', '--', 'integrations'];
const forget = ['rm', '-rf', '.mdocs/index'];
const edit = shell(`sed -i 's/^    name: .*/& nou/' ${first}`);
/** Another address for the first institution in staging, in turn. */
const redeclare = shell(
  `sed -i -e 's/"45.64.0.0\\/30"/"45.64.0.0\\/next"/' -e 's/"45.64.0.0\\/31"/"45.64.0.0\\/30"/' -e 's/\\/next"/\\/31"/' ${first} &&
  git commit --quiet --all --message 'Change an address'`,
);

const start = 'node -e 0';
const read = 'read the same bytes: cat';
const status = 'git status';
const schema = 'the schema alone: ajv-cli';
const oneChanged = 'mdocs validate, index present, one file changed';
const render = 'mdocs render, all targets';
const depth1 = 'git clone --depth 1';
const planStaging = mdocs('plan', '--environment', 'staging', ...day);
const verdict = mdocs('verdict', '--locale', 'en', ...day);

const ajv = node(join(project, 'node_modules/.bin/ajv'), 'validate', '--strict=false');
const schemaFile = join(project, 'schemas/integration.schema.json');

/** Opens all its files at once, and so takes some 10,000 of them in one run: of more, one run for each first digit of five. */
const ajvOf = (count: number): string[] =>
  count <= 10_000
    ? [...ajv, '-s', schemaFile, 'integrations/*.yaml']
    : shell(`for digit in 0 1 2 3 4 5 6 7 8 9; do
    ${quoted([...ajv, '-s', schemaFile])} "integrations/institutia-$digit*.yaml" || exit 1
  done`);

/** Eighty megabytes of programs for all systems, which no test needs: measured where somebody has installed it. */
const jsonschema = join(project, 'node_modules/.bin/jsonschema');
const native: readonly BenchWork[] = existsSync(jsonschema)
  ? [
      {
        name: 'the schema alone: @sourcemeta/jsonschema',
        args: [jsonschema, 'validate', schemaFile, 'integrations', '--extension', '.yaml'],
        quiet: true,
      },
    ]
  : [];

export const worksFor = (count: number, { bare }: BenchPlaces): readonly BenchWork[] => [
  { name: start, args: node('-e', '0') },
  { name: read, args: shell('find integrations registry -type f -print0 | xargs -0 cat > /dev/null') },
  { name: status, args: ['git', 'status', '--short'] },
  { name: count <= 10_000 ? schema : `${schema}, in ten runs`, args: ajvOf(count), quiet: true },
  {
    name: 'the YAML alone: yaml-lint',
    args: node(join(project, 'node_modules/.bin/yamllint'), 'integrations/*.yaml'),
    quiet: true,
    mostInstitutions: 10_000,
  },
  ...native,
  {
    name: 'mdocs --version',
    args: mdocs('--version'),
    against: start,
    goals: [200, 10_000, 100_000].map((at) => ({ at, most: isNewNode ? 2 : 1.6, with: start })),
  },
  {
    name: 'mdocs validate, everything, no index',
    args: mdocs('validate', '--format', 'json', ...day),
    before: [restore, forget],
    against: schema,
    goals: [
      { at: 10_000, most: 0.6, with: schema },
      { at: 100_000, most: 0.5, with: schema },
    ],
    memory: { 10000: 150, 100000: 512 },
  },
  {
    name: 'mdocs validate, everything, and compared with what is published',
    args: mdocs('validate', '--format', 'json', ...day),
    before: [restore],
    against: schema,
    place: 'published',
  },
  {
    name: 'mdocs validate, index present, nothing changed',
    args: mdocs('validate', '--format', 'json', ...day),
    before: [restore],
    against: schema,
    goals: [{ at: 10_000, most: 0.15, with: schema }],
  },
  {
    name: oneChanged,
    args: mdocs('validate', '--format', 'json', ...day),
    before: [restore, edit],
    against: start,
    goals: [{ at: 100_000, most: 1.2, withAt: 200, by: 'own' }],
    // Node 20 alone takes half of it to start.
    ...(isNewNode ? { own: { 100000: 0.1 } } : {}),
  },
  {
    name: 'mdocs validate --base, one file changed',
    args: mdocs('validate', '--format', 'json', '--base', 'HEAD', ...day),
    before: [restore, edit],
    against: schema,
    place: 'published',
  },
  {
    name: 'mdocs plan, one file changed',
    args: planStaging,
    // The first after a publication takes the long way, and keeps what it found.
    before: [restore, planStaging, edit],
    against: oneChanged,
    goals: [{ at: 100_000, most: 2, with: oneChanged, by: 'own' }],
    place: 'published',
  },
  {
    name: render,
    args: mdocs('render', '--environment', 'production', '--out', out, ...day),
    before: [restore, ['rm', '-rf', out]],
    place: 'published',
    against: 'read everything and write what render wrote: cat',
    goals: [{ at: 100_000, most: 6, with: 'read everything and write what render wrote: cat' }],
  },
  {
    name: 'read everything and write what render wrote: cat',
    args: shell(
      `find integrations registry -type f -print0 | xargs -0 cat > /dev/null && find ${out} -type f -print0 | xargs -0 cat > .mdocs/bench-copy`,
    ),
    place: 'published',
  },
  {
    name: 'mdocs provision, one system changed',
    args: mdocs('provision', '--environment', 'staging', ...day),
    before: [restore, redeclare],
    against: status,
    goals: [{ at: 100_000, most: 3, with: status, by: 'own' }],
    place: 'published',
  },
  {
    name: depth1,
    args: ['git', 'clone', '--quiet', '--depth', '1', `file://${bare}`, 'whole'],
    before: [['rm', '-rf', 'whole']],
    place: 'jobs',
  },
  {
    name: 'mdocs verdict, from the event to the end of the run',
    args: verdict,
    place: 'jobs',
    goals: [{ at: 10_000, most: 1.5, withAt: 200 }],
    processor: { 10000: 1 },
  },
  {
    // As the workflow's checkout does it; the program comes with it there.
    name: 'a clone without contents, and mdocs verdict in it',
    args: shell(
      `git clone --quiet --filter=blob:none --sparse --branch main 'file://${bare}' job && cd job && ${quoted(verdict)}`,
    ),
    before: [['rm', '-rf', 'job']],
    place: 'jobs',
    against: depth1,
    goals: [{ at: 100_000, most: 0.2, with: depth1 }],
  },
];
