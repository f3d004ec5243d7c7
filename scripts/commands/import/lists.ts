// Reads the lists that an import is given, each with the environment it is of, and joins what they say of the same client.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import { joinLists, type LeftOut, type ListedAccess } from '../../model/import/institutions.ts';
import type { Locale } from '../../model/text/text.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { type ListReading, readCertificates, readClients, type TypedReaders } from '../../read/client-list.ts';
import { readTable } from '../../read/client-table.ts';
import { decodeList } from '../../read/list-text.ts';
import { readTypedDay } from '../request/typed/day.ts';
import { readTypedDocumentTypes } from '../request/typed/document-types.ts';
import { nodePlatform } from '../run/platform.ts';
import { readGiven } from '../run/system-error.ts';

/** Paths. A list of clients may have its environment before it: staging=clients.json; without one it is of production. */
export interface ListPaths {
  readonly clients?: readonly string[];
  readonly csv?: readonly string[];
  readonly certificates?: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly locale: Locale;
}

export async function readLists(options: ListPaths, catalogue: Registry['documentTypes']): Promise<ListReading> {
  const typed = readersOf(options.locale, catalogue);
  const settings = (path: string, environment: Environment) => ({
    name: basename(path),
    environment,
    today: options.today,
    platform: nodePlatform,
  });
  const readings: ListReading[] = [];
  for (const given of options.clients ?? []) {
    const { path, environment } = parseListOption(given);
    readings.push(await readClients(readListText(path), settings(path, environment)));
  }
  for (const path of options.csv ?? []) readings.push(readTable(readListText(path), settings(path, 'production'), typed));
  const lines = joinLists(readings.flatMap((reading) => reading.lines));
  const leftOut: LeftOut[] = readings.flatMap((reading) => reading.leftOut);
  const found = await readCertificateFiles(options, leftOut);
  return { lines: addCertificates(lines, found, leftOut), leftOut };
}

/** A table is read as forms are. */
export const readersOf = (locale: Locale, catalogue: Registry['documentTypes']): TypedReaders => ({
  dayOf: (text) => {
    const reading = readTypedDay(text, locale);
    return reading && 'day' in reading ? reading.day : undefined;
  },
  typesOf: (text) => readTypedDocumentTypes(text, catalogue),
});

function parseListOption(given: string): { path: string; environment: Environment } {
  const environment = environments.find((one) => given.startsWith(`${one}=`));
  return { path: environment ? given.slice(environment.length + 1) : given, environment: environment ?? 'production' };
}

const readListText = (path: string): string => decodeList(readGiven(path));

interface FoundCertificate {
  readonly from: string;
  readonly certificate: Certificate;
}

async function readCertificateFiles({ certificates = [], today }: ListPaths, leftOut: LeftOut[]): Promise<FoundCertificate[]> {
  const found: FoundCertificate[] = [];
  for (const folder of certificates)
    for (const name of readdirSync(folder)
      .filter((one) => /\.(cer|crt|pem)$/i.test(one))
      .sort(compare)) {
      const out = (why: LeftOut['why'], value = '') => void leftOut.push({ from: name, why, value });
      const settings = { name, environment: 'production' as const, today, platform: nodePlatform };
      const read = await readCertificates([readFileSync(join(folder, name))], { from: name, out, settings });
      found.push(...read.map((certificate) => ({ from: name, certificate })));
    }
  return found;
}

/** Adds a folder's certificates to the lines that name their serials. */
function addCertificates(lines: readonly ListedAccess[], found: readonly FoundCertificate[], leftOut: LeftOut[]): ListedAccess[] {
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
