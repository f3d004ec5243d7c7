// Makes the parts that rules walk through out of a declaration, each with null for every value that the schema refused.
import { computeAccessDigest } from '../model/declaration/digest.ts';
import type {
  Access,
  AccessPart,
  AddressPart,
  CertificateEntry,
  CertificatePart,
  Declaration,
  FilePart,
  Part,
  SystemPart,
} from '../model/declaration/integration.ts';
import { asValid, asWholeList, type Readable, readableAt } from '../model/declaration/refused.ts';
import type { Registered } from '../model/declaration/registry.ts';
import { type Environment, environments } from '../model/environment.ts';
import { gather } from '../model/gather.ts';
import type { Integration, System } from '../model/generated/integration.ts';
import { readAddress } from '../model/network/address.ts';
import type { Via } from '../model/network/limit.ts';
import { isWithin, type Path, valueAt } from '../model/path.ts';
import type { Certificate, CertificateReading } from '../model/x509/certificate.ts';
import type { Platform } from '../model/x509/platform.ts';
import { normalizeSerial } from '../model/x509/serial.ts';
import { findSigners, isNamedIssuer, verifyTrust } from '../model/x509/trust.ts';

/** What is known of certificates outside the declaration. */
export interface PartInputs {
  readonly platform: Platform;
  readonly authorities: Readonly<Record<Environment, readonly Certificate[]>>;
  /** By the path in a declaration, such as certificates/exemplu.cer. */
  readonly certificateFiles: ReadonlyMap<string, CertificateReading>;
  /** By canonical serial. */
  readonly registered: ReadonlyMap<string, Registered>;
}

// What is made here for every file is written out key by key: an object spread into another takes many times as long.

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export async function makeParts(declaration: Declaration, around: PartInputs): Promise<FilePart> {
  const { slug, unclear } = declaration;
  const file: Writable<FilePart> = { file: declaration.file, path: [], slug, unclear, systems: [] };
  const make: PartMaking = { file, declaration, around, left: [] };
  const institution = partAt<Integration['institution']>(make, ['institution']);
  const agreement = partAt<Integration['agreement']>(make, ['agreement']);
  if (institution) file.institution = Object.assign(institution, { of: file });
  if (agreement) file.agreement = Object.assign(agreement, { of: file });
  file.systems = partsAt<System>(make, ['systems']).map((part) => systemOf(part, make));
  // One after the other: a promise for every part of every file costs more than most of what is asked here.
  for (const ask of make.left) await ask();
  return file;
}

/** The certificate files that a declaration names, as its parts will: paths in the repository. */
export function listNamedCertificates(declaration: Declaration): string[] {
  const at = (path: Path) => partsAt<Record<string, unknown>>({ declaration }, path);
  const files = gather(at(['systems']), ({ path, data }) =>
    gather(declaredIn(data), (environment) => {
      const access = [...path, 'environments', environment];
      if (!partAt({ declaration }, access)) return [];
      const device = at([...access, 'vpn']).map(({ data: { certificate } }) => certificate);
      return [...at([...access, 'certificates']).map(({ data: { file } }) => file), ...device];
    }),
  );
  return gather(files, (name) => (typeof name === 'string' ? [`integrations/${name}`] : []));
}

interface PartMaking {
  readonly file: FilePart;
  readonly declaration: Declaration;
  readonly around: PartInputs;
  /** What is still to be asked of the platform. */
  readonly left: (() => Promise<void>)[];
}

/** What every part has; undefined where there is nothing at the path, or it was refused as a whole. */
function partAt<T>({ declaration }: Pick<PartMaking, 'declaration'>, path: Path): Part<T> | undefined {
  const { file, refused } = declaration;
  const value = valueAt(declaration.data, path);
  if (value === undefined) return undefined;
  // As nearly everywhere.
  if (refused.length === 0) return { file, path, data: value as Readable<T>, valid: value as T };
  if (refused.some((place) => isWithin(path, place))) return undefined;
  const data = readableAt(value as T, path, refused);
  return { file, path, data, valid: asValid(data) };
}

