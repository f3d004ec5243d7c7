// Values that the schema refused: a reader of a file's data finds null in their place, and a rule that needs one says nothing.
import { isWithin, type Path } from '../path.ts';

/** A type of the schema as a file has it: null stands for a value that was refused, or that is absent where the schema wants one. */
export type Readable<T> = T extends object ? { [K in keyof T]: Readable<T[K]> | null } : T;

/** A rule read a refused value, about which the schema has its own finding. Only the code that runs rules catches this. */
export class Refused extends Error {}

/** Value with null for what was refused -> the same value, where reading a refused one throws. */
const strict = new WeakMap<object, object>();

/** The value at a path, with null in the place of what was refused. Paths are from the root of the file. */
export function readableAt<T>(value: T, path: Path, refused: readonly Path[]): Readable<T> {
  const below = refused.filter((place) => place.length > path.length && isWithin(place, path));
  if (below.length === 0 || typeof value !== 'object' || value === null) return value as Readable<T>;
  const entries = Object.entries(value).map(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [key, below.some((place) => isWithin(at, place)) ? null : readableAt(child, at, below)] as const;
  });
  // An absent value is inherited: reading it gives null, and yet it is not among the keys that the file has.
  const missing = below.filter((place) => place.length === path.length + 1 && !Object.hasOwn(value, place.at(-1) ?? ''));
  const absent = Object.fromEntries(missing.map((place) => [place.at(-1), null]));
  const own = Object.getOwnPropertyDescriptors(Object.fromEntries(entries));
  const copy = Array.isArray(value) ? entries.map(([, child]) => child) : Object.create(absent, own);
  strict.set(copy, makeStrict(copy, Object.create(makeStrict(absent, {}))));
  return copy;
}

/** The data in the schema's own type: reading a refused value in it throws `Refused`. */
export function asValid<T>(data: Readable<T>): T {
  return ((typeof data === 'object' && strict.get(data as object)) || data) as T;
}

/** An object with the keys of another, or a list for a list. */
function makeStrict(data: object, object: object): object {
  const keys = Object.entries(data).map(([key, value]) => [key, { enumerable: true, get: () => requireValue(value) }]);
  return Object.defineProperties(Array.isArray(data) ? [] : object, Object.fromEntries(keys));
}

function requireValue(value: unknown): unknown {
  if (value === null) throw new Refused();
  return asValid(value);
}

/** Whether nothing was refused of a value; absent values do not count. */
export function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  return !strict.has(value) || Object.values(value).every(isWhole);
}

/** The list, or undefined where something in it was refused. */
export const asWholeList = <T>(list: readonly (T | null)[] | null | undefined): readonly T[] | undefined =>
  list?.every((item) => item !== null) ? list : undefined;
