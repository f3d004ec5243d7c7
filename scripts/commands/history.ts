// What was published before: since when an access has been in staging.
import { readPublishings } from '../apply/branch-history.ts';
import { hasLocalRemote } from '../apply/local-remote.ts';
import type { Registry } from '../model/registry.ts';
import type { History } from '../model/rule.ts';
import { currentDay } from './options.ts';
import { localRemote } from './remote.ts';

/** Reads the staging branch of a remote, by default of the embedded one where that exists already. Makes nothing. */
export function publishedHistory(options: { root: string; remote?: string }) {
  return async ({ policy }: Registry): Promise<History | undefined> => {
    const remote = options.remote ?? localRemote(options.root);
    if (options.remote === undefined && !hasLocalRemote(remote)) return undefined;
    return historyOf(remote, policy.environments.staging.branch);
  };
}

/** Undefined when there is no such branch. */
export async function historyOf(remote: string, branch: string): Promise<History | undefined> {
  // What the oldest publication holds may have been published earlier, elsewhere: since when is not known.
  const first = new Map<string, string | undefined>();
  let oldest = true;
  const isThere = await readPublishings(remote, branch, ({ at, manifest: { systems } }) => {
    const day = oldest ? undefined : currentDay(new Date(at));
    for (const { system, access } of systems) {
      if (!first.has(keyOf(system, access))) first.set(keyOf(system, access), day);
    }
    oldest &&= systems.length === 0;
  });
  return isThere ? { stagingSince: (system, access) => first.get(keyOf(system, access)) } : undefined;
}

const keyOf = (system: string, access: string): string => `${system} ${access}`;
