// Staging and production side by side: what was tested, and what production would have.
import { type Named, nameOf } from '../named.ts';
import type { Manifest, PublishedSystem } from './manifest.ts';
import type { Plan } from './plan.ts';

export interface Beside extends Named {
  /** As published there now. */
  readonly staging?: PublishedSystem;
  /** As it would be after publishing. */
  readonly production?: PublishedSystem;
}

/** Of the systems that the plan gives something, and of those that wait for a test or an approval. */
export function besideOf(plan: Plan, staging: Manifest | undefined, production: Manifest | undefined): Beside[] {
  const waits = new Set(['confirmation', 'new-confirmation', 'staging', 'approval']);
  const names = [
    ...plan.systems.filter(({ kind }) => kind !== 'loses').map(({ system }) => system),
    ...plan.waiting.filter(({ reason }) => waits.has(reason)),
  ];
  const distinct = new Map(names.map((one) => [nameOf(one), { institution: one.institution, system: one.system }]));
  return [...distinct.values()].map((name) => ({
    ...name,
    ...given('staging', name, staging),
    ...given('production', name, production),
  }));
}

function given(key: 'staging' | 'production', name: Named, manifest: Manifest | undefined) {
  const found = manifest?.systems.find((one) => one.institution === name.institution && one.system === name.system);
  return found ? { [key]: found } : {};
}
