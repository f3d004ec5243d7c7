// PEM as RFC 7468 wants it written: one block, lines of base64. Text may stand before it (section 2), blanks at the ends of lines.

export type PemProblem =
  | 'private-key'
  | 'several'
  | 'text-around'
  | 'pem-malformed'
  | 'request'
  | 'pkcs7'
  | 'public-key'
  | 'html'
  | 'utf-16'
  | 'base64'
  | 'trusted'
  | 'git-lfs'
  | 'unknown';

/** What a PEM label says about a file that should have been a certificate. */
const labels: Readonly<Record<string, PemProblem>> = {
  'CERTIFICATE REQUEST': 'request',
  'NEW CERTIFICATE REQUEST': 'request',
  PKCS7: 'pkcs7',
  CMS: 'pkcs7',
  'TRUSTED CERTIFICATE': 'trusted',
  'PUBLIC KEY': 'public-key',
  'RSA PUBLIC KEY': 'public-key',
};

/** The bytes in the only block of a text, or what the text is instead. `label` is the block's, such as CERTIFICATE. */
export function readPem(text: string, label: string): Uint8Array | PemProblem {
  if (/PRIVATE KEY-----/.test(text)) return 'private-key';
  const begins = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1] ?? '');
  if (begins.length === 0) return problemWithoutBlock(text);
  const other = begins.map((name) => labels[name]).find((problem) => problem !== undefined);
  if (other) return other;
  if (begins.length > 1) return 'several';
  if (begins[0] !== label) return 'unknown';
  return readBlock(text.replaceAll('\r\n', '\n').replace(/(?<![ \t])[ \t]+$/gm, ''), label);
}

function problemWithoutBlock(text: string): PemProblem {
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'git-lfs';
  if (text.includes('BEGIN CERTIFICATE')) return 'pem-malformed';
  if (/<(!doctype|html|head|body)\b/i.test(text)) return 'html';
  return /^\s*MI[A-Za-z0-9+/=\s]{60,}$/.test(text) ? 'base64' : 'unknown';
}

function readBlock(text: string, label: string): Uint8Array | PemProblem {
  const begin = `-----BEGIN ${label}-----\n`;
  const end = `\n-----END ${label}-----`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start || (start > 0 && text[start - 1] !== '\n')) return 'pem-malformed';
  const base64 = text.slice(start + begin.length, stop);
  const bytes = decode(base64);
  if (!bytes) return 'pem-malformed';
  return /^\n*$/.test(text.slice(stop + end.length)) ? bytes : 'text-around';
}

/** Lines of base64 and nothing else; the bits that padding leaves over must be zero. */
function decode(base64: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+(\n[A-Za-z0-9+/]+)*(\n?={1,2})?$/.test(base64)) return undefined;
  const joined = base64.replaceAll('\n', '');
  if (joined.length % 4 !== 0) return undefined;
  const binary = atob(joined);
  return btoa(binary) === joined ? Uint8Array.from(binary, (sign) => sign.charCodeAt(0)) : undefined;
}

/** A certificate as PEM (RFC 7468), of its base64 without white space. The last line ends, too. */
export const frameBase64 = (base64: string): string =>
  ['-----BEGIN CERTIFICATE-----', ...(base64.match(/.{1,64}/g) ?? []), '-----END CERTIFICATE-----', ''].join('\n');

/** Base64 with padding (RFC 4648 section 4), the same in Node and in a browser. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of a text in base64; none where it is something else. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
