// A revision: all files that a gateway's program reads, made of one publication; its name stands for their content.
import { createHash } from 'node:crypto';
import { openVersion, readName, readVersion } from '../../apply/gateway/versions.ts';
import { environments } from '../../model/environment.ts';
import { isCount, isHash, isInstant, isRecord, isText, parseJson } from '../../model/publication/form.ts';
import { type GatewaySettings, manifestPath, readManifest } from '../../model/publication/manifest.ts';
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

/** Beside the program's files: what the revision is, for whoever finds the program stopped, and for the next round. */
const statePath = 'state.json';

interface RevisionPlace {
  readonly operation: Operation;
  /** The gateway's folder. */
  readonly directory: string;
}

/** What state.json has besides what the program says. */
interface Laid {
  readonly socket: string;
  readonly settings: GatewaySettings;
  /** For which folder. */
  readonly directory: string;
  /** By which layout: whoever lays out otherwise has to do it anew. */
  readonly layout: string;
  readonly isClosed: boolean;
}

/** Stands for the revision's name while that is not known: what the name is made of cannot have it. */
const unnamed = '0'.repeat(40);

/** Undefined where the publication does not name the settings of its gateway: an earlier version published it. */
export async function makeRevision(
  published: Files,
  commit: string,
  { operation, directory, socket, isClosed }: RevisionPlace & Pick<Laid, 'socket' | 'isClosed'>,
): Promise<Revision | undefined> {
  const manifest = readManifest(published.get(manifestPath));
  if (!manifest?.gateway || manifest.generation === undefined || manifest.notAfter === undefined) return undefined;
  const { gateway: settings, environment, generation, notAfter, systems } = manifest;
  const hash = await digestOf(nodePlatform, published.get(manifestPath) ?? '');
  const state = { revision: unnamed, environment, generation, commit, manifest: hash, notAfter };
  const laid: Laid = { socket, settings, directory, layout: await nameLayout(operation), isClosed };
  const files = new Map(
    await operation.layOut({
      files: published,
      settings,
      directory,
      socket,
      state,
      systems: systems.map((one) => ({ clientId: one.clientId, name: nameOf(one) })),
      documentTypes: systems.flatMap(({ documentTypes }) => documentTypes),
      isClosed,
      isRoot: process.getuid?.() === 0,
    }),
  );
  files.set(statePath, `${JSON.stringify({ ...state, ...laid }, null, 2)}\n`);
  const revision = nameFiles([...files].map(([path, text]) => [path, hashOf(text)]));
  for (const [path, text] of files) if (!isPublished(path)) files.set(path, text.replaceAll(unnamed, revision));
  return { published, settings, socket, state: { ...state, revision }, files };
}

/** Only what is written around the published files names the revision. */
const isPublished = (path: string): boolean => path.startsWith('published/');

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

function nameFiles(hashes: readonly (readonly [path: string, hash: string])[]): string {
  const sorted = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(JSON.stringify(sorted)).slice(0, 40);
}

const layouts = new WeakMap<Operation, Promise<string>>();

/** What stands for the way in which this version lays out: a small publication, laid out. */
function nameLayout(operation: Operation): Promise<string> {
  const known = layouts.get(operation) ?? layOutSample(operation);
  layouts.set(operation, known);
  return known;
}

async function layOutSample(operation: Operation): Promise<string> {
  const settings = { listen: '1', serverName: 'a', upstream: 'http://a', directory: 'a', certificate: 'a', key: 'b' };
  const state = { revision: unnamed, environment: 'staging', generation: 1, commit: unnamed, manifest: 'a', notAfter: 'a' };
  const files = await operation.layOut({
    ...{ files: operation.sample, isClosed: true, isRoot: true, settings, directory: '/a', socket: operation.sockets[0], state },
    ...{ systems: [{ clientId: '00000000-0000-4000-8000-000000000000', name: 'a/a' }], documentTypes: ['A'] },
  });
  return hashOf(JSON.stringify([...files]));
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
  /** The folder below `versions`. */
  readonly name: string;
  readonly state: ServedState;
  /** Whether all of it is as it was written, for this folder. */
  readonly isWhole: boolean;
  /** Whether this version would write it so, too. */
  readonly isCurrent: boolean;
  /** Where the program was to say that it serves it. */
  readonly socket: string | undefined;
  /** Whether nobody gets through with it. */
  readonly isClosed: boolean;
  /** As the manifest has them, where that is as it was written. */
  readonly settings: GatewaySettings | undefined;
}

/** Undefined where there is no revision whose state can be read. */
export async function readInstalledRevision(place: RevisionPlace): Promise<Installed | undefined> {
  const name = await readName(place.directory);
  return name === undefined ? undefined : readVersionRevision(place, name);
}

/** The same of another folder below `versions`. Its files are hashed and not kept. */
export async function readVersionRevision({ operation, directory }: RevisionPlace, name: string): Promise<Installed | undefined> {
  const folder = await openVersion(directory, name);
  const written = parseJson((await folder?.read(statePath))?.toString() ?? '');
  const state = readState(written);
  if (!folder || state?.revision !== name || !isRecord(written)) return undefined;
  const hashes: (readonly [string, string])[] = [];
  // One after another, so that they are not all in memory at once.
  for (const path of folder.paths) hashes.push([path, hashUnnamed(path, await folder.read(path), name)]);
  const laid = nameFiles(hashes) === name && isLaid(written) && written.directory === directory ? written : undefined;
  if (laid) {
    const isCurrent = laid.layout === (await nameLayout(operation));
    const { socket, settings, isClosed } = laid;
    return { name, state, isWhole: true, isCurrent, socket, settings, isClosed };
  }
  const text = (await folder.read(`published/${manifestPath}`))?.toString();
  const isManifest = (await digestOf(nodePlatform, text ?? '')) === state.manifest;
  const settings = isManifest ? readManifest(text)?.gateway : undefined;
  return { name, state, isWhole: false, isCurrent: false, socket: undefined, settings, isClosed: false };
}

/** What is no ordinary file has no content that could be right. */
function hashUnnamed(path: string, content: Buffer | undefined, name: string): string {
  if (content === undefined) return '';
  if (isPublished(path)) return hashOf(content);
  const text = content.toString('latin1');
  return text.includes(unnamed) ? '' : hashOf(Buffer.from(text.replaceAll(name, unnamed), 'latin1'));
}

function isLaid(value: object): value is Laid {
  const { socket, settings, directory, layout, isClosed } = value as Partial<Record<keyof Laid, unknown>>;
  return typeof isClosed === 'boolean' && isText(socket) && isText(directory) && isText(layout) && isRecord(settings);
}

/** All of a revision that is whole, to be brought into service again as it is. */
export async function readRevision(directory: string, installed: Installed): Promise<Revision | undefined> {
  const { name, state, isWhole, settings, socket } = installed;
  const files = isWhole ? await readVersion(directory, name) : undefined;
  if (!files || !settings || socket === undefined) return undefined;
  const published = [...files].flatMap(([path, text]) => (isPublished(path) ? [[path.slice(10), text] as const] : []));
  return { state, settings, socket, files, published: new Map(published) };
}
