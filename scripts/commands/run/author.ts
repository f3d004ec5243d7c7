// Who asks for a change: the author of a pull request, or the person whose request form was turned into one.
import type { Pull } from '../../github/types.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import type { Place } from './github-place.ts';

export interface Requester {
  readonly account: Account;
  /** Absent where the pull request claims to come from a form and nobody can be found to have asked for this with it. */
  readonly isProven: boolean;
  /** Set where the requests app opened it for whoever of AGE pressed a button. */
  readonly isOperator?: true;
}

export type RequesterPlace = Pick<Place, 'github' | 'repository' | 'requestsBot' | 'remote'>;

/** Finds who asked for a pull request, open or merged. */
export type FindRequester = (pull: Pull, place: RequesterPlace) => Promise<Requester>;

/**
 * The number of the form's issue, where the requests app opened the pull request from a branch request/issue-N of this repository. The
 * number of the app's account counts: any app has a bracket in its name. A pull request that somebody else opens from such a branch is theirs.
 */
export function formOf(pull: Pull, place: RequesterPlace): number | undefined {
  const issue = /^request\/issue-([1-9][0-9]{0,9})$/.exec(pull.head.ref)?.[1];
  return isByApp(pull, place) && issue !== undefined ? Number(issue) : undefined;
}

const isByApp = ({ head, author }: Pull, { repository, requestsBot }: RequesterPlace): boolean =>
  head.repository === repository && requestsBot !== undefined && author.id === requestsBot;

/** Where the branches of requests begin that a button makes. */
export const operatorBranch = 'request/operator-';

/** What the requests app opened for an operator. It says what may be in it, and not that anybody of AGE wants it: approvals do. */
const isOperatorRequest = (pull: Pull, place: RequesterPlace): boolean =>
  isByApp(pull, place) && pull.head.ref.startsWith(operatorBranch);

/** Where no form can be read, whoever opened the pull request; what the app opened is then proven to be nobody's. */
export const findOpener: FindRequester = async (pull, place) => ({
  account: pull.author,
  isProven: formOf(pull, place) === undefined,
  ...(isOperatorRequest(pull, place) ? { isOperator: true } : {}),
});

/**
 * Requests made from forms are counted for whoever sent the form, as the description that the app wrote says. That decides about nothing but
 * the turn, so nothing is asked of GitHub for it.
 */
export function authorKeyOf({ author, body, number, head }: Pull, repository: string): string {
  const isForm = author.login.endsWith('[bot]') && head.repository === repository && head.ref.startsWith('request/issue-');
  if (!isForm) return String(author.id);
  return /\(numărul \W{0,3}([0-9]+)/u.exec(body)?.[1] ?? `form ${number}`;
}
