// Document types, as far as a client may read them.
import { findType } from './blobs.ts';
import type { Answer, Call, ServedType } from './call.ts';
import { notFound } from './problem.ts';

const predefined = { official: false, versioning: false, permanentDeleteOnExpiration: false };

/** Those that every system has. */
export const predefinedTypes: readonly ServedType[] = [
  { code: 'Unknown', title: { ro: 'Unknown' }, ...predefined },
  { code: 'Folder', title: { ro: 'Folder' }, ...predefined },
];

/** Flags, schema, templates and expiration are not shown, as the guide has it. */
export function showType(call: Call): Answer {
  const type = findType(call.parameters.code ?? '', call);
  if (!type) throw notFound('There is no such document type.');
  return {
    status: 200,
    body: {
      code: type.code,
      title_Romanian: type.title.ro ?? type.code,
      title_English: type.title.en ?? null,
      title_Russian: type.title.ru ?? null,
      versioningEnabled: type.versioning,
      icon: null,
    },
  };
}
