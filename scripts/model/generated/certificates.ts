// Generated from the schemas by `npm run generate`. Do not edit.

/** Certificates that AGE already has for other services. Kept by AGE. */
export interface RegisteredCertificates {
  /**
   * The list of known certificates.
   *
   * @maxItems 100000
   */
  certificates: RegisteredCertificate[];
}
export interface RegisteredCertificate {
  /** The serial number: digits and capital letters A-F, in quotes. */
  serial: string;
  /** The common name of the certificate authority that issued it. */
  issuer: string;
  /** The SHA-256 fingerprint of the certificate, in small letters. It identifies the certificate. */
  sha256: string;
  /** The IDNO of the institution it belongs to, in quotes. */
  owner: string;
  /** The AGE service that it was registered for. */
  service: string;
  /** The copy of the certificate, under registry/certificates. */
  file: string;
}
