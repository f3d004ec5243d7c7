// What was published lately, how many systems came in which month, and when an institution's file changed: all from git.
import { withEnvironmentHistory } from '../apply/environment-history.ts';
import { readSourceHistory } from '../apply/source-history.ts';
import { type BelievedBranches, isKnown } from '../commands/publish/believed.ts';
import { mapBelieved } from '../commands/publish/history.ts';
import { toLocalDay } from '../commands/run/options.ts';
import { environments } from '../model/environment.ts';
import { compare } from '../model/finding/finding.ts';
import type { Policy } from '../model/generated/policy.ts';
import { parsePullNumber } from '../model/status/audit.ts';
import type { Milestones } from '../model/status/figures.ts';
import { nameOf, slugOf } from '../model/system-name.ts';
import type { FileChange, Month, PastPublication } from './shared/data.ts';

/** Of each environment. */
const mostShown = 10;

/** The newest first; what stands before the oldest that is looked at is compared with, and not shown. */
export async function readPublications(
  policy: Policy,
  { remote, branches }: { remote: string | undefined; branches: BelievedBranches },
): Promise<PastPublication[]> {
  const found: PastPublication[] = [];
  for (const environment of remote === undefined ? [] : environments.filter((one) => isKnown(branches[one]))) {
    const { branch } = policy.environments[environment];
    await withEnvironmentHistory(remote ?? '', { branch, depth: mostShown + 1 }, async (history) => {
      const all = await mapBelieved(history, branches[environment].signed, ({ systems, generation }, { at }) => ({
        at,
        generation,
        systems: new Map(systems.map((system) => [nameOf(system), JSON.stringify(system)])),
      }));
      const start = history.isWhole ? 0 : 1;
      for (const [i, { at, generation, systems }] of all.entries()) {
        if (i < start) continue;
        const before = all[i - 1]?.systems ?? new Map<string, string>();
        const names = [...systems.keys()];
        found.push({
          ...{ environment, at, day: toLocalDay(new Date(at)), generation },
          gained: names.filter((name) => !before.has(name)),
          changed: names.filter((name) => before.has(name) && before.get(name) !== systems.get(name)),
          lost: [...before.keys()].filter((name) => !systems.has(name)),
        });
      }
    });
  }
  return found
    .reverse()
    .sort((a, b) => compare(b.at, a.at))
    .slice(0, 2 * mostShown);
}

const monthsShown = 12;

/** The last months, the oldest first: how many systems were published for the first time. */
export function monthsOf(systems: readonly Milestones[], today: string): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsShown }, (_, i) => {
    const first = new Date(Date.UTC(year, month - monthsShown + i, 1)).toISOString().slice(0, 7);
    const count = (step: 'staging' | 'production') => systems.filter((done) => done.get(step)?.startsWith(first)).length;
    return { month: first, staging: count('staging'), production: count('production') };
  });
}

const mostChanges = 20;

/** By institution, the newest first. Who made a change is not looked at. */
export async function readFileChanges(root: string): Promise<ReadonlyMap<string, readonly FileChange[]>> {
  const found = new Map<string, FileChange[]>();
  for (const { at, message, changes } of (await readSourceHistory(root, ['integrations']))?.commits ?? [])
    for (const [path, { before, after }] of changes) {
      const slug = slugOf(path);
      if (slug === undefined) continue;
      const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
      const change: FileChange = { kind, day: toLocalDay(new Date(at)), pull: parsePullNumber(message) };
      found.set(slug, [change, ...(found.get(slug) ?? [])].slice(0, mostChanges));
    }
  return found;
}
