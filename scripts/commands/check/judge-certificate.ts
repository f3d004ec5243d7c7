// A certificate judged by the rules, without a file that names it: on a machine and in a browser.
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { quote, type Text } from '../../model/text/text.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import type { CertificateReading } from '../../model/x509/certificate.ts';
import { organizationOf, ownerOf } from '../../model/x509/owner.ts';
import type { Platform } from '../../model/x509/platform.ts';
import { loadTree } from '../run/judge.ts';

interface CertificateCase {
  /** What findings call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reading: CertificateReading;
  readonly environment: Environment;
  readonly registry: Tree;
  readonly today: string;
  readonly platform: Platform;
}

const declaration = 'integrations/inspected.yaml';
const certificate = 'certificates/inspected.cer';

/** The findings about the certificate in an integration made up around it, by the very same rules; undefined without a registry. */
export async function judgeCertificate({
  file,
  bytes,
  reading,
  environment,
  registry,
  today,
  platform,
}: CertificateCase): Promise<Finding[] | undefined> {
  const tree = new Map<string, Entry>([
    [declaration, toEntry(new TextEncoder().encode(JSON.stringify(makeIntegration(reading, environment))))],
    [`integrations/${certificate}`, toEntry(bytes)],
    ...registry,
  ]);
  const { context, findings } = await loadTree(tree, today, platform);
  const about = findings.filter((finding) => finding.file.includes('/inspected.') || finding.file.includes(certificate));
  const name = quote(file);
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
