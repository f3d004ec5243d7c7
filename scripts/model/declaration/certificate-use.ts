// Whether a certificate still gives access: by its own validity, and by the last day that its entry in the declaration gives.
import { dayOf, isDay } from '../date.ts';
import type { Certificate } from '../x509/certificate.ts';

/** Whether `until` has passed: the entry stays in the file as history and gives no access. */
export const hasEnded = ({ until }: { readonly until?: string | null }, today: string): boolean =>
  typeof until === 'string' && isDay(until) && until < today;

export const hasExpired = (certificate: Certificate, today: string): boolean => dayOf(certificate.notAfter) < today;
