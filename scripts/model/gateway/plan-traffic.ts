// What gateways saw of what a plan takes away or adds: so that nobody cuts unknowingly what is in use.
import { contains, readAddress } from '../network/address.ts';
import type { SystemChange, TrafficRemark } from '../publication/plan.ts';
import type { Observed, Seen } from './observed.ts';
import type { Report } from './report.ts';

interface KnownTraffic {
  /** Of each gateway of the environment that the registry names; a text stands for one that cannot be believed. */
  readonly reports: readonly (Report | string)[];
  /** The SHA-1 of a certificate by its SHA-256, in small letters; undefined where nobody knows it. */
  sha1Of(sha256: string): string | undefined;
}

/** The changes with what is known of each. Where no gateway reports, nothing is said. */
export function addTrafficRemarks(systems: readonly SystemChange[], known: KnownTraffic): SystemChange[] {
  const observed = known.reports.flatMap((report) => (typeof report === 'string' ? [] : [report.observed]));
  if (observed.length === 0) return [...systems];
  return systems.map((change) => {
    const traffic = findRemarks(change, observed, known);
    return traffic.length > 0 ? { ...change, traffic } : change;
  });
}

function findRemarks(
  { kind, system, lost, gained, formerClientId }: SystemChange,
  observed: readonly Observed[],
  { reports, sha1Of }: KnownTraffic,
): TrafficRemark[] {
  const clientId = formerClientId ?? system.clientId;
  const clients = observed.flatMap(({ clients }) => clients[clientId] ?? []);
  // What one gateway did not say, nobody knows.
  const isWhole = observed.length === reports.length && observed.every((one) => one.omitted === 0 || one.clients[clientId]);
  const [since = ''] = observed
    .map((one) => one.since.slice(0, 10))
    .sort()
    .reverse();
  const tell = (what: 'address' | 'certificate', value: string, seen: Seen[]): TrafficRemark[] => {
    const total = addUp(seen);
    if (total) return [{ kind: `used-${what}`, value, ...total }];
    return isWhole ? [{ kind: `unused-${what}`, value, count: 0, since, last: since }] : [];
  };
  const networks = lost.networks.flatMap((value) =>
    tell(
      'address',
      value,
      findWithin(
        value,
        clients.map(({ addresses }) => addresses),
      ),
    ),
  );
  const certificates = lost.certificates.flatMap(({ sha256, serial }) => {
    const sha1 = sha1Of(sha256);
    return sha1 === undefined
      ? []
      : tell(
          'certificate',
          serial,
          clients.flatMap((one) => one.certificates[sha1] ?? []),
        );
  });
  const refused = gained.networks.flatMap((value): TrafficRemark[] => {
    const total =
      kind === 'loses'
        ? undefined
        : addUp(
            findWithin(
              value,
              clients.map((one) => one.refusedAddresses),
            ),
          );
    return total ? [{ kind: 'refused-address', value, ...total }] : [];
  });
  return [...networks, ...certificates, ...refused];
}

function findWithin(text: string, all: readonly Readonly<Record<string, Seen>>[]): Seen[] {
  const { network } = readAddress(text);
  const isIn = (address: string) => {
    const one = readAddress(address).network;
    return network !== undefined && one !== undefined && contains(network, one);
  };
  return all.flatMap((seen) => Object.entries(seen).flatMap(([address, one]) => (isIn(address) ? [one] : [])));
}

/** Days, YYYY-MM-DD; undefined where nothing was seen. */
function addUp(seen: readonly Seen[]): Pick<TrafficRemark, 'count' | 'since' | 'last'> | undefined {
  const first = seen.map((one) => one.first.slice(0, 10)).sort()[0];
  const last = seen
    .map((one) => one.last.slice(0, 10))
    .sort()
    .at(-1);
  const count = seen.reduce((sum, one) => sum + one.count, 0);
  return first === undefined || last === undefined ? undefined : { count, since: first, last };
}
