// Where a run can be disturbed: each call of the system that can fail, or that leaves a trace on a disk, as one run made them.

/**
 * What happens at such a call: the process dies, or is told that the disk is full, broken, or that too many files are open. To die at a call
 * that only reads is to die at the next that does not.
 */
const hows: Readonly<Record<string, readonly string[]>> = {
  openat: ['KILL', 'EMFILE', 'EIO', 'ENOSPC'],
  read: ['EIO'],
  pread64: ['EIO'],
  write: ['KILL', 'ENOSPC', 'EIO'],
  rename: ['KILL', 'ENOSPC', 'EIO'],
  link: ['KILL', 'ENOSPC', 'EIO'],
  symlink: ['KILL', 'ENOSPC', 'EIO'],
  mkdir: ['KILL', 'ENOSPC', 'EIO'],
  fsync: ['KILL', 'EIO', 'ENOSPC'],
  unlink: ['KILL', 'EIO'],
  rmdir: ['KILL', 'EIO'],
  exit_group: ['KILL'],
};
const names = Object.keys(hows);

export interface KillPoint {
  /** In the program itself, or in which call of git, counted from 1. */
  readonly place: 'node' | number;
  readonly name: string;
  /** Counted from 1 in each process and thread. */
  readonly nth: number;
  readonly how: string;
  /** What the call was. */
  readonly line: string;
}

export const pointText = ({ place, name, nth, how }: KillPoint): string =>
  `${how} at ${name} ${nth} of ${place === 'node' ? place : `git ${place}`}`;

/** What strace is told, to watch or to disturb. No --seccomp-bpf: with it strace injects nothing. */
export function tracing(log: string, point?: KillPoint): string[] {
  const what = point ? [point.name] : names;
  const inject = point && `${point.name}:${point.how === 'KILL' ? 'signal=SIGKILL' : `error=${point.how}`}:when=${point.nth}`;
  return ['-f', '-y', '-qq', '-o', log, '-e', `trace=${what}`, ...(inject ? ['-e', `inject=${inject}`] : [])];
}

/** A program and its libraries being read. */
const isLoading = /"(\/usr)?\/lib|"\/etc\/ld\.so|"\/proc\/|\(\d+<\/(usr|lib|proc|etc)\//;

/** No disk is behind a pipe, and git takes what it writes to one for written. */
const isPiped = /\w+\(\d+<(pipe|socket|anon_inode):/;

export const isWriting = /O_WRONLY|O_RDWR|O_CREAT/;

function possibleAt(line: string, name: string): readonly string[] {
  const all = hows[name] ?? [];
  if (isPiped.test(line)) return all.filter((how) => how === 'KILL');
  return name === 'openat' && !isWriting.test(line) ? ['EMFILE', 'EIO'] : all;
}

/** The points that the log of a run shows. Of what node does, only what concerns files below a folder. */
export function pointsIn(log: string, place: KillPoint['place'], folder: string): KillPoint[] {
  const counts = new Map<string, number>();
  const seen = new Map<string, KillPoint>();
  for (const line of log.split('\n')) {
    const [, thread, name = ''] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (!names.includes(name)) continue;
    const nth = (counts.get(`${thread} ${name}`) ?? 0) + 1;
    counts.set(`${thread} ${name}`, nth);
    if (place === 'node' ? line.includes(folder) : !isLoading.test(line))
      for (const how of possibleAt(line, name)) seen.set(`${name} ${nth} ${how}`, { place, name, nth, how, line });
  }
  return [...seen.values()];
}

/** Whether a log shows that it happened. An error in what node does for itself, or at a pipe, is nothing that happens. */
export function isReached(log: string, { place, how }: KillPoint, folder: string): boolean {
  const hits = log.split('\n').filter((line) => /killed by SIGKILL|\(INJECTED\)/.test(line));
  const isReal = hits.every((line) => !isPiped.test(line) && (place !== 'node' || line.includes(folder)));
  return hits.length > 0 && (how === 'KILL' || isReal);
}
