// What was published before: since when an access has been in staging.
import { createHash } from 'node:crypto';
import { recentDepth, withEnvironmentHistory } from '../../apply/environment-history.ts';
import { NothingOurs, readOwn } from '../../apply/own-branch.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Manifest, manifestPath } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import { toLocalDay } from '../run/options.ts';
import { timeLimitsOf } from './release.ts';
import { findRemote, readPublishedManifests } from './remote.ts';
import { findRequiredSigners } from './signing.ts';

/** Reads the staging branch of a remote, by default of the embedded one where that exists already. Makes nothing. */
export function makeHistoryReader(options: HistoryOptions) {
  return async (registry: Registry): Promise<History | undefined> => {
    const remote = findRemote(options);
    if (remote === undefined) return undefined;
    const newest = await readNewest(registry.policy, options);
    const history = await readHistory(remote, registry.policy.environments.staging.branch, { newest });
    return history && { ...history, ...(await readNumbers(registry, remote)) };
  };
}

interface HistoryOptions {
  readonly root: string;
  readonly remote?: string;
  /** YYYY-MM-DD; the present day where none is given. */
  readonly today?: string;
}

/** manifest.json of the newest that a known key signed. Where none is, publishing in staging says so and stops. */
async function readNewest(policy: Policy, options: HistoryOptions): Promise<string | undefined> {
  const { remote, today = toLocalDay(new Date()) } = options;
  const signers = findRequiredSigners(options);
  if (remote === undefined || signers === undefined) return undefined;
  const { branch } = policy.environments.staging;
  const holding = { branch, environment: 'staging', signers, limits: timeLimitsOf(policy, { today }) } as const;
  try {
    return (await readOwn(remote, holding))?.files.get(manifestPath);
  } catch (error) {
    if (error instanceof NothingOurs) return undefined;
    throw error;
  }
}

/** The generations that are published now; read only where something is announced for one. */
async function readNumbers({ policy, announcements = [] }: Registry, remote: string): Promise<Pick<History, 'generation'>> {
  if (announcements.length === 0) return {};
  const manifests = await readPublishedManifests(remote, policy);
  return { generation: (environment) => manifests[environment]?.generation };
}

/** manifest.json of the newest publication, where that is known to be one: then only what it continues counts. */
interface HistoryFrom {
  readonly newest?: string | undefined;
}

/** Undefined when there is no such branch. */
export async function readHistory(remote: string, branch: string, { newest }: HistoryFrom = {}): Promise<History | undefined> {
  return withEnvironmentHistory(remote, { branch, depth: recentDepth }, async ({ mapManifests }) => {
    const all = await mapManifests((manifest, { at }, text) => manifest && { at, hash: hashOf(text), ...keysIn(manifest) });
    const entries = all.filter((one) => one !== undefined);
    const believed = newest === undefined ? entries : selectContinued(entries, hashOf(newest));
    // The access in the oldest publication may have been published earlier, elsewhere: since when is not known.
    const first = new Map<string, string | undefined>();
    let oldest = true;
    for (const { at, keys } of believed) {
      const day = oldest ? undefined : toLocalDay(new Date(at));
      for (const key of keys) if (!first.has(key)) first.set(key, day);
      oldest &&= keys.length === 0;
    }
    return {
      stagingSince: (system, access) => first.get(keyOf(system, access)),
      wasStaged: (system, access) => first.has(keyOf(system, access)),
    };
  });
}

interface HistoryEntry {
  readonly hash: string;
  readonly keys: readonly string[];
  readonly before: string | null | undefined;
}

const keysIn = ({ systems, previousManifest }: Manifest): Pick<HistoryEntry, 'keys' | 'before'> => ({
  keys: systems.map(({ system, access }) => keyOf(system, access)),
  before: previousManifest,
});

/**
 * The newest, the one that it names as the one before, and so on, oldest first: what somebody else laid between is left out. What earlier
 * versions published names none, so before it everything counts.
 */
function selectContinued<T extends HistoryEntry>(entries: readonly T[], newest: string): T[] {
  const found: T[] = [];
  let wanted: string | null | undefined = newest;
  for (const entry of [...entries].reverse()) {
    if (wanted === null) break;
    if (wanted !== undefined && entry.hash !== wanted) continue;
    found.push(entry);
    wanted = entry.before;
  }
  return found.reverse();
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const keyOf = (system: string, access: string): string => `${system} ${access}`;
