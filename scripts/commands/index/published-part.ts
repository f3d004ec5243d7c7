// What the environments publish of those whom a change concerns, as an index has it, and how much of everybody else.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { type Facts, gatherFacts } from '../../model/declaration/facts.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { Client } from '../../model/publication/publication.ts';
import type { Context, History } from '../../model/rule/rule.ts';
import { nameOf, slugOf } from '../../model/system-name.ts';
import type { Tree } from '../../model/tree.ts';
import type { Repository } from '../../read/repository.ts';
import { listAlone } from '../../targets/decide/alone.ts';
import { type LastGood, nothingYet } from '../../targets/decide/last-good.ts';
import { listPublishedSystems } from '../../targets/index.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Claims } from './compared.ts';
import { type DecidedEnvironment, restoreClient } from './decided.ts';
import { GrowingTree } from './growing-tree.ts';
import { hashKey } from './key.ts';
import type { IndexReader } from './lookup.ts';

/** Whom a change concerns in the environments. */
export interface Concerned {
  readonly decided: DecidedEnvironments;
  /** Of their files, of which some may be gone, or be new. Sorted. */
  readonly paths: readonly string[];
  /** What is published of those of them whose files do not say it. */
  readonly others: OtherClients;
}

export type DecidedEnvironments = Readonly<Record<Environment, DecidedEnvironment>>;

/** The clients of institutions that have others than their files give. */
export type OtherClients = Readonly<Record<Environment, ReadonlyMap<string, readonly Client[]>>>;

export async function restoreOthers(decided: DecidedEnvironments, paths: Iterable<string>): Promise<OtherClients> {
  const slugs = [...paths].flatMap((path) => slugOf(path) ?? []);
  const restore = async (environment: Environment) => {
    const { other } = decided[environment];
    const known = slugs.filter((slug) => Object.hasOwn(other, slug));
    const clients = known.map(async (slug) => {
      const stored = other[slug] ?? [];
      return [slug, await Promise.all(stored.map((one) => restoreClient(one, nodePlatform)))] as const;
    });
    return new Map(await Promise.all(clients));
  };
  return { staging: await restore('staging'), production: await restore('production') };
}

/** What published clients claim, whatever their files say by now. */
export const listPublishedClaims = (others: OtherClients): Claims[] =>
  environments.flatMap((environment) =>
    [...others[environment].values()].flat().map(({ clientId, idno, system, certificates, networks }) => ({
      keys: [
        hashKey('idno', idno),
        hashKey('system', system),
        hashKey('clientId', clientId),
        ...certificates.map(({ keySha256 }) => hashKey('key', keySha256)),
      ],
      claims: networks.map((network) => ({ environment, network })),
    })),
  );

/** What is published of everybody else. */
export interface PublishedBeside {
  /** How many systems. */
  readonly systems: number;
  /** The codes of the document types that they use. */
  readonly types: ReadonlySet<string>;
}

/** The repository that has the commit of the index, and its registry as it was read. */
interface PartGround {
  readonly folder: string;
  readonly tree: Tree;
  readonly reading: Repository;
  readonly history?: History | undefined;
}

export interface PublishedPart {
  readonly published: Partial<Record<Environment, Manifest>>;
  readonly lastGood: Partial<Record<Environment, LastGood>>;
  readonly beside: Readonly<Record<Environment, PublishedBeside>>;
}

/** Of the institutions with these files; what their files gave is read of the commit that the index was made of. */
export async function readPublishedPart(
  { folder, tree, reading, history }: PartGround,
  index: IndexReader,
  { decided, paths, others }: Concerned,
): Promise<PublishedPart | undefined> {
  const { registry } = reading;
  const { commit, day } = index.head;
  if (!registry) return undefined;
  const then = new GrowingTree(tree, (some) => readTreeAt(folder, commit, some), reading);
  await then.add(paths);
  const { facts } = await then.readWithCertificates();
  const context: Context = { today: day, registry, facts, history };
  const clientsOf = (environment: Environment): Client[] =>
    paths.flatMap((path) => {
      const slug = slugOf(path) ?? '';
      const file = facts.fileOf(slug);
      return others[environment].get(slug) ?? (file ? listAlone(file, environment, context) : []);
    });
  const [published, lastGood]: [Partial<Record<Environment, Manifest>>, Partial<Record<Environment, LastGood>>] = [{}, {}];
  const part = (environment: Environment): PublishedBeside => {
    const { manifest, withdrawn, formerTypes, systems, types } = decided[environment];
    const clients = clientsOf(environment);
    const own = clients.flatMap(({ documentTypes }) => documentTypes);
    if (manifest) published[environment] = { ...manifest, systems: listPublishedSystems({ clients }) };
    lastGood[environment] = manifest
      ? {
          clients: new Map(clients.map((client) => [nameOf(client), client])),
          documentTypes: new Map(formerTypes.map((type) => [type.code, type])),
          ...(withdrawn && { withdrawn }),
        }
      : nothingYet;
    const used = Object.entries(types).filter(([code, count]) => count > own.filter((one) => one === code).length);
    return { systems: systems - clients.length, types: new Set(used.map(([code]) => code)) };
  };
  const beside = { staging: part('staging'), production: part('production') };
  return { published, lastGood, beside };
}

/** What is known of some files alone. */
export const selectFacts = ({ files, certificateFiles, unread }: Facts, paths: ReadonlySet<string>): Facts =>
  gatherFacts(
    files.filter(({ file }) => paths.has(file)),
    { certificateFiles, unread: [...unread].filter((slug) => paths.has(`integrations/${slug}.yaml`)) },
  );
