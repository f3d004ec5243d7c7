// Certificates for a sandbox: an authority, the server's, and one for each system, as STISC would issue them. Kept in the folder with the state.
import { createPrivateKey, generateKeyPair } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issuer, KeyPair, Profile } from '../../demo/issue.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { nodePlatform } from '../run/platform.ts';

export interface Made extends Issuer {
  readonly certificate: Certificate;
  /** Where they lie, as PEM. */
  readonly certificateFile: string;
  readonly keyFile: string;
}

const day = 86_400_000;
const named = (value: string, more: Profile['subject'] = []): Profile['subject'] => [...more, { oid: '2.5.4.3', value }];

/** Keys take longer than all the rest of a start: they are made beside it, as many as most sandboxes need. */
export const makeKeys = (folder: string | undefined): Promise<KeyPair>[] =>
  folder !== undefined && existsSync(folder) ? [] : Array.from({ length: 3 }, makeKey);

function makeKey(): Promise<KeyPair> {
  return new Promise((done, failed) =>
    generateKeyPair('rsa', { modulusLength: 2048 }, (error, publicKey, privateKey) => {
      if (error) return failed(error);
      done({
        publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      });
    }),
  );
}

export class SandboxCertificates {
  constructor(
    private readonly folder: string,
    private readonly now: Date,
    private readonly keys: Promise<KeyPair>[],
  ) {
    mkdirSync(folder, { recursive: true });
  }

  authority = (): Promise<Made> =>
    this.make('authority', {
      subject: named('MDocs sandbox, authority'),
      serial: '01',
      authority: true,
      ...this.during(-1, 3650),
    });

  server = (name: string, issuer: Issuer, isExpired = false): Promise<Made> =>
    this.make(
      isExpired ? 'server-expired' : 'server',
      {
        ...{
          subject: named(name),
          serial: isExpired ? '03' : '02',
          dnsNames: [name],
          addresses: ['127.0.0.1'],
          purposes: ['serverAuth'],
        },
        ...(isExpired ? this.during(-400, -1) : this.during(-1, 825)),
      },
      issuer,
    );

  /** With the owner's IDNO where STISC puts it. */
  system = (
    name: string,
    { idno, institutionName }: { idno: string; institutionName: string },
    issuer: Issuer,
  ): Promise<Made> => {
    const begin = new Date(this.now.getTime() - day);
    const fileTime = (BigInt(begin.getTime()) + 11644473600000n) * 10000n;
    const five = Buffer.from(name).toString('hex').padEnd(10, '0').slice(-10);
    const subject = named(`${name.replace('/', '.')}.sandbox`, [
      { oid: '2.5.4.6', value: 'MD' },
      { oid: '2.5.4.10', value: institutionName },
      { oid: '2.5.4.97', value: `NTRMD-${idno}` },
    ]);
    const serial = `40${five}${fileTime.toString(16).padStart(16, '0')}`.toUpperCase();
    return this.make(name.replace('/', '.'), { subject, serial, ...this.during(-1, 365) }, issuer);
  };

  private during(from: number, to: number) {
    const at = (days: number) => `${new Date(this.now.getTime() + days * day).toISOString().slice(0, 19)}Z`;
    return { notBefore: at(from), notAfter: at(to) };
  }

  /** Those that are there already stay, until a week before their end: a client that was set up goes on. */
  private async make(name: string, profile: Profile, issuer?: Issuer): Promise<Made> {
    const [certificateFile, keyFile] = [join(this.folder, `${name}.pem`), join(this.folder, `${name}.key`)];
    const kept = existsSync(certificateFile) && existsSync(keyFile) ? await readMade(certificateFile, keyFile) : undefined;
    if (kept && (name === 'server-expired' || Date.parse(kept.certificate.notAfter) > this.now.getTime() + 7 * day)) return kept;
    const { issueCertificate } = await import('../../demo/issue.ts');
    const made = issueCertificate(profile, issuer, await (this.keys.shift() ?? makeKey()));
    // PKCS#8, which every program reads.
    const key = createPrivateKey(made.privateKeyPem).export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(keyFile, key, { mode: 0o600 });
    writeFileSync(certificateFile, made.certificatePem.replaceAll('\r', ''));
    const read = await readMade(certificateFile, keyFile);
    if (!read) throw new Error(`the certificate ${name} of the sandbox cannot be read`);
    return read;
  }
}

async function readMade(certificateFile: string, keyFile: string): Promise<Made | undefined> {
  const certificatePem = readFileSync(certificateFile, 'utf8');
  const reading = await readCertificate(Buffer.from(certificatePem), nodePlatform);
  if (!('certificate' in reading)) return undefined;
  const privateKeyPem = readFileSync(keyFile, 'utf8');
  return { certificatePem, privateKeyPem, certificate: reading.certificate, certificateFile, keyFile };
}
