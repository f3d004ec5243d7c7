// The certificate and the key that the system will use: read here, given to TLS, and shown to nobody.
import { X509Certificate } from 'node:crypto';
import { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import type { Identity } from '../../doctor/handshake.ts';
import { type Diagnosis, doubts, refuses, works } from '../../doctor/layers.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { askUnseen } from '../run/ask.ts';
import { nodePlatform } from '../run/platform.ts';
import { readGiven } from '../run/system-error.ts';

export interface Credentials {
  readonly identity: Identity;
  readonly certificate: Certificate | undefined;
  /** Of it and of those that come with it: in DER, as hexadecimal. */
  readonly issuers: readonly string[];
  readonly found: readonly Diagnosis[];
}

interface GivenFiles {
  readonly certificate: string;
  readonly key?: string | undefined;
  readonly locale: Locale;
}

/** Holds the passphrase of a key or a PFX file, where nobody is at the terminal to type it. */
const passphraseVariable = 'MDOCS_PASSPHRASE';

/** Throws a Failure where a file cannot be read. */
export async function readCredentials({ certificate: file, key: keyFile, locale }: GivenFiles): Promise<Credentials> {
  const bytes = readGiven(file);
  const keyBytes = keyFile === undefined ? bytes : readGiven(keyFile);
  const whole = pemOf(bytes);
  const identity: Identity = whole === undefined ? { pfx: bytes } : { cert: whole, key: keyBytes };
  const opened = await open(identity, locale);
  if ('cause' in opened) return { identity, certificate: undefined, issuers: [], found: [opened] };
  const own = ownCertificate(opened.context);
  const reading = own && (await readCertificate(own, nodePlatform));
  if (!reading || !('certificate' in reading))
    return { identity, certificate: undefined, issuers: [], found: [refuses('certificate-unreadable')] };
  const { certificate } = reading;
  const more = await Promise.all(blocksIn(whole ?? '').map((pem) => readCertificate(Buffer.from(pem), nodePlatform)));
  const all = [certificate, ...more.flatMap((one) => ('certificate' in one ? [one.certificate] : []))];
  const issuers = [...new Set(all.map(({ issuer }) => Buffer.from(issuer.der).toString('hex')))];
  return { identity: opened.identity, certificate, issuers, found: [works('files-match', { sha256: certificate.sha256 })] };
}

/** The certificates of a file as PEM; undefined where it is neither PEM nor DER of one. */
function pemOf(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1');
  if (/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/.test(text)) return text;
  try {
    return new X509Certificate(bytes).toString();
  } catch {
    return undefined;
  }
}

const blocksIn = (pem: string): string[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? []).slice(0, 10);

interface Opened {
  readonly identity: Identity;
  readonly context: SecureContext;
}

/** Without a passphrase first, then with the one of the variable or the one that is typed. */
async function open(identity: Identity, locale: Locale): Promise<Opened | Diagnosis> {
  const first = tryOpening({ ...identity, passphrase: '' });
  if ('context' in first || first.cause !== 'key-unreadable') return first;
  const passphrase = process.env[passphraseVariable] ?? (await askUnseen(question, locale));
  return passphrase === undefined ? first : tryOpening({ ...identity, passphrase });
}

function tryOpening(identity: Identity): Opened | Diagnosis {
  try {
    return { identity, context: createSecureContext(identity) };
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    if (/key values mismatch|key type mismatch|different/i.test(words)) return refuses('key-of-another');
    const isNoPfx = 'pfx' in identity && /wrong tag|not enough data|asn1/i.test(words);
    return refuses(isNoPfx ? 'certificate-unreadable' : 'key-unreadable');
  }
}

const question: Text = {
  ro: 'Parola cheii (nu se vede când o scrieți)',
  en: 'Passphrase of the key (not shown as you type)',
  ru: 'Пароль ключа (при вводе не виден)',
};

/** In DER. Of a PFX file, only TLS itself says which certificate is in it. */
function ownCertificate(secureContext: SecureContext): Buffer | undefined {
  const nowhere = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  const socket = new TLSSocket(nowhere, { secureContext, isServer: true });
  try {
    return socket.getX509Certificate()?.raw;
  } finally {
    socket.destroy();
  }
}

const serverAuthOnly = ({ extendedKeyUsage }: Certificate): boolean =>
  extendedKeyUsage !== undefined && !extendedKeyUsage.includes('1.3.6.1.5.5.7.3.2');

/** What its own dates and purposes say, until the gateway says more. `soon`: days. */
export function judgeDates(certificate: Certificate, now: Date, soon: number): Diagnosis[] {
  const until = Date.parse(certificate.notAfter);
  const day = certificate.notAfter.slice(0, 10);
  if (until < now.getTime()) return [doubts('certificate-expired', { day })];
  if (Date.parse(certificate.notBefore) > now.getTime()) return [doubts('certificate-not-yet-valid')];
  if (serverAuthOnly(certificate)) return [doubts('certificate-purpose')];
  return until - now.getTime() < soon * 86_400_000 ? [doubts('certificate-ending', { day })] : [];
}
