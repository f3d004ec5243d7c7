// Who asks for a change: the author of a pull request, or the person whose request form was turned into one.
import type { Pull } from '../../github/types.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Place } from './github-place.ts';

/**
 * A pull request that the bot opened from a branch request/issue-N of this repository belongs to the person who filled in the form: the bot
 * has no rights of its own. A pull request that a person opens from such a branch belongs to that person: AGE accounts can write these
 * branches, too, and must not ask in somebody else's name and then approve it alone. Only apps have a bracket in their name.
 */
export async function findAuthor(pull: Pull, { github, repository }: Pick<Place, 'github' | 'repository'>): Promise<Account> {
  const issue = /^request\/issue-([1-9][0-9]{0,9})$/.exec(pull.head.ref)?.[1];
  const isByBot = pull.head.repository === repository && pull.author.login.endsWith('[bot]');
  if (!isByBot || issue === undefined) return pull.author;
  const form = await github.issue(Number(issue));
  return form.isPull ? pull.author : form.author;
}
