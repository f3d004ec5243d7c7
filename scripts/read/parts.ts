// Makes the parts that rules walk through out of a declaration, each with null for every value that the schema refused.
import { computeAccessDigest } from '../model/declaration/digest.ts';
import type {
  Access,
  AccessPart,
  CertificateEntry,
  CertificatePart,
  Declaration,
  FilePart,
  Part,
  SystemPart,
} from '../model/declaration/integration.ts';
import { asValid, asWholeList, readableAt } from '../model/declaration/refused.ts';
import type { Registered } from '../model/declaration/registry.ts';
import { type Environment, environments } from '../model/environment.ts';
import type { Integration, System } from '../model/generated/integration.ts';
import { readAddress } from '../model/network/address.ts';
import type { Via } from '../model/network/limit.ts';
import { isWithin, type Path, valueAt } from '../model/path.ts';
import type { Certificate, CertificateReading } from '../model/x509/certificate.ts';
import type { Platform } from '../model/x509/platform.ts';
import { normalizeSerial } from '../model/x509/serial.ts';
import { findSigners, isNamedIssuer, type Trust, verifyTrust } from '../model/x509/trust.ts';

/** What is known of certificates outside the declaration. */
export interface PartInputs {
  readonly platform: Platform;
  readonly authorities: Readonly<Record<Environment, readonly Certificate[]>>;
  /** By the path in a declaration, such as certificates/exemplu.cer. */
  readonly certificateFiles: ReadonlyMap<string, CertificateReading>;
  /** By canonical serial. */
  readonly registered: ReadonlyMap<string, Registered>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export async function makeParts(declaration: Declaration, around: PartInputs): Promise<FilePart> {
  const { slug, unclear } = declaration;
  const file: Writable<FilePart> = { file: declaration.file, path: [], slug, unclear, systems: [] };
  const make = { file, declaration, around };
  const institution = partAt<Integration['institution']>(make, ['institution']);
  const agreement = partAt<Integration['agreement']>(make, ['agreement']);
  if (institution) file.institution = { ...institution, of: file };
  if (agreement) file.agreement = { ...agreement, of: file };
  file.systems = await Promise.all(partsAt<System>(make, ['systems']).map((part) => systemOf(part, make)));
  return file;
}

interface PartMaking {
  readonly file: FilePart;
  readonly declaration: Declaration;
  readonly around: PartInputs;
}

/** What every part has; undefined where there is nothing at the path, or it was refused as a whole. */
function partAt<T>({ declaration }: PartMaking, path: Path): Part<T> | undefined {
  const { file, refused } = declaration;
  const value = valueAt(declaration.data, path);
  if (value === undefined || refused.some((place) => isWithin(path, place))) return undefined;
  const data = readableAt(value as T, path, refused);
  return { file, path, data, valid: asValid(data) };
}

/** The items of the list at the path, or the value there where it is none. */
function partsAt<T>(make: PartMaking, path: Path): Part<T>[] {
  const value = valueAt(make.declaration.data, path);
  const places = Array.isArray(value) ? value.map((_, i) => [...path, i]) : [path];
  return places.flatMap((place) => partAt<T>(make, place) ?? []);
}

async function systemOf(part: Part<System>, make: PartMaking): Promise<SystemPart> {
  const system: Writable<SystemPart> = {
    ...part,
    of: make.file,
    accesses: {},
    declared: environments.filter((environment) => Object.hasOwn(part.data.environments ?? {}, environment)),
    hasUnknownEnvironment: Object.keys(part.data.environments ?? {}).some((key) => environments.every((one) => one !== key)),
    digest: await digestIn(make, part.data),
  };
  for (const environment of system.declared) {
    const access = partAt<Access>(make, [...part.path, 'environments', environment]);
    if (access) system.accesses[environment] = await accessOf(access, { environment, system, make });
  }
  return system;
}

async function digestIn({ file, around }: PartMaking, { id, documentTypes }: SystemPart['data']): Promise<string | null> {
  const idno = file.institution ? file.institution.data.idno : '';
  const types = asWholeList(documentTypes);
  if (idno === null || id === null || !types) return null;
  return computeAccessDigest(around.platform, { idno, system: id, documentTypes: types });
}

async function accessOf(
  part: Part<Access>,
  { environment, system, make }: { environment: Environment; system: SystemPart; make: PartMaking },
): Promise<AccessPart> {
  const access: Writable<AccessPart> = { ...part, environment, system, of: system.of, certificates: [], addresses: [] };
  const entries = partsAt<CertificateEntry>(make, [...part.path, 'certificates']);
  const addresses = (via: Via, ...list: string[]) =>
    partsAt<string>(make, [...part.path, ...list]).map((one) => ({ ...one, access, via, reading: readAddress(one.data) }));
  access.certificates = await Promise.all(entries.map((entry) => certificateOf(entry, access, make)));
  access.addresses = [
    ...addresses('public', 'addresses'),
    ...addresses('peer', 'vpn', 'peer'),
    ...addresses('vpn', 'vpn', 'addresses'),
  ];
  return access;
}

async function certificateOf(
  entry: Part<CertificateEntry>,
  access: AccessPart,
  { around }: PartMaking,
): Promise<CertificatePart> {
  const part: Writable<CertificatePart> = { ...entry, access };
  const { data } = entry;
  const [serial, file] = data.serial === null || data.file === null ? [] : [data.serial, data.file];
  const registered = serial === undefined ? undefined : around.registered.get(normalizeSerial(serial) ?? '');
  if (registered) part.registered = registered;
  const reading = file === undefined ? readingOf(registered) : around.certificateFiles.get(file);
  if (reading) {
    part.reading = reading;
    const trust = await verifyTrustIn(reading, access.environment, around);
    if (trust) part.trust = trust;
    const signers = trust === 'signature-wrong' ? new Set<string>() : await findSignersIn(reading, access.environment, around);
    if (signers) part.signers = signers;
  }
  return part;
}

function readingOf(registered: Registered | undefined): CertificateReading | undefined {
  return registered?.certificate && { certificate: registered.certificate };
}

async function findSignersIn(
  reading: CertificateReading,
  environment: Environment,
  { authorities, platform }: PartInputs,
): Promise<CertificatePart['signers']> {
  if ('not' in reading) return undefined;
  const named = authorities[environment].filter((one) => isNamedIssuer(reading.certificate, one));
  return named.length > 1 ? findSigners(reading.certificate, named, platform) : undefined;
}

async function verifyTrustIn(
  reading: CertificateReading,
  environment: Environment,
  around: PartInputs,
): Promise<Trust | undefined> {
  return 'certificate' in reading
    ? verifyTrust(reading.certificate, around.authorities[environment], around.platform)
    : undefined;
}
