// A plan: what publishing would change, as data. It compares two trees of files and has no way to reach the world.

import type { Environment } from '../environment.ts';
import { compare } from '../finding/finding.ts';
import type { Announcement } from '../generated/announcements.ts';
import { markOf } from '../network/tunnel.ts';
import { nameOf, type SystemName } from '../system-name.ts';

import type { Files } from '../tree.ts';
import type { Hold } from './hold.ts';
import {
  type Manifest,
  manifestPath,
  type PublishedCertificate,
  type PublishedSystem,
  readManifest,
  removeSource,
} from './manifest.ts';

/**
 * empty: nobody would have access any more. many: too many systems change or lose access. rendering: the form of the files changes, and
 * no declaration asks for it. unexplained: access changes, and no declaration asks for it. histories: gateways tell of publications that are
 * not those of the branch.
 */
export type BrakeKind = 'empty' | 'many' | 'rendering' | 'unexplained' | 'histories';

export interface Brake {
  readonly kind: BrakeKind;
  /** The publication that an announcement must name. */
  readonly generation: number;
  /** Systems that lose access, systems that have it changed, and how many there were. */
  readonly removals: number;
  readonly changes: number;
  readonly published: number;
  /** By institution and system. */
  readonly systems: readonly string[];
  /** The gateways that tell of other publications. */
  readonly gateways?: readonly string[];
  /** The announcement for this publication, where its numbers are not those of the plan. */
  readonly announced?: Announcement;
}

