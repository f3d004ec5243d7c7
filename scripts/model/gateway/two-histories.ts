// Whether gateways were shown publications that are not those of the branch, or not the same ones: git is the log, and they are its witnesses.
import type { RunningPublication } from '../publication/gateway-status.ts';
import type { Manifest } from '../publication/manifest.ts';
import type { Report } from './report.ts';

/** The newest publication of the branch. */
export interface NewestPublication {
  readonly manifest: Manifest;
  /** SHA-256 of manifest.json. */
  readonly hash: string;
}

interface Witness {
  readonly gateway: string;
  readonly running: RunningPublication;
}

const witnessesIn = (reports: readonly (Report | string)[]): Witness[] =>
  reports.flatMap((report) => {
    if (typeof report === 'string') return [];
    const { gateway, status, environment } = report;
    return status.running?.environment === environment ? [{ gateway, running: status.running }] : [];
  });

/** The gateways that use exactly the newest publication, by their names, each with the instant since which it does. */
export const findWitnesses = (reports: readonly (Report | string)[], hash: string): { gateway: string; since: string }[] =>
  witnessesIn(reports).flatMap(({ gateway, running }) => (running.manifest === hash ? [{ gateway, since: running.since }] : []));

/**
 * The names of the gateways that report another publication under a number than the branch has, or a number that it has not reached, and of
 * those that differ among themselves. A manifest says which one it continues, so that the one before is known, too.
 */
export function findTwoHistories(reports: readonly (Report | string)[], newest: NewestPublication | undefined): string[] {
  const all = witnessesIn(reports);
  const { generation = 0, previousManifest } = newest?.manifest ?? {};
  const differing = all.filter(({ running }) => {
    if (newest && generation > 0 && running.generation > generation) return true;
    if (newest && running.generation === generation) return running.manifest !== newest.hash;
    if (previousManifest && running.generation === generation - 1) return running.manifest !== previousManifest;
    return all.some((other) => other.running.generation === running.generation && other.running.manifest !== running.manifest);
  });
  return [...new Set(differing.map(({ gateway }) => gateway))].sort();
}
