// Staging and production side by side: what was tested, and what production would have.
import { nameOf, type SystemName } from '../system-name.ts';
import type { Manifest, PublishedSystem } from './manifest.ts';
import type { Plan } from './plan.ts';

export interface SideBySide extends SystemName {
  /** As published there now. */
  readonly staging?: PublishedSystem;
  /** As it would be after publishing. */
  readonly production?: PublishedSystem;
}

/** Of the systems that the plan gives something, and of those that wait for a test or an approval. */
export function compareSides(plan: Plan, staging: Manifest | undefined, production: Manifest | undefined): SideBySide[] {
  const waits = new Set(['confirmation', 'new-confirmation', 'staging', 'approval']);
  const names = [
    ...plan.systems.filter(({ kind }) => kind !== 'loses').map(({ system }) => system),
    ...plan.waiting.filter(({ reason }) => waits.has(reason)),
  ];
  const distinct = new Map(names.map((one) => [nameOf(one), { institution: one.institution, system: one.system }]));
  return [...distinct.values()].map((name) => ({
    ...name,
    ...pickSide('staging', name, staging),
    ...pickSide('production', name, production),
  }));
}

function pickSide(key: 'staging' | 'production', name: SystemName, manifest: Manifest | undefined) {
  const found = manifest?.systems.find((one) => one.institution === name.institution && one.system === name.system);
  return found ? { [key]: found } : {};
}
