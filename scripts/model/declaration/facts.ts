// Facts about the whole repository: who claims what, gathered once from all files.
import { isDay } from '../date.ts';
import { compare } from '../finding/finding.ts';
import { gather } from '../gather.ts';
import { compareNetworks, type Network } from '../network/address.ts';
import { nameOf, type SystemName } from '../system-name.ts';
import {
  type AccessPart,
  type AddressPart,
  type CertificatePart,
  certificateOf,
  type FilePart,
  type SystemPart,
  systemNameOf,
  tunnelKeyOf,
  tunnelNamesOf,
} from './integration.ts';
import { asWholeList } from './refused.ts';

export interface Facts {
  readonly files: readonly FilePart[];
  /** An institution's file, by its name in the repository. */
  fileOf(slug: string): FilePart | undefined;
  /** A system by the names in the repository; of several with one id in a file the first. */
  systemOf(named: SystemName): SystemPart | undefined;
  readonly byIdno: ReadonlyMap<string, readonly FilePart[]>;
  readonly bySystemId: ReadonlyMap<string, readonly SystemPart[]>;
  readonly byClientId: ReadonlyMap<string, readonly AccessPart[]>;
  /** By SHA-256 of the DER, and by SHA-256 of the public key; of one key, what lasts longest comes first. */
  readonly byCertificate: ReadonlyMap<string, readonly CertificatePart[]>;
  readonly byKey: ReadonlyMap<string, readonly CertificatePart[]>;
  /** By what only one tunnel may have. */
  readonly byTunnelKey: ReadonlyMap<string, readonly AccessPart[]>;
  readonly byTunnelName: ReadonlyMap<string, readonly AccessPart[]>;
  /**
   * Address part -> the overlapping parts of other files in the same environment, of some files only where these are very many; of a file's
   * equal parts, only the first.
   */
  readonly overlaps: ReadonlyMap<AddressPart, readonly AddressPart[]>;
  readonly usedDocumentTypes: ReadonlySet<string>;
  /** What lies under integrations/certificates, as declarations name it: certificates/exemplu.cer. */
  readonly certificateFiles: readonly string[];
  /** Institutions with a file of which nothing could be read: unreadable is not empty, so nothing is said of what they have. */
  readonly unread: ReadonlySet<string>;
}

/** What lies in the repository beside the files that could be read. */
interface Beside {
  readonly certificateFiles?: readonly string[];
  /** Institutions whose file could not be read. */
  readonly unread?: readonly string[];
}

export function gatherFacts(files: readonly FilePart[], { certificateFiles = [], unread = [] }: Beside = {}): Facts {
  const systems = gather(files, (file) => file.systems);
  const accesses = gather(systems, (system) => Object.values(system.accesses));
  const certificates = gather(accesses, (access) => access.certificates);
  const bySlug = new Map(files.map((file) => [file.slug, file]));
  const byName = groupBy(systems, (system) => system.data.id && systemNameOf(system));
  return {
    files,
    fileOf: (slug) => bySlug.get(slug),
    systemOf: (named) => byName.get(nameOf(named))?.[0],
    byIdno: groupBy(files, (file) => file.institution?.data.idno),
    bySystemId: groupBy(systems, (system) => system.data.id),
    byClientId: groupBy(accesses, (access) => access.data.clientId),
    byCertificate: groupBy(certificates, (part) => certificateOf(part)?.sha256),
    byKey: groupBy([...certificates].sort(compareLasting), (part) => certificateOf(part)?.keySha256),
    byTunnelKey: groupBy(accesses, tunnelKeyOf),
    byTunnelName: groupByNames(accesses),
    overlaps: findOverlaps(gather(accesses, (access) => access.addresses)),
    usedDocumentTypes: new Set(gather(systems, (system) => asWholeList(system.data.documentTypes) ?? [])),
    certificateFiles,
    unread: new Set(unread),
  };
}

