// Everything up to publishing: what is published, what is declared, how much of it may go out, and what stops the rest.
import { descends } from '../../apply/descent.ts';
import { ensureLocalRemote } from '../../apply/local-remote.ts';
import { type OwnPublication, readOwn } from '../../apply/own-branch.ts';
import { readSourceState, type SourceState } from '../../apply/source.ts';
import { dayOf } from '../../model/date.ts';
import type { Environment } from '../../model/environment.ts';
import { addTrafficRemarks } from '../../model/gateway/plan-traffic.ts';
import { hasTakenOver as findTakeover } from '../../model/gateway/replaced.ts';
import { holdPath, readHold } from '../../model/publication/hold.ts';
import { type Manifest, newestSourceOf } from '../../model/publication/manifest.ts';
import { type Plan, planOf, type WaitingFor } from '../../model/publication/plan.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { listReplaced } from '../../targets/decide/causes.ts';
import { verifyUndeclared } from '../../targets/decide/kept-access.ts';
import { addSigners, type LastGood, readLastGood } from '../../targets/decide/last-good.ts';
import { decidePublication, type PublishedBefore } from '../../targets/decide/publication.ts';
import type { Scope } from '../../targets/decide/scope.ts';
import { type RenderOrigin, render, sealFiles } from '../../targets/index.ts';
import { type GatewayReport, readReportsIfThere } from '../gateway/reports.ts';
import { nowOf } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';
import { findBrakes, isClockDoubtful, isNextAnnounced, readRegistryIfKnown } from './brakes.ts';
import { choosePublication, scopeOf } from './choice.ts';
import { notDescended, uncommitted } from './provision-words.ts';
import type { Publishable } from './publishable.ts';
import { isAging, isEnding, makeRelease, readCountedManifest, timeLimitsOf } from './release.ts';
import { localRemoteOf } from './remote.ts';
import { findSigners, memoryOf } from './signing.ts';
import type { Preparing, Situation } from './situation.ts';

export interface Prepared {
  readonly plan: Plan;
  readonly files: Files;
  readonly remote: string;
  readonly branch: string;
  readonly source: SourceState;
  readonly published: OwnPublication | undefined;
  readonly generation: number;
  /** Where the registry has errors: whether the registry that the published files were written with is known. */
  readonly isFormerKnown: boolean;
  /** What it was compared with. */
  readonly lastGood: LastGood;
  readonly manifest: Manifest | undefined;
  /** When what is published ended, where it is not renewed because the clock that says so may be wrong. */
  readonly endedByClock?: string | undefined;
}

/** Without a remote, the embedded one. */
export async function prepare(environment: Environment, repository: Publishable, options: Preparing): Promise<Prepared> {
  const remote = options.remote ?? (await ensureLocalRemote(localRemoteOf(options.root)));
  const { policy } = repository.context.registry;
  const { branch } = policy.environments[environment];
  const signers = findSigners(options.root);
  const [published, source] = await Promise.all([
    readOwn(remote, { branch, environment, signers, limits: timeLimitsOf(policy, options) }),
    readSourceState(options.root),
  ]);
  const isCommitted = !source.modified && source.commit !== undefined;
  if (options.remote !== undefined && !isCommitted && !options.isOnlyLooking) throw new Failure(uncommitted);
  const manifest = readCountedManifest(published);
  await refuseOlder(options.root, source, manifest);
  const readBack = await readLastGood(published?.files, nodePlatform);
  const lastGood = await verifyUndeclared(readBack, environment, repository.context, nodePlatform);
  const reports = await reportsFor(repository, environment, remote, options);
  const believed = reports.map(({ report }) => report);
  const hasTakenOver: PublishedBefore['hasTakenOver'] = (clientId, former, next) =>
    findTakeover(believed, { clientId, former: former.sha1, next: next.sha1 }, nowOf(options));
  const before = { lastGood, findings: repository.findings, approved: options.approved, hasTakenOver };
  const situation = { environment, repository, options, source, published, manifest, before, reports };
  const { plan, files, endedByClock } = await choosePlan(situation);
  const isFormer = repository.onlyUrgent === true && (await readRegistryIfKnown(manifest, options.root)) !== undefined;
  const generation = (manifest?.generation ?? 0) + 1;
  return {
    plan,
    files,
    remote,
    branch,
    source,
    published,
    generation,
    isFormerKnown: isFormer,
    endedByClock,
    lastGood,
    manifest,
  };
}

/** Read once for all plans that a command makes. */
const known = new WeakMap<Publishable, Map<Environment, Promise<GatewayReport[]>>>();

function reportsFor(
  repository: Publishable,
  environment: Environment,
  remote: string,
  options: Preparing,
): Promise<GatewayReport[]> {
  const read = known.get(repository) ?? new Map<Environment, Promise<GatewayReport[]>>();
  known.set(repository, read);
  const place = { remote, environment, now: nowOf(options), memory: memoryOf(options) };
  const reports = read.get(environment) ?? readReportsIfThere(repository.context.registry, place);
  read.set(environment, reports);
  return reports;
}

/** Refuses a source that does not descend from the published one: it would undo what others merged. */
export async function refuseOlder(
  root: string,
  source: Pick<SourceState, 'commit'>,
  manifest: Manifest | undefined,
): Promise<void> {
  const deployed = newestSourceOf(manifest);
  if (!deployed || source.commit === undefined) return;
  if ((await descends(root, source.commit, deployed)) !== true) throw new Failure(notDescended(source.commit, deployed));
}

