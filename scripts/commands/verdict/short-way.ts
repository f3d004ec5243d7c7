// A request judged with an index: only what it changes is read, and what that is compared with. Where it is not refused for that, what merging it
// would change is planned for those whom it concerns, from what the index has of the environments; where that is not of what they publish now, or
// too much waits there, everything is read. What the index says of a file is looked up in the file itself.

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
import { readConcerned } from '../index/concerned.ts';
import { GrowingTree } from '../index/growing-tree.ts';
import type { IndexReader } from '../index/lookup.ts';
import { Damaged } from '../index/pages.ts';
import { readPublishedIndex } from '../index/published.ts';
import { type Concerned, readPublishedPart, selectFacts } from '../index/published-part.ts';
import { hasTips } from '../publish/index-beside.ts';
import { judge, type Loaded } from '../run/judge.ts';
import { readProgramVersion } from '../run/program-version.ts';
import { type BareGround, type Base, type Ground, withSigners } from './base.ts';
import { type ClaimsBase, readClaimsWith } from './claims.ts';
import { type ComparedCase, describeAccepted, describeRefusal, listenTo } from './judge.ts';
import { makePlans } from './plans.ts';
import { makeRenewalReader, publishesIn } from './renewals.ts';
import { saidBefore } from './said-before.ts';
import type { ClaimsReading, IndexLack } from './task.ts';

/** An index that may be believed, and the paths that the base has not as it says. */
export interface BaseIndex {
  readonly index: IndexReader;
  readonly changed: readonly string[];
  /** Whether the environments still publish what they did when it was made, so that it says who would get what. */
  readonly isOfTips: boolean;
}

/** The index beside the environment branches, or why it is of no use here. */
export async function findIndex(bare: BareGround): Promise<BaseIndex | IndexLack> {
  const { environments: remote, today, folder, commit, tree } = bare;
  const version = readProgramVersion();
  const { found } = await withSigners(tree, (signers) => readPublishedIndex({ remote, signers, version, today }));
  if (typeof found === 'string') return found;
  try {
    const changed = await listChangedPaths(folder, found.head.commit, commit);
    if (changed.some((path) => path.startsWith('registry'))) return 'registry';
    if (changed.length >= most) return 'far';
    return { index: found, changed, isOfTips: await isOfNow(found, bare) };
  } catch (error) {
    // It is of another repository.
    if (error instanceof GitError) return 'commit';
    throw error;
  }
}

/** Whether an index says what the environments publish now, and nothing of it has ended meanwhile. */
export async function isOfNow(index: IndexReader, { environments: remote, today, reading }: BareGround): Promise<boolean> {
  const { registry } = reading;
  if (!registry || index.decided()?.environments === undefined || today >= index.head.horizon) return false;
  return hasTips(remote, registry, index).catch((error) => {
    if (error instanceof Failure) return false;
    throw error;
  });
}

export interface ShortVerdict {
  readonly verdict: Verdict;
  /** Of the base, as far as it was read. */
  readonly facts: Facts;
}

/** Undefined where only all files can tell. `mergedId`: what merging the request makes, as a tree or a commit. */
export function judgeShortly(
  one: ComparedCase,
  mergedId: string,
  ground: Ground,
  known: BaseIndex,
): Promise<ShortVerdict | undefined> {
  return giveWay(async () => {
    if (one.candidate?.conflicts.length !== 0) return undefined;
    const read = await readVersions(one, mergedId, ground, known);
    const { compared } = read ?? {};
    const [before, after] = compared?.repositories ?? [];
    if (!compared || !before || !after) return undefined;
    const { today } = ground;
    const { history, heard } = listenTo(ground.history);
    const { concerned } = read ?? {};
    const part = concerned && (await readPublishedPart(ground, known.index, concerned));
    // Where a system stands is told of every request.
    if (!part && !ground.files) return undefined;
    const earlier = { history: async () => history };
    const only = <T extends { readonly findings: readonly Finding[] }>(loaded: T): T => ({
      ...loaded,
      findings: loaded.findings.filter((finding) => isKnown(finding, compared)),
    });
    const base: Base = { ...ground, ...part, loaded: only(await judge(before, today, earlier)) };
    const readRenewals = makeRenewalReader(base.loaded, publishesIn(base), saidBefore(base));
    const loaded = only(await judge(after, today, { ...earlier, base: before, proposal: one.proposal, readRenewals }));
    const refusal = describeRefusal(one, base, loaded, [...heard]);
    if (refusal || !part) return refusal && { verdict: refusal, facts: before.facts };
    const paths = new Set(concerned.paths);
    const elsewhere = known.index.findings().filter((finding) => !compared.isSure(finding));
    /** Plans are of those alone whom merging concerns: what everybody else has stays as it is published. */
    const narrow = ({ context, findings }: Loaded) => ({
      context: context && { ...context, facts: selectFacts(context.facts, paths) },
      findings: [...findings.filter(compared.isSure), ...elsewhere],
    });
    const plans = await makePlans({ ...base, ...part, loaded: narrow(base.loaded) }, narrow(loaded), one.proposal);
    return { verdict: describeAccepted(one, base, loaded, { plans, heard: [...heard] }), facts: before.facts };
  });
}

interface ReadVersions {
  readonly compared: Compared;
  /** Undefined where that is too much, or not known. */
  readonly concerned?: Concerned | undefined;
}

/** The base and what merging makes, both as far as the index says that it matters. */
async function readVersions(
  { proposal }: ComparedCase,
  mergedId: string,
  { folder, commit, tree, reading, today }: Ground,
  { index, changed, isOfTips }: BaseIndex,
): Promise<ReadVersions | undefined> {
  const merging = await listChangedPaths(folder, commit, mergedId);
  // What both sides changed alike is the request's, too.
  const own = proposal.changes.map(({ path }) => path).filter((path) => /^(integrations|registry)(\/|$)/.test(path));
  const all = [...new Set([...changed, ...merging, ...own])];
  const versions = [commit, mergedId].map((id) => new GrowingTree(tree, (paths) => readTreeAt(folder, id, paths), reading));
  const wide = isOfTips ? await readConcerned(index, all, versions, today) : undefined;
  const compared = wide?.compared ?? (await readCompared(index, all, versions));
  if (!compared) return undefined;
  // Where not every file can be read, nothing is said of what is not used; once they all can be, it is said of everything.
  const [hadUnclear, hasUnclear] = compared.changes.map((change) => unclearAfter(index, change, compared.touched).length > 0);
  return hadUnclear === hasUnclear ? { compared, concerned: wide?.concerned } : undefined;
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
