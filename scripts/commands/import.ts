// mdocs import: what AGE runs already becomes files of the registry, so that the first publication changes nothing for anybody connected.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Certificate } from '../model/certificate.ts';
import { accessDigest } from '../model/digest.ts';
import { isExceptable } from '../model/exception.ts';
import { Failure } from '../model/failure.ts';
import { compare, type Finding } from '../model/finding.ts';
import { exceptionsFor, withExceptions } from '../model/import-exceptions.ts';
import {
  grouped,
  type ImportedInstitution,
  joined,
  type ListedAccess,
  type Shorten,
  type SystemAccess,
} from '../model/imported.ts';
import { type Environment, environments } from '../model/integration.ts';
import type { LeftOut } from '../model/left-out.ts';
import type { Registry } from '../model/registry.ts';
import { say, type Text } from '../model/text.ts';
import { certificatesIn, type ListReading, readClients } from '../read/client-list.ts';
import { readTable } from '../read/client-table.ts';
import { classify } from '../read/names.ts';
import { type ImportSettings, integrationText, type Missing, registeredText, typesOf } from '../report/import-files.ts';
import { missingTable, type Summary, summaryText } from '../report/import-words.ts';
import { load } from './load.ts';
import { shortName } from './new/short-name.ts';
import type { Options } from './options.ts';
import { put, screenOf } from './output.ts';
import { nodePlatform } from './platform.ts';

export interface ImportOptions extends Options {
  /** Files, each perhaps with the environment it is of before it: staging=clients.json. Production where none is named. */
  readonly clients?: readonly string[];
  readonly csv?: readonly string[];
  readonly certificates?: readonly string[];
  /** A repository with registry/, into which the files are written. */
  readonly out: string;
  /** The last day of the exceptions, YYYY-MM-DD. */
  readonly expires?: string;
}

/** Exit code 0, or 1 when something that was taken over cannot be published as it is. */
export async function importLists(options: ImportOptions): Promise<number> {
  const summary = await takeOver(options);
  await put(summaryText(summary, options.locale, screenOf(process.stdout, options.locale).width));
  return summary.open.length > 0 ? 1 : 0;
}

/** Reads the lists, writes the files and says what came of it. */
export async function takeOver(options: ImportOptions): Promise<Summary> {
  const { today, locale } = options;
  const out = resolve(options.out);
  const registry = await registryIn(out, today);
  const { lines, leftOut } = await readLists(options);
  const { whole, homeless } = placed(lines);
  const institutions = grouped(whole, shorten);
  for (const { slug } of institutions) if (existsSync(join(out, fileOf(slug)))) throw new Failure(there(fileOf(slug)));
  const missing = await writeInstitutions(institutions, { out, registry, today });
  const expires = options.expires ?? later(today, 180);
  const { exceptions, errors } = await allow(out, today, expires);
  write(join(out, missingList), missingTable(missing, locale));
  return {
    institutions: institutions.length,
    systems: institutions.flatMap(({ systems }) => systems).length,
    certificates: new Set(whole.flatMap(({ certificates }) => (certificates ?? []).map(({ sha256 }) => sha256))).size,
    exceptions,
    expires,
    missing,
    list: missingList,
    leftOut: [...leftOut, ...homeless],
    open: distinct(errors.map(({ file, code }) => ({ slug: basename(file, '.yaml'), code }))),
  };
}

// Inside the folder that git ignores: the list is for AGE and the institutions, not for the repository.
const missingList = '.mdocs/import-missing.csv';

/** Not one of the words that mean something else to a gateway or to Windows. */
const shorten: Shorten = (name, taken) => shortName(name, (one) => taken(one) || classify(fileOf(one)).is !== 'integration');

const fileOf = (slug: string): string => `integrations/${slug}.yaml`;

async function registryIn(out: string, today: string): Promise<Registry> {
  const { context } = await load(out, today);
  if (!context) throw new Failure(noRegistry(out));
  return context.registry;
}

async function readLists(options: ImportOptions): Promise<ListReading> {
  const settings = (path: string, environment: Environment) => ({
    name: basename(path),
    environment,
    today: options.today,
    platform: nodePlatform,
  });
  const readings: ListReading[] = [];
  for (const given of options.clients ?? []) {
    const { path, environment } = listOf(given);
    readings.push(await readClients(textOf(path), settings(path, environment)));
  }
  for (const path of options.csv ?? []) readings.push(readTable(textOf(path), settings(path, 'production')));
  const lines = joined(readings.flatMap((reading) => reading.lines));
  const leftOut: LeftOut[] = readings.flatMap((reading) => reading.leftOut);
  const found = await filesIn(options, leftOut);
  return { lines: withCertificates(lines, found, leftOut), leftOut };
}

function listOf(given: string): { path: string; environment: Environment } {
  const environment = environments.find((one) => given.startsWith(`${one}=`));
  return { path: environment ? given.slice(environment.length + 1) : given, environment: environment ?? 'production' };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure(unread(path), cause);
  }
}

interface Found {
  readonly from: string;
  readonly certificate: Certificate;
}

async function filesIn({ certificates = [], today }: ImportOptions, leftOut: LeftOut[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const folder of certificates)
    for (const name of readdirSync(folder)
      .filter((one) => /\.(cer|crt|pem)$/i.test(one))
      .sort(compare)) {
      const out = (why: LeftOut['why'], value = '') => void leftOut.push({ from: name, why, value });
      const settings = { name, environment: 'production' as const, today, platform: nodePlatform };
      const read = await certificatesIn([readFileSync(join(folder, name))], { from: name, out, settings });
      found.push(...read.map((certificate) => ({ from: name, certificate })));
    }
  return found;
}

