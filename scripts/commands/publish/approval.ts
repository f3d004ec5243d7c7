// Who approved what production is given: asked of GitHub where a run has a place there, and of nobody on one machine.

import { systemName } from '../../model/declaration/integration.ts';
import { nameOf } from '../../model/named.ts';
import { type Evidences, isApproved } from '../../model/proposal/evidence.ts';
import type { Plan } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Approved } from '../../targets/decide/decision.ts';

export interface Asked {
  readonly evidence?: Evidences;
  /** Set for production: nothing new is published there that AGE did not approve. */
  readonly approved?: Approved;
}

/** Of the systems that a plan gives something. GitHub is asked where GITHUB_REPOSITORY and GITHUB_TOKEN say so. */
export async function asked({ environment, systems }: Plan, context: Context, root: string): Promise<Asked> {
  const { env } = process;
  const names = new Set(systems.filter(({ kind }) => kind !== 'loses').map(({ system }) => nameOf(system)));
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_TOKEN || names.size === 0) return {};
  const [{ placeOf }, { evidencesOf }] = await Promise.all([import('../run/github-place.ts'), import('./evidence.ts')]);
  const parts = context.facts.files.flatMap((file) => file.systems).filter((system) => names.has(systemName(system)));
  const evidence = await evidencesOf(parts, { root, place: placeOf(env), registry: context.registry });
  return environment === 'production' ? { evidence, approved: approvedBy(evidence) } : { evidence };
}

/** What nobody can be found to have approved is not approved. */
export const approvedBy =
  (evidences: Evidences): Approved =>
  (client) => {
    const evidence = evidences.get(nameOf(client));
    return evidence !== undefined && isApproved(evidence);
  };
