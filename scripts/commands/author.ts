// Who asks for a change: the author of a pull request, or the person whose request form the bot turned into one.
import type { Account } from '../model/proposal.ts';
import type { Pull } from '../report/github-types.ts';
import type { Place } from './github-place.ts';

/**
 * A pull request that the bot made from a request form, on a branch of this repository that only the bot and AGE can write, is its
 * author's who filled in the form.
 */
export async function authorOf(
  pull: Pull,
  { github, bot, repository }: Pick<Place, 'github' | 'bot' | 'repository'>,
): Promise<Account> {
  const issue = /^request\/issue-([1-9][0-9]{0,9})$/.exec(pull.head.ref)?.[1];
  if (pull.author.id !== bot || pull.head.repository !== repository || issue === undefined) return pull.author;
  const form = await github.issue(Number(issue));
  return form.isPull ? pull.author : form.author;
}
