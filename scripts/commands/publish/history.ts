// What was published before: since when an access has been in staging.
import { recentDepth, withEnvironmentHistory } from '../../apply/environment-history.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { History } from '../../model/rule/rule.ts';
import { toLocalDay } from '../run/options.ts';
import { findRemote, readPublishedManifests } from './remote.ts';

/** Reads the staging branch of a remote, by default of the embedded one where that exists already. Makes nothing. */
export function makeHistoryReader(options: { root: string; remote?: string }) {
  return async (registry: Registry): Promise<History | undefined> => {
    const remote = findRemote(options);
    if (remote === undefined) return undefined;
    const history = await readHistory(remote, registry.policy.environments.staging.branch);
    return history && { ...history, ...(await readNumbers(registry, remote)) };
  };
}

/** The generations that are published now; read only where something is announced for one. */
async function readNumbers({ policy, announcements = [] }: Registry, remote: string): Promise<Pick<History, 'generation'>> {
  if (announcements.length === 0) return {};
  const manifests = await readPublishedManifests(remote, policy);
  return { generation: (environment) => manifests[environment]?.generation };
}

/** Undefined when there is no such branch. */
export async function readHistory(remote: string, branch: string): Promise<History | undefined> {
  // The access in the oldest publication may have been published earlier, elsewhere: since when is not known.
  const first = new Map<string, string | undefined>();
  let oldest = true;
  return withEnvironmentHistory(remote, { branch, depth: recentDepth }, async ({ mapManifests }) => {
    await mapManifests((manifest, { at }) => {
      if (!manifest) return;
      const day = oldest ? undefined : toLocalDay(new Date(at));
      for (const { system, access } of manifest.systems)
        if (!first.has(keyOf(system, access))) first.set(keyOf(system, access), day);
      oldest &&= manifest.systems.length === 0;
    });
    return {
      stagingSince: (system, access) => first.get(keyOf(system, access)),
      wasStaged: (system, access) => first.has(keyOf(system, access)),
    };
  });
}

const keyOf = (system: string, access: string): string => `${system} ${access}`;
