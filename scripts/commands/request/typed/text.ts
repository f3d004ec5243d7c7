// Answers as people type and paste them, tidied wherever it is beyond doubt what they meant. The rules judge the rest.
import { fold } from '../../../model/fold.ts';
import { frameBase64 } from '../../../model/x509/pem.ts';
import { normalizeSerial } from '../../../model/x509/serial.ts';

/** One line of text: one kind of space, none at the ends, composed letters. */
export const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[ \t\u00A0]+/g, ' ')
    .trim();

/** Several lines of text, with the same care and no spaces at their ends. */
export const tidyLines = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\t\u00A0]/g, ' ')
    .replaceAll(/(?<! ) +$/gm, '')
    .trim();

/** Small letters without their marks, and one space in place of everything that is neither letter nor digit: for comparing names. */
export const foldName = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A label that people copy with the number itself. */
const serialLabel =
  /^(?:(?:serial(?: number)?|s\/?n|num[aă]r(?:ul)? de serie|nr\.? de serie|серийный номер)(?![\p{L}\p{N}])[\s:=#]*)/iu;

export function tidySerial(text: string): string {
  const bare = text.replace(serialLabel, '').replace(/\.$/, '');
  return normalizeSerial(bare) ?? text;
}

const idnoLabel = /^(?:(?:idno|cod(?:ul)? fiscal|c\.? ?f\.?|nr\.?|№|md)(?![\p{L}])[\s:.]*)+/iu;

/** The digits, without what people write before them and between groups of them. */
export function tidyIdno(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(idnoLabel, '')
    .replace(/^MD(?=\d)/, '');
  return /^[0-9][0-9 .-]*$/.test(bare) ? bare.replaceAll(/[ .-]/g, '') : text;
}

/** What mail programs put around an address. */
export const tidyMailbox = (text: string): string =>
  text
    .replace(/^mailto:/i, '')
    .replace(/^<([^<>]*)>$/, '$1')
    .replace(/[.,;]$/, '')
    .trim();

/**
 * The certificate in a pasted text as PEM wants it: what openssl prints around the block goes, base64 without its frame gets one. Anything
 * else stays as it is, so that the reader of certificates can say what it is.
 */
export function tidyPem(text: string): string {
  const begins = text.match(/-----BEGIN /g)?.length ?? 0;
  const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
  const base64 = begins === 1 ? block : begins === 0 && /^MI[A-Za-z0-9+/=\s]{60,}$/.test(text) ? text : undefined;
  if (base64 === undefined) return `${text}\n`;
  return frameBase64(base64.replaceAll(/\s/g, ''));
}
