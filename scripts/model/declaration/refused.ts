// Values that the schema refused: whoever reads a file's data finds null in their place, and a rule that needs one says nothing.
import { isWithin, type Path } from '../path.ts';

/** What the schema describes, as a file has it: null is a value that was refused, or that is absent where the schema wants one. */
export type Readable<T> = T extends object ? { [K in keyof T]: Readable<T[K]> | null } : T;

/** What a rule needs was refused: what is wrong with it has been said. Only the running of a rule catches this. */
export class Refused extends Error {}

/** By a value that holds refused ones: the same, where reading a refused one throws. */
const strict = new WeakMap<object, object>();

/** The value at a path, with null in the place of what was refused. Paths are from the root of the file. */
export function readableAt<T>(value: T, path: Path, refused: readonly Path[]): Readable<T> {
  const below = refused.filter((place) => place.length > path.length && isWithin(place, path));
  if (below.length === 0 || typeof value !== 'object' || value === null) return value as Readable<T>;
  const entries = Object.entries(value).map(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [key, below.some((place) => isWithin(at, place)) ? null : readableAt(child, at, below)] as const;
  });
  // What is absent is inherited: reading it gives null, and it is none of the keys that the file has.
  const missing = below.filter((place) => place.length === path.length + 1 && !Object.hasOwn(value, place.at(-1) ?? ''));
  const absent = Object.fromEntries(missing.map((place) => [place.at(-1), null]));
  const own = Object.getOwnPropertyDescriptors(Object.fromEntries(entries));
  const copy = Array.isArray(value) ? entries.map(([, child]) => child) : Object.create(absent, own);
  strict.set(copy, strictLike(copy, Object.create(strictLike(absent, {}))));
  return copy;
}

/** What was read, as the schema describes it: reading a value in it that was refused throws `Refused`. */
export function strictly<T>(data: Readable<T>): T {
  return ((typeof data === 'object' && strict.get(data as object)) || data) as T;
}

/** An object with the keys of another, or a list for a list. */
function strictLike(data: object, object: object): object {
  const keys = Object.entries(data).map(([key, value]) => [key, { enumerable: true, get: () => needed(value) }]);
  return Object.defineProperties(Array.isArray(data) ? [] : object, Object.fromEntries(keys));
}

function needed(value: unknown): unknown {
  if (value === null) throw new Refused();
  return strictly(value);
}

/** Whether nothing that the file has here was refused; what is absent does not count. */
export function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  return !strict.has(value) || Object.values(value).every(isWhole);
}

/** A list of which nothing was refused. */
export const whole = <T>(list: readonly (T | null)[] | null | undefined): readonly T[] | undefined =>
  list?.every((item) => item !== null) ? list : undefined;
