// How much may be published now, as two tables: the scope of the plan, and what becomes of it. The first row that fits decides.
import type { Scope } from '../../targets/decide/scope.ts';

/** What stands in the way of publishing everything. */
export interface Obstacles {
  /** The numbers are not what anybody could mean: a person has to look. */
  readonly isBraked: boolean;
  /** The registry has errors. */
  readonly hasBrokenRegistry: boolean;
  /** The environment was rolled back. */
  readonly isHeld: boolean;
  /** This run was told to take access away, and nothing else. */
  readonly onlyRemovals: boolean;
}

const scopes: readonly (readonly [keyof Obstacles, Scope])[] = [
  ['isBraked', 'urgent'],
  ['hasBrokenRegistry', 'urgent'],
  ['isHeld', 'removals'],
  ['onlyRemovals', 'removals'],
];

/** The widest scope that no obstacle forbids. */
export const scopeOf = (obstacles: Obstacles): Scope => scopes.find(([obstacle]) => obstacles[obstacle])?.[1] ?? 'all';

/** What is known once the plan is made. */
export interface Circumstances {
  /** Whether it is the plan of everything. */
  readonly isWhole: boolean;
  readonly changesFiles: boolean;
  readonly changesAccess: boolean;
  /** The clock may be wrong, and nobody announced that it is right. */
  readonly isClockDoubtful: boolean;
  /** What is published should be renewed, or it ends although nobody changed anything. */
  readonly isAging: boolean;
  /** Gateways tell of other publications than the branch has, and there is time for a person to look. */
  readonly isDisputed: boolean;
  /** Somebody else wrote to the branch over what is published. */
  readonly isOverwritten: boolean;
}

/** renew: the same files are published again, so that they stay in force. That needs nobody's decision and waits for none. */
export type Choice = 'publish' | 'renew' | 'leave';

const choices: readonly (readonly [Partial<Circumstances>, Choice])[] = [
  [{ isWhole: true, changesFiles: true }, 'publish'],
  // A partial plan is worth a publication only where it takes access from somebody.
  [{ changesFiles: true, changesAccess: true }, 'publish'],
  // What a wrong clock renewed would count for years.
  [{ isClockDoubtful: true }, 'leave'],
  [{ isOverwritten: true }, 'renew'],
  // Renewed again and again, nothing would be left to compare a gateway's other history with.
  [{ isDisputed: true }, 'leave'],
  [{ isAging: true }, 'renew'],
];

export function choosePublication(circumstances: Circumstances): Choice {
  const fits = (row: Partial<Circumstances>) =>
    Object.entries(row).every(([key, value]) => circumstances[key as keyof Circumstances] === value);
  return choices.find(([row]) => fits(row))?.[1] ?? 'leave';
}
