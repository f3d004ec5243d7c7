// A schema that somebody else wrote, followed step by step: the page's policy lets nothing make code of text, as the library of the command
// line does. Takes the place of scripts/read/foreign/schema.ts there.
import { type Schema, Validator } from '@cfworker/json-schema';
import type { Dialect } from '../../read/foreign/schema.ts';

/** The same as there, but for misspelt keywords, which only that library finds. */
export async function compileSchema(
  schema: object,
  dialect: Dialect,
): Promise<string | ((value: unknown) => string | undefined)> {
  try {
    const validator = new Validator(schema as Schema, dialect === 'draft-07' ? '7' : '2020-12', false);
    return (value) => {
      const deepest = validator.validate(value).errors.at(-1);
      return deepest && `${deepest.instanceLocation.slice(1)} ${deepest.error}`.trim();
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
