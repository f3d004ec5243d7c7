// Authorities and certificates for tests with a real gateway.
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { type Issuer, issueCertificate } from '../../scripts/demo/issue.ts';
import { type Certificate, readCertificate } from '../../scripts/model/x509/certificate.ts';

export interface Holder extends Issuer {
  readonly certificate: Certificate;
}

interface Wish {
  readonly name: string;
  readonly serial?: string;
  readonly authority?: boolean;
  readonly expired?: boolean;
  readonly early?: boolean;
  readonly forServers?: boolean;
}

let issued = 0;

/** A certificate and its key: self-signed, or from an issuer. */
export async function issue(wish: Wish, issuer?: Issuer): Promise<Holder> {
  issued++;
  const pair = issueCertificate(
    {
      subject: [{ oid: '2.5.4.3', value: wish.name }],
      serial: wish.serial ?? `40${String(issued).padStart(6, '0')}`,
      notBefore: wish.early ? '2048-12-31T00:00:00Z' : '2020-01-01T00:00:00Z',
      notAfter: wish.expired ? '2020-12-31T00:00:00Z' : '2049-12-31T00:00:00Z',
      authority: wish.authority ?? false,
      ...(wish.forServers && { purposes: ['serverAuth'] }),
    },
    issuer,
  );
  const reading = await readCertificate(Buffer.from(pair.certificatePem.replaceAll('\r', '')), nodePlatform);
  if (!('certificate' in reading)) throw new Error(`an unreadable certificate was made: ${reading.not}`);
  return { ...pair, certificate: reading.certificate };
}

export interface Authority {
  readonly root: Holder;
  readonly issuing: Holder;
}

/** A root and the authority below it that issues. */
export async function found(name: string): Promise<Authority> {
  const root = await issue({ name: `${name} root`, authority: true });
  return { root, issuing: await issue({ name: `${name} issuing`, authority: true }, root) };
}
