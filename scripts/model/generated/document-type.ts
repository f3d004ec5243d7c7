// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * One type of document in the catalogue. Kept by AGE.
 */
export interface DocumentType {
  /**
   * Permanent; the same as the file name.
   */
  code: string;
  /**
   * What a person sees, in each language.
   */
  title: {
    ro?: string;
    en?: string;
    ru?: string;
  };
  /**
   * Issued by an authority in the exercise of its function.
   */
  official: boolean;
  /**
   * Earlier versions are kept.
   */
  versioning: boolean;
  /**
   * A document is deleted for good when it expires.
   */
  permanentDeleteOnExpiration: boolean;
  /**
   * Anybody who has the document may verify it.
   */
  anonymousVerification: boolean;
  /**
   * ISO 8601 duration from the date of creation.
   */
  expiresAfter?: string;
  /**
   * The contents of a document of this type are checked against it. Draft-07 or 2020-12, without remote references.
   */
  schema?: {
    [k: string]: unknown;
  };
  /**
   * Contents that must be valid against the schema.
   *
   * @maxItems 10
   */
  samples?: {
    [k: string]: unknown;
  }[];
  /**
   * What the document can be transformed into.
   *
   * @maxItems 12
   */
  templates?: {
    format: 'Pdf' | 'Html';
    language: 'Ro' | 'En' | 'Ru';
  }[];
}
