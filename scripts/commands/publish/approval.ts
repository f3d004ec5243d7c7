// Who approved the access that production gets: asked of GitHub where the run has a place there, and of nobody on one machine.
import { systemName } from '../../model/declaration/integration.ts';
import { nameOf } from '../../model/named.ts';
import { type Evidences, isApproved } from '../../model/proposal/evidence.ts';
import type { Plan } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Approved } from '../../targets/decide/decision.ts';

export interface Asked {
  readonly evidence?: Evidences;
  /** Set for production, where nothing new is published that AGE did not approve. */
  readonly approved?: Approved;
}

/** About the systems that a plan gives something. GitHub is asked where GITHUB_REPOSITORY and GITHUB_TOKEN are set. */
export async function asked({ environment, systems }: Plan, context: Context, root: string): Promise<Asked> {
  const { env } = process;
  const names = new Set(systems.filter(({ kind }) => kind !== 'loses').map(({ system }) => nameOf(system)));
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_TOKEN || names.size === 0) return {};
  const [{ placeOf }, { evidencesOf }] = await Promise.all([import('../run/github-place.ts'), import('./evidence.ts')]);
  const parts = context.facts.files.flatMap((file) => file.systems).filter((system) => names.has(systemName(system)));
  const evidence = await evidencesOf(parts, { root, place: placeOf(env), registry: context.registry });
  return environment === 'production' ? { evidence, approved: approvedBy(evidence) } : { evidence };
}

/** An access without a known approval is not approved. */
export const approvedBy =
  (evidences: Evidences): Approved =>
  (client) => {
    const evidence = evidences.get(nameOf(client));
    return evidence !== undefined && isApproved(evidence);
  };
