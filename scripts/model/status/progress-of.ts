// Where each declared system stands: from what is declared, what is published, and the days that are known.

import { dayOf } from '../date.ts';
import {
  type AccessPart,
  certificateOf,
  isSuspended,
  networksOf,
  type SystemPart,
  systemId,
  tunnelOf,
} from '../declaration/integration.ts';
import type { Environment } from '../environment.ts';
import { compare } from '../finding/finding.ts';
import { trafficOf } from '../gateway/traffic.ts';
import { writeNetwork } from '../network/address.ts';
import { markOf } from '../network/tunnel.ts';
import type { Manifest, PublishedSystem } from '../publication/manifest.ts';
import type { Waiting, WaitingFor } from '../publication/plan.ts';
import type { Context } from '../rule/rule.ts';
import { redact } from '../text/sensitive.ts';
import { type Actor, type Progress, type Step, type StepState, steps } from './progress.ts';

/** The published manifest of an environment, absent where there is none, and the systems that its plan has waiting. */
interface PublishedState {
  readonly manifest?: Manifest;
  readonly waiting?: readonly Waiting[];
}
export type PublishedStates = Partial<Record<Environment, PublishedState>>;

/** What is known of one system beside the files. */
export interface KnownRequest {
  /** Set while the pull request that asks for the system, or changes it, is open; refused where its check found errors. */
  readonly asked?: 'valid' | 'refused';
  /** The days on which steps were done, YYYY-MM-DD: request, when the pull request was opened; approval, when it was merged. */
  readonly days?: Partial<Record<Step, string>>;
}

/** By file and place in it. Leaves out a system where something that its progress depends on was refused. */
export function progressOf(
  context: Context,
  published: PublishedStates,
  known: (system: SystemPart) => KnownRequest = () => ({}),
): Progress[] {
  const systems = context.facts.files.flatMap((file) => file.systems);
  return systems.flatMap(
    (system) => (isClear(system, context) && describeSystem(system, { context, published, known: known(system) })) || [],
  );
}

interface ProgressSources {
  readonly context: Context;
  readonly published: PublishedStates;
  readonly known: KnownRequest;
}

function isClear({ data, digest, accesses }: SystemPart, { history }: Context): boolean {
  const { tested, access } = accesses.production?.data.confirmation ?? {};
  const reason = isSuspended(data) ? data.reason : undefined;
  const needsDigest = history !== undefined || Object.keys(accesses).length > 0;
  return ![data.id, data.name, data.status, reason, tested, access, needsDigest ? digest : ''].includes(null);
}

function describeSystem(system: SystemPart, around: ProgressSources): Progress | undefined {
  const done = findDoneSteps(system, around);
  if (!done) return undefined;
  const standing = progressStatusOf(system, done, around);
  const goesOn = standing === undefined || around.known.asked !== undefined;
  const current = goesOn ? steps.find((step) => !done.has(step)) : undefined;
  const states = steps.map((step): StepState => {
    const state = step === current ? 'current' : done.has(step) ? 'done' : 'open';
    const day = state === 'done' ? done.get(step) : state === 'current' ? findWaitStart(step, done, around.known) : undefined;
    return { step, state, actor: actorOf(step, system, around), day };
  });
  return {
    institution: system.of.slug,
    system: systemId(system),
    systemName: system.data.name ?? '?',
    steps: states,
    status: standing,
    reason: standing === 'suspended' && system.data.reason ? redact(system.data.reason) : undefined,
    seen: current === 'confirmation' || standing === 'staging-only' ? trafficOf(system, around.context) : undefined,
  };
}

/** Steps that are done, each with its day where it is known; undefined where it is not known of one. */
function findDoneSteps(
  system: SystemPart,
  { context, published, known }: ProgressSources,
): Map<Step, string | undefined> | undefined {
  const { staging, production } = system.accesses;
  const confirmation = production?.data.confirmation;
  const inStaging = isPublished(staging, published.staging?.manifest, context.today);
  const inProduction = isPublished(production, published.production?.manifest, context.today);
  if (inStaging === null || inProduction === null) return undefined;
  const isThere: Record<Step, boolean> = {
    request: known.asked !== 'refused',
    approval: known.asked === undefined,
    'client-id': Boolean(staging?.data.clientId),
    staging: inStaging,
    confirmation: confirmation?.access === system.digest,
    'production-client-id': Boolean(production?.data.clientId),
    production: inProduction,
  };
  const days: Partial<Record<Step, string>> = {
    staging: context.history?.stagingSince(systemId(system), system.digest ?? ''),
    confirmation: confirmation?.tested ?? undefined,
    ...known.days,
  };
  return new Map(steps.filter((step) => isThere[step]).map((step) => [step, days[step]]));
}

