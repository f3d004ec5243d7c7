// Reads what the gateways of an environment report, as the registry names them.
import { type ReadReport, readReport, type UnreadReport } from '../../apply/gateway/report.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { believeReport, type Report, type UnbelievedReport } from '../../model/gateway/report.ts';
import { findSeen, joinSeen, nameSeen, type SeenReport, type SeenReports } from '../../model/gateway/seen.ts';
import { describeHeard, findTraffic } from '../../model/gateway/traffic.ts';
import type { History } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { type Memory, recall, remember } from './memory.ts';

/** A gateway's report, or why there is none that can be believed. */
export interface GatewayReport {
  readonly gateway: string;
  readonly report: Report | UnreadReport | UnbelievedReport;
}

export interface ReportPlace {
  readonly remote: string;
  readonly environment: Environment;
  readonly now: Date;
  /** What was seen before; what is seen now is added to the file. */
  readonly memory: Memory;
}

/** In the order of their names; nothing older than what was seen before. Throws a Failure where the remote cannot be reached. */
export async function readReports(registry: Pick<Registry, 'gateways'>, place: ReportPlace): Promise<GatewayReport[]> {
  return (await readSeenReports(registry, place)).reports;
}

/** The same, with what is to be remembered of them. */
export async function readSeenReports(
  { gateways = new Map() }: Pick<Registry, 'gateways'>,
  { remote, environment, now, memory }: ReportPlace,
): Promise<{ readonly reports: GatewayReport[]; readonly seen: SeenReports }> {
  const reporting = [...gateways].filter(([, { environments }]) => environments.includes(environment)).sort();
  if (reporting.length === 0) return { reports: [], seen: new Map() };
  const before = await recall({ ...memory, remote, environment, now });
  const news = new Map<string, SeenReport>();
  const readOne = async ([gateway, { key }]: (typeof reporting)[number]): Promise<GatewayReport> => {
    const read: ReadReport | UnreadReport = await readReport({ remote, gateway, environment }, key);
    if (typeof read === 'string') return { gateway, report: read };
    const name = nameSeen(environment, gateway);
    const report = believeReport(read, { gateway, environment, now, seen: findSeen(before, name, key) });
    if (typeof report !== 'string') news.set(name, { key, at: read.committedAt });
    return { gateway, report };
  };
  const reports = await inTurns(reporting, readOne);
  const seen = joinSeen(before, news);
  if (memory.file !== undefined && news.size > 0) await remember(memory.file, seen, now);
  return { reports, seen };
}

/** So many are read at once: each is a process with files of its own, and there may be a hundred. */
const atOnce = 4;

/** In their order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < items.length; i += atOnce) done.push(...(await Promise.all(items.slice(i, i + atOnce).map(work))));
  return done;
}

export interface HeardTraffic extends Pick<History, 'traffic'> {
  /** What they say of some clients: another text where a test may look different. */
  readonly heard?: (clientIds: readonly string[]) => string;
}

/** The same, where nothing can be believed of any of them as long as the remote cannot be reached. */
export async function readReportsIfThere(registry: Pick<Registry, 'gateways'>, place: ReportPlace): Promise<GatewayReport[]> {
  try {
    return await readReports(registry, place);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const named = [...(registry.gateways ?? [])].filter(([, { environments }]) => environments.includes(place.environment));
    return named.map(([gateway]) => ({ gateway, report: 'missing' as const }));
  }
}

/** What staging's gateways saw. Nothing where the registry names none; nobody's word where none can be read. */
export async function readTraffic(
  registry: Pick<Registry, 'gateways'>,
  { remote, today, memory }: Pick<ReportPlace, 'remote' | 'memory'> & { readonly today: string },
): Promise<HeardTraffic> {
  const now = new Date(`${today}T23:59:59Z`);
  return trafficIn(registry, await readReportsIfThere(registry, { remote, environment: 'staging', now, memory }));
}

/** The same of what they report. */
export function trafficIn({ gateways }: Pick<Registry, 'gateways'>, read: readonly GatewayReport[]): HeardTraffic {
  if (![...(gateways ?? [])].some(([, { environments }]) => environments.includes('staging'))) return {};
  const reports = read.flatMap(({ report }) => (typeof report === 'string' ? [] : report));
  return { traffic: (asked) => findTraffic(reports, asked), heard: (clientIds) => describeHeard(reports, clientIds) };
}
