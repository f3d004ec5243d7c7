// What has to be told before certificates end: at 60, 30, 14, 7 and 1 days, each once; a late run tells only the nearest.
import { dayOf, daysBetween } from '../date.ts';
import { readable } from '../declaration/guarded.ts';
import { certificateOf, type FilePart, isSuspended, type SystemPart, systemName } from '../declaration/integration.ts';
import { type Circle, type Event, type Notice, noticeOf } from './notice.ts';

export const thresholds = [60, 30, 14, 7, 1] as const;

/** For every declared certificate that ends soon and is not replaced at a day before its end. `today` is YYYY-MM-DD. */
export function noticesOfEndings(files: readonly FilePart[], today: string, circle: Circle): Notice[] {
  const systems = files.flatMap((file) => file.systems).filter((system) => readable(() => !isSuspended(system)) ?? false);
  return systems.flatMap((system) => (readable(() => endingsOf(system, today)) ?? []).map((event) => noticeOf(event, circle)));
}

function endingsOf(system: SystemPart, today: string): Event[] {
  return Object.values(system.accesses).flatMap((access) =>
    access.certificates.flatMap((part) => {
      const certificate = certificateOf(part);
      if (!certificate) return [];
      const { sha256, serial, notAfter } = certificate;
      const daysLeft = daysBetween(today, dayOf(notAfter));
      const threshold = nearest(daysLeft);
      const { until } = part.data;
      if (threshold === undefined || (until !== undefined && until <= dayOf(notAfter))) return [];
      const place = systemName(system);
      return [
        {
          kind: 'expiring' as const,
          key: `expiring/${access.environment}/${place}/${sha256.slice(0, 16)}/${threshold}`,
          day: today,
          institution: system.of.slug,
          system: system.data.id,
          about: {
            environment: access.environment,
            systemName: system.data.name,
            certificate: { sha256, serial, notAfter },
            daysLeft,
          },
        },
      ];
    }),
  );
}

/** The threshold that was crossed last; undefined before the first and after the end. */
export const nearest = (daysLeft: number): number | undefined =>
  daysLeft < 0 ? undefined : thresholds.findLast((days) => daysLeft <= days);
