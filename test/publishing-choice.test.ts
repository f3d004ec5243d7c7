// How much of the declarations may be published now: the two tables of publishing, row by row.
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  type Circumstances,
  choosePublication,
  type Obstacles,
  scopeOf,
} from '../scripts/commands/publish/choice.ts';
import type { Scope } from '../scripts/targets/decide/scope.ts';

describe('how much is planned', () => {
  const none: Obstacles = { isBraked: false, hasBrokenRegistry: false, isHeld: false, onlyRemovals: false };

  const rows: readonly (readonly [string, Partial<Obstacles>, Scope])[] = [
    ['nothing in the way', {}, 'all'],
    ['told to take away only', { onlyRemovals: true }, 'removals'],
    ['rolled back', { isHeld: true }, 'removals'],
    ['a registry with errors', { hasBrokenRegistry: true }, 'urgent'],
    ['a brake', { isBraked: true }, 'urgent'],
    ['a registry with errors, rolled back', { hasBrokenRegistry: true, isHeld: true }, 'urgent'],
    ['a brake, told to take away only', { isBraked: true, onlyRemovals: true }, 'urgent'],
    ['a brake, rolled back', { isBraked: true, isHeld: true }, 'urgent'],
  ];

  test.each(rows)('%s', (_, obstacles, reach) => {
    expect(scopeOf({ ...none, ...obstacles })).toBe(reach);
  });
});

describe('what becomes of the plan', () => {
  const quiet: Circumstances = {
    isWhole: true,
    changesFiles: false,
    changesAccess: false,
    isClockDoubtful: false,
    isAging: false,
    isOverwritten: false,
    isDisputed: false,
  };
  const held = { isWhole: false };

  const rows: readonly (readonly [string, Partial<Circumstances>, Choice])[] = [
    ['nothing to do', {}, 'leave'],
    ['files change', { changesFiles: true }, 'publish'],
    ['files and access change', { changesFiles: true, changesAccess: true }, 'publish'],
    ['a change, and what is published ends soon', { changesFiles: true, isAging: true }, 'publish'],
    ['a change over what somebody else wrote', { changesFiles: true, isOverwritten: true }, 'publish'],
    ['held, and somebody loses access', { ...held, changesFiles: true, changesAccess: true }, 'publish'],
    ['held, and only the form of files changes', { ...held, changesFiles: true }, 'leave'],
    ['held, only the form changes, and it ends soon', { ...held, changesFiles: true, isAging: true }, 'renew'],
    ['ends soon', { isAging: true }, 'renew'],
    ['held and ends soon', { ...held, isAging: true }, 'renew'],
    ['a doubtful clock alone', { isClockDoubtful: true }, 'leave'],
    ['a doubtful clock, and it ended', { isAging: true, isClockDoubtful: true }, 'leave'],
    ['a doubtful clock, held, and it ended', { ...held, isAging: true, isClockDoubtful: true }, 'leave'],
    ['a doubtful clock, and a change', { changesFiles: true, isClockDoubtful: true }, 'publish'],
    ['it ends soon, and gateways tell of other histories', { isAging: true, isDisputed: true }, 'leave'],
    ['somebody else wrote, and gateways tell of other histories', { isOverwritten: true, isDisputed: true }, 'renew'],
    ['somebody else wrote to the branch', { isOverwritten: true }, 'renew'],
    ['somebody else wrote, and the clock is doubtful', { isAging: true, isClockDoubtful: true, isOverwritten: true }, 'leave'],
  ];

  test.each(rows)('%s', (_, circumstances, choice) => {
    expect(choosePublication({ ...quiet, ...circumstances })).toBe(choice);
  });
});
