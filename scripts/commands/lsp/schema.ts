// What the schemas say of a place in a file: for completions and explanations.
import announcements from '../../../schemas/announcements.schema.json' with { type: 'json' };
import certificates from '../../../schemas/certificates.schema.json' with { type: 'json' };
import documentType from '../../../schemas/document-type.schema.json' with { type: 'json' };
import gateways from '../../../schemas/gateways.schema.json' with { type: 'json' };
import integration from '../../../schemas/integration.schema.json' with { type: 'json' };
import policy from '../../../schemas/policy.schema.json' with { type: 'json' };
import revoked from '../../../schemas/revoked.schema.json' with { type: 'json' };
import type { Path } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import { type Limits, limits } from '../../read/source.ts';

/** As much of a schema as is looked at. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-rule'?: string;
}

interface FileKind {
  readonly schema: Schema;
  readonly limits: Limits;
}

const kinds: readonly [RegExp, object, Limits][] = [
  [/^integrations\/[^/]+\.yaml$/, integration, limits.integration],
  [/^registry\/document-types\/[^/]+\.yaml$/, documentType, limits.documentType],
  [/^registry\/policy\.yaml$/, policy, limits.registry],
  [/^registry\/certificates\.yaml$/, certificates, limits.registry],
  [/^registry\/revoked\.yaml$/, revoked, limits.registry],
  [/^registry\/announcements\.yaml$/, announcements, limits.registry],
  [/^registry\/gateways\.yaml$/, gateways, limits.registry],
];

/** Undefined for a file that no schema describes. */
export function kindOf(path: string): FileKind | undefined {
  const found = kinds.find(([pattern]) => pattern.test(path));
  return found && { schema: found[1], limits: found[2] };
}

/** What stands at a path, with what it refers to; its own words come first. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let at: Schema | undefined = root;
  for (const step of path) {
    const { properties, items }: Schema = at;
    const next: Schema | undefined =
      typeof step === 'number' ? items : properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (!next) return undefined;
    at = resolve(next, root);
  }
  return at;
}

export function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  const referred = name === undefined ? undefined : root.definitions?.[name];
  return referred ? { ...resolve(referred, root), ...schema } : schema;
}

/** The paragraph of a description that is in a language; all of it where there is none. */
export function describe({ description = '' }: Schema, locale: Locale): string {
  const start = `${locale.toUpperCase()} `;
  const own = description.split('\n\n').find((paragraph) => paragraph.startsWith(start));
  return own?.slice(start.length) ?? description;
}
