// What differs in a working folder from a commit, by git's own word: as quick as git status, and as believable. Nothing is published by it.
import { askGit, runGit } from '../../apply/git.ts';

const folders = ['integrations', 'registry'];
/** Of the index, relative to the root. */
export const indexPath = '.mdocs/index';
/** In bytes: whoever has changed that much is not helped by knowing what. */
const most = 4 * 1024 * 1024;

/** HEAD, by its id. Throws a GitError where there is none. */
export const readHeadOf = (root: string): Promise<string> => askGit(root, ['rev-parse', '--verify', 'HEAD^{commit}']);

/**
 * Paths under the folders with declarations, relative to the root, with forward slashes: changed, deleted, new, ignored or not. Some that are
 * named differ in their times alone. Undefined where git keeps the index itself: then somebody else may have written it. Throws a GitError
 * where git does not know the commit.
 */
export async function listChangedFiles(root: string, commit: string, index = indexPath): Promise<string[] | undefined> {
  const ask = async (...args: Parameters<typeof runGit>[1]) =>
    (await runGit(root, args, { most })).toString().split('\0').filter(Boolean);
  const [changed, untracked] = await Promise.all([
    ask('diff-index', '--name-only', '-z', '--no-renames', '--relative', commit, '--', ...folders),
    ask('ls-files', '--others', '-z', '--', ...folders, index),
  ]);
  if (!untracked.includes(index)) return undefined;
  return [...new Set([...changed, ...untracked.filter((path) => path !== index)])];
}
