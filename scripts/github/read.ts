// Reads what comes from outside, value by value. A value that does not have the expected form throws and is never used.

/** An answer is not what it should be: cut, of another kind, or from somebody else than GitHub. */
export class Misread extends Error {
  constructor(readonly where: string) {
    super(where);
  }
}

export type Shape = Readonly<Record<string, unknown>>;

export function shape(value: unknown, where = 'answer'): Shape {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Shape;
  throw new Misread(where);
}

export function items(value: unknown, where = 'answer'): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Misread(where);
}

export const within = (from: Shape, key: string): Shape => shape(from[key], key);

export function text(from: Shape, key: string): string {
  const value = from[key];
  if (typeof value === 'string') return value;
  throw new Misread(key);
}

/** A number of GitHub's: a whole one that JavaScript can hold. */
export function number(from: Shape, key: string): number {
  const value = from[key];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Misread(key);
}

export function flag(from: Shape, key: string): boolean {
  const value = from[key];
  if (typeof value === 'boolean') return value;
  throw new Misread(key);
}

export function sha(from: Shape, key: string): string {
  const value = text(from, key);
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new Misread(key);
}

/** A point in time as GitHub writes it. */
export function time(from: Shape, key: string): string {
  const value = text(from, key);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value)) return value;
  throw new Misread(key);
}

export function oneOf<const T extends string>(from: Shape, key: string, known: readonly T[]): T {
  const value = known.find((one) => one === from[key]);
  if (value !== undefined) return value;
  throw new Misread(key);
}

export const each = <T>(from: Shape, key: string, read: (item: unknown) => T): readonly T[] => items(from[key], key).map(read);

/** Undefined where GitHub leaves a value out or says null. */
export const ifAny = <T>(from: Shape, key: string, read: (from: Shape, key: string) => T): T | undefined =>
  from[key] === undefined || from[key] === null ? undefined : read(from, key);

/** An object without the keys that have no value. */
export function known<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
