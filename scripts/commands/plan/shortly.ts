// A plan that costs what changed: only those are decided anew whom a change in the folder concerns, beside what the last long plan kept of the
// environments. Whatever is not plain, such as a brake, a hold or something announced, takes the long way.
import { resolve } from 'node:path';
import { GitError } from '../../apply/git.ts';
import { isExternalError } from '../../apply/temporary.ts';
import type { Environment } from '../../model/environment.ts';
import { sortFindings } from '../../model/finding/finding.ts';
import { brakesOf } from '../../model/publication/brake.ts';
import { compareSystems, type Plan } from '../../model/publication/plan.ts';
import { compareSides, type SideBySide } from '../../model/publication/side-by-side.ts';
import { Failure } from '../../model/text/failure.ts';
import { readPaths, readTree } from '../../read/disk.ts';
import { causesOf, listReplaced } from '../../targets/decide/causes.ts';
import { verifyUndeclared } from '../../targets/decide/kept-access.ts';
import { nothingYet } from '../../targets/decide/last-good.ts';
import { decidePublication, republish } from '../../targets/decide/publication.ts';
import { listPublishedSystems } from '../../targets/index.ts';
import { askingUses } from '../index/asking.ts';
import { listChangedFiles, readHeadOf } from '../index/changed-files.ts';
import { most, unclearAfter } from '../index/compared.ts';
import { readConcerned } from '../index/concerned.ts';
import type { DecidedEnvironment } from '../index/decided.ts';
import { GrowingTree } from '../index/growing-tree.ts';
import { indexFileOf } from '../index/keep.ts';
import { type IndexReader, readIndex } from '../index/lookup.ts';
import { Damaged, openPages } from '../index/pages.ts';
import { readPublishedPart, selectFacts } from '../index/published-part.ts';
import { isClockDoubtful } from '../publish/brakes.ts';
import { choosePublication } from '../publish/choice.ts';
import { historyOf } from '../publish/history.ts';
import { hasTips } from '../publish/index-beside.ts';
import { refuseOlder } from '../publish/prepare.ts';
import { isCommonError, listKeeping, type Publishable } from '../publish/publishable.ts';
import { isAging } from '../publish/release.ts';
import { findRemote } from '../publish/remote.ts';
import { judge, type Loaded } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { compareRendered } from './difference.ts';

export interface ShortPlanOptions {
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly environment: Environment;
  readonly remote?: string | undefined;
  /** Of the program. */
  readonly version: string;
  /** An institution whose part of the plan the caller looks at. */
  readonly institution?: string | undefined;
}

export interface ShortPlan {
  /** Of its changes, only those of systems that change are there. */
  readonly plan: Plan;
  readonly beside: readonly SideBySide[];
  /** With the findings of all files, and the facts of those whom the change concerns. */
  readonly loaded: Required<Loaded>;
}

/** One for each environment, relative to the root. */
export const planIndexOf = (environment: Environment): string => `.mdocs/index-${environment}`;

/** Undefined where only the long way can tell. */
export async function planShortly(options: ShortPlanOptions): Promise<ShortPlan | undefined> {
  try {
    const pages = openPages(indexFileOf(options.root, planIndexOf(options.environment)));
    try {
      return await planBeside(readIndex(pages), options);
    } finally {
      pages.close();
    }
  } catch (error) {
    const isOfTheWorld = error instanceof Failure || error instanceof GitError || isExternalError(error);
    if (error instanceof Damaged || isOfTheWorld) return undefined;
    throw error;
  }
}

