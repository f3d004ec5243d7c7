// The desired tree of an environment: the files of its targets and the manifest over them.
import { compare } from '../model/finding/finding.ts';
import { writeNetwork } from '../model/network/address.ts';
import {
  type Manifest,
  type ManifestSource,
  manifestPath,
  type PublishedSystem,
  type Release,
  writeManifest,
} from '../model/publication/manifest.ts';
import type { Client, Publication } from '../model/publication/publication.ts';
import type { Files } from '../model/tree.ts';
import { digestOf, type Platform } from '../model/x509/platform.ts';
import { type View, viewOf } from './gateway/view.ts';
import { registryFiles } from './json/json.ts';
import { targets, targetsOf } from './list.ts';
import { renderTemplate } from './template/render.ts';
import type { Target } from './template/target.ts';

/** What a tree comes from, and what it becomes part of. */
export interface RenderOrigin extends ManifestSource {
  readonly release?: Release;
  /** Files that are not rendered and stay on the branch. */
  readonly carried?: Files;
}

/** The same publication and origin always give the same bytes. */
export async function render(
  publication: Publication,
  origin: RenderOrigin,
  platform: Platform,
  known: readonly Target[] = targets,
): Promise<Files> {
  const { commit, modified, newest } = origin;
  const view = viewOf(publication);
  return sealFiles(
    new Map([...renderFiles(publication, view, known), ...(origin.carried ?? [])]),
    {
      environment: publication.environment,
      ...origin.release,
      source: { commit, modified, newest: newest === commit ? undefined : newest },
      gateway: view.settings,
      ring: publication.ring,
      systems: listPublishedSystems(publication),
    },
    platform,
  );
}

const renderFiles = (publication: Publication, view: View, known: readonly Target[]): [string, string][] => [
  ...renderPages(registryFiles, view),
  ...targetsOf(publication.policy, known).flatMap((target) => [...filesOf(target, view)]),
];

/** A part of a publication, for comparing: its manifest has no hashes, which would be those of other files. */
export function renderPart(publication: Publication): Files {
  const { environment } = publication;
  const view = viewOf(publication);
  const source = { commit: null, modified: false };
  const head = { formatVersion: 2, environment, source, gateway: view.settings, ring: publication.ring } as const;
  const manifest = writeManifest({ ...head, files: [], systems: listPublishedSystems(publication) });
  return new Map([...renderFiles(publication, view, targets), [manifestPath, manifest]]);
}

/** As the manifest has them. */
export const listPublishedSystems = ({ clients }: Pick<Publication, 'clients'>): PublishedSystem[] =>
  clients.map(toPublishedSystem).sort((a, b) => compare(a.institution, b.institution) || compare(a.system, b.system));

/** A target's files, in its folder. */
export const filesOf = (target: Target, view: View): Files =>
  new Map(renderPages(target, view).map(([path, text]) => [`${target.name}/${path}`, text]));

/** The only place where values become a file: each through the target's quoting. */
function renderPages({ quoting, render }: Target, view: View): [string, string][] {
  return Object.entries(render(view)).map(([path, { template, values }]) => [
    path,
    renderTemplate({ source: template, quoting }, values),
  ]);
}

/** The files with a manifest over them. */
export async function sealFiles(
  files: Files,
  { systems, ...head }: Omit<Manifest, 'formatVersion' | 'files'>,
  platform: Platform,
): Promise<Files> {
  const paths = [...files.keys()].filter((path) => path !== manifestPath).sort(compare);
  const hashes = await Promise.all(
    paths.map(async (path) => ({ path, sha256: await digestOf(platform, files.get(path) ?? '') })),
  );
  const manifest = writeManifest({ formatVersion: 2, ...head, files: hashes, systems });
  return new Map([...files, [manifestPath, manifest]]);
}

function toPublishedSystem(client: Client): PublishedSystem {
  return {
    institution: client.institution,
    system: client.system,
    institutionName: client.institutionName,
    systemName: client.systemName,
    clientId: client.clientId,
    access: client.digest,
    certificates: client.certificates.map(({ sha256, serial, notAfter }) => ({ sha256, serial, notAfter })),
    networks: client.networks.map(writeNetwork),
    ...(client.tunnel && { tunnel: client.tunnel }),
    documentTypes: client.documentTypes,
  };
}
