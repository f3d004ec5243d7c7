// Reads what the gateways of an environment report, as the registry names them.
import { type ReadReport, readReport, type UnreadReport } from '../../apply/gateway/report.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { believeReport, type Report, type UnbelievedReport } from '../../model/gateway/report.ts';
import { describeHeard, findTraffic } from '../../model/gateway/traffic.ts';
import type { History } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';

/** A gateway's report, or why there is none that can be believed. */
export interface GatewayReport {
  readonly gateway: string;
  readonly report: Report | UnreadReport | UnbelievedReport;
}

/** In the order of their names. Throws a Failure where the remote cannot be reached. */
export function readReports(
  { gateways = new Map() }: Pick<Registry, 'gateways'>,
  { remote, environment, now }: { readonly remote: string; readonly environment: Environment; readonly now: Date },
): Promise<GatewayReport[]> {
  const reporting = [...gateways].filter(([, { environments }]) => environments.includes(environment)).sort();
  const readOne = async ([gateway, { key }]: (typeof reporting)[number]): Promise<GatewayReport> => {
    const read: ReadReport | UnreadReport = await readReport({ remote, gateway, environment }, key);
    return { gateway, report: typeof read === 'string' ? read : believeReport(read, { gateway, environment, now }) };
  };
  return inTurns(reporting, readOne);
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
export async function readReportsIfThere(
  registry: Pick<Registry, 'gateways'>,
  place: Parameters<typeof readReports>[1],
): Promise<GatewayReport[]> {
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
  { remote, today }: { readonly remote: string; readonly today: string },
): Promise<HeardTraffic> {
  const now = new Date(`${today}T23:59:59Z`);
  return trafficIn(registry, await readReportsIfThere(registry, { remote, environment: 'staging', now }));
}

/** The same of what they report. */
export function trafficIn({ gateways }: Pick<Registry, 'gateways'>, read: readonly GatewayReport[]): HeardTraffic {
  if (![...(gateways ?? [])].some(([, { environments }]) => environments.includes('staging'))) return {};
  const reports = read.flatMap(({ report }) => (typeof report === 'string' ? [] : report));
  return { traffic: (asked) => findTraffic(reports, asked), heard: (clientIds) => describeHeard(reports, clientIds) };
}
