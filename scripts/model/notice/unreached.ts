// Notices about gateways that lack something: of a suspension or revocation to whom it is about and to AGE, of new access that waits to AGE alone.
import { type Environment, environments } from '../environment.ts';
import type { GatewayStatus } from '../publication/gateway-status.ts';
import { compareSystems, type SystemChange } from '../publication/plan.ts';
import { nameOf } from '../system-name.ts';
import { type Audience, makeNotice, type Notice } from './notice.ts';
import type { PublicationStep } from './publications.ts';

/** What a gateway that the registry names says it uses; a text, where nothing can be believed of it. */
export interface GatewayNews {
  readonly gateway: string;
  readonly environment: Environment;
  readonly status: GatewayStatus | string;
}

interface UnreachedInputs {
  readonly news: readonly GatewayNews[];
  readonly now: Date;
  /** Within so many minutes every gateway should have taken it. */
  readonly minutes: number;
  readonly audience: Audience;
  /** Whether a change takes away what was suspended or revoked. */
  isUrgent(change: SystemChange, step: PublicationStep): boolean;
}

/** Later publications have it, too, so that a gateway's number says whether it has. */
export function noticesOfUnreached(steps: readonly PublicationStep[], inputs: UnreachedInputs): Notice[] {
  return steps.flatMap((step) => {
    const { environment, after, at, day, commit } = step;
    if (at === undefined || inputs.now.getTime() - Date.parse(at) < inputs.minutes * 60_000) return [];
    const lacking = inputs.news.filter((one) => one.environment === environment && !hasTaken(one, after.generation ?? 0));
    if (lacking.length === 0) return [];
    const gateways = lacking.map(({ gateway }) => gateway).sort();
    return compareSystems(step.before, after).flatMap((change): Notice[] => {
      if (!inputs.isUrgent(change, step)) return [];
      const { system } = change;
      const key = `failed/unreached/${environment}/${nameOf(system)}/${commit.slice(0, 16)}`;
      const about = { what: 'unreached' as const, subject: system.systemName, gateways, environment };
      return [
        makeNotice({ kind: 'failed', key, day, institution: system.institution, system: system.system, about }, inputs.audience),
      ];
    });
  });
}

const hasTaken = ({ status }: GatewayNews, generation: number): boolean =>
  typeof status !== 'string' && (status.running?.generation ?? 0) >= generation;

/** Once for what they go on with: whatever is published meanwhile, they wait for the same reason. */
export function noticesOfRings(news: readonly GatewayNews[], day: string, audience: Audience): Notice[] {
  return environments.flatMap((environment) => {
    const waiting = news.flatMap(({ gateway, status, environment: of }) =>
      of === environment && typeof status !== 'string' && status.refused?.code === 'ring-failed' ? [{ gateway, status }] : [],
    );
    if (waiting.length === 0) return [];
    const served = Math.min(...waiting.map(({ status }) => status.running?.generation ?? 0));
    const gateways = waiting.map(({ gateway }) => gateway).sort();
    const about = { what: 'ring' as const, subject: environment, gateways, environment };
    return [makeNotice({ kind: 'failed', key: `failed/ring/${environment}/${served}`, day, about }, audience)];
  });
}
