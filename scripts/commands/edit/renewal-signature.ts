// The signature of the old certificate's key for a new one: made here, where the key is, or checked where another program has made it. The key
// is read, used and forgotten.
import { constants, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { renewalText } from '../../model/declaration/renewal.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { digestOf } from '../../model/x509/platform.ts';
import type { RenewalEntry } from '../../read/certificate-list.ts';
import { nodePlatform } from '../run/platform.ts';
import { unread } from './renew-words.ts';
import { findSigned, listFormer, makeEntry, type RenewedAccess, stateRenewal, writeSigningLine } from './renewal-proof.ts';
import { encryptedKey, noKey, noSignature, otherKey } from './renewal-signature-words.ts';

export interface SigningOptions {
  /** A file with the private key of the old certificate. */
  readonly key?: string;
  /** A file with the signature that another program has made with it. */
  readonly signature?: string;
}

/** Undefined where nobody is to sign. Throws a Failure where the key or the signature is not of a certificate that the access has. */
export async function signRenewal(options: SigningOptions, renewed: RenewedAccess): Promise<RenewalEntry | undefined> {
  if (options.signature !== undefined) {
    const found = await findSigned(readSmall(options.signature), renewed);
    if (!found) throw new Failure(noSignature(options.signature));
    return found;
  }
  if (options.key === undefined) return undefined;
  const key = readKey(options.key, renewed);
  const { der } = { der: createPublicKey(key).export({ type: 'spki', format: 'der' }) };
  const keySha256 = await digestOf(nodePlatform, der);
  const former = listFormer(renewed.access).find((one) => one.keySha256 === keySha256);
  if (!former) throw new Failure(otherKey(options.key));
  const statement = stateRenewal(renewed, former, renewed.today);
  return statement && makeEntry(statement, makeSignature(key, former, renewalText(statement)));
}

function makeSignature(key: KeyObject, { key: { kind } }: Certificate, text: string): Uint8Array {
  const data = Buffer.from(text);
  if (kind === 'Ed25519') return sign(null, data, key);
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  return sign('sha256', data, kind === 'RSA-PSS' ? pss : key);
}

/** In bytes: no key and no signature is longer. */
const most = 65_536;

function readSmall(path: string): Buffer {
  if (!existsSync(path) || statSync(path).size > most) throw new Failure(unread(path));
  return readFileSync(path);
}

function readKey(path: string, renewed: RenewedAccess): KeyObject {
  const bytes = readSmall(path);
  const text = bytes.toString('latin1');
  if (/ENCRYPTED/.test(text)) {
    const line = writeSigningLine(renewed, { signed: renewed.today, key: path, to: 'file' });
    throw new Failure(encryptedKey(path, line ?? ''));
  }
  try {
    return createPrivateKey(text.includes('-----BEGIN') ? text : { key: bytes, format: 'der', type: 'pkcs8' });
  } catch {
    // What OpenSSL says may quote what it read.
    throw new Failure(noKey(path));
  }
}
