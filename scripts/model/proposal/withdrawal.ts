// Changes that only take access away: they need the fewest people, at any hour.
import type { FilePart, SystemPart } from '../declaration/integration.ts';
import { isSuspended } from '../declaration/integration.ts';
import type { Proposal } from './proposal.ts';
import { hasEqualCertificates, idOf, isEqual } from './system-changes.ts';
import { areaOf, type ComparedStates, listTouchedFiles } from './touched-files.ts';

/** Whether a system is suspended and otherwise as it was. */
export const isJustStopped = (before: SystemPart | undefined, after: SystemPart): boolean =>
  isSuspended(after.data) &&
  isEqual(before?.data ?? {}, after.data, new Set(['status', 'reason'])) &&
  hasEqualCertificates({ before, after });

/** Whether a request does nothing but suspend systems and revoke certificates. What cannot be read is not known to do that. */
export function isWithdrawal(proposal: Proposal, states: ComparedStates): boolean {
  const { changes } = proposal;
  const isPlain = changes.every(
    ({ path, before, after }) =>
      (areaOf(path) === 'declaration' || path === 'registry/revoked.yaml') && before?.kind === 'file' && after?.kind === 'file',
  );
  return isPlain && listTouchedFiles(proposal, states).every(({ before, after }) => before && after && isStopping(before, after));
}

function isStopping(before: FilePart, after: FilePart): boolean {
  return (
    isEqual(before.institution?.data, after.institution?.data) &&
    isEqual(before.agreement?.data, after.agreement?.data) &&
    before.systems.length === after.systems.length &&
    after.systems.every((system) => {
      const was = before.systems.find((one) => idOf(one) === idOf(system));
      const isSame = isEqual(was?.data, system.data) && hasEqualCertificates({ before: was, after: system });
      return was !== undefined && (isSame || isJustStopped(was, system));
    })
  );
}
