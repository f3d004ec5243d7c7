// What all environment branches publish, as whoever judges by them sees it: believed by the signers of the registry, and nothing else.
import { type Environment, environments } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Hold, holdPath, readHold } from '../../model/publication/hold.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { Files } from '../../model/tree.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';
import type { StagedDays, Tips } from '../index/decided.ts';
import { isKnown, readBelieved } from './believed.ts';
import { isNew, readStagedDays } from './history.ts';

export interface Branches {
  /** The newest commits; none where there is no such branch. */
  readonly tips: Tips;
  readonly files: Partial<Record<Environment, Files | undefined>>;
  readonly published: Partial<Record<Environment, Manifest>>;
  /** Environments that were rolled back. */
  readonly holds: Partial<Record<Environment, Hold>>;
  /** Branches of which the newest commit, or all of them, are not believed. */
  readonly unbelieved: readonly Unbelieved[];
  /** What was in staging; undefined where nothing was ever published, or where nobody knows. */
  readonly staged: StagedDays | undefined;
}

interface Believing {
  readonly policy: Policy;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly signers: string | undefined;
}

export async function readBranches(remote: string, { policy, today, signers }: Believing): Promise<Branches> {
  const [tips, files, published, holds]: [Tips, Branches['files'], Branches['published'], Branches['holds']] = [{}, {}, {}, {}];
  const unbelieved: Unbelieved[] = [];
  let staged: StagedDays | undefined;
  let isNewEverywhere = true;
  let isStagingKnown = false;
  for (const environment of environments) {
    const found = await readBelieved(remote, environment, { policy, today, signers });
    const { manifest, commit } = found;
    if (commit !== undefined) tips[environment] = commit;
    if (found.unbelieved) unbelieved.push(found.unbelieved);
    if (manifest) published[environment] = manifest;
    const hold = readHold(found.files?.get(holdPath));
    if (hold) holds[environment] = hold;
    files[environment] = found.files;
    isNewEverywhere &&= isNew(found);
    if (environment !== 'staging') continue;
    isStagingKnown = isKnown(found);
    if (isStagingKnown) staged = await readStagedDays(remote, policy.environments.staging.branch, { newest: found.signed });
  }
  // As publishing has it: where the branch is gone, nothing there counts as tested any more.
  if (isStagingKnown && !isNewEverywhere) staged ??= new Map();
  return { tips, files, published, holds, unbelieved, staged };
}
