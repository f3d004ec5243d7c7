// How rules judge a declared certificate: the certificate itself, and the key of the declaration that names it.
import { hasEnded } from '../../model/declaration/certificate-use.ts';
import { type CertificatePart, certificateOf } from '../../model/declaration/integration.ts';
import type { Path } from '../../model/path.ts';
import type { Certificate } from '../../model/x509/certificate.ts';

/** The certificate of a part that has not ended, where it could be read. */
export const usableIn = (part: CertificatePart, today: string): Certificate | undefined =>
  hasEnded(part.valid, today) ? undefined : certificateOf(part);

/** Where a person looks for it: the file if there is one, else the serial. */
export function nameAt({ path, valid }: CertificatePart): { at: Path; name: string } {
  const key = valid.file === undefined ? 'serial' : 'file';
  const name = valid[key];
  return name === undefined ? { at: path, name: '' } : { at: [...path, key], name };
}
