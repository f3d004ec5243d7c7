// A run that was killed while a remote on this machine wrote a branch leaves that branch locked for ever, because git's lock is a file.
import { stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. Git holds this lock for the few moments in which it writes 41 bytes and renames a file. */
const patience = 3000;

/** Waits until a branch is not locked any more, and removes a lock that nobody has moved for too long. */
export async function waitForLock(folder: string, ref: string): Promise<void> {
  const file = join(folder, `${ref}.lock`);
  const seen = await identityOf(file);
  for (let waited = 0; waited < patience; waited += 100) {
    if (seen === undefined || (await identityOf(file)) !== seen) return;
    await pause(100);
  }
  if ((await identityOf(file)) === seen) await unlink(file).catch(() => undefined);
}

/** Another lock of the same name is another file, or one written at another time. */
async function identityOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.mtimeNs}`;
}
