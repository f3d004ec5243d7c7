// What a terminal needs: width, colour where it is wanted, and quotes instead of code spans.
import type { Locale } from '../model/text/text.ts';

export interface Screen {
  readonly locale: Locale;
  /** In columns. */
  readonly width: number;
  readonly hasColour: boolean;
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Style = keyof typeof codes;

export function paint(screen: Screen, style: Style, text: string): string {
  return screen.hasColour && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
}

/**
 * A text as a terminal may have it, whatever is in it: of the signs that act in place of being read, only line ends stay, and the colours
 * that paint gives where there are any. The rest is spelt out, so that JSON stays JSON.
 */
export function makePrintable(text: string, hasColour: boolean): string {
  return text.replace(acting, (found, style: string | undefined, at: number) => {
    const isOurs = style === undefined ? text.startsWith('\r\n', at) : hasColour && found.startsWith('\u001B');
    return isOurs ? found : `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}${style ?? ''}`;
  });
}

/** With a style, where the sign begins one of ours. */
const acting = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069](\[(?:0|1|2|31|32|33|36)m)?/gu;

/** Outer quotes of a language, then those inside them. */
const quotes: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  ro: ['„', '”', '«', '»'],
  en: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
};

/** `value` becomes „value” in Romanian, “value” in English, «value» in Russian; quotes within the value become the inner ones. */
export function setQuotes(text: string, locale: Locale): string {
  const [open, close, innerOpen, innerClose] = quotes[locale];
  return text.replace(/`([^`]*)`/g, (_, value: string) => {
    // One that nothing closes takes the rest of its line, so that the line is gone through once.
    const inner = value.replace(/[„“«](?:(.*?)[”“»]|.*)/g, (written, quoted?: string) =>
      quoted === undefined ? written : `${innerOpen}${quoted}${innerClose}`,
    );
    return `${open}${inner}${close}`;
  });
}

/** Breaks text between words; a word longer than the line stands alone. Lines but the first begin with the indent. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const room = width - (lines.length === 0 ? 0 : indent.length);
      if (line !== '' && [...line].length + 1 + [...word].length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line, i) => (i === 0 ? line : indent + line)).join('\n');
}
