// manifest.json of an environment branch: what was published, from which source, with the hash of every file.

export const manifestPath = 'manifest.json';

export interface Manifest {
  readonly formatVersion: 1;
  readonly environment: string;
  readonly source: ManifestSource;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly systems: readonly PublishedSystem[];
}

/** The commit that was rendered; null outside git. `modified` where the work tree differed from it. */
export interface ManifestSource {
  readonly commit: string | null;
  readonly modified: boolean;
}

export interface PublishedCertificate {
  readonly sha256: string;
  readonly serial: string;
  /** Instant in ISO 8601. */
  readonly notAfter: string;
}

export interface PublishedSystem {
  /** Names in the repository. */
  readonly institution: string;
  readonly system: string;
  readonly institutionName: string;
  readonly systemName: string;
  readonly clientId: string;
  /** The access digest. */
  readonly access: string;
  readonly certificates: readonly PublishedCertificate[];
  readonly networks: readonly string[];
  readonly documentTypes: readonly string[];
}

/** The manifest in a text, or undefined where there is none of this format. */
export function readManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text) as Manifest;
    return manifest.formatVersion === 1 && Array.isArray(manifest.systems) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** The text with the source left out, for comparing. */
export function withoutSource(text: string): string {
  const manifest = readManifest(text);
  return manifest ? writeManifest({ ...manifest, source: { commit: null, modified: false } }) : text;
}
