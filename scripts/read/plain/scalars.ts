// Plain YAML: a place in a text, and the single values that stand there. Undefined is always: not known.
import { beginsText, endsFlow, inText, kinds, sign } from './signs.ts';

/** Whatever YAML reads as a number, or nearly. */
const numberLike = /^[0-9]*(?:\.[0-9]*)?(?:[eE][-+]?[0-9]*)?$|^0[xob]/;
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;
/** In any case of letters: what the library takes for no text, and what one may take for none. */
export const noText = /^(?:null|true|false)$/i;
/** Some programs set these around words, and the reader of all YAML looks whether that was meant. */
const textQuotes = /^[\u201C-\u201E\u00AB]/u;

export class Scalars {
  protected at = 0;
  /** At least as many as the library's lexer makes of what was read, with its marks at the beginning. */
  protected tokens = 2;

  constructor(protected readonly text: string) {}

  protected code(): number {
    return this.text.charCodeAt(this.at);
  }

  protected isEnd(): boolean {
    return this.at === this.text.length || this.code() === sign.newline;
  }

  protected skipSpaces(): void {
    while (this.code() === sign.space) this.at++;
  }

  /** To the end of the line, or to the first sign that may not stand in it. */
  protected skipText(): void {
    while (((kinds[this.code()] ?? 0) & inText) !== 0) this.at++;
  }

  protected readQuoted(): string | undefined {
    const quote = this.code();
    const start = this.at + 1;
    const end = this.text.indexOf(String.fromCharCode(quote), start);
    for (this.at = start; this.at < end; this.at++) {
      const code = this.code();
      if (((kinds[code] ?? 0) & inText) === 0 || code === sign.backslash) return undefined;
    }
    this.at++;
    if (end < 0 || this.code() === quote) return undefined;
    const value = this.text.slice(start, end);
    return textQuotes.test(value) ? undefined : value;
  }

  /** A value without quotes, up to what ends it; in brackets more does. */
  protected readBare(isInFlow: boolean): string | number | boolean | undefined {
    const start = this.at;
    if (((kinds[this.code()] ?? 0) & beginsText) === 0) return undefined;
    let end = start;
    for (; !this.isEnd(); this.at++) {
      const kind = kinds[this.code()] ?? 0;
      if (isInFlow && (kind & endsFlow) !== 0) break;
      if (this.code() === sign.space) {
        if (this.text.charCodeAt(this.at + 1) === sign.hash) break;
        continue;
      }
      if ((kind & inText) === 0 || (this.code() === sign.colon && this.mayEndKey(isInFlow))) return undefined;
      end = this.at + 1;
    }
    this.at = end;
    return interpret(this.text.slice(start, end));
  }

  private mayEndKey(isInFlow: boolean): boolean {
    const behind = this.text.charCodeAt(this.at + 1);
    const isLast = behind === sign.space || behind === sign.newline || this.at + 1 === this.text.length;
    return isLast || (isInFlow && ((kinds[behind] ?? 0) & endsFlow) !== 0);
  }

  /** A text of several lines under a | or a >, further to the right than its key. Lines of spaces alone are not known. */
  protected readBlock(indentOfKey: number): string | undefined {
    const isFolded = this.code() === sign.more;
    this.tokens += 4;
    this.at++;
    const isStripped = this.code() === sign.dash;
    if (isStripped) this.at++;
    this.skipSpaces();
    if (this.code() !== sign.newline) return undefined;
    this.at++;
    const indent = this.indentHere();
    if (indent <= indentOfKey) return undefined;
    let value = '';
    for (let blank = 0; this.at < this.text.length; ) {
      if (this.code() === sign.newline) {
        this.at++;
        this.tokens++;
        blank++;
        continue;
      }
      if (this.indentHere() < indent) break;
      const start = this.at + indent;
      this.at = start;
      const line = this.readLine(start);
      if (line === undefined || (isFolded && line.startsWith(' '))) return undefined;
      if (value !== '') value += isFolded ? ' '.repeat(blank === 0 ? 1 : 0) + '\n'.repeat(blank) : '\n'.repeat(blank + 1);
      value += line;
      blank = 0;
    }
    // A remark between the text and what follows.
    if (this.indentHere() > indentOfKey) return undefined;
    return isStripped ? value : `${value}\n`;
  }

  /** The spaces before what stands here. */
  private indentHere(): number {
    let at = this.at;
    while (this.text.charCodeAt(at) === sign.space) at++;
    return at - this.at;
  }

  private readLine(start: number): string | undefined {
    this.skipText();
    const line = this.text.slice(start, this.at);
    if (this.code() !== sign.newline || line.trimEnd() !== line || line === '') return undefined;
    this.at++;
    this.tokens += 2;
    return line;
  }
}

function interpret(value: string): string | number | boolean | undefined {
  const first = value.charCodeAt(0);
  if (first >= sign.zero && first <= sign.nine) {
    if (wholeNumber.test(value)) return Number(value);
    return numberLike.test(value) ? undefined : value;
  }
  if (!noText.test(value)) return value;
  return value === 'true' || (value === 'false' ? false : undefined);
}
