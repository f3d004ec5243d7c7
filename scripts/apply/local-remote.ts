// The embedded remote: a bare repository on this machine, so that everything works without a server.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../model/text/failure.ts';
import { notMade } from './failures.ts';
import { runGit } from './git.ts';
import { isExternalError } from './temporary.ts';

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

/** What git itself writes before it, on any system. */
const madeByGit = /^\[core\]\n(\t\w+ = (0|true|false)\n)+$/;

/** Makes the repository where there is none, and gives its absolute path. It appears whole or not at all. */
export async function ensureLocalRemote(path: string): Promise<string> {
  const folder = resolve(path);
  if (findLocalRemote(folder) !== undefined) return folder;
  let made: string | undefined;
  try {
    await mkdir(dirname(folder), { recursive: true });
    made = await mkdtemp(`${folder}.`);
    await runGit(made, ['init', '--bare', '--template=', '--initial-branch=main']);
    await appendFile(join(made, 'config'), configuration);
    await rename(made, folder);
  } catch (error) {
    // Another run may have been faster.
    if (findLocalRemote(folder) === undefined) throw isExternalError(error) ? new Failure(notMade(folder), error) : error;
  } finally {
    if (made !== undefined) await rm(made, { recursive: true, force: true }).catch(() => undefined);
  }
  return folder;
}

/**
 * The folder, where it has been made already. Somebody's checkout may bring one of its own, whose hooks would run at the next push: it keeps
 * its branches, and gets this configuration.
 */
export function findLocalRemote(folder: string): string | undefined {
  if (!existsSync(join(folder, 'HEAD'))) return undefined;
  try {
    // Git would read the configuration that is where this file says.
    rmSync(join(folder, 'commondir'), { recursive: true, force: true });
    const config = join(folder, 'config');
    if (!isOwnConfiguration(readFileSync(config, 'utf8'))) {
      const unfinished = `${config}.${process.pid}`;
      writeFileSync(unfinished, `[core]\n\trepositoryformatversion = 0\n\tbare = true\n${configuration}`);
      renameSync(unfinished, config);
    }
    return folder;
  } catch (error) {
    throw isExternalError(error) ? new Failure(notMade(folder), error) : error;
  }
}

const isOwnConfiguration = (text: string): boolean =>
  text.endsWith(configuration) && madeByGit.test(text.slice(0, -configuration.length));

/** In milliseconds. Git holds this lock for the few moments in which it writes 41 bytes and renames a file. */
const patience = 3000;

/**
 * Waits until a branch is unlocked, and removes a lock that has not changed for too long: git's lock is a file, and a run that was killed
 * while it wrote a branch of a remote on this machine leaves it there for ever.
 */
export async function waitForLock(folder: string, ref: string): Promise<void> {
  const file = join(folder, `${ref}.lock`);
  const seen = await readLockIdentity(file);
  for (let waited = 0; waited < patience; waited += 100) {
    if (seen === undefined || (await readLockIdentity(file)) !== seen) return;
    await pause(100);
  }
  if ((await readLockIdentity(file)) === seen) await unlink(file).catch(() => undefined);
}

/** Another lock of the same name is another file, or one written at another time. */
async function readLockIdentity(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.mtimeNs}`;
}
