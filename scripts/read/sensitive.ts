// Secrets and people's numbers in a file's bytes, whatever else is wrong with it: comments are published too.
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import { isHarmlessDer, isHarmlessText } from '../model/text/harmless.ts';
import { findPersonalNumbers, findSecrets, type PersonalNumber, type Secret } from '../model/text/sensitive.ts';
import { indexLines, type Position } from './characters.ts';
import { personalNumberPresent, secretPresent } from './problems/index.ts';

/** How much of a file is looked at where its kind has no limit of its own, in bytes. */
const maxLength = 1024 * 1024;
/** Lines of one file that are named, for each kind. */
const maxLines = 50;

/** One finding for each line and kind, and no more than somebody would read; no finding repeats what it found. Looks at `most` bytes. */
export function findSensitive(file: string, bytes: Uint8Array, most = maxLength): Finding[] {
  const part = bytes.subarray(0, most);
  return isHarmless(part) ? [] : searchSensitive(file, part);
}

const isDer = (bytes: Uint8Array): boolean => bytes[0] === 0x30;

/** Whether a short look proves that a search would find nothing. */
export function isHarmless(bytes: Uint8Array): boolean {
  return isDer(bytes) ? isHarmlessDer(bytes) && isHarmlessText(encodeStart(bytes)) : isHarmlessText(bytes);
}

/** The long way. */
export function searchSensitive(file: string, bytes: Uint8Array): Finding[] {
  // Zeros go, so that UTF-16 reads as the letters it stands for.
  const text = isDer(bytes) ? '' : new TextDecoder().decode(bytes).replaceAll('\0', '');
  const der = isDer(bytes) ? bytes : extractCertificate(text);
  const secrets = findSecrets(isDer(bytes) ? new TextDecoder().decode(encodeStart(bytes)) : text);
  const numbers = [...findPersonalNumbers(text), ...(der ? findPersonalNumbersInDer(der) : [])];
  const positionAt = indexLines(text);
  return [
    ...onePerLine(secrets, positionAt).map(({ kind, ...place }) => makeFinding(secretPresent, file, { ...place, kind })),
    ...onePerLine(numbers, positionAt).map(({ masked, ...place }) =>
      makeFinding(personalNumberPresent, file, { ...place, masked }),
    ),
  ];
}

function onePerLine<T extends Secret | PersonalNumber>(
  found: readonly T[],
  positionAt: (offset: number) => Position,
): (Omit<T, 'offset' | 'length'> & Position & { at: [] })[] {
  const lines = new Map<number, Omit<T, 'offset' | 'length'> & Position & { at: [] }>();
  for (const { offset, length: _, ...what } of found) {
    const position = positionAt(offset);
    if (!lines.has(position.line)) lines.set(position.line, { ...what, at: [], ...position });
    if (lines.size === maxLines) break;
  }
  return [...lines.values()];
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const signsOfBase64 = toBytes('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const padding = '='.charCodeAt(0);
/** Whole groups of three. */
const startLength = 60;
const start = new Uint8Array((startLength / 3) * 4);

/** Enough of it to tell a key or a container from a certificate, in Base64. Overwritten by the next one. */
function encodeStart(der: Uint8Array): Uint8Array {
  const length = Math.min(der.length, startLength);
  let to = 0;
  for (let at = 0; at < length; at += 3) {
    const left = length - at;
    const [first, second, third] = [der[at] ?? 0, left > 1 ? (der[at + 1] ?? 0) : 0, left > 2 ? (der[at + 2] ?? 0) : 0];
    start[to++] = signsOfBase64[first >> 2] ?? 0;
    start[to++] = signsOfBase64[((first & 3) << 4) | (second >> 4)] ?? 0;
    start[to++] = left > 1 ? (signsOfBase64[((second & 15) << 2) | (third >> 6)] ?? 0) : padding;
    start[to++] = left > 2 ? (signsOfBase64[third & 63] ?? 0) : padding;
  }
  return start.subarray(0, to);
}

function extractCertificate(text: string): Uint8Array | undefined {
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
  if (body === undefined) return undefined;
  try {
    return toBytes(atob(body.replace(/\s/g, '')));
  } catch {
    return undefined;
  }
}

/** Digits in a name in DER. What follows may look like a digit too (SET is 0x31); 14 digits and a Z are a time. */
function findPersonalNumbersInDer(der: Uint8Array): PersonalNumber[] {
  const text = new TextDecoder('latin1').decode(der);
  return [...text.matchAll(/(?<![0-9])[0-9]{13}(?![0-9]Z)/g)].flatMap(([digits]) =>
    findPersonalNumbers(digits).map((number) => ({ ...number, offset: 0 })),
  );
}
