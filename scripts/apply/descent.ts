// Whether a publication goes forward: how the commit that it is made from relates to the one that is published.
import { askGit, GitError, isShallow } from './git.ts';
import { toSourceFailure } from './source.ts';

/** Whether a commit is another one or descends from it; unknown when this repository does not know enough of either's history. */
export async function descends(root: string, commit: string, from: string): Promise<boolean | 'unknown'> {
  if (![commit, from].every((id) => /^[0-9a-f]{40}$/.test(id))) return 'unknown';
  try {
    if ((await findMergeBase(root, from, commit)) === from) return true;
    return (await isShallow(root)) ? 'unknown' : false;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (/not a valid (object|commit) name|not a git repository/i.test(error.printed)) return 'unknown';
    throw toSourceFailure(root, error);
  }
}

/** The newest commit that both descend from. */
async function findMergeBase(root: string, one: string, other: string): Promise<string | undefined> {
  try {
    return await askGit(root, ['merge-base', one, other]);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return undefined;
    throw error;
  }
}

/** The same in a repository of our own, which has the whole history of a branch: what git does not find there is no ancestor. */
export async function isAncestor(folder: string, ancestor: string, commit: string): Promise<boolean> {
  try {
    return (await findMergeBase(folder, ancestor, commit)) === ancestor;
  } catch (error) {
    if (error instanceof GitError && error.exitCode !== null) return false;
    throw error;
  }
}
