// The message of a commit on an environment branch: what changed, in words, and which source commit it came from.
import type { Evidences } from '../../model/proposal/evidence.ts';
import type { Plan, SystemChange } from '../../model/publication/plan.ts';
import { nameOf } from '../../model/system-name.ts';
import { trailersOf } from './commit-trailers.ts';
import { changeLines, kindWords, planSummary, systemTitle } from './words.ts';

const maxSystems = 200;

/** What a commit says beside the plan. */
export interface CommitDetails {
  /** The commit of the declarations. */
  readonly source?: string | undefined;
  readonly generation?: number | undefined;
  readonly evidence?: Evidences | undefined;
}

/** English, with trailers, so that git itself can answer what was published when, at whose wish and with whose approval. */
export function commitMessage(plan: Plan, { source, generation, evidence }: CommitDetails): string {
  const shown = plan.systems.slice(0, maxSystems);
  const left = plan.systems.length - shown.length;
  const body = shown.flatMap((change) => [
    `- ${systemTitle(change)} ${kindWords[change.kind].en}`,
    ...changeLines(change, 'en').map((line) => `    ${line.sign} ${line.text}`),
  ]);
  const more = left > 0 ? [`- and ${left} more`] : [];
  const trailers = [
    `Environment: ${plan.environment}`,
    ...(source === undefined ? [] : [`Source-Commit: ${source}`]),
    ...(generation === undefined ? [] : [`Generation: ${generation}`]),
    ...plan.systems.filter(({ kind }) => kind !== 'loses').flatMap((change) => trailersFor(change, evidence)),
    ...(plan.replaced ?? []).map((one) => `Replaced: ${nameOf(one)} ${one.former} by ${one.next}`),
  ];
  return [subjectOf(plan), '', ...body, ...more, ...(body.length > 0 ? [''] : []), ...trailers].join('\n').concat('\n');
}

function trailersFor({ system }: SystemChange, evidence: Evidences | undefined): string[] {
  const name = nameOf(system);
  return trailersOf(name, system.access, evidence?.get(name));
}

function subjectOf(plan: Plan): string {
  const count = (kind: string) => plan.systems.filter((change) => change.kind === kind).length;
  const parts = [
    [count('gains'), 'gain access'],
    [count('changes'), 'change'],
    [count('loses'), 'lose access'],
  ].filter(([number]) => number !== 0);
  return parts.length === 0 ? planSummary(plan, 'en') : `${plan.environment}: ${parts.map((part) => part.join(' ')).join(', ')}`;
}
