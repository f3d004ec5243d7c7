// What of what is declared may go out now, as two tables: how much is planned, and what becomes of the plan. The first row that fits decides.
import type { Reach } from '../../targets/decide/reach.ts';

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

const reaches: readonly (readonly [keyof Obstacles, Reach])[] = [
  ['isBraked', 'cuts'],
  ['hasBrokenRegistry', 'cuts'],
  ['isHeld', 'removals'],
  ['onlyRemovals', 'removals'],
];

/** Everything where nothing stands in the way, else what takes access away, else only what must never wait. */
export const reachOf = (obstacles: Obstacles): Reach => reaches.find(([obstacle]) => obstacles[obstacle])?.[1] ?? 'all';

/** What is known once the plan is made. */
export interface Circumstances {
  /** Whether it is the plan of everything. */
  readonly isWhole: boolean;
  readonly changesFiles: boolean;
  readonly changesAccess: boolean;
  readonly isBraked: boolean;
  /** The clock may be wrong. */
  readonly isClockDoubtful: boolean;
  /** What is published should be renewed, or it ends although nobody changed anything. */
  readonly isAging: boolean;
  /** Somebody else wrote to the branch over what is published. */
  readonly isOverwritten: boolean;
}

/** renew: the same is published again, so that it goes on to count. That needs no decision, and waits for nobody who has to make one. */
export type Choice = 'publish' | 'renew' | 'leave';

const choices: readonly (readonly [Partial<Circumstances>, Choice])[] = [
  [{ isWhole: true, changesFiles: true }, 'publish'],
  // Of a part only what takes access from somebody is worth a publication.
  [{ changesFiles: true, changesAccess: true }, 'publish'],
  [{ isOverwritten: true }, 'renew'],
  // What a wrong clock renewed would be believed by the next run.
  [{ isAging: true, isBraked: true, isClockDoubtful: true }, 'leave'],
  [{ isAging: true }, 'renew'],
];

export function choiceOf(circumstances: Circumstances): Choice {
  const fits = (row: Partial<Circumstances>) =>
    Object.entries(row).every(([key, value]) => circumstances[key as keyof Circumstances] === value);
  return choices.find(([row]) => fits(row))?.[1] ?? 'leave';
}
