// The message of a commit on an environment branch: what changed, in words, and which source commit it came from.
import type { Plan } from '../model/plan.ts';
import { changeLines, kindWords, planSummary, systemTitle } from './plan-words.ts';

const mostSystems = 200;

/** English, with the trailers Source-Commit and Environment, so that git itself can answer what was published when. */
export function commitMessage(plan: Plan, source: string | undefined): string {
  const shown = plan.systems.slice(0, mostSystems);
  const left = plan.systems.length - shown.length;
  const body = shown.flatMap((change) => [
    `- ${systemTitle(change)} ${kindWords[change.kind].en}`,
    ...changeLines(change, 'en').map((line) => `    ${line.sign} ${line.text}`),
  ]);
  const more = left > 0 ? [`- and ${left} more`] : [];
  const trailers = [`Environment: ${plan.environment}`, ...(source === undefined ? [] : [`Source-Commit: ${source}`])];
  return [subject(plan), '', ...body, ...more, ...(body.length > 0 ? [''] : []), ...trailers].join('\n').concat('\n');
}

function subject(plan: Plan): string {
  const count = (kind: string) => plan.systems.filter((change) => change.kind === kind).length;
  const parts = [
    [count('gains'), 'gain access'],
    [count('changes'), 'change'],
    [count('loses'), 'lose access'],
  ].filter(([number]) => number !== 0);
  return parts.length === 0 ? planSummary(plan, 'en') : `${plan.environment}: ${parts.map((part) => part.join(' ')).join(', ')}`;
}