/** Whether the branch gives the system exactly the declared access: an older one is still to be replaced. Null where nobody can tell. */
export function isPublished(access: AccessPart | undefined, manifest: Manifest | undefined, today: string): boolean | null {
  const { of, data, digest } = access?.system ?? {};
  const entry = manifest?.systems.find((one) => one.institution === of?.slug && one.system === data?.id);
  if (!access || !entry || entry.access !== digest || entry.clientId !== access.data.clientId) return false;
  if (!isSame(entry.networks, writtenNetworks(access))) return false;
  if ((entry.tunnel && markOf(entry.tunnel)) !== markedTunnelOf(access)) return false;
  const isUnclear = access.certificates.some(({ data }) => data.until === null);
  return isUnclear ? null : isSame(hashesOf(entry), certificatesOf(access, today));
}

/** Whether publishing would give nothing that the branch does not give already: what is taken away waits for nobody. */
export function givesNothingNew(access: AccessPart, manifest: Manifest | undefined, today: string): boolean {
  const { of, data, digest } = access.system;
  const entry = manifest?.systems.find((one) => one.institution === of.slug && one.system === data.id);
  if (entry?.access !== digest || entry?.clientId !== access.data.clientId) return false;
  const tunnel = markedTunnelOf(access);
  if (tunnel !== undefined && (entry?.tunnel && markOf(entry.tunnel)) !== tunnel) return false;
  const isIn = (wanted: readonly string[], given: readonly string[]) => wanted.every((one) => given.includes(one));
  return (
    isIn(writtenNetworks(access), entry?.networks ?? []) && isIn(certificatesOf(access, today), entry ? hashesOf(entry) : [])
  );
}

const markedTunnelOf = (access: AccessPart): string | undefined => {
  const tunnel = tunnelOf(access);
  return tunnel && markOf(tunnel);
};

const writtenNetworks = (access: AccessPart): string[] => networksOf(access).map(writeNetwork);

const hashesOf = ({ certificates }: PublishedSystem): string[] => certificates.map(({ sha256 }) => sha256);

/** Those that have not ended. */
function certificatesOf({ certificates }: AccessPart, today: string): string[] {
  const running = certificates.filter(({ data }) => (data.until ?? today) >= today);
  return running.flatMap((part) => certificateOf(part) ?? []).flatMap((one) => (dayOf(one.notAfter) >= today ? one.sha256 : []));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;

function progressStatusOf(
  system: SystemPart,
  done: ReadonlyMap<Step, unknown>,
  { published, known }: ProgressSources,
): Progress['status'] | undefined {
  if (isSuspended(system.data)) return 'suspended';
  if (known.asked !== undefined) return undefined;
  const isBroken = (environment: Environment) => waitingReasonOf(environment, system, published) === 'broken';
  // What is wrong with production alone holds nothing back before it.
  const isHeld = isBroken('staging') || (done.has('staging') && isBroken('production'));
  if (isHeld || !system.of.institution || !system.declared.includes('staging')) return 'broken';
  if (steps.every((step) => done.has(step))) return 'complete';
  return done.has('staging') && !system.declared.includes('production') ? 'staging-only' : undefined;
}

function waitingReasonOf(environment: Environment, system: SystemPart, published: PublishedStates): WaitingFor | undefined {
  const waiting = published[environment]?.waiting ?? [];
  return waiting.find((one) => one.institution === system.of.slug && one.system === system.data.id)?.reason;
}

/** Since when a step has been waited for: the newest known day of the steps before it; for a refused request, the day of the request. */
function findWaitStart(step: Step, done: ReadonlyMap<Step, string | undefined>, { days }: KnownRequest): string | undefined {
  const before = steps.slice(0, steps.indexOf(step)).flatMap((one) => done.get(one) ?? []);
  return before.length > 0 ? before.sort(compare).at(-1) : days?.[step];
}

/** Who acts at each step, where nothing is in the way. */
export const actors: Readonly<Record<Step, Actor>> = {
  request: 'institution',
  approval: 'age',
  'client-id': 'age',
  staging: 'machine',
  confirmation: 'institution',
  'production-client-id': 'age',
  production: 'age',
};

/** A missing certificate or address keeps a system from being published: then the institution acts. */
function actorOf(step: Step, system: SystemPart, { published }: ProgressSources): Actor {
  const reason = step === 'staging' || step === 'production' ? waitingReasonOf(step, system, published) : undefined;
  return reason === 'certificate' || reason === 'network' ? 'institution' : actors[step];
}
