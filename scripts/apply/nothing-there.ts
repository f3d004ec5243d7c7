// Whether git found no history because there is none: it says the same of what it could not open.
import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type GitFailed, gitText } from './git.ts';

/** Whether a folder is in no repository, or in one without any commit, now that git has failed to find HEAD from there. */
export async function hasNoHistory(root: string, { printed }: GitFailed): Promise<boolean> {
  if (/not a git repository/i.test(printed)) return !(await isInRepository(resolve(root)));
  if (!/(bad|unknown) revision/i.test(printed)) return false;
  return (await gitText(root, ['rev-list', '--max-count=1', '--all', '--'])) === '';
}

async function isInRepository(folder: string): Promise<boolean> {
  const isHere = await lstat(join(folder, '.git')).then(() => true, missing);
  return isHere || (folder !== dirname(folder) && isInRepository(dirname(folder)));
}

function missing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
  throw error;
}
