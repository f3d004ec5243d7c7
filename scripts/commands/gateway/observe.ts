// What a gateway counts and reports: reads on in the log, and sends status and counts where its key lets it.
import { join } from 'node:path';
import { freeRead, isLogTooLong, putLogAside, readLog } from '../../apply/gateway/log.ts';
import { findProcess, signalProgram } from '../../apply/gateway/processes.ts';
import type { ProgramPlace } from '../../apply/gateway/program.ts';
import { sendReport, writeReport } from '../../apply/gateway/report.ts';
import type { Environment } from '../../model/environment.ts';
import { addTotals, type Totals } from '../../model/gateway/metrics.ts';
import { addRequests, type Observed, readLogLine, writeObserved } from '../../model/gateway/observed.ts';
import { observedPath, statusPath } from '../../model/gateway/report.ts';
import { type GatewayStatus, writeStatus } from '../../model/publication/gateway-status.ts';
import { keepCounts, readCounts, writeCounts } from './counts.ts';

export interface Observing {
  readonly place: ProgramPlace;
  readonly environment: Environment;
  /** The gateway's name in the registry; absent where it reports to nobody. */
  readonly name: string | undefined;
  readonly now: Date;
  /** This process goes on: what it counts need not be written down each time. */
  readonly goesOn: boolean;
}

/** Below the gateway's folder: what was counted, how far the log was read, and when that was last reported. */
const countsPath = 'observed.json';
const logPath = 'log/access.log';

/** What was counted so far. */
export interface Counted {
  readonly observed: Observed;
  readonly totals: Totals;
  /** When that was last reported: ISO 8601. */
  readonly reportedAt: string | undefined;
}

/** Adds what the log has got since the last time. */
export async function observe({ place, environment, name: given, now, goesOn }: Observing): Promise<Counted> {
  const name = given ?? '';
  const [path, log] = [join(place.directory, countsPath), join(place.directory, logPath)];
  const before = (await readCounts(path)) ?? { observed: startCounting(name, environment, now) };
  const isOther = before.observed.gateway !== name || before.observed.environment !== environment;
  // Whoever gives the gateway a name counts anew, from where the log was read to.
  const start = isOther ? { ...before, observed: startCounting(name, environment, now), reportedAt: undefined } : before;
  const { lines, position } = await readLog(log, start.position);
  const observed = addRequests(
    start.observed,
    lines.flatMap((line) => readLogLine(line) ?? []),
    now.toISOString(),
  );
  const totals = addTotals(start.totals ?? {}, lines);
  const counts = { ...start, position, observed, totals };
  const isAside = given !== undefined && !place.prints && (await isLogTooLong(log));
  await (goesOn && !isAside ? keepCounts : writeCounts)(path, counts, now);
  // It leaves more than what was not written down yet.
  if (given !== undefined && place.prints) await freeRead(log, position);
  if (isAside) {
    await putLogAside(log);
    const id = await findProcess(place);
    if (id !== undefined) signalProgram(id, 'SIGUSR1');
  }
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
  const counts = (await readCounts(path)) ?? { observed };
  const reported = JSON.stringify([status.running?.manifest, status.program?.state, status.refused?.code]);
  const age = now.getTime() - Date.parse(counts.reportedAt ?? '');
  if (counts.reported === reported && age >= 0 && age < interval) return counts.reportedAt;
  const files = new Map([
    [statusPath, writeStatus(status)],
    [observedPath, writeObserved(observed)],
  ]);
  const sent = { gateway: name, environment, files, key, date: now.toISOString() };
  await (file === undefined ? sendReport({ ...sent, remote }) : writeReport(sent, file));
  await writeCounts(path, { ...counts, reportedAt: now.toISOString(), reported }, now);
  return now.toISOString();
}
