// Keys whose values are words that somebody writes for others, in whatever document they stand.

/** Their values may have several lines. */
export const severalLines: ReadonlySet<string> = new Set(['report', 'unobserved', 'reason', 'description']);

/** Keys of texts in which a # is as good as any other sign. */
export const keysOfTexts: ReadonlySet<string> = new Set([
  'name',
  'number',
  'rsi',
  'report',
  'unobserved',
  'reason',
  'issuer',
  'service',
  'value',
  'ro',
  'en',
  'ru',
]);
