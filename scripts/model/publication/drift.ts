// Drift: differences between the declarations, the published files and what a gateway uses, and their causes.
import type { Environment } from '../environment.ts';
import { nameOf } from '../system-name.ts';
import type { GatewayStatus, RunningPublication } from './gateway-status.ts';
import type { Manifest } from './manifest.ts';
import { isGain, type Plan } from './plan.ts';

/**
 * unpublished: declared, and the next run publishes it. unasked: declared, and it was not asked whether AGE approved it. waits: a person has to act first. kept: the file has errors. stopped: the brake
 * or a hold. by-hand: the branch is not what this tool wrote. unsigned. expired: the publication has ended. mistimed: its times cannot be
 * right. missing: never published. gateway-waits: with others, for the first
 * ones to have served it for long enough. gateway-behind, -refuses, -silent, -other, -ended, -damaged, -unreported, -program: of a gateway.
 * gateways-differ: two of them say that one generation is two publications.
 */
export type DriftKind =
  | 'unpublished'
  | 'unasked'
  | 'waits'
  | 'kept'
  | 'stopped'
  | 'by-hand'
  | 'unsigned'
  | 'expired'
  | 'mistimed'
  | 'missing'
  | 'gateway-waits'
  | 'gateway-behind'
  | 'gateway-refuses'
  | 'gateway-silent'
  | 'gateway-other'
  | 'gateway-ended'
  | 'gateway-damaged'
  | 'gateway-unreported'
  | 'gateway-program'
  | 'gateways-differ';

export interface Drift {
  readonly kind: DriftKind;
  readonly environment: Environment;
  /** Its subject: a system, a path, a number, an instant, a commit. */
  readonly about: string;
  /** A code, a name or a count that belongs to it. */
  readonly detail?: string;
  /** The name of the gateway that it is about, where it reports under one. */
  readonly gateway?: string;
}

/** The state of the branch by itself. */
export interface BranchState {
  readonly commit: string;
  readonly manifest: Manifest | undefined;
  /** SHA-256 of manifest.json. */
  readonly hash: string;
  /** A time of the publication that cannot be right. */
  readonly wrongTime?: string | undefined;
  /** Paths that are not as the manifest says. */
  readonly wrongFiles: readonly string[];
  readonly committer: string;
  readonly isOurs: boolean;
  /** Undefined where no list of signers is known. */
  readonly signature: 'good' | 'unsigned' | 'wrong' | undefined;
}

export interface DriftInputs {
  readonly plan: Plan;
  readonly branch: BranchState | undefined;
  /** Undefined where no gateway was asked; null where it did not answer. */
  readonly gateway: GatewayStatus | null | undefined;
  /** Of the gateways that the registry names: what each reports, or why nothing can be believed. */
  readonly reports?: readonly { readonly gateway: string; readonly status: GatewayStatus | string }[];
  readonly now: Date;
  /** After so many minutes without a report a gateway is silent. */
  readonly silenceMinutes?: number;
  /** Whether nobody was asked who approved what the plan gives. */
  readonly isUnasked?: boolean;
}

export function driftsOf({
  plan,
  branch,
  gateway,
  reports = [],
  now,
  silenceMinutes = usualSilence,
  isUnasked = false,
}: DriftInputs): Drift[] {
  const { environment } = plan;
  const of = (kind: DriftKind, about: string, detail?: string): Drift => ({ kind, environment, about, detail });
  if (!branch) return [of('missing', environment)];
  return [
    ...findDeclaredDrift(plan, isUnasked, of),
    ...findBranchDrift(branch, now, of),
    ...(gateway === undefined ? [] : findGatewayDrift(gateway, branch, { now, of, patience })),
    ...reports.flatMap((one) => findReportedDrift(one, branch, { now, of, patience: silenceMinutes * 60_000 })),
    ...findTwoHistories(reports, of),
  ];
}

type DriftMaker = (kind: DriftKind, about: string, detail?: string) => Drift;

/** A suspended system is as its file wants it, and one that waits for its institution is on its way: neither is drift. */
function findDeclaredDrift(plan: Plan, isUnasked: boolean, of: DriftMaker): Drift[] {
  const stopped = plan.brakes?.map(({ kind, generation }) => of('stopped', kind, String(generation))) ?? [];
  const held = plan.hold ? [of('stopped', 'hold', plan.hold.by)] : [];
  const waits = plan.waiting.filter(({ reason }) => reason === 'approval' || reason === 'new-confirmation');
  const unpublished = plan.systems.map((change) =>
    of(isUnasked && isGain(change) ? 'unasked' : 'unpublished', nameOf(change.system), change.kind),
  );
  const onlyFiles = plan.systems.length === 0 ? plan.changes.map(({ path }) => of('unpublished', path)) : [];
  return [
    ...unpublished,
    ...onlyFiles,
    ...waits.map((one) => of('waits', nameOf(one), one.reason)),
    ...(plan.kept ?? []).map((one) => of('kept', nameOf(one), one.reasons.join(', '))),
    ...stopped,
    ...held,
  ];
}

