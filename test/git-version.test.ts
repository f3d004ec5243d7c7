// Which git is new enough: by its number, and by what it does where a distribution has corrected an older one.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leavesOthersAlone } from '../scripts/apply/git-settings.ts';
import { gitIn, World } from './kill/world.ts';

describe('a git whose number says that it is too old', () => {
  let world: World;
  let root: string;
  beforeEach(() => {
    world = new World();
    root = join(world.folder, 'source');
    gitIn(world.folder, 'init', '-q', '-b', 'main', 'source');
    gitIn(root, 'commit', '-q', '--allow-empty', '-m', 'One');
  });
  afterEach(() => world[Symbol.dispose]());

  /** Reads the source's state by a git of such a number, in a process that has asked nothing yet. */
  function readBy(shim: string): Promise<string> {
    const bin = join(world.folder, 'bin');
    mkdirSync(bin);
    const old = 'case "$*" in *version) echo git version 2.43.0; exit;; esac';
    const exec = `PATH='${process.env.PATH}' exec git "$@"`;
    writeFileSync(join(bin, 'git'), ['#!/bin/sh', old, shim, exec, ''].join('\n'), { mode: 0o755 });
    const source = join(import.meta.dirname, '../scripts/apply/source.ts');
    const code = `import('${source}').then(({ readSourceState }) => readSourceState('${root}')).then(
      ({ commit }) => console.log(commit), ({ text }) => console.log(text.en))`;
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', '--eval', code], { env });
    return run.then(({ stdout }) => stdout.trim());
  }

  test('is used where a distribution has corrected it', async () => {
    expect(await readBy('')).toBe(gitIn(root, 'rev-parse', 'HEAD'));
  });

  test('is refused where it fetches on its own what a repository says is elsewhere', async () => {
    expect(await readBy('unset GIT_NO_LAZY_FETCH')).toMatch(/^This git is too old/);
  });
});

test.each<[string, boolean]>([
  ['git version 2.51.0', true],
  ['git version 2.45.0', true],
  ['git version 3.0.0-rc1', true],
  ['git version 2.39.5 (Apple Git-154)', true],
  ['git version 2.39.4.windows.1', true],
  ['git version 2.39.3', false],
  ['git version 2.43.0', false],
  ['git version 2.44.1', true],
  ['git version 2.44', false],
  ['git version 2.38.9', false],
  ['git version 1.99.9', false],
  ['something else', false],
])('%s: its number says that it starts nothing that a stranger names: %s', (printed, expected) => {
  expect(leavesOthersAlone(printed)).toBe(expected);
});
