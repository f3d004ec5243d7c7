// The embedded remote: a bare repository on this machine, so that everything works without a server.
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../model/text/failure.ts';
import { notMade } from './failures.ts';
import { git } from './git.ts';
import { isOfTheWorld } from './temporary.ts';

// What is pushed here must survive a power cut, never rewrite what was published, and start no program and no cleaning by itself.
const configuration = `[core]
	fsync = all
	hooksPath = /dev/null
[receive]
	fsckObjects = true
	denyNonFastForwards = true
	autogc = false
[gc]
	auto = 0
`;

/** Makes the repository where there is none, and gives its absolute path. It appears whole or not at all. */
export async function ensureLocalRemote(path: string): Promise<string> {
  const folder = resolve(path);
  if (hasLocalRemote(folder)) return folder;
  let made: string | undefined;
  try {
    await mkdir(dirname(folder), { recursive: true });
    made = await mkdtemp(`${folder}.`);
    await git(made, ['init', '--bare', '--template=', '--initial-branch=main']);
    await appendFile(join(made, 'config'), configuration);
    await rename(made, folder);
  } catch (error) {
    // Another run may have been faster.
    if (!hasLocalRemote(folder)) throw isOfTheWorld(error) ? new Failure(notMade(folder), error) : error;
  } finally {
    if (made !== undefined) await rm(made, { recursive: true, force: true }).catch(() => undefined);
  }
  return folder;
}

/** Whether it has been made already. */
export const hasLocalRemote = (folder: string): boolean => existsSync(join(folder, 'HEAD'));