interface PlannedFiles {
  readonly plan: Plan;
  readonly files: Files;
}

/** Plans with the widest scope that nothing stops: every change, else only removals of access, else only the urgent ones. */
async function choosePlan(situation: Situation): Promise<PlannedFiles & Pick<Prepared, 'endedByClock'>> {
  const { repository, options, published, manifest } = situation;
  const hold = readHold(published?.files.get(holdPath));
  const obstacles = {
    isBraked: false,
    hasBrokenRegistry: repository.onlyUrgent === true,
    isHeld: hold !== undefined,
    onlyRemovals: options.onlyRemovals === true,
  };
  const first = await planWithin(situation, scopeOf(obstacles));
  const brakes = await findBrakes(first.plan, situation);
  const isBraked = brakes.length > 0;
  const scope = scopeOf({ ...obstacles, isBraked });
  const { plan, files } = isBraked ? await planWithin(replaceDoubtfulDay(situation), scope) : first;
  const stopped = { ...plan, brakes: isBraked ? brakes : undefined, hold };
  const isDoubted = isClockDoubtful(situation) && !isNextAnnounced(situation);
  const choice = choosePublication({
    isWhole: scope === 'all',
    changesFiles: plan.changes.length > 0,
    changesAccess: plan.systems.length > 0,
    isClockDoubtful: isDoubted,
    isAging: isAging(situation),
    isOverwritten: published?.foreign !== undefined,
    isDisputed: brakes.some(({ kind }) => kind === 'histories') && !isEnding(situation),
  });
  if (choice === 'publish') return { plan: stopped, files };
  const renews = choice === 'renew' || undefined;
  const sealed = scope === 'all' ? files : await reseal(situation, files);
  return { plan: { ...stopped, renews, changes: [] }, files: sealed, endedByClock: isDoubted ? manifest?.notAfter : undefined };
}

/** Where the clock is in doubt, plans as of the day on which the published files end, so that a wrong clock expires nothing. */
function replaceDoubtfulDay(situation: Situation): Situation {
  const { manifest, repository, options } = situation;
  if (!manifest?.notAfter || !isClockDoubtful(situation)) return situation;
  const today = dayOf(manifest.notAfter);
  const context = { ...repository.context, today, now: undefined };
  return { ...situation, repository: { ...repository, context }, options: { ...options, today } };
}

/** The published files byte for byte, under a new manifest, so that they stay in force while the rest is stopped or held. */
async function reseal(situation: Situation, files: Files): Promise<Files> {
  const { manifest, published } = situation;
  if (!manifest || !published) return files;
  const { formatVersion: _, files: __, ...head } = manifest;
  const release = await makeRelease(situation, manifest.partial === true);
  return sealFiles(published.files, { ...head, ...release }, nodePlatform);
}

async function planWithin(situation: Situation, scope: Scope): Promise<PlannedFiles> {
  const { environment, repository, published, before, manifest, options } = situation;
  const former = scope === 'all' ? undefined : await readRegistryIfKnown(manifest, options.root);
  // The former authorities may be others, so that what is known of who signed by today's says nothing.
  const lastGood = former ? await addSigners(before.lastGood, former.authorities[environment], nodePlatform) : before.lastGood;
  const isHeld = published?.files.get(holdPath) !== undefined;
  const inScope = { ...before, lastGood, scope, former, renewed: isHeld ? undefined : options.renewed };
  const { publication, waiting, kept } = decidePublication(environment, repository.context, inScope);
  const isPartial = scope !== 'all' || kept.length > 0 || waiting.some(({ reason }) => comesLater.has(reason));
  const files = await render(publication, await originOf(situation, isPartial, former !== undefined), nodePlatform);
  const bare = planOf(environment, files, published?.files, waiting);
  const plan = { ...bare, systems: addTrafficRemarks(bare.systems, trafficOf(situation)) };
  const replaced = listReplaced(plan, repository.context);
  const told = { kept: kept.length > 0 ? kept : undefined, ...(replaced.length > 0 && { replaced }) };
  return { plan: { ...plan, ...told }, files };
}

function trafficOf({ reports, before }: Situation): Parameters<typeof addTrafficRemarks>[1] {
  const certificates = [...before.lastGood.clients.values()].flatMap((client) => client.certificates);
  const sha1 = new Map(certificates.map((one) => [one.sha256, one.sha1]));
  return { reports: reports.map(({ report }) => report), sha1Of: (sha256) => sha1.get(sha256) };
}

/** Reasons for waiting that end without a change of the declarations. */
const comesLater: ReadonlySet<WaitingFor> = new Set(['staging', 'approval']);

/** A publication that is written with the published registry names the commit of that registry as its source. */
async function originOf(situation: Situation, isPartial: boolean, isFormer: boolean): Promise<RenderOrigin> {
  const { source, published, manifest } = situation;
  const hold = published?.files.get(holdPath);
  const { commit = null, modified } = source;
  return {
    ...(isFormer && manifest ? { ...manifest.source, ...(commit === null ? {} : { newest: commit }) } : { commit, modified }),
    release: await makeRelease(situation, isPartial),
    carried: hold === undefined ? undefined : new Map([[holdPath, hold]]),
  };
}