function findBranchDrift(branch: BranchState, now: Date, of: DriftMaker): Drift[] {
  const { manifest, wrongFiles, committer, isOurs, signature, commit, wrongTime } = branch;
  const end = manifest?.notAfter;
  return [
    ...wrongFiles.map((path) => of('by-hand', path, committer)),
    ...(isOurs && wrongFiles.length === 0 ? [] : wrongFiles.length > 0 ? [] : [of('by-hand', commit.slice(0, 10), committer)]),
    ...(signature === undefined || signature === 'good' ? [] : [of('unsigned', commit.slice(0, 10), signature)]),
    ...(end !== undefined && Date.parse(end) <= now.getTime() ? [of('expired', end)] : []),
    ...(wrongTime === undefined ? [] : [of('mistimed', commit.slice(0, 10), wrongTime)]),
  ];
}

/** In milliseconds. A gateway asks every minute, and reports every quarter of an hour. */
const patience = 15 * 60_000;

/** In minutes, where policy gives no number. */
export const usualSilence = 60;

type ReportedStatus = NonNullable<DriftInputs['reports']>[number];

function findReportedDrift(
  { gateway, status }: ReportedStatus,
  branch: BranchState,
  { now, of, patience }: { now: Date; of: DriftMaker; patience: number },
): Drift[] {
  const found =
    typeof status === 'string' ? [of('gateway-unreported', status)] : findGatewayDrift(status, branch, { now, of, patience });
  return found.map((one) => ({ ...one, gateway }));
}

/** Whoever publishes one generation twice shows two histories. */
function findTwoHistories(reports: readonly ReportedStatus[], of: DriftMaker): Drift[] {
  const seen = new Map<number, { gateway: string; manifest: string }>();
  return reports.flatMap(({ gateway, status }) => {
    const running = typeof status === 'string' ? undefined : status.running;
    if (!running) return [];
    const before = seen.get(running.generation);
    if (!before) seen.set(running.generation, { gateway, manifest: running.manifest });
    const differs = before !== undefined && before.manifest !== running.manifest;
    return differs ? [of('gateways-differ', String(running.generation), `${before.gateway}, ${gateway}`)] : [];
  });
}

function findGatewayDrift(
  status: GatewayStatus | null,
  branch: BranchState,
  { now, of, patience }: { now: Date; of: DriftMaker; patience: number },
): Drift[] {
  if (!status) return [of('gateway-silent', '')];
  const { running, refused, damaged = [], checkedAt, program } = status;
  const ages = [checkedAt, running?.since ?? checkedAt].map((instant) => now.getTime() - Date.parse(instant));
  // Nothing was said that is still to come.
  const isFresh = (ages[0] ?? 0) <= patience && ages.every((age) => age >= -patience);
  const behind = (branch.manifest?.generation ?? 0) - (running?.generation ?? 0);
  // It does as the registry wants it to.
  const waits = refused?.code === 'ring';
  const isOther =
    running !== undefined && (running.environment !== branch.manifest?.environment || differs(running, branch, behind));
  return [
    ...(isFresh ? [] : [of('gateway-silent', checkedAt)]),
    ...(program && program.state !== 'serving' ? [of('gateway-program', program.state, program.problem?.en ?? '')] : []),
    ...damaged.map((path) => of('gateway-damaged', path)),
    ...(refused && !waits ? [of('gateway-refuses', refused.code, refused.text.en)] : []),
    ...(waits ? [of('gateway-waits', String(behind), running?.since ?? '')] : []),
    ...(behind > 0 && !waits ? [of('gateway-behind', String(behind), running?.since ?? '')] : []),
    ...(behind < 0 || isOther ? [of('gateway-other', running?.commit.slice(0, 10) ?? '')] : []),
    ...(running && Date.parse(running.notAfter) <= now.getTime() ? [of('gateway-ended', running.notAfter)] : []),
  ];
}

/** The manifest says what a publication is; the same one may have come under another commit. */
const differs = (running: RunningPublication, { hash, manifest }: BranchState, behind: number): boolean =>
  behind === 0 && (running.manifest !== hash || running.notAfter !== manifest?.notAfter);
