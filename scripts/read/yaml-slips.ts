// Slips of the hand in a YAML text, told line by line from how it is laid out. The YAML library names the place where it lost its way, which
// is seldom the one where somebody slipped; this looks only at texts that are wrong already, and says nothing where it is not sure.
import type { Slip } from './problems/yaml-slip-words.ts';

export interface SlipAt {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly slip: Slip;
}

const most = 10;

/** In the order of lines. Goes through the text once. */
export function findSlips(text: string): SlipAt[] {
  const lines = text.split('\n');
  const strange = findStrange(lines);
  if (strange) return [strange];
  const found: SlipAt[] = [];
  const layout = new Layout();
  let block: number | undefined;
  let brackets = 0;
  for (const [i, line] of lines.entries()) {
    if (found.length === most) break;
    const indent = indentOf(line);
    if (isEmpty(line) || (block !== undefined && indent > block)) continue;
    block = undefined;
    const isInside = brackets > 0;
    brackets = Math.max(0, brackets + countBrackets(line));
    if (isInside) continue;
    const slip = findSlipIn(line);
    if (slip) found.push({ line: i + 1, column: indent + 1, slip });
    const moved = layout.take(line, i + 1, slip !== undefined);
    if (moved && !slip) found.push(moved);
    if (opensBlock(line)) block = layout.level;
  }
  return found.sort((a, b) => a.line - b.line);
}

const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\//;

/** Git LFS keeps the content elsewhere and leaves a pointer in its place, which is YAML by chance. */
export const isPointer = (text: string): boolean => pointer.test(text);

/** Whether it shows that the text is something else, or two texts at once. */
export const isNoDeclaration = ({ kind }: Slip): boolean =>
  kind === 'conflict-marks' || kind === 'fence' || kind === 'diff-mark' || kind === 'git-lfs';

/** What is wrong with the first line that somebody wrote below a key, as entries of a list, so that YAML read them as one text. */
export function findListSlip(text: string, keyLine: number, written: string): SlipAt | undefined {
  const last = keyLine + written.trimEnd().split('\n').length - 1;
  const lines = text.split('\n').slice(keyLine, last);
  const wrong = lines.findIndex((line) => !isEmpty(line) && !/^ *- /.test(line));
  const line = lines[wrong];
  if (line === undefined) return undefined;
  const slip = findSlipIn(line) ?? { kind: 'dash-missing' as const };
  return { line: keyLine + wrong + 1, column: indentOf(line) + 1, slip };
}

