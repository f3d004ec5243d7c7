// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * Certificates that AGE already has for other services. Kept by AGE.
 */
export interface RegisteredCertificates {
  /**
   * @maxItems 100000
   */
  certificates: RegisteredCertificate[];
}
export interface RegisteredCertificate {
  serial: string;
  /**
   * Common name of the certificate authority.
   */
  issuer: string;
  sha256: string;
  owner: string;
  service: string;
  /**
   * The certificate itself, under registry/certificates.
   */
  file: string;
}