/** Certificates of a folder belong where a list has their serial. */
function withCertificates(lines: readonly ListedAccess[], found: readonly Found[], leftOut: LeftOut[]): ListedAccess[] {
  const named = new Set(
    lines.flatMap(({ serials = [], certificates = [] }) => [...serials, ...certificates.map(({ serial }) => serial)]),
  );
  for (const { from, certificate } of found)
    if (!named.has(certificate.serial)) leftOut.push({ from, why: 'certificate-unnamed', value: certificate.serial });
  return lines.map((line) => {
    const own = found.flatMap(({ certificate }) => (line.serials?.includes(certificate.serial) ? [certificate] : []));
    return own.length === 0 ? line : { ...line, certificates: [...(line.certificates ?? []), ...own] };
  });
}

type Whole = SystemAccess & { idno: string };

/** Rows about a system in every environment give their fields to those that it has; without one they have no place. */
function placed(lines: readonly ListedAccess[]): { whole: Whole[]; homeless: LeftOut[] } {
  const whole = lines.flatMap((line) => (line.environment !== undefined && line.idno !== undefined ? [line as Whole] : []));
  const homeless = lines
    .filter(({ environment, idno }) => environment === undefined || idno === undefined)
    .map(({ from, idno }) => ({
      from,
      why: idno === undefined ? ('owner-missing' as const) : ('environment-missing' as const),
      value: '',
    }));
  return { whole, homeless };
}

interface Target {
  readonly out: string;
  readonly registry: Registry;
  readonly today: string;
}

async function writeInstitutions(institutions: readonly ImportedInstitution[], target: Target): Promise<Missing[]> {
  const declared = writeCertificates(institutions, target);
  const missing: Missing[] = [];
  for (const institution of institutions) {
    const digests = new Map<string, string>();
    for (const system of institution.systems)
      digests.set(
        system.id,
        await accessDigest(nodePlatform, { idno: institution.idno, system: system.id, documentTypes: typesOf(system) }),
      );
    const settings: ImportSettings = { policy: target.registry.policy, today: target.today, digests, declared };
    const file = integrationText(institution, settings);
    write(join(target.out, fileOf(institution.slug)), file.text);
    missing.push(...file.missing);
  }
  return missing;
}

/** Known to AGE from now on: an entry and a copy in the registry. Where a serial is taken by another certificate, a file beside the declaration. */
function writeCertificates(institutions: readonly ImportedInstitution[], { out, registry }: Target): ImportSettings['declared'] {
  const declared = new Map<string, { serial: string; service: string } | { file: string }>();
  const serials = new Map(registry.registered.map(({ data }) => [data.serial, data.sha256]));
  for (const { data } of registry.registered) declared.set(data.sha256, { serial: data.serial, service: data.service });
  const entries = [];
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
  const list = join(out, 'registry', 'certificates.yaml');
  const text = existsSync(list) ? readFileSync(list, 'utf8') : 'certificates: []\n';
  if (entries.length > 0)
    write(list, `${text.replace(/^certificates: *\[\]/m, 'certificates:').trimEnd()}\n${registeredText(entries)}`);
  return declared;
}

/** Gives those exceptions that the new files need; says how many, and which errors no exception can cover. */
async function allow(out: string, today: string, expires: string): Promise<{ exceptions: number; errors: Finding[] }> {
  const { findings } = await load(out, today);
  const exceptions = exceptionsFor(
    findings,
    `Preluat din evidențele AGE la ${today}; instituția completează până la termen.`,
    expires,
  );
  const path = join(out, 'registry', 'policy.yaml');
  const policy = withExceptions(readFileSync(path, 'utf8'), exceptions);
  if (policy === undefined) throw new Failure(notABlock);
  write(path, policy);
  const errors = findings.filter(({ severity, code }) => severity === 'error' && !isExceptable(code));
  return { exceptions: exceptions.length, errors };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function distinct(open: Summary['open']): Summary['open'] {
  return [...new Map(open.map((one) => [`${one.slug} ${one.code}`, one])).values()];
}

const unread = (path: string): Text => ({
  ro: say`Fișierul ${path} nu poate fi citit.`,
  en: say`The file ${path} cannot be read.`,
  ru: say`Файл ${path} не удаётся прочитать.`,
});

const there = (path: string): Text => ({
  ro: say`Fișierul ${path} există deja. Importul nu schimbă nicio instituție care este în registru.`,
  en: say`The file ${path} exists already. An import changes no institution that is in the registry.`,
  ru: say`Файл ${path} уже существует. Импорт не меняет учреждений, которые уже есть в реестре.`,
});

const noRegistry = (folder: string): Text => ({
  ro: say`În dosarul ${folder} nu este un registry/policy.yaml care să poată fi citit. Copiați acolo întâi dosarul registry.`,
  en: say`The folder ${folder} has no registry/policy.yaml that can be read. Copy the folder registry there first.`,
  ru: say`В папке ${folder} нет читаемого registry/policy.yaml. Сначала скопируйте туда папку registry.`,
});

const notABlock: Text = {
  ro: 'Lista exceptions din policy.yaml nu este scrisă pe rânduri, câte unul pentru fiecare excepție. Rescrieți-o așa și repetați comanda.',
  en: 'The list exceptions in policy.yaml is not written as lines, one item below the other. Write it so and run the command again.',
  ru: 'Список exceptions в policy.yaml записан не построчно. Перепишите его по одному пункту и повторите команду.',
};
