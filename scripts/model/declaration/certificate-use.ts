// Whether a certificate still gives access: by its own validity, and by the last day that its entry in the declaration gives.
import { dayOf, isDay } from '../date.ts';
import type { Certificate } from '../x509/certificate.ts';

/** When something is judged. Where only the day is known, a certificate has the benefit of the whole day. */
export interface Moment {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The instant in ISO 8601, UTC, to the second: gateways compare times. */
  readonly now?: string | undefined;
}

/** Whether `until` has passed: the entry stays in the file as history and gives no access. */
export const hasEnded = ({ until }: { readonly until?: string | null }, today: string): boolean =>
  typeof until === 'string' && isDay(until) && until < today;

export const hasExpired = ({ notAfter }: Pick<Certificate, 'notAfter'>, { today, now }: Moment): boolean =>
  now === undefined ? dayOf(notAfter) < today : notAfter < now;

export const hasBegun = ({ notBefore }: Pick<Certificate, 'notBefore'>, { today, now }: Moment): boolean =>
  now === undefined ? dayOf(notBefore) <= today : notBefore <= now;
