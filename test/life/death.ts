// A run that dies: `mdocs provision` as a program of its own, which ends without a word at one of its calls of git.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Environment } from '../../scripts/model/environment.ts';

const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'mdocs-life');
let program: Promise<string> | undefined;

/** The command as one file, so that no run translates TypeScript. */
async function bundled(): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const outfile = join(mkdtempSync(join(cache, 'run-')), 'provision.mjs');
  const entry = join(import.meta.dirname, 'dying.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  process.on('exit', () => rmSync(join(outfile, '..'), { recursive: true, force: true }));
  return outfile;
}

export interface Death {
  readonly root: string;
  readonly today: string;
  readonly environment: Environment;
  /** Counted from 1; a run that has fewer lives. */
  readonly call: number;
}

/** Where it died, for the reader of a counterexample. */
export async function dieWhilePublishing({ root, today, environment, call }: Death): Promise<string> {
  program ??= bundled();
  const driver = await program;
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-death-'));
  const report = join(folder, 'report');
  writeFileSync(report, `nowhere, in fewer than ${call} calls`);
  const clock = join(import.meta.dirname, '..', 'workflows', 'clock.mjs');
  const run = spawn(process.execPath, ['--import', clock, driver, root, today, environment, String(call), report], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: folder, MDOCS_TEST_DAY: today },
  });
  await once(run, 'close');
  const where = readFileSync(report, 'utf8');
  // What it had started may still write for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return where;
}
