// What an institution's file can hold, from its JSON Schema: a field that is added there appears on the page by itself.
import documentType from '../../../schemas/document-type.schema.json' with { type: 'json' };
import integration from '../../../schemas/integration.schema.json' with { type: 'json' };
import type { Locale } from '../../model/text/text.ts';
import { titles } from './titles.ts';

/** group: keys of a mapping. items: a list of mappings. lines: a list of texts. line: a short text. text: one that may have several lines. */
type Kind = 'group' | 'items' | 'lines' | 'choice' | 'yes-no' | 'number' | 'line' | 'text';

export interface Shape {
  readonly kind: Kind;
  readonly label: string;
  /** How to answer it, as editors and completions say it. */
  readonly help: string;
  readonly isRequired: boolean;
  /** AGE alone changes it. */
  readonly isOfAge: boolean;
  readonly options: readonly string[];
  /** Of a group, or of each of the items. */
  readonly fields: ReadonlyMap<string, Shape>;
}

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly 'x-authority'?: string;
}

const definitions = integration.definitions as Readonly<Record<string, Schema>>;

export const shapeOfFile = (locale: Locale): Shape => toShape(integration as Schema, true, locale);
export const shapeOfType = (locale: Locale): Shape => toShape(documentType as Schema, true, locale);

function toShape(given: Schema, isRequired: boolean, locale: Locale): Shape {
  const one = resolve(given);
  const items = one.items && resolve(one.items);
  const listed = items?.properties;
  const fields = Object.entries(one.properties ?? listed ?? {}).map(([key, field]) => {
    const isNeeded = ((one.properties ? one : items)?.required ?? []).includes(key);
    return [key, toShape(field, isNeeded, locale)] as const;
  });
  return {
    kind: one.properties ? 'group' : listed ? 'items' : items ? 'lines' : kindOf(one),
    label: labelOf(one, locale),
    help: describe(one, locale),
    isRequired,
    isOfAge: one['x-authority'] === 'age',
    options: (one.enum ?? []).map(String),
    fields: new Map(fields),
  };
}

/** Of a text of this length one wants to see more than a line. */
const several = 500;

function kindOf({ enum: options, type, maxLength = 0 }: Schema): Kind {
  if (options) return 'choice';
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer' || type === 'number') return 'number';
  return maxLength >= several ? 'text' : 'line';
}

/** With what it refers to; its own words come first. */
function resolve(one: Schema): Schema {
  const referred = definitions[one.$ref?.replace('#/definitions/', '') ?? ''];
  return referred ? { ...resolve(referred), ...one } : one;
}

function describe({ description = '' }: Schema, locale: Locale): string {
  const start = `${locale.toUpperCase()} `;
  return (
    description
      .split('\n\n')
      .find((paragraph) => paragraph.startsWith(start))
      ?.slice(start.length) ?? description
  );
}

/** What has no name here yet is called as its explanation begins. */
const labelOf = (one: Schema, locale: Locale): string =>
  titles[one.title ?? '']?.[locale] ?? describe(one, locale).split(/[.:;,](?:\s|$)/)[0] ?? one.title ?? '';
