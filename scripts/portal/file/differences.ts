// What differs between a file before and after, field by field, for people: by the names of the fields and not by lines.
import type { Path } from '../../model/path.ts';
import type { Shape } from './shape.ts';

export interface Difference {
  /** The names of what it is in, from the outermost on. */
  readonly where: readonly string[];
  readonly path: Path;
  /** Values as one reads them. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

export function differencesOf(shape: Shape, before: unknown, after: unknown): Difference[] {
  return compareAt({ shape, where: [], path: [] }, before, after);
}

interface Place {
  readonly shape: Shape | undefined;
  readonly where: readonly string[];
  readonly path: Path;
}

function compareAt(place: Place, before: unknown, after: unknown): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isList(before) || isList(after)) return compareLists(place, asList(before), asList(after));
  if (isMapping(before) || isMapping(after)) return compareMappings(place, asMapping(before), asMapping(after));
  return [{ ...placed(place), gone: shown(before), come: shown(after) }];
}

const placed = ({ where, path }: Place) => ({ where, path });

function compareMappings(place: Place, before: Mapping, after: Mapping): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const shape = place.shape?.fields.get(key);
    const inner = { shape, where: [...place.where, shape?.label ?? key], path: [...place.path, key] };
    return compareAt(inner, before[key], after[key]);
  });
}

/** Items that have a name of their own are compared with their namesakes; the others come and go whole. */
function compareLists(place: Place, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const names = [...before, ...after].map(nameIn);
  if (names.length === 0 || names.some((name) => name === undefined)) {
    const [gone, come] = [without(before, after), without(after, before)];
    return gone.length + come.length === 0 ? [] : [{ ...placed(place), gone: gone.flatMap(shown), come: come.flatMap(shown) }];
  }
  return [...new Set(names)].flatMap((name) => {
    const find = (items: readonly unknown[]) => items.find((item) => nameIn(item) === name);
    const [was, is] = [find(before), find(after)];
    const at = after.findIndex((item) => nameIn(item) === name);
    const path = at < 0 ? place.path : [...place.path, at];
    if (was !== undefined && is !== undefined) {
      const shape = place.shape && { ...place.shape, kind: 'group' as const };
      return compareAt({ shape, where: [...place.where.slice(0, -1), titleOf(is) ?? String(name)], path }, was, is);
    }
    const title = titleOf(is ?? was) ?? String(name);
    return [{ where: place.where, path, gone: was === undefined ? [] : [title], come: is === undefined ? [] : [title] }];
  });
}

type Mapping = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] => (isList(value) ? value : value === undefined ? [] : [value]);
const asMapping = (value: unknown): Mapping => (isMapping(value) ? value : {});

const naming = ['id', 'file', 'serial', 'login'];

function nameIn(item: unknown): string | undefined {
  if (!isMapping(item)) return undefined;
  const key = naming.find((one) => typeof item[one] === 'string');
  return key === undefined ? undefined : String(item[key]);
}

const titleOf = (item: unknown): string | undefined => {
  const { name, file, serial, login } = asMapping(item);
  return [name, file, serial, login].find((one): one is string => typeof one === 'string');
};

function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = others.map((one) => JSON.stringify(one));
  return items.filter((one) => {
    const at = left.indexOf(JSON.stringify(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function shown(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}
