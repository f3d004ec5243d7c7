// Which certificate of an access follows which, where its file says so.
import type { Environment } from '../environment.ts';
import type { SystemName } from '../system-name.ts';
import { hasEnded, hasExpired } from './certificate-use.ts';
import type { Facts } from './facts.ts';
import { certificateOf } from './integration.ts';

interface AskedSuccession {
  readonly system: SystemName;
  readonly environment: Environment;
  /** SHA-256 of a certificate that has gone, and of those that are left. */
  readonly former: string;
  readonly present: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** SHA-256 of the one that is in use instead; undefined where the old one ended by its own day, or nothing follows it. */
export function findSuccessor(
  { system, environment, former, present, day }: AskedSuccession,
  facts: Pick<Facts, 'systemOf'>,
): string | undefined {
  const parts = facts.systemOf(system)?.accesses[environment]?.certificates ?? [];
  const old = parts.find((part) => certificateOf(part)?.sha256 === former);
  const certificate = old && certificateOf(old);
  if (!old || !certificate || hasEnded(old.data, day) || hasExpired(certificate, { today: day })) return undefined;
  const next = parts.find((part) => part.data.renewal?.of === former && present.has(certificateOf(part)?.sha256 ?? ''));
  return next && certificateOf(next)?.sha256;
}
