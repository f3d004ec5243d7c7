// Notices before certificates end: 60, 30, 14, 7 and 1 days before, each once. A late run sends only the nearest.
import { dayOf, daysBetween } from '../date.ts';
import { certificateOf, type FilePart, isSuspended, type SystemPart, systemNameOf } from '../declaration/integration.ts';
import { type Audience, makeNotice, type Notice, type NoticeEvent } from './notice.ts';

export const thresholds = [60, 30, 14, 7, 1] as const;

/** For every declared certificate that ends soon, unless another one replaces it before. `today` is YYYY-MM-DD. */
export function noticesOfEndings(files: readonly FilePart[], today: string, audience: Audience): Notice[] {
  const events = files.flatMap((file) => file.systems).flatMap((system) => endingsOf(system, today));
  return events.map((event) => makeNotice(event, audience));
}

/** Of a suspended system nothing, nor where something was refused that it would be told with. */
function endingsOf(system: SystemPart, today: string): NoticeEvent[] {
  const { id, name, status } = system.data;
  const accesses = Object.values(system.accesses);
  const certificates = accesses.flatMap((access) => access.certificates).filter(certificateOf);
  const isUnclear = status === null || certificates.some(({ data }) => data.until === null);
  if (id === null || name === null || isUnclear || isSuspended(system.data)) return [];
  return accesses.flatMap((access) =>
    access.certificates.flatMap((part) => {
      const certificate = certificateOf(part);
      if (!certificate) return [];
      const { sha256, serial, notAfter } = certificate;
      const daysLeft = daysBetween(today, dayOf(notAfter));
      const threshold = findThreshold(daysLeft);
      const { until } = part.data;
      if (threshold === undefined || (until && until <= dayOf(notAfter))) return [];
      const place = systemNameOf(system);
      return [
        {
          kind: 'expiring' as const,
          key: `expiring/${access.environment}/${place}/${sha256.slice(0, 16)}/${threshold}`,
          day: today,
          institution: system.of.slug,
          system: id,
          about: {
            environment: access.environment,
            systemName: name,
            certificate: { sha256, serial, notAfter },
            daysLeft,
          },
        },
      ];
    }),
  );
}

/** The number of days that was reached last; undefined before the first and after the end. */
export const findThreshold = (daysLeft: number): number | undefined =>
  daysLeft < 0 ? undefined : thresholds.findLast((days) => daysLeft <= days);
