// Writes the index of what was checked beside the environment branches, where a key is at hand that may sign it.
import { readTips } from '../../apply/origin.ts';
import { publish } from '../../apply/publish.ts';
import { maySign } from '../../apply/signed-file.ts';
import { areDeclaredAlike } from '../../apply/source.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { Failure } from '../../model/text/failure.ts';
import { toIndex } from '../index/keep.ts';
import type { IndexReader } from '../index/lookup.ts';
import { fewestIndexed, indexBranch, mostIndexBytes, publishedPath, readPublishedIndex } from '../index/published.ts';
import { makeRecords } from '../index/record.ts';
import { writeIndex } from '../index/write.ts';
import { judgeByHistory, type Loaded } from '../run/judge.ts';
import { nowOf } from '../run/options.ts';
import { decideAccess } from './decide-access.ts';
import { findSigners, withSigningKey } from './signing.ts';

export interface IndexedSource {
  readonly root: string;
  readonly remote: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of the program. */
  readonly version: string;
  /** What was read and checked, and the commit that has exactly these files. */
  readonly loaded: Loaded;
  readonly commit: string;
}

/**
 * kept: what is there still holds. none: there is nothing to gain, or no key here that may sign it. large: it would be too long. overtaken:
 * another run was faster.
 */
export type IndexOutcome = 'published' | 'kept' | 'none' | 'large' | 'overtaken';

/** Throws a Failure where the branch cannot be written. */
export async function publishIndex(source: IndexedSource, least = fewestIndexed): Promise<IndexOutcome> {
  const { root, remote, today, version, loaded, commit } = source;
  const { registry, facts } = loaded.repository;
  const signers = findSigners(root);
  if (!registry || signers === undefined || facts.files.length < least) return 'none';
  return withSigningKey(source, async (signingKey) => {
    if (signingKey === undefined || !(await maySign(signingKey, { signers, branch: indexBranch }))) return 'none';
    const { tip, found } = await readPublishedIndex({ remote, signers, version, today });
    const isOfToday = typeof found !== 'string' && found.head.day === today;
    const isOfTips = isOfToday && (await hasTips(remote, registry, found));
    if (isOfTips && (await isOfTheSame(root, found.head.commit, commit))) return 'kept';
    // What is published says nothing of a file by itself, and differs from one job to the next.
    const { findings } = judgeByHistory(loaded, undefined);
    const records = makeRecords(facts, findings, today, registry);
    const access = await decideAccess({ remote, today, signers, loaded }, registry);
    const file = writeIndex(toIndex({ today, registry, records, findings }, { version, commit, differing: [], access }));
    if (file.length > mostIndexBytes) return 'large';
    const replace = (expected: string | undefined) =>
      publish({
        ...{ remote, branch: indexBranch, files: new Map([[publishedPath, file]]), message, expected, replaces: true },
        ...{ signingKey, signers, date: nowOf(source).toISOString() },
      });
    const first = await replace(tip);
    // What cannot be brought, because it is too large or git refuses it, has no tip that is known before.
    const isUnread = found === 'size' || found === 'unreachable';
    const { kind } = isUnread && first.kind === 'overtaken' ? await replace(first.commit) : first;
    return kind === 'unchanged' ? 'kept' : kind;
  });
}

const message = 'Index of what is declared, for checks that begin with it';

/** Whether the environments publish what they did when an index was made. */
export async function hasTips(remote: string, { policy }: Registry, index: IndexReader): Promise<boolean> {
  const { tips } = index.decided() ?? {};
  if (!tips) return false;
  const branchOf = (environment: Environment) => policy.environments[environment].branch;
  const now = await readTips(remote, environments.map(branchOf));
  return environments.every((environment) => now.get(branchOf(environment)) === tips[environment]);
}

/** Of a commit that is not known here nobody can say it. */
async function isOfTheSame(root: string, before: string, commit: string): Promise<boolean> {
  try {
    return await areDeclaredAlike(root, before, commit);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