/** The items of the list at the path, or the value there where it is none. */
function partsAt<T>(make: Pick<PartMaking, 'declaration'>, path: Path): Part<T>[] {
  const value = valueAt(make.declaration.data, path);
  const parts: Part<T>[] = [];
  const add = (place: Path) => {
    const part = partAt<T>(make, place);
    if (part) parts.push(part);
  };
  if (Array.isArray(value)) for (const i of value.keys()) add([...path, i]);
  else add(path);
  return parts;
}

const declaredIn = ({ environments: declared }: { readonly environments?: unknown }): Environment[] =>
  environments.filter((environment) => Object.hasOwn(declared ?? {}, environment));

function systemOf(part: Part<System>, make: PartMaking): SystemPart {
  const { file, path, data, valid } = part;
  const system: Writable<SystemPart> = {
    file,
    path,
    data,
    valid,
    of: make.file,
    accesses: {},
    declared: declaredIn(part.data),
    hasUnknownEnvironment: Object.keys(part.data.environments ?? {}).some((key) => environments.every((one) => one !== key)),
    digest: null,
  };
  make.left.push(async () => {
    system.digest = await digestIn(make, part.data);
  });
  for (const environment of system.declared) {
    const access = partAt<Access>(make, [...part.path, 'environments', environment]);
    if (access) system.accesses[environment] = accessOf(access, { environment, system, make });
  }
  return system;
}

async function digestIn({ file, around }: PartMaking, { id, documentTypes }: SystemPart['data']): Promise<string | null> {
  const idno = file.institution ? file.institution.data.idno : '';
  const types = asWholeList(documentTypes);
  if (idno === null || id === null || !types) return null;
  return computeAccessDigest(around.platform, { idno, system: id, documentTypes: types });
}

function accessOf(
  part: Part<Access>,
  { environment, system, make }: { environment: Environment; system: SystemPart; make: PartMaking },
): AccessPart {
  const { file, path, data, valid } = part;
  const access: Writable<AccessPart> = {
    file,
    path,
    data,
    valid,
    environment,
    system,
    of: system.of,
    certificates: [],
    addresses: [],
  };
  const entries = partsAt<CertificateEntry>(make, [...part.path, 'certificates']);
  const addresses = (via: Via, ...list: string[]) =>
    partsAt<string>(make, [...part.path, ...list]).map((one) => addressOf(one, access, via));
  access.certificates = entries.map((entry) => certificateOf(entry, access, make));
  const device = data.vpn?.certificate;
  const reading = typeof device === 'string' ? make.around.certificateFiles.get(device) : undefined;
  if (reading) access.tunnelReading = reading;
  access.addresses = [
    ...addresses('public', 'addresses'),
    ...addresses('peer', 'vpn', 'peer'),
    ...addresses('vpn', 'vpn', 'addresses'),
  ];
  return access;
}

function addressOf({ file, path, data, valid }: Part<string>, access: AccessPart, via: Via): AddressPart {
  return { file, path, data, valid, access, via, reading: readAddress(data) };
}

function certificateOf(entry: Part<CertificateEntry>, access: AccessPart, { around, left }: PartMaking): CertificatePart {
  const { file: inFile, path, data, valid } = entry;
  const part: Writable<CertificatePart> = { file: inFile, path, data, valid, access };
  const [serial, file] = data.serial === null || data.file === null ? [] : [data.serial, data.file];
  const registered = serial === undefined ? undefined : around.registered.get(normalizeSerial(serial) ?? '');
  if (registered) part.registered = registered;
  const reading = file === undefined ? readingOf(registered) : around.certificateFiles.get(file);
  if (reading) part.reading = reading;
  if (reading && 'certificate' in reading)
    left.push(async () => {
      const { certificate } = reading;
      const authorities = around.authorities[access.environment];
      part.trust = await verifyTrust(certificate, authorities, around.platform);
      const named = authorities.filter((one) => isNamedIssuer(certificate, one));
      if (part.trust === 'signature-wrong') part.signers = new Set<string>();
      else if (named.length > 1) part.signers = await findSigners(certificate, named, around.platform);
    });
  return part;
}

function readingOf(registered: Registered | undefined): CertificateReading | undefined {
  return registered?.certificate && { certificate: registered.certificate };
}
