// mdocs inspect: shows what a certificate is, and which rules it would break in each environment.
import { basename, resolve } from 'node:path';
import { type Environment, environments } from '../../model/environment.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Tree } from '../../model/tree.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { readTree } from '../../read/disk.ts';
import { certificateData, certificateText, type InspectedCertificate } from '../../report/certificate.ts';
import { put, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { readGiven } from '../run/system-error.ts';
import { judgeCertificate } from './judge-certificate.ts';

interface InspectOptions {
  readonly root: string;
  readonly locale: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly format: 'text' | 'json';
}

/** Exit code 0, or 1 when a certificate is good for no environment. */
export async function inspect(files: readonly string[], options: InspectOptions): Promise<number> {
  const registry = readTree(resolve(options.root), ['registry']);
  const inspected: InspectedCertificate[] = [];
  for (const file of files) inspected.push(await inspectOne(file, registry, options.today));
  const screen = screenOf(process.stdout, options.locale);
  if (options.format === 'json') await put(`${JSON.stringify(inspected.map(certificateData), null, 2)}\n`);
  else await put(inspected.map((one) => certificateText(one, screen)).join('\n'));
  return inspected.every(isGoodSomewhere) ? 0 : 1;
}

const isGoodSomewhere = ({ reading, findings }: InspectedCertificate): boolean =>
  'certificate' in reading &&
  (!findings || environments.some((environment) => findings[environment].every(({ severity }) => severity !== 'error')));

async function inspectOne(file: string, registry: Tree, today: string): Promise<InspectedCertificate> {
  const bytes = readGiven(file);
  const reading = await readCertificate(bytes, nodePlatform);
  const findingsIn = (environment: Environment) =>
    judgeCertificate({ file: basename(file), bytes, reading, environment, registry, today, platform: nodePlatform });
  const staging = await findingsIn('staging');
  const production = await findingsIn('production');
  return { file, reading, findings: staging && production && { staging, production } };
}
