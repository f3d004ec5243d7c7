// What a gateway counted, kept in one document with how far its log was read. A process that goes on keeps it in memory and writes it down now and
// then: with 100,000 clients it is longer than all else that a round reads and writes, and whoever dies reads on in the log from what was written.
import { stat } from 'node:fs/promises';
import type { LogPosition } from '../../apply/gateway/log.ts';
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import { isTotals, type Totals } from '../../model/gateway/metrics.ts';
import { type Observed, toObserved } from '../../model/gateway/observed.ts';
import { isRecord } from '../../model/publication/form.ts';

export interface Counts {
  readonly position?: LogPosition;
  readonly observed: Observed;
  /** ISO 8601. */
  readonly reportedAt?: string;
  /** What was reported of the program, for comparing. */
  readonly reported?: string;
  readonly totals?: Totals;
}

/** What this process knows of a file, and which file it knew: whatever another process wrote meanwhile counts. */
interface Known {
  readonly counts: Counts;
  readonly file: string;
  readonly written: Counts;
  /** In milliseconds since 1970. */
  readonly writtenAt: number;
}
const known = new Map<string, Known>();

/** Undefined where there are none, or they cannot be read: then counting begins anew, and says since when. */
export async function readCounts(path: string): Promise<Counts | undefined> {
  const here = known.get(path);
  return here && here.file === (await nameOf(path)) ? here.counts : parseCounts(await readIfPresent(path));
}

/** Which file is there: each time it is written it is another one. */
async function nameOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}

/** Of the log in bytes, and in milliseconds: what may be read again by whoever comes after a process that died. */
const mostUnwritten = { bytes: 8 * 1024 * 1024, time: 5 * 60_000 };

/** Keeps counts in the memory of this process, and writes them down where that is due. */
export async function keepCounts(path: string, counts: Counts, now: Date): Promise<void> {
  const here = known.get(path);
  const isKnown = here !== undefined && here.file === (await nameOf(path));
  const [read, unread] = [counts.position, here?.written.position];
  const bytes = read?.inode === unread?.inode ? (read?.offset ?? 0) - (unread?.offset ?? 0) : Number.POSITIVE_INFINITY;
  const age = now.getTime() - (here?.writtenAt ?? 0);
  const isDue = !isKnown || bytes < 0 || bytes > mostUnwritten.bytes || age < 0 || age > mostUnwritten.time;
  if (isDue) return writeCounts(path, counts, now);
  known.set(path, { ...here, counts });
}

export async function writeCounts(path: string, counts: Counts, now: Date): Promise<void> {
  known.delete(path);
  await writeAtomically(path, `${JSON.stringify(counts)}\n`);
  const file = await nameOf(path);
  if (file !== undefined) known.set(path, { counts, file, written: counts, writtenAt: now.getTime() });
}

function parseCounts(text: string | undefined): Counts | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const observed = toObserved(value.observed);
    const totals = isTotals(value.totals) ? value.totals : {};
    return observed && ({ ...value, observed, totals } as Counts);
  } catch {
    return undefined;
  }
}
