// A certificate put into an access beside those that it follows, which get their last day. Everything else stays as it was, byte for byte.
import { type Path, valueAt } from '../model/path.ts';
import { applyPatches, type Patch } from './edit.ts';
import type { Source, Span } from './source.ts';

export interface Addition {
  /** Of the list of certificates. */
  readonly list: Path;
  /** As a declaration names it: certificates/exemplu.cer. */
  readonly file: string;
  /** The entries that end, by their place in the list, and their last days. */
  readonly until: ReadonlyMap<number, string>;
  /** What the key of an old certificate has signed for the new one. */
  readonly renewal?: RenewalEntry | undefined;
}

/** As a declaration has it beside the new certificate. */
export interface RenewalEntry {
  readonly of: string;
  readonly signed: string;
  readonly signature: string;
}

/** Undefined where there is no list with entries, or one of them has no place for another key. */
export function addCertificate(original: string, source: Source, { list, file, until, renewal }: Addition): string | undefined {
  const entries = valueAt(source.data, list);
  const spans = Array.isArray(entries) ? entries.flatMap((_, i) => source.span([...list, i]) ?? []) : [];
  const last = spans.at(-1);
  if (!last || !Array.isArray(entries) || spans.length !== entries.length) return undefined;
  const texts = spans.map((span, i) => {
    const day = until.get(i);
    return day === undefined || valueAt(entries[i], ['until']) !== undefined ? '' : writeUntil(span, source.text, day);
  });
  const added = last.inFlow ? `, { file: ${file}${inBraces(renewal)} }` : writeEntry(dashOf(last, source.text), file, renewal);
  const patches = spans.flatMap((span, i) => patchesAt(span, source.text, [texts[i] ?? '', i === spans.length - 1 ? added : '']));
  const newline = original.includes('\r\n') ? '\r\n' : '\n';
  return applyPatches(
    original,
    patches.map((patch) => ({ ...patch, text: patch.text.replaceAll('\n', newline) })),
  );
}

const inBraces = (renewal: RenewalEntry | undefined): string =>
  renewal ? `, renewal: { of: "${renewal.of}", signed: ${renewal.signed}, signature: "${renewal.signature}" }` : '';

/** On lines of its own, from the column of its dash on. */
function writeEntry(column: number, file: string, renewal: RenewalEntry | undefined): string {
  const lines = renewal
    ? ['  renewal:', `    of: "${renewal.of}"`, `    signed: ${renewal.signed}`, `    signature: "${renewal.signature}"`]
    : [];
  return [`- file: ${file}`, ...lines].map((line) => `\n${' '.repeat(column)}${line}`).join('');
}

const isBraced = ({ end }: Span, text: string): boolean => text[end - 1] === '}';

/** Its last day, as one more key: within the braces, or on a line of its own. */
function writeUntil(span: Span, text: string, day: string): string {
  return isBraced(span, text) ? `, until: ${day}` : `\n${' '.repeat(span.from - lineStartOf(text, span.from))}until: ${day}`;
}

/** A key goes before the closing brace; what follows the entry goes behind it, in a block behind the whole line with its comment. */
function patchesAt(span: Span, text: string, [key, next]: readonly [string, string]): Patch[] {
  const end = contentEndOf(text, span.end);
  const line = text.indexOf('\n', end);
  const behind = span.inFlow ? end : line < 0 ? text.length : line;
  const inside = isBraced(span, text) ? lastSignBefore(text, end - 1) : behind;
  if (inside === behind) return insertAt(behind, key + next);
  return [...insertAt(inside, key), ...insertAt(behind, next)];
}

const insertAt = (offset: number, text: string): Patch[] => (text === '' ? [] : [{ start: offset, end: offset, text }]);

/** The offset behind the last character before this one that is no space. */
function lastSignBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

const contentEndOf = (text: string, end: number): number => lastSignBefore(text, end);
const lineStartOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The column of the dash before an entry. */
function dashOf({ from }: Span, text: string): number {
  const start = lineStartOf(text, from);
  return text.slice(start, from).indexOf('-');
}
