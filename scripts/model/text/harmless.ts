// Proves in one pass over bytes that sensitive.ts would find nothing in them. Where it cannot prove it, that one has to look.
import { looksLikeIdnp } from '../idno.ts';
import { findKeyAt } from './private-key.ts';

/** Whether the bytes of a text surely have neither a secret nor a person's number. */
export function isHarmlessText(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const mark = marks[bytes[at] ?? 0];
    if (mark === nothing) continue;
    if (mark === digit) {
      const end = passDigits(bytes, at);
      if (end === undefined) return false;
      at = end - 1;
    } else if (mark === always || mayBeSecret(bytes, at)) return false;
  }
  return true;
}

/** The same of DER, in whose names a person's number may stand, and which may be a key itself. */
export function isHarmlessDer(der: Uint8Array): boolean {
  for (let at = 0; at < der.length; at++) {
    if (!isDigit(der[at])) continue;
    const start = at;
    while (isDigit(der[at])) at++;
    if (at - start >= 13 && looksLikeIdnp(String.fromCharCode(...der.subarray(start, start + 13)))) return false;
  }
  return true;
}

const code = (sign: string): number => sign.charCodeAt(0);
const [nothing, digit, asked, always] = [0, 1, 2, 3];
/** By byte. Every form of a secret has one of those asked about at a place that it has to have; zeros stand in UTF-16. */
const marks = new Uint8Array(256);
for (const sign of ':=_-KMBJ') marks[code(sign)] = asked;
for (const sign of '0123456789') marks[code(sign)] = digit;
marks[0] = always;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isOneOf = (byte: number | undefined, signs: string): boolean =>
  byte !== undefined && byte !== 0 && signs.includes(String.fromCharCode(byte));
const hasAt = (bytes: Uint8Array, at: number, signs: string): boolean => {
  for (let i = 0; i < signs.length; i++) if (bytes[at + i] !== signs.charCodeAt(i)) return false;
  return true;
};

function mayBeSecret(bytes: Uint8Array, at: number): boolean {
  switch (bytes[at]) {
    case code('-'):
      return hasAt(bytes, at - 3, 'pat') || hasAt(bytes, at - 3, 'ox');
    case code('_'):
      return hasAt(bytes, at - 3, 'gh') || hasAt(bytes, at - 3, 'pat');
    case code('J'):
      return hasAt(bytes, at - 2, 'ey');
    case code('B'):
      return hasAt(bytes, at + 1, 'ea') || hasAt(bytes, at + 1, 'EGIN') || hasAt(bytes, at + 1, 'lbnNzaC');
    case code('K'):
      return isOneOf(bytes[at + 1], 'EeI');
    case code('M'):
      return findKeyAt((i) => bytes[i], at) !== undefined;
    default:
      return mayNameSecret(bytes, at);
  }
}

/** At a colon or an equals sign: a word for a secret before it, a part of a key, or an address with a password behind it. */
function mayNameSecret(bytes: Uint8Array, at: number): boolean {
  if (hasAt(bytes, at, '://')) {
    let end = at + 3;
    while (end < bytes.length && !isOneOf(bytes[end], ' \t\n\r/@')) end++;
    if (bytes[end] === code('@')) return true;
  }
  let last = at - 1;
  while (isOneOf(bytes[last], ' \t\n\r')) last--;
  const isQuoted = isOneOf(bytes[last], '"\'');
  if (isQuoted) last--;
  const [before = 0, own = 0] = [bytes[last - 1], bytes[last]];
  if (isQuoted && isOneOf(own, 'dkpqi')) return true;
  // The last bytes of parolă and of пароль.
  if (own >= 0x80) return isOneOf(own, '\u0082\u0083') ? isOneOf(bytes[last - 2], 'lL') : isOneOf(own, '\u008C\u00AC');
  // Without case, the s of passphrase may be a long one (U+017F).
  if (before >= 0x80) return (own | 0x20) === code('e');
  return endsOfWords.has((before | 0x20) * 256 + (own | 0x20));
}

/** The last two letters of password, passwd, pwd, passphrase, parola, parolei, secret, key, token. */
const endsOfWords: ReadonlySet<number> = new Set(
  ['rd', 'wd', 'se', 'la', 'ei', 'et', 'ey', 'en'].map((end) => code(end) * 256 + end.charCodeAt(1)),
);

const isBetweenDigits = (bytes: Uint8Array, at: number): boolean => isOneOf(bytes[at], ' .-') && isDigit(bytes[at + 1]);

/** Where digits end that stand in groups, from their first; undefined where 13 of them may be a person's number. */
function passDigits(bytes: Uint8Array, from: number): number | undefined {
  let end = from;
  let count = 0;
  for (; ; end++) {
    if (isDigit(bytes[end])) count++;
    else if (!isBetweenDigits(bytes, end)) break;
  }
  if (count < 13) return end;
  for (let start = from; start < end; start++)
    if ((start === from || isBetweenDigits(bytes, start - 1)) && isNumberAt(bytes, start, end)) return undefined;
  return end;
}

/** Whether whole groups from one on make a person's number. */
function isNumberAt(bytes: Uint8Array, start: number, end: number): boolean {
  if (!isOneOf(bytes[start], '02')) return false;
  let digits = '';
  let at = start;
  for (; at < end && digits.length < 13; at++) if (isDigit(bytes[at])) digits += String.fromCharCode(bytes[at] ?? 0);
  return !isDigit(bytes[at]) && looksLikeIdnp(digits);
}
