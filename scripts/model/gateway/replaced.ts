// Whether the certificate that follows another one has taken over: every gateway says so, and the old one is not used any more.
import type { Report } from './report.ts';

/** Two certificates of one client by their SHA-1, in small letters. */
export interface Succession {
  readonly clientId: string;
  readonly former: string;
  readonly next: string;
}

/** In milliseconds: a system with several servers changes them one after another, and some call once a day. */
const quiet = 24 * 60 * 60_000;
/** An older report may not know that the old certificate is used again. */
const freshness = 6 * 60 * 60_000;

/**
 * Takes what each gateway that the registry names for an environment reports; a text stands for one that cannot be believed. Each must have
 * seen the new certificate succeed for a day or longer after it saw the old one last, which nobody knows without a recent report of it.
 */
export function hasTakenOver(reports: readonly (Report | string)[], { clientId, former, next }: Succession, now: Date): boolean {
  return (
    reports.length > 0 &&
    reports.every((report) => {
      if (typeof report === 'string') return false;
      const { observed } = report;
      const until = Date.parse(observed.until);
      const certificates = observed.clients[clientId]?.certificates ?? {};
      const [isNew, wasOld] = [certificates[next], certificates[former]];
      const isFresh = now.getTime() - until <= freshness;
      if (!isFresh || isNew === undefined) return false;
      // Who tried the new one once, or rests, has not changed to it.
      const since = Math.max(Date.parse(isNew.first), Date.parse(wasOld?.last ?? isNew.first));
      // Nothing was seen after the report, whatever clock it was seen by.
      return Math.min(Date.parse(isNew.last), until) - since >= quiet;
    })
  );
}
