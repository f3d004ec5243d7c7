// Plans what merging a pull request changes in each environment, and whether the brake would stop it.
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { brakesOf } from '../../model/publication/brake.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { type Brake, type Plan, planOf, systemChanges } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Files } from '../../model/tree.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { announcementsFile } from '../../read/registry.ts';
import { causesOf } from '../../targets/decide/causes.ts';
import { type LastGood, nothingYet, readLastGood } from '../../targets/decide/last-good.ts';
import { publicationOf } from '../../targets/decide/publication.ts';
import { render } from '../../targets/index.ts';
import { isClockDoubtful } from '../publish/brakes.ts';
import type { Loaded } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';

/**
 * Compares two publications: of main as it is now, and of main after merging. Each is decided as publishing would, so access that stays
 * because it was tested, or because a file has errors, does not appear as lost.
 */
export async function plansOf(base: Base, after: Loaded, { changes }: Proposal): Promise<Verdict['plans']> {
  const { context } = after;
  if (!context || !base.loaded.context) return [];
  const announces = changes.some(({ path }) => path === announcementsFile);
  return Promise.all(
    environments.map(async (environment) => {
      const { files, lastGood } = await currentOf(environment, base);
      const { publication, waiting } = publicationOf(environment, context, { lastGood, findings: after.findings });
      const desired = await render(publication, source, nodePlatform);
      const plan = planOf(environment, desired, files, waiting);
      // Where the brake stops already, and not because of this change, the runs that publish tell it.
      const concerns = plan.systems.length > 0 || announces;
      return concerns ? { ...plan, ...(await stopsAt(plan, desired, { base, context, findings: after.findings })) } : plan;
    }),
  );
}

const source = { commit: null, modified: false };

interface Current {
  readonly files: Files;
  readonly lastGood: LastGood;
}

/** Computed once for all pull requests that are judged against a base. */
const currents = new WeakMap<Base, Map<Environment, Promise<Current>>>();

function currentOf(environment: Environment, base: Base): Promise<Current> {
  const known = currents.get(base) ?? new Map<Environment, Promise<Current>>();
  currents.set(base, known);
  const current = known.get(environment) ?? renderCurrent(environment, base);
  known.set(environment, current);
  return current;
}

async function renderCurrent(environment: Environment, { loaded, lastGood }: Base): Promise<Current> {
  if (!loaded.context) return { files: new Map(), lastGood: nothingYet };
  const known = { lastGood: lastGood?.[environment] ?? nothingYet, findings: loaded.findings };
  const files = await render(publicationOf(environment, loaded.context, known).publication, source, nodePlatform);
  return { files, lastGood: await readLastGood(files, nodePlatform) };
}

interface Around {
  readonly base: Base;
  /** The context after merging, with the announcements of the change. */
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** While an environment is held, its publications are not counted. */
async function stopsAt({ environment }: Plan, desired: Files, around: Around): Promise<Pick<Plan, 'brakes' | 'hold'>> {
  const hold = around.base.holds?.[environment];
  if (hold) return { hold };
  const brakes = await brakesAt(environment, desired, around);
  return brakes.length > 0 ? { brakes } : {};
}

/** Something published. */
interface State {
  readonly manifest: Manifest | undefined;
  readonly lastGood: LastGood;
}

/** The brake counts from the published state, with everything that was merged and not published since. */
async function brakesAt(environment: Environment, desired: Files, around: Around): Promise<Brake[]> {
  const { published, lastGood } = around.base;
  const state = { manifest: published[environment], lastGood: lastGood?.[environment] ?? nothingYet };
  const brakes = brakesFrom(state, environment, desired, around);
  if (environment === 'staging' || brakes.length === 0) return brakes;
  return brakesFrom(await withdrawn(state, around), environment, desired, around);
}

/** In production, removals of access are published first, on their own, as far as nothing stops them. */
async function withdrawn(state: State, around: Around): Promise<State> {
  const { context, findings } = around;
  const { publication } = publicationOf('production', context, { lastGood: state.lastGood, findings, reach: 'removals' });
  const files = await render(publication, source, nodePlatform);
  const manifest = readManifest(files.get(manifestPath));
  const isNothing = !manifest || systemChanges(state.manifest, manifest).length === 0;
  if (isNothing || brakesFrom(state, 'production', files, around).length > 0) return state;
  const generation = generationAfter(state);
  return { manifest: { ...manifest, generation }, lastGood: await readLastGood(files, nodePlatform) };
}

const generationAfter = ({ manifest }: State): number => (manifest?.generation ?? 0) + 1;

function brakesFrom(state: State, environment: Environment, desired: Files, { base, context }: Around): Brake[] {
  const { manifest, lastGood } = state;
  const systems = systemChanges(manifest, readManifest(desired.get(manifestPath)));
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
