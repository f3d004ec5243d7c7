// Reads what the gateways of an environment report, as the registry names them.
import { type ReadReport, readReport, type UnreadReport } from '../../apply/gateway/report.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { believeReport, type Report, type UnbelievedReport } from '../../model/gateway/report.ts';
import { findTraffic } from '../../model/gateway/traffic.ts';
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
  return Promise.all(
    reporting.map(async ([gateway, { key }]) => {
      const read: ReadReport | UnreadReport = await readReport({ remote, gateway, environment }, key);
      return { gateway, report: typeof read === 'string' ? read : believeReport(read, { gateway, environment, now }) };
    }),
  );
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
): Promise<Pick<History, 'traffic'>> {
  if (![...(registry.gateways ?? [])].some(([, { environments }]) => environments.includes('staging'))) return {};
  const now = new Date(`${today}T23:59:59Z`);
  const read = await readReports(registry, { remote, environment: 'staging', now }).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return [];
  });
  const reports = read.flatMap(({ report }) => (typeof report === 'string' ? [] : report));
  return { traffic: (asked) => findTraffic(reports, asked) };
}
