// What a gateway counts and reports: reads on in the log, and sends status and counts where its key lets it.
import { join } from 'node:path';
import { type LogPosition, putLogAside, readLog } from '../../apply/gateway/log.ts';
import { findProcess, signalProgram } from '../../apply/gateway/processes.ts';
import type { ProgramPlace } from '../../apply/gateway/program.ts';
import { sendReport } from '../../apply/gateway/report.ts';
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import type { Environment } from '../../model/environment.ts';
import { addRequests, type Observed, readLogLine, readObserved, writeObserved } from '../../model/gateway/observed.ts';
import { observedPath, statusPath } from '../../model/gateway/report.ts';
import { isRecord } from '../../model/publication/form.ts';
import { type GatewayStatus, writeStatus } from '../../model/publication/gateway-status.ts';

export interface Observing {
  readonly place: ProgramPlace;
  readonly environment: Environment;
  /** The gateway's name in the registry. */
  readonly name: string;
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
}

/** Adds what the log has got since the last time. */
export async function observe({ place, environment, name, now }: Observing): Promise<Observed> {
  const path = join(place.directory, countsPath);
  const before = readCounts(await readIfPresent(path)) ?? { observed: startCounting(name, environment, now) };
  const isOther = before.observed.gateway !== name || before.observed.environment !== environment;
  const start = isOther ? { observed: startCounting(name, environment, now) } : before;
  const { lines, position } = await readLog(join(place.directory, logPath), start.position);
  const observed = addRequests(
    start.observed,
    lines.flatMap((line) => readLogLine(line) ?? []),
    now.toISOString(),
  );
  await writeCounts(path, { ...start, position, observed });
  const isAside = await putLogAside(join(place.directory, logPath));
  const id = isAside ? await findProcess(place) : undefined;
  if (id !== undefined) signalProgram(id, 'SIGUSR1');
  return observed;
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
  readonly remote: string;
  /** The file with the private key. */
  readonly key: string;
}

/** Whether a report was sent: where the program's state has changed, or the last one is a quarter of an hour old. */
export async function report(reporting: Reporting, status: GatewayStatus, observed: Observed): Promise<boolean> {
  const { place, remote, environment, name, key, now } = reporting;
  const path = join(place.directory, countsPath);
  const counts = readCounts(await readIfPresent(path)) ?? { observed };
  const reported = JSON.stringify([status.running?.manifest, status.program?.state, status.refused?.code]);
  const age = now.getTime() - Date.parse(counts.reportedAt ?? '');
  if (counts.reported === reported && age >= 0 && age < interval) return false;
  const files = new Map([
    [statusPath, writeStatus(status)],
    [observedPath, writeObserved(observed)],
  ]);
  await sendReport({ remote, gateway: name, environment, files, key, date: now.toISOString() });
  await writeCounts(path, { ...counts, reportedAt: now.toISOString(), reported });
  return true;
}

const writeCounts = (path: string, counts: Counts): Promise<void> => writeAtomically(path, `${JSON.stringify(counts)}\n`);

/** Undefined where there are none, or they cannot be read: then counting begins anew, and says since when. */
function readCounts(text: string | undefined): Counts | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const observed = readObserved(JSON.stringify({ formatVersion: 1, ...(value.observed as object) }));
    return observed && ({ ...value, observed } as Counts);
  } catch {
    return undefined;
  }
}
