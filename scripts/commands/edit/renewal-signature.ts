// The signature of the old certificate's key for a new one: made here, where the key is, or checked where another program has made it. The key
// is read, used and forgotten.
import { constants, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { addDays } from '../../model/date.ts';
import { type AccessPart, certificateOf } from '../../model/declaration/integration.ts';
import { type RenewalStatement, renewalAlgorithmOf, renewalDays, renewalText } from '../../model/declaration/renewal.ts';
import { compare } from '../../model/finding/finding.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { digestOf } from '../../model/x509/platform.ts';
import type { RenewalEntry } from '../../read/certificate-list.ts';
import { nodePlatform } from '../run/platform.ts';
import { unread } from './renew-words.ts';
import { encryptedKey, noKey, noSignature, otherKey } from './renewal-signature-words.ts';

export interface SigningOptions {
  /** A file with the private key of the old certificate. */
  readonly key?: string;
  /** A file with the signature that another program has made with it. */
  readonly signature?: string;
}

interface RenewedAccess {
  readonly access: AccessPart;
  /** The new certificate. */
  readonly certificate: Certificate;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Undefined where nobody is to sign. Throws a Failure where the key or the signature is not of a certificate that the access has. */
export async function signRenewal(options: SigningOptions, renewed: RenewedAccess): Promise<RenewalEntry | undefined> {
  if (options.signature !== undefined) return findSigned(readSmall(options.signature), options.signature, renewed);
  if (options.key === undefined) return undefined;
  const key = readKey(options.key, renewed);
  const { der } = { der: createPublicKey(key).export({ type: 'spki', format: 'der' }) };
  const keySha256 = await digestOf(nodePlatform, der);
  const former = listFormer(renewed.access).find((one) => one.keySha256 === keySha256);
  if (!former) throw new Failure(otherKey(options.key));
  const statement = stateRenewal(renewed, former, renewed.today);
  return statement && makeEntry(statement, makeSignature(key, former, renewalText(statement)));
}

const makeEntry = ({ former, signed }: RenewalStatement, signature: Uint8Array): RenewalEntry => ({
  of: former,
  signed,
  signature: Buffer.from(signature).toString('base64'),
});

function makeSignature(key: KeyObject, { key: { kind } }: Certificate, text: string): Uint8Array {
  const data = Buffer.from(text);
  if (kind === 'Ed25519') return sign(null, data, key);
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  return sign('sha256', data, kind === 'RSA-PSS' ? pss : key);
}

/** Those that the access has, the one that lasts longest first. */
const listFormer = ({ certificates }: AccessPart): Certificate[] =>
  certificates.flatMap((part) => certificateOf(part) ?? []).sort((a, b) => compare(b.notAfter, a.notAfter));

function stateRenewal({ access, certificate }: RenewedAccess, former: Certificate, signed: string): RenewalStatement | undefined {
  const { idno } = access.of.institution?.data ?? {};
  const { id } = access.system.data;
  if (!idno || !id) return undefined;
  const of = { institution: access.of.slug, idno, system: id, environment: access.environment };
  return { ...of, former: former.sha256, next: certificate.sha256, signed };
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
  if (/ENCRYPTED/.test(text)) throw new Failure(encryptedKey(path, writeLine(path, renewed)));
  try {
    return createPrivateKey(text.includes('-----BEGIN') ? text : { key: bytes, format: 'der', type: 'pkcs8' });
  } catch {
    // What OpenSSL says may quote what it read.
    throw new Failure(noKey(path));
  }
}

/** The line that makes the signature where only OpenSSL can use the key, because it asks for a password or the key lies in a device. */
function writeLine(path: string, renewed: RenewedAccess): string {
  const [former] = listFormer(renewed.access);
  const statement = former && stateRenewal(renewed, former, renewed.today);
  if (!statement) return '';
  const key = /^[\w./-]+$/.test(path) ? path : 'KEY';
  const text = `printf '${renewalText(statement).replaceAll('\n', '\\n')}'`;
  const { kind } = former.key;
  if (kind === 'Ed25519')
    return `${text} > renewal.txt && openssl pkeyutl -sign -rawin -inkey ${key} -in renewal.txt -out renewal.sig`;
  const padding = kind === 'RSA-PSS' ? ' -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32' : '';
  return `${text} | openssl dgst -sha256 -sign ${key}${padding} -out renewal.sig`;
}

/** Which certificate's key has signed, and on which of the last days. */
async function findSigned(signature: Uint8Array, path: string, renewed: RenewedAccess): Promise<RenewalEntry | undefined> {
  for (const former of listFormer(renewed.access))
    for (let ago = 0; ago < renewalDays; ago++) {
      const statement = stateRenewal(renewed, former, addDays(renewed.today, -ago));
      const algorithm = renewalAlgorithmOf(former.key);
      if (!statement || !algorithm) continue;
      const data = new TextEncoder().encode(renewalText(statement));
      if (await nodePlatform.verifies({ ...algorithm, publicKey: former.key.der, signature, data }))
        return makeEntry(statement, signature);
    }
  throw new Failure(noSignature(path));
}
