// Why a system has lost its access, as the declarations say now.
import { dayOf } from '../date.ts';
import type { Facts } from '../declaration/facts.ts';
import { certificateOf, isSuspended } from '../declaration/integration.ts';
import type { Registry } from '../declaration/registry.ts';
import { revocationOf } from '../declaration/revocation.ts';
import type { Environment } from '../environment.ts';
import type { PublishedCertificate, PublishedSystem } from '../publication/manifest.ts';
import type { LossReason } from './publications.ts';

export interface Declarations {
  readonly facts: Facts;
  readonly registry: Registry;
}

/** The first that fits: suspended, revoked, expired, or else the file does not have the access any more. `day` is that of the loss. */
export function explainLoss(lost: PublishedSystem, environment: Environment, day: string, declared: Declarations): LossReason {
  const system = declared.facts.systemOf(lost);
  if (system && isSuspended(system.data)) return 'suspended';
  const { certificates } = lost;
  if (certificates.length > 0 && certificates.every((one) => isRevoked(one, environment, declared))) return 'revoked';
  if (certificates.length > 0 && certificates.every(({ notAfter }) => dayOf(notAfter) < day)) return 'expired';
  return 'removed';
}

/** Why a system is suspended, as its file says. */
export function suspensionReasonOf(lost: PublishedSystem, facts: Facts): string | undefined {
  return facts.systemOf(lost)?.data.reason ?? undefined;
}

function isRevoked({ sha256 }: PublishedCertificate, environment: Environment, { facts, registry }: Declarations): boolean {
  if (registry.revoked.some((one) => one.sha256 === sha256)) return true;
  const [part] = facts.byCertificate.get(sha256) ?? [];
  const certificate = part && certificateOf(part);
  return certificate !== undefined && revocationOf(certificate, registry, environment) !== undefined;
}
