// What pull requests are judged against: main as it is, and what the environment branches publish.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { withSignersFile } from '../../apply/signing.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { type Hold, holdPath, readHold } from '../../model/publication/hold.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import type { Files, Tree } from '../../model/tree.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import { type LastGood, readLastGood } from '../../targets/decide/last-good.ts';
import { readTraffic } from '../gateway/reports.ts';
import { isKnown, readBelieved } from '../publish/believed.ts';
import { isNew, nothingStaged, readHistory } from '../publish/history.ts';
import { type Loaded, loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Start } from './task.ts';

/** The base branch, read and checked once for all pull requests that are judged against it. */
export interface Base {
  readonly commit: string;
  readonly loaded: Loaded;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly history?: History;
  /** What the environment branches publish. */
  readonly published: Partial<Record<Environment, Manifest>>;
  /** The same, as publishing starts from it. */
  readonly lastGood?: Partial<Record<Environment, LastGood>>;
  /** Environments that were rolled back. */
  readonly holds?: Partial<Record<Environment, Hold>>;
  /** Branches of which the newest commit, or all of them, are not believed. */
  readonly unbelieved?: readonly Unbelieved[];
}

/** What is known of the base branch before its institutions' files are read. */
export interface Ground extends Omit<Base, 'loaded' | 'lastGood'> {
  readonly folder: string;
  /** registry/, and what was read of it, but for the schemas of document types. */
  readonly tree: Tree;
  readonly reading: Repository;
  /** The files that the environment branches publish. */
  readonly files: Partial<Record<Environment, Files | undefined>>;
}

/** A branch is believed as publishing would believe it, by the signers of main: what no known key signed is told and not used. */
export async function readGround({ folder, commit, environments: remote, today }: Start): Promise<Ground> {
  const published: Partial<Record<Environment, Manifest>> = {};
  const files: Ground['files'] = {};
  const holds: NonNullable<Base['holds']> = {};
  const unbelieved: Unbelieved[] = [];
  const tree = await readTreeAt(folder, commit, ['registry']);
  const reading = await readRepository(tree, nodePlatform, undefined, () => tree);
  const readBranches = (registry: Registry) =>
    withSigners(tree, async (signers) => {
      const { policy } = registry;
      let history: History | undefined;
      let isNewEverywhere = true;
      let isStagingKnown = false;
      for (const environment of environments) {
        const { branch } = policy.environments[environment];
        const found = await readBelieved(remote, environment, { policy, today, signers });
        const { manifest } = found;
        if (found.unbelieved) unbelieved.push(found.unbelieved);
        if (manifest) published[environment] = manifest;
        const hold = readHold(found.files?.get(holdPath));
        if (hold) holds[environment] = hold;
        files[environment] = found.files;
        isNewEverywhere &&= isNew(found);
        if (environment !== 'staging') continue;
        isStagingKnown = isKnown(found);
        if (isStagingKnown) history = await readHistory(remote, branch, { newest: found.signed });
      }
      // As publishing has it: where the branch is gone, nothing there counts as tested any more.
      if (isStagingKnown && !isNewEverywhere) history ??= nothingStaged;
      return history && { ...history, ...(await readTraffic(registry, { remote, today })) };
    });
  const history = reading.registry && (await readBranches(reading.registry));
  return { commit, today, folder, tree, reading, files, published, holds, history, unbelieved };
}

/** With all its files, read and checked. */
export async function readAll(ground: Ground): Promise<Base> {
  const { commit, today, folder, published, files, holds, history, unbelieved } = ground;
  const loaded = await loadTree(await readTreeAt(folder, commit), today, nodePlatform, { history: async () => history });
  const lastGood: NonNullable<Base['lastGood']> = {};
  for (const environment of environments)
    if (environment in files) lastGood[environment] = await readLastGood(files[environment], nodePlatform);
  return { commit, loaded, today, published, lastGood, holds, history, unbelieved };
}

export const readBase = async (start: Start): Promise<Base> => readAll(await readGround(start));

/** Calls the work with the list of signers that main has; with undefined where it has none. */
export function withSigners<T>(tree: Tree, work: (signers: string | undefined) => Promise<T>): Promise<T> {
  const entry = tree.get('registry/signers');
  if (!entry) return work(undefined);
  // What is no file names nobody.
  return withSignersFile(entry.kind === 'file' ? new TextDecoder().decode(entry.read()) : '', work);
}
