// What npm run bench measures. Each work is a whole program of its own, run in a generated repository; a new one is a new entry here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchWork {
  readonly name: string;
  /** A program and its arguments. */
  readonly args: readonly string[];
  /** Run before each round, and not measured. */
  readonly before?: readonly (readonly string[])[];
  /** The work that it is compared with, and the most that the ratio of their times should be. */
  readonly against?: { readonly name: string; readonly most?: number };
  /** Whether it writes on every file. */
  readonly quiet?: boolean;
  /** Where nothing was published, so that a check keeps an index; else the repository that was published. */
  readonly unpublished?: boolean;
}

const project = join(import.meta.dirname, '..', '..');
const day = ['--today', '2026-06-01'];
const first = 'integrations/institutia-00000.yaml';
const out = '.mdocs/bench';

const node = (...args: string[]): string[] => [process.execPath, ...args];
const mdocs = (...args: string[]): string[] => node(join(project, 'dist/mdocs.mjs'), ...args);
const shell = (script: string): string[] => ['sh', '-c', script];
const restore = ['git', 'checkout', '--quiet', '--', 'integrations'];
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

/** Eighty megabytes of programs for all systems, which no test needs: measured where somebody has installed it. */
const jsonschema = join(project, 'node_modules/.bin/jsonschema');
const native: readonly BenchWork[] = existsSync(jsonschema)
  ? [
      {
        name: 'the schema alone: @sourcemeta/jsonschema',
        args: [jsonschema, 'validate', join(project, 'schemas/integration.schema.json'), 'integrations', '--extension', '.yaml'],
        quiet: true,
      },
    ]
  : [];

export const works: readonly BenchWork[] = [
  { name: start, args: node('-e', '0') },
  { name: read, args: shell('find integrations registry -type f -print0 | xargs -0 cat > /dev/null') },
  { name: status, args: ['git', 'status', '--short'] },
  {
    name: schema,
    args: [
      ...node(join(project, 'node_modules/.bin/ajv'), 'validate', '--strict=false'),
      ...['-s', join(project, 'schemas/integration.schema.json'), 'integrations/*.yaml'],
    ],
    quiet: true,
  },
  {
    name: 'the YAML alone: yaml-lint',
    args: node(join(project, 'node_modules/.bin/yamllint'), 'integrations/*.yaml'),
    quiet: true,
  },
  ...native,
  { name: 'mdocs --version', args: mdocs('--version'), against: { name: start, most: 1.6 } },
  {
    name: 'mdocs validate, everything',
    args: mdocs('validate', '--format', 'json', ...day),
    against: { name: schema, most: 0.6 },
  },
  {
    name: 'mdocs validate, with an index, nothing changed',
    args: mdocs('validate', '--format', 'json', ...day),
    before: [restore],
    against: { name: schema, most: 0.15 },
    unpublished: true,
  },
  {
    name: 'mdocs validate, with an index, one file changed',
    args: mdocs('validate', '--format', 'json', ...day),
    before: [restore, edit],
    against: { name: start },
    unpublished: true,
  },
  {
    name: 'mdocs validate --base, one file changed',
    args: mdocs('validate', '--format', 'json', '--base', 'HEAD', ...day),
    before: [restore, edit],
    against: { name: schema },
  },
  {
    name: 'mdocs plan, one file changed',
    args: mdocs('plan', '--environment', 'staging', '--format', 'json', ...day),
    before: [restore, edit],
    against: { name: schema },
  },
  {
    name: 'mdocs render, all targets',
    args: mdocs('render', '--environment', 'production', '--out', out, ...day),
    before: [restore, ['rm', '-rf', out]],
    against: { name: read },
  },
  {
    name: 'mdocs provision, one system changed',
    args: mdocs('provision', '--environment', 'staging', ...day),
    before: [restore, redeclare],
    against: { name: status },
  },
];

/** What stands before the first round: a working copy, in which a check has kept an index; then everything published. */
export const committed: readonly (readonly string[])[] = [
  ['git', 'init', '--quiet', '--initial-branch=main'],
  ['git', 'config', 'user.name', 'Bench'],
  ['git', 'config', 'user.email', 'bench@example.md'],
  ['git', 'config', 'gc.auto', '0'],
  shell("echo '.mdocs/' > .gitignore"),
  ['git', 'add', '--all'],
  ['git', 'commit', '--quiet', '--message', 'Everybody'],
];
export const checked: readonly (readonly string[])[] = [mdocs('validate', ...day)];
export const published: readonly (readonly string[])[] = [mdocs('provision', '--environment', 'staging', ...day)];
