// Why systems lose access for a reason that always goes through: suspended, revoked or expired, and not a change of a file.
import { hasEnded, hasExpired } from '../../model/declaration/certificate-use.ts';
import { certificateOf, isSuspended, type SystemPart } from '../../model/declaration/integration.ts';
import { revocationOf } from '../../model/declaration/revocation.ts';
import { findSuccessor } from '../../model/declaration/succession.ts';
import type { Cause } from '../../model/publication/brake.ts';
import type { Plan, Replaced, SystemChange } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Certificate } from '../../model/x509/certificate.ts';
import { findLossOfTrust, isTunnelOver } from './kept-access.ts';
import type { LastGood } from './last-good.ts';

/** By institution and system. A system that changes because somebody changed its file is left out. */
export function causesOf(plan: Plan, context: Context, lastGood: LastGood): ReadonlyMap<string, Cause> {
  const causes = new Map<string, Cause>();
  for (const change of plan.systems) {
    const cause = causeOf(change, plan, { context, lastGood });
    if (cause) causes.set(nameOf(change.system), cause);
  }
  return causes;
}

function causeOf(
  { kind, system, gained, lost, formerClientId }: SystemChange,
  { environment }: Plan,
  { context, lastGood }: { context: Context; lastGood: LastGood },
): Cause | undefined {
  const part = context.facts.systemOf(system);
  if (kind === 'loses' && part && isSuspended(part.data)) return 'suspended';
  const onlyCertificates = kind === 'loses' || (lost.networks.length === 0 && lost.documentTypes.length === 0);
  const gains = Object.values(gained).some((list) => list.length > 0);
  if (kind === 'gains' || gains || formerClientId !== undefined || !onlyCertificates) return undefined;
  const published = lastGood.clients.get(nameOf(system));
  const before = published?.certificates ?? [];
  const gone = before.filter((one) => lost.certificates.some(({ sha256 }) => sha256 === one.sha256));
  const tunnel = lost.tunnels && published?.tunnel;
  if (gone.length === 0) return tunnel && isTunnelOver(tunnel, system, environment, context) ? 'revoked' : undefined;
  const isRevoked = (one: Certificate) => revocationOf(one, context, environment) !== undefined;
  const isExpired = (one: Certificate) => hasExpired(one, context) || hasEndedIn(part, one, context.today);
  const isUntrusted = (one: Certificate) => findLossOfTrust(one, environment, context, lastGood.signers) !== undefined;
  const present = new Set(kind === 'loses' ? [] : system.certificates.map(({ sha256 }) => sha256));
  const around = { system, environment, present, day: context.today };
  const isReplaced = ({ sha256: former }: Certificate) => findSuccessor({ ...around, former }, context.facts) !== undefined;
  if (!gone.every((one) => isRevoked(one) || isExpired(one) || isUntrusted(one) || isReplaced(one))) return undefined;
  if (gone.some((one) => isReplaced(one) && !isRevoked(one))) return 'replaced';
  if (!gone.every((one) => isRevoked(one) || isExpired(one))) return 'untrusted';
  return gone.some(isRevoked) ? 'revoked' : 'expired';
}

/** Whether `until`, the last day beside the certificate that replaces it, has passed. */
function hasEndedIn(part: SystemPart | undefined, { sha256 }: Certificate, today: string): boolean {
  const certificates = Object.values(part?.accesses ?? {}).flatMap((access) => access.certificates);
  return certificates.some((one) => certificateOf(one)?.sha256 === sha256 && hasEnded(one.data, today));
}

/** What a plan takes out because its successor is in use. */
export const listReplaced = ({ environment, systems }: Plan, { facts, today }: Context): Replaced[] =>
  systems.flatMap(({ kind, system, lost }) => {
    const present = new Set(kind === 'changes' ? system.certificates.map(({ sha256 }) => sha256) : []);
    return lost.certificates.flatMap(({ sha256: former }): Replaced[] => {
      const next = findSuccessor({ system, environment, former, present, day: today }, facts);
      return next ? [{ institution: system.institution, system: system.system, former, next }] : [];
    });
  });
