// Whose certificates are refused for a reason that the holder should hear: a suspended system, a revoked certificate.
import { certificateOf, isSuspended } from '../../model/declaration/integration.ts';
import { ownRevocationOf } from '../../model/declaration/revocation.ts';
import type { Environment } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import type { Client, Withdrawn } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { LastGood } from './last-good.ts';

/**
 * Those that a file declares, and revoked ones that were told before and that no file names any more. A suspension has no day in its file:
 * it counts since the publication that first told it, and has none where it stood before such publications.
 */
export function listWithdrawn(environment: Environment, context: Context, { withdrawn: told }: LastGood): Withdrawn[] {
  const { facts, registry, today } = context;
  const suspended = new Map((told ?? []).flatMap(({ sha1, why, since }) => (why === 'suspended' ? [[sha1, since]] : [])));
  const declared = facts.files.flatMap(({ systems }) =>
    systems.flatMap(({ data, accesses }) =>
      (accesses[environment]?.certificates ?? []).flatMap((part): Withdrawn[] => {
        const certificate = certificateOf(part);
        const revocation = certificate && ownRevocationOf(certificate, context, environment);
        if (!certificate || !(revocation || isSuspended(data))) return [];
        const { sha1, sha256 } = certificate;
        if (revocation) return [{ sha1, sha256, why: 'revoked', since: revocation.since }];
        const since = suspended.has(sha1) ? suspended.get(sha1) : today;
        return [{ sha1, sha256, why: 'suspended', ...(told && { since }) }];
      }),
    ),
  );
  const revoked = new Set(registry.revoked.map(({ sha256 }) => sha256));
  const undeclared = (told ?? []).filter(({ sha256 }) => revoked.has(sha256));
  return [...declared, ...undeclared];
}

/** Each once, in order, and none that somebody has access with: what is declared of one system says nothing about another. */
export function orderWithdrawn(withdrawn: readonly Withdrawn[], clients: readonly Client[]): Withdrawn[] {
  const inUse = new Set(clients.flatMap(({ certificates }) => certificates.map(({ sha1 }) => sha1)));
  const bySha1 = new Map([...withdrawn].reverse().map((one) => [one.sha1, one]));
  return [...bySha1.values()].filter(({ sha1 }) => !inUse.has(sha1)).sort((a, b) => compare(a.sha1, b.sha1));
}
