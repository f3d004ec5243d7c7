// What signs the reader of plain YAML takes, and where.

export const sign = {
  newline: 10,
  space: 32,
  quotes: 34,
  hash: 35,
  apostrophe: 39,
  comma: 44,
  dash: 45,
  zero: 48,
  nine: 57,
  colon: 58,
  more: 62,
  firstLetter: 65,
  openList: 91,
  backslash: 92,
  closeList: 93,
  lowLine: 95,
  openMap: 123,
  bar: 124,
  closeMap: 125,
} as const;

/**
 * Of a sign, by its code: it may stand in a text or a comment; it may begin a text without quotes; it may stand in a key; between brackets it
 * ends a text without quotes.
 */
export const [inText, beginsText, inKey, endsFlow] = [1, 2, 4, 8];
/** More signs than these make a file sound; these are seen as they are, and mean nothing to YAML but what the reader knows. */
export const kinds = new Uint8Array(0x2040);

function allow(kind: number, from: number, to = from): void {
  kinds.fill(kind, from, to + 1);
}

allow(inText, 0x20, 0x7e);
for (const one of ',[]{}') allow(inText + endsFlow, one.charCodeAt(0));
for (const one of '-_') allow(inText + inKey, one.charCodeAt(0));
for (const [from, to] of ['09', 'AZ', 'az']) allow(inText + beginsText + inKey, from?.charCodeAt(0) ?? 0, to?.charCodeAt(0));
// What prints in Latin-1 but the soft hyphen; the letters of Romanian among others, and of Russian.
allow(inText, 0xa1, 0xac);
allow(inText, 0xae, 0xbf);
allow(inText + beginsText, 0xc0, 0x17f);
allow(inText + beginsText, 0x218, 0x21b);
allow(inText + beginsText, 0x400, 0x45f);
// The dashes of texts.
allow(inText, 0x2013, 0x2014);
for (const one of '‘’“”„…') allow(inText, one.charCodeAt(0));
