// Schemas that somebody else wrote, of the dialects that a document type may be described in.
import type { Ajv, Options } from 'ajv';

export type Dialect = 'draft-07' | '2020-12';

/**
 * Compiles a schema that somebody else wrote. Gives a function that says what is wrong with a value (in English), or, where the schema
 * is not valid, says so itself. The library is loaded only here and only then.
 */
export async function compileSchema(
  schema: object,
  dialect: Dialect,
): Promise<string | ((value: unknown) => string | undefined)> {
  const { make, known } = await libraryOf(dialect);
  try {
    known.validateSchema(schema, true);
    // Each schema gets an instance of its own, so that no schema can use what another one names.
    const ajv = make({ meta: false, validateSchema: false });
    const validator = ajv.compile(schema);
    return (value) => (validator(value) ? undefined : ajv.errorsText(validator.errors, { dataVar: '' }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Library {
  readonly make: (more?: Options) => Ajv;
  /** Has the meta-schema of the dialect: compiling that takes far longer than compiling most schemas. */
  readonly known: Ajv;
}

const libraries = new Map<Dialect, Promise<Library>>();

function libraryOf(dialect: Dialect): Promise<Library> {
  const library = libraries.get(dialect) ?? loadLibrary(dialect);
  libraries.set(dialect, library);
  return library;
}

async function loadLibrary(dialect: Dialect): Promise<Library> {
  const { Ajv, Ajv2020, addFormats } = await import('./ajv.ts');
  const Library = dialect === 'draft-07' ? Ajv : Ajv2020;
  const make = (more?: Options) => addFormats.default(new Library({ ...options, ...more }));
  return { make, known: make() };
}

const options: Options = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  ownProperties: true,
  logger: false,
};
