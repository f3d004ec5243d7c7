// Who approved a pull request as it is now.
import type { Account } from '../model/proposal/proposal.ts';
import type { Pull, PullReview } from './types.ts';

/** By its reviews. An approval of an earlier commit is none of the newest. */
export const approversOf = ({ head }: Pull, reviews: readonly PullReview[]): Account[] =>
  reviews.filter(({ state, commit }) => state === 'APPROVED' && commit === head.sha).map(({ account }) => account);
