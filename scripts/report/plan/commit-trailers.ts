// Trailers of a commit on an environment branch: at whose wish, with whose test and whose approval a system got its access.
import type { Evidence, MergedChange } from '../../model/proposal/evidence.ts';
import type { Account } from '../../model/proposal/proposal.ts';

/**
 * Each value begins with the institution and the system, so that one commit can say it of many: `Pull-Request: alfa/alfa-registru #12`,
 * `Approved-By: alfa/alfa-registru login (41898282)`. What is not known is left out.
 */
export function trailersOf(system: string, access: string, evidence: Evidence | undefined): string[] {
  const { change, confirmation } = evidence ?? {};
  const merged = [change, confirmation].flatMap((one) => one ?? []);
  // Who once approved the confirmation has not approved what came into the file since.
  const approvals = change?.approvedBy.length === 0 ? [] : merged.flatMap(({ approvedBy }) => approvedBy.map(formatPerson));
  return [
    `Access: ${system} ${access}`,
    ...unique(merged.flatMap(({ pull }) => pull ?? [])).map((number) => `Pull-Request: ${system} #${number}`),
    ...askedBy(change).map((who) => `Requested-By: ${system} ${who}`),
    ...askedBy(confirmation).map((who) => `Confirmed-By: ${system} ${who}`),
    ...unique(approvals).map((who) => `Approved-By: ${system} ${who}`),
    ...[...(evidence?.renewals ?? [])].map(([next, former]) => `Renewed-By: ${system} ${next} key of ${former}`),
  ];
}

const formatPerson = ({ login, id }: Account): string => `${login} (${id})`;
const askedBy = (merged: MergedChange | undefined): string[] => (merged?.requestedBy ? [formatPerson(merged.requestedBy)] : []);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
