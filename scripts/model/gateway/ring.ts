// Whether a gateway may take what the first ones took: they say so themselves, in reports that they signed.
import { manifestPath, type Ring, readManifest } from '../publication/manifest.ts';
import { compareSystems, isLoss } from '../publication/plan.ts';
import type { Files } from '../tree.ts';
import type { Report } from './report.ts';

/** take: they served it well for long enough. unheard: for too long, nothing is heard of how they serve it. failed: one of them has trouble with it. */
export type RingVerdict = 'take' | 'wait' | 'unheard' | 'failed';

export interface RingAsked {
  readonly ring: Ring;
  /** Of each first gateway; undefined where there is none that can be believed. */
  readonly reports: readonly (Report | undefined)[];
  /** The publication that is to be taken. */
  readonly wanted: { readonly manifest: string; readonly generation: number };
  /** Since when this gateway has waited for any that it did not take. */
  readonly since: Date;
  /** When the first of those was published; undefined where that is not known. */
  readonly begun?: Date | undefined;
  readonly now: Date;
}

/** In milliseconds: an older report says nothing of now. A gateway reports every quarter of an hour. */
const mostAge = 60 * 60_000;

/** How many times the minutes a gateway waits for reports that do not come. */
const patience = 3;

export function decideRing({ ring, reports, wanted, since, begun, now }: RingAsked): RingVerdict {
  const long = ring.minutes * 60_000;
  const states = reports.map((report) => stateOf(report, wanted, { long, begun, now }));
  if (states.includes('failed')) return 'failed';
  const isWell = states.some((state) => state === 'well') && !states.includes('young');
  if (isWell) return 'take';
  return now.getTime() - since.getTime() >= patience * long ? 'unheard' : 'wait';
}

function stateOf(
  report: Report | undefined,
  { manifest, generation }: RingAsked['wanted'],
  { long, begun, now }: { readonly long: number; readonly begun: Date | undefined; readonly now: Date },
): 'well' | 'young' | 'failed' | 'unknown' {
  if (!report) return 'unknown';
  const { checkedAt, running, refused, program } = report.status;
  if (now.getTime() - Date.parse(checkedAt) > mostAge || !program) return 'unknown';
  const isIts = running?.manifest === manifest;
  // What it does not serve yet, it has refused, or not come to.
  if (!isIts && (running?.generation ?? 0) >= generation) return 'unknown';
  if (program.state === 'closed' || (refused && refused.code === 'unreachable')) return 'unknown';
  // Trouble that it had before anything was published that is waited for is its own: it says nothing of what the others would take.
  const isItsOwn = !refused && program.state !== 'serving' && begun !== undefined && Date.parse(program.since) < begun.getTime();
  if (isItsOwn) return 'unknown';
  if (program.state !== 'serving' || refused) return 'failed';
  if (!isIts) return 'unknown';
  return Date.parse(checkedAt) - Date.parse(running.since) >= long ? 'well' : 'young';
}

/** Whether anybody loses anything, or an authority is not trusted any more: that waits for nobody. */
export function takesAway(before: Files, after: Files): boolean {
  if (compareSystems(manifestIn(before), manifestIn(after)).some(isLoss)) return true;
  const blocksIn = (files: Files) =>
    [...files].flatMap(([path, text]) =>
      path.endsWith('.pem') ? (text.match(/-----BEGIN[^-]*-----[^-]*-----END[^-]*-----/g) ?? []) : [],
    );
  const kept = new Set(blocksIn(after));
  return blocksIn(before).some((block) => !kept.has(block));
}

const manifestIn = (files: Files) => readManifest(files.get(manifestPath));
