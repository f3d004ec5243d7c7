// Serial numbers of certificates as text.

/** Upper case, no leading zeros, even length: the form in which OpenSSL, and gateways with it, print them (RFC 5280 section 4.1.2.2: at most 20 octets). */
export function toCanonicalSerial(hexadecimal: string): string {
  const digits = hexadecimal.toUpperCase().replace(/^0+/, '') || '0';
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}

// What certificate viewers put between and before the digits: spaces of every width, colons, hyphens, a mark of direction.
const between = /[\s:\u00A0\u2009\u200E-]/g;

/** The serial that a person meant by another spelling (colons, spaces, 0x, small letters, leading zeros), or undefined. */
export function normalizeSerial(text: string): string | undefined {
  if (/^\s*-/.test(text)) return undefined;
  const digits = text.replace(between, '').replace(/^0x/i, '');
  if (!/^[0-9A-Fa-f]{1,42}$/.test(digits) || isCut(digits)) return undefined;
  const serial = toCanonicalSerial(digits);
  return serial.length <= 40 && serial !== '00' ? serial : undefined;
}

/** STISC's begin with 40 and have 28 digits: of one with a digit less nobody knows which is missing. */
const isCut = (digits: string): boolean => /^40[0-9A-F]{25}$/i.test(digits);

export type SerialProblem =
  | { readonly kind: 'spelling' | 'decimal'; readonly meant: string }
  | { readonly kind: 'empty' | 'negative' | 'zero' | 'too-long' | 'cut' }
  | { readonly kind: 'sign'; readonly sign: string };

/** Why a text is no serial in canonical form, or undefined when it is one. */
export function findSerialProblem(text: string): SerialProblem | undefined {
  const decimal = readDecimalSerial(text);
  if (decimal) return { kind: 'decimal', meant: decimal };
  const meant = normalizeSerial(text);
  if (meant !== undefined) return meant === text ? undefined : { kind: 'spelling', meant };
  const digits = text.replace(between, '').replace(/^0x/i, '');
  if (digits === '') return { kind: 'empty' };
  const sign = /[^0-9A-Fa-f]/u.exec(digits)?.[0];
  if (sign !== undefined) return { kind: 'sign', sign };
  if (/^\s*-/.test(text)) return { kind: 'negative' };
  if (isCut(digits)) return { kind: 'cut' };
  return { kind: /^0+$/.test(digits) ? 'zero' : 'too-long' };
}

/**
 * The serial behind a decimal number, as XML signatures write it. Digits alone may be hexadecimal too, so only what cannot be
 * is taken for decimal: more digits than 20 octets have, or a number with the shape of STISC's serials.
 */
function readDecimalSerial(text: string): string | undefined {
  if (!/^[1-9][0-9]{29,48}$/.test(text)) return undefined;
  const serial = fromDecimal(text);
  return serial.length <= 40 && (text.length > 40 || issueDayOf(serial) !== undefined) ? serial : undefined;
}

/** The canonical serial of a number in decimal digits. */
const fromDecimal = (digits: string): string => toCanonicalSerial(BigInt(digits).toString(16));

/** STISC's serials end with the Windows FILETIME of issue: 40, five octets, then eight. Gives the day, YYYY-MM-DD. */
export function issueDayOf(serial: string): string | undefined {
  const ticks = /^40[0-9A-F]{10}(01[0-9A-F]{14})$/.exec(serial)?.[1];
  if (!ticks) return undefined;
  const day = new Date(Number(BigInt(`0x${ticks}`) / 10_000n) - 11_644_473_600_000).toISOString().slice(0, 10);
  // There was no STISC before; a serial that says so has another shape.
  return day > '2000' ? day : undefined;
}
