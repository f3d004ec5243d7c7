// Edits in a YAML text: single values are replaced or taken out, everything else stays as it was, byte for byte.
import type { Edit } from '../model/finding/finding.ts';
import { byteOrderMark } from './characters.ts';
import type { Source, Span } from './source.ts';

/** A stretch of the text and what stands in its place. Offsets are those of the source's text. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface LineChange {
  /** Counted from 1, in the text before. */
  readonly line: number;
  /** What stood there and what stands there now, on one line; now is empty where it was taken out. */
  readonly before: string;
  readonly after: string;
}

export interface EditedText {
  readonly text: string;
  readonly changes: readonly LineChange[];
}

/**
 * Applies those edits that have one clear meaning in the text. An edit of a value that is not there, of a text in several lines, or
 * one that touches another's place is left out: the next reading shows whether it is still wanted. Line ends stay what they were.
 */
export function applyEdits(original: string, source: Source, edits: readonly Edit[]): EditedText {
  const patches = dropOverlaps(edits.flatMap((edit) => patchOf(edit, source)));
  return { text: applyPatches(original, patches), changes: patches.map((patch) => changeOf(patch, source)) };
}

/** The text with the patches in it, which are in order and do not touch. */
export function applyPatches(original: string, patches: readonly Patch[]): string {
  const at = offsetsIn(original);
  let text = '';
  let done = 0;
  for (const patch of patches) {
    text += original.slice(done, at(patch.start)) + patch.text;
    done = at(patch.end);
  }
  return text + original.slice(done);
}

/** Of two that touch, the one that begins first: where an entry is taken out, it does not matter how it was to be spelt. */
function dropOverlaps(patches: readonly Patch[]): Patch[] {
  let end = 0;
  return [...patches]
    .sort((a, b) => a.start - b.start)
    .filter((patch) => {
      if (patch.start < end) return false;
      end = patch.end;
      return true;
    });
}

function patchOf({ path, value }: Edit, source: Source): Patch[] {
  if (path.length === 0) return source.text.startsWith(byteOrderMark) ? [{ start: 0, end: byteOrderMark.length, text: '' }] : [];
  const span = source.span(path);
  if (!span) return [];
  if (value === undefined)
    return span.inFlow ? [removeFromFlow(span)] : removeFromBlock(span, source.text, typeof path.at(-1) === 'number');
  if (span.style === 'other') return [];
  const text = writeScalar(value, span.style);
  return text === source.text.slice(span.start, span.end) ? [] : [{ start: span.start, end: span.end, text }];
}

/** With the comma that joins it to its neighbour. */
function removeFromFlow({ from, end, before, behind }: Span): Patch {
  return { start: before ?? from, end: before === undefined ? (behind ?? end) : end, text: '' };
}

/** With its whole line, unless something else stands on it or nothing would be left of the list. */
function removeFromBlock({ from, end, before, behind }: Span, text: string, isItem: boolean): Patch[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  const indent = isItem ? /^ *- +$/ : /^ *$/;
  if (!indent.test(text.slice(start, from)) || (before ?? behind) === undefined) return [];
  return [{ start, end: newline < 0 ? text.length : newline + 1, text: '' }];
}

/** In the quotes that stood there; a plain one gets quotes where YAML would read something else than this text. */
function writeScalar(value: string, style: Span['style']): string {
  if (style === 'single' && /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === 'plain' && isPlain(value) ? value : JSON.stringify(value);
}

/** Words, dates and IPv4 addresses, but not the words that YAML takes for truth values or for nothing. */
function isPlain(value: string): boolean {
  if (/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)) return false;
  return /^(\p{L}[\p{L}\p{N}._/@-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(\.[0-9]+){3}(\/[0-9]+)?)$/u.test(value);
}

/** From an offset in the text with LF to that in the original, which may have CRLF. */
function offsetsIn(original: string): (offset: number) => number {
  const returns: number[] = [];
  for (let at = original.indexOf('\r\n'); at >= 0; at = original.indexOf('\r\n', at + 1)) returns.push(at - returns.length);
  return (offset) => offset + returns.filter((at) => at < offset).length;
}

function changeOf({ start, end, text }: Patch, source: Source): LineChange {
  const before = source.text.slice(start, end);
  return { line: source.text.slice(0, start).split('\n').length, before: before.trim(), after: text };
}
