// JSON Schema: what a document must look like, and each departure from it as a finding on the exact key.
import type { ErrorObject } from 'ajv';
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import { formatPath, isWithin, type Path, valueAt } from '../model/path.ts';
import { findNearest } from '../model/text/nearest.ts';
import { redact } from '../model/text/sensitive.ts';
import * as validators from './generated/validators.js';
import {
  schemaCount,
  schemaDuplicate,
  schemaEnum,
  schemaLength,
  schemaMissingKey,
  schemaPattern,
  schemaRange,
  schemaType,
  schemaUnknownKey,
} from './problems/index.ts';
import type { Source } from './source.ts';

export type SchemaName = keyof typeof validators;
type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** More would help nobody and fill a report: the rest shows once these are mended. */
const maxFindings = 50;

export interface SchemaReading {
  readonly findings: Finding[];
  /** The paths of what was refused. A path under an unknown key is no such path: nobody reads it. */
  readonly refused: Path[];
  /** The paths of known keys that are there under a misspelt name alone: they are not missing. */
  readonly misspelt: Path[];
  /** The paths of what has an unknown key: what is there cannot be told by what could be read. */
  readonly unclear: Path[];
}

export function checkSchema(source: Source, name: SchemaName): SchemaReading {
  const validator = validators[name] as Validator;
  // What stands in the schema of a document type is JSON, whose numbers have fractions and exponents.
  const doubtful = name === 'documentType' ? [] : findDoubtfulNumbers(source);
  const isValid = validator(source.data);
  if (isValid && doubtful.length === 0) return { findings: [], refused: [], misspelt: [], unclear: [] };
  const errors = ((!isValid && validator.errors) || []).filter((error) => !isLeftToRule(error));
  const faulty = new Set(errors.map((error) => formatPath(pathOf(error, source.data))));
  const numbers = doubtful.filter((at) => !faulty.has(formatPath(at)));
  const isUnknownKey = ({ keyword }: ErrorObject) => keyword === 'additionalProperties';
  const unknown = errors.filter(isUnknownKey);
  return {
    findings: errors
      .filter((error) => !isMisspelt(error, errors))
      .slice(0, maxFindings)
      .map((error) => explain(error, source))
      .concat(numbers.slice(0, maxFindings).map((at) => explainNumber(at, source))),
    refused: [...errors.filter((error) => !isUnknownKey(error)).map((error) => findRefused(error, source.data)), ...numbers],
    misspelt: unknown.flatMap((error) => findMisspelt(error, source.data)),
    unclear: unknown.map((error) => pathOf(error, source.data)),
  };
}

/** Whether a value can stand at a path of data that is sound but for it: by every word of the schema, whichever rule explains it. */
export function isValidAt(data: unknown, name: SchemaName, path: Path): boolean {
  const validator = validators[name] as Validator;
  return validator(data) || !(validator.errors ?? []).some((error) => isWithin(findRefused(error, data), path));
}

/** Numbers in a spelling that other readers of YAML take for another number or a text: 04711, 0x1F, 1e3, +5, 7.0 (YAML 1.1, YAML 1.2.2 10.3). */
function findDoubtfulNumbers(source: Source): Path[] {
  const found: Path[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'number' && !/^-?(0|[1-9][0-9]*)$/.test(source.written(path) ?? '')) found.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(source.data, []);
  return found;
}

const explainNumber = (at: Path, source: Source): Finding =>
  makeFinding(schemaPattern, source.file, {
    at,
    key: String(at.at(-1)),
    value: source.written(at) ?? '',
    example: '1234567',
    saysNothing: false,
  });

/** The path of the value with the error, or of the one that is missing. */
function findRefused(error: ErrorObject, data: unknown): Path {
  const path = pathOf(error, data);
  return error.keyword === 'required' ? [...path, String(error.params.missingProperty)] : path;
}

/** The known key that an unknown one is meant to be, where it is not there by its own name. */
function findMisspelt(error: ErrorObject, data: unknown): Path[] {
  const path = pathOf(error, data);
  const [meant] = findNearest(String(error.params.additionalProperty), knownKeysOf(error));
  return meant === undefined || valueAt(data, [...path, meant]) !== undefined ? [] : [[...path, meant]];
}

