// What is published in staging now and since when, for a confirmation.
import { readBranch } from '../../apply/branch.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { historyOf } from '../publish/history.ts';
import type { Loaded } from '../run/load.ts';
import type { Published } from './confirmation.ts';

export async function publishedIn(environments: string, { context }: Loaded): Promise<Published> {
  const branch = context?.registry.policy.environments.staging.branch;
  if (branch === undefined) return { manifest: undefined, earlier: {} };
  const published = await readBranch(environments, branch);
  const history = await historyOf(environments, branch);
  return { manifest: readManifest(published?.files.get(manifestPath)), earlier: { history: async () => history } };
}