/** What no line of a declaration ever is: after it, nothing else is worth a word. */
function findStrange(lines: readonly string[]): SlipAt | undefined {
  const strange: readonly (readonly [RegExp, Slip])[] = [
    [/^(<{7}|>{7}|\|{7})( |$)|^={7}$/, { kind: 'conflict-marks' }],
    [/^(```|~~~)/, { kind: 'fence' }],
    [/^\+ |^- {2,}[a-zA-Z]+:/, { kind: 'diff-mark' }],
    [pointer, { kind: 'git-lfs' }],
  ];
  for (const [i, line] of lines.entries())
    for (const [pattern, slip] of strange) if (pattern.test(line)) return { line: i + 1, column: 1, slip };
  return undefined;
}

const isEmpty = (line: string): boolean => /^\s*(#|$)/.test(line);
/** Whether a text of several lines begins behind this one: a dash or a colon, then | or >, and perhaps a remark. */
export function opensBlock(line: string): boolean {
  const [before = ''] = line.split(' #', 1);
  const body = before.trimEnd();
  const start = body.lastIndexOf(' ') + 1;
  return /^[|>][-+0-9]*$/.test(body.slice(start)) && /[:-]$/.test(body.slice(0, start).trimEnd());
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** How many more open than close, outside of quotes. */
function countBrackets(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*(?:'|$)/gs, '').replace(/(^| )#.*/, '');
  const value = bare.replace(/^[^:[{]*: */, '').trimStart();
  // Within a plain text, brackets are letters like others.
  return /^[[{]/.test(value) || !/[[{]/.test(value) ? count(bare, /[[{]/g) - count(bare, /[\]}]/g) : 0;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Slips that one line shows by itself. */
function findSlipIn(line: string): Slip | undefined {
  const text = line.trim();
  const lookalike = /^([\u2010-\u2015\u2212\u2022\u25AA\u25CF\u25E6\u00B7]|\*(?= ))/u.exec(text)?.[1];
  if (lookalike) return { kind: 'dash-lookalike', sign: lookalike };
  if (/^-[^\s-]/.test(text)) return { kind: 'dash-without-space' };
  if (text.startsWith('//')) return { kind: 'slash-comment' };
  const entry = text.replace(/^(- +)+/, '');
  const colon = /^[A-Za-z]+ ?([\uFF1A\uFE55\uA789\u2236])/u.exec(entry)?.[1];
  if (colon) return { kind: 'colon-lookalike', sign: colon };
  if (/^[A-Za-z]+ *= *\S/.test(entry)) return { kind: 'equals' };
  const glued = /^([A-Za-z]+):[^\s/:]/.exec(entry)?.[1];
  if (glued && !/: /.test(entry)) return { kind: 'colon-without-space', key: glued };
  if (/^[A-Za-z]+: +("[^"]*"|'[^']*') *, *(#.*)?$/.test(entry)) return { kind: 'comma-at-end' };
  const close = /^(?:[A-Za-z]+: +)?"[^"\u201C\u201D\u201E\u00BB]*([\u201C\u201D\u201E\u00BB]) *(#.*)?$/u.exec(entry)?.[1];
  if (close) return { kind: 'quote-lookalike', sign: close };
  return /^[A-Za-z]+: +\{ *[0-9A-Fa-f-]{8,} *\} *(#.*)?$/.test(entry) ? { kind: 'braces' } : undefined;
}

interface Level {
  /** Spaces before its entries. */
  readonly indent: number;
  readonly kind: 'fields' | 'list';
  /** Where its first entry stands, and whether it has another. */
  readonly line: number;
  isAlone: boolean;
  /** Where its newest entry stands. */
  newest: number;
}

/** What a line closed because it stands further to the left. */
interface Closed {
  readonly line: number;
  readonly indent: number;
  readonly levels: readonly Level[];
}

/** The levels that are open, outermost first, as the lines follow each other. */
class Layout {
  private levels: Level[] = [];
  /** Whether the line before ends in a colon, so that a new level may begin. */
  private isOpen = true;
  /** By the line before. */
  private closed: Closed | undefined;

  get level(): number {
    return this.levels.at(-1)?.indent ?? 0;
  }

  /** Takes the next line that says something. A line that has another slip moves nothing. */
  take(line: string, number: number, isSlip: boolean): SlipAt | undefined {
    if (isSlip) {
      this.isOpen = true;
      return undefined;
    }
    let indent = indentOf(line);
    let rest = line.slice(indent);
    let slip: SlipAt | undefined;
    const dash = /^(?:- +|-$)/;
    if (!dash.test(rest) && !isField(rest)) return this.takeText(indent, { text: rest, number });
    const closed = this.closed;
    while (dash.test(rest)) {
      const found = this.enter(indent, 'list', number);
      slip ??= found;
      const [mark = ''] = dash.exec(rest) ?? [];
      indent += mark.length;
      rest = rest.slice(mark.length);
      this.isOpen = true;
    }
    if (isField(rest)) {
      const found = this.enter(indent, 'fields', number);
      slip ??= found;
    }
    this.isOpen = rest === '' || /^[^\s:]+:( +#.*)?$|^[^\s:]+: *$/.test(rest);
    if (this.closed === closed) this.closed = undefined;
    return slip;
  }

  /** Right below the dashes of a list, a text of its own lacks one; right below fields, a single word lacks its colon. */
  private takeText(indent: number, { text, number: line }: { text: string; number: number }): SlipAt | undefined {
    const inner = this.levels.findLast((one) => one.indent <= indent);
    if (inner?.indent !== indent || this.isOpen) return undefined;
    if (inner.kind === 'list') return { line, column: indent + 1, slip: { kind: 'dash-missing' } };
    const key = /^[A-Za-z]+(?=( +#.*)?$)/.exec(text)?.[0];
    if (key === undefined) return undefined;
    this.levels.length = this.levels.indexOf(inner) + 1;
    this.isOpen = true;
    return { line, column: indent + 1, slip: { kind: 'colon-missing', key } };
  }

  private enter(indent: number, kind: Level['kind'], line: number): SlipAt | undefined {
    const last = this.levels.at(-1);
    if (this.isOpen && (!last || indent > last.indent || (kind === 'list' && indent === last.indent && last.kind === 'fields'))) {
      this.levels.push({ indent, kind, line, newest: line, isAlone: true });
      return undefined;
    }
    const same = this.levels.findLastIndex((one) => one.indent === indent && one.kind === kind);
    const level = this.levels[same];
    if (level) {
      const closing = this.levels.slice(same + 1);
      if (closing.length > 0) this.closed = { line, indent, levels: closing };
      this.levels.length = same + 1;
      level.isAlone = false;
      level.newest = line;
      return undefined;
    }
    return this.explain(indent, kind, line);
  }

  /** The line goes on where it was meant to stand, so that what follows is judged by itself. */
  private explain(indent: number, kind: Level['kind'], line: number): SlipAt | undefined {
    const entry: Level = { indent, kind, line, newest: line, isAlone: false };
    const unlike = this.levels.findLastIndex((one) => one.indent === indent);
    const other = this.levels[unlike];
    if (other) {
      this.levels.length = unlike + 1;
      this.levels.push(entry);
      const [withDash, without] = kind === 'list' ? [line, other.newest] : [other.newest, line];
      return { line, column: indent + 1, slip: { kind: 'dash-unlike', withDash, without } };
    }
    const reopened = this.closed?.levels.findIndex((one) => one.indent === indent && one.kind === kind) ?? -1;
    if (this.closed && reopened >= 0) {
      const { line: slipped, indent: own, levels } = this.closed;
      this.levels.push(...levels.slice(0, reopened + 1));
      return { line: slipped, column: own + 1, slip: { kind: 'indent', own, wanted: levels.at(-1)?.indent ?? indent } };
    }
    return this.moveFirst(entry) ?? this.moveToNearest(entry);
  }

  /** The first line of a section may be the one that slipped: then the next one agrees with the section's two spaces. */
  private moveFirst(entry: Level): SlipAt | undefined {
    const last = this.levels.at(-1);
    if (!last?.isAlone || last.kind !== entry.kind) return undefined;
    const list = this.levels.at(-2);
    const isDashed = list?.kind === 'list' && list.line === last.line && list.isAlone;
    const [first, above] = isDashed ? [list, this.levels.at(-3)] : [last, list];
    const wanted = (above?.indent ?? -2) + 2;
    if (first.indent === wanted || last.indent - entry.indent !== first.indent - wanted) return undefined;
    this.levels.length -= isDashed ? 2 : 1;
    if (isDashed) this.levels.push({ ...list, indent: wanted });
    this.levels.push(entry);
    return { line: first.line, column: first.indent + 1, slip: { kind: 'indent', own: first.indent, wanted } };
  }

  private moveToNearest({ indent, kind, line }: Level): SlipAt | undefined {
    const candidates = this.levels.filter((one) => one.kind === kind);
    const wanted = candidates.reduce<Level | undefined>(
      (best, one) => (best && Math.abs(best.indent - indent) < Math.abs(one.indent - indent) ? best : one),
      undefined,
    );
    if (!wanted) return undefined;
    this.levels.length = this.levels.indexOf(wanted) + 1;
    return { line, column: indent + 1, slip: { kind: 'indent', own: indent, wanted: wanted.indent } };
  }
}

const isField = (text: string): boolean => /^(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*'):(?: |$)/.test(text);
