// What puts publications in a row: the generation, the publication before, and the end.
import type { OwnPublication } from '../../apply/own-branch.ts';
import { dayOf, daysBetween } from '../../model/date.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Manifest, manifestPath, type Release, readManifest } from '../../model/publication/manifest.ts';
import type { TimeLimits } from '../../model/publication/release-check.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { nowOf } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';

interface ReleaseInputs {
  readonly manifest: Manifest | undefined;
  readonly published: OwnPublication | undefined;
  readonly options: { readonly today: string };
  readonly repository: { readonly context: { readonly registry: { readonly policy: Policy } } };
}

const defaultDays = 14;

/** The manifest of what is published. It is counted from a newer one that is not believed for its times only: gateways may have that. */
export function readCountedManifest(published: OwnPublication | undefined): Manifest | undefined {
  const manifest = readManifest(published?.files.get(manifestPath));
  const generation = readManifest(published?.newer)?.generation;
  return manifest && generation !== undefined ? { ...manifest, generation } : manifest;
}

/** Ends at midnight, so that runs of one day make the same file. */
export async function makeRelease(
  { manifest, published, options, repository }: ReleaseInputs,
  isPartial: boolean,
): Promise<Release> {
  const days = validDaysOf(repository.context.registry.policy);
  const before = published?.newer ?? published?.files.get(manifestPath);
  const end = new Date(Date.parse(`${options.today}T00:00:00Z`) + days * 86_400_000);
  return {
    generation: (manifest?.generation ?? 0) + 1,
    notAfter: `${end.toISOString().slice(0, 19)}Z`,
    previous: published?.commit ?? null,
    previousManifest: before === undefined ? null : await digestOf(nodePlatform, before),
    validDays: days,
    partial: isPartial || undefined,
  };
}

/**
 * Whether the published files are due to be published again without a change: where less than half of their days is left, or more days than
 * a publication gets. The latter happens after a run whose clock was ahead, and would be in force for years. Where declarations have errors
 * it is not corrected, because this clock may be the one that is behind.
 */
export function isAging({ manifest, options, repository }: ReleaseInputs & { repository: { hasErrors: boolean } }): boolean {
  if (manifest?.notAfter === undefined) return false;
  const left = daysBetween(options.today, manifest.notAfter.slice(0, 10));
  const days = validDaysOf(repository.context.registry.policy);
  return left < days / 2 || (left > days && !repository.hasErrors);
}

/** In days: before that, what is published is renewed whatever is in dispute, or everybody's access would end. */
const lastDays = 2;

export const isEnding = ({ manifest, options }: Pick<ReleaseInputs, 'manifest' | 'options'>): boolean =>
  manifest?.notAfter !== undefined && daysBetween(options.today, dayOf(manifest.notAfter)) <= lastDays;

const validDaysOf = ({ limits }: Policy): number => limits.publicationValidityDays ?? defaultDays;

/** What a reader who knows the policy holds the times of a publication to. */
export const timeLimitsOf = (policy: Policy, options: { readonly today: string }): TimeLimits => ({
  now: nowOf(options),
  validDays: validDaysOf(policy),
});
