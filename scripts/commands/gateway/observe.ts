// What a gateway counts and reports: reads on in the log, and sends status and counts where its key lets it.
import { join } from 'node:path';
import { freeRead, type LogPosition, putLogAside, readLog } from '../../apply/gateway/log.ts';
import { findProcess, signalProgram } from '../../apply/gateway/processes.ts';
import type { ProgramPlace } from '../../apply/gateway/program.ts';
import { sendReport, writeReport } from '../../apply/gateway/report.ts';
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import type { Environment } from '../../model/environment.ts';
import { addTotals, isTotals, type Totals } from '../../model/gateway/metrics.ts';
import { addRequests, type Observed, readLogLine, toObserved, writeObserved } from '../../model/gateway/observed.ts';
import { observedPath, statusPath } from '../../model/gateway/report.ts';
import { isRecord } from '../../model/publication/form.ts';
import { type GatewayStatus, writeStatus } from '../../model/publication/gateway-status.ts';

export interface Observing {
  readonly place: ProgramPlace;
  readonly environment: Environment;
  /** The gateway's name in the registry; absent where it reports to nobody. */
  readonly name: string | undefined;
  readonly now: Date;
}

/** Below the gateway's folder: what was counted, how far the log was read, and when that was last reported. */
const countsPath = 'observed.json';
const logPath = 'log/access.log';

interface Counts {
  readonly position?: LogPosition;
  readonly observed: Observed;
  /** ISO 8601. */
  readonly reportedAt?: string;
  /** What was reported of the program, for comparing. */
  readonly reported?: string;
  readonly totals?: Totals;
}

/** What was counted so far. */
export interface Counted {
  readonly observed: Observed;
  readonly totals: Totals;
  /** When that was last reported: ISO 8601. */
  readonly reportedAt: string | undefined;
}

/** Adds what the log has got since the last time. */
export async function observe({ place, environment, name: given, now }: Observing): Promise<Counted> {
  const name = given ?? '';
  const path = join(place.directory, countsPath);
  const before = readCounts(await readIfPresent(path)) ?? { observed: startCounting(name, environment, now) };
  const isOther = before.observed.gateway !== name || before.observed.environment !== environment;
  // Whoever gives the gateway a name counts anew, from where the log was read to.
  const start = isOther ? { ...before, observed: startCounting(name, environment, now), reportedAt: undefined } : before;
  const { lines, position } = await readLog(join(place.directory, logPath), start.position);
  const observed = addRequests(
    start.observed,
    lines.flatMap((line) => readLogLine(line) ?? []),
    now.toISOString(),
  );
  const totals = addTotals(start.totals ?? {}, lines);
  await writeCounts(path, { ...start, position, observed, totals });
  if (given !== undefined && place.prints) {
    await freeRead(join(place.directory, logPath), position);
    return { observed, totals, reportedAt: start.reportedAt };
  }
  const isAside = given !== undefined && (await putLogAside(join(place.directory, logPath)));
  const id = isAside ? await findProcess(place) : undefined;
  if (id !== undefined) signalProgram(id, 'SIGUSR1');
  return { observed, totals, reportedAt: start.reportedAt };
}

const startCounting = (gateway: string, environment: Environment, now: Date): Observed => ({
  gateway,
  environment,
  since: now.toISOString(),
  until: now.toISOString(),
  clients: {},
  omitted: 0,
});

/** In milliseconds: what has not changed is reported this often. */
const interval = 15 * 60_000;

export interface Reporting extends Observing {
  readonly name: string;
  readonly remote: string;
  /** The file with the private key. */
  readonly key: string;
  /** Where the report is put for others to fetch, in the place of the branch. */
  readonly file?: string | undefined;
}

/** Sends a report where the program's state has changed, or the last one is a quarter of an hour old; gives when the last one was sent. */
export async function report(reporting: Reporting, status: GatewayStatus, observed: Observed): Promise<string | undefined> {
  const { place, remote, environment, name, key, now, file } = reporting;
  const path = join(place.directory, countsPath);
  const counts = readCounts(await readIfPresent(path)) ?? { observed };
  const reported = JSON.stringify([status.running?.manifest, status.program?.state, status.refused?.code]);
  const age = now.getTime() - Date.parse(counts.reportedAt ?? '');
  if (counts.reported === reported && age >= 0 && age < interval) return counts.reportedAt;
  const files = new Map([
    [statusPath, writeStatus(status)],
    [observedPath, writeObserved(observed)],
  ]);
  const sent = { gateway: name, environment, files, key, date: now.toISOString() };
  await (file === undefined ? sendReport({ ...sent, remote }) : writeReport(sent, file));
  await writeCounts(path, { ...counts, reportedAt: now.toISOString(), reported });
  return now.toISOString();
}

const writeCounts = (path: string, counts: Counts): Promise<void> => writeAtomically(path, `${JSON.stringify(counts)}\n`);

/** Undefined where there are none, or they cannot be read: then counting begins anew, and says since when. */
function readCounts(text: string | undefined): Counts | undefined {
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
