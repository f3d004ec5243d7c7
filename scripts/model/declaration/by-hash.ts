// Certificates of the registry by SHA-256, gathered once for each list: thousands of systems ask the same list.

/** The first entry of a list with each hash. */
export function byHash<T extends object>(list: readonly T[], hashOf: (entry: T) => string): ReadonlyMap<string, T> {
  const known = gathered.get(list);
  if (known) return known as ReadonlyMap<string, T>;
  const entries = new Map([...list].reverse().map((entry) => [hashOf(entry), entry]));
  gathered.set(list, entries);
  return entries;
}

const gathered = new WeakMap<readonly object[], ReadonlyMap<string, object>>();
