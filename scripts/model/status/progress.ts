// Where a system stands on its way from request to production, who acts next and since when.
import type { TestTraffic } from '../rule/traffic.ts';
import type { SystemName } from '../system-name.ts';

export const steps = [
  'request',
  'approval',
  'client-id',
  'staging',
  'confirmation',
  'production-client-id',
  'production',
] as const;
/**
 * request: the pull request is open. approval: AGE merges it. client-id: AGE gives the client id. staging: published there.
 * confirmation: the institution has tested and says so. production: approved and published there.
 */
export type Step = (typeof steps)[number];

export type Actor = 'institution' | 'age' | 'machine';

export interface StepState {
  readonly step: Step;
  readonly state: 'done' | 'current' | 'open';
  readonly actor: Actor;
  /** The day on which it was done, or since which it has been waited for; YYYY-MM-DD, where known. */
  readonly day?: string;
}

export interface Progress extends SystemName {
  /** As people call it. */
  readonly systemName: string;
  readonly steps: readonly StepState[];
  /** Set where nothing goes on: suspended, broken (errors in its file), or staging-only (production not asked for). */
  readonly status?: 'suspended' | 'broken' | 'staging-only' | 'complete';
  /** Of a suspension, as the file gives it. */
  readonly reason?: string;
  /** What gateways saw of it, while it is being tested. */
  readonly seen?: TestTraffic;
}

/** The step that is waited for; undefined when there is none. */
export const currentStepOf = ({ steps }: Progress): StepState | undefined => steps.find(({ state }) => state === 'current');
