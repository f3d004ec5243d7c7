// What the index keeps of the environments: what they publish, as far as deciding anew what institutions declare does not say it, so that the plan of a
// change takes only what it concerns.
import { createHash } from 'node:crypto';
import type { Environment } from '../../model/environment.ts';
import type { DocumentType } from '../../model/generated/document-type.ts';
import { readAddress, writeNetwork } from '../../model/network/address.ts';
import type { Hold } from '../../model/publication/hold.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { Client, Withdrawn } from '../../model/publication/publication.ts';
import { readCertificate } from '../../model/x509/certificate.ts';
import { fromBase64, toBase64 } from '../../model/x509/pem.ts';
import type { Platform } from '../../model/x509/platform.ts';
import { Damaged } from './pages.ts';

/** The newest commits of the environments' branches; none where there is no branch. */
export type Tips = Partial<Record<Environment, string>>;

/** By system and access digest: the day on which it was first published in staging; undefined where that is not known. */
export type StagedDays = ReadonlyMap<string, string | undefined>;

export interface DecidedAccess {
  /** The commits that it was read of. With others, it says nothing. */
  readonly tips: Tips;
  /** Absent where an index is no help. */
  readonly environments?: Readonly<Record<Environment, DecidedEnvironment>>;
  /** Whether there is a history of staging. */
  readonly isStaged: boolean;
}

export interface DecidedEnvironment {
  /** Without its files and systems; absent where nothing is published. */
  readonly manifest?: Manifest;
  /** SHA-256 of manifest.json. */
  readonly manifestHash?: string;
  readonly hold?: Hold;
  readonly withdrawn?: readonly Withdrawn[];
  /** How many systems are published, and how many of them use each type. */
  readonly systems: number;
  readonly types: Readonly<Record<string, number>>;
  /** Types that are published and that the catalogue does not have. */
  readonly formerTypes: readonly DocumentType[];
  /** Institutions that would get other access than is published, or keep it for an error. */
  readonly pending: readonly string[];
  /** Only for a plan in this folder: institutions with systems that wait. Present where today's program renders what is published as it is. */
  readonly waiting?: readonly string[];
  /** Of institutions whose published systems are not those that their files alone give: what is published. */
  readonly other: Readonly<Record<string, readonly StoredClient[]>>;
}

export interface StoredClient extends Omit<Client, 'certificates' | 'networks'> {
  /** DER in base64. */
  readonly certificates: readonly string[];
  readonly networks: readonly string[];
}

export const storeClient = (client: Client): StoredClient => ({
  ...client,
  certificates: client.certificates.map(({ der }) => toBase64(der)),
  networks: client.networks.map(writeNetwork),
});

/** Throws a Damaged where it is not what was stored. */
export async function restoreClient(stored: StoredClient, platform: Platform): Promise<Client> {
  const readings = await Promise.all(stored.certificates.map((text) => readCertificate(fromBase64(text), platform)));
  const certificates = readings.flatMap((one) => ('certificate' in one ? [one.certificate] : []));
  const networks = stored.networks.flatMap((text) => readAddress(text).network ?? []);
  if (certificates.length !== stored.certificates.length || networks.length !== stored.networks.length)
    throw new Damaged('no such client');
  return { ...stored, certificates, networks };
}

/** Sorted entries: so many bytes of the hash of what was in staging, then the day, or blanks where that is not known. */
const stagedHashSize = 24;
export const stagedSize = stagedHashSize + 10;

/** Nobody finds two accesses with one hash: what was never tested does not count as tested. */
export const hashStaged = (key: string): Buffer => createHash('sha256').update(key).digest().subarray(0, stagedHashSize);

export function writeStaged(days: StagedDays): [Buffer, number] {
  const entries = [...days].map(([key, day = '']) => Buffer.concat([hashStaged(key), Buffer.from(day.padEnd(10), 'latin1')]));
  return [Buffer.concat(entries.sort(Buffer.compare)), entries.length];
}
