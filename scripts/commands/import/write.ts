// Writes what was imported: integration files, certificates with their entries in the registry, and the exceptions that they need.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { computeAccessDigest } from '../../model/declaration/digest.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { RegisteredCertificate } from '../../model/generated/certificates.ts';
import { addExceptions, makeExceptions } from '../../model/import/exceptions.ts';
import type { ImportedInstitution } from '../../model/import/institutions.ts';
import { formatDay } from '../../model/text/day.ts';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';
import { dataIn, limits } from '../../read/source.ts';
import { isReadAs, writeSource } from '../../read/write.ts';
import { describeIntegration, type ImportSettings, type Missing, typesOf } from '../../report/import/files.ts';
import { load } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';

export const toIntegrationPath = (slug: string): string => `integrations/${slug}.yaml`;

interface ImportDestination {
  readonly out: string;
  readonly registry: Registry;
  readonly today: string;
}

export async function writeInstitutions(
  institutions: readonly ImportedInstitution[],
  target: ImportDestination,
): Promise<Missing[]> {
  const declared = writeCertificates(institutions, target);
  const missing: Missing[] = [];
  for (const institution of institutions) {
    const digests = new Map<string, string>();
    for (const system of institution.systems)
      digests.set(
        system.id,
        await computeAccessDigest(nodePlatform, { idno: institution.idno, system: system.id, documentTypes: typesOf(system) }),
      );
    const settings: ImportSettings = { policy: target.registry.policy, today: target.today, digests, declared };
    const described = describeIntegration(institution, settings);
    write(join(target.out, toIntegrationPath(institution.slug)), writeSource(described.document));
    missing.push(...described.missing);
  }
  return missing;
}

/** Registers the certificates, each with an entry and a copy. Where the serial is taken, writes a file beside the declaration. */
function writeCertificates(
  institutions: readonly ImportedInstitution[],
  { out, registry }: ImportDestination,
): ImportSettings['declared'] {
  const declared = new Map<string, { serial: string; service: string } | { file: string }>();
  const serials = new Map(registry.registered.map(({ data }) => [data.serial, data.sha256]));
  for (const { data } of registry.registered) declared.set(data.sha256, { serial: data.serial, service: data.service });
  const entries: RegisteredCertificate[] = [];
  for (const { idno, systems } of institutions)
    for (const { id, accesses } of systems)
      for (const { certificates = [], environment } of accesses)
        for (const certificate of certificates) {
          const { sha256, serial, der, issuer } = certificate;
          if (declared.has(sha256)) continue;
          if (serials.has(serial)) {
            const file = `certificates/${id}.${environment}.${serial.toLowerCase()}.cer`;
            write(join(out, 'integrations', file), der);
            declared.set(sha256, { file });
            continue;
          }
          const file = `certificates/${serial.toLowerCase()}.cer`;
          write(join(out, 'registry', file), der);
          serials.set(serial, sha256);
          declared.set(sha256, { serial, service: 'MPass' });
          const name = issuer.attributes.find(({ oid }) => oid === '2.5.4.3')?.value ?? issuer.text;
          entries.push({ serial, issuer: name.slice(0, 200), sha256, owner: idno, service: 'MPass', file });
        }
  if (entries.length > 0) register(join(out, 'registry', 'certificates.yaml'), entries);
  return declared;
}

/** The entries stand after those that are there; everything else in the list stays as it was. */
function register(path: string, entries: readonly RegisteredCertificate[]): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : 'certificates: []\n';
  const after = `${before.replace(/^certificates: *\[\]/m, 'certificates:').trimEnd()}\n${writeItems(entries)}`;
  if (
    !isReadAs(
      after,
      extend(before, 'certificates', (list) => [...list, ...entries]),
    )
  )
    throw new Failure(noPlace('certificates'));
  write(path, after);
}

/** Items of a block list, indented as the registry's own files are. */
const writeItems = (items: readonly object[]): string => writeSource({ data: items }).replace(/^(?=.)/gm, '  ');

/** The data of a file of the registry with another list in it. */
function extend(text: string, key: string, change: (list: readonly unknown[]) => readonly unknown[]): unknown {
  const data = dataIn(text, limits.registry) as Record<string, unknown> | undefined;
  const list = data?.[key];
  return { ...data, [key]: change(Array.isArray(list) ? list : []) };
}

/** Writes the exceptions that the new files need. Gives their number, and the errors that no exception can cover. */
export async function grantExceptions(
  out: string,
  today: string,
  ends: ReadonlyMap<string, string>,
): Promise<{ exceptions: number; errors: Finding[] }> {
  const { findings } = await load(out, today);
  const exceptions = makeExceptions(
    findings,
    `Preluat din evidențele AGE la ${formatDay(today, 'ro')}; instituția completează până la termen.`,
    ends,
  );
  const path = join(out, 'registry', 'policy.yaml');
  if (exceptions.length > 0) {
    const before = readFileSync(path, 'utf8');
    const after = addExceptions(before, writeItems(exceptions));
    const isAsMeant =
      after !== undefined &&
      isReadAs(
        after,
        extend(before, 'exceptions', (list) => [...exceptions, ...list]),
      );
    if (!isAsMeant) throw new Failure(noPlace('exceptions'));
    write(path, after);
  }
  const errors = findings.filter(({ severity, isExceptable }) => severity === 'error' && !isExceptable);
  return { exceptions: exceptions.length, errors };
}

export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const listFiles = { certificates: 'registry/certificates.yaml', exceptions: 'registry/policy.yaml' } as const;

const noPlace = (key: keyof typeof listFiles): Text => ({
  ro: say`Lista ${key} din ${listFiles[key]} nu este scrisă pe rânduri, câte un element sub altul. Rescrieți-o așa și repetați comanda.`,
  en: say`The list ${key} in ${listFiles[key]} is not written as lines, one item below the other. Write it so and run the command again.`,
  ru: say`Список ${key} в ${listFiles[key]} записан не построчно. Перепишите его по одному пункту и повторите команду.`,
});
