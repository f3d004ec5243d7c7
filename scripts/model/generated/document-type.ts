// Generated from the schemas by `npm run generate`. Do not edit.

/** One type of document in the catalogue. Kept by AGE. */
export interface DocumentType {
  /** The permanent code of the type, the same as the file name. It never changes after its first use. */
  code: string;
  /** The name that people see, in each language. */
  title: {
    /** In Romanian. */
    ro?: string;
    /** In English. */
    en?: string;
    /** In Russian. */
    ru?: string;
  };
  /** Official document: issued by an authority in the exercise of its function. */
  official: boolean;
  /** Earlier versions are kept. */
  versioning: boolean;
  /** A document is deleted for good when it expires. */
  permanentDeleteOnExpiration: boolean;
  /** Anybody who has the document may verify it, without signing in. */
  anonymousVerification: boolean;
  /** How long after its creation the document expires: P30D is 30 days, P3M three months, P1Y one year. */
  expiresAfter?: string;
  /** The JSON schema of the contents: draft-07 or 2020-12, named in $schema, without remote references. Documents of this type are checked against it. */
  schema?: {
    [k: string]: unknown;
  };
  /**
   * Sample contents that must be valid against the schema. Invented data only.
   *
   * @maxItems 10
   */
  samples?: {
    [k: string]: unknown;
  }[];
  /**
   * The formats and languages that the document can be transformed into.
   *
   * @maxItems 12
   */
  templates?: {
    /** Pdf or Html. */
    format: 'Pdf' | 'Html';
    /** The language of the resulting document. */
    language: 'Ro' | 'En' | 'Ru';
  }[];
}
