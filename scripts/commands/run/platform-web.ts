// The platform on WebCrypto alone: what the page in a browser has. Held to the verdicts of node:crypto by a test.
import { readAsn1, tags } from '../../model/x509/der.ts';
import type { Platform, SignatureCheck } from '../../model/x509/platform.ts';

const { subtle } = globalThis.crypto;

export const webPlatform: Platform = {
  hash: async (algorithm, data) => new Uint8Array(await subtle.digest(algorithm, copyBytes(data))),
  verifies: async (check) => {
    try {
      return await verify(check);
    } catch {
      return false;
    }
  },
};

async function verify(check: SignatureCheck): Promise<boolean> {
  const { import: name, verify: how, spki, signature } = ways[check.algorithm](check);
  const key = await subtle.importKey('spki', copyBytes(spki), name, false, ['verify']);
  return subtle.verify(how, key, copyBytes(signature), copyBytes(check.data));
}

interface Way {
  readonly import: Parameters<typeof subtle.importKey>[2];
  readonly verify: Parameters<typeof subtle.verify>[0];
  readonly spki: Uint8Array;
  readonly signature: Uint8Array;
}

const ways: Record<SignatureCheck['algorithm'], (check: SignatureCheck) => Way> = {
  'RSA-PKCS1': ({ publicKey, signature, hash = 'SHA-256' }) => {
    const name = 'RSASSA-PKCS1-v1_5';
    return { import: { name, hash }, verify: { name }, spki: publicKey, signature };
  },
  'RSA-PSS': ({ publicKey, signature, hash = 'SHA-256', saltLength = 32 }) => {
    const name = 'RSA-PSS';
    return { import: { name, hash }, verify: { name, saltLength }, spki: toRsaKey(publicKey), signature };
  },
  ECDSA: ({ publicKey, signature, hash = 'SHA-256' }) => {
    const curve = curveOf(publicKey);
    return {
      import: { name: 'ECDSA', namedCurve: curve.name },
      verify: { name: 'ECDSA', hash },
      spki: publicKey,
      signature: toFixedWidth(signature, curve.size),
    };
  },
  Ed25519: ({ publicKey, signature }) => {
    const name = 'Ed25519';
    return { import: { name }, verify: { name }, spki: publicKey, signature };
  },
};

// The last octets of the curves' object identifiers: P-256, P-384 and P-521.
const curves: Readonly<Record<string, { name: string; size: number }>> = {
  '42,134,72,206,61,3,1,7': { name: 'P-256', size: 32 },
  '43,129,4,0,34': { name: 'P-384', size: 48 },
  '43,129,4,0,35': { name: 'P-521', size: 66 },
};

function curveOf(publicKey: Uint8Array): { name: string; size: number } {
  const oid = readAsn1(publicKey)?.root.children[0]?.children[1]?.contents ?? new Uint8Array();
  const curve = curves[oid.join()];
  if (!curve) throw new Error('a curve that WebCrypto does not have');
  return curve;
}

/** X.509 has r and s as two DER integers, WebCrypto wants them one after the other in full width. */
function toFixedWidth(signature: Uint8Array, size: number): Uint8Array {
  const reading = readAsn1(signature);
  const numbers = reading?.isCanonical ? reading.root.children : [];
  if (numbers.length !== 2 || numbers.some((number) => number.tag !== tags.integer)) throw new Error('not an ECDSA signature');
  const result = new Uint8Array(2 * size);
  numbers.forEach(({ contents }, i) => {
    const digits = contents[0] === 0 ? contents.subarray(1) : contents;
    result.set(digits, (i + 1) * size - digits.length);
  });
  return result;
}

const rsaAlgorithm = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/** WebCrypto imports an RSA key only under the name of RSA, not under that of RSA-PSS. */
function toRsaKey(publicKey: Uint8Array): Uint8Array {
  const key = readAsn1(publicKey)?.root.children[1]?.bytes ?? new Uint8Array();
  const length = rsaAlgorithm.length + key.length;
  return Uint8Array.of(0x30, 0x82, length >> 8, length & 0xff, ...rsaAlgorithm, ...key);
}

/** A copy of its own memory, which is what WebCrypto's types ask for. */
const copyBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
