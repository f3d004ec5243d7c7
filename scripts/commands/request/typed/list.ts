// Lists as people type them: items with commas, semicolons or line ends between them, never spaces.
import type { Text } from '../../../model/text/text.ts';

/** What is wrong with an item, and the question or advice that goes with it where the field's own help is not enough. */
export interface TypedError {
  readonly text: Text;
  readonly hint?: Text;
}

const bullet = /^(?:[-*•·▪–]\s+|\(?[0-9]{1,2}[.)]\s+)/u;
const quotes = /^["'`„«“]|["'`”»“]$/gu;

/** Lines and what semicolons divide, without bullets and numbering, and without the quotes around them. */
export const splitLines = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim().replace(bullet, '').trim())
    .filter((line) => /[\p{L}\p{N}*]/u.test(line));

export const unquote = (item: string): string => item.trim().replaceAll(quotes, '').trim();

export const splitItems = (text: string): string[] =>
  splitLines(text)
    .flatMap((line) => line.split(','))
    .map(unquote)
    .filter((item) => /[\p{L}\p{N}*]/u.test(item));
