// A git that ends the run it is called by, at one of its calls.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';

export interface Blow {
  /** Which call of git, counted from 1. */
  readonly call: number;
  /** Seconds into the call, or before or after it. */
  readonly when: 'before' | 'after' | number;
  readonly signal: 'KILL' | 'TERM';
}

const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** The run is the leader of its process group, so that all it started ends with it. */
const shim = (count: string, { call, when, signal }: Blow): string => `#!/bin/sh
n=$(($(cat '${count}') + 1))
echo $n > '${count}'
[ $n = ${call} ] || exec '${realGit}' "$@"
end() { kill -${signal} -"$PPID"; sleep 5; }
case ${when} in
  before) end ;;
  after) '${realGit}' "$@"; end ;;
  *) '${realGit}' "$@" & sleep ${when}; end ;;
esac
`;

/** The driver as one file: hundreds of runs need not each translate TypeScript. */
const driver = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'mdocs-kill', 'driver.mjs');

export async function bundleDriver(): Promise<string> {
  const entry = join(import.meta.dirname, 'driver.ts');
  await build({ entryPoints: [entry], outfile: driver, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  return driver;
}

/** Runs the driver on a remote with such a git in a scratch folder; true when it came to its end. */
export async function driveUnder(folder: string, remote: string, blow: Blow): Promise<boolean> {
  const bin = join(folder, 'bin');
  const count = join(folder, 'count');
  mkdirSync(bin);
  writeFileSync(count, '0');
  writeFileSync(join(bin, 'git'), shim(count, blow), { mode: 0o755 });
  const run = spawn(process.execPath, [driver, remote], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TMPDIR: folder },
  });
  const [code] = await once(run, 'close');
  return code === 0;
}
