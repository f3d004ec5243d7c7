// Bytes to text: strict UTF-8, and only characters that a reader sees as they are.
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import type { Path } from '../model/path.ts';
import type { CharacterKind } from './problems/character-forbidden.ts';
import { characterForbidden, encodingInvalid, fileEmpty, fileTooLarge } from './problems/index.ts';

/** YAML allows it before a document; some editors put it there. */
export const byteOrderMark = '\uFEFF';

/** The text with LF line ends, or why there is none. */
export function readText(file: string, bytes: Uint8Array, largest: number): { text: string } | { findings: Finding[] } {
  const tooLarge = findTooLarge(file, bytes, largest);
  if (tooLarge.length > 0) return { findings: tooLarge };
  if (isUtf16(bytes)) return { findings: [makeFinding(encodingInvalid, file, { at: [], line: 1, isUtf16: true })] };
  const raw = decode(bytes);
  if (raw === undefined)
    return { findings: [makeFinding(encodingInvalid, file, { at: [], line: findBadLine(bytes), isUtf16: false })] };
  if (hasOldLineEnds(raw))
    return {
      findings: [makeFinding(characterForbidden, file, { at: [], line: 1, column: 1, sign: '\r', kind: 'old-line-ends' })],
    };
  const text = raw.replaceAll('\r\n', '\n');
  const positionAt = indexLines(text);
  const findings = findForbidden(text, true).filter((one) => one.offset > 0 || one.sign !== byteOrderMark);
  const said = findings.map(({ offset, sign, kind }) =>
    makeFinding(characterForbidden, file, { at: [], ...positionAt(offset), sign, kind }),
  );
  if (said.length > 0) return { findings: said };
  return saysNothing(text) ? { findings: [makeFinding(fileEmpty, file, { at: [], line: 1 })] } : { text };
}

/** The text with LF line ends, for a reader that knows each of its signs; undefined where there is none. */
export function readTextPlainly(bytes: Uint8Array, largest: number): string | undefined {
  return bytes.length > largest ? undefined : decode(bytes)?.replaceAll('\r\n', '\n');
}

/** By its mark, or because every other byte at its start is zero, as it is of Latin letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const start = bytes.subarray(0, 200);
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || start.filter((byte) => byte === 0).length > 40
  );
}

/** As Macs wrote them before 2001: to any other program the file is one line. */
export const hasOldLineEnds = (text: string): boolean => text.includes('\r') && !text.includes('\n');

export function findTooLarge(file: string, { length: size }: Uint8Array, limit: number): Finding[] {
  return size > limit ? [makeFinding(fileTooLarge, file, { at: [], line: 1, size, limit })] : [];
}

const saysNothing = (text: string): boolean => text.split('\n').every((line) => /^\s*(#|$)/.test(line));

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function findBadLine(bytes: Uint8Array): number {
  let start = 0;
  let line = 1;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    if (decode(bytes.subarray(start, i)) === undefined) return line;
    start = i + 1;
    line++;
  }
  return 1;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands in a text. Its lines are found once, and only when somebody asks. */
export function indexLines(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let line = 0;
    for (let end = starts.length; end - line > 1; ) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

interface Forbidden {
  offset: number;
  sign: string;
  kind: CharacterKind;
}

// Tab is refused too: it may not indent YAML, and nothing here needs one.
const suspect =
  /[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u{10FFFF}]|[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFFC\uFFFD]/u;
const maxForbidden = 20;

// No language of ours sets more than two on a letter; more hide the lines around.
const mostMarks = 4;
const mark = /^\p{M}$/u;
const stacked = /\p{M}{5}/u;

/** Characters that a value or a file may not have; at most 20. Source: Unicode general categories Cc, Cf, Cs, Co, Cn, Zl, Zp. */
function findForbidden(text: string, lines: boolean): Forbidden[] {
  if (!suspect.test(text) && !stacked.test(text) && (lines || !text.includes('\n'))) return [];
  const result: Forbidden[] = [];
  let offset = 0;
  let marks = 0;
  for (const sign of text) {
    marks = mark.test(sign) ? marks + 1 : 0;
    if (suspect.test(sign) || (!lines && sign === '\n')) result.push({ offset, sign, kind: kindOf(sign) });
    else if (marks === mostMarks + 1) result.push({ offset, sign, kind: 'stacked' });
    if (result.length === maxForbidden) break;
    offset += sign.length;
  }
  return result;
}

function kindOf(sign: string): CharacterKind {
  if (sign === '\t') return 'tab';
  if (/[\u2028\u2029\u0085\n\r]/.test(sign)) return 'line-separator';
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(sign)) return 'bidirectional';
  if (/[\u00A0\p{Cf}\u115F\u1160\u3164\uFFA0]/u.test(sign)) return 'invisible';
  return /\p{Cc}/u.test(sign) ? 'control' : 'other';
}

/** Strings inside a document that carry such characters by way of escapes, as path and character. Keys count too. */
export function findForbiddenValues(
  data: unknown,
  severalLines: ReadonlySet<string>,
  path: Path = [],
): { path: Path; bad: Forbidden }[] {
  if (typeof data === 'string') {
    const [bad] = findForbidden(data, severalLines.has(String(path.at(-1))));
    return bad ? [{ path, bad }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    const [bad] = Array.isArray(data) ? [] : findForbidden(key, false);
    return [...(bad ? [{ path: at, bad }] : []), ...findForbiddenValues(value, severalLines, at)];
  });
}
