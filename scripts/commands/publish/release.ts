// What puts publications in a row: the generation, the commit before, and the end.
import type { Published } from '../../apply/branch.ts';
import { daysBetween } from '../../model/date.ts';
import type { Policy } from '../../model/generated/policy.ts';
import type { Manifest, Release } from '../../model/publication/manifest.ts';

interface ReleaseInputs {
  readonly manifest: Manifest | undefined;
  readonly published: Published | undefined;
  readonly options: { readonly today: string };
  readonly repository: { readonly context: { readonly registry: { readonly policy: Policy } } };
}

const defaultDays = 14;

/** Ends at midnight, so that runs of one day make the same file. */
export function makeRelease({ manifest, published, options, repository }: ReleaseInputs, isPartial: boolean): Release {
  const days = daysOf(repository.context.registry.policy);
  const end = new Date(Date.parse(`${options.today}T00:00:00Z`) + days * 86_400_000);
  return {
    generation: (manifest?.generation ?? 0) + 1,
    notAfter: `${end.toISOString().slice(0, 19)}Z`,
    previous: published?.commit ?? null,
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
  const days = daysOf(repository.context.registry.policy);
  return left < days / 2 || (left > days && !repository.hasErrors);
}

const daysOf = ({ limits }: Policy): number => limits.publicationValidityDays ?? defaultDays;
