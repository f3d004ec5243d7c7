// The brake: stops a publication that takes access from many at once, or that nobody asked for, until somebody announces it.
import type { Announcement } from '../generated/announcements.ts';
import { nameOf } from '../system-name.ts';
import type { Manifest } from './manifest.ts';
import type { Brake, Plan, SystemChange } from './plan.ts';

/** Why a system loses access without a change of its file, or with one that nobody has to ask for. */
export type Cause = 'suspended' | 'revoked' | 'expired' | 'untrusted' | 'replaced';

export interface BrakeInputs {
  readonly plan: Plan;
  /** Of what is published, where something is. */
  readonly before: Pick<Manifest, 'systems' | 'partial'> | undefined;
  /** How many more systems are published that are not compared, because they stay as they are. */
  readonly beside?: number;
  readonly announcements: readonly Announcement[];
  readonly generation: number;
  /** By institution and system. */
  readonly causes: ReadonlyMap<string, Cause>;
  /** Whether today's tool makes other files of what is published already. */
  readonly rendersOtherwise: boolean;
  /** Whether nothing was declared since what is published. */
  readonly sameDeclarations: boolean;
  /** Whether the clock may be wrong: what is published should have been renewed long ago. */
  readonly isClockDoubtful?: boolean;
  /** The gateways that tell of publications that are not those of the branch. */
  readonly otherHistories?: readonly string[] | undefined;
}

/** The share of systems that may change at once, and from how many on it counts. */
const share = 0.3;
const fewest = 10;

/** The brakes that stop the publication; none where nothing does. */
export function brakesOf(braking: BrakeInputs): Brake[] {
  const { before, announcements, plan, generation } = braking;
  if (!before) return [];
  const announced = announcements.filter((one) => one.environment === plan.environment && one.generation === generation);
  const [other, second] = announced;
  // Two announcements for one publication are no exact number.
  const isMeant = (brake: Brake) => other !== undefined && !second && isAnnounced(other, brake);
  const brakes = [...brakeOtherHistories(braking), ...brakeLargeChanges(braking), ...brakeUnasked(braking)].filter(
    (brake) => !isMeant(brake),
  );
  return other ? brakes.map((brake) => ({ ...brake, announced: other })) : brakes;
}

/** An announcement must have the exact numbers: they show that somebody looked. */
function isAnnounced({ removals = 0, changes = 0, rendering = false, histories = false }: Announcement, brake: Brake): boolean {
  if (brake.kind === 'histories') return histories;
  const isExact = removals === brake.removals && changes === brake.changes;
  return brake.kind === 'rendering' ? rendering : isExact && (rendering || brake.kind !== 'unexplained');
}

/** Suspension and revocation always pass. Gateways refuse expired certificates anyway: many at once mean that a clock is wrong. */
function brakeLargeChanges(braking: BrakeInputs): Brake[] {
  const { plan, causes, generation, isClockDoubtful } = braking;
  const published = countPublished(braking);
  const counted = plan.systems.filter((change) => change.kind !== 'gains' && isCounted(change, causes));
  const brake = brakeOf(counted, { generation, published });
  const wanted = isClockDoubtful ? counted : counted.filter((change) => isWanted(change, causes));
  if (plan.connected === 0 && wanted.length > 0) return [{ ...brake, kind: 'empty' }];
  return published >= fewest && counted.length > share * published ? [{ ...brake, kind: 'many' }] : [];
}

/** Whoever shows gateways other publications has a key, or an old branch: that is looked at before anything more is given. */
function brakeOtherHistories({ otherHistories: gateways = [], before, generation }: BrakeInputs): Brake[] {
  if (gateways.length === 0) return [];
  return [{ ...brakeOf([], { generation, published: before?.systems.length ?? 0 }), kind: 'histories', gateways }];
}

function isCounted(change: SystemChange, causes: ReadonlyMap<string, Cause>): boolean {
  const cause = causes.get(nameOf(change.system));
  return cause === undefined || cause === 'expired' || cause === 'untrusted' || cause === 'replaced';
}

/** Whether a change of files asks for it: of the institution's, or of the authorities in the registry. */
function isWanted(change: SystemChange, causes: ReadonlyMap<string, Cause>): boolean {
  const cause = causes.get(nameOf(change.system));
  return cause === undefined || cause === 'untrusted';
}

const countPublished = ({ before, beside = 0 }: BrakeInputs): number => (before?.systems.length ?? 0) + beside;

function brakeUnasked(braking: BrakeInputs): Brake[] {
  const { plan, before, causes, rendersOtherwise, sameDeclarations, generation } = braking;
  const published = countPublished(braking);
  const systems = sameDeclarations && !before?.partial ? plan.systems.filter((change) => !causes.has(nameOf(change.system))) : [];
  return [
    ...(rendersOtherwise ? [{ ...brakeOf([], { generation, published }), kind: 'rendering' as const }] : []),
    ...(systems.length > 0 ? [{ ...brakeOf(systems, { generation, published }), kind: 'unexplained' as const }] : []),
  ];
}

function brakeOf(systems: readonly SystemChange[], numbers: Pick<Brake, 'generation' | 'published'>): Omit<Brake, 'kind'> {
  return {
    ...numbers,
    removals: systems.filter(({ kind }) => kind === 'loses').length,
    changes: systems.filter(({ kind }) => kind !== 'loses').length,
    systems: systems.map(({ system }) => nameOf(system)),
  };
}
