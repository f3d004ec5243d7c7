// One run, watched: what it asks of the system, and of each call of git all that it takes to make that call again, alone.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReached, type KillPoint, pointsIn, tracing } from './points.ts';
import type { ProcessResult, TestRepository } from './repository.ts';

/** For the program: begun by itself, and not for the programs that it starts. */
const inNode = (args: readonly string[]) => ({
  node: ['--import', join(import.meta.dirname, 'attach.mjs')],
  env: { MDOCS_STRACE: JSON.stringify(['-b', 'execve', ...args]) },
});

const shell = (args: readonly string[]): string => args.map((arg) => `'${arg}'`).join(' ');
const logOf = (folder: string): string => {
  const log = join(folder, 'strace');
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
};

/** A folder for what is written down of a run, outside of the ground that it runs on. */
export class Record {
  readonly folder = mkdtempSync(join(tmpdir(), 'record-'));

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One call of git: its points, and in its folder the arguments, the environment, the input, and the ground as it found it. */
export interface WatchedCall {
  readonly folder: string;
  readonly points: readonly KillPoint[];
}

export interface Watched {
  readonly node: readonly KillPoint[];
  readonly calls: readonly WatchedCall[];
}

/** Of what git gets, only what it reads: the end of nothing never comes. */
const keep = `d=$record/$n; mkdir "$d"; cp -a "$ground" "$d/found"; env -0 > "$d/env"; printf '%s\\0' "$@" > "$d/args"; pwd > "$d/cwd"
in=/dev/null; case "$*" in *--stdin*|*--batch*|*--index-info*) in=$d/in; cat > "$in";; esac`;

/** Watches a run, and gives its points in the order in which one would want to know about them. */
export async function watch(ground: TestRepository, args: readonly string[], { folder }: Record): Promise<Watched> {
  mkdirSync(join(folder, 'node'));
  const traced = shell(tracing('LOG')).replace("'LOG'", '"$d/strace"');
  const script = `record='${folder}'; ground='${ground.folder}'\n${keep}\nexec strace ${traced} "$git" "$@" < "$in"`;
  const node = inNode(tracing(join(folder, 'node', 'strace')));
  const git = ground.withGit(folder, script);
  await ground.mdocs(args, { ...node, env: { ...node.env, ...git } });
  const numbers = readdirSync(join(folder, 'calls')).map(Number);
  const calls = numbers.sort((a, b) => a - b).map((n) => ({ folder: join(folder, `${n}`), n }));
  return {
    node: pointsIn(logOf(join(folder, 'node')), 'node', ground.folder),
    calls: calls.map((call) => ({ folder: call.folder, points: pointsIn(logOf(call.folder), call.n, ground.folder) })),
  };
}

/** Runs a command that is disturbed at a point; undefined when it did not come there. */
export async function disturb(
  ground: TestRepository,
  args: readonly string[],
  point: KillPoint,
): Promise<ProcessResult | undefined> {
  using record = new Record();
  const strace = tracing(join(record.folder, 'strace'), point);
  const script = `[ $n != ${point.place} ] || exec strace ${shell(strace)} "$git" "$@"`;
  const around = point.place === 'node' ? inNode(strace) : { env: ground.withGit(record.folder, script) };
  const ended = await ground.mdocs(args, around);
  return isReached(logOf(record.folder), point, ground.folder) ? ended : undefined;
}
