// Certificates that end because the one that follows them is in use: only where the file names which follows which.
import { type AccessPart, type CertificatePart, certificateOf } from '../../model/declaration/integration.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Certificate } from '../../model/x509/certificate.ts';

/** Whether gateways saw that a client's new certificate has taken over from the old one. */
export type HasTakenOver = (clientId: string, former: Certificate, next: Certificate) => boolean;

/**
 * SHA-256 of those that ended so, among the running ones. What ended stays so, whatever is reported later: nothing comes back by itself. That
 * also holds once the new one is over, by revocation for example: then the old one goes on only where it is still published.
 */
export function findReplaced(
  { data: { clientId }, certificates }: AccessPart,
  running: readonly CertificatePart[],
  { published, hasTakenOver }: { readonly published?: Client | undefined; readonly hasTakenOver?: HasTakenOver | undefined },
): ReadonlySet<string> {
  const known = new Set(published?.certificates.map(({ sha256 }) => sha256));
  const byHash = new Map(running.flatMap((part) => [certificateOf(part)].flatMap((one) => (one ? [[one.sha256, one]] : []))));
  const ended = certificates.flatMap((part) => {
    const next = certificateOf(part);
    const former = byHash.get(part.data.renewal?.of ?? '');
    if (!next || !former || former.sha256 === next.sha256) return [];
    if (!byHash.has(next.sha256)) return known.has(former.sha256) ? [] : [former.sha256];
    const isOver = !known.has(former.sha256) || (clientId && hasTakenOver?.(clientId, former, next));
    return known.has(next.sha256) && isOver ? [former.sha256] : [];
  });
  return new Set(ended);
}
