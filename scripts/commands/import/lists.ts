// Reads the lists that an import is given, each with the environment it is of, and joins what they say of the same client.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Environment, environments } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import { joined, type LeftOut, type ListedAccess } from '../../model/import/imported.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { certificatesIn, type ListReading, readClients } from '../../read/client-list.ts';
import { readTable } from '../../read/client-table.ts';
import { nodePlatform } from '../run/platform.ts';
import { readGiven } from '../run/system-error.ts';

/** Paths. A list of clients may have its environment before it: staging=clients.json; without one it is of production. */
export interface Lists {
  readonly clients?: readonly string[];
  readonly csv?: readonly string[];
  readonly certificates?: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

export async function readLists(options: Lists): Promise<ListReading> {
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

const textOf = (path: string): string => readGiven(path).toString();

interface Found {
  readonly from: string;
  readonly certificate: Certificate;
}

async function filesIn({ certificates = [], today }: Lists, leftOut: LeftOut[]): Promise<Found[]> {
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

/** Adds a folder's certificates to the lines that name their serials. */
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
