// Every version of Node that is supported: npm installs under it without a warning, and both the bundle and the sources run under it
// what somebody new runs first.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { bundleProgram, program } from './commands/world.ts';
import { isThere, nodeOf, npmOf, type Runtime, runtimes } from './nodes/nodes.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-nodes-'));
beforeAll(bundleProgram);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of that Node to its end, with a home of its own and nothing of this machine's settings but its registry. */
function run({ node, args, cwd, env }: { node: string; args: string[]; cwd: string; env?: NodeJS.ProcessEnv }) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  return new Promise<{ code: unknown; out: string; err: string }>((done) =>
    execFile(node, args, { cwd, env: { ...env, PATH: path, LC_ALL: 'C' } }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    ),
  );
}

/** Not run is not passed: the summary counts it as skipped and says why; in CI it fails. */
function requireRuntime({ node, npm }: Runtime, { skip }: TestContext): void {
  const absent = [node, npm].filter((pinned) => !isThere(pinned)).map(({ name, version }) => `${name} ${version}`);
  if (absent.length === 0) return;
  const reason = `${absent.join(' and ')} not on this machine, so this was not run: npx tsx test/nodes/install.ts says why`;
  if (process.env.CI) throw new Error(reason);
  console.warn(reason);
  skip(reason);
}

function sample(name: string): string {
  const place = join(folder, name);
  for (const part of ['integrations', 'registry']) cpSync(join(root, part), join(place, part), { recursive: true });
  return place;
}

const commandLines = [
  { from: 'the bundle', args: [program] },
  { from: 'the sources', args: [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/mdocs.ts')] },
];

describe.each(runtimes)('Node $node.version', (runtime) => {
  const { version } = runtime.node;
  const node = nodeOf(runtime);

  test.for(commandLines)('start runs from $from', async ({ from, args }, context) => {
    requireRuntime(runtime, context);
    const cwd = sample(`${version} ${from}`);
    expect(await run({ node, args: ['--version'], cwd })).toMatchObject({ out: `v${version}\n` });
    const options = ['start', '--root', cwd, '--locale', 'en', '--today', '2026-12-01'];
    const started = await run({ node, args: [...args, ...options], cwd });
    expect(started).toMatchObject({ code: 0, err: '' });
    expect(started.out).toContain('Published on environment/production');
  });

  test('npm ci prints no warning', async (context) => {
    requireRuntime(runtime, context);
    const cwd = join(folder, `npm ${version}`);
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(root, name), join(cwd, name));
    // With the settings of the person at this machine, who may reach the registry only through them; npm warns of those, too.
    const env = { ...process.env, npm_config_dry_run: 'true', npm_config_cache: join(folder, 'cache') };
    const { code, err } = await run({ node, args: [npmOf(runtime), 'ci'], cwd, env });
    const warnings = err.split('\n').filter((line) => /^npm (warn|error)/i.test(line));
    expect(warnings.filter((line) => !/ (user|global|env) config /.test(line))).toEqual([]);
    expect(code).toBe(0);
  });
});

test('the workflows pin the newest, and package.json lets in the oldest', () => {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) => text(join('.github/workflows', name)));
  const pinned = workflows.flatMap((workflow) => [...workflow.matchAll(/setup-node@.*\n\s+with:\n\s+node-version: (.*)/g)]);
  expect(pinned).toHaveLength(workflows.join('').split('setup-node@').length - 1);
  expect(new Set(pinned.map(([, version]) => version))).toEqual(new Set([runtimes.at(-1)?.node.version]));
  expect(JSON.parse(text('package.json')).engines.node).toContain(`^${runtimes[0]?.node.version} `);
});
