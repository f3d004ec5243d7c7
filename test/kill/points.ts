// Where a run can be disturbed: found by watching one run, at each call of the system that leaves a trace on a disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ended, Ground } from './ground.ts';

/** What happens at such a call: the process dies, or is told that the disk is full, broken, or that too many files are open. */
const hows: Readonly<Record<string, readonly string[]>> = {
  openat: ['KILL', 'EMFILE', 'EIO', 'ENOSPC'],
  write: ['KILL', 'ENOSPC', 'EIO'],
  rename: ['KILL', 'ENOSPC', 'EIO'],
  link: ['KILL', 'ENOSPC', 'EIO'],
  symlink: ['KILL', 'ENOSPC', 'EIO'],
  mkdir: ['KILL', 'ENOSPC', 'EIO'],
  fsync: ['KILL', 'EIO', 'ENOSPC'],
  unlink: ['KILL', 'EIO'],
  rmdir: ['KILL', 'EIO'],
};
const names = Object.keys(hows);

export interface Point {
  /** In the program itself, or in which call of git, counted from 1. */
  readonly place: 'node' | number;
  readonly name: string;
  /** Counted from 1 in each process and thread. */
  readonly nth: number;
  readonly how: string;
}

export const pointText = ({ place, name, nth, how }: Point): string =>
  `${how} at ${name} ${nth} of ${place === 'node' ? place : `git ${place}`}`;

const logOf = (ground: Ground, place: Point['place']): string => join(ground.folder, '.mdocs', `strace.${place}`);

// No --seccomp-bpf: with it strace injects nothing.
function traced(log: string, point?: Point): string[] {
  const what = point ? [point.name] : names;
  const inject = point && `${point.name}:${point.how === 'KILL' ? 'signal=SIGKILL' : `error=${point.how}`}:when=${point.nth}`;
  return ['-f', '-y', '-qq', '-o', log, '-e', `trace=${what}`, ...(inject ? ['-e', `inject=${inject}`] : [])];
}

/** For the program: begun by itself, and not for the programs that it starts. */
const inNode = (args: readonly string[]) => ({
  node: ['--import', join(import.meta.dirname, 'attach.mjs')],
  env: { MDOCS_STRACE: JSON.stringify(['-b', 'execve', ...args]) },
});

const shell = (args: readonly string[]): string => args.map((arg) => `'${arg}'`).join(' ');

/** Watches a run, and gives the points of it in the order in which one would want to know about them. */
export async function pointsOf(ground: Ground, args: readonly string[]): Promise<Point[]> {
  const node = inNode(traced(logOf(ground, 'node')));
  const git = ground.withGit(
    `exec strace ${shell(traced(logOf(ground, '$' as never)))} "$git" "$@"`.replace("strace.$'", `strace.'$n`),
  );
  await ground.mdocs(args, { ...node, env: { ...node.env, ...git } });
  const calls = readdirSync(join(ground.folder, '.mdocs', 'calls')).map(Number);
  const places = ['node' as const, ...calls.sort((a, b) => a - b)];
  return places.flatMap((place) => seenAt(place, ground));
}

/** A program and its libraries being read. */
const isLoading = /"(\/usr)?\/lib|"\/etc\/ld\.so|"\/proc\//;

/** No disk is behind a pipe, and git takes what it writes to one for written. */
const isPiped = /write\(\d+<(pipe|socket|anon_inode):/;

const possibleAt = (line: string, name: string): readonly string[] => (isPiped.test(line) ? ['KILL'] : (hows[name] ?? []));

/** Of what node does, only what concerns files of the repository. */
function seenAt(place: Point['place'], ground: Ground): Point[] {
  const counts = new Map<string, number>();
  const seen = new Map<string, Point>();
  for (const line of linesOf(ground, place)) {
    const [, thread, name = ''] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (!names.includes(name)) continue;
    const nth = (counts.get(`${thread} ${name}`) ?? 0) + 1;
    counts.set(`${thread} ${name}`, nth);
    if (place === 'node' ? line.includes(ground.folder) : !isLoading.test(line))
      for (const how of possibleAt(line, name)) seen.set(`${name} ${nth} ${how}`, { place, name, nth, how });
  }
  return [...seen.values()];
}

function linesOf(ground: Ground, place: Point['place']): string[] {
  const log = logOf(ground, place);
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
}

/** Runs a command that is disturbed at a point; undefined when it did not come there. */
export async function disturb(ground: Ground, args: readonly string[], point: Point): Promise<Ended | undefined> {
  const strace = traced(logOf(ground, point.place), point);
  const script = `[ $n != ${point.place} ] || exec strace ${shell(strace)} "$git" "$@"`;
  const ended = await ground.mdocs(args, point.place === 'node' ? inNode(strace) : { env: ground.withGit(script) });
  const hits = linesOf(ground, point.place).filter((line) => /killed by SIGKILL|\(INJECTED\)/.test(line));
  // An error in what node does for itself is nothing that happens.
  const isReal = hits.every((line) => !isPiped.test(line) && (point.place !== 'node' || line.includes(ground.folder)));
  return hits.length > 0 && (point.how === 'KILL' || isReal) ? ended : undefined;
}