/** Whether a missing key is there under a misspelt name: saying so once is enough. */
function isMisspelt(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return (
    error.keyword === 'required' &&
    errors.some(
      (other) =>
        other.keyword === 'additionalProperties' &&
        other.instancePath === error.instancePath &&
        findNearest(String(other.params.additionalProperty), knownKeysOf(other))[0] === error.params.missingProperty,
    )
  );
}

const knownKeysOf = (error: ErrorObject): string[] => Object.keys((error.parentSchema?.properties as object | undefined) ?? {});

/** Whether the error is left to a rule that explains it better: the schema names that rule, and keeps its pattern for the editor. */
function isLeftToRule(error: ErrorObject): boolean {
  return error.keyword === 'pattern' && typeof error.parentSchema?.['x-rule'] === 'string';
}

function explain(error: ErrorObject, source: Source): Finding {
  const at = pathOf(error, source.data);
  const key = String(at.findLast((step) => typeof step === 'string') ?? '');
  const value = typeof error.data === 'object' ? '' : String(error.data);
  const params = error.params as Record<string, unknown>;
  const limit = Number(params.limit);
  const finding = <D extends object>(problem: Parameters<typeof makeFinding<D & { at: Path }>>[0], details: D) =>
    makeFinding(problem, source.file, { at, ...details });
  switch (error.keyword) {
    case 'additionalProperties': {
      const known = knownKeysOf(error);
      const name = String(params.additionalProperty);
      return makeFinding(schemaUnknownKey, source.file, {
        ...placeOf(at, name, source),
        key: name,
        nearest: findNearest(name, known),
        known,
      });
    }
    case 'required':
      return finding(schemaMissingKey, { key: String(params.missingProperty) });
    case 'type':
      return makeFinding(schemaType, source.file, {
        at,
        key,
        expected: String(params.type),
        actual: kindOf(error.data),
        ...quoteEdit(error, source, at),
      });
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const nearest = findNearest(value, allowed);
      return finding(schemaEnum, { value, allowed, nearest, alternatives: nearest.map((meant) => ({ path: at, value: meant })) });
    }
    case 'pattern': {
      const example = (error.parentSchema?.examples as string[] | undefined)?.[0];
      return finding(schemaPattern, { key, value, example, saysNothing: !/[\p{L}\p{N}]/u.test(value) });
    }
    case 'minLength':
    case 'maxLength':
      return finding(schemaLength, {
        key,
        limit,
        kind: error.keyword === 'minLength' ? ('shorter' as const) : ('longer' as const),
      });
    case 'minimum':
    case 'maximum':
      return finding(schemaRange, { key, limit, kind: error.keyword === 'minimum' ? ('less' as const) : ('greater' as const) });
    case 'uniqueItems':
      return finding(schemaDuplicate, { key, first: Number(params.j), second: Number(params.i) });
    case 'minItems':
    case 'minProperties':
    case 'maxItems':
      return finding(schemaCount, { key, limit, kind: error.keyword === 'maxItems' ? ('more' as const) : ('fewer' as const) });
    default:
      throw new Error(`a schema uses ${error.keyword}, which has no explanation in three languages`);
  }
}

/** Where a key stands; a key that is a secret or a person's number is hidden, and its line given instead. */
function placeOf(at: Path, name: string, source: Source) {
  const shown = redact(name);
  return shown === name ? { at: [...at, name] } : { at: [...at, shown], ...source.locate([...at, name]) };
}

/** A number, a truth value or nothing where a text belongs: what stands there, put in quotes, is the edit. */
function quoteEdit(error: ErrorObject, source: Source, at: Path) {
  const written = source.written(at);
  if (error.params.type !== 'string' || written === undefined || written === '') return {};
  return { quotes: written, edit: { path: at, value: written } };
}

function kindOf(data: unknown): string {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'array' : typeof data;
}

/** The JSON pointer of the error as keys, with numbers where the data has a list. */
function pathOf(error: ErrorObject, data: unknown): Path {
  let value = data;
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const isList = Array.isArray(value);
      value = (value as Record<string, unknown>)[key];
      return isList ? Number(key) : key;
    });
}
