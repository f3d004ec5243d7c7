// How values are written into nginx's configuration: as they are, after an allow-list in which nginx has no sign with a meaning.
import type { Quoting } from '../render.ts';

/** Paths, addresses, names and numbers. No blank, quote, backslash, dollar, semicolon, brace or number sign. */
const word = /^[A-Za-z0-9_./:[\]-]{1,200}$/;

/** Sentences of this repository, inside a JSON string inside single quotes. */
const sentence = /^[\p{L}\p{N} .,:()-]{1,400}$/u;

export const quoting: Readonly<Record<'word' | 'sentence', Quoting>> = {
  word: (value) => matching(typeof value === 'number' ? String(value) : value, word),
  sentence: (value) => matching(value, sentence),
};

/** The value itself where the whole of it matches; throws otherwise. */
export function matching(value: unknown, pattern: RegExp): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new Error(`a value may not be written into nginx's configuration: ${JSON.stringify(value)} does not match ${pattern}`);
}
