// The index is a cache that programs write beside one another: one that cannot be written, the rest of a run that was killed, and many at once change
// nothing of what a check says.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { putProgram } from './bundled.ts';
import { makeWorkingCopy } from './index/walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdocs-kept-'));
let program: string;
let root: string;
let right: { readonly code: number; readonly out: string };

const kept = () => join(root, '.mdocs');
const names = () => (existsSync(kept()) ? readdirSync(kept()) : []);

/** A check as a program of its own. */
function validate(before = ''): Promise<{ code: number; out: string }> {
  const line = `${before}exec "${process.execPath}" "${program}" validate --format json --today 2026-06-01`;
  const env = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C' };
  return new Promise((done) =>
    execFile('sh', ['-c', `(${line})`], { cwd: root, env, maxBuffer: 1e8 }, (error, out) =>
      done({ code: error ? Number(error.code) : 0, out }),
    ),
  );
}

beforeAll(async () => {
  program = await putProgram(folder);
  root = makeWorkingCopy(205);
  const file = join(root, 'integrations', 'institutia-00007.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('sector:', 'sectors:'));
  right = await validate();
  expect(right.code).toBe(1);
  expect(names()).toEqual(['index']);
});

beforeEach(() => rmSync(kept(), { recursive: true, force: true }));

afterAll(() => {
  for (const one of [root, folder]) rmSync(one, { recursive: true, force: true });
});

test.each([0, 8])('a disk that takes nothing after %i blocks costs the index alone', async (blocks) => {
  expect(await validate(`trap '' XFSZ; ulimit -f ${blocks}; `)).toEqual(right);
  expect(names()).toEqual([]);
});

test('what a run left that was killed while it wrote goes with the next one; what another is writing stays', async () => {
  const dead = spawnSync('true').pid;
  mkdirSync(kept());
  for (const owner of [dead, process.pid]) writeFileSync(join(kept(), `index.${owner}`), 'mdocs index 1\n');
  expect(await validate()).toEqual(right);
  expect(names().sort()).toEqual(['index', `index.${process.pid}`]);
});

test('many at once find the same, with an index and without one', async () => {
  expect(await Promise.all([1, 2, 3, 4].map(() => validate()))).toEqual([right, right, right, right]);
  expect(names()).toEqual(['index']);
  expect(await Promise.all([1, 2, 3, 4].map(() => validate()))).toEqual([right, right, right, right]);
});
