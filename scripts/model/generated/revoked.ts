// Generated from the schemas by `npm run generate`. Do not edit.

/** Certificates never to be accepted again. Lines are added, never removed. Kept by AGE. */
export interface RevokedCertificates {
  /**
   * The list of revoked certificates.
   *
   * @maxItems 100000
   */
  revoked: RevokedCertificate[];
}
export interface RevokedCertificate {
  /** The SHA-256 fingerprint of the certificate, in small letters. */
  sha256: string;
  /** The serial number, for the reader. */
  serial?: string;
  /** The first day of the revocation, year-month-day. */
  since: string;
  /** Why it was revoked. No personal data. */
  reason: string;
}
