// Where each declared system stands: from what is declared, what is published, and the days that are known.

import { dayOf } from '../date.ts';
import { readable } from '../declaration/guarded.ts';
import { type AccessPart, certificateOf, isSuspended, type SystemPart } from '../declaration/integration.ts';
import type { Environment } from '../environment.ts';
import { compare } from '../finding/finding.ts';
import { writeNetwork } from '../network/address.ts';
import type { Manifest, PublishedSystem } from '../publication/manifest.ts';
import type { Waiting, WaitingFor } from '../publication/plan.ts';
import type { Context } from '../rule/rule.ts';
import { hidden } from '../text/sensitive.ts';
import { type Actor, type Progress, type Step, type StepState, steps } from './progress.ts';

/** What an environment's branch publishes, absent where nothing is, and those that its plan says wait. */
interface PublishedState {
  readonly manifest?: Manifest;
  readonly waiting?: readonly Waiting[];
}
export type Published = Partial<Record<Environment, PublishedState>>;

/** What is known of one system beside the files. */
export interface Known {
  /** Set while the pull request that asks for the system, or changes it, is open; refused where its check found errors. */
  readonly asked?: 'sound' | 'refused';
  /** The days on which steps were done, YYYY-MM-DD: request, when the pull request was opened; approval, when it was merged. */
  readonly days?: Partial<Record<Step, string>>;
}

/** By file and place in it. Systems whose part in the file is broken beyond their name are left out. */
export function progressOf(
  context: Context,
  published: Published,
  known: (system: SystemPart) => Known = () => ({}),
): Progress[] {
  const systems = context.facts.files.flatMap((file) => file.systems);
  return systems.flatMap((system) => readable(() => [progress(system, { context, published, known: known(system) })]) ?? []);
}

interface Around {
  readonly context: Context;
  readonly published: Published;
  readonly known: Known;
}

function progress(system: SystemPart, around: Around): Progress {
  const done = doneSteps(system, around);
  const standing = standingOf(system, done, around);
  const goesOn = standing === undefined || around.known.asked !== undefined;
  const current = goesOn ? steps.find((step) => !done.has(step)) : undefined;
  const states = steps.map((step): StepState => {
    const state = step === current ? 'current' : done.has(step) ? 'done' : 'open';
    const day = state === 'done' ? done.get(step) : state === 'current' ? waitedSince(step, done, around.known) : undefined;
    return { step, state, actor: actorOf(step, system, around), day };
  });
  return {
    institution: system.of.slug,
    system: system.data.id,
    systemName: system.data.name,
    steps: states,
    standing,
    reason: standing === 'suspended' && system.data.reason !== undefined ? hidden(String(system.data.reason)) : undefined,
  };
}

/** Steps that are done, each with its day where it is known. */
function doneSteps(system: SystemPart, { context, published, known }: Around): Map<Step, string | undefined> {
  const { staging, production } = system.accesses;
  const confirmation = readable(() => production?.data.confirmation);
  const isThere: Record<Step, boolean> = {
    request: known.asked !== 'refused',
    approval: known.asked === undefined,
    'client-id': readable(() => staging?.data.clientId) !== undefined,
    staging: isPublished(staging, published.staging?.manifest, context.today),
    confirmation: confirmation !== undefined && confirmation.access === system.digest,
    'production-client-id': readable(() => production?.data.clientId) !== undefined,
    production: isPublished(production, published.production?.manifest, context.today),
  };
  const days: Partial<Record<Step, string>> = {
    ...stagingDay(system, context),
    confirmation: confirmation?.tested,
    ...known.days,
  };
  return new Map(steps.filter((step) => isThere[step]).map((step) => [step, days[step]]));
}

function stagingDay(system: SystemPart, { history }: Context): { staging?: string } {
  const day = history?.stagingSince(system.data.id, system.digest);
  return day === undefined ? {} : { staging: day };
}

/** Whether the branch gives the system exactly the access that is declared: an older one is still to be replaced. */
function isPublished(access: AccessPart | undefined, manifest: Manifest | undefined, today: string): boolean {
  const { of, data, digest } = access?.system ?? {};
  const entry = manifest?.systems.find((one) => one.institution === of?.slug && one.system === data?.id);
  if (!access || !entry || entry.access !== digest || entry.clientId !== readable(() => access.data.clientId)) return false;
  return isSame(entry.networks, networksOf(access)) && isSame(hashesOf(entry), certificatesOf(access, today));
}

function networksOf({ addresses }: AccessPart): string[] {
  return addresses.flatMap(({ via, reading }) => (via !== 'peer' && reading.network ? [writeNetwork(reading.network)] : []));
}

const hashesOf = ({ certificates }: PublishedSystem): string[] => certificates.map(({ sha256 }) => sha256);

/** Those that have not ended. */
function certificatesOf({ certificates }: AccessPart, today: string): string[] {
  const running = certificates.filter(({ data }) => data.until === undefined || data.until >= today);
  return running.flatMap((part) => certificateOf(part) ?? []).flatMap((one) => (dayOf(one.notAfter) >= today ? one.sha256 : []));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;

function standingOf(
  system: SystemPart,
  done: ReadonlyMap<Step, unknown>,
  { published, known }: Around,
): Progress['standing'] | undefined {
  if (isSuspended(system)) return 'suspended';
  if (known.asked !== undefined) return undefined;
  const reasons = [waitsFor('staging', system, published), waitsFor('production', system, published)];
  if (reasons.includes('broken') || !system.of.institution || !system.declared.includes('staging')) return 'broken';
  if (steps.every((step) => done.has(step))) return 'complete';
  return done.has('staging') && !system.declared.includes('production') ? 'staging-only' : undefined;
}

function waitsFor(environment: Environment, system: SystemPart, published: Published): WaitingFor | undefined {
  const waiting = published[environment]?.waiting ?? [];
  return waiting.find((one) => one.institution === system.of.slug && one.system === system.data.id)?.reason;
}

/** Since when a step has been waited for: the newest known day of those before it; of a refused request, since it was made. */
function waitedSince(step: Step, done: ReadonlyMap<Step, string | undefined>, { days }: Known): string | undefined {
  const before = steps.slice(0, steps.indexOf(step)).flatMap((one) => done.get(one) ?? []);
  return before.length > 0 ? before.sort(compare).at(-1) : days?.[step];
}

const actors: Readonly<Record<Step, Actor>> = {
  request: 'institution',
  approval: 'age',
  'client-id': 'age',
  staging: 'machine',
  confirmation: 'institution',
  'production-client-id': 'age',
  production: 'age',
};

/** A missing certificate or address keeps a system from being published: then the institution acts. */
function actorOf(step: Step, system: SystemPart, { published }: Around): Actor {
  const reason = step === 'staging' || step === 'production' ? waitsFor(step, system, published) : undefined;
  return reason === 'certificate' || reason === 'network' ? 'institution' : actors[step];
}
