// What a pull request newly claims for itself, and where two open ones claim the same, before either is merged.
import { type Network, overlaps, writeNetwork } from './address.ts';
import type { Facts } from './facts.ts';
import { readable } from './guarded.ts';
import { certificateOf, type Environment, type FilePart } from './integration.ts';
import type { Claim } from './proposal.ts';
import { meantSerial } from './serial.ts';

/** A claim, and what comparing it takes. */
export interface Stake extends Claim {
  /** Of an address: overlapping is enough, within one environment. */
  readonly place?: { readonly environment: Environment; readonly network: Network };
}

/** The claims of the files that a pull request touches, as it leaves them, without those that the base has in the same file. */
export function stakesOf(touched: Facts, base: Facts): Stake[] {
  return touched.files.flatMap((file) => {
    const before = base.files.find((one) => one.file === file.file);
    const known = new Set(before && stakesIn(before).map(keyOf));
    const name: Stake[] = before ? [] : [{ kind: 'file', value: file.file, file: file.file }];
    return [...name, ...stakesIn(file)].filter((stake) => !known.has(keyOf(stake)));
  });
}

const keyOf = ({ kind, value, place }: Stake): string => `${kind} ${place?.environment ?? ''} ${value}`;

function stakesIn(file: FilePart): Stake[] {
  const idno = readable(() => file.institution?.data.idno);
  const accesses = file.systems.flatMap((system) => Object.values(system.accesses));
  const stakes = accesses.flatMap((access): Stake[] => {
    const clientId = readable(() => access.data.clientId);
    const addresses = access.addresses.filter(({ via }) => via !== 'peer').flatMap(({ reading }) => reading.network ?? []);
    const certificates = access.certificates.flatMap((part) => {
      const serial = readable(() => part.data.serial);
      return certificateOf(part)?.sha256 ?? (serial === undefined ? [] : (meantSerial(serial) ?? []));
    });
    return [
      ...(clientId === undefined ? [] : [{ kind: 'client-id' as const, value: clientId, file: file.file }]),
      ...certificates.map((value) => ({ kind: 'certificate' as const, value, file: file.file })),
      ...addresses.map((network) => ({
        kind: 'address' as const,
        value: writeNetwork(network),
        file: file.file,
        place: { environment: access.environment, network },
      })),
    ];
  });
  return [...(idno === undefined ? [] : [{ kind: 'idno' as const, value: idno, file: file.file }]), ...stakes];
}

/** Those of one's own claims that another pull request makes too. Both may change one institution's file: that is its own affair. */
export function sharedClaims(own: readonly Stake[], other: readonly Stake[]): Claim[] {
  const shared = own.filter((stake) => other.some((theirs) => areSame(stake, theirs) && !isOneFile(stake, theirs)));
  return [...new Map(shared.map((stake) => [keyOf(stake), stake])).values()].map(({ kind, value, file }) => ({
    kind,
    value,
    file,
  }));
}

function areSame(one: Stake, other: Stake): boolean {
  if (one.kind !== other.kind) return false;
  if (!one.place || !other.place) return one.value === other.value;
  return one.place.environment === other.place.environment && overlaps(one.place.network, other.place.network);
}

const isOneFile = (one: Stake, other: Stake): boolean => one.kind !== 'file' && one.kind !== 'idno' && one.file === other.file;