async function planBeside(index: IndexReader, options: ShortPlanOptions): Promise<ShortPlan | undefined> {
  const { root, today, environment, institution } = options;
  const { head } = index;
  const decided = index.decided();
  const own = decided?.environments?.[environment];
  if (head.version !== options.version || head.day !== today || !decided?.isStaged || !isPlain(own)) return undefined;
  const changed = await listAllChanged(index, options);
  if (!changed) return undefined;
  const folder = resolve(root);
  const tree = readTree(folder, ['registry']);
  const grown = new GrowingTree(tree, (paths) => readPaths(folder, paths));
  const asked = institution === undefined ? [] : [`integrations/${institution}.yaml`];
  const waiting = (own.waiting ?? []).map((slug) => `integrations/${slug}.yaml`);
  const read = await readConcerned(index, changed, [grown], today, [...asked, ...waiting]);
  const { compared, concerned } = read ?? {};
  const [reading] = compared?.repositories ?? [];
  const [change] = compared?.changes ?? [];
  const { registry } = reading ?? {};
  if (!compared || !concerned || !reading || !change || !registry) return undefined;
  if (registry.announcements?.length || registry.gateways?.size || !(await isOfNow(index, options, registry))) return undefined;

  const history = historyOf({
    has: (key) => index.stagedOn(key) !== undefined,
    get: (key) => index.stagedOn(key) ?? undefined,
  });
  const { context: whole, findings: found } = await judge(reading, today, { history: async () => history });
  const part = await readPublishedPart({ folder: root, tree, reading, history }, index, concerned);
  const manifest = part?.published[environment];
  // The nearest of all names is offered instead.
  const isUnknown = institution !== undefined && !reading.facts.fileOf(institution);
  if (!whole || !part || !manifest || isUnknown || isClockDoubtful({ manifest, options })) return undefined;
  const isUnclear = unclearAfter(index, change, compared.touched).length > 0;
  const kept = index.findings().filter((one) => !compared.isSure(one) && !(isUnclear && askingUses.has(one.code)));
  const findings = sortFindings([...kept, ...found.filter(compared.isSure)]);
  if (findings.some(isCommonError)) return undefined;
  const context = { ...whole, facts: selectFacts(whole.facts, new Set(concerned.paths)) };

  const lastGood = await verifyUndeclared(part.lastGood[environment] ?? nothingYet, environment, context, nodePlatform);
  const before = { lastGood, findings, hasTakenOver: () => false };
  const { publication, ...left } = decidePublication(environment, context, { ...before, scope: 'all' });
  const beside = part.beside[environment];
  const plan: Plan = {
    environment,
    changes: compareRendered(republish(environment, registry, lastGood), publication, beside.types),
    systems: compareSystems(manifest, { systems: listPublishedSystems(publication) }),
    waiting: left.waiting,
    connected: publication.clients.length + beside.systems,
    ...(left.kept.length > 0 && { kept: left.kept }),
  };
  const replaced = listReplaced(plan, context);
  const { modified, commit } = await readStateOf(options);
  await refuseOlder(root, { commit }, manifest);
  const isChanging = plan.changes.length > 0;
  const brakes = brakesOf({
    ...{ plan, before: manifest, beside: beside.systems, announcements: [], generation: (manifest.generation ?? 0) + 1 },
    ...{ causes: causesOf(plan, context, lastGood), rendersOtherwise: false },
    // What is committed may be what is published: the long way asks.
    sameDeclarations: !modified,
  });
  if (isChanging && brakes.length > 0) return undefined;
  const repository: Publishable = { context, findings, hasErrors: listKeeping({ findings }).length > 0 };
  const choice = choosePublication({
    ...{ isWhole: true, changesFiles: isChanging, changesAccess: plan.systems.length > 0, isClockDoubtful: false },
    ...{ isAging: isAging({ manifest, options, repository, published: undefined }), isOverwritten: false, isDisputed: false },
  });
  const renewing = choice === 'renew' ? { renews: true, changes: [] } : {};
  const shown = { ...plan, ...(replaced.length > 0 && { replaced }), ...(isChanging ? {} : renewing) };
  const sides = { systems: listPublishedSystems(publication) };
  return {
    plan: shown,
    beside: environment === 'production' ? compareSides(shown, part.published.staging, { ...manifest, ...sides }) : [],
    loaded: { repository: reading, context, findings },
  };
}

/** Nothing stops anything there, and what is published is what today's program makes of it. */
const isPlain = (own: DecidedEnvironment | undefined): own is DecidedEnvironment =>
  own?.waiting !== undefined && own.manifest !== undefined && own.hold === undefined;

/** Since the index was made, and where it was of other files than its commit has. */
async function listAllChanged({ head }: IndexReader, { root, environment }: ShortPlanOptions): Promise<string[] | undefined> {
  const since = await listChangedFiles(root, head.commit, planIndexOf(environment));
  const changed = since && [...new Set([...since, ...head.differing])];
  return changed && changed.length < most ? changed : undefined;
}

const isOfNow = async (
  index: IndexReader,
  { root, remote }: ShortPlanOptions,
  registry: Parameters<typeof hasTips>[1],
): Promise<boolean> => {
  const found = findRemote({ root, remote });
  return found !== undefined && hasTips(found, registry, index);
};

async function readStateOf({ root, environment }: ShortPlanOptions): Promise<{ commit: string; modified: boolean }> {
  const commit = await readHeadOf(root);
  const changed = await listChangedFiles(root, commit, planIndexOf(environment));
  return { commit, modified: changed === undefined || changed.length > 0 };
}
