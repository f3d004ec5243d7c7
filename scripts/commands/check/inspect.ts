// mdocs inspect: shows what a certificate is, and which rules it would break in each environment.
import { basename, resolve } from 'node:path';
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { type Locale, quote, type Text } from '../../model/text/text.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type CertificateReading, readCertificate } from '../../model/x509/certificate.ts';
import { organizationOf, ownerOf } from '../../model/x509/owner.ts';
import { readTree } from '../../read/disk.ts';
import { certificateData, certificateText, type InspectedCertificate } from '../../report/certificate.ts';
import { loadTree } from '../run/load.ts';
import { put, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { readGiven } from '../run/system-error.ts';

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
  const findingsIn = (environment: Environment) => judgeCertificate({ file, bytes, reading, environment, registry, today });
  const staging = await findingsIn('staging');
  const production = await findingsIn('production');
  return { file, reading, findings: staging && production && { staging, production } };
}

interface CertificateCase {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reading: CertificateReading;
  readonly environment: Environment;
  readonly registry: Tree;
  readonly today: string;
}

const declaration = 'integrations/inspected.yaml';
const certificate = 'certificates/inspected.cer';

/** The findings about the certificate in an integration made up around it, by the very same rules; undefined without a registry. */
async function judgeCertificate({
  file,
  bytes,
  reading,
  environment,
  registry,
  today,
}: CertificateCase): Promise<Finding[] | undefined> {
  const tree = new Map<string, Entry>([
    [declaration, toEntry(new TextEncoder().encode(JSON.stringify(makeIntegration(reading, environment))))],
    [`integrations/${certificate}`, toEntry(bytes)],
    ...registry,
  ]);
  const { context, findings } = await loadTree(tree, today, nodePlatform);
  const about = findings.filter((finding) => finding.file.includes('/inspected.') || finding.file.includes(certificate));
  const name = quote(basename(file));
  return context && about.filter(isAboutCertificate).map((finding) => renameInFinding(finding, name));
}

const toEntry = (content: Uint8Array): Entry => ({ kind: 'file', read: () => content });

const isAboutCertificate = ({ code }: Finding): boolean => /^(certificate|serial|secret|personal)-/.test(code);

/** With the name of the inspected file in the place of the made-up one. */
function renameInFinding(finding: Finding, name: string): Finding {
  const rename = (text: Text): Text =>
    Object.fromEntries(
      Object.entries(text).map(([locale, words]) => [locale, words.replaceAll(`\`${certificate}\``, () => name)]),
    ) as Text;
  return { ...finding, message: rename(finding.message), ...(finding.hint ? { hint: rename(finding.hint) } : {}) };
}

/** The institution is the certificate's own owner, so that only what is wrong with the certificate itself is found. JSON is YAML. */
function makeIntegration(reading: CertificateReading, environment: Environment) {
  const subject = 'certificate' in reading ? reading.certificate.subject : undefined;
  const owner = subject && ownerOf(subject);
  return {
    institution: {
      idno: owner?.kind === 'legal' ? owner.idno : '1010600034203',
      name: organizationOf(subject)?.slice(0, 100) || 'Inspected',
      sector: 'private',
      contacts: { technical: 'integrari@inspected.example' },
      maintainers: [{ login: 'inspected', id: 1 }],
    },
    agreement: {},
    systems: [
      {
        id: 'inspected',
        name: 'Inspected',
        documentTypes: ['Inspected'],
        environments: { [environment]: { certificates: [{ file: certificate }], addresses: ['192.0.2.1'] } },
      },
    ],
  };
}
