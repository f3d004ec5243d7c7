// Whether the tests about words and edits notice a change, in a copy of the repository.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs those that name the code, with the file's content replaced, and puts the old content back. */
export function testsNotice(copy: string, { code, file }: { code: string; file: string }, content: string): boolean {
  const path = join(copy, file);
  const tests = testsAbout(copy, code);
  if (tests.length === 0) return false;
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, content);
  try {
    return !pass(copy, tests);
  } finally {
    writeFileSync(path, before);
  }
}

const testsAbout = (copy: string, code: string): string[] =>
  readdirSync(join(copy, 'test'))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => name === ofAllCodes || readFileSync(join(copy, 'test', name), 'utf8').includes(code))
    .filter((name) => passesUnchanged(copy, name));

/** It names them in its golden file. */
const ofAllCodes = 'effects.test.ts';

const unchanged = new Map<string, boolean>();

/** A test that fails anyway, such as one of the whole program, which the copy is not, would notice everything. */
function passesUnchanged(copy: string, name: string): boolean {
  const known = unchanged.get(name) ?? pass(copy, [name]);
  unchanged.set(name, known);
  return known;
}

const pass = (copy: string, tests: readonly string[]): boolean =>
  spawnSync('npx', ['vitest', 'run', '--bail', '1', '--root', copy, ...tests.map((name) => `test/${name}`)], { stdio: 'ignore' })
    .status === 0;
