// What the keys of old certificates have signed for, of the certificates that a request brings: checked against the base alone.
import type { Facts } from '../../model/declaration/facts.ts';
import type { CertificatePart } from '../../model/declaration/integration.ts';
import { listRenewed, type Renewal, type RenewalBase, readRenewal } from '../../model/declaration/renewal.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Loaded, PriorState } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';

export const makeRenewalReader =
  (
    { context }: Pick<Loaded, 'context'>,
    publishes: RenewalBase['publishes'],
    wasSaid?: RenewalBase['wasSaid'],
  ): NonNullable<PriorState['readRenewals']> =>
  async (facts: Facts) => {
    const found = new Map<CertificatePart, Renewal>();
    for (const part of context ? listRenewed(facts, context.facts) : []) {
      const renewal = context && (await readRenewal(part, { ...context, publishes, ...(wasSaid && { wasSaid }) }, nodePlatform));
      if (renewal) found.set(part, renewal);
    }
    return found;
  };

/** What is published as far as it is believed: where nobody knows, nothing is. */
export const publishesIn =
  ({ published }: Pick<Base, 'published'>): RenewalBase['publishes'] =>
  (system, environment, sha256) =>
    published[environment]?.systems.some(
      (one) => nameOf(one) === nameOf(system) && one.certificates.some((certificate) => certificate.sha256 === sha256),
    ) ?? false;
