// A git that disturbs the run which calls it, at one of its calls.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import type { World } from './world.ts';

/** The driver as one file: hundreds of runs need not each translate TypeScript. */
const driver = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'mdocs-kill', 'driver.mjs');

export async function bundleDriver(): Promise<void> {
  const entry = join(import.meta.dirname, 'driver.ts');
  await build({ entryPoints: [entry], outfile: driver, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
}

const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

export const shim = (count: string, call: number, instead: string): string => `#!/bin/sh
n=$(($(cat '${count}') + 1))
echo $n > '${count}'
git='${realGit}'
[ $n = ${call} ] || exec "$git" "$@"
${instead}
`;

/** The run is the leader of a process group, and so is each git that it starts: both end. */
export function blow(when: 'before' | 'after' | number, signal: 'KILL' | 'TERM'): string {
  const end = `kill -${signal} -"$PPID" 0; sleep 5`;
  if (when === 'before') return end;
  return when === 'after' ? `"$git" "$@"; ${end}` : `"$git" "$@" & sleep ${when}; ${end}`;
}

/**
 * Runs the driver on a world with a git that does something else at one call (counted from 1): lines of shell, in which $git is the
 * real one. Gives how many calls there were, and the exit code (null when a signal ended the run).
 */
export async function driveUnder(world: World, call: number, instead: string): Promise<{ calls: number; code: number | null }> {
  const [bin, count] = [join(world.folder, 'bin'), join(world.folder, 'count')];
  mkdirSync(bin);
  writeFileSync(count, '0');
  writeFileSync(join(bin, 'git'), shim(count, call, instead), { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TMPDIR: world.folder };
  const run = spawn(process.execPath, [driver, world.remote], { detached: true, stdio: 'ignore', env });
  const [code] = await once(run, 'close');
  return { calls: Number(readFileSync(count, 'utf8')), code };
}
