// Finds in what gateways report whether an access was really used.
import { addDays } from '../date.ts';
import { certificateOf, networksOf, type SystemPart, systemId } from '../declaration/integration.ts';
import { contains, readAddress, writeNetwork } from '../network/address.ts';
import type { Context } from '../rule/rule.ts';
import type { TestTraffic, TrafficAsked } from '../rule/traffic.ts';
import type { Seen } from './observed.ts';
import type { Report } from './report.ts';

export function findTraffic(reports: readonly Report[], asked: TrafficAsked): TestTraffic {
  const since = asked.since ?? '';
  const counts = (seen: Seen) => seen.last.slice(0, 10) >= since;
  const networks = asked.networks.flatMap((text) => readAddress(text).network ?? []);
  const isOwn = (address: string) => {
    const { network } = readAddress(address);
    return network !== undefined && networks.some((one) => contains(one, network));
  };
  const clients = reports.flatMap(({ observed }) => observed.clients[asked.clientId] ?? []);
  const days = clients.flatMap(({ days }) => Object.entries(days)).filter(([day, { passed }]) => day >= since && passed > 0);
  const sorted = days.map(([day]) => day).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const types = new Set(
    clients.flatMap(({ documentTypes }) => Object.entries(documentTypes).flatMap(([code, seen]) => (counts(seen) ? [code] : []))),
  );
  const anyOf = (all: readonly Readonly<Record<string, Seen>>[], isRight: (name: string) => boolean) =>
    all.some((one) => Object.entries(one).some(([name, seen]) => isRight(name) && counts(seen)));
  return {
    gateways: reports.map(({ gateway }) => gateway),
    requests: days.reduce((sum, [, { passed }]) => sum + passed, 0),
    ...(first !== undefined && last !== undefined && { first, last }),
    certificate: anyOf(
      clients.map(({ certificates }) => certificates),
      (sha1) => asked.certificates.includes(sha1),
    ),
    address: anyOf(
      clients.map(({ addresses }) => addresses),
      isOwn,
    ),
    unseenTypes: asked.documentTypes.filter((code) => !types.has(code)),
  };
}

/**
 * What the reports say of these clients, to the day, as a text that is another one only where a test may look different: counts are left out, which
 * grow with every report.
 */
export function describeHeard(reports: readonly Report[], clientIds: readonly string[]): string {
  const daysIn = (all: Readonly<Record<string, Seen>>) =>
    Object.entries(all).map(([name, { last }]) => [name, last.slice(0, 10)]);
  return JSON.stringify(
    reports.map(({ gateway, observed }) => [
      gateway,
      ...clientIds.map((id) => {
        const { certificates = {}, addresses = {}, documentTypes = {} } = observed.clients[id] ?? {};
        return [certificates, addresses, documentTypes].map((all) => daysIn(all).sort());
      }),
    ]),
  );
}

/**
 * What was seen of a system's access to staging as it is declared, in the days that policy allows; undefined where no gateway is asked, or it has
 * no such access.
 */
export function trafficOf(system: SystemPart, { history, registry, today }: TrafficContext): TestTraffic | undefined {
  const { staging } = system.accesses;
  const clientId = staging?.data.clientId;
  if (!history?.traffic || !staging || typeof clientId !== 'string') return undefined;
  const since = [history.stagingSince(systemId(system), system.digest ?? ''), addDays(today, -observedDaysOf(registry))];
  return history.traffic({
    clientId,
    certificates: staging.certificates.flatMap((part) => certificateOf(part)?.sha1 ?? []),
    networks: networksOf(staging).map(writeNetwork),
    documentTypes: (system.data.documentTypes ?? []).filter((code) => typeof code === 'string'),
    since: since
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1),
  });
}

type TrafficContext = Pick<Context, 'history' | 'registry' | 'today'>;

/** Within how many days a test must have been seen. */
export const observedDaysOf = ({ policy }: Pick<Context['registry'], 'policy'>): number => policy.limits.observedWithinDays ?? 30;
