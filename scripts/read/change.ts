// Keys and items put into a YAML text, changed in it or taken out of it. Everything else stays as it was, byte for byte, and what comes out
// is proved to say exactly what was meant.
import { type Path, valueAt } from '../model/path.ts';
import { applyEdits, applyPatches } from './edit.ts';
import { limits, readSource, type Source, type Span } from './source.ts';
import { isSameData, writeSource } from './write.ts';

/** Data as JSON has it. */
export type Change =
  /** A key of a mapping becomes this value, whether it was there or not. */
  | { readonly set: Path; readonly value: unknown }
  /** Items come to the end of a list, which is made where it is not there. */
  | { readonly add: Path; readonly items: readonly unknown[] }
  /** A key or an item goes; with the last of its items, the list. */
  | { readonly remove: Path };

/** Undefined where the text has no place for one of them, by its layout. */
export function changeText(original: string, changes: readonly Change[]): string | undefined {
  let text = original;
  let wanted = dataOf(original);
  for (const change of changes) {
    const source = sourceOf(text);
    const next = source && applyChange(text, source, change);
    if (next === undefined) return undefined;
    wanted = changeData(wanted, change);
    text = next;
  }
  return isSameData(dataOf(text), wanted) ? text : undefined;
}

function sourceOf(text: string): Source | undefined {
  const reading = readSource('', new TextEncoder().encode(text), limits.registry);
  return 'source' in reading ? reading.source : undefined;
}

const dataOf = (text: string): unknown => sourceOf(text)?.data;

function applyChange(text: string, source: Source, change: Change): string | undefined {
  if ('set' in change) return setKey(text, source, change.set, change.value);
  if ('add' in change) return addItems(text, source, change.add, change.items);
  return remove(text, source, change.remove);
}

function setKey(text: string, source: Source, path: Path, value: unknown): string | undefined {
  const key = String(path.at(-1));
  if (valueAt(source.data, path) === undefined) return addEntry(text, source, path.slice(0, -1), { [key]: value });
  if (typeof value === 'string' && source.span(path)?.style !== 'other') return applyEdits(text, source, [{ path, value }]).text;
  const without = remove(text, source, path);
  const after = without === undefined ? undefined : sourceOf(without);
  return without === undefined || !after ? undefined : addEntry(without, after, path.slice(0, -1), { [key]: value });
}

function addItems(text: string, source: Source, path: Path, items: readonly unknown[]): string | undefined {
  const list = valueAt(source.data, path);
  if (list === undefined) return addEntry(text, source, path.slice(0, -1), { [String(path.at(-1))]: items });
  if (!Array.isArray(list)) return undefined;
  if (list.length > 0) return addEntry(text, source, path, items);
  const span = source.span(path);
  return span && patch(text, { ...span, text: writeFlow(items) });
}

function remove(text: string, source: Source, path: Path): string | undefined {
  if (valueAt(source.data, path) === undefined) return undefined;
  const parent = valueAt(source.data, path.slice(0, -1));
  const isLast = Array.isArray(parent) && parent.length === 1;
  if (isLast) return remove(text, source, path.slice(0, -1));
  const { text: after } = applyEdits(text, source, [{ path, value: undefined }]);
  return after === text ? undefined : after;
}

/** An entry of a mapping, or items of a list, behind those that are there. */
function addEntry(text: string, source: Source, into: Path, entry: object): string | undefined {
  const parent = into.length === 0 ? source.data : valueAt(source.data, into);
  const keys = Array.isArray(parent) ? parent.map((_, i) => i) : Object.keys(parent ?? {});
  const spans = keys.flatMap((key) => source.span([...into, key]) ?? []);
  const last = spans.sort((a, b) => a.from - b.from).at(-1);
  if (!last) return undefined;
  if (last.inFlow) return patch(text, { start: last.end, end: last.end, text: `, ${writeInner(entry)}` });
  const end = lineEndOf(source.text, last);
  const indent = ' '.repeat(columnOf(source.text, last, Array.isArray(parent)));
  const lines = Array.isArray(entry)
    ? entry.flatMap((item) => writeItem(item, source.text[last.from] === '{'))
    : writeSource({ data: entry }).trimEnd().split('\n');
  return patch(text, { start: end, end, text: lines.map((line) => (line === '' ? '\n' : `\n${indent}${line}`)).join('') });
}

function patch(original: string, { start, end, text }: { start: number; end: number; text: string }): string {
  const newline = original.includes('\r\n') ? '\r\n' : '\n';
  return applyPatches(original, [{ start, end, text: text.replaceAll('\n', newline) }]);
}

/** The end of the line on which the last of what is written there stands, with whatever comment is on it. */
function lineEndOf(text: string, { end }: Span): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/** Of the key, or of the dash before an item. */
function columnOf(text: string, { from }: Span, isItem: boolean): number {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  return isItem ? text.slice(start, from).lastIndexOf('-') : from - start;
}

/** An item of a block list with its dash; in braces where the one before it is. */
function writeItem(item: unknown, isBraced: boolean): string[] {
  if (isBraced) return [`- ${writeFlow(item)}`];
  // The document's own writer knows which texts need quotes.
  const text = typeof item === 'object' ? writeSource({ data: item }) : writeSource({ data: { item } }).slice('item: '.length);
  const [first = '', ...lines] = text.trimEnd().split('\n');
  return [`- ${first}`, ...lines.map((line) => (line === '' ? line : `  ${line}`))];
}

/** In braces and brackets: JSON, but words as they are. */
function writeFlow(value: unknown): string {
  if (typeof value === 'string' && /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z0-9_-]*$/i.test(value))
    return value;
  if (Array.isArray(value)) return `[${writeInner(value)}]`;
  return typeof value === 'object' && value !== null ? `{ ${writeInner(value)} }` : JSON.stringify(value);
}

const writeInner = (entry: object): string =>
  Array.isArray(entry)
    ? entry.map(writeFlow).join(', ')
    : Object.entries(entry)
        .map(([key, value]) => `${key}: ${writeFlow(value)}`)
        .join(', ');

function changeData(data: unknown, change: Change): unknown {
  const wanted = structuredClone(data);
  const path = 'set' in change ? change.set : 'add' in change ? change.add : change.remove;
  const parent = (path.length === 1 ? wanted : valueAt(wanted, path.slice(0, -1))) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if ('set' in change) parent[key] = change.value;
  else if ('add' in change) parent[key] = [...((parent[key] as unknown[] | undefined) ?? []), ...change.items];
  else if (!Array.isArray(parent)) delete parent[key];
  else if (parent.length > 1) parent.splice(Number(key), 1);
  else return changeData(data, { remove: path.slice(0, -1) });
  return wanted;
}
