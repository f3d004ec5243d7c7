// JSON Schema: what a document must look like, and each departure from it as a finding on the exact key.
import type { ErrorObject } from 'ajv';
import { environments } from '../model/environment.ts';
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import { formatPath, isWithin, type Path, valueAt } from '../model/path.ts';
import { findNearest } from '../model/text/nearest.ts';
import { redact } from '../model/text/sensitive.ts';
import * as validators from './generated/validators.js';
import { severalLines } from './plain/keys.ts';
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
import type { Slip } from './problems/yaml-slip-words.ts';
import type { Source } from './source.ts';
import { findListSlip } from './yaml-slips.ts';

export type SchemaName = keyof typeof validators;
type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** More would help nobody and fill a report: the rest shows once these are mended. */
const maxFindings = 50;

export interface SchemaReading {
  readonly findings: readonly Finding[];
  /** The paths of what was refused. A path under an unknown key is no such path: nobody reads it. */
  readonly refused: readonly Path[];
  /** The paths of known keys that are there under a misspelt name alone: they are not missing. */
  readonly misspelt: readonly Path[];
  /** The paths of what has an unknown key: what is there cannot be told by what could be read. */
  readonly unclear: readonly Path[];
}

const sound: SchemaReading = { findings: [], refused: [], misspelt: [], unclear: [] };

export function checkSchema(source: Source, name: SchemaName): SchemaReading {
  const validator = validators[name] as Validator;
  const isValid = validator(source.data);
  if (isValid && source.isPlain) return sound;
  // What stands in the schema of a document type is JSON, whose numbers have fractions and exponents.
  const doubtful = name === 'documentType' ? [] : findDoubtfulNumbers(source);
  const quoted = name === 'integration' ? findTextQuotes(source.data) : [];
  if (isValid && doubtful.length + quoted.length === 0) return sound;
  const isQuoted = (path: Path) => quoted.some((one) => formatPath(one) === formatPath(path));
  const errors = ((!isValid && validator.errors) || []).filter(
    (error) => !isLeftToRule(error) && !isQuoted(pathOf(error, source.data)),
  );
  const faulty = new Set(errors.map((error) => formatPath(pathOf(error, source.data))));
  const numbers = doubtful.filter((at) => !faulty.has(formatPath(at)));
  const isUnknownKey = ({ keyword }: ErrorObject) => keyword === 'additionalProperties';
  const unknown = errors.filter(isUnknownKey);
  return {
    findings: errors
      .filter((error) => !isMisspelt(error, errors) && !isMisplaced(error, unknown, source.data))
      .slice(0, maxFindings)
      .map((error) => explain(error, source, errors))
      .concat(numbers.slice(0, maxFindings).map((at) => explainNumber(at, source)))
      .concat(quoted.slice(0, maxFindings).map((at) => explainTextQuotes(at, source))),
    refused: [
      ...errors.filter((error) => !isUnknownKey(error)).map((error) => findRefused(error, source.data)),
      ...numbers,
      ...quoted,
    ],
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

/** Marks that a text program puts around words. */
const textQuotes = /^[\u201C-\u201E\u00AB](.+)[\u201C\u201D\u00BB]$/u;
/** Keys whose values are words, which may stand in such marks. */
const ofWords: ReadonlySet<unknown> = new Set([...severalLines, 'name']);

/** Values that are in the quotes of a text program, which YAML takes for a part of the value. */
function findTextQuotes(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return textQuotes.test(data) && !ofWords.has(path.at(-1)) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    findTextQuotes(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

function explainTextQuotes(at: Path, source: Source): Finding {
  const value = String(valueAt(source.data, at));
  const slip: Slip = { kind: 'quotes-of-text' };
  const edit = { path: at, value: textQuotes.exec(value)?.[1] };
  return makeFinding(schemaPattern, source.file, { at, key: String(at.at(-1)), value, saysNothing: false, slip, edit });
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

/** Where a key is missing that stands, unknown, further to the left or to the right: there it was meant to be. */
function findHome(error: ErrorObject, errors: readonly ErrorObject[], data: unknown): Path | undefined {
  const key = String(error.params.additionalProperty);
  const missing = errors.find(
    (other) =>
      other.keyword === 'required' && other.params.missingProperty === key && isAround(other.instancePath, error.instancePath),
  );
  if (missing) return pathOf(missing, data);
  // An environment is no required field, but stands beside the other one.
  const path = pathOf(error, data);
  const around = path.slice(0, path.lastIndexOf('environments') + 1);
  const isOther = (environments as readonly string[]).includes(key) && around.length > 0 && around.length < path.length;
  return isOther && !hasKey(valueAt(data, around), key) ? around : undefined;
}

/** Whether one of two places is within the other. */
const isAround = (one: string, other: string): boolean => one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** Whether a missing key is there, but too far to the left or right, or below one too far to the left: saying so once is enough. */
function isMisplaced(error: ErrorObject, unknown: readonly ErrorObject[], data: unknown): boolean {
  if (error.keyword !== 'required') return false;
  const key = String(error.params.missingProperty);
  return unknown.some((other) => {
    const name = String(other.params.additionalProperty);
    if (name === key) return isAround(error.instancePath, other.instancePath);
    const isLeft = error.instancePath.startsWith(`${other.instancePath}/`);
    return isLeft && hasKey(valueAt(data, [...pathOf(other, data), name]), key);
  });
}

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);

const knownKeysOf = (error: ErrorObject): string[] => Object.keys((error.parentSchema?.properties as object | undefined) ?? {});

/** Whether the error is left to a rule that explains it better: the schema names that rule, and keeps its pattern for the editor. */
function isLeftToRule(error: ErrorObject): boolean {
  return error.keyword === 'pattern' && typeof error.parentSchema?.['x-rule'] === 'string';
}

function explain(error: ErrorObject, source: Source, errors: readonly ErrorObject[]): Finding {
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
        home: findHome(error, errors, source.data),
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
        ...explainNoList(error, source, at),
      });
    case 'const':
    case 'enum': {
      const allowed = ((params.allowedValues ?? [params.allowedValue]) as unknown[]).map(String);
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

/** Where a list is wanted: the line on which it was begun wrongly, or the values as they would stand in brackets. */
function explainNoList(error: ErrorObject, source: Source, at: Path) {
  const span = source.span(at);
  if (error.params.type !== 'array' || !span || at.length === 0 || span.inFlow) return {};
  const key = source.locate(at);
  const [firstField] = Object.keys(Object(error.data));
  if (typeof error.data === 'object' && firstField !== undefined) {
    const { line, column } = source.locate([...at, firstField]);
    return line === key.line ? {} : { slip: { kind: 'dash-missing' as const }, line, column };
  }
  if (typeof error.data !== 'string') return {};
  const slip = findListSlip(source.text, key.line, source.text.slice(span.from, span.end));
  if (slip) return slip;
  const values = error.data.split(/[,;]\s*/).filter(Boolean);
  return values.every((value) => /^[\w./:-]+$/.test(value)) ? { brackets: `[${values.join(', ')}]` } : {};
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
