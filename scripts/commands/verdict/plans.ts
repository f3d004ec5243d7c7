// Plans what merging a pull request changes in each environment, and whether the brake would stop it.
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { addTrafficRemarks } from '../../model/gateway/plan-traffic.ts';
import { namersOf } from '../../model/proposal/named-certificates.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { brakesOf } from '../../model/publication/brake.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import { type Brake, compareSystems, type Plan } from '../../model/publication/plan.ts';
import type { Publication } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { announcementsFile } from '../../read/registry.ts';
import { causesOf } from '../../targets/decide/causes.ts';
import { verifyUndeclared } from '../../targets/decide/kept-access.ts';
import { type LastGood, lastGoodOf, nothingYet } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { listPublishedSystems } from '../../targets/index.ts';
import type { PublishedBeside } from '../index/published-part.ts';
import { compareRendered } from '../plan/difference.ts';
import { isClockDoubtful } from '../publish/brakes.ts';
import type { Loaded } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';

/** What plans look at before the change: the whole base, or as much of it as the change concerns. */
export interface PlanBase extends Omit<Base, 'commit' | 'loaded'> {
  readonly loaded: Pick<Loaded, 'context' | 'findings'>;
  /** What is published of everybody else, and stays so; nothing where the base is whole. */
  readonly beside?: Readonly<Record<Environment, PublishedBeside>>;
}

const nobody: PublishedBeside = { systems: 0, types: new Set() };

/**
 * Compares two publications: of main as it is now, and of main after merging. Each is decided as publishing would, so access that stays
 * because it was tested, or because a file has errors, does not appear as lost. Only the institutions that the change names wait here.
 */
export async function makePlans(
  base: PlanBase,
  after: Pick<Loaded, 'context' | 'findings'>,
  { changes }: Pick<Proposal, 'changes'>,
): Promise<Verdict['plans']> {
  const { context } = after;
  if (!context || !base.loaded.context) return [];
  const announces = changes.some(({ path }) => path === announcementsFile);
  const named = new Set(changes.flatMap(({ path }) => slugOf(path) ?? namersOf(path, context.facts).map(({ slug }) => slug)));
  return Promise.all(
    environments.map(async (environment) => {
      const current = await currentFor(environment, base);
      const lastGood = await verifyUndeclared(lastGoodOf(current), environment, context, nodePlatform);
      const { publication, waiting } = decidePublication(environment, context, { lastGood, findings: after.findings });
      const beside = base.beside?.[environment] ?? nobody;
      const plan: Plan = {
        environment,
        changes: compareRendered(current, publication, beside.types),
        systems: addTrafficRemarks(compareSystems(systemsOf(current), systemsOf(publication)), {
          reports: (base.reports?.[environment] ?? []).map(({ report }) => report),
          sha1Of: (sha256) => certificatesOf(current).find((one) => one.sha256 === sha256)?.sha1,
        }),
        waiting: waiting.filter(({ institution }) => named.has(institution)),
        connected: publication.clients.length + beside.systems,
      };
      // Where the brake stops already, and not because of this change, the runs that publish tell it.
      const concerns = plan.systems.length > 0 || announces;
      const around = { base, context, findings: after.findings };
      return concerns ? { ...plan, ...(await findStops(environment, publication, around)) } : plan;
    }),
  );
}

const certificatesOf = ({ clients }: Publication) => clients.flatMap(({ certificates }) => certificates);

const systemsOf = (publication: Publication): Pick<Manifest, 'systems'> => ({ systems: listPublishedSystems(publication) });

/** Computed once for all pull requests that are judged against a base. */
const currents = new WeakMap<PlanBase, Map<Environment, Promise<Publication>>>();

function currentFor(environment: Environment, base: PlanBase): Promise<Publication> {
  const known = currents.get(base) ?? new Map<Environment, Promise<Publication>>();
  currents.set(base, known);
  const current = known.get(environment) ?? decideCurrent(environment, base);
  known.set(environment, current);
  return current;
}

async function decideCurrent(environment: Environment, { loaded, lastGood }: PlanBase): Promise<Publication> {
  if (!loaded.context) throw new Error('nothing is decided without a registry');
  const published = lastGood?.[environment] ?? nothingYet;
  const verified = await verifyUndeclared(published, environment, loaded.context, nodePlatform);
  return decidePublication(environment, loaded.context, { lastGood: verified, findings: loaded.findings }).publication;
}

interface PlanInputs {
  readonly base: PlanBase;
  /** The context after merging, with the announcements of the change. */
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** While an environment is held, its publications are not counted. */
async function findStops(
  environment: Environment,
  desired: Publication,
  around: PlanInputs,
): Promise<Pick<Plan, 'brakes' | 'hold'>> {
  const { unbelieved = [], holds } = around.base;
  if (unbelieved.some((one) => one.environment === environment && !one.isEarlierUsed)) return {};
  const hold = holds?.[environment];
  if (hold) return { hold };
  const brakes = await findBrakesAt(environment, desired, around);
  return brakes.length > 0 ? { brakes } : {};
}

/** Something published. */
interface PublishedAccess {
  readonly manifest: (Pick<Manifest, 'systems'> & Partial<Manifest>) | undefined;
  readonly lastGood: LastGood;
}

/** The brake counts from the published state, with everything that was merged and not published since. */
async function findBrakesAt(environment: Environment, desired: Publication, around: PlanInputs): Promise<Brake[]> {
  const { published, lastGood } = around.base;
  const known = await verifyUndeclared(lastGood?.[environment] ?? nothingYet, environment, around.context, nodePlatform);
  const state = { manifest: published[environment], lastGood: known };
  const brakes = brakesBetween(state, environment, desired, around);
  if (environment === 'staging' || brakes.length === 0) return brakes;
  return brakesBetween(applyWithdrawals(state, around), environment, desired, around);
}

/** In production, removals of access are published first, on their own, as far as nothing stops them. */
function applyWithdrawals(state: PublishedAccess, around: PlanInputs): PublishedAccess {
  const { context, findings } = around;
  const { publication } = decidePublication('production', context, { lastGood: state.lastGood, findings, scope: 'removals' });
  const manifest = systemsOf(publication);
  const isNothing = compareSystems(state.manifest, manifest).length === 0;
  if (isNothing || brakesBetween(state, 'production', publication, around).length > 0) return state;
  return { manifest: { ...manifest, generation: generationAfter(state) }, lastGood: lastGoodOf(publication) };
}

const generationAfter = ({ manifest }: PublishedAccess): number => (manifest?.generation ?? 0) + 1;

function brakesBetween(
  state: PublishedAccess,
  environment: Environment,
  desired: Publication,
  { base, context }: PlanInputs,
): Brake[] {
  const { manifest, lastGood } = state;
  const beside = base.beside?.[environment].systems ?? 0;
  const systems = compareSystems(manifest, systemsOf(desired));
  const plan = { environment, changes: [], systems, waiting: [], connected: desired.clients.length + beside };
  return brakesOf({
    plan,
    before: manifest,
    beside,
    announcements: context.registry.announcements ?? [],
    generation: generationAfter(state),
    causes: causesOf(plan, context, lastGood),
    // A change of declarations does not change the tool.
    rendersOtherwise: false,
    sameDeclarations: false,
    isClockDoubtful: isClockDoubtful({ manifest, options: base }),
    otherHistories: base.otherHistories?.[environment],
  });
}
