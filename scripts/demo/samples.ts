// `npm run samples [-- ROOT]`: makes the demonstration certificates that the integration files of a repository name.
// The keys stay under .mdocs/. Without them everything is made anew, which also breaks the test cases that build on
// test/cases/base; so that folder is only made when it is named.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CertificateEntry } from '../model/declaration/integration.ts';
import { type Environment, environments } from '../model/environment.ts';
import type { Integration, System } from '../model/generated/integration.ts';
import { readTree } from '../read/disk.ts';
import { limits, readSource } from '../read/source.ts';
import { authoritiesOf, derOf, hashContent, issuanceOf, issueOnce, serialOf } from './authority.ts';
import type { Profile } from './issue.ts';

const project = resolve(import.meta.dirname, '../..');
const root = resolve(process.argv[2] ?? project);
const keys = join(project, '.mdocs/test-keys', root === project ? 'samples' : basename(root));
const authorities = { staging: authoritiesOf(keys, 'staging'), production: authoritiesOf(keys, 'production') };

/** A certificate that a file names, and for whom. */
interface CertificateOrder {
  readonly institution: Integration['institution'];
  readonly system: System;
  readonly environment: Environment;
  readonly entry: CertificateEntry;
}

for (const environment of environments) {
  writeIfChanged(`registry/authorities/demo-${environment}-root.pem`, authorities[environment].root.certificatePem);
  writeIfChanged(`registry/authorities/demo-${environment}.pem`, authorities[environment].issuing.certificatePem);
}
const wanted = readDeclared();
for (const want of wanted)
  if (want.entry.file) writeIfChanged(`integrations/${want.entry.file}`, inFormOf(want, certificateFor(want)));
writeIfChanged('registry/certificates.yaml', writeRegistered(wanted.filter((want) => want.entry.serial !== undefined)));
writeIfChanged('registry/revoked.yaml', writeRevoked(wanted[0]));

function readDeclared(): CertificateOrder[] {
  const files = [...readTree(root, ['integrations'])].filter(([path]) => path.endsWith('.yaml'));
  return files.flatMap(([path, entry]) => {
    const reading = readSource(path, entry.read(), limits.integration);
    if ('findings' in reading) throw new Error(`${path}: ${reading.findings[0]?.message.en}`);
    const { institution, systems } = reading.source.data as Integration;
    return systems.flatMap((system) =>
      environments.flatMap((environment) =>
        (system.environments[environment]?.certificates ?? []).map((one) => ({ institution, system, environment, entry: one })),
      ),
    );
  });
}

/** In PEM. A serial number that the file names is kept, and the instant in it. */
function certificateFor({ institution, system, environment, entry }: CertificateOrder): string {
  const name = basename(entry.file ?? `${entry.serial}.cer`, '.cer');
  const serial = entry.serial ?? serialOf(name, chooseIssuance(name));
  const domain = institution.contacts.technical.split('@')[1];
  const host = `${system.id}${environment === 'staging' ? '.test' : ''}.${domain}`;
  return issueOnce(keys, name, { profile: makeProfile(institution, host, serial), issuer: authorities[environment].issuing })
    .certificatePem;
}

/** An instant of its own for each sample, as in life. Cases name serial numbers of the base, so its instant is fixed. */
function chooseIssuance(name: string): string {
  const start = Date.parse('2026-01-15T08:00:00Z');
  const later = root === project ? Number.parseInt(hashContent(name).slice(0, 8), 16) % (8 * 3600) : 0;
  return new Date(start + later * 1000).toISOString();
}

/** Nine years, so that the samples do not rot. */
function makeProfile(institution: Integration['institution'], host: string, serial: string): Profile {
  const notBefore = issuanceOf(serial);
  return {
    subject: [
      { oid: '2.5.4.6', value: 'MD' },
      { oid: '2.5.4.10', value: institution.name },
      { oid: '2.5.4.97', value: `NTRMD-${institution.idno}` },
      { oid: '2.5.4.3', value: host },
    ],
    serial,
    notBefore,
    notAfter: notBefore.replace(/^\d{4}/, (year) => String(Number(year) + 9)),
    dnsNames: [host],
  };
}

/** Both forms in which certificates arrive: DER in staging, PEM in production. */
function inFormOf({ environment }: CertificateOrder, pem: string): string | Buffer {
  return environment === 'staging' ? derOf(pem) : pem;
}

function writeRegistered(list: readonly CertificateOrder[]): string {
  const lines = list.map((want) => {
    const der = derOf(certificateFor(want));
    const file = `certificates/${want.entry.serial?.toLowerCase()}.cer`;
    writeIfChanged(`registry/${file}`, der);
    const label = want.environment === 'staging' ? 'testare' : 'producție';
    return `  - serial: "${want.entry.serial}"
    issuer: Autoritatea demonstrativă, ${label}
    sha256: "${hashContent(der)}"
    owner: "${want.institution.idno}"
    service: ${want.entry.service ?? 'MPass'}
    file: ${file}
`;
  });
  return `# Certificates that AGE already has for its other services. Made by \`npm run samples\`.\ncertificates:\n${lines.join('')}`;
}

/** One example: an older certificate of the first system, whose key came into other hands. */
function writeRevoked(first: CertificateOrder | undefined): string {
  if (!first) return 'revoked: []\n';
  const serial = serialOf('revoked', '2026-01-12T09:30:00Z');
  const host = `vechi.${first.institution.contacts.technical.split('@')[1]}`;
  const order = { profile: makeProfile(first.institution, host, serial), issuer: authorities.staging.issuing };
  return `# Certificates never to be accepted again. Lines are only added. Made by \`npm run samples\`.
revoked:
  - sha256: "${hashContent(derOf(issueOnce(keys, 'revoked', order).certificatePem))}"
    serial: "${serial}"
    since: 2026-02-16
    reason: Cheia privată a fost trimisă prin e-mail.
`;
}

function writeIfChanged(path: string, content: string | Uint8Array): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  const same = readIfPresent(target)?.equals(Buffer.from(content));
  if (same) return;
  writeFileSync(target, content);
  console.log(`made ${path}`);
}

function readIfPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
