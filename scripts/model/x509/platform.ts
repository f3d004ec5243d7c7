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

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += pairs[byte];
  return text;
}
