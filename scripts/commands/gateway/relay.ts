// Fetches the reports of gateways that cannot write to the repository, and puts each on the branch of its gateway, as that one signed it.
import { mostBundleBytes, type Relayed, relayReport } from '../../apply/gateway/report.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { believeReport } from '../../model/gateway/report.ts';
import { findSeen, nameSeen } from '../../model/gateway/seen.ts';
import { Failure } from '../../model/text/failure.ts';
import { recall } from './memory.ts';
import type { ReportPlace } from './reports.ts';

export interface RelayedReport {
  readonly gateway: string;
  /** unreachable: nothing was answered, or more than a report has. late: there was no time left to ask. */
  readonly outcome: Relayed | 'unreachable' | 'late' | 'unwritten';
}

/** In milliseconds: for one answer, and for all gateways together. */
const patience = { one: 10_000, all: 60_000 };

/** One after another, as long as there is time. Never fails: a report that does not come is told of by whoever reads reports. */
export async function relayReports(
  { gateways = new Map() }: Pick<Registry, 'gateways'>,
  { remote, environment, now, memory }: ReportPlace,
  most = patience,
): Promise<RelayedReport[]> {
  const begun = Date.now();
  const relayed: RelayedReport[] = [];
  const asked = [...gateways].filter(([, one]) => one.reportAddress !== undefined && one.environments.includes(environment));
  const before = asked.length === 0 ? new Map() : await recall({ ...memory, remote, environment, now });
  for (const [gateway, { key, reportAddress = '' }] of asked.sort()) {
    const seen = findSeen(before, nameSeen(environment, gateway), key);
    const relayOne = async (): Promise<RelayedReport['outcome']> => {
      if (Date.now() - begun > most.all) return 'late';
      const bundle = await download(reportAddress, most.one).catch(() => undefined);
      if (!bundle) return 'unreachable';
      const isBelieved = (read: Parameters<typeof believeReport>[0]) =>
        typeof believeReport(read, { gateway, environment, now, seen }) !== 'string';
      return relayReport({ remote, gateway, environment }, bundle, { publicKey: key, isBelieved }).catch((error) => {
        if (error instanceof Failure) return 'unwritten' as const;
        throw error;
      });
    };
    relayed.push({ gateway, outcome: await relayOne() });
  }
  return relayed;
}

/** Undefined where it is no answer, or a longer one than any report: no more of it is read. */
async function download(address: string, most: number): Promise<Uint8Array | undefined> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(most), redirect: 'error' });
  if (!answer.ok || !answer.body) return undefined;
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > mostBundleBytes) return undefined;
    read.push(chunk);
  }
  return Buffer.concat(read);
}
