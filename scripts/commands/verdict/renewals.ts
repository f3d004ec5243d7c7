// What the keys of old certificates have signed for, of the certificates that a request brings: checked against the base alone.
import type { Facts } from '../../model/declaration/facts.ts';
import type { CertificatePart } from '../../model/declaration/integration.ts';
import { listRenewed, type Renewal, type RenewalBase, readRenewal } from '../../model/declaration/renewal.ts';
import { nameOf } from '../../model/system-name.ts';
import { readFileHistory } from '../publish/file-history.ts';
import { wasSaid } from '../publish/renewal-evidence.ts';
import type { Loaded, PriorState } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';

/** The repository and the commit of the base, in whose history what is said may have been said before. */
type Declared = Pick<Base, 'folder' | 'commit'>;

export const makeRenewalReader =
  (
    { context }: Pick<Loaded, 'context'>,
    publishes: RenewalBase['publishes'],
    declared?: Declared,
  ): NonNullable<PriorState['readRenewals']> =>
  async (facts: Facts) => {
    const found = new Map<CertificatePart, Renewal>();
    const wasSaid = declared && ((part: CertificatePart) => wasSaidIn(declared, part));
    for (const part of context ? listRenewed(facts, context.facts) : []) {
      const renewal = context && (await readRenewal(part, { ...context, publishes, ...(wasSaid && { wasSaid }) }, nodePlatform));
      if (renewal) found.set(part, renewal);
    }
    return found;
  };

/** As publishing will ask it again, which reads the whole history. */
async function wasSaidIn({ folder, commit }: Declared, part: CertificatePart): Promise<boolean> {
  const { file } = part;
  const history =
    folder === undefined ? undefined : await readFileHistory({ root: folder, paths: [file], files: [file], from: commit });
  return history !== undefined && wasSaid(part.data.renewal ?? {}, { file }, history);
}

/** What is published as far as it is believed: where nobody knows, nothing is. */
export const publishesIn =
  ({ published }: Pick<Base, 'published'>): RenewalBase['publishes'] =>
  (system, environment, sha256) =>
    published[environment]?.systems.some(
      (one) => nameOf(one) === nameOf(system) && one.certificates.some((certificate) => certificate.sha256 === sha256),
    ) ?? false;
