// What editors of Windows leave in a YAML text and nobody sees, taken away where it is not part of a value: a byte order mark, CR at the ends
// of lines, tabs and no-break spaces that stand for spaces, spaces at the ends of lines. Whatever is written stays, letter by letter.
import { hasOldLineEnds } from './characters.ts';
import { dataIn, type Limits } from './source.ts';
import { opensBlock } from './yaml-slips.ts';

const blanksAtEnd = /(?<![ \t\u00A0])[ \t\u00A0]+$/;

export type MendKind = 'mark' | 'line-ends' | 'tabs' | 'no-break-spaces' | 'end-spaces';

export interface MendedText {
  readonly text: string;
  /** How many lines had each; none where nothing was mended. */
  readonly lines: ReadonlyMap<MendKind, number>;
}

export function mendText(original: string, limit: Limits): MendedText {
  const lines = new Map<MendKind, number>();
  const note = (kind: MendKind, count: number) => count > 0 && lines.set(kind, (lines.get(kind) ?? 0) + count);
  note('mark', original.startsWith('\uFEFF') ? 1 : 0);
  const bare = original.replace(/^\uFEFF/, '');
  const ends = hasOldLineEnds(bare) ? /\r/g : /(?<!\r)\r+\n/g;
  note('line-ends', bare.match(ends)?.length ?? 0);
  const plain = bare.replace(ends, '\n');
  const mended = chooseReading(plain, limit);
  for (const [kind, count] of mended.lines) note(kind, count);
  return { text: mended.text, lines };
}

/** A tab may stand for two spaces or more: what it means is known where all widths that can be read say the same. */
function chooseReading(plain: string, limit: Limits): MendedText {
  const unchanged = { text: plain, lines: new Map<MendKind, number>() };
  const before = dataIn(plain, limit);
  const widths = /^[ \u00A0]*\t/m.test(plain) ? [2, 4, 8] : [2];
  const readings = widths.map((width) => mendLines(plain, width)).map((mended) => ({ mended, data: dataIn(mended.text, limit) }));
  // What could be read must say what it said.
  if (before !== undefined)
    return readings.every(({ data }) => isSame(data, before)) && readings[0] ? readings[0].mended : unchanged;
  const readable = readings.filter(({ data }) => data !== undefined);
  const [first] = readable;
  if (first) return readable.every(({ data }) => isSame(data, first.data)) ? first.mended : unchanged;
  // Something else is wrong with it, too. Spaces are spaces all the same, but how wide a tab was meant is not known.
  return widths.length === 1 && readings[0] ? readings[0].mended : unchanged;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function mendLines(text: string, width: number): MendedText {
  const counts = new Map<MendKind, number>();
  let block: number | undefined;
  const result = text.split('\n').map((line) => {
    const indent = /^[ \t\u00A0]*/.exec(line)?.[0].replaceAll('\t', ' '.repeat(width)).length ?? 0;
    if (block !== undefined && (indent > block || line.trim() === '')) return line;
    const mended = mendLine(line, width);
    block = levelOfText(mended);
    for (const kind of kindsIn(line, mended)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return mended;
  });
  return { text: result.join('\n'), lines: counts };
}

/** Where a text of several lines begins behind this one: the spaces before the key that it belongs to. */
function levelOfText(line: string): number | undefined {
  return opensBlock(line) ? /^ *(?:- +)*/.exec(line)?.[0].length : undefined;
}

/** Spaces before the entry, behind its dash and its colon, at the end and in a remark; the value between them stays as it is. */
function mendLine(line: string, width: number): string {
  const [read = '', indent = '', dashes = '', key = ''] =
    /^([ \t\u00A0]*)((?:-[ \t\u00A0]+)*)((?:[A-Za-z]\w*:[ \t\u00A0]+)?)/u.exec(line) ?? [];
  const toSpaces = (blank: string) => blank.replace(/[\t\u00A0]/g, ' ');
  const value = line.slice(read.length).replace(blanksAtEnd, '');
  const head = indent.replaceAll('\t', ' '.repeat(width)).replaceAll('\u00A0', ' ') + toSpaces(dashes) + toSpaces(key);
  const start = remarkOf(value);
  return (head + value.slice(0, start) + toSpaces(value.slice(start))).replace(/(?<! ) +$/, '');
}

/** Where the blanks before a remark begin; the length of the value where it has none. */
function remarkOf(value: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[[{][^"'#]*[\]}])?/.exec(value)?.[0].length ?? 0;
  if (quoted === 0 && /^["'[{]/.test(value)) return value.length;
  const found = value.slice(quoted).search(quoted === 0 ? /(?<![ \t\u00A0])[ \t\u00A0]+#|^#/ : /^[ \t\u00A0]*#/);
  return found < 0 ? value.length : quoted + found;
}

function kindsIn(before: string, after: string): MendKind[] {
  if (before === after) return [];
  const gone = (sign: string) => before.split(sign).length > after.split(sign).length;
  const kinds: MendKind[] = [];
  const inside = before.replace(blanksAtEnd, '');
  if (gone('\t') && inside.includes('\t')) kinds.push('tabs');
  if (gone('\u00A0') && inside.includes('\u00A0')) kinds.push('no-break-spaces');
  if (inside !== before) kinds.push('end-spaces');
  return kinds;
}
