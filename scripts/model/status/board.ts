// The board: every system with what it waits for, sorted so that what waits on whom is read first.
import { daysBetween } from '../date.ts';
import { compare } from '../finding/finding.ts';
import { nameOf } from '../system-name.ts';
import type { Ending } from './expiring.ts';
import { type Actor, currentStepOf, type Progress } from './progress.ts';

/** Whom a system waits for, or why for nobody. */
export const lanes = ['age', 'institution', 'machine', 'broken', 'suspended', 'staging-only', 'complete'] as const;
export type Lane = (typeof lanes)[number];

export interface Row {
  readonly progress: Progress;
  readonly lane: Lane;
  /** Whole days, where the day since which it is waited is known. */
  readonly waited?: number;
  /** The nearest ends of what the system lives on, one of each kind and environment. */
  readonly ends: readonly Ending[];
}

/** By lane; in it those first that wait the longest. */
export function boardOf(all: readonly Progress[], endings: readonly Ending[], today: string): Row[] {
  const ofInstitution = groupByInstitution(endings);
  const rows = all.map((progress): Row => {
    const step = currentStepOf(progress);
    const waited = step?.day === undefined ? undefined : Math.max(0, daysBetween(step.day, today));
    return {
      progress,
      lane: laneOf(progress),
      waited,
      ends: endsOf(progress, ofInstitution.get(progress.institution) ?? []),
    };
  });
  return rows.sort(compareRows);
}

function groupByInstitution(endings: readonly Ending[]): Map<string, Ending[]> {
  const all = new Map<string, Ending[]>();
  for (const ending of endings)
    for (const institution of ending.institutions) {
      const own = all.get(institution);
      if (own) own.push(ending);
      else all.set(institution, [ending]);
    }
  return all;
}

function laneOf(progress: Progress): Lane {
  const actor: Actor | undefined = currentStepOf(progress)?.actor;
  return progress.status ?? actor ?? 'complete';
}

function compareRows(a: Row, b: Row): number {
  return (
    lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
    (b.waited ?? -1) - (a.waited ?? -1) ||
    compare(nameOf(a.progress), nameOf(b.progress))
  );
}

/** Of certificates the one that lasts longest in each environment; of agreements and exceptions the next to end. */
function endsOf({ system }: Progress, endings: readonly Ending[]): Ending[] {
  const own = endings.filter((ending) => ending.system === undefined || ending.system === system);
  const seen = new Set<string>();
  return own.filter((ending) => {
    const key = `${ending.kind} ${ending.environment} ${ending.kind === 'exception' ? ending.name : ''}`;
    if (ending.replaced || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
