// Sentences in three languages, and the one function through which a value enters a sentence.
import { redact } from './sensitive.ts';

export const locales = ['ro', 'en', 'ru'] as const;
export type Locale = (typeof locales)[number];
export type Text = Readonly<Record<Locale, string>>;

export const forEachLanguage = (of: (locale: Locale) => string): Text => ({ ro: of('ro'), en: of('en'), ru: of('ru') });

/** Each language's own name for itself. */
export const languageNames: Text = { ro: 'Română', en: 'English', ru: 'Русский' };

/** Words of this repository that may stand in a sentence as they are, such as the name of an address range. */
export class Phrase {
  constructor(readonly words: string) {}
}

/** A template tag: numbers and phrases stand as they are, every other value is quoted. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): string {
  return parts.reduce((text, part, i) => endOnce(text + showValue(values[i - 1] ?? ''), part));
}

/** A phrase that ends in a full stop, such as a Russian date, ends the sentence too. */
const endOnce = (text: string, part: string): string =>
  text + (text.endsWith('.') && /^\.(?!\.)/.test(part) ? part.slice(1) : part);

function showValue(value: string | number | Phrase): string {
  if (value instanceof Phrase) return value.words;
  return typeof value === 'number' ? String(value) : quote(value);
}

/** Several values, each quoted, with commas between them, and the given word (such as or) before the last. */
export function quoteAll(values: readonly string[], or?: string): Phrase {
  const quoted = values.map(quote);
  const last = or === undefined || quoted.length < 2 ? undefined : quoted.pop();
  return new Phrase(last === undefined ? quoted.join(', ') : `${quoted.join(', ')} ${or} ${last}`);
}

/** What somebody wrote in several sentences, as a whole: in one line. */
export const quoteWhole = (value: string): Phrase => new Phrase(quoteUpTo(value.replaceAll(/\s+/g, ' ').trim(), 1000));

/** The first of many values, each quoted, with commas between them, and the number of those left out. */
export function quoteFew(values: readonly string[], locale: Locale, most = 5): Phrase {
  return new Phrase(quoteAll(values.slice(0, most)).words + andMore(values.length - most)[locale]);
}

export function andMore(count: number): Text {
  if (count <= 0) return { ro: '', en: '', ru: '' };
  return { ro: ` și încă ${count}`, en: ` and ${count} more`, ru: ` и ещё ${count}` };
}

// Everything that could act on a reader's screen instead of being read: controls, line ends, bidirectional and invisible signs,
// lone surrogates, private use, non-characters and tags.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu;
const longest = 120;

/** A value as a code span: `value`. Nothing in it can end the span, start a link or a mention, move the cursor, or tell a secret. */
export const quote = (value: string): string => quoteUpTo(value, longest);

function quoteUpTo(value: string, most: number): string {
  const plain = spellOut(redact(value)).replaceAll('`', '\\u{60}');
  const short = [...plain].length > most ? `${[...plain].slice(0, most).join('')}…` : plain;
  return `\`${short === '' ? ' ' : short}\``;
}

/** A value with its unseen characters written out, as in "abc\u{202E}". */
export function spellOut(value: string): string {
  return value.replace(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`);
}
