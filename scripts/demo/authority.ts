// Demonstration certificates: made once, kept with their keys, made anew where what they say or who signed them has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../model/environment.ts';
import { type Issuer, issueCertificate, type Profile } from './issue.ts';

const begin = '2026-01-05T08:00:00Z';
const end = '2046-01-05T08:00:00Z';

/** Gives the certificate and key of a name, from the folder of keys where they are there and still say the same. */
export function issueOnce(keys: string, name: string, order: { profile: Profile; issuer?: Issuer }): Issuer {
  const path = (extension: string) => join(keys, `${name}.${extension}`);
  const stamp = hashContent(JSON.stringify([order.profile, order.issuer?.certificatePem]));
  const parts = ['pem', 'key', 'stamp'].map(path);
  if (parts.every(existsSync)) {
    const [certificatePem = '', privateKeyPem = '', known] = parts.map((part) => readFileSync(part, 'utf8'));
    if (known === stamp) return { certificatePem, privateKeyPem };
  }
  const made = toUnixLines(issueCertificate(order.profile, order.issuer));
  mkdirSync(keys, { recursive: true });
  writeFileSync(path('pem'), made.certificatePem);
  writeFileSync(path('key'), made.privateKeyPem, { mode: 0o600 });
  writeFileSync(path('stamp'), stamp);
  return made;
}

/** The root of an environment and the authority under it, which issues. Each environment has its own, so that neither opens the other. */
export function authoritiesOf(keys: string, environment: Environment): { root: Issuer; issuing: Issuer } {
  const label = environment === 'staging' ? 'testare' : 'producție';
  const rootProfile = makeAuthorityProfile(`mdocs-demo-root-${environment}`, `Rădăcina demonstrativă, ${label}`);
  const root = issueOnce(keys, `demo-${environment}-root`, { profile: rootProfile });
  const profile = makeAuthorityProfile(`mdocs-demo-${environment}`, `Autoritatea demonstrativă, ${label}`);
  return { root, issuing: issueOnce(keys, `demo-${environment}`, { profile, issuer: root }) };
}

function makeAuthorityProfile(name: string, commonName: string): Profile {
  return {
    subject: [
      { oid: '2.5.4.6', value: 'MD' },
      { oid: '2.5.4.10', value: 'Registru demonstrativ MDocs' },
      { oid: '2.5.4.3', value: commonName },
    ],
    serial: serialOf(name, begin),
    notBefore: begin,
    notAfter: end,
    authority: true,
  };
}

/** A serial number in the shape of STISC's: 40, five bytes, and the Windows FILETIME of issuance. */
export function serialOf(name: string, instant: string): string {
  const fileTime = (BigInt(Date.parse(instant)) + 11644473600000n) * 10000n;
  return `40${hashContent(name).slice(0, 10)}${fileTime.toString(16).padStart(16, '0')}`.toUpperCase();
}

/** The instant of issuance, in ISO 8601, that such a serial number carries. */
export function issuanceOf(serial: string): string {
  const milliseconds = BigInt(`0x${serial.slice(12)}`) / 10000n - 11644473600000n;
  return new Date(Number(milliseconds)).toISOString();
}

export function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64');
}

export const hashContent = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const toUnixLines = (made: Issuer): Issuer => ({
  certificatePem: made.certificatePem.replaceAll('\r\n', '\n'),
  privateKeyPem: made.privateKeyPem.replaceAll('\r\n', '\n'),
});
