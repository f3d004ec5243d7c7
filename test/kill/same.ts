// Which points are one point: those after which the disk is the same and the program gets the same answer. Of git that is not argued but tried:
// each call of git is made again alone, from what the program's call found, once for each of its points.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Disk, digestOf, withoutChance } from './disk.ts';
import { isReached, isWriting, type KillPoint, tracing } from './points.ts';
import type { WatchedCall } from './watch.ts';

/** One to try for all of them. */
export interface Different {
  readonly point: KillPoint;
  /** How many points it stands for. */
  readonly times: number;
}

export interface Sorted {
  readonly different: readonly Different[];
  /** Those that git made good by itself. */
  readonly unnoticed: number;
  /** Those that no process comes to when the call is made again. */
  readonly missed: number;
}

/** Of what it reads wrongly git says that it is missing, and goes on: which of many files of a kind that was makes no difference here. */
const isReading = ({ name, line }: KillPoint) => /read|openat/.test(name) && !isWriting.test(line);

/** Tries the points of a call of git in the folder that the program ran on. */
export function sortCall(call: WatchedCall, folder: string, points: readonly KillPoint[]): Sorted {
  const disk = new Disk(folder);
  const found = join(call.folder, 'found');
  const wanted = new Disk(found).look();
  const kinds = new Kinds();
  const resultOf = (point?: KillPoint) => {
    disk.putBack(found, wanted);
    const answer = tryAlone(call, folder, point);
    // A temporary repository in which git failed is removed.
    const left = digestOf([...disk.look()].filter(([path]) => answer?.startsWith('0') || !path.startsWith(temporary)));
    return answer === undefined ? undefined : { answer, left };
  };
  const undisturbed = resultOf();
  let [missed, unnoticed] = [0, 0];
  for (const point of points) {
    const result = resultOf(point);
    if (result === undefined) missed++;
    else if (isDeepStrictEqual(result, undisturbed)) unnoticed++;
    else kinds.add(point, `${isReading(point) && result.answer.startsWith('0') ? kindOf(point) : result.answer} ${result.left}`);
  }
  return { different: kinds.all(), unnoticed, missed };
}

class Kinds {
  private readonly kinds = new Map<string, Different>();

  add(point: KillPoint, kind: string): void {
    const known = this.kinds.get(kind);
    this.kinds.set(kind, { point: known?.point ?? point, times: (known?.times ?? 0) + 1 });
  }

  all = (): Different[] => [...this.kinds.values()];
}

const temporary = join('.mdocs', 'tmp', '');

/** What scripts/apply looks for in what a git said that failed. */
const phrases = /not a git repository|bad revision|unknown revision|not a valid \w+ name|\[(remote )?rejected\]|spawn git/gi;

const partsOf = (file: string): string[] => readFileSync(file, 'utf8').split('\0').slice(0, -1);

/** What the program would be told: what git said, or how it failed. */
function tryAlone({ folder }: WatchedCall, ground: string, point?: KillPoint): string | undefined {
  const log = join(folder, 'again');
  rmSync(log, { force: true });
  const input = existsSync(join(folder, 'in')) ? readFileSync(join(folder, 'in')) : '';
  const pairs = partsOf(join(folder, 'env')).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  const cwd = readFileSync(join(folder, 'cwd'), 'utf8').trimEnd();
  const args = [...tracing(log, point), 'git', ...partsOf(join(folder, 'args'))];
  const env = Object.fromEntries(pairs);
  const { status, signal, stdout, stderr } = spawnSync('strace', args, { cwd, env, input, timeout: 30_000 });
  if (point && !(existsSync(log) && isReached(readFileSync(log, 'utf8'), point, ground))) return undefined;
  const said = `${stdout}${stderr}`;
  if (status === null) return `${signal}`;
  if (status > 0) return `${status} ${said === '' ? 'nothing' : (said.match(phrases) ?? [])}`;
  return `0 ${createHash('sha1').update(stdout).digest('hex')}`;
}

/** The call and its kind of file: the name does not count where many are alike, and the numbers and names do not that are left to chance. */
function kindOf({ name, line }: KillPoint): string {
  const [, path = ''] = /["<](.*?)[">]/.exec(line.replace(/AT_FDCWD<[^>]*>/, '')) ?? [];
  const isRemoved = /unlink|rmdir/.test(name) && path.includes(temporary);
  const kind = withoutChance(path)
    .replace(/.*ground-\w+/, '')
    .replace(/(integrations|document-types|certificates|authorities|contents|objects|versions)\/[^.]+/, '$1/');
  return `${name} ${isRemoved ? temporary : kind} ${isWriting.test(line)}`;
}

/** What a run does to the disk at a call; undefined where that is nothing. To make or to remove a temporary folder is one thing. */
function changeAt({ name, nth, line }: KillPoint): string | undefined {
  if (!/write|link|rename|mkdir|rmdir/.test(name) && !isWriting.test(line)) return undefined;
  const [folder] = /\.mdocs\/tmp\/[\w-]+/.exec(line) ?? [];
  return folder ? `${folder} ${/unlink|rmdir/.test(name)}` : `${name} ${nth}`;
}

/**
 * Of the program itself it is argued: to die is one with to die at the next call that changes something, and among changes to one temporary
 * folder with to die at the first of them. The same error at the same kind of file is one.
 */
export function sortNode(points: readonly KillPoint[]): Sorted {
  const kinds = new Kinds();
  let phase = 0;
  let last: string | undefined;
  for (const point of points) {
    const change = changeAt(point) ?? last;
    if (change !== last) phase++;
    last = change;
    kinds.add(point, point.how === 'KILL' ? `KILL ${phase}` : `${point.how} ${kindOf(point)}`);
  }
  return { different: kinds.all(), unnoticed: 0, missed: 0 };
}
