// manifest.json of an environment branch: what was published, from which source, until when it counts, with the hash of every file.
import type { EnvironmentPolicy } from '../generated/policy.ts';
import type { Tunnel } from '../network/tunnel.ts';
import type { SystemName } from '../system-name.ts';
import { isManifestForm } from './manifest-form.ts';

export const manifestPath = 'manifest.json';

export interface Manifest extends Partial<Release> {
  /** 1 had no release. */
  readonly formatVersion: 1 | 2;
  readonly environment: string;
  readonly source: ManifestSource;
  /** What the files were written for, so that a program can try them elsewhere. Absent where an earlier version published. */
  readonly gateway?: GatewaySettings;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly systems: readonly PublishedSystem[];
  /** Absent where all gateways take it at once. */
  readonly ring?: Ring | undefined;
}

/** The gateways that take a publication first, and for how long they serve it before the others do. */
export interface Ring {
  readonly minutes: number;
  /** By name, with the public keys of their reports. */
  readonly gateways: readonly { readonly name: string; readonly key: string }[];
}

/** Names, addresses and paths that a gateway has, whatever program it is. */
export type GatewaySettings = EnvironmentPolicy['gateway'];

/** The place of a publication in the row of publications; a tree that is only rendered has none. */
export interface Release {
  /** Counted from 1; only grows. */
  readonly generation: number;
  /** Instant in ISO 8601: a gateway does not start to use it later. */
  readonly notAfter: string;
  /** The commit of the publication before; null for the first. */
  readonly previous: string | null;
  /** SHA-256 of the manifest before, null for the first: what a publication continues. Absent where an earlier version published. */
  readonly previousManifest?: string | null;
  /** For how many days policy lets a publication count. Absent where an earlier version published. */
  readonly validDays?: number;
  /** Set where a part of the source is not published yet: stopped, held, waiting for approval or for staging, or with errors. */
  readonly partial?: true;
}

/** The commit that was rendered; null outside git. `modified` where the work tree differed from it. */
export interface ManifestSource {
  readonly commit: string | null;
  readonly modified: boolean;
  /** The newest commit that was published from, or taken back: older ones are not published any more. Absent where it is `commit`. */
  readonly newest?: string;
}

export const newestSourceOf = (manifest: Manifest | undefined): string | undefined =>
  manifest?.source.newest ?? manifest?.source.commit ?? undefined;

export interface PublishedCertificate {
  readonly sha256: string;
  readonly serial: string;
  /** Instant in ISO 8601. */
  readonly notAfter: string;
}

export interface PublishedSystem extends SystemName {
  readonly institutionName: string;
  readonly systemName: string;
  readonly clientId: string;
  /** The access digest. */
  readonly access: string;
  readonly certificates: readonly PublishedCertificate[];
  readonly networks: readonly string[];
  readonly tunnel?: Tunnel;
  readonly documentTypes: readonly string[];
}

/** The manifest in a text, or undefined where there is none of these formats. */
export function readManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text) as Manifest;
    const isKnown = manifest.formatVersion === 1 || manifest.formatVersion === 2;
    return isKnown && Array.isArray(manifest.systems) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** The same, where every part of it has the form that we write: who has stolen a key signs anything. */
export function readWholeManifest(text: string | undefined): Manifest | undefined {
  const manifest = readManifest(text);
  return isManifestForm(manifest) ? manifest : undefined;
}

export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** The text with the source and the release left out, for comparing. */
export function removeSource(text: string): string {
  const manifest = readManifest(text);
  if (!manifest) return text;
  const {
    generation: _,
    notAfter: __,
    previous: ___,
    previousManifest: ____,
    validDays: _____,
    partial: ______,
    ...rest
  } = manifest;
  return writeManifest({ ...rest, source: { commit: null, modified: false } });
}
