// The table of npm run bench.
import type { BenchGoal, BenchWork } from './works.ts';

/** Seconds, seconds of the processor, those of the program itself, MiB at most. */
export type Cost = readonly [time: number, processor: number, own: number, memory: number];

export interface MeasuredWork {
  readonly count: number;
  readonly work: BenchWork;
  /** Undefined where it failed. */
  readonly cost: Cost | undefined;
}

const heads = [
  'institutions',
  'work',
  'time, s',
  'processor, s',
  'own, s',
  'memory, MiB',
  'compared with',
  '× time',
  '× processor',
  'goal',
  'reached',
];

export function formatRows(measured: readonly MeasuredWork[]): string {
  const rows = measured.map((one) => rowOf(one, measured));
  const rule = heads.map((_, i) => ([1, 6, 9, 10].includes(i) ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ count, work, cost }: MeasuredWork, measured: readonly MeasuredWork[]): string[] {
  const other = work.against === undefined ? undefined : costOf(work.against, count, measured);
  const ratio = (which: 0 | 1) => (cost && other ? (cost[which] / other[which]).toFixed(2) : '');
  const goals = (work.goals ?? []).filter(({ at }) => at === count).map((goal) => judge(goal, work, cost, measured));
  for (const [what, most, is] of [
    ['MiB', work.memory?.[count], cost?.[3]],
    ['s of the processor', work.processor?.[count], cost?.[1]],
    ['s of its own', work.own?.[count], cost?.[2]],
  ] as const)
    if (most !== undefined) goals.push({ goal: `≤ ${most} ${what}`, isReached: is === undefined ? undefined : is <= most });
  const shown = cost ? [cost[0].toFixed(2), cost[1].toFixed(2), cost[2].toFixed(2), cost[3].toFixed(0)] : ['failed', '', '', ''];
  return [
    count.toLocaleString('en'),
    work.name,
    ...shown,
    work.against ?? '',
    ratio(0),
    ratio(1),
    goals.map(({ goal }) => goal).join('; '),
    goals.map(({ isReached }) => (isReached === undefined ? '?' : isReached ? 'yes' : 'no')).join('; '),
  ];
}

function judge(
  { most, by = 'time', withAt, ...goal }: BenchGoal,
  work: BenchWork,
  cost: Cost | undefined,
  measured: readonly MeasuredWork[],
) {
  const name = goal.with ?? work.name;
  const other = costOf(name, withAt ?? goal.at, measured);
  const which = by === 'own' ? 2 : 0;
  const ratio = cost && other && other[which] > 0 ? cost[which] / other[which] : undefined;
  const what = goal.with === undefined ? `the same at ${withAt}` : name;
  const shown = ratio === undefined ? '' : ` (${ratio.toFixed(2)})`;
  return {
    goal: `${by === 'own' ? 'own ' : ''}≤ ${most} × ${what}${shown}`,
    isReached: ratio === undefined ? undefined : ratio <= most,
  };
}

/** By the beginning of its name: how a program is run may differ with the number. */
const costOf = (name: string, count: number, measured: readonly MeasuredWork[]): Cost | undefined =>
  measured.find((one) => one.count === count && one.work.name.startsWith(name))?.cost;
