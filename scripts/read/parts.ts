// From a declaration to the parts that rules walk through. What the schema found broken is not among them.
import { readAddress } from '../model/address.ts';
import type { Certificate, CertificateReading } from '../model/certificate.ts';
import { accessDigest } from '../model/digest.ts';
import type { Integration, System } from '../model/generated/integration.ts';
import {
  type Access,
  type AccessPart,
  type AddressPart,
  type CertificateEntry,
  type CertificatePart,
  type Declaration,
  type Environment,
  environments,
  type FilePart,
  type SystemPart,
} from '../model/integration.ts';
import { isWithin, type Path, valueAt } from '../model/path.ts';
import type { Platform } from '../model/platform.ts';
import type { Registered } from '../model/registry.ts';
import { meantSerial } from '../model/serial.ts';
import { type Trust, trustOf } from '../model/trust.ts';

/** What else is known of certificates, looked up while parts are made. */
export interface Surroundings {
  readonly platform: Platform;
  readonly authorities: Readonly<Record<Environment, readonly Certificate[]>>;
  /** By the path in a declaration, such as certificates/exemplu.cer. */
  readonly certificateFiles: ReadonlyMap<string, CertificateReading>;
  /** By canonical serial. */
  readonly registered: ReadonlyMap<string, Registered>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export async function partsOf(declaration: Declaration, around: Surroundings): Promise<FilePart> {
  const data = declaration.data as Integration;
  const file: Writable<FilePart> = { file: declaration.file, path: [], slug: declaration.slug, systems: [] };
  const make = { file, declaration, around };
  if (isIntact(make, ['institution']))
    file.institution = { file: file.file, path: ['institution'], data: data.institution, of: file };
  if (isIntact(make, ['agreement'])) file.agreement = { file: file.file, path: ['agreement'], data: data.agreement, of: file };
  const systems = Array.isArray(valueAt(data, ['systems'])) ? data.systems : [];
  const parts = await Promise.all(systems.map((_, i) => systemAt(make, ['systems', i])));
  file.systems = parts.filter((part) => part !== undefined);
  return file;
}

interface Make {
  readonly file: FilePart;
  readonly declaration: Declaration;
  readonly around: Surroundings;
}

/** Whether there is a value at the path and nothing broken in it, but for the parts of it that are looked at on their own. */
function isIntact({ declaration }: Make, path: Path, apart: readonly Path[] = []): boolean {
  if (valueAt(declaration.data, path) === undefined) return false;
  return !declaration.broken.some(
    (broken) => isWithin(path, broken) || (isWithin(broken, path) && !apart.some((part) => isWithin(broken, [...path, ...part]))),
  );
}

const apartFromSystem: readonly Path[] = environments.map((environment) => ['environments', environment]);

async function systemAt(make: Make, path: Path): Promise<SystemPart | undefined> {
  if (!isIntact(make, path, apartFromSystem)) return undefined;
  const data = valueAt(make.declaration.data, path) as System;
  const idno = make.file.institution?.data.idno ?? '';
  const system: Writable<SystemPart> = {
    file: make.file.file,
    path,
    data,
    of: make.file,
    accesses: {},
    declared: environments.filter((environment) => data.environments[environment] !== undefined),
    digest: await accessDigest(make.around.platform, { idno, system: data.id, documentTypes: data.documentTypes }),
  };
  for (const environment of system.declared) {
    const access = await accessAt(make, system, environment);
    if (access) system.accesses[environment] = access;
  }
  return system;
}

async function accessAt(make: Make, system: SystemPart, environment: Environment): Promise<AccessPart | undefined> {
  const path = [...system.path, 'environments', environment];
  const items = itemsOf(make, path);
  if (!isIntact(make, path, items)) return undefined;
  const data = valueAt(make.declaration.data, path) as Access;
  const access: Writable<AccessPart> = {
    file: system.file,
    path,
    data,
    environment,
    system,
    of: system.of,
    certificates: [],
    addresses: [],
  };
  const intact = (list: readonly (string | number)[]) =>
    items
      .filter((item) => isWithin(item, list))
      .map((item) => [...path, ...item])
      .filter((item) => isIntact(make, item));
  access.certificates = await Promise.all(intact(['certificates']).map((item) => certificateAt(make, access, item)));
  access.addresses = [
    ...intact(['addresses']).map((item) => addressAt(make, access, item, 'public')),
    ...intact(['vpn', 'peer']).map((item) => addressAt(make, access, item, 'peer')),
    ...intact(['vpn', 'addresses']).map((item) => addressAt(make, access, item, 'vpn')),
  ];
  return access;
}

/** The paths, within an access, of what is looked at on its own: each certificate and each address. */
function itemsOf({ declaration }: Make, path: Path): Path[] {
  const lists: Path[] = [['certificates'], ['addresses'], ['vpn', 'addresses']];
  const items = lists.flatMap((list) => {
    const value = valueAt(declaration.data, [...path, ...list]);
    return Array.isArray(value) ? value.map((_, i) => [...list, i]) : [];
  });
  return [...items, ['vpn', 'peer']];
}

async function certificateAt({ declaration, around }: Make, access: AccessPart, path: Path): Promise<CertificatePart> {
  const data = valueAt(declaration.data, path) as CertificateEntry;
  const part: Writable<CertificatePart> = { file: access.file, path, data, access };
  const registered = data.serial === undefined ? undefined : around.registered.get(meantSerial(data.serial) ?? '');
  if (registered) part.registered = registered;
  const reading = data.file === undefined ? readingOf(registered) : around.certificateFiles.get(data.file);
  if (reading) {
    part.reading = reading;
    const trust = await trustIn(reading, access.environment, around);
    if (trust) part.trust = trust;
  }
  return part;
}

function readingOf(registered: Registered | undefined): CertificateReading | undefined {
  return registered?.certificate && { certificate: registered.certificate };
}

async function trustIn(reading: CertificateReading, environment: Environment, around: Surroundings): Promise<Trust | undefined> {
  return 'certificate' in reading ? trustOf(reading.certificate, around.authorities[environment], around.platform) : undefined;
}

function addressAt({ declaration }: Make, access: AccessPart, path: Path, via: AddressPart['via']): AddressPart {
  const data = valueAt(declaration.data, path) as string;
  return { file: access.file, path, data, access, via, reading: readAddress(data) };
}
