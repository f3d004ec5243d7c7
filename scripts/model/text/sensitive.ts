// What must never be repeated to a reader: secrets and people's numbers, wherever they stand in a text.
import { looksLikeIdnp } from '../idno.ts';
import { findKeyAt } from './private-key.ts';

export type SecretKind = 'private-key' | 'pfx' | 'password' | 'token';

/** A stretch of a text: offset and length in UTF-16 units. */
interface TextRange {
  readonly offset: number;
  readonly length: number;
}
export interface Secret extends TextRange {
  readonly kind: SecretKind;
}
export interface PersonalNumber extends TextRange {
  /** All but the last two digits starred out. */
  readonly masked: string;
}

/** Kinds and how they look. */
const forms: readonly (readonly [SecretKind, RegExp])[] = [
  [
    'private-key',
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----(?:[\s\S]*?-----END [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----|[\s\S]*)/g,
  ],
  // What every key of OpenSSH's own form begins with, in base64.
  ['private-key', /b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=\s]*/g],
  ['private-key', /PuTTY-User-Key-File-[0-9][\s\S]*|<RSAKeyValue>[\s\S]*/g],
  // RFC 7517: the private half of a key is d, of a symmetric one k; the other numbers of the key go with it.
  ['private-key', /"(?:d|k|p|q|dp|dq|qi)"[ \t\n]{0,8}:[ \t\n]{0,8}"[A-Za-z0-9_-]{22,}"/g],
  ['token', /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[A-Za-z0-9_-]{16,}/g],
  ['token', /\bAKIA[0-9A-Z]{16}\b|\bBearer [A-Za-z0-9._~+/-]{20,}/g],
  // Looked for at its first dot, before which the head is captured: looked for from its beginning, a long text would be read again and again.
  ['token', /\.(?<=(\beyJ[A-Za-z0-9_-]{10,})\.)eyJ[A-Za-z0-9_-]{10,}[A-Za-z0-9._-]*/g],
  ['password', /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,64}:)[^\s:@/]{1,128}(?=@)/g],
];

const word =
  /(?<![\p{L}\p{N}])(password|passwd|pwd|passphrase|parola|parolă|parolei|пароль|secret|client[_-]?secret|api[_-]?key|access[_-]?key|token)["']?[ \t]*[:=][ \t]*["']?([^\s"',;]{4,200})(?:(["',;]?[ \t]*(?:$|[#,;}\]]))|)/gimu;
const harmless =
  /^(?:passed|none|null|required|optional|changed|reset|true|false|n\/a|schimbat[aă]?|[*.x…]+|<.*>|\$?\{.*|\[.*)$/iu;

/** Where secrets seem to stand. A password counts when it is all that follows its name, or when it has letters and digits. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = findKeys(text);
  for (const [kind, form] of forms)
    for (const { 0: whole, 1: head = '', index } of text.matchAll(form))
      found.push({ kind, offset: index - head.length, length: head.length + whole.length });
  for (const match of text.matchAll(word)) {
    const [whole, name = '', value = '', end = ''] = match;
    if (harmless.test(value) || (match[3] === undefined && !isMixed(value))) continue;
    const offset = match.index + whole.length - end.length - value.length;
    found.push({ kind: /token|key|secret/i.test(name) ? 'token' : 'password', offset, length: value.length });
  }
  return dropOverlaps(found);
}

/** In base64 alone, with all that may belong to it. */
function findKeys(text: string): Secret[] {
  const found: Secret[] = [];
  const signAt = (at: number) => text.charCodeAt(at);
  let end = 0;
  for (const { index } of text.matchAll(/M(?=[A-P])/g)) {
    const kind = index < end ? undefined : findKeyAt(signAt, index);
    if (kind === undefined) continue;
    inBase64.lastIndex = index;
    const [{ length } = ''] = inBase64.exec(text) ?? [];
    found.push({ kind, offset: index, length });
    end = index + length;
  }
  return found;
}

const inBase64 = /[A-Za-z0-9+/=\s]*/y;

/** In order, without those that begin inside another. */
function dropOverlaps<T extends TextRange>(stretches: readonly T[]): T[] {
  let end = 0;
  return [...stretches]
    .sort((a, b) => a.offset - b.offset || b.length - a.length)
    .filter(({ offset, length }) => {
      const isApart = offset >= end;
      end = Math.max(end, offset + length);
      return isApart;
    });
}

const isMixed = (value: string): boolean => value.length >= 6 && /[0-9]/.test(value) && /\p{L}/u.test(value);

/** Where 13 digits seem to be a person's number, written together or in groups with one and the same sign between them. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  if (!/(?:[0-9][ .-]?){13}/.test(text)) return [];
  const found = new Map<number, PersonalNumber>();
  for (const separator of [' ', '.', '-'])
    for (const chain of text.matchAll(new RegExp(`[0-9]+(?:[${separator}][0-9]+)*`, 'g')))
      for (const hit of windowsOf(chain[0], separator)) {
        const offset = chain.index + hit.offset;
        const around = `${text[offset - 1] ?? ' '}${text[offset + hit.length] ?? ' '}`;
        // Digits in the middle of a hexadecimal number are nobody's number.
        if (!/[0-9A-Fa-f]/.test(around)) found.set(offset, { ...hit, offset });
      }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

/** Neighbouring groups that make 13 digits together. A date followed by a number is none. */
function windowsOf(chain: string, separator: string): PersonalNumber[] {
  const groups = chain.split(separator);
  const found: PersonalNumber[] = [];
  let offset = 0;
  for (const [i, first] of groups.entries()) {
    let digits = first;
    let last = i;
    while (digits.length < 13 && last + 1 < groups.length) digits += groups[++last];
    const isDate = first.length === 4 && groups[i + 1]?.length === 2 && groups[i + 2]?.length === 2;
    if (!isDate && looksLikeIdnp(digits)) {
      found.push({ offset, length: 13 + last - i, masked: `${'*'.repeat(11)}${digits.slice(-2)}` });
    }
    offset += first.length + 1;
  }
  return found;
}

/** The text with every secret and every person's number made unreadable. */
export function redact(text: string): string {
  const secrets = findSecrets(text).map((secret) => ({ ...secret, masked: '***' }));
  let result = '';
  let end = 0;
  for (const { offset, length, masked } of dropOverlaps([...secrets, ...findPersonalNumbers(text)])) {
    result += text.slice(end, offset) + masked;
    end = offset + length;
  }
  return result + text.slice(end);
}
