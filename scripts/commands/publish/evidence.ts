// Asks git which changes brought a system's access, and GitHub who asked for them and who approved.
import { findCommitBringing, findNewestChange } from '../../apply/source-history.ts';
import { type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { isAge } from '../../model/proposal/approval.ts';
import type { Evidence, Evidences, MergedChange } from '../../model/proposal/evidence.ts';
import { findAuthor } from '../run/author.ts';
import type { Place } from '../run/github-place.ts';

interface EvidenceSource {
  /** A clone with the history of the main branch. */
  readonly root: string;
  readonly place: Pick<Place, 'github' | 'repository'>;
  readonly registry: Registry;
}

/** The evidence for these systems. A change without a pull request, or without an approval by AGE, appears as such. */
export async function fetchEvidences(systems: readonly SystemPart[], source: EvidenceSource): Promise<Evidences> {
  const known = new Map<string, Promise<MergedChange>>();
  const merged = (commit: string | undefined): Promise<MergedChange> | undefined => {
    if (commit !== undefined && !known.has(commit)) known.set(commit, fetchMergedChange(commit, source));
    return commit === undefined ? undefined : known.get(commit);
  };
  const entries: [string, Evidence][] = [];
  for (const system of systems) {
    const digest = system.accesses.production?.data.confirmation?.access;
    const change = await merged(await findNewestChange(source.root, system.file));
    const confirmation = digest ? await merged(await findCommitBringing(source.root, system.file, digest)) : undefined;
    entries.push([systemNameOf(system), { change, confirmation }]);
  }
  return new Map(entries);
}

async function fetchMergedChange(commit: string, { place, registry }: EvidenceSource): Promise<MergedChange> {
  const pull = (await place.github.pullsOfCommit(commit)).find((one) => one.merged && one.mergeCommit === commit);
  if (!pull) return { commit, approvedBy: [] };
  const requestedBy = await findAuthor(pull, place);
  const reviews = await place.github.reviews(pull.number);
  const approvedBy = reviews
    .filter(({ state, commit }) => state === 'APPROVED' && commit === pull.head.sha)
    .map(({ account }) => account)
    .filter((account) => account.id !== requestedBy.id && account.id !== pull.author.id && isAge(account, registry));
  return { commit, pull: pull.number, requestedBy, approvedBy };
}
