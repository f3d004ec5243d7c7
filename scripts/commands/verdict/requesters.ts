// Who asked by a form, for all who want to know it: what strangers wrote in it is read in the process with limits, and GitHub asked from here.
import { fetchRefs, withObjects } from '../../apply/candidate.ts';
import type { Issue } from '../../github/types.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { findRequester } from '../request/author.ts';
import { type FindRequester, findOpener, formOf, type RequesterPlace } from '../run/author.ts';
import { mainBranch } from './gather.ts';
import { type FormReader, type JudgeLimits, makeFormReader, Unfinished } from './judge-process.ts';

export interface FormReading {
  readonly reader: FormReader;
  readonly place: RequesterPlace;
  /** A repository with the objects of the pull request. */
  readonly folder: string;
  /** The newest commit of the base branch. */
  readonly main: string;
}

/** The accounts that the form names are asked for here, as many as a file may list. */
export async function proveForm(issue: Issue, head: string, { reader, place, folder, main }: FormReading): Promise<boolean> {
  const first = await reader.ask('form', { issue, head, folder, main, accounts: [] });
  if (first.unknown.length === 0) return first.isRendered;
  const accounts: [string, Account | undefined][] = [];
  for (const login of first.unknown.slice(0, mostAccounts)) accounts.push([login, await place.github.account(login)]);
  return (await reader.ask('form', { issue, head, folder, main, accounts })).isRendered;
}

const mostAccounts = 20;

/**
 * For what was merged: with the objects of its branch brought again. A form that cannot be read to its end within the limits proves nothing,
 * and stops nothing else that is published.
 */
export const makeRequesterFinder =
  (root: string, limits?: JudgeLimits): FindRequester =>
  async (pull, place) => {
    if (formOf(pull, place) === undefined) return findOpener(pull, place);
    const reader = makeFormReader(limits);
    try {
      return await withObjects(place.remote, root, async (objects) => {
        const { folder } = objects;
        const [main, head] = await fetchRefs(objects, [`refs/heads/${mainBranch}`, `refs/pull/${pull.number}/head`]);
        if (main === undefined || head !== pull.head.sha) return { account: pull.author, isProven: false };
        return findRequester(pull, place, (issue, commit) => proveForm(issue, commit, { reader, place, folder, main }));
      });
    } catch (error) {
      if (!(error instanceof Unfinished)) throw error;
      return { account: pull.author, isProven: false };
    } finally {
      reader.end();
    }
  };
