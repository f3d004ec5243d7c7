// Schemas compiled ahead of time by ajv: compiling them at every start would cost more than checking a thousand files.
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** JavaScript that exports one validator for each schema, by name. */
export function compileValidators(schemas: Readonly<Record<string, object>>): string {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    strict: true,
    strictTypes: false,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    coerceTypes: false,
    useDefaults: false,
    removeAdditional: false,
    $data: false,
    // What several keys refer to is one function for all of them. What ajv would say of an error is English: problems/ says it.
    inlineRefs: false,
    messages: false,
  });
  ajv.addVocabulary(['x-authority', 'x-rule']);
  for (const schema of Object.values(schemas)) ajv.addSchema(removeManual(schema));
  const exported = Object.keys(schemas).map((name) => [toCamelCase(name), `${name}.schema.json`]);
  return (standaloneCode as unknown as typeof standaloneCode.default)(ajv, Object.fromEntries(exported));
}

/** Titles and descriptions are the manual in an editor; a validator would only carry them along, and its errors too. */
function removeManual(schema: object): object {
  const isManual = (key: string, value: unknown) => (key === 'title' || key === 'description') && typeof value === 'string';
  return JSON.parse(JSON.stringify(schema, (key, value) => (isManual(key, value) ? undefined : value)));
}

/** The types of those validators. */
export const writeDeclarations = (names: readonly string[]): string =>
  `import type { ValidateFunction } from 'ajv';\n${names.map((name) => `export declare const ${toCamelCase(name)}: ValidateFunction;\n`).join('')}`;

/** document-type -> documentType */
const toCamelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
