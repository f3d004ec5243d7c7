// Data that the schema found broken in places: whoever reads such a place is stopped, and all that do not read it go on.
import { isWithin, type Path } from '../path.ts';

/** A broken value was read. Whoever asked can say nothing; the schema has said what is wrong with it. */
export class Unreadable extends Error {}

/** The value at a path, as it is, or behind a guard where something below it is broken. Paths are from the root of the file. */
export function guarded<T>(value: T, path: Path, broken: readonly Path[]): T {
  const below = broken.filter((place) => place.length > path.length && isWithin(place, path));
  if (below.length === 0 || typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const child = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol') return child;
      const step = Array.isArray(target) && /^[0-9]+$/.test(key) ? Number(key) : key;
      const at = [...path, step];
      if (below.some((place) => place.length === at.length && isWithin(place, at))) throw new Unreadable(at.join('.'));
      return guarded(child, at, below);
    },
  });
}

/** What can be read, or undefined. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