function groupByNames(accesses: readonly AccessPart[]): Map<string, AccessPart[]> {
  const named = gather(accesses, (access) => [...new Set(tunnelNamesOf(access))].map((name) => ({ name, access })));
  const groups = groupBy(named, ({ name }) => name);
  return new Map([...groups].map(([name, all]) => [name, all.map(({ access }) => access)]));
}

/** What has no last day lasts longest. */
function compareLasting(a: CertificatePart, b: CertificatePart): number {
  const lastDayOf = ({ data: { until } }: CertificatePart) => (typeof until === 'string' && isDay(until) ? until : 'never');
  return compare(lastDayOf(b), lastDayOf(a));
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string | null | undefined): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item) ?? undefined;
    if (name === undefined) continue;
    const group = result.get(name);
    if (group) group.push(item);
    else result.set(name, [item]);
  }
  return result;
}

/** A network as one file claims it, once or several times, and the claims of other files that overlap it. */
interface NetworkClaim {
  readonly network: Network;
  readonly parts: AddressPart[];
  readonly others: AddressPart[];
  /** Of those others. */
  readonly files: Set<string>;
}

/**
 * Sort and sweep: CIDR networks either nest or are apart, so a stack of the open ones is enough. Equal claims of one file count as
 * one, so that a file that says 0.0.0.0/0 a thousand times cannot make a thousand lists of everybody.
 */
function findOverlaps(parts: readonly AddressPart[]): Map<AddressPart, readonly AddressPart[]> {
  const claimed = parts.filter((part) => part.via !== 'peer' && part.reading.network);
  const claims = gather([...groupBy(claimed, claimKeyOf).values()], toNetworkClaims);
  for (const lane of groupBy(claims, laneOf).values()) sweep(lane);
  return new Map(
    claims.filter(({ others }) => others.length > 0).flatMap(({ parts, others }) => parts.map((part) => [part, others])),
  );
}

/**
 * Many files that all claim one address make many pairs, so a claim keeps the claims of so many other files: more than an exception can
 * name, so that none covers what was left out.
 */
const mostFiles = 30;

function sweep(claims: readonly NetworkClaim[]): void {
  const open: NetworkClaim[] = [];
  // Those among the open ones that have room for others.
  let roomy: NetworkClaim[] = [];
  for (const next of [...claims].sort((a, b) => compareNetworks(a.network, b.network) || compare(fileOf(a), fileOf(b)))) {
    for (const stack of [open, roomy]) while (stack.length > 0 && !isStillOpen(stack.at(-1), next)) stack.pop();
    for (const outer of open) {
      if (!hasRoom(next)) break;
      addOverlap(next, outer);
    }
    for (const outer of roomy) addOverlap(outer, next);
    open.push(next);
    roomy = [...roomy, next].filter(hasRoom);
  }
}

const hasRoom = ({ files }: NetworkClaim): boolean => files.size < mostFiles;

function addOverlap(claim: NetworkClaim, other: NetworkClaim): void {
  if (fileOf(claim) === fileOf(other)) return;
  claim.files.add(fileOf(other));
  claim.others.push(...other.parts.slice(0, 1));
}

function toNetworkClaims(parts: AddressPart[]): NetworkClaim[] {
  const network = parts[0]?.reading.network;
  return network ? [{ network, parts, others: [], files: new Set() }] : [];
}

const claimKeyOf = ({ file, access, reading: { network } }: AddressPart): string =>
  `${file} ${access.environment} ${network?.family} ${network?.first} ${network?.prefix}`;

const fileOf = ({ parts }: NetworkClaim): string => parts[0]?.file ?? '';

const laneOf = ({ network, parts }: NetworkClaim): string => `${parts[0]?.access.environment} ${network.family}`;

const isStillOpen = (outer: NetworkClaim | undefined, next: NetworkClaim): boolean =>
  outer !== undefined && next.network.first <= outer.network.last;
