// The JSON schema of a document type: a known dialect, nothing from elsewhere, patterns and references that end, and samples that fit.
import type { SchemaProblem } from '../model/declaration/registry.ts';
import type { DocumentType } from '../model/generated/document-type.ts';
import type { Path } from '../model/path.ts';
import { isBounded } from '../model/pattern.ts';
import { compileSchema, type Dialect } from './foreign/schema.ts';
import { dataKeywords, isWorkBounded, namedKeywords } from './schema-work.ts';

const dialects: Readonly<Record<string, Dialect>> = {
  'http://json-schema.org/draft-07/schema': 'draft-07',
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
};

/** The first thing wrong with a type's schema or samples, or undefined. A type without a schema takes any contents. */
export async function findSchemaProblem({ schema, samples = [] }: DocumentType): Promise<SchemaProblem | undefined> {
  if (!schema) return undefined;
  const dialect = findSchemaDialect(schema);
  if (!dialect) return { kind: 'dialect', path: ['schema', '$schema'], value: declaredIn(schema) };
  const suspect = findSuspects(schema, ['schema'])[0];
  if (suspect) return suspect;
  if (!isWorkBounded(schema, samples)) return { kind: 'work', path: ['schema'], value: '' };
  const compiled = await compileSchema(schema, dialect);
  if (typeof compiled === 'string') return { kind: 'schema', path: ['schema'], value: compiled };
  for (const [i, sample] of samples.entries()) {
    const wrong = compiled(sample);
    if (wrong !== undefined) return { kind: 'sample', path: ['samples', i], value: wrong };
  }
  return undefined;
}

const declaredIn = ({ $schema }: { readonly $schema?: unknown }): string => (typeof $schema === 'string' ? $schema : '');

/** The one that a schema names, where it is known. */
export const findSchemaDialect = (schema: object): Dialect | undefined => dialects[declaredIn(schema).replace(/#$/, '')];

/** References to elsewhere, patterns without bounds, and answers that come later, wherever they stand in a schema. */
function findSuspects(value: unknown, path: Path): SchemaProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): SchemaProblem[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isName = namedKeywords.has(path.at(-1));
    if (dataKeywords.has(key) && !isName) return [];
    if (key === '$async') return [{ kind: 'schema', path: at, value: '$async' }];
    // What a part calls itself changes what its references mean.
    if (key === '$id' && !isName && path.length > 1 && !/^#/.test(String(inner)))
      return [{ kind: 'reference', path: at, value: String(inner) }];
    if (typeof inner === 'string') return checkText(key, inner, at);
    const keys = key === 'patternProperties' ? Object.keys(Object(inner)) : [];
    return [...keys.flatMap((pattern) => checkText('pattern', pattern, [...at, pattern])), ...findSuspects(inner, at)];
  });
}

function checkText(key: string, text: string, path: Path): SchemaProblem[] {
  if (/^\$(dynamic|recursive)?ref$/i.test(key) && !text.startsWith('#')) return [{ kind: 'reference', path, value: text }];
  return key === 'pattern' && !isBounded(text) ? [{ kind: 'pattern', path, value: text }] : [];
}
