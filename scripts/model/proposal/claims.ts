// The new claims of a pull request, and the claims that two open ones share, before either is merged.
import type { Facts } from '../declaration/facts.ts';
import { certificateOf, type FilePart, networksOf, tunnelKeyOf } from '../declaration/integration.ts';
import type { Environment } from '../environment.ts';
import { type Network, writeNetwork } from '../network/address.ts';
import { normalizeSerial } from '../x509/serial.ts';
import type { SharedClaim } from './proposal.ts';

/** A claim, with what is compared where equal text is not needed. */
export interface Claim extends SharedClaim {
  /** Of an address: overlapping is enough, within one environment. */
  readonly place?: { readonly environment: Environment; readonly network: Network };
}

/** The claims of the files that a pull request touches, as it leaves them, without those that the base has in the same file. */
export function collectNewClaims(touched: Facts, base: Facts): Claim[] {
  return touched.files.flatMap((file) => {
    const before = base.fileOf(file.slug);
    const known = new Set(before && collectClaims(before).map(keyOf));
    const name: Claim[] = before ? [] : [{ kind: 'file', value: file.file, file: file.file }];
    return [...name, ...collectClaims(file)].filter((claim) => !known.has(keyOf(claim)));
  });
}

const keyOf = ({ kind, value, place }: Claim): string => `${kind} ${place?.environment ?? ''} ${value}`;

function collectClaims(file: FilePart): Claim[] {
  const idno = file.institution?.data.idno;
  const accesses = file.systems.flatMap((system) => Object.values(system.accesses));
  const claims = accesses.flatMap((access): Claim[] => {
    const clientId = access.data.clientId;
    const addresses = networksOf(access);
    const tunnel = tunnelKeyOf(access);
    const certificates = access.certificates.flatMap((part) => {
      const { serial } = part.data;
      return certificateOf(part)?.sha256 ?? (serial ? (normalizeSerial(serial) ?? []) : []);
    });
    return [
      ...(clientId ? [{ kind: 'client-id' as const, value: clientId, file: file.file }] : []),
      ...certificates.map((value) => ({ kind: 'certificate' as const, value, file: file.file })),
      ...(tunnel === undefined ? [] : [{ kind: 'tunnel' as const, value: tunnel, file: file.file }]),
      ...addresses.map((network) => ({
        kind: 'address' as const,
        value: writeNetwork(network),
        file: file.file,
        place: { environment: access.environment, network },
      })),
    ];
  });
  return [...(idno ? [{ kind: 'idno' as const, value: idno, file: file.file }] : []), ...claims];
}

/** Own claims that another pull request makes, too. Two that change the file of one institution are no conflict. */
export function findSharedClaims(own: readonly Claim[], other: readonly Claim[]): SharedClaim[] {
  const theirs = indexClaims(other);
  const shared = own.filter((claim) => isAmong(claim, theirs));
  return [...new Map(shared.map((claim) => [keyOf(claim), claim])).values()].map(({ kind, value, file }) => ({
    kind,
    value,
    file,
  }));
}

/** Claims by file, for fast look-ups: a stranger's request can claim tens of thousands of addresses, too many to compare one by one. */
interface ClaimIndex {
  /** The files that claim a value, by kind and value. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** The networks that each file claims, by environment and family, in the order of their first addresses. */
  readonly lanes: ReadonlyMap<string, ReadonlyMap<string, readonly AddressRun[]>>;
}

/** The first address of a network, and the highest last address among it and all networks before it. */
interface AddressRun {
  readonly first: bigint;
  readonly last: bigint;
}

function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const known = indexes.get(claims);
  if (known) return known;
  const values = new Map<string, Set<string>>();
  const lanes = new Map<string, Map<string, Network[]>>();
  for (const { kind, value, file, place } of claims) {
    if (place)
      getOrMake(
        getOrMake(lanes, laneOf(place), () => new Map()),
        file,
        () => [],
      ).push(place.network);
    else getOrMake(values, `${kind} ${value}`, () => new Set<string>()).add(file);
  }
  const sorted = [...lanes].map(
    ([lane, files]) => [lane, new Map([...files].map(([file, all]) => [file, toAddressRuns(all)]))] as const,
  );
  const index = { values, lanes: new Map(sorted) };
  indexes.set(claims, index);
  return index;
}

const indexes = new WeakMap<readonly Claim[], ClaimIndex>();

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

const laneOf = ({ environment, network }: NonNullable<Claim['place']>): string => `${environment} ${network.family}`;

function toAddressRuns(networks: readonly Network[]): AddressRun[] {
  const sorted = [...networks].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  let last = -1n;
  return sorted.map((network) => {
    if (network.last > last) last = network.last;
    return { first: network.first, last };
  });
}

function isAmong({ kind, value, file, place }: Claim, { values, lanes }: ClaimIndex): boolean {
  if (place)
    return [...(lanes.get(laneOf(place)) ?? [])].some(([theirs, all]) => theirs !== file && overlapsAny(all, place.network));
  const files = values.get(`${kind} ${value}`);
  const isShared = kind === 'file' || kind === 'idno';
  return files !== undefined && (isShared || files.size > 1 || !files.has(file));
}

/**
 * Whether one of them overlaps the network: of those that begin before its end, the highest last address must not lie below its beginning.
 */
function overlapsAny(all: readonly AddressRun[], { first, last }: Network): boolean {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.first ?? 0n) <= last) low = middle + 1;
    else high = middle;
  }
  const before = all[low - 1];
  return before !== undefined && before.last >= first;
}
