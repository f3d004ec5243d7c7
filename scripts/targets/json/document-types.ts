// document-types.json: the definitions of every document type that the environment's systems use.
import type { DocumentType } from '../../model/generated/document-type.ts';

/** The keys that GET /document-types/{code} answers with, then what only an administrator sets. */
export function toTypeEntry(type: DocumentType) {
  return {
    code: type.code,
    title_Romanian: type.title.ro,
    title_English: type.title.en,
    title_Russian: type.title.ru,
    versioningEnabled: type.versioning,
    official: type.official,
    permanentDeleteOnExpiration: type.permanentDeleteOnExpiration,
    allowAnonymousVerification: type.anonymousVerification,
    expiresAfter: type.expiresAfter,
    schema: type.schema,
    templates: type.templates,
  };
}

export type DocumentTypeEntry = ReturnType<typeof toTypeEntry>;

/** The definition that an entry was made from. */
export const documentTypeOf = (entry: DocumentTypeEntry): DocumentType => ({
  code: entry.code,
  title: {
    ro: entry.title_Romanian,
    en: entry.title_English,
    ru: entry.title_Russian,
  },
  versioning: entry.versioningEnabled,
  official: entry.official,
  permanentDeleteOnExpiration: entry.permanentDeleteOnExpiration,
  anonymousVerification: entry.allowAnonymousVerification,
  expiresAfter: entry.expiresAfter,
  schema: entry.schema,
  templates: entry.templates,
});
