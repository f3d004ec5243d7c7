// From an observed handshake to what works, and what does not.
import type { HandshakeEnd, ServerCertificate } from './handshake.ts';
import { type Cause, type Diagnosis, notAsked, refuses, works } from './layers.ts';

/** What a server says of the certificate that it got, in the handshake or at the first call. */
const certificateAlerts: Readonly<Record<string, Cause>> = {
  certificate_required: 'certificate-missing',
  bad_certificate: 'certificate-not-accepted',
  unsupported_certificate: 'certificate-purpose',
  certificate_revoked: 'certificate-revoked',
  certificate_expired: 'certificate-expired',
  certificate_unknown: 'certificate-not-accepted',
  unknown_ca: 'certificate-untrusted',
  access_denied: 'certificate-not-accepted',
  decrypt_error: 'certificate-not-accepted',
};

export function judgeAlert(alert: string | undefined): Diagnosis | undefined {
  const cause = alert === undefined ? undefined : certificateAlerts[alert];
  return cause && refuses(cause, { alert: alert ?? '' });
}

/** Whether the server ended the handshake because it got no certificate: with one it may go on. */
export const wantsCertificate = ({ isAsked, error, alert }: HandshakeEnd): boolean =>
  isAsked && error !== undefined && error !== 'silent' && alert !== 'protocol_version';

/** Undefined where the handshake was done: then its versions are still to be said. */
export function judgeHandshake({ isTls, alert, error, socket }: HandshakeEnd, name: string): Diagnosis | undefined {
  if (socket) return undefined;
  if (isTls === false) return refuses('not-tls');
  if (alert === 'unrecognized_name') return refuses('tls-name', { name });
  if (alert === 'protocol_version' || alert === 'insufficient_security' || /UNSUPPORTED_PROTOCOL/.test(error ?? ''))
    return refuses('tls-version', { alert: alert ?? '' });
  if (error === 'silent') return refuses('tls-silent');
  if (alert !== undefined || /^ERR_SSL/.test(error ?? '')) return refuses('tls-refused', { alert: alert ?? error ?? '' });
  return refuses('tls-closed', { error: error ?? '' });
}

export const sayVersions = (versions: readonly string[]): Diagnosis =>
  works('tls-works', { versions: versions.map((version) => version.replace('TLSv', 'TLS ')) });

export function judgeServer(server: ServerCertificate | undefined, name: string): Diagnosis {
  const { distrust, issuer = '?', notAfter = '', notBefore = '', chain = 0, sha256 = '' } = server ?? {};
  const details = { name, issuer, sha256 };
  switch (distrust) {
    case undefined:
      return works('server-trusted', { name, issuer, until: notAfter.slice(0, 10) });
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return refuses('server-name', details);
    case 'CERT_HAS_EXPIRED':
      return refuses('server-ended', { ...details, day: notAfter.slice(0, 10) });
    case 'CERT_NOT_YET_VALID':
      return refuses('server-early', { ...details, day: notBefore.slice(0, 10) });
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return refuses(chain > 1 ? 'server-untrusted' : 'server-incomplete', details);
    default:
      return refuses('server-untrusted', details);
  }
}

/** From a handshake of TLS 1.2 with the certificate; undefined where the server makes none. `issuers`: in DER, as hexadecimal. */
export function judgeSending(seen: HandshakeEnd | undefined, issuers: readonly string[]): Diagnosis {
  if (!seen || !(seen.isAsked || seen.socket)) return notAsked('certificate-unseen');
  if (!seen.isAsked) return refuses('certificate-not-asked-for');
  if (!seen.isSent) return notAsked('certificate-unseen');
  const isListed = seen.names.length === 0 || issuers.some((issuer) => seen.names.includes(issuer));
  return isListed ? works('certificate-sent') : { ...works('certificate-unlisted'), state: 'doubt' };
}
