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
    return spawnSync('npx', ['vitest', 'run', '--bail', '1', '--root', copy, ...tests], { stdio: 'ignore' }).status !== 0;
  } finally {
    writeFileSync(path, before);
  }
}

const testsAbout = (copy: string, code: string): string[] =>
  readdirSync(join(copy, 'test'))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => readFileSync(join(copy, 'test', name), 'utf8').includes(code));
