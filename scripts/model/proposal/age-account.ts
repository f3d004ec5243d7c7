// Who speaks for AGE.
import type { Registry } from '../declaration/registry.ts';
import type { Account, Proposal } from './proposal.ts';

/** Whether an account is AGE's, by its number. Takes the registry of the base: a change cannot make its own author one of AGE. */
export function isAge({ id }: Account, base: Registry | undefined): boolean {
  return base?.policy.age.accounts.some((account) => account.id === id) ?? false;
}

/** Whether a request is to be judged as AGE's own: that says what it may contain, and never that it is approved. */
export const isOfAge = (
  { author, isOperator, changes }: Pick<Proposal, 'author' | 'isOperator' | 'changes'>,
  base: Registry | undefined,
): boolean => (isOperator === true && isOfButton(changes)) || isAge(author, base);

/** Whoever can push to the branch of a button's request can put there what no button changes: that is asked for by nobody of AGE. */
const isOfButton = (changes: Proposal['changes']): boolean => changes.every(({ path }) => buttonFile.test(path));

const buttonFile = /^integrations\/[^/]+\.yaml$|^registry\/(policy|revoked)\.yaml$/;
