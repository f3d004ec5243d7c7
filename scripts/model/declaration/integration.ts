// An institution's file in the form that rules walk through: its parts, each with its path and the parts around it.

import type { Environment } from '../environment.ts';
import type { Integration, ProductionAccess, StagingAccess, System } from '../generated/integration.ts';
import { type AddressReading, compareNetworks, type Network, writeNetwork } from '../network/address.ts';
import type { Via } from '../network/limit.ts';
import { canonicalKey, type Tunnel } from '../network/tunnel.ts';
import type { Path } from '../path.ts';
import { nameOf } from '../system-name.ts';
import type { Certificate, CertificateReading } from '../x509/certificate.ts';
import { listNames } from '../x509/name-constraints.ts';
import { toBase64 } from '../x509/pem.ts';
import type { Trust } from '../x509/trust.ts';
import type { Readable } from './refused.ts';
import type { Registered } from './registry.ts';

type Data<K extends keyof Integration> = Integration[K];
export type CertificateEntry = NonNullable<StagingAccess['certificates']>[number];
export type Access = StagingAccess & Pick<ProductionAccess, 'confirmation'>;

/** A file under integrations/ as it was read. Its data has the form of the schema except at the paths in `refused`. */
export interface Declaration {
  readonly file: string;
  /** The file's name without .yaml: how the institution is called in the repository. */
  readonly slug: string;
  readonly data: unknown;
  readonly refused: readonly Path[];
  /** Beside them what has a key that nobody knows. */
  readonly unclear: readonly Path[];
}

/** The file of a part and the path to it. */
export interface Part<T> {
  readonly file: string;
  readonly path: Path;
  /** The data of the file, with null in the place of every value that the schema refused. */
  readonly data: Readable<T>;
  /** For rules alone: the same data in the schema's own type. A rule that reads a refused value here ends and says nothing. */
  readonly valid: T;
}

export interface FilePart {
  readonly file: string;
  readonly path: Path;
  readonly slug: string;
  /** What the schema refused, and what has a key that nobody knows: there may be more than what could be read. */
  readonly unclear: readonly Path[];
  /** Absent where it was refused as a whole. */
  readonly institution?: InstitutionPart;
  readonly agreement?: AgreementPart;
  readonly systems: readonly SystemPart[];
}

export interface InstitutionPart extends Part<Data<'institution'>> {
  readonly of: FilePart;
}

export interface AgreementPart extends Part<Data<'agreement'>> {
  readonly of: FilePart;
}

export interface SystemPart extends Part<Omit<System, 'environments'>> {
  readonly of: FilePart;
  /** Without those that were refused as a whole. */
  readonly accesses: Partial<Record<Environment, AccessPart>>;
  /** The declared environments, refused or not. */
  readonly declared: readonly Environment[];
  /** Whether there are other sections beside them, each of which may be an environment misspelt. */
  readonly hasUnknownEnvironment: boolean;
  /** Digest of what the system may do, without what differs between environments: sha256:<64 hex digits>. Null where that was refused. */
  readonly digest: string | null;
}

export interface AccessPart extends Part<Access> {
  readonly environment: Environment;
  readonly system: SystemPart;
  readonly of: FilePart;
  readonly certificates: readonly CertificatePart[];
  readonly addresses: readonly AddressPart[];
  /** Of the file that the VPN names; absent where it names none, or there is no such file. */
  readonly tunnelReading?: CertificateReading;
}

export interface CertificatePart extends Part<CertificateEntry> {
  readonly access: AccessPart;
  /** The file beside the declaration, or AGE's copy of the certificate with the declared serial. Absent where there is no such file. */
  readonly reading?: CertificateReading;
  /** Whether an authority of the access's environment issued it. Absent where there is no readable certificate. */
  readonly trust?: Trust;
  /** Where several authorities bear the issuer's name, or none of those that do signed it: those that verifiably did, by SHA-256. */
  readonly signers?: ReadonlySet<string>;
  /** The registered certificate that the serial names. */
  readonly registered?: Registered;
}

export interface AddressPart extends Part<string> {
  readonly access: AccessPart;
  readonly via: Via;
  readonly reading: AddressReading;
}

/** The system's own name in the repository, or ? where it was refused. */
export const systemId = ({ data }: SystemPart): string => data.id ?? '?';

/** How a declared system is called, as `nameOf` calls one that is published. */
export const systemNameOf = (system: SystemPart): string => nameOf({ institution: system.of.slug, system: systemId(system) });

/** The certificate of a part where it could be read. */
export function certificateOf(part: CertificatePart): Certificate | undefined {
  return part.reading && 'certificate' in part.reading ? part.reading.certificate : undefined;
}

/** The networks that it may be called from; the other end of a tunnel calls nobody. */
export const networksOf = ({ addresses }: AccessPart): Network[] =>
  addresses.flatMap(({ via, reading }) => (via !== 'peer' && reading.network ? [reading.network] : []));

/** The tunnel that is configured from here; undefined where there is none, or a part of it is missing or cannot be read. */
export function tunnelOf({ data, addresses, tunnelReading }: AccessPart): Tunnel | undefined {
  const vpn = data.vpn ?? {};
  const peer = addresses.find(({ via }) => via === 'peer')?.reading;
  if (!vpn.kind || !peer || 'problem' in peer) return undefined;
  const inside = addresses.flatMap(({ via, reading }) => (via === 'vpn' && reading.network ? [reading.network] : []));
  const networks = [...new Set(inside.sort(compareNetworks).map(writeNetwork))];
  const head = { kind: vpn.kind, peer: writeNetwork(peer.network) };
  if (vpn.kind === 'wireguard')
    return vpn.publicKey && canonicalKey.test(vpn.publicKey) ? { ...head, publicKey: vpn.publicKey, networks } : undefined;
  if (!tunnelReading || !('certificate' in tunnelReading)) return undefined;
  const { der, sha256 } = tunnelReading.certificate;
  return { ...head, certificate: toBase64(der), sha256, networks };
}

/** What only one tunnel may have: the WireGuard key, or the hash of the public key in the device's certificate. */
export function tunnelKeyOf({ data, tunnelReading }: AccessPart): string | undefined {
  if (data.vpn?.kind === 'wireguard') return data.vpn.publicKey ?? undefined;
  const isRead = data.vpn?.kind === 'ikev2' && tunnelReading && 'certificate' in tunnelReading;
  return isRead ? tunnelReading.certificate.keySha256 : undefined;
}

/** The names by which a gateway finds the certificate of an IKEv2 device: of two with one name it would take the wrong one. */
export const tunnelNamesOf = ({ data, tunnelReading }: AccessPart): readonly string[] =>
  data.vpn?.kind === 'ikev2' && tunnelReading && 'certificate' in tunnelReading ? listNames(tunnelReading.certificate) : [];

export const isSuspended = ({ status }: { readonly status?: System['status'] | null }): boolean => status === 'suspended';
