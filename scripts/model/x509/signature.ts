// Signature algorithms by OID, and how the platform is to verify them.
import { type Asn1, Deviation, readAsn1, readOid } from './der.ts';
import type { SignatureCheck } from './platform.ts';
import type { Signature } from './x509.ts';

type Hash = NonNullable<SignatureCheck['hash']>;
type Algorithm = Pick<SignatureCheck, 'algorithm' | 'hash' | 'saltLength'>;

/** RFC 8017 appendix A.2.4, RFC 5758 section 3.2, RFC 8410 section 3. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  '1.2.840.113549.1.1.5': { algorithm: 'RSA-PKCS1', hash: 'SHA-1' },
  '1.2.840.113549.1.1.11': { algorithm: 'RSA-PKCS1', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { algorithm: 'RSA-PKCS1', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { algorithm: 'RSA-PKCS1', hash: 'SHA-512' },
  '1.2.840.10045.4.1': { algorithm: 'ECDSA', hash: 'SHA-1' },
  '1.2.840.10045.4.3.2': { algorithm: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { algorithm: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { algorithm: 'ECDSA', hash: 'SHA-512' },
  '1.3.101.112': { algorithm: 'Ed25519' },
};

const broken: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.3': 'MD4',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.3.14.3.2.29': 'SHA-1',
  '1.2.840.10040.4.3': 'SHA-1',
};

const hashes: Readonly<Record<string, Hash>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** What the platform is asked, but for the key; undefined where the algorithm is not among those above. */
export function toSignatureCheck(what: {
  readonly signed: Uint8Array;
  readonly signature: Signature;
}): Omit<SignatureCheck, 'publicKey'> | undefined {
  const algorithm = algorithmOf(what.signature);
  return algorithm && { ...algorithm, signature: what.signature.value, data: what.signed };
}

/** The hash function of a signature where collisions in it are known: MD5 or SHA-1. */
export function weakHashOf(signature: Signature): string | undefined {
  const hash = broken[signature.oid] ?? algorithmOf(signature)?.hash;
  return hash && /^(MD|SHA-1)/.test(hash) ? hash : undefined;
}

function algorithmOf(signature: Signature): Algorithm | undefined {
  return signature.oid === '1.2.840.113549.1.1.10' ? readPss(signature.parameters) : algorithms[signature.oid];
}

/** RSASSA-PSS-params (RFC 4055 section 3.1): one hash function for both its uses, as the platforms know it. Absent fields mean SHA-1. */
function readPss(parameters: Uint8Array): Algorithm | undefined {
  const fields = new Map(readAsn1(parameters)?.root.children.map((field) => [field.tag, field.children[0]]));
  try {
    const hash = hashOf(fields.get(0xa0));
    const mask = hashOf(fields.get(0xa1)?.children[1]);
    const salt = fields.get(0xa2)?.contents ?? Uint8Array.of(20);
    if (hash === undefined || hash !== mask || salt.length > 2) return undefined;
    return { algorithm: 'RSA-PSS', hash, saltLength: salt.reduce((sum, byte) => sum * 256 + byte, 0) };
  } catch (error) {
    if (error instanceof Deviation) return undefined;
    throw error;
  }
}

const hashOf = (algorithm: Asn1 | undefined): Hash | undefined => (algorithm ? hashes[readOid(algorithm.children[0])] : 'SHA-1');
