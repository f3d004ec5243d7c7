// The platform at the command line's edge: node:crypto.
import { constants, createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { Platform, SignatureCheck } from '../../model/x509/platform.ts';

export const nodePlatform: Platform = {
  // In one call: an object for each hash is one more thing for the collector of garbage to look after.
  hash: async (algorithm, data) => hash(algorithm === 'SHA-1' ? 'sha1' : 'sha256', data, 'buffer'),
  verifies: async (check) => {
    try {
      return verify(check.hash ?? null, check.data, keyOf(check), check.signature);
    } catch {
      return false;
    }
  },
};

/** The few keys of authorities are used for every certificate; reading one costs more than a verification. */
const keys = new WeakMap<Uint8Array, KeyObject>();

function readKey(der: Uint8Array): KeyObject {
  const key = keys.get(der) ?? createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
  keys.set(der, key);
  return key;
}

function keyOf(check: SignatureCheck) {
  const key = readKey(check.publicKey);
  return check.algorithm === 'RSA-PSS'
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: check.saltLength ?? 32 }
    : key;
}
