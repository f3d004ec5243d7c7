// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * Certificates never to be accepted again. Append-only. Kept by AGE.
 */
export interface RevokedCertificates {
  /**
   * @maxItems 100000
   */
  revoked: RevokedCertificate[];
}
export interface RevokedCertificate {
  sha256: string;
  serial?: string;
  since: string;
  reason: string;
}
