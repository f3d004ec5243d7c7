// A fresh bare repository for one piece of work. What a killed run leaves behind in the temporary folder is in nobody's way.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../model/text/failure.ts';
import { noWorkspace } from './failures.ts';
import { GitError } from './git.ts';

/** Calls the work with the folder of an empty bare repository, and removes the folder whatever happens. */
export async function inTemporaryRepository<T>(work: (folder: string) => Promise<T>): Promise<T> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'mdocs-'));
    await makeEmptyRepository(folder);
    return await work(folder);
  } catch (error) {
    throw isExternalError(error) ? new Failure(noWorkspace(tmpdir()), error) : error;
  } finally {
    // Not being able to clear up must not hide what happened before.
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What gitrepository-layout(5) asks of a bare repository; `git init` makes the same, at the price of a process for each piece of work. */
async function makeEmptyRepository(folder: string): Promise<void> {
  await Promise.all(['objects', 'refs'].map((name) => mkdir(join(folder, name))));
  await writeFile(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/nothing\n');
}

/** Whether git or the file system failed, and not this program. */
export function isExternalError(error: unknown): boolean {
  return error instanceof GitError || (error instanceof Error && 'syscall' in error);
}
