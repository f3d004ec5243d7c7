// A value, a block of keys or an item put into a YAML text, or in the place of the one that stands there under the same name. Everything
// else stays as it was, byte for byte.
import { type Path, valueAt } from '../model/path.ts';
import { applyEdits, applyPatches, type Patch } from './edit.ts';
import { limits, readSource, type Source, type Span } from './source.ts';

export interface Block {
  /** Of the mapping that it goes into. */
  readonly into: Path;
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Undefined where the mapping is written in braces, is empty or is not there: there is no place for lines in it. */
export function insertBlock(original: string, source: Source, block: Block): string | undefined {
  const siblings = entriesOf(source, block.into);
  const [first] = siblings;
  if (!first || siblings.some(({ inFlow }) => inFlow)) return undefined;
  const indent = columnOf(source.text, first.from);
  const lines = [`${block.key}:`, ...Object.entries(block.values).flatMap(([key, value]) => writeEntry(key, value))];
  const old = source.span([...block.into, block.key]);
  const patch = old ? replaceBlock(old, lines, source.text, indent) : appendLines(siblings, lines, source.text, indent);
  return putIn(original, patch);
}

export interface Value {
  /** Of the mapping that it goes into. */
  readonly into: Path;
  readonly key: string;
  /** On one line. */
  readonly value: string;
  /** The keys that it goes behind, the first of them that is there; in front of all others where none is. */
  readonly behind?: readonly string[];
}

/** Undefined where the mapping is written in braces, is empty or is not there. */
export function setValue(original: string, source: Source, { into, key, value, behind = [] }: Value): string | undefined {
  const siblings = entriesOf(source, into);
  if (siblings.length === 0 || siblings.some(({ inFlow }) => inFlow)) return undefined;
  const at = [...into, key];
  const old = source.span(at);
  if (old && old.style !== 'other') return applyEdits(original, source, [{ path: at, value }]).text;
  if (old) {
    const { text } = applyEdits(original, source, [{ path: at, value: undefined }]);
    const left = readSource(source.file, new TextEncoder().encode(text), limits.registry);
    return 'source' in left && !left.source.span(at) ? setValue(text, left.source, { into, key, value, behind }) : undefined;
  }
  const line = `${key}: ${writeScalar(value)}`;
  const before = behind.flatMap((one) => source.span([...into, one]) ?? [])[0];
  const indent = columnOf(source.text, siblings[0]?.from ?? 0);
  if (before) return putIn(original, appendLines([before], [line], source.text, indent));
  const parent = source.span(into);
  const start = parent ? source.text.indexOf('\n', parent.from) : -1;
  if (start < 0) return undefined;
  return putIn(original, { start, end: start, text: `\n${' '.repeat(indent)}${line}` });
}

export interface Item {
  /** Of the list, a key of the file's root. */
  readonly list: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** Adds an item of several keys to the end of a list, and the list where there is none. Undefined where the list is written in brackets. */
export function appendItem(original: string, source: Source, { list, values }: Item): string | undefined {
  const items = valueAt(source.data, [list]);
  const lines = Object.entries(values).map(([key, value], i) => `${i === 0 ? '- ' : '  '}${key}: ${writeValue(value)}`);
  if (items === undefined) {
    const siblings = entriesOf(source, []);
    const indented = lines.map((line) => `  ${line}`);
    if (siblings.length === 0 || siblings.some(({ inFlow }) => inFlow)) return undefined;
    return putIn(original, appendLines(siblings, ['', `${list}:`, ...indented], source.text, 0));
  }
  if (!Array.isArray(items)) return undefined;
  const last = source.span([list, items.length - 1]);
  if (items.length === 0) {
    const empty = source.span([list]);
    if (!empty || source.text.slice(empty.start, empty.end) !== '[]') return undefined;
    const start = source.text.lastIndexOf(':', empty.start) + 1;
    return putIn(original, { start, end: empty.end, text: lines.map((line) => `\n  ${line}`).join('') });
  }
  if (!last || last.inFlow) return undefined;
  const start = lineStartOf(source.text, last.from);
  const indent = source.text.slice(start, last.from).indexOf('-');
  return indent < 0 ? undefined : putIn(original, appendLines([last], lines, source.text, indent));
}

const writeValue = (value: string | readonly string[]): string =>
  typeof value === 'string' ? writeScalar(value) : `[${value.map(writeScalar).join(', ')}]`;

function putIn(original: string, patch: Patch): string {
  const newline = original.includes('\r\n') ? '\r\n' : '\n';
  return applyPatches(original, [{ ...patch, text: patch.text.replaceAll('\n', newline) }]);
}

function entriesOf(source: Source, into: Path): Span[] {
  const mapping = valueAt(source.data, into);
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return [];
  const spans = Object.keys(mapping).flatMap((key) => source.span([...into, key]) ?? []);
  return spans.sort((a, b) => a.from - b.from);
}

const columnOf = (text: string, offset: number): number => offset - lineStartOf(text, offset);
const lineStartOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the last line of the last entry, with whatever comment stands on that line. */
function appendLines(siblings: readonly Span[], lines: readonly string[], text: string, indent: number): Patch {
  const end = contentEndOf(text, Math.max(...siblings.map((one) => one.end)));
  const newline = text.indexOf('\n', end);
  const at = newline < 0 ? text.length : newline;
  const space = ' '.repeat(indent);
  return { start: at, end: at, text: lines.map((line) => (line === '' ? '\n' : `\n${space}${line}`)).join('') };
}

/** A comment behind the old block's end goes behind the key: in the last line it could become part of a text. */
function replaceBlock(old: Span, [key = '', ...lines]: readonly string[], text: string, indent: number): Patch {
  const space = ' '.repeat(indent);
  const start = contentEndOf(text, old.end);
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const comment = text.slice(start, end).trim();
  const head = comment === '' ? key : `${key} ${comment}`;
  return { start: old.from, end, text: [head, ...lines.map((line) => (line === '' ? line : space + line))].join('\n') };
}

/** The end of what is written, without line ends behind it. */
function contentEndOf(text: string, end: number): number {
  let at = end;
  while (at > 0 && text[at - 1] === '\n') at--;
  return at;
}

/** The lines of one key, indented from the block's own key on. */
function writeEntry(key: string, value: string): string[] {
  if (!value.includes('\n')) return [`  ${key}: ${writeScalar(value)}`];
  const lines = value.split('\n');
  // Lines as they are, where no line's own spaces could be taken for indentation or lost.
  const isLiteral = lines.every((line) => line === '' || /^\S(.*\S)?$/.test(line)) && lines[0] !== '' && lines.at(-1) !== '';
  if (!isLiteral) return [`  ${key}: ${JSON.stringify(value)}`];
  return [`  ${key}: |-`, ...lines.map((line) => (line === '' ? '' : `    ${line}`))];
}

/** Words, days, digests and GUIDs as they are; anything that YAML could read otherwise in double quotes. */
function writeScalar(value: string): string {
  if (/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)) return JSON.stringify(value);
  const isHexadecimal = /^[0-9a-f]{8,}$/i.test(value);
  const isPlain =
    /^\p{L}([\p{L}\p{N} .,;()/@_+-]*[\p{L}\p{N}.)])?$/u.test(value) ||
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^sha256:[0-9a-f]{64}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
  return isPlain && !isHexadecimal ? value : JSON.stringify(value);
}
