// From a declaration to the parts that rules walk through. What the schema found broken in them cannot be read.

import { accessDigest } from '../model/declaration/digest.ts';
import { guarded, readable, Unreadable } from '../model/declaration/guarded.ts';
import type {
  Access,
  AccessPart,
  AddressPart,
  CertificateEntry,
  CertificatePart,
  Declaration,
  FilePart,
  SystemPart,
} from '../model/declaration/integration.ts';
import type { Registered } from '../model/declaration/registry.ts';
import { type Environment, environments } from '../model/environment.ts';
import type { Integration, System } from '../model/generated/integration.ts';
import { readAddress } from '../model/network/address.ts';
import type { Via } from '../model/network/limit.ts';
import { isWithin, type Path, valueAt } from '../model/path.ts';
import type { Certificate, CertificateReading } from '../model/x509/certificate.ts';
import type { Platform } from '../model/x509/platform.ts';
import { meantSerial } from '../model/x509/serial.ts';
import { type Trust, trustOf } from '../model/x509/trust.ts';

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
  const institution = reachable<Integration['institution']>(make, ['institution']);
  const agreement = reachable<Integration['agreement']>(make, ['agreement']);
  if (institution) file.institution = { file: file.file, path: ['institution'], data: institution, of: file };
  if (agreement) file.agreement = { file: file.file, path: ['agreement'], data: agreement, of: file };
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

/** The value at the path, guarded where something in it is broken; undefined where there is none or it is broken itself. */
function reachable<T>({ declaration }: Make, path: Path): T | undefined {
  const value = valueAt(declaration.data, path);
  if (value === undefined || declaration.broken.some((broken) => isWithin(path, broken))) return undefined;
  return guarded(value as T, path, declaration.broken);
}

async function systemAt(make: Make, path: Path): Promise<SystemPart | undefined> {
  const data = reachable<System>(make, path);
  if (!data) return undefined;
  const inside = reachable<System['environments']>(make, [...path, 'environments']) ?? {};
  const system: Writable<SystemPart> = {
    file: make.file.file,
    path,
    data,
    of: make.file,
    accesses: {},
    declared: environments.filter((environment) => Object.hasOwn(inside, environment)),
    digest: '',
  };
  await giveDigest(system, make);
  for (const environment of system.declared) {
    const access = await accessAt(make, system, environment);
    if (access) system.accesses[environment] = access;
  }
  return system;
}

/** A digest of what cannot be read cannot be read either. */
async function giveDigest(system: Writable<SystemPart>, { file, around }: Make): Promise<void> {
  const permissions = readable(() => ({
    idno: file.institution?.data.idno ?? '',
    system: system.data.id,
    documentTypes: [...system.data.documentTypes],
  }));
  if (permissions) system.digest = await accessDigest(around.platform, permissions);
  else
    Object.defineProperty(system, 'digest', {
      get() {
        throw new Unreadable('digest');
      },
    });
}

async function accessAt(make: Make, system: SystemPart, environment: Environment): Promise<AccessPart | undefined> {
  const path = [...system.path, 'environments', environment];
  const data = reachable<Access>(make, path);
  if (!data) return undefined;
  const items = itemsOf(make, path);
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
      .filter((item) => reachable(make, item) !== undefined);
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

async function certificateAt(make: Make, access: AccessPart, path: Path): Promise<CertificatePart> {
  const { around } = make;
  const data = reachable<CertificateEntry>(make, path) ?? {};
  const part: Writable<CertificatePart> = { file: access.file, path, data, access };
  const { serial, file } = readable(() => ({ serial: data.serial, file: data.file })) ?? {};
  const registered = serial === undefined ? undefined : around.registered.get(meantSerial(serial) ?? '');
  if (registered) part.registered = registered;
  const reading = file === undefined ? readingOf(registered) : around.certificateFiles.get(file);
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

function addressAt({ declaration }: Make, access: AccessPart, path: Path, via: Via): AddressPart {
  const data = valueAt(declaration.data, path) as string;
  return { file: access.file, path, data, access, via, reading: readAddress(data) };
}
