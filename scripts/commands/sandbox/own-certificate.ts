// The institution's own certificate and key, with which it will call: the key is only named, never read.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { certificateOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import { nameOf } from '../../model/system-name.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { nodePlatform } from '../run/platform.ts';
import type { DeclaredSystem } from './entry.ts';

export interface OwnCertificate {
  readonly certificateFile: string;
  readonly keyFile: string;
  /** The system whose entry declares it; undefined where none does. */
  readonly system: string | undefined;
}

/** Throws where the file cannot be read. */
export async function readOwn(
  certificate: string,
  key: string,
  { systems, environment }: { readonly systems: readonly DeclaredSystem[]; readonly environment: Environment },
): Promise<OwnCertificate> {
  const reading = await readCertificate(readFileSync(resolve(certificate)), nodePlatform);
  const sha256 = 'certificate' in reading ? reading.certificate.sha256 : undefined;
  const holder = systems.find(({ part }) =>
    part?.accesses[environment]?.certificates.some((one) => sha256 !== undefined && certificateOf(one)?.sha256 === sha256),
  );
  return { certificateFile: resolve(certificate), keyFile: resolve(key), system: holder && nameOf(holder) };
}
