// Who approved the access that production gets: asked of GitHub where the run has a place there, and of nobody on one machine.
import { systemNameOf } from '../../model/declaration/integration.ts';
import { countMissingOf, type Evidences, type Gain, isApproved, isGainApproved } from '../../model/proposal/evidence.ts';
import type { Plan, SystemChange } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Approved } from '../../targets/decide/decision.ts';
import { type FindRequester, findOpener } from '../run/author.ts';

export interface ApprovalEvidence {
  readonly evidence?: Evidences;
  /** Set for production, where nothing new is published that AGE did not approve. */
  readonly approved?: Approved;
}

export interface EvidenceOptions {
  readonly root: string;
  /** Without it no form is read: then what the requests app opened is nobody's, and no approval of it counts. */
  readonly findRequester?: FindRequester;
}

/** About the systems that a plan gives something. GitHub is asked where GITHUB_REPOSITORY and GITHUB_TOKEN are set. */
export async function collectEvidence(
  { environment, systems }: Plan,
  context: Context,
  { root, findRequester = findOpener }: EvidenceOptions,
): Promise<ApprovalEvidence> {
  const { env } = process;
  const changes = new Map(systems.filter(({ kind }) => kind !== 'loses').map((one) => [nameOf(one.system), one]));
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_TOKEN || changes.size === 0) return {};
  const [{ readPlace }, { fetchEvidences }] = await Promise.all([import('../run/github-place.ts'), import('./evidence.ts')]);
  const asked = context.facts.files.flatMap((file) =>
    file.systems.flatMap((system) => {
      const own = changes.get(systemNameOf(system));
      return own ? [{ system, gains: environment === 'production' ? gainsOf(own) : [], published: publishedOf(own) }] : [];
    }),
  );
  const evidence = await fetchEvidences(asked, { ...context, root, place: readPlace(env), findRequester });
  return environment === 'production' ? { evidence, approved: makeApproved(evidence) } : { evidence };
}

/** The certificates that it has before the change. */
function publishedOf({ kind, system, gained, lost }: SystemChange): ReadonlySet<string> {
  const added = new Set(gained.certificates.map(({ sha256 }) => sha256));
  const kept = kind === 'changes' ? system.certificates.filter(({ sha256 }) => !added.has(sha256)) : [];
  return new Set([...kept, ...lost.certificates].map(({ sha256 }) => sha256));
}

function gainsOf({ kind, system, gained, formerClientId }: SystemChange): Gain[] {
  const isNewId = kind === 'gains' || formerClientId !== undefined;
  return [
    ...(isNewId ? [{ kind: 'client-id' as const, value: system.clientId }] : []),
    ...gained.certificates.map(({ sha256 }) => ({ kind: 'certificate' as const, value: sha256 })),
    ...gained.networks.map((value) => ({ kind: 'network' as const, value })),
    ...(gained.tunnels ?? []).map((value) => ({ kind: 'tunnel' as const, value })),
  ];
}

/** The plan with how many approvals are missing, where policy asked for more than one. */
export function addMissing(plan: Plan, evidences: Evidences | undefined): Plan {
  const waiting = plan.waiting.map((one) => {
    const evidence = one.reason === 'approval' ? evidences?.get(nameOf(one)) : undefined;
    const missing = evidence && countMissingOf(evidence);
    return missing ? { ...one, missing } : one;
  });
  return { ...plan, waiting };
}

/** What has no known approval is not approved. */
export const makeApproved =
  (evidences: Evidences): Approved =>
  (client, gain) => {
    const evidence = evidences.get(nameOf(client));
    return evidence !== undefined && (gain === 'rights' ? isApproved(evidence) : isGainApproved(evidence, gain));
  };
