// How many programs of git a check starts: each takes as long as reading a hundred files.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type AskedSystem, fetchEvidences } from '../scripts/commands/publish/evidence.ts';
import { findOpener } from '../scripts/commands/run/author.ts';
import { load } from '../scripts/commands/run/load.ts';
import type { GitHub } from '../scripts/github/types.ts';
import { bundleProgram, mdocs } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-git-starts-'));
const root = join(folder, 'root');
const log = join(folder, 'log');
const changed = 'integrations/alfa.yaml';
let before = '';

beforeAll(async () => {
  await bundleProgram();
  cpSync(join(import.meta.dirname, 'cases/base'), root, { recursive: true });
  gitIn(root, 'init', '--quiet', '--initial-branch=main');
  before = commit('Begin');
  writeFileSync(join(root, changed), readFileSync(join(root, changed), 'utf8').replace('idno: "1', 'idno: "2'));
  commit('Change a number');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/git'), `#!/bin/sh\necho "$*" >> '${log}'\nPATH=\${PATH#*:} exec git "$@"\n`);
  chmodSync(join(folder, 'bin/git'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function commit(message: string): string {
  gitIn(root, 'add', '--all');
  gitIn(root, 'commit', '--quiet', '--message', message);
  return gitIn(root, 'rev-parse', 'HEAD');
}

/** What it was asked, without the settings that each start has. */
async function startsOf(...args: string[]): Promise<{ starts: string[]; out: string }> {
  rmSync(log, { force: true });
  const env = { PATH: loggingPath };
  const { code, out } = await mdocs(['validate', ...args, '--root', root, '--locale', 'en', '--today', '2026-06-01'], { env });
  expect(code).toBe(1);
  return { starts: readStarts(), out };
}

const loggingPath = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;

function readStarts(): string[] {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.replaceAll(/-c \S+ /g, '').split(' ')[0] ?? '');
}

test('a change of the files against a commit takes three', async () => {
  const { starts, out } = await startsOf('--base', before);
  expect(starts).toEqual(['version', 'ls-tree', 'cat-file']);
  expect(out).toContain('idno');
});

test('a commit against another takes a listing more, and reads what both have once', async () => {
  const { starts, out } = await startsOf('--base', before, '--commit', 'HEAD');
  expect(starts).toEqual(['version', 'ls-tree', 'ls-tree', 'cat-file']);
  expect(out).toContain('idno');
});

test('who asked for the access of many systems takes no more than of one', async () => {
  const { context } = await load(root, '2026-06-01');
  if (!context) throw new Error('no policy');
  const { facts } = context;
  const github = { pullsOfCommit: async () => [] } as unknown as GitHub;
  const source = { ...context, root, place: { repository: 'age/mdocs', remote: root, github }, findRequester: findOpener };
  const systems = facts.files.flatMap((file) => file.systems);
  const asked = systems.map((system): AskedSystem => ({ system, gains: [{ kind: 'network', value: '203.0.113.11' }] }));
  expect(asked).toHaveLength(2);
  vi.stubEnv('PATH', loggingPath);
  try {
    const starts = [];
    for (const some of [asked.slice(0, 1), asked]) {
      rmSync(log, { force: true });
      expect((await fetchEvidences(some, source)).size).toBe(some.length);
      starts.push(readStarts().filter((one) => one !== 'version'));
    }
    const once = ['rev-parse', 'log', 'cat-file'];
    expect(starts).toEqual([once, once]);
  } finally {
    vi.unstubAllEnvs();
  }
});
