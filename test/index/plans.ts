// Random changes of a folder of which something is published: where a plan beside what the last one kept is enough, it says what a whole plan says.
import { rmSync } from 'node:fs';
import { planShortly } from '../../scripts/commands/plan/shortly.ts';
import { addDays } from '../../scripts/model/date.ts';
import { environments } from '../../scripts/model/environment.ts';
import { runInside } from '../commands/inside.ts';
import type { World } from '../commands/world.ts';
import { changes, soundChanges } from './edits.ts';
import { git, makeDraw, makeWorkingCopy, version } from './walk.ts';

interface Planned {
  readonly steps: number;
  readonly shortly: number;
  /** How many of the short ones change somebody's access. */
  readonly changing: number;
  readonly failure?: { readonly done: readonly string[]; readonly short: string; readonly long: string };
}

/** Ends at the first difference. */
export async function planBothWays(seed: number, steps: number, institutions = 14): Promise<Planned> {
  const draw = makeDraw(seed);
  const root = makeWorkingCopy(institutions);
  const world = { folder: root } as World;
  const done: string[] = [];
  let [today, shortly, changing] = ['2026-06-01', 0, 0];
  const publish = async () => {
    git(root, 'add', '-A', '.');
    git(root, 'commit', '-qm', 'step', '--allow-empty');
    for (const environment of environments) await runInside(world, 'provision', { environment, today });
    done.push('published');
  };
  try {
    await publish();
    for (let step = 1; step <= steps; step++) {
      const what = draw(9);
      if (what < 2) git(root, 'checkout', '-q', '--', '.');
      if (what === 1) git(root, 'clean', '-fdq', '--', 'integrations');
      if (what === 2 && draw(2) === 0) today = addDays(today, draw(9));
      if (what === 3 && draw(2) === 0) await publish();
      const list = draw(3) > 0 ? soundChanges : changes;
      const names = Object.keys(list);
      const name = names[draw(names.length)] ?? '';
      if (draw(4) > 0) list[name]?.(root, draw);
      if (draw(4) === 0) {
        git(root, 'add', '-A', '.');
        git(root, 'commit', '-qm', 'step', '--allow-empty');
      }
      const environment = draw(2) === 0 ? 'staging' : 'production';
      const institution = draw(4) === 0 ? `institutia-0000${draw(10)}` : undefined;
      done.push(`${today} ${environment} ${institution ?? ''} ${what} ${name}`);
      const options = { environment, today, format: 'text' } as const;
      const run = (more: object) => runInside(world, 'plan', { ...options, ...more }, institution);
      const long = JSON.stringify(await run({}), undefined, 1);
      const known = await planShortly({ root, version, today, environment, institution });
      const short = JSON.stringify(await run({ version, least: 1 }), undefined, 1);
      if (known) shortly++;
      if (known?.plan.systems.length) changing++;
      if (short !== long) return { steps: step, shortly, changing, failure: { done, short, long } };
    }
    return { steps, shortly, changing };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
