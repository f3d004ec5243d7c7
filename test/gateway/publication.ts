// Publications made by hand: loopback addresses, which no rule would let through, and certificates of which only the fingerprint matters.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import type { EnvironmentPolicy } from '../../scripts/model/generated/policy.ts';
import { type Network, readAddress } from '../../scripts/model/network/address.ts';
import type { Client, Publication } from '../../scripts/model/publication/publication.ts';
import { type Certificate, readCertificate } from '../../scripts/model/x509/certificate.ts';

/** A client id that is the same for the same number. */
export const clientId = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

export function network(text: string): Network {
  const reading = readAddress(text);
  if (!('network' in reading) || !reading.network) throw new Error(`not a network: ${text}`);
  return reading.network;
}

/** Only the fingerprints are of use. */
export function fingerprintOnly(seed: string): Certificate {
  const digest = (algorithm: string) => createHash(algorithm).update(seed).digest('hex');
  return { sha1: digest('sha1'), sha256: digest('sha256') } as Certificate;
}

export function client(number: number, own: Pick<Client, 'institution' | 'certificates' | 'networks'>): Client {
  return {
    ...own,
    clientId: clientId(number),
    system: 'registru',
    idno: '1020600012345',
    institutionName: 'Instituția "Exemplu"; } evil {',
    systemName: 'SIA $remote_addr',
    documentTypes: ['Cazier'],
    digest: `sha256:${'0'.repeat(64)}`,
  };
}

export const gateway = (environment: Environment, port = 8443, upstream = 8080): EnvironmentPolicy['gateway'] => ({
  listen: `127.0.0.1:${port}`,
  serverName: `${environment}.mdocs.example`,
  upstream: `http://127.0.0.1:${upstream}`,
  directory: `mdocs-${environment}`,
  certificate: `tls/${environment}.crt`,
  key: `tls/${environment}.key`,
});

type TestParts = Pick<Publication, 'environment' | 'clients' | 'authorities'> &
  Partial<Pick<Publication, 'withdrawn'>> & { gateway?: EnvironmentPolicy['gateway'] };

export function publication({ gateway: own, ...parts }: TestParts): Publication {
  const policy = { gateway: own ?? gateway(parts.environment) } as EnvironmentPolicy;
  return { withdrawn: [], ...parts, policy, documentTypes: [] };
}

/** The demonstration authorities of the cases, which are always the same bytes. */
export async function demoAuthorities(): Promise<Certificate[]> {
  const folder = join(import.meta.dirname, '../cases/base/registry/authorities');
  const readings = ['demo-staging.pem', 'demo-staging-root.pem'].map((file) =>
    readCertificate(readFileSync(join(folder, file)), nodePlatform),
  );
  return (await Promise.all(readings)).flatMap((reading) => ('certificate' in reading ? [reading.certificate] : []));
}
