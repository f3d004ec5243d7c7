// Plans what merging a pull request changes in each environment, and whether the brake would stop it.
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { brakesOf } from '../../model/publication/brake.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { type Brake, compareSystems, type Plan, planOf } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Files } from '../../model/tree.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { announcementsFile } from '../../read/registry.ts';
import { causesOf } from '../../targets/decide/causes.ts';
import { verifyUndeclared } from '../../targets/decide/kept-access.ts';
import { type LastGood, nothingYet, readLastGood } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { render } from '../../targets/index.ts';
import { isClockDoubtful } from '../publish/brakes.ts';
import type { Loaded } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';

/**
 * Compares two publications: of main as it is now, and of main after merging. Each is decided as publishing would, so access that stays
 * because it was tested, or because a file has errors, does not appear as lost.
 */
export async function makePlans(base: Base, after: Loaded, { changes }: Proposal): Promise<Verdict['plans']> {
  const { context } = after;
  if (!context || !base.loaded.context) return [];
  const announces = changes.some(({ path }) => path === announcementsFile);
  return Promise.all(
    environments.map(async (environment) => {
      const { files, lastGood: known } = await currentFor(environment, base);
      const lastGood = await verifyUndeclared(known, environment, context, nodePlatform);
      const { publication, waiting } = decidePublication(environment, context, { lastGood, findings: after.findings });
      const desired = await render(publication, source, nodePlatform);
      const plan = planOf(environment, desired, files, waiting);
      // Where the brake stops already, and not because of this change, the runs that publish tell it.
      const concerns = plan.systems.length > 0 || announces;
      return concerns ? { ...plan, ...(await findStops(plan, desired, { base, context, findings: after.findings })) } : plan;
    }),
  );
}

const source = { commit: null, modified: false };

interface RenderedBase {
  readonly files: Files;
  readonly lastGood: LastGood;
}

/** Computed once for all pull requests that are judged against a base. */
const currents = new WeakMap<Base, Map<Environment, Promise<RenderedBase>>>();

function currentFor(environment: Environment, base: Base): Promise<RenderedBase> {
  const known = currents.get(base) ?? new Map<Environment, Promise<RenderedBase>>();
  currents.set(base, known);
  const current = known.get(environment) ?? renderCurrent(environment, base);
  known.set(environment, current);
  return current;
}

async function renderCurrent(environment: Environment, { loaded, lastGood }: Base): Promise<RenderedBase> {
  if (!loaded.context) return { files: new Map(), lastGood: nothingYet };
  const published = lastGood?.[environment] ?? nothingYet;
  const verified = await verifyUndeclared(published, environment, loaded.context, nodePlatform);
  const known = { lastGood: verified, findings: loaded.findings };
  const files = await render(decidePublication(environment, loaded.context, known).publication, source, nodePlatform);
  return { files, lastGood: await readLastGood(files, nodePlatform) };
}

interface PlanInputs {
  readonly base: Base;
  /** The context after merging, with the announcements of the change. */
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** While an environment is held, its publications are not counted. */
async function findStops({ environment }: Plan, desired: Files, around: PlanInputs): Promise<Pick<Plan, 'brakes' | 'hold'>> {
  const { unbelieved = [], holds } = around.base;
  if (unbelieved.some((one) => one.environment === environment && !one.isEarlierUsed)) return {};
  const hold = holds?.[environment];
  if (hold) return { hold };
  const brakes = await findBrakesAt(environment, desired, around);
  return brakes.length > 0 ? { brakes } : {};
}

/** Something published. */
interface PublishedAccess {
  readonly manifest: Manifest | undefined;
  readonly lastGood: LastGood;
}

/** The brake counts from the published state, with everything that was merged and not published since. */
async function findBrakesAt(environment: Environment, desired: Files, around: PlanInputs): Promise<Brake[]> {
  const { published, lastGood } = around.base;
  const known = await verifyUndeclared(lastGood?.[environment] ?? nothingYet, environment, around.context, nodePlatform);
  const state = { manifest: published[environment], lastGood: known };
  const brakes = brakesBetween(state, environment, desired, around);
  if (environment === 'staging' || brakes.length === 0) return brakes;
  return brakesBetween(await applyWithdrawals(state, around), environment, desired, around);
}

/** In production, removals of access are published first, on their own, as far as nothing stops them. */
async function applyWithdrawals(state: PublishedAccess, around: PlanInputs): Promise<PublishedAccess> {
  const { context, findings } = around;
  const { publication } = decidePublication('production', context, { lastGood: state.lastGood, findings, scope: 'removals' });
  const files = await render(publication, source, nodePlatform);
  const manifest = readManifest(files.get(manifestPath));
  const isNothing = !manifest || compareSystems(state.manifest, manifest).length === 0;
  if (isNothing || brakesBetween(state, 'production', files, around).length > 0) return state;
  const generation = generationAfter(state);
  return { manifest: { ...manifest, generation }, lastGood: await readLastGood(files, nodePlatform) };
}

const generationAfter = ({ manifest }: PublishedAccess): number => (manifest?.generation ?? 0) + 1;

function brakesBetween(state: PublishedAccess, environment: Environment, desired: Files, { base, context }: PlanInputs): Brake[] {
  const { manifest, lastGood } = state;
  const systems = compareSystems(manifest, readManifest(desired.get(manifestPath)));
  const plan = { ...planOf(environment, desired, undefined, []), systems };
  return brakesOf({
    plan,
    before: manifest,
    announcements: context.registry.announcements ?? [],
    generation: generationAfter(state),
    causes: causesOf(plan, context, lastGood),
    // A change of declarations does not change the tool.
    rendersOtherwise: false,
    sameDeclarations: false,
    isClockDoubtful: isClockDoubtful({ manifest, options: base }),
  });
}
