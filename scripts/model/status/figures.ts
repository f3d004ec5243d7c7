// The figures of a period: how many asked, how long each step took, what was returned and why, and what waits now.
import { daysBetween } from '../date.ts';
import { compare } from '../finding/finding.ts';
import { type Step, steps } from './progress.ts';

/** The day on which a system did each step; undefined where it did and nobody knows when. */
export type Milestones = ReadonlyMap<Step, string | undefined>;

/** Both days count: YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

interface StepFigure {
  readonly step: Step;
  /** Steps that were done in the period and whose beginning is known. */
  readonly count: number;
  readonly median: number;
  readonly p95: number;
}

/** A pull request, as GitHub knows it. */
export interface PullFigure {
  readonly opened: string;
  readonly merged?: string;
  /** The codes of the errors for which it is returned now. */
  readonly reasons: readonly string[];
}

export interface Figures {
  readonly period: Period;
  /** Systems that came into the repository. */
  readonly systems: number;
  readonly steps: readonly StepFigure[];
  /** Pull requests that were opened; absent where GitHub was not asked. */
  readonly pulls?: number;
  /** How often an institution was told to correct something; absent where there is no ledger. */
  readonly returns?: number;
  /** By code, the most frequent first; absent where GitHub was not asked. */
  readonly reasons?: readonly { readonly code: string; readonly count: number }[];
}

export interface FigureInputs {
  readonly systems: readonly Milestones[];
  readonly pulls?: readonly PullFigure[];
  /** The days of corrections that were asked for. */
  readonly returns?: readonly string[];
}

export function figuresOf(period: Period, { systems, pulls, returns }: FigureInputs): Figures {
  const isIn = (day: string | undefined) => day !== undefined && period.from <= day && day <= period.to;
  const waited = new Map(steps.map((step) => [step, systems.flatMap((done) => waitsOf(step, done, isIn))]));
  const accepted = (pulls ?? []).filter(({ merged }) => isIn(merged));
  waited.set(
    'approval',
    accepted.map(({ opened, merged = opened }) => daysBetween(opened, merged)),
  );
  return {
    period,
    systems: systems.filter((done) => isIn(done.get('approval'))).length,
    steps: steps.flatMap((step) => figureOf(step, waited.get(step) ?? [])),
    pulls: pulls?.filter(({ opened }) => isIn(opened)).length,
    reasons: pulls && reasonsOf(pulls),
    returns: returns?.filter(isIn).length,
  };
}

/** Of how many systems the usual wait is made: what was long ago says little of now. */
const newest = 20;

/** By step, the median of the whole days that the newest systems took for it, and of how many that is. Steps nobody took are not in it. */
export function usualWaits(
  systems: readonly Milestones[],
): ReadonlyMap<Step, { readonly median: number; readonly count: number }> {
  return new Map(
    steps.flatMap((step) => {
      const taken = systems.flatMap((done) =>
        waitsOf(step, done, () => true).map((days) => ({ day: done.get(step) ?? '', days })),
      );
      const waits = taken.sort((a, b) => compare(b.day, a.day)).slice(0, newest);
      const [figure] = figureOf(
        step,
        waits.map(({ days }) => days),
      );
      return figure ? [[step, { median: figure.median, count: figure.count }] as const] : [];
    }),
  );
}

/** Days from the newest earlier step to this one, where this one was done in the period and both days are known. */
function waitsOf(step: Step, done: Milestones, isIn: (day: string | undefined) => boolean): number[] {
  const day = done.get(step);
  const before = steps.slice(0, steps.indexOf(step)).filter((one) => done.has(one));
  const days = before.map((one) => done.get(one));
  if (!isIn(day) || day === undefined || days.length === 0 || days.includes(undefined)) return [];
  const since =
    days
      .flatMap((one) => one ?? [])
      .sort(compare)
      .at(-1) ?? day;
  return [Math.max(0, daysBetween(since, day))];
}

function figureOf(step: Step, days: readonly number[]): StepFigure[] {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  return [{ step, count: sorted.length, median: computeMedian(sorted), p95: computePercentile(sorted, 0.95) }];
}

function computeMedian(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 : (sorted[Math.floor(middle)] ?? 0);
}

/** The nearest-rank percentile: that share of the values is no greater. */
const computePercentile = (sorted: readonly number[], share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;

function reasonsOf(pulls: readonly PullFigure[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const code of pulls.flatMap(({ reasons }) => [...new Set(reasons)])) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count || compare(a.code, b.code));
}
