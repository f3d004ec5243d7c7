// Asks git which changes brought a system's access, and GitHub who asked for them and who approved.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { findCommitBefore, readChangedPaths } from '../../apply/source-history.ts';
import { approversOf } from '../../github/approvals.ts';
import type { Pull } from '../../github/types.ts';
import { type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { isAge } from '../../model/proposal/age-account.ts';
import { approversOfButton, countApprovers } from '../../model/proposal/approval.ts';
import {
  countMissing,
  type Evidence,
  type Evidences,
  type Gain,
  keyOfGain,
  type MergedChange,
} from '../../model/proposal/evidence.ts';
import { Failure } from '../../model/text/failure.ts';
import { readRegistry } from '../../read/registry.ts';
import type { FindRequester, RequesterPlace } from '../run/author.ts';
import { nodePlatform } from '../run/platform.ts';
import { readDeclaredLines } from './declared-lines.ts';
import { type FileHistory, findCommitBringing, readFileHistory } from './file-history.ts';
import { findSigningCertificate, type RenewalSource } from './renewal-evidence.ts';

interface EvidenceSource extends RenewalSource {
  readonly place: RequesterPlace;
  readonly findRequester: FindRequester;
}

/** A system, and what its access in production would gain. */
export interface AskedSystem {
  readonly system: SystemPart;
  readonly gains: readonly Gain[];
  /** SHA-256 of the certificates that are published for it; none where it gains everything. */
  readonly published?: ReadonlySet<string>;
}

/** The evidence for these systems. A change without a pull request, or without an approval by AGE, appears as such. */
export async function fetchEvidences(systems: readonly AskedSystem[], source: EvidenceSource): Promise<Evidences> {
  const known = new Map<string, Promise<MergedChange>>();
  const merged = (commit: string | undefined): Promise<MergedChange> | undefined => {
    if (commit !== undefined && !known.has(commit)) known.set(commit, fetchMergedChange(commit, source));
    return commit === undefined ? undefined : known.get(commit);
  };
  const { root } = source;
  const files = [...new Set(systems.map(({ system }) => system.file))];
  const history = await readFileHistory({ root, paths: ['integrations', 'registry'], files });
  if (!history) return new Map();
  const entries: [string, Evidence][] = [];
  for (const { system, gains, published = new Set<string>() } of systems) {
    const digest = system.accesses.production?.data.confirmation?.access;
    const change = await merged(history.commitsOf([system.file]).at(-1)?.id);
    const confirmation = digest ? await merged(await findCommitBringing(history, system.file, digest)) : undefined;
    const found = new Map<string, MergedChange>();
    const renewals = new Map<string, string>();
    for (const [key, commit] of await findCommitsOfGains({ system, gains }, root, history)) {
      const brought = await merged(commit);
      if (brought) found.set(key, brought);
      const sha256 = gains.find((gain) => gain.kind === 'certificate' && keyOfGain(gain) === key)?.value;
      const former = sha256 && (await findSigningCertificate({ system, sha256, commit, published }, source, history));
      if (sha256 && former) renewals.set(sha256, former);
    }
    entries.push([systemNameOf(system), { change, confirmation, gains: found, ...(renewals.size > 0 && { renewals }) }]);
  }
  return new Map(entries);
}

/** The commits since which gains stand in the declarations. Of a history whose beginning is missing nothing is known. */
async function findCommitsOfGains(
  { system, gains }: AskedSystem,
  root: string,
  history: FileHistory,
): Promise<[string, string][]> {
  if (gains.length === 0 || system.data.id === null) return [];
  const lines = await readDeclaredLines({ root, commit: 'HEAD', file: system.file, systemId: system.data.id, system }, history);
  if (!lines || lines.isShallow) return [];
  return gains.flatMap((gain): [string, string][] => {
    const declared = lines.since(gain);
    return declared ? [[keyOfGain(gain), declared.commit]] : [];
  });
}

/** A request that was made upon another and merged with it ends both with one commit: then the one that lacks most approvals counts. */
async function fetchMergedChange(commit: string, source: EvidenceSource): Promise<MergedChange> {
  const pulls = await source.place.github.pullsOfCommit(commit);
  // What was merged into another branch was approved as a change of that one.
  const ended = pulls.filter((one) => one.merged && one.mergeCommit === commit && one.base.ref === 'main');
  const changes = await Promise.all(ended.map((pull) => readMergedChange(commit, pull, source)));
  const [weakest] = changes.sort((a, b) => countMissing(b) - countMissing(a));
  return weakest ?? { commit, approvedBy: [] };
}

/**
 * Only an account that was AGE's before the change, and is today, approved it: no change makes its own approver one of AGE, nor lowers the
 * number of approvers that it needs. A merge that kept the request's commits apart begins as many commits earlier as the request has.
 */
async function readMergedChange(
  commit: string,
  pull: Pull,
  { root, place, registry, findRequester }: EvidenceSource,
): Promise<MergedChange> {
  const { account: requestedBy, isProven, isOperator } = await findRequester(pull, place);
  // Whoever wrote what a form does not say may be the one that approved it.
  if (!isProven) return { commit, pull: pull.number, approvedBy: [] };
  const reviews = await place.github.reviews(pull.number);
  const { commits } = await place.github.pull(pull.number);
  const former = commits === undefined ? undefined : await readRegistryBefore(root, commit, commits);
  const [paths, last] = [await readChangedPaths(root, commit), await readRegistryBefore(root, commit, 1)];
  const least = isOperator ? approversOfButton : 1;
  const approvers = Math.max(least, countApprovers(paths, former), countApprovers(paths, last));
  const approvedBy = approversOf(pull, reviews)
    .filter((account) => account.id !== requestedBy.id && account.id !== pull.author.id && isAge(account, registry))
    .filter((account) => isAge(account, former));
  return { commit, pull: pull.number, requestedBy, approvedBy, ...(approvers > 1 ? { approvers } : {}) };
}

/** The registry of the main branch so many commits before one; undefined where this clone does not have it. */
async function readRegistryBefore(root: string, commit: string, count: number): Promise<Registry | undefined> {
  const before = await findCommitBefore(root, commit, count);
  if (before === undefined) return undefined;
  try {
    return (await readRegistry(await readTreeAt(root, before, ['registry']), nodePlatform)).registry;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
