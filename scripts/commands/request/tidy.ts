// Tidies answers as people type and paste them, wherever it is beyond doubt what they meant. The rules judge the rest.
import { normalizeSerial } from '../../model/x509/serial.ts';

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

/** Items with commas, semicolons or line ends between them; bullets and quotes around them go. A range of addresses stays one item. */
export const splitItems = (text: string): string[] =>
  text
    .replaceAll(/(?<=[0-9A-Fa-f:])[ \t]+[-\u2010-\u2015][ \t]+(?=[0-9A-Fa-f]{0,4}[.:])/g, '-')
    .split(/[\s,;]+/)
    .map((item) => item.replace(/^["'`„]|["'`”]$/g, ''))
    .filter((item) => item !== '' && !/^[-*•]$/.test(item));

export const tidySerial = (text: string): string => normalizeSerial(text) ?? text;

/** Digits that somebody wrote in groups. */
export const tidyDigits = (text: string): string => (/^[0-9 .-]+$/.test(text) ? text.replaceAll(/[ .-]/g, '') : text);

/**
 * The certificate in a pasted text as PEM wants it: what openssl prints around the block goes, base64 without its frame gets one. Anything
 * else stays as it is, so that the reader of certificates can say what it is.
 */
export function tidyPem(text: string): string {
  const begins = text.match(/-----BEGIN /g)?.length ?? 0;
  const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
  const base64 = begins === 1 ? block : begins === 0 && /^MI[A-Za-z0-9+/=\s]{60,}$/.test(text) ? text : undefined;
  if (base64 === undefined) return `${text}\n`;
  const lines = base64.replaceAll(/\s/g, '').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
