// The first day on which time alone may change what rules say, so that findings can be kept until then. A day too early costs a look too much.

import { addDays, dayOf, isDay } from '../model/date.ts';
import type { CertificatePart, FilePart } from '../model/declaration/integration.ts';
import { certificateOf } from '../model/declaration/integration.ts';
import type { Registry } from '../model/declaration/registry.ts';
import { environments } from '../model/environment.ts';
import type { Finding } from '../model/finding/finding.ts';
import { formatDay } from '../model/text/day.ts';
import type { Certificate } from '../model/x509/certificate.ts';
import { issueDayOf, normalizeSerial } from '../model/x509/serial.ts';
import { exceptionSoonDays } from './catalogue/exception-expired.ts';
import { oldestSerialDays } from './certificate/serial-implausible.ts';
import { daysOf } from './file/stated.ts';

/** Where nothing is dated. It sorts behind every day. */
export const never = '9999-12-31';

/**
 * For the rules about an institution's file, given what they found in it. The day itself where the time of day counts, so that nothing is
 * kept.
 */
export function horizonOf(file: FilePart, findings: readonly Finding[], today: string, { policy }: Registry): string {
  // Words count days, and a rule that found something may be about to find something else.
  if (findings.length > 0) return addDays(today, 1);
  const parts = file.systems.flatMap(({ accesses }) => Object.values(accesses)).flatMap((access) => access.certificates);
  const certificates = parts.flatMap((part) => certificateOf(part) ?? []);
  const soon = policy.limits.certificateExpiresSoonDays;
  return firstAfter(today, {
    days: [
      ...daysOf(file).flatMap(({ value }) => around(value)),
      ...certificates.flatMap(({ notAfter }) => aroundShifted(dayOf(notAfter), -soon)),
      ...parts.flatMap(daysOfSerial),
      // A number of a later year is implausible only until then.
      `${Number(today.slice(0, 4)) + 1}-01-01`,
    ],
    instants: certificates.flatMap(validityOf),
  });
}

/** For the rules about the registry, and for what all files are judged by: authorities, lists, exceptions, staged rules. */
export function horizonOfRegistry(registry: Registry, findings: readonly Finding[], today: string): string {
  const { exceptions = [], stagedRules = [] } = registry.policy;
  const authorities = environments.flatMap((environment) => registry.authorities[environment]);
  const copies = registry.registered.flatMap(({ certificate }) => certificate ?? []);
  const readings = environments.flatMap((environment) => registry.revocationLists[environment]).map(({ reading }) => reading);
  const tellsToday = findings.some(
    ({ file, message }) => file.startsWith('registry/') && message.en.includes(formatDay(today, 'en')),
  );
  return firstAfter(today, {
    days: [
      ...(tellsToday ? [addDays(today, 1)] : []),
      ...exceptions.flatMap(({ expires }) => [...around(expires), ...aroundShifted(expires, -exceptionSoonDays)]),
      ...stagedRules.flatMap(({ notice, warning, error }) => [notice, warning, error].flatMap(around)),
    ],
    instants: [
      ...[...authorities, ...copies].flatMap(validityOf),
      ...readings.flatMap((one) => ('list' in one ? [one.list.thisUpdate, one.list.nextUpdate ?? one.list.thisUpdate] : [])),
    ],
  });
}

interface Dates {
  readonly days: readonly string[];
  /** In ISO 8601: they are compared with the time of day, too, and where clocks differ they lie in the day before or after. */
  readonly instants: readonly string[];
}

function firstAfter(today: string, { days, instants }: Dates): string {
  const near = instants
    .map(dayOf)
    .filter(isDay)
    .flatMap((day) => [-1, 0, 1].map((some) => addDays(day, some)));
  if (near.includes(today)) return today;
  return [...days, ...near].reduce((first, day) => (day > today && day < first ? day : first), never);
}

function daysOfSerial({ data }: CertificatePart): string[] {
  const issued = issueDayOf(normalizeSerial(data.serial ?? '') ?? '');
  return issued === undefined ? [] : [...around(issued), ...aroundShifted(issued, oldestSerialDays)];
}

const validityOf = ({ notBefore, notAfter }: Certificate): string[] => [notBefore, notAfter];

/** The day, and the one after it: rules say before, on, or after. */
const around = (day: string | null | undefined): string[] =>
  typeof day === 'string' && isDay(day) ? [day, addDays(day, 1)] : [];

const aroundShifted = (day: string, days: number): string[] => (isDay(day) ? around(addDays(day, days)) : []);
