// How many of AGE have to approve, and which findings still wait for that.
import type { Registry } from '../declaration/registry.ts';
import type { Finding } from '../finding/finding.ts';
import { isAge } from './age-account.ts';
import type { Proposal } from './proposal.ts';
import { areaOf } from './touched-files.ts';

/**
 * How many AGE accounts other than the author have to approve a change of these paths. Takes the registry of the base: a change cannot
 * lower the number for itself. Revoking only takes access away, and nothing is ever taken out of that list.
 */
export function countApprovers(paths: readonly string[], base: Registry | undefined): number {
  const { code = 1, registry = 1 } = base?.policy.age.approvers ?? {};
  const needed = paths.map((path) => {
    const area = areaOf(path);
    if (area === 'tool') return code;
    return path !== 'registry/revoked.yaml' && (area === 'registry' || area === 'record') ? registry : 1;
  });
  return Math.max(1, ...needed);
}

/** How many have to approve, and how many do: each account once, the author never, and nobody who is not AGE. */
export interface ApprovalCount {
  readonly needed: number;
  readonly given: number;
}

export function countApprovals(
  { author, approvals, changes, isOperator }: Pick<Proposal, 'author' | 'approvals' | 'changes' | 'isOperator'>,
  base: Registry | undefined,
  isWithdrawal = false,
): ApprovalCount {
  const approving = approvals.filter((account) => account.id !== author.id && isAge(account, base));
  const paths = changes.map(({ path }) => path);
  const least = isOperator && !isWithdrawal ? approversOfButton : 1;
  return { needed: Math.max(least, countApprovers(paths, base)), given: new Set(approving.map(({ id }) => id)).size };
}

/** Whoever presses a button asks for something, and may approve it; somebody else of AGE has to agree. */
export const approversOfButton = 2;

/** The findings that wait for AGE: none once as many AGE accounts as it takes approve the newest commit. */
export function findMissingApproval(findings: readonly Finding[], { needed, given }: ApprovalCount): readonly Finding[] {
  return given >= needed ? [] : findings.filter(({ approval }) => approval === 'age');
}
