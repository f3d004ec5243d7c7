// Why a system has lost its access, as the declarations say now.
import { dayOf } from '../date.ts';
import type { Facts } from '../declaration/facts.ts';
import { type CertificatePart, certificateOf, isSuspended } from '../declaration/integration.ts';
import type { Registry } from '../declaration/registry.ts';
import { findTrustFault, type Judging, ownRevocationOf } from '../declaration/revocation.ts';
import { mayHaveMoreSystems } from '../declaration/unclear.ts';
import type { Environment } from '../environment.ts';
import type { PublishedCertificate, PublishedSystem } from '../publication/manifest.ts';
import type { LossReason } from './publications.ts';

export interface Declarations {
  readonly facts: Facts;
  readonly registry: Registry;
}

/**
 * The first that fits: suspended, revoked, expired, its authority not accepted any more, or else the file does not
 * have the access any more, as far as it can be read. `day` is that of the loss.
 */
export function explainLoss(lost: PublishedSystem, environment: Environment, day: string, declared: Declarations): LossReason {
  const system = declared.facts.systemOf(lost);
  if (system && isSuspended(system.data)) return 'suspended';
  const { certificates } = lost;
  const judging = { registry: declared.registry, today: day };
  const known = certificates.flatMap(({ sha256 }) => declared.facts.byCertificate.get(sha256)?.slice(0, 1) ?? []);
  if (certificates.length > 0 && certificates.every((one) => isRevoked(one, known, { environment, judging }))) return 'revoked';
  if (certificates.length > 0 && certificates.every(({ notAfter }) => dayOf(notAfter) < day)) return 'expired';
  const isUntrusted = (part: CertificatePart) => {
    const certificate = certificateOf(part);
    const signers = part.access.environment === environment ? part.signers : undefined;
    return certificate !== undefined && findTrustFault(certificate, judging, environment, signers) !== undefined;
  };
  if (certificates.length > 0 && known.length === certificates.length && known.every(isUntrusted)) return 'untrusted';
  return system === undefined && mayHaveMore(lost.institution, declared.facts) ? 'unreadable' : 'removed';
}

/** Whether an institution's file may have systems that could not be read. */
function mayHaveMore(slug: string, facts: Facts): boolean {
  const file = facts.fileOf(slug);
  return file ? mayHaveMoreSystems(file) : facts.unread.has(slug);
}

/** Why a system is suspended, as its file says. */
export function suspensionReasonOf(lost: PublishedSystem, facts: Facts): string | undefined {
  return facts.systemOf(lost)?.data.reason ?? undefined;
}

function isRevoked(
  { sha256 }: PublishedCertificate,
  known: readonly CertificatePart[],
  { environment, judging }: { environment: Environment; judging: Judging },
): boolean {
  if (judging.registry.revoked.some((one) => one.sha256 === sha256)) return true;
  const certificate = known.flatMap((part) => certificateOf(part) ?? []).find((one) => one.sha256 === sha256);
  return certificate !== undefined && ownRevocationOf(certificate, judging, environment) !== undefined;
}
