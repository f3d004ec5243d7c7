// Who asks for a change: the author of a pull request, or the person whose request form was turned into one.
import type { Account } from '../model/proposal.ts';
import type { Pull } from '../report/github-types.ts';
import type { Place } from './github-place.ts';

/**
 * A pull request from a branch request/issue-N of this repository itself, which only the bot and AGE can write, is its author's who
 * filled in the form: the bot has no rights of its own, and AGE's are larger.
 */
export async function authorOf(pull: Pull, { github, repository }: Pick<Place, 'github' | 'repository'>): Promise<Account> {
  const issue = /^request\/issue-([1-9][0-9]{0,9})$/.exec(pull.head.ref)?.[1];
  if (pull.head.repository !== repository || issue === undefined) return pull.author;
  const form = await github.issue(Number(issue));
  return form.isPull ? pull.author : form.author;
}
