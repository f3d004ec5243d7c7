// What only the whole repository knows: who claims what, gathered once from all files.
import { inNetworkOrder, type Network } from './address.ts';
import { compare } from './finding.ts';
import {
  type AccessPart,
  type AddressPart,
  type CertificatePart,
  certificateOf,
  type FilePart,
  type SystemPart,
} from './integration.ts';

export interface Facts {
  readonly files: readonly FilePart[];
  readonly byIdno: ReadonlyMap<string, readonly FilePart[]>;
  readonly bySystemId: ReadonlyMap<string, readonly SystemPart[]>;
  readonly byClientId: ReadonlyMap<string, readonly AccessPart[]>;
  /** By SHA-256 of the DER, and by SHA-256 of the public key. */
  readonly byCertificate: ReadonlyMap<string, readonly CertificatePart[]>;
  readonly byKey: ReadonlyMap<string, readonly CertificatePart[]>;
  /** For an address part: the parts of other institutions in the same environment that it overlaps. */
  readonly overlaps: ReadonlyMap<AddressPart, readonly AddressPart[]>;
  readonly usedDocumentTypes: ReadonlySet<string>;
}

export function gather(files: readonly FilePart[]): Facts {
  const systems = files.flatMap((file) => file.systems);
  const accesses = systems.flatMap((system) => Object.values(system.accesses));
  const certificates = accesses.flatMap((access) => access.certificates);
  return {
    files,
    byIdno: groups(files, (file) => file.institution?.data.idno),
    bySystemId: groups(systems, (system) => system.data.id),
    byClientId: groups(accesses, (access) => access.data.clientId),
    byCertificate: groups(certificates, (part) => certificateOf(part)?.sha256),
    byKey: groups(certificates, (part) => certificateOf(part)?.keySha256),
    overlaps: findOverlaps(accesses.flatMap((access) => access.addresses)),
    usedDocumentTypes: new Set(systems.flatMap((system) => system.data.documentTypes)),
  };
}

function groups<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = result.get(name);
    if (group) group.push(item);
    else result.set(name, [item]);
  }
  return result;
}

interface Claim {
  readonly network: Network;
  readonly part: AddressPart;
}

/** Sort and sweep: CIDR networks either nest or are apart, so a stack of the open ones is enough. */
function findOverlaps(parts: readonly AddressPart[]): Map<AddressPart, AddressPart[]> {
  const result = new Map<AddressPart, AddressPart[]>();
  const note = (part: AddressPart, other: AddressPart) => result.set(part, [...(result.get(part) ?? []), other]);
  for (const claims of groups(parts.flatMap(claim), laneOf).values()) {
    const open: Claim[] = [];
    for (const next of claims.sort((a, b) => inNetworkOrder(a.network, b.network) || compare(a.part.file, b.part.file))) {
      while (open.length > 0 && !stillOpen(open.at(-1), next)) open.pop();
      for (const other of open.filter((outer) => outer.part.file !== next.part.file)) {
        note(next.part, other.part);
        note(other.part, next.part);
      }
      open.push(next);
    }
  }
  return result;
}

function claim(part: AddressPart): Claim[] {
  return part.via !== 'peer' && part.reading.network ? [{ network: part.reading.network, part }] : [];
}

const laneOf = (one: Claim): string => `${one.part.access.environment} ${one.network.family}`;

const stillOpen = (outer: Claim | undefined, next: Claim): boolean =>
  outer !== undefined && next.network.first <= outer.network.last;
