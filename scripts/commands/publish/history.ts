// What was published before: since when an access has been in staging.
import { createHash } from 'node:crypto';
import {
  type EnvironmentHistory,
  type PublicationCommit,
  recentDepth,
  withEnvironmentHistory,
} from '../../apply/environment-history.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { selectContinued } from '../../model/publication/continued.ts';
import { type Manifest, readWholeManifest } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import { readTraffic } from '../gateway/reports.ts';
import type { StagedDays } from '../index/decided.ts';
import { toLocalDay } from '../run/options.ts';
import { type BelievedBranch, isKnown, type LookingPlace, readBelieved, readBelievedBranches } from './believed.ts';
import { findRemote } from './remote.ts';
import { findRequiredSigners, memoryOf } from './signing.ts';

/** Reads the staging branch of a remote, by default of the embedded one where that exists already. Makes nothing. */
export function makeHistoryReader(options: HistoryOptions) {
  return async (registry: Registry): Promise<History | undefined> => {
    const remote = findRemote(options);
    if (remote === undefined) return undefined;
    const { root, today = toLocalDay(new Date()) } = options;
    const { policy } = registry;
    const signers = findRequiredSigners(options);
    const staging = await readBelieved(remote, 'staging', { policy, today, signers });
    if (options.looksAhead && isNew(staging) && isNew(await readBelieved(remote, 'production', { policy, today, signers })))
      return undefined;
    const { branch } = policy.environments.staging;
    const history = isKnown(staging) ? await readHistory(remote, branch, { newest: staging.signed }) : undefined;
    return {
      ...(history ?? nothingStaged),
      ...(await readNumbers(registry, { root, remote: options.remote, today })),
      ...(await readTraffic(registry, { remote, today, memory: memoryOf(options) })),
    };
  };
}

interface HistoryOptions {
  readonly root: string;
  readonly remote?: string;
  /** YYYY-MM-DD; the present day where none is given. */
  readonly today?: string;
  /** For a plan alone: where nothing was ever published anywhere, production is shown as it will be once staging is published. */
  readonly looksAhead?: boolean;
}

/** Whether nothing was ever published on it. */
export const isNew = ({ files, unbelieved }: BelievedBranch): boolean => files === undefined && unbelieved === undefined;

/** Of a branch that is gone, or of which nothing is believed: nobody has seen a test there. */
export const nothingStaged: History = { stagingSince: () => undefined, wasStaged: () => false };

/** The generations that are published now; read only where something is announced for one. */
async function readNumbers({ policy, announcements = [] }: Registry, place: LookingPlace): Promise<Pick<History, 'generation'>> {
  if (announcements.length === 0) return {};
  const published = await readBelievedBranches(place, policy);
  return { generation: (environment) => published[environment].manifest?.generation };
}

/** manifest.json of the newest publication, where that is known to be one: then only what it continues counts. */
interface HistoryFrom {
  readonly newest?: string | undefined;
}

/** Undefined when there is no such branch. */
export async function readHistory(remote: string, branch: string, from?: HistoryFrom): Promise<History | undefined> {
  const days = await readStagedDays(remote, branch, from);
  return days && historyOf(days);
}

export const historyOf = (days: Pick<StagedDays, 'has' | 'get'>): History => ({
  stagingSince: (system, access) => days.get(keyOf(system, access)),
  wasStaged: (system, access) => days.has(keyOf(system, access)),
});

/** Undefined when there is no such branch. */
export async function readStagedDays(
  remote: string,
  branch: string,
  { newest }: HistoryFrom = {},
): Promise<StagedDays | undefined> {
  return withEnvironmentHistory(remote, { branch, depth: recentDepth }, async (history) => {
    const take = ({ systems }: Manifest, { at }: PublicationCommit) => ({
      at,
      keys: systems.map(({ system, access }) => keyOf(system, access)),
    });
    const believed = await mapBelieved(history, newest, take);
    // The access in the oldest publication may have been published earlier, elsewhere: since when is not known.
    const first = new Map<string, string | undefined>();
    let oldest = true;
    for (const { at, keys } of believed) {
      const day = oldest ? undefined : toLocalDay(new Date(at));
      for (const key of keys) if (!first.has(key)) first.set(key, day);
      oldest &&= keys.length === 0;
    }
    return first;
  });
}

/** What the reader takes of each publication, oldest first: of all, or of those that a signed newest one continues. */
export async function mapBelieved<T>(
  { mapManifests }: EnvironmentHistory,
  newest: string | undefined,
  take: (manifest: Manifest, commit: PublicationCommit) => T,
): Promise<T[]> {
  const all = await mapManifests((manifest, commit, text) => {
    if (!manifest || (newest !== undefined && !readWholeManifest(text))) return undefined;
    return { hash: hashOf(text), before: manifest.previousManifest, taken: take(manifest, commit) };
  });
  const entries = all.filter((one) => one !== undefined);
  const believed = newest === undefined ? entries : selectContinued(entries, hashOf(newest));
  return believed.map(({ taken }) => taken);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const keyOf = (system: string, access: string): string => `${system} ${access}`;
