// What readers of reports remember: when the newest report of a gateway that was believed was signed. What is older was put back by somebody.
import type { Environment } from '../environment.ts';
import { isInstant, isRecord, isText, parseJson } from '../publication/form.ts';
import { isAhead } from './report.ts';

/** The gateway's public key, as the registry has it, and the time of the commit that it signed: ISO 8601, UTC. */
export interface SeenReport {
  readonly key: string;
  readonly at: string;
}

/** By environment and gateway. */
export type SeenReports = ReadonlyMap<string, SeenReport>;

export const nameSeen = (environment: Environment, gateway: string): string => `${environment}/${gateway}`;

/** Of each gateway the newest that any of them remembers. */
export function joinSeen(...all: readonly SeenReports[]): SeenReports {
  const newest = new Map<string, SeenReport>();
  for (const [name, seen] of all.flatMap((one) => [...one]))
    if (Date.parse(newest.get(name)?.at ?? '') > Date.parse(seen.at) === false) newest.set(name, seen);
  return newest;
}

/** Without what was seen by a clock that was wrong: it is of a time that is still to come. */
export const dropAhead = (seen: SeenReports, now: Date): SeenReports =>
  new Map([...seen].filter(([, { at }]) => !isAhead(at, now)));

/** Since when reports of this gateway count; undefined where none is remembered that this key signed. */
export function findSeen(seen: SeenReports, name: string, key: string): string | undefined {
  const found = seen.get(name);
  return found?.key === key ? found.at : undefined;
}

/** In bytes: what is longer was written by somebody else. */
export const mostSeenBytes = 1 << 20;

export const writeSeen = (seen: SeenReports): string =>
  `${JSON.stringify({ formatVersion: 1, reports: Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 1)}\n`;

/** Undefined where any of it is not as it is written here. */
export function readSeen(text: string | undefined): SeenReports | undefined {
  if (text === undefined || text.length > mostSeenBytes) return undefined;
  const value = parseJson(text);
  if (!isRecord(value) || value.formatVersion !== 1 || !isRecord(value.reports)) return undefined;
  const seen = new Map<string, SeenReport>();
  for (const [name, one] of Object.entries(value.reports)) {
    if (!isRecord(one) || !isText(one.key) || !isInstant(one.at)) return undefined;
    seen.set(name, { key: one.key, at: one.at });
  }
  return seen;
}
