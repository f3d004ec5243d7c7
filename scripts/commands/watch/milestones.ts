// When each system did each step: from the history of the declarations and of the two environment branches.
import { withEnvironmentHistory } from '../../apply/environment-history.ts';
import { readSourceHistory, readTexts, type SourceHistory } from '../../apply/source-history.ts';
import { environments } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { valueAt } from '../../model/path.ts';
import type { Milestones } from '../../model/status/figures.ts';
import type { Step } from '../../model/status/progress.ts';
import { nameOf, slugOf } from '../../model/system-name.ts';
import { dataIn } from '../../read/source.ts';
import { type BelievedBranches, isKnown } from '../publish/believed.ts';
import { mapBelieved } from '../publish/history.ts';
import { toLocalDay } from '../run/options.ts';

type MilestoneDays = Map<string, Map<Step, string | undefined>>;

/** By institution/system; also of those that are gone. The remote is undefined where nothing was ever published. */
export async function readMilestones(
  root: string,
  policy: Policy,
  { remote, branches }: { remote: string | undefined; branches: BelievedBranches },
): Promise<ReadonlyMap<string, Milestones>> {
  const days: MilestoneDays = new Map();
  const history = await readSourceHistory(root, ['integrations']);
  if (history) await enterDeclared(days, root, history);
  for (const environment of remote === undefined ? [] : environments.filter((one) => isKnown(branches[one])))
    await withEnvironmentHistory(remote ?? '', policy.environments[environment], async (publications) => {
      const { signed } = branches[environment];
      const all = await mapBelieved(publications, signed, ({ systems }, commit) => ({ names: systems.map(nameOf), commit }));
      // The systems in the oldest publication may have been published before, elsewhere.
      for (const { names, commit } of all)
        for (const name of names)
          enterDay(days, name, environment, commit === publications.commits[0] ? undefined : localDayOf(commit.at));
    });
  return days;
}

const localDayOf = (at: string | undefined): string | undefined => (at === undefined ? undefined : toLocalDay(new Date(at)));

/** Only the first day counts. */
function enterDay(days: MilestoneDays, name: string, step: Step, day: string | undefined): void {
  const own = days.get(name) ?? new Map<Step, string | undefined>();
  if (!own.has(step)) own.set(step, day);
  days.set(name, own);
}

async function enterDeclared(days: MilestoneDays, root: string, { commits, isShallow }: SourceHistory): Promise<void> {
  const texts = await readTexts(
    root,
    commits.flatMap(({ changes }) => [...changes.values()].flatMap(({ after }) => after ?? [])),
  );
  for (const [i, { at, changes }] of commits.entries())
    for (const [path, { after }] of changes) {
      const slug = slugOf(path);
      if (slug === undefined) continue;
      // The content of a shallow clone's oldest commit may be older.
      const day = isShallow && i === 0 ? undefined : localDayOf(at);
      for (const { id, done } of parseSystems(texts.get(after ?? '')))
        for (const step of done) enterDay(days, nameOf({ institution: slug, system: id }), step, day);
    }
}

/** The steps that a version of a file shows as done. */
function parseSystems(text: string | undefined): { id: string; done: Step[] }[] {
  if (text === undefined) return [];
  const systems = valueAt(dataIn(text), ['systems']);
  return (Array.isArray(systems) ? systems : []).map((system: unknown) => {
    const has = (...path: string[]) => valueAt(system, ['environments', ...path]) !== undefined;
    const shown: (Step | false)[] = [
      'approval',
      has('staging', 'clientId') && 'client-id',
      has('production', 'confirmation') && 'confirmation',
      has('production', 'clientId') && 'production-client-id',
    ];
    return { id: String(valueAt(system, ['id'])), done: shown.filter((step) => step !== false) };
  });
}
