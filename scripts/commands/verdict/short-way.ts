// A request judged with an index: only what it changes is read, and what that is compared with. Where it is not refused for that, everything is
// read: what merging it would change takes all files.

import { listChangedPaths, readTreeAt } from '../../apply/commit-tree.ts';
import { ObjectsRefused } from '../../apply/comparison.ts';
import { GitError } from '../../apply/git.ts';
import type { Facts } from '../../model/declaration/facts.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import type { Repository } from '../../read/repository.ts';
import { askingNames, askingUses } from '../index/asking.ts';
import { type Compared, listNaming, most, readCompared, unclearAfter } from '../index/compared.ts';
import { GrowingTree } from '../index/growing-tree.ts';
import type { IndexReader } from '../index/lookup.ts';
import { Damaged } from '../index/pages.ts';
import { readPublishedIndex } from '../index/published.ts';
import { judge } from '../run/judge.ts';
import { readProgramVersion } from '../run/program-version.ts';
import { type Base, type Ground, withSigners } from './base.ts';
import { type ClaimsBase, readClaimsWith } from './claims.ts';
import { type ComparedCase, describeRefusal } from './judge.ts';
import { makeRenewalReader, publishesIn } from './renewals.ts';
import type { ClaimsReading, IndexLack, Start } from './task.ts';

/** An index that may be believed, and the paths that the base has not as it says. */
export interface BaseIndex {
  readonly index: IndexReader;
  readonly changed: readonly string[];
}

/** The index beside the environment branches, or why it is of no use here. */
export async function findIndex({ environments: remote, today }: Start, ground: Ground): Promise<BaseIndex | IndexLack> {
  const version = readProgramVersion();
  const { found } = await withSigners(ground.tree, (signers) => readPublishedIndex({ remote, signers, version, today }));
  if (typeof found === 'string') return found;
  try {
    const changed = await listChangedPaths(ground.folder, found.head.commit, ground.commit);
    if (changed.some((path) => path.startsWith('registry'))) return 'registry';
    return changed.length >= most ? 'far' : { index: found, changed };
  } catch (error) {
    // It is of another repository.
    if (error instanceof GitError) return 'commit';
    throw error;
  }
}

export interface ShortVerdict {
  readonly verdict: Verdict;
  /** Of the base, as far as it was read. */
  readonly facts: Facts;
}

/** Undefined where only all files can tell. `mergedId`: what merging the request makes, as a tree or a commit. */
export function refuseShortly(
  one: ComparedCase,
  mergedId: string,
  ground: Ground,
  known: BaseIndex,
): Promise<ShortVerdict | undefined> {
  return giveWay(async () => {
    if (one.candidate?.conflicts.length !== 0) return undefined;
    const compared = await readVersions(one, mergedId, ground, known);
    const [before, after] = compared?.repositories ?? [];
    if (!compared || !before || !after) return undefined;
    const { today, history } = ground;
    const earlier = { history: async () => history };
    const only = <T extends { readonly findings: readonly Finding[] }>(loaded: T): T => ({
      ...loaded,
      findings: loaded.findings.filter((finding) => isKnown(finding, compared)),
    });
    const base: Base = { ...ground, loaded: only(await judge(before, today, earlier)) };
    const loaded = only(
      await judge(after, today, {
        ...earlier,
        base: before,
        proposal: one.proposal,
        readRenewals: makeRenewalReader(base.loaded, publishesIn(ground)),
      }),
    );
    const verdict = describeRefusal(one, base, loaded);
    return verdict && { verdict, facts: before.facts };
  });
}

/** The base and what merging makes, both as far as the index says that it matters. */
async function readVersions(
  { proposal }: ComparedCase,
  mergedId: string,
  { folder, commit, tree, reading }: Ground,
  { index, changed }: BaseIndex,
): Promise<Compared | undefined> {
  const merging = await listChangedPaths(folder, commit, mergedId);
  // What both sides changed alike is the request's, too.
  const own = proposal.changes.map(({ path }) => path).filter((path) => /^(integrations|registry)(\/|$)/.test(path));
  const all = [...new Set([...changed, ...merging, ...own])];
  const [base, merged] = [commit, mergedId].map((id) => new GrowingTree(tree, (paths) => readTreeAt(folder, id, paths), reading));
  const compared = base && merged && (await readCompared(index, all, [base, merged]));
  if (!compared) return undefined;
  // Where not every file can be read, nothing is said of what is not used; once they all can be, it is said of everything.
  const [hadUnclear, hasUnclear] = compared.changes.map((change) => unclearAfter(index, change, compared.touched).length > 0);
  return hadUnclear === hasUnclear ? compared : undefined;
}

/** Whether a finding says the same as where all files are read. What is said of the others is in both versions, and no change of the request. */
function isKnown(finding: Finding, { isSure }: Compared): boolean {
  const { code, file } = finding;
  if (askingNames.has(code)) return false;
  return isSure(finding) || (!askingUses.has(code) && !file.startsWith('integrations/'));
}

/** What requests claim, in the order of their commits. Undefined where only all files can tell. */
export function readClaimsShortly(
  heads: readonly string[],
  { folder, commit, tree, reading }: Ground,
  { index, changed }: BaseIndex,
): Promise<ClaimsReading[] | undefined> {
  return giveWay(async () => {
    const grown = new GrowingTree(tree, (paths) => readTreeAt(folder, commit, paths), reading);
    const bring = async (paths: readonly string[]): Promise<Repository> => {
      const naming = paths.flatMap((path) => listNaming(index, path));
      if (naming.length >= most) throw new TooMuch();
      await grown.add([...paths, ...naming, ...changed]);
      return grown.readWithCertificates();
    };
    return readClaimsWith(folder, heads, { commit, bring } satisfies ClaimsBase);
  });
}

/** So many files that reading all is no dearer. */
class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Undefined where something could not be read: the long way says why, or can do without. */
async function giveWay<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const isOfTheWorld = error instanceof GitError || error instanceof Failure || error instanceof ObjectsRefused;
    if (isOfTheWorld || error instanceof Damaged || error instanceof TooMuch) return undefined;
    throw error;
  }
}
