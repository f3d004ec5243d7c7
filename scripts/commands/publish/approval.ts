// Who approved the access that production gets: asked of GitHub where the run has a place there, and of nobody on one machine.
import { systemNameOf } from '../../model/declaration/integration.ts';
import { type Evidences, isApproved } from '../../model/proposal/evidence.ts';
import type { Plan } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Approved } from '../../targets/decide/decision.ts';

export interface ApprovalEvidence {
  readonly evidence?: Evidences;
  /** Set for production, where nothing new is published that AGE did not approve. */
  readonly approved?: Approved;
}

/** About the systems that a plan gives something. GitHub is asked where GITHUB_REPOSITORY and GITHUB_TOKEN are set. */
export async function collectEvidence({ environment, systems }: Plan, context: Context, root: string): Promise<ApprovalEvidence> {
  const { env } = process;
  const names = new Set(systems.filter(({ kind }) => kind !== 'loses').map(({ system }) => nameOf(system)));
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_TOKEN || names.size === 0) return {};
  const [{ readPlace }, { fetchEvidences }] = await Promise.all([import('../run/github-place.ts'), import('./evidence.ts')]);
  const parts = context.facts.files.flatMap((file) => file.systems).filter((system) => names.has(systemNameOf(system)));
  const evidence = await fetchEvidences(parts, { root, place: readPlace(env), registry: context.registry });
  return environment === 'production' ? { evidence, approved: makeApproved(evidence) } : { evidence };
}

/** An access without a known approval is not approved. */
export const makeApproved =
  (evidences: Evidences): Approved =>
  (client) => {
    const evidence = evidences.get(nameOf(client));
    return evidence !== undefined && isApproved(evidence);
  };
