// What the platform must do: hash and verify. Made twice, on node:crypto and on WebCrypto, and held to the same verdicts by a test.

export interface SignatureCheck {
  /** DER of the signer's SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  readonly algorithm: 'RSA-PKCS1' | 'RSA-PSS' | 'ECDSA' | 'Ed25519';
  /** Absent for Ed25519. */
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  /** Of RSA-PSS, in bytes. */
  readonly saltLength?: number;
  readonly signature: Uint8Array;
  readonly data: Uint8Array;
}

export interface Platform {
  hash(algorithm: 'SHA-1' | 'SHA-256', data: Uint8Array): Promise<Uint8Array>;
  /** False also where the key or the signature cannot be read. */
  verifies(check: SignatureCheck): Promise<boolean>;
}

const encoder = new TextEncoder();

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export async function digestOf(platform: Platform, text: string | Uint8Array): Promise<string> {
  return toHex(await platform.hash('SHA-256', typeof text === 'string' ? encoder.encode(text) : text));
}

const hexadecimal = encoder.encode('0123456789abcdef');
const mostAtOnce = 2048;

/** In one piece: a text put together of pairs takes sixteen times the memory as long as it lives. */
export function toHex(bytes: Uint8Array): string {
  if (bytes.length > mostAtOnce) return toHex(bytes.subarray(0, mostAtOnce)) + toHex(bytes.subarray(mostAtOnce));
  const codes = new Array<number>(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    codes[2 * i] = hexadecimal[byte >> 4] as number;
    codes[2 * i + 1] = hexadecimal[byte & 15] as number;
  }
  return String.fromCharCode(...codes);
}
