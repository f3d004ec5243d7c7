// What the declarations could leave out or lack, as the gateways saw it: proposals for whoever decides, and nothing that changes by itself.
import { type AccessPart, certificateOf, networksOf, systemId } from '../declaration/integration.ts';
import type { Environment } from '../environment.ts';
import { contains, readAddress, writeNetwork } from '../network/address.ts';
import type { SystemName } from '../system-name.ts';
import type { Observed, Seen } from './observed.ts';
import type { Report } from './report.ts';

/**
 * unused-…: nothing of it succeeded in so many days, while something else of the same access did. refused-address: called in vain in the last
 * week. `since`: the day since which it is known, or the last one on which it was seen; YYYY-MM-DD.
 */
export interface Suggestion extends SystemName {
  readonly environment: Environment;
  readonly kind: 'unused-address' | 'unused-certificate' | 'unused-type' | 'refused-address';
  /** A canonical network, a serial number, a code or an address. */
  readonly value: string;
  readonly count: number;
  readonly since: string;
}

/** In days: shorter than that, what is used once a month looks unused. */
const enough = 60;
const recent = 7;
const dayLength = 24 * 60 * 60_000;

/** Takes what each gateway of the environment reports; a text stands for one that cannot be believed, and then nothing counts as unused. */
export function suggestFor(access: AccessPart, reports: readonly (Report | string)[], now: Date): Suggestion[] {
  const { environment, system, data } = access;
  const observed = reports.flatMap((report) => (typeof report === 'string' ? [] : [report.observed]));
  const { clientId } = data;
  const clients = clientId ? observed.flatMap(({ clients }) => clients[clientId] ?? []) : [];
  const of = { institution: access.of.slug, system: systemId(system), environment };
  const seenIn = (all: readonly Readonly<Record<string, Seen>>[]) => all.flatMap((seen) => Object.entries(seen));
  const refused = seenIn(clients.map((one) => one.refusedAddresses))
    .filter(([, { last }]) => now.getTime() - Date.parse(last) <= recent * dayLength)
    .map(([value, { count, last }]): Suggestion => ({ ...of, kind: 'refused-address', value, count, since: last.slice(0, 10) }));
  const since = isKnownWhole(observed, reports.length, now);
  if (since === undefined || clients.length < observed.length) return refused;
  const unused = (kind: Suggestion['kind'], value: string): Suggestion => ({ ...of, kind, value, count: 0, since });
  const addresses = seenIn(clients.map((one) => one.addresses)).flatMap(([address]) => readAddress(address).network ?? []);
  const certificates = new Set(seenIn(clients.map((one) => one.certificates)).map(([sha1]) => sha1));
  const types = new Set(seenIn(clients.map((one) => one.documentTypes)).map(([code]) => code));
  // What nobody uses at all waits for its system, and is nothing that somebody forgot.
  return [
    ...refused,
    ...networksOf(access)
      .filter((network) => addresses.length > 0 && !addresses.some((one) => contains(network, one)))
      .map((network) => unused('unused-address', writeNetwork(network))),
    ...access.certificates
      .flatMap((part) => certificateOf(part) ?? [])
      .filter(({ sha1 }) => certificates.size > 0 && !certificates.has(sha1))
      .map(({ serial }) => unused('unused-certificate', serial)),
    ...(system.data.documentTypes ?? [])
      .filter((code): code is string => typeof code === 'string' && types.size > 0 && !types.has(code))
      .map((code) => unused('unused-type', code)),
  ];
}

/** The day since which every gateway has counted everybody; undefined where that is not long enough, or one of them says nothing. */
function isKnownWhole(observed: readonly Observed[], gateways: number, now: Date): string | undefined {
  const [since] = observed
    .map((one) => one.since)
    .sort()
    .reverse();
  const isWhole = gateways > 0 && observed.length === gateways && observed.every(({ omitted }) => omitted === 0);
  return isWhole && since && now.getTime() - Date.parse(since) >= enough * dayLength ? since.slice(0, 10) : undefined;
}
