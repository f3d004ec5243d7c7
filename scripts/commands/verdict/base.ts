// What pull requests are judged against: main as it is, and what the environment branches publish.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { withSignersFile } from '../../apply/signing.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { type Hold, holdPath, readHold } from '../../model/publication/hold.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import type { Tree } from '../../model/tree.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';
import { type LastGood, readLastGood } from '../../targets/decide/last-good.ts';
import { readTraffic } from '../gateway/reports.ts';
import { isKnown, readBelieved } from '../publish/believed.ts';
import { isNew, nothingStaged, readHistory } from '../publish/history.ts';
import { type Loaded, loadTree } from '../run/load.ts';
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

/** A branch is believed as publishing would believe it, by the signers of main: what no known key signed is told and not used. */
export async function readBase({ folder, commit, environments: remote, today }: Start): Promise<Base> {
  const published: Partial<Record<Environment, Manifest>> = {};
  const lastGood: NonNullable<Base['lastGood']> = {};
  const holds: NonNullable<Base['holds']> = {};
  const unbelieved: Unbelieved[] = [];
  let history: Base['history'];
  const tree = await readTreeAt(folder, commit);
  const loaded = await loadTree(tree, today, nodePlatform, {
    history: (registry: Registry) =>
      withSigners(tree, async (signers) => {
        const { policy } = registry;
        let isNewEverywhere = true;
        let isStagingKnown = false;
        for (const environment of environments) {
          const { branch } = policy.environments[environment];
          const found = await readBelieved(remote, environment, { policy, today, signers });
          const { files, manifest } = found;
          if (found.unbelieved) unbelieved.push(found.unbelieved);
          if (manifest) published[environment] = manifest;
          const hold = readHold(files?.get(holdPath));
          if (hold) holds[environment] = hold;
          lastGood[environment] = await readLastGood(files, nodePlatform);
          isNewEverywhere &&= isNew(found);
          if (environment !== 'staging') continue;
          isStagingKnown = isKnown(found);
          if (isStagingKnown) history = await readHistory(remote, branch, { newest: found.signed });
        }
        // As publishing has it: where the branch is gone, nothing there counts as tested any more.
        if (isStagingKnown && !isNewEverywhere) history ??= nothingStaged;
        if (history) history = { ...history, ...(await readTraffic(registry, { remote, today })) };
        return history;
      }),
  });
  return { commit, loaded, today, published, lastGood, holds, history, unbelieved };
}

/** Calls the work with the list of signers that main has; with undefined where it has none. */
function withSigners<T>(tree: Tree, work: (signers: string | undefined) => Promise<T>): Promise<T> {
  const entry = tree.get('registry/signers');
  if (!entry) return work(undefined);
  // What is no file names nobody.
  return withSignersFile(entry.kind === 'file' ? new TextDecoder().decode(entry.read()) : '', work);
}
