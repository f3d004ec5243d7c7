// The examples for an institution's developers, each run against a sandbox as its first line says: a file whole, and one in three parts.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

const examples = join(import.meta.dirname, '../examples');
const isThere = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

let sandbox: Sandbox;
let small = '';
let large = '';
beforeAll(async () => {
  sandbox = await startSandbox({ args: ['--own-server'] });
  small = join(sandbox.folder, 'Act "nou".pdf');
  large = join(sandbox.folder, 'large.bin');
  writeFileSync(small, 'PDF');
  writeFileSync(large, Buffer.alloc(11 * 1024 ** 2, 'mdocs'));
});
afterAll(() => sandbox?.stop());

/** The variables as a shell reads them. */
function run(program: string, args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const line = `. "$0" && exec "$@"`;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  return new Promise((done) =>
    execFile('sh', ['-c', line, sandbox.ready.variables, program, ...args], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

const guid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const runnable: [string, string, string[]][] = [
  ['curl', 'sh', [join(examples, 'curl.sh')]],
  ['Node', process.execPath, [join(examples, 'node.mjs')]],
  ['Python', 'python3', [join(examples, 'python.py')]],
  // Only where there is a Java; nothing is installed for it.
  ...(isThere('java') ? [['Java', 'java', [join(examples, 'MDocs.java')]] satisfies [string, string, string[]]] : []),
];

test.each(runnable)('%s uploads, publishes, lists and downloads', async (name, program, args) => {
  const files = [[large, 11 * 1024 ** 2] as const, [small, 3] as const];
  // Each start of Java compiles the example again.
  for (const [file, size] of name === 'Java' ? files.slice(0, 1) : files) {
    const { code, out, err } = await run(program, [...args, file]);
    const told = new RegExp(`^blob ${guid}\ndocument ${guid}\nlisted.*\ndownloaded, ${size} bytes, the same\n$`);
    expect({ code, err, out }).toEqual({ code: 0, err: '', out: expect.stringMatching(told) });
  }
});

test.each(runnable.slice(0, 3))('%s says what MDocs refuses, and why', async (_, program, args) => {
  const { code, out, err } = await run(program, [...args, small, 'Cazier']);
  expect({ code: code > 0, out, err }).toEqual({ code: true, out: '', err: expect.stringContaining('does not declare') });
});

test('the example for .NET is compiled where there is a compiler, and else said to be unchecked', () => {
  if (isThere('dotnet')) expect(spawnSync('dotnet', ['build', join(examples, 'MDocs.cs')]).status).toBe(0);
  expect(readFileSync(join(examples, '../README.md'), 'utf8')).toContain(
    '`MDocs.cs` is compiled by the tests only where there is a compiler',
  );
});
