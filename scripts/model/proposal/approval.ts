// Who speaks for AGE, and which findings still wait for somebody who does.
import type { Registry } from '../declaration/registry.ts';
import type { Finding } from '../finding/finding.ts';
import type { Account, Proposal } from './proposal.ts';

/** Whether an account is AGE's, by its number. Takes the registry of the base: a change cannot make its own author one of AGE. */
export function isAge({ id }: Account, base: Registry | undefined): boolean {
  return base?.policy.age.accounts.some((account) => account.id === id) ?? false;
}

/** The findings that wait for AGE: none once an AGE account that is not the author approves the newest commit. */
export function findMissingApproval(
  findings: readonly Finding[],
  { author, approvals }: Pick<Proposal, 'author' | 'approvals'>,
  base: Registry | undefined,
): readonly Finding[] {
  const isApproved = approvals.some((account) => account.id !== author.id && isAge(account, base));
  return isApproved ? [] : findings.filter(({ approval }) => approval === 'age');
}
