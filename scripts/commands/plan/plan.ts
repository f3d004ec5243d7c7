// mdocs plan: what publishing would change. Publishes nothing and has nothing to publish with.
import type { Environment } from '../../model/environment.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Plan } from '../../model/publication/plan.ts';
import { compareSides, type SideBySide } from '../../model/publication/side-by-side.ts';
import type { SystemName } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Tree } from '../../model/tree.ts';
import { findingsScreen } from '../../report/findings-short.ts';
import { planMarkdown } from '../../report/plan/markdown.ts';
import { isLong, planScreen } from '../../report/plan/short.ts';
import { besideMarkdown, besideText } from '../../report/plan/side-by-side.ts';
import { ownPlanText, planDiff, planText } from '../../report/plan/text.ts';
import { restText } from '../../report/short.ts';
import type { Screen } from '../../report/terminal.ts';
import { noteIds } from '../index/keep.ts';
import { addMissing, collectEvidence, type EvidenceOptions } from '../publish/approval.ts';
import { readBelievedBranches, tellUnbelieved } from '../publish/believed.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { type Prepared, prepare } from '../publish/prepare.ts';
import { listKeeping, type Publishable, requirePublishable } from '../publish/publishable.ts';
import { withPublished } from '../publish/published.ts';
import type { Loaded } from '../run/judge.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { readProgramVersion } from '../run/program-version.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';
import { keepPlan, type LongPlan } from './keep.ts';
import { planShortly } from './shortly.ts';

export const planFormats = ['text', 'json', 'markdown'] as const;

export interface PlanOptions extends Options, EvidenceOptions {
  readonly environment: Environment;
  readonly format: (typeof planFormats)[number];
  readonly remote?: string;
  /** Every system and every changed line, however many there are. */
  readonly all?: boolean;
  /** Of the program, where that cannot be asked: what another one kept is not believed. */
  readonly version?: string;
  /** With fewer institutions nothing is kept for the next plan. */
  readonly least?: number;
}

/** Exit code 0, or 1 when the repository has errors: then the institutions concerned keep what they have. */
export const plan = (options: PlanOptions, institution?: string): Promise<number> =>
  withPublished(options, (found) => showPlan(institution, found));

async function showPlan(institution: string | undefined, given: PlanOptions): Promise<number> {
  const options = { ...given, isOnlyLooking: true };
  // Whose files are shown, or whom GitHub is asked about, has to be read.
  const isShort = options.format === 'text' && !options.all && !(process.env.GITHUB_REPOSITORY && process.env.GITHUB_TOKEN);
  const version = isShort ? (options.version ?? readProgramVersion()) : undefined;
  const shortly = version === undefined ? undefined : { ...options, version, institution };
  const short = shortly && (await planShortly(shortly));
  if (short) {
    const repository = await requirePublishable(short.loaded, options, 'if-refused');
    if (repository) return tellPlan({ ...short, repository }, { ...options, institution });
  }
  const long: Partial<LongPlan> = {};
  const note = (tree: Tree) => {
    const { tree: noting, ids } = noteIds(tree);
    Object.assign(long, { tree: noting, ids });
    return noting;
  };
  const earlier = { history: makeHistoryReader({ ...options, looksAhead: true }) };
  const loaded = await load(options.root, options.today, earlier, shortly && note);
  const repository = await requirePublishable(loaded, options, options.format === 'text' && 'if-refused');
  if (!repository) return 1;
  const { facts } = repository.context;
  if (institution !== undefined && !facts.files.some(({ slug }) => slug === institution))
    throw new Failure(unknownInstitution(institution, facts));
  const first = await prepare(options.environment, repository, options);
  // Where GitHub can be asked, what would wait for an approval is no change that reviewers are called for.
  const { approved, evidence } = await collectEvidence(first.plan, repository.context, options);
  const prepared = approved ? await prepare(options.environment, repository, { ...options, approved }) : first;
  const beside = await compareWithStaging(prepared, repository, options);
  const told = { plan: addMissing(prepared.plan, evidence), beside, loaded, repository };
  const code = await tellPlan(told, { ...options, institution });
  const { tree, ids } = long;
  if (shortly && tree && ids) await keepPlan({ loaded, prepared, tree, ids }, shortly, options.least);
  return code;
}

interface ToldPlan {
  readonly plan: Plan;
  readonly beside: readonly SideBySide[];
  readonly loaded: Loaded;
  readonly repository: Publishable;
}

async function tellPlan({ plan: whole, beside, loaded, repository }: ToldPlan, options: ShownPlan): Promise<number> {
  const { institution } = options;
  const isOwn = (one: SystemName) => institution === undefined || one.institution === institution;
  const shown = {
    ...whole,
    systems: whole.systems.filter(({ system }) => isOwn(system)),
    waiting: whole.waiting.filter(isOwn),
    kept: whole.kept?.filter(isOwn),
  };
  await put(formatPlan(institution === undefined ? whole : shown, beside.filter(isOwn), options));
  // Behind the plan: whether it is stopped is what is read first.
  const errors = institution === undefined && repository.hasErrors ? listKeeping(loaded) : [];
  if (errors.length > 0 && options.format === 'text')
    await put(`\n${findingsScreen(errors, screenOf(process.stdout, options.locale), options.all)}`);
  return repository.hasErrors ? 1 : 0;
}

type ShownPlan = PlanOptions & { readonly institution: string | undefined };

function formatPlan(plan: Plan, beside: readonly SideBySide[], { format, locale, all, institution }: ShownPlan): string {
  if (format === 'json') return `${JSON.stringify({ ...plan, beside: beside.length > 0 ? beside : undefined }, null, 2)}\n`;
  if (format === 'markdown') return [planMarkdown(plan, locale), besideMarkdown(beside, locale)].filter(Boolean).join('\n');
  const screen = screenOf(process.stdout, locale);
  if (isLong(plan, all)) return planScreen(plan, screen);
  if (institution !== undefined)
    return [ownPlanText(plan, institution, screen), besideText(beside, screen)].filter(Boolean).join('\n');
  return [planText(plan, screen), besideText(beside, screen), all ? planDiff(plan) : linesElsewhere(plan, screen)]
    .filter(Boolean)
    .join('\n');
}

/** Hundreds of changed lines belong to one system, too. */
const linesElsewhere = ({ changes, environment }: Plan, screen: Screen): string =>
  changes.length === 0 ? '' : restText(`plan --environment ${environment}`, screen, false);

/** For production: the tested access in staging beside the access that production would have. */
async function compareWithStaging(
  { plan, files }: Prepared,
  { context }: Publishable,
  options: PlanOptions,
): Promise<SideBySide[]> {
  if (plan.environment !== 'production') return [];
  const { staging } = await readBelievedBranches(options, context.registry.policy);
  tellUnbelieved({ staging, production: {} }, options.locale);
  return compareSides(plan, staging.manifest, readManifest(files.get(manifestPath)));
}
