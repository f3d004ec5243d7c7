// Exceptions: what AGE allows against a rule, for whom and until when.
import type { Facts } from '../declaration/facts.ts';
import type { Finding } from '../finding/finding.ts';
import type { Exception } from '../generated/policy.ts';
import { slugOf } from '../system-name.ts';

/** Whether an exception is in force on a day. It ends by itself after its last day. */
export const isInForce = (exception: Exception, today: string): boolean => today <= exception.expires;

/** Whether an exception is about a finding: its rule, everybody concerned, and the system and value where it names them. */
export function covers(exception: Exception, finding: Finding, facts: Facts): boolean {
  if (exception.rule !== finding.code) return false;
  const parties = finding.parties ?? [slugOf(finding.file) ?? ''];
  if (!parties.every((party) => exception.institutions.includes(party))) return false;
  if (exception.value !== undefined && exception.value !== finding.value) return false;
  return exception.system === undefined || exception.system === systemIdOf(finding, facts);
}

function systemIdOf({ file, path }: Finding, facts: Facts): string | undefined {
  const systems = facts.fileOf(slugOf(file) ?? '')?.systems;
  return systems?.find((system) => path[0] === system.path[0] && path[1] === system.path[1])?.data.id ?? undefined;
}
