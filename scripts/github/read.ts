// Reads what comes from outside, value by value. A value that does not have the expected form throws and is never used.

/** An answer is not what it should be: cut, of another kind, or from somebody else than GitHub. */
export class Misread extends Error {
  constructor(readonly where: string) {
    super(where);
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown, where = 'answer'): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new Misread(where);
}

export function asArray(value: unknown, where = 'answer'): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Misread(where);
}

export const objectAt = (from: JsonObject, key: string): JsonObject => asObject(from[key], key);

export function stringAt(from: JsonObject, key: string): string {
  const value = from[key];
  if (typeof value === 'string') return value;
  throw new Misread(key);
}

/** A number of GitHub's: a whole one that JavaScript can hold. */
export function integerAt(from: JsonObject, key: string): number {
  const value = from[key];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Misread(key);
}

export function booleanAt(from: JsonObject, key: string): boolean {
  const value = from[key];
  if (typeof value === 'boolean') return value;
  throw new Misread(key);
}

export function shaAt(from: JsonObject, key: string): string {
  const value = stringAt(from, key);
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new Misread(key);
}

/** A point in time as GitHub writes it. */
export function instantAt(from: JsonObject, key: string): string {
  const value = stringAt(from, key);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value)) return value;
  throw new Misread(key);
}

export function choiceAt<const T extends string>(from: JsonObject, key: string, known: readonly T[]): T {
  const value = known.find((one) => one === from[key]);
  if (value !== undefined) return value;
  throw new Misread(key);
}

export const eachAt = <T>(from: JsonObject, key: string, read: (item: unknown) => T): readonly T[] =>
  asArray(from[key], key).map(read);

/** Undefined where GitHub leaves a value out or says null. */
export const optional = <T>(from: JsonObject, key: string, read: (from: JsonObject, key: string) => T): T | undefined =>
  from[key] === undefined || from[key] === null ? undefined : read(from, key);

/** An object without the keys that have no value. */
export function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
