// Pieces of Markdown as GitHub reads it, in which a value can be nothing but a value.
import { redact } from '../model/text/sensitive.ts';
import { type Locale, languageNames, quote, spellOut } from '../model/text/text.ts';

/** Every line of a text below the entry of a list. */
export const indentLines = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** A sentence of ours: its code spans as they are; outside them nothing can be a tag, a link, a mention or a reference. */
export function toProse(sentence: string): string {
  const line = sentence.replaceAll(/\s+/g, (blank) => (/[\n\r]/.test(blank) ? ' ' : blank));
  return line
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : escapeInert(part)))
    .join('');
}

const escapeInert = (text: string): string =>
  spellOut(text)
    .replaceAll(/[\\<[\]*_|$`~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\b(?=[0-9a-f]*[a-f])[0-9a-f]{3}(?=[0-9a-f]{4,}\b)/gi, `$&${joiner}`);

// Takes no room and keeps what stands around it from being read as one word.
const joiner = '\u2060';

/** For a cell of a table, where a bar would end the cell even in a code span. */
export const toCell = (value: string): string => quote(value.replaceAll('|', '\\u{7C}'));

/** A table with its heading row. Cells are Markdown already. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
}

/** A block of code in a fence longer than any run of backticks in it. What could act on a reader's screen is written out. */
export function toFence(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = code.split('\n').map((line) => spellOut(redact(line)));
  return `${fence}${language}\n${lines.join('\n').replace(/\n$/, '')}\n${fence}`;
}

/** A folded part. The title is words of ours, as it stands in HTML; the body is Markdown. */
export function toDetails(title: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A text in each language: the first open, the others folded under their names. `of` gives Markdown. */
export function writeInLanguages(locales: readonly Locale[], of: (locale: Locale) => string, names = languageNames): string {
  const [first = 'ro', ...others] = locales;
  return [of(first), ...others.map((locale) => toDetails(names[locale], of(locale)))].join('\n\n');
}

/** A link whose text is Markdown; each step of the address is encoded. */
export function link(text: string, base: string, steps: readonly string[], anchor = ''): string {
  return `[${text}](${[base, ...steps.map(encodeValue)].join('/')}${anchor})`;
}

/** A part of an address, without a sign that Markdown could end a link with. */
export const encodeValue = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
