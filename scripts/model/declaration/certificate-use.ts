// A declared certificate as rules judge it: the certificate itself, which key of the declaration names it, whether it has ended.

import { dayOf, isDay } from '../date.ts';
import type { Path } from '../path.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type CertificatePart, certificateOf } from './integration.ts';

/** `until` is over: the entry stays in the file as history and opens nothing. */
export const hasEnded = (part: CertificatePart, today: string): boolean =>
  part.data.until !== undefined && isDay(part.data.until) && part.data.until < today;

/** The certificate of a part that still counts, where it could be read. */
export const inUse = (part: CertificatePart, today: string): Certificate | undefined =>
  hasEnded(part, today) ? undefined : certificateOf(part);

/** Where a person looks for it: the file if there is one, else the serial. */
export function nameOf(part: CertificatePart): { at: Path; name: string } {
  const key = part.data.file === undefined ? 'serial' : 'file';
  const name = part.data[key];
  return name === undefined ? { at: part.path, name: '' } : { at: [...part.path, key], name };
}

export const hasExpired = (certificate: Certificate, today: string): boolean => dayOf(certificate.notAfter) < today;
