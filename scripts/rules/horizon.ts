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
  const soon = policy.limits.certificateExpiresSoonDays;
  // A number of a later year is implausible only until then.
  const days = [`${Number(today.slice(0, 4)) + 1}-01-01`];
  const instants: string[] = [];
  for (const { value } of daysOf(file)) days.push(...after(today, value));
  for (const { accesses } of file.systems)
    for (const access of Object.values(accesses)) {
      const { tunnelReading: device } = access;
      if (device && 'certificate' in device) instants.push(...validityOf(device.certificate));
      for (const part of access.certificates) {
        const certificate = certificateOf(part);
        days.push(...daysOfSerial(today, part));
        if (!certificate) continue;
        days.push(...afterShifted(today, dayOf(certificate.notAfter), -soon));
        instants.push(...validityOf(certificate));
      }
    }
  return firstAfter(today, { days, instants });
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
      ...exceptions.flatMap(({ expires }) => [...after(today, expires), ...afterShifted(today, expires, -exceptionSoonDays)]),
      ...stagedRules.flatMap(({ notice, warning, error }) => [notice, warning, error].flatMap((day) => after(today, day))),
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
  const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
  let first = never;
  for (const day of days) if (day > today && day < first) first = day;
  for (const day of instants.map(dayOf)) {
    if (!isDay(day) || day < yesterday) continue;
    if (day <= tomorrow) return today;
    // The day before it may be the first.
    if (day <= first) first = addDays(day, -1);
  }
  return first;
}

function daysOfSerial(today: string, { data }: CertificatePart): readonly string[] {
  const issued = issueDayOf(normalizeSerial(data.serial ?? '') ?? '');
  return issued === undefined ? [] : [...after(today, issued), ...afterShifted(today, issued, oldestSerialDays)];
}

const validityOf = ({ notBefore, notAfter }: Certificate): string[] => [notBefore, notAfter];

/** The day where it is still to come, and the one after it where it is today: rules say before, on, or after. */
function after(today: string, day: string | null | undefined): readonly string[] {
  if (typeof day !== 'string' || day < today || !isDay(day)) return none;
  return [day === today ? addDays(day, 1) : day];
}

const afterShifted = (today: string, day: string, days: number): readonly string[] =>
  isDay(day) ? after(today, addDays(day, days)) : none;
const none: readonly string[] = [];
