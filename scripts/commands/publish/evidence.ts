// Asks git which changes brought a system's access, and GitHub who asked for them and who approved.
import { bringing, newestChange } from '../../apply/source-history.ts';
import { type SystemPart, systemName } from '../../model/declaration/integration.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { isAge } from '../../model/proposal/approval.ts';
import type { Evidence, Evidences, Merged } from '../../model/proposal/evidence.ts';
import { authorOf } from '../run/author.ts';
import type { Place } from '../run/github-place.ts';

interface Source {
  /** A clone with the history of the main branch. */
  readonly root: string;
  readonly place: Pick<Place, 'github' | 'repository'>;
  readonly registry: Registry;
}

/** The evidence for these systems. A change without a pull request, or without an approval by AGE, appears as such. */
export async function evidencesOf(systems: readonly SystemPart[], source: Source): Promise<Evidences> {
  const known = new Map<string, Promise<Merged>>();
  const merged = (commit: string | undefined): Promise<Merged> | undefined => {
    if (commit !== undefined && !known.has(commit)) known.set(commit, mergedBy(commit, source));
    return commit === undefined ? undefined : known.get(commit);
  };
  const entries: [string, Evidence][] = [];
  for (const system of systems) {
    const digest = system.accesses.production?.data.confirmation?.access;
    const change = await merged(await newestChange(source.root, system.file));
    const confirmation = digest ? await merged(await bringing(source.root, system.file, digest)) : undefined;
    entries.push([systemName(system), { change, confirmation }]);
  }
  return new Map(entries);
}

async function mergedBy(commit: string, { place, registry }: Source): Promise<Merged> {
  const pull = (await place.github.pullsOfCommit(commit)).find((one) => one.merged && one.mergeCommit === commit);
  if (!pull) return { commit, approvedBy: [] };
  const requestedBy = await authorOf(pull, place);
  const reviews = await place.github.reviews(pull.number);
  const approvedBy = reviews
    .filter(({ state, commit }) => state === 'APPROVED' && commit === pull.head.sha)
    .map(({ account }) => account)
    .filter((account) => account.id !== requestedBy.id && account.id !== pull.author.id && isAge(account, registry));
  return { commit, pull: pull.number, requestedBy, approvedBy };
}
