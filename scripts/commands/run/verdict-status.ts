// The status by which the check answers a pull request, as everybody who asks for it reads it.
import type { Status } from '../../github/types.ts';
import type { Answer } from '../../model/verdict/verdict.ts';
import type { Place } from './github-place.ts';

/** The status that the ruleset of the main branch requires, from GitHub Actions. */
export const statusContext = 'mdocs/verdict';

/** The mark of a status that is no answer yet: the pull request waits for its turn. */
export const turnMark = '#mdocs-turn';

export const isTurn = ({ targetUrl }: Status): boolean => targetUrl?.endsWith(turnMark) === true;

const answers: Readonly<Record<Status['state'], Answer>> = {
  success: 'accepted',
  pending: 'waiting',
  failure: 'refused',
  error: 'failed',
};

/** The answer in our own status on a commit; a status that anybody else set counts for nothing. */
export async function readAnswer(
  sha: string,
  { github, bot, verdictBot = bot }: Pick<Place, 'github' | 'bot' | 'verdictBot'>,
): Promise<Answer | undefined> {
  const said = (await github.statuses(sha)).find(
    ({ context, creator }) => context === statusContext && creator?.id === verdictBot,
  );
  return said && !isTurn(said) ? answers[said.state] : undefined;
}
