// mdocs plan: what publishing would change. Publishes nothing and has nothing to publish with.
import type { Environment } from '../../model/environment.ts';
import { type Beside, besideOf } from '../../model/publication/beside.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Plan } from '../../model/publication/plan.ts';
import { besideMarkdown, besideText } from '../../report/plan/beside.ts';
import { planMarkdown } from '../../report/plan/markdown.ts';
import { planDiff, planText } from '../../report/plan/text.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { publishedHistory } from './history.ts';
import { type Prepared, prepare } from './prepare.ts';
import { manifestOn } from './remote.ts';
import { type Publishable, publishable } from './sound.ts';

export const planFormats = ['text', 'json', 'markdown'] as const;

export interface PlanOptions extends Options {
  readonly environment: Environment;
  readonly format: (typeof planFormats)[number];
  readonly remote?: string;
}

/** Exit code 0, or 1 when the repository has errors: then the institutions concerned keep what they have. */
export async function plan(options: PlanOptions): Promise<number> {
  const loaded = await load(options.root, options.today, { history: publishedHistory(options) });
  const repository = await publishable(loaded, options, options.format === 'text');
  if (!repository) return 1;
  const prepared = await prepare(options.environment, repository, options);
  await put(shown(prepared.plan, await besideStaging(prepared, repository), options));
  return repository.hasErrors ? 1 : 0;
}

function shown(plan: Plan, beside: readonly Beside[], { format, locale }: PlanOptions): string {
  if (format === 'json') return `${JSON.stringify({ ...plan, beside: beside.length > 0 ? beside : undefined }, null, 2)}\n`;
  if (format === 'markdown') return [planMarkdown(plan, locale), besideMarkdown(beside, locale)].filter(Boolean).join('\n');
  const screen = screenOf(process.stdout, locale);
  return [planText(plan, screen), besideText(beside, screen), planDiff(plan)].filter(Boolean).join('\n');
}

/** For production: the tested access in staging beside the access that production would have. */
async function besideStaging({ plan, files, remote }: Prepared, { context }: Publishable): Promise<Beside[]> {
  if (plan.environment !== 'production') return [];
  const staging = await manifestOn(remote, context.registry.policy.environments.staging.branch);
  return besideOf(plan, staging, readManifest(files.get(manifestPath)));
}
