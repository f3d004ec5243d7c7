// The text of a list that AGE keeps, in the encoding in which a spreadsheet saved it.

/** UTF-8, with or without its mark; UTF-16 with its mark; else Windows-1250, which has Romanian letters, with a cedilla for want of a comma. */
export function decodeList(bytes: Uint8Array): string {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250')
      .decode(bytes)
      .replace(/[\u015E\u015F\u0162\u0163]/g, (letter) => commas[letter] ?? letter);
  }
}

const commas: Readonly<Record<string, string>> = { '\u015E': 'Ș', '\u015F': 'ș', '\u0162': 'Ț', '\u0163': 'ț' };
