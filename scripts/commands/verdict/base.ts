// What pull requests are judged against: main as it is, and what the environment branches publish.
import { readBranch } from '../../apply/branch.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { type Hold, holdPath, readHold } from '../../model/publication/hold.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import { type LastGood, readLastGood } from '../../targets/decide/last-good.ts';
import { readHistory } from '../publish/history.ts';
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
}

export async function readBase({ folder, commit, environments: remote, today }: Start): Promise<Base> {
  const published: Partial<Record<Environment, Manifest>> = {};
  const lastGood: NonNullable<Base['lastGood']> = {};
  const holds: NonNullable<Base['holds']> = {};
  let history: Base['history'];
  const loaded = await loadTree(await readTreeAt(folder, commit), today, nodePlatform, {
    history: async ({ policy }: Registry) => {
      history = await readHistory(remote, policy.environments.staging.branch);
      for (const environment of environments) {
        const branch = await readBranch(remote, policy.environments[environment].branch);
        const manifest = readManifest(branch?.files.get(manifestPath));
        if (manifest) published[environment] = manifest;
        const hold = readHold(branch?.files.get(holdPath));
        if (hold) holds[environment] = hold;
        lastGood[environment] = await readLastGood(branch?.files, nodePlatform);
      }
      return history;
    },
  });
  return { commit, loaded, today, published, lastGood, holds, history };
}
