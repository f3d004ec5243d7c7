// A certificate file written anew, in the one form of PEM that every program reads, where there is no doubt about the certificate in it.
import { readCertificate } from './certificate.ts';
import { frameBase64, fromBase64, toBase64 } from './pem.ts';
import type { Platform } from './platform.ts';

/** What programs write before a certificate: openssl pkcs12, and openssl x509 with the names. Nobody typed it. */
const attribute = /^(\s*$|Bag Attributes|\s+[A-Za-z0-9.][A-Za-z0-9. ]*: |(subject|issuer)\s*[=:])/;

/**
 * The text of one certificate that stands in another layout: other line ends or lengths, spaces, a byte order mark, without the lines
 * BEGIN and END, or behind the attributes of a container. Undefined where it is DER, is written so already, or could mean anything else.
 */
export async function rewriteCertificate(bytes: Uint8Array, platform: Platform): Promise<string | undefined> {
  if (bytes[0] === 0x30 || bytes.length > mostBytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  const base64 = findBase64(text);
  if (base64 === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const der = fromBase64(base64);
  if (toBase64(der) !== base64 || !('certificate' in (await readCertificate(der, platform)))) return undefined;
  const written = frameBase64(base64);
  // The decoder has taken a byte order mark away.
  return written === text && bytes[0] !== 0xef ? undefined : written;
}

const mostBytes = 16 * 1024;

/** Without white space. */
function findBase64(text: string): string | undefined {
  const marks = text.match(/-----(BEGIN|END) [^\n]*?-----/g) ?? [];
  if (marks.length === 0) return /^\s*MI[A-Za-z0-9+/=\s]+$/.test(text) ? text.replace(/\s/g, '') : undefined;
  if (marks.join() !== '-----BEGIN CERTIFICATE-----,-----END CERTIFICATE-----') return undefined;
  const [before = '', inside = '', after = ''] = text.split(/-----(?:BEGIN|END) CERTIFICATE-----/);
  const isAlone = before.split('\n').every((line) => attribute.test(line.replace(/\r$/, ''))) && after.trim() === '';
  return isAlone ? inside.replace(/\s/g, '') : undefined;
}
