// mdocs plan: what publishing would change. Publishes nothing and has nothing to publish with.
import type { Environment } from '../model/integration.ts';
import { planMarkdown } from '../report/plan-markdown.ts';
import { planDiff, planText } from '../report/plan-text.ts';
import { publishedHistory } from './history.ts';
import { load } from './load.ts';
import type { Options } from './options.ts';
import { put, screenOf } from './output.ts';
import { prepare } from './prepare.ts';
import { publishable } from './sound.ts';

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
  const { plan } = await prepare(options.environment, repository, options);
  if (options.format === 'json') await put(`${JSON.stringify(plan, null, 2)}\n`);
  else if (options.format === 'markdown') await put(planMarkdown(plan, options.locale));
  else await put([planText(plan, screenOf(process.stdout, options.locale)), planDiff(plan)].filter(Boolean).join('\n'));
  return repository.hasErrors ? 1 : 0;
}
