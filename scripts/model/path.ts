// Paths: the keys that lead from the root of a file to a value.

export type Path = readonly (string | number)[];

/** As people write it: systems[0].environments.staging */
export function formatPath(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

export function isWithin(path: Path, parent: Path): boolean {
  return parent.length <= path.length && parent.every((step, i) => step === path[i]);
}

/** The value at a path, or undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