export interface Change {
  readonly kind: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** What one system gains and loses in an environment. */
export interface SystemChange {
  readonly kind: 'gains' | 'changes' | 'loses';
  readonly system: PublishedSystem;
  readonly gained: Rights;
  readonly lost: Rights;
  /** Set where the client id differs: the one before. */
  readonly formerClientId?: string;
  /** What gateways saw of what is taken away or added; absent where nothing is known. */
  readonly traffic?: readonly TrafficRemark[];
}

/**
 * used, unused: an address or a certificate that is taken away. refused: an address that is added, and called in vain so far. `value`: a
 * canonical network, or a serial number. Days are YYYY-MM-DD; of what was not used, the one since which that is known.
 */
export interface TrafficRemark {
  readonly kind: 'used-address' | 'unused-address' | 'used-certificate' | 'unused-certificate' | 'refused-address';
  readonly value: string;
  readonly count: number;
  readonly since: string;
  readonly last: string;
}

export interface Rights {
  readonly certificates: readonly PublishedCertificate[];
  /** Canonical networks. */
  readonly networks: readonly string[];
  /** The marks of tunnels, as `markOf` writes them. Absent where there are none. */
  readonly tunnels?: readonly string[];
  /** Codes. */
  readonly documentTypes: readonly string[];
}

/** Why a declared system is not in the environment. */
export type WaitingFor =
  | 'suspended'
  | 'broken'
  | 'client-id'
  | 'certificate'
  | 'network'
  | 'confirmation'
  | 'new-confirmation'
  | 'staging'
  | 'approval';

export interface Waiting extends SystemName {
  readonly reason: WaitingFor;
  /** The digest to be confirmed. */
  readonly digest: string;
  /** How many approvals are missing, where it takes more than one and GitHub was asked. */
  readonly missing?: number;
}

/** A system whose access stays as it was published, because what is declared cannot be followed. */
export interface KeptAccess extends SystemName {
  /** The codes of the errors. */
  readonly reasons: readonly string[];
}

/** Both by SHA-256. */
export interface Replaced extends SystemName {
  readonly former: string;
  readonly next: string;
}

export interface Plan {
  readonly environment: Environment;
  /** Empty when there is nothing to publish. */
  readonly changes: readonly Change[];
  readonly systems: readonly SystemChange[];
  readonly waiting: readonly Waiting[];
  /** Absent where everything declared could be followed. */
  readonly kept?: readonly KeptAccess[];
  /** What stops everything but the urgent part of the publication. Absent where nothing does. */
  readonly brakes?: readonly Brake[];
  /** The environment was rolled back: only what takes access away is published. */
  readonly hold?: Hold;
  /** Nothing changes, and it is published again so that it goes on to count. */
  readonly renews?: boolean;
  /** What ended because its successor is in use; absent where nothing did. */
  readonly replaced?: readonly Replaced[];
  /** How many systems will have access. */
  readonly connected: number;
}

/** Compares what is wanted with what is published; undefined where nothing was published yet. */
export function planOf(environment: Environment, desired: Files, current: Files | undefined, waiting: readonly Waiting[]): Plan {
  const before = current && readManifest(current.get(manifestPath));
  const after = readManifest(desired.get(manifestPath));
  return {
    environment,
    changes: changesOf(desired, current ?? new Map()),
    systems: compareSystems(before, after),
    waiting,
    connected: after?.systems.length ?? 0,
  };
}

/** Of the files alone. */
export function changesOf(desired: Files, current: Files): Change[] {
  const paths = [...new Set([...desired.keys(), ...current.keys()])].sort(compare);
  const changes = paths.flatMap((path) => changeOf(path, current.get(path), desired.get(path)));
  const [only] = changes;
  return changes.length === 1 && only?.path === manifestPath && onlySourceDiffers(only) ? [] : changes;
}

function changeOf(path: string, before: string | undefined, after: string | undefined): Change[] {
  if (before === after) return [];
  if (before === undefined) return [{ kind: 'create', path, after }];
  return after === undefined ? [{ kind: 'delete', path, before }] : [{ kind: 'update', path, before, after }];
}

/** A later commit of the source that changes no access is not worth a publication. */
function onlySourceDiffers({ before, after }: Change): boolean {
  return before !== undefined && after !== undefined && removeSource(before) === removeSource(after);
}

type PublishedSystems = Pick<Manifest, 'systems'>;

/** What each system gained and lost from one publication to the next. */
export function compareSystems(before: PublishedSystems | undefined, after: PublishedSystems | undefined): SystemChange[] {
  const was = new Map(before?.systems.map((system) => [nameOf(system), system]));
  const is = new Map(after?.systems.map((system) => [nameOf(system), system]));
  const names = [...new Set([...was.keys(), ...is.keys()])].sort(compare);
  return names.flatMap((name) => compareSystem(was.get(name), is.get(name)));
}

function compareSystem(before: PublishedSystem | undefined, after: PublishedSystem | undefined): SystemChange[] {
  const system = after ?? before;
  if (!system) return [];
  const gained = subtractRights(after, before);
  const lost = subtractRights(before, after);
  const formerClientId = before && after && before.clientId !== after.clientId ? before.clientId : undefined;
  const kind = !before ? 'gains' : after ? 'changes' : 'loses';
  const isSame = kind === 'changes' && isEmpty(gained) && isEmpty(lost) && formerClientId === undefined;
  return isSame ? [] : [{ kind, system, gained, lost, formerClientId }];
}

/** Whether it lets anything in that was not let in before, beside some certificates: these by their SHA-256. */
export function isGain({ kind, gained, formerClientId }: SystemChange, beside: ReadonlySet<string> = new Set()): boolean {
  const certificates = gained.certificates.filter(({ sha256 }) => !beside.has(sha256));
  return kind === 'gains' || formerClientId !== undefined || !isEmpty({ ...gained, certificates });
}

/** Whether it takes anything away that was let in before. */
export const isLoss = ({ kind, lost, formerClientId }: SystemChange): boolean =>
  kind === 'loses' || formerClientId !== undefined || !isEmpty(lost);

function subtractRights(one: PublishedSystem | undefined, other: PublishedSystem | undefined): Rights {
  const only = (key: 'networks' | 'documentTypes') => (one?.[key] ?? []).filter((value) => !other?.[key].includes(value));
  const known = new Set(other?.certificates.map((certificate) => certificate.sha256));
  const certificates = (one?.certificates ?? []).filter((certificate) => !known.has(certificate.sha256));
  const [tunnel, theirs] = [one, other].map((system) => system?.tunnel && markOf(system.tunnel));
  const tunnels = tunnel !== undefined && tunnel !== theirs ? { tunnels: [tunnel] } : {};
  return { certificates, networks: only('networks'), ...tunnels, documentTypes: only('documentTypes') };
}

const isEmpty = (rights: Rights): boolean => Object.values(rights).every((list) => list.length === 0);
