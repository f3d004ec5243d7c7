// A revision: all files that a gateway's program reads, made of one publication; its name stands for their content.
import { createHash } from 'node:crypto';
import { readName, readVersion } from '../../apply/gateway/versions.ts';
import { environments } from '../../model/environment.ts';
import { isCount, isHash, isInstant, isRecord, parseJson } from '../../model/publication/form.ts';
import { type GatewaySettings, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { findWrongFiles } from '../../model/publication/release-check.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Files } from '../../model/tree.ts';
import { digestOf } from '../../model/x509/platform.ts';
import type { Operation, ServedState } from '../../targets/template/target.ts';
import { nodePlatform } from '../run/platform.ts';

export interface Revision {
  readonly state: ServedState;
  /** What was published. */
  readonly published: Files;
  readonly settings: GatewaySettings;
  /** Where the program is to say that it serves it. */
  readonly socket: string;
  /** All that the program reads, with `state.json`, by path below the revision's folder. */
  readonly files: Files;
}

/** Beside the program's files: what the revision is, for whoever finds the program stopped. */
const statePath = 'state.json';

interface RevisionPlace {
  readonly operation: Operation;
  /** The gateway's folder. */
  readonly directory: string;
}

/** Undefined where the publication does not name the settings of its gateway: an earlier version published it. */
export async function makeRevision(
  published: Files,
  commit: string,
  { operation, directory, socket }: RevisionPlace & { readonly socket: string },
): Promise<Revision | undefined> {
  const manifest = readManifest(published.get(manifestPath));
  if (!manifest?.gateway || manifest.generation === undefined || manifest.notAfter === undefined) return undefined;
  const { gateway: settings, environment, generation, notAfter, systems } = manifest;
  const hash = await digestOf(nodePlatform, published.get(manifestPath) ?? '');
  const layOut = async (revision: string) => {
    const state = { revision, environment, generation, commit, manifest: hash, notAfter };
    const files = await operation.layOut({
      files: published,
      settings,
      directory,
      socket,
      state,
      systems: systems.map((one) => ({ clientId: one.clientId, name: nameOf(one) })),
      documentTypes: systems.flatMap(({ documentTypes }) => documentTypes),
    });
    return { state, files: new Map(files).set(statePath, `${JSON.stringify(state, null, 2)}\n`) };
  };
  const unnamed = await layOut('0'.repeat(40));
  return { published, settings, socket, ...(await layOut(hashOf(unnamed.files))) };
}

function hashOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(JSON.stringify([path, text]));
  return hash.digest('hex').slice(0, 40);
}

/** The state that a program named, or that stands in a file; undefined where it has another form. */
export function readState(value: unknown): ServedState | undefined {
  if (!isRecord(value)) return undefined;
  const { revision, environment, generation, commit, manifest, notAfter } = value;
  const isNamed = isHash(revision, 40) && isHash(commit, 40) && isHash(manifest, 64);
  const isKnown = environments.some((one) => one === environment);
  return isNamed && isKnown && isCount(generation) && isInstant(notAfter) ? (value as unknown as ServedState) : undefined;
}

/** What `current` shows. */
export interface Installed {
  readonly state: ServedState;
  /** Undefined where anything in it is not as it was written. */
  readonly revision: Revision | undefined;
  /** As the manifest has them, where that is as it was written. */
  readonly settings: GatewaySettings | undefined;
}

/** Undefined where there is no revision whose state can be read. */
export async function readInstalledRevision(place: RevisionPlace): Promise<Installed | undefined> {
  const name = await readName(place.directory);
  return name === undefined ? undefined : readVersionRevision(place, name);
}

/** The same of another folder below `versions`. */
export async function readVersionRevision(place: RevisionPlace, name: string): Promise<Installed | undefined> {
  const files = await readVersion(place.directory, name);
  const state = readState(parseJson(files?.get(statePath) ?? ''));
  if (!files || state?.revision !== name) return undefined;
  const published = new Map(
    [...files].flatMap(([path, text]) => (path.startsWith('published/') ? [[path.slice(10), text]] : [])),
  );
  const manifest = readManifest(published.get(manifestPath));
  const isManifest = (await digestOf(nodePlatform, published.get(manifestPath) ?? '')) === state.manifest;
  if (!manifest || !isManifest) return { state, revision: undefined, settings: undefined };
  const settings = manifest.gateway;
  if ((await findWrongFiles(manifest, published, nodePlatform)).length > 0) return { state, revision: undefined, settings };
  for (const socket of place.operation.sockets) {
    const again = await makeRevision(published, state.commit, { ...place, socket });
    const isSame = again?.files.size === files.size && [...again.files].every(([path, text]) => files.get(path) === text);
    if (isSame) return { state, revision: again, settings };
  }
  return { state, revision: undefined, settings };
}
