// One run at a time works in a folder. The lock is the kernel's: it ends with the process that has it, however that ends, so there is no file
// that somebody would have to find out of date. Node has no call for it; the program flock takes it for a file that this process holds open.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { folderInUse, noFlock, notInstalled } from '../failures.ts';

/** In seconds: how long a run waits for another one. */
const patience = 30;

/** Calls the work while no other process works in the folder, which must be there. Throws a Failure where another one goes on for too long. */
export async function withFolderLocked<T>(
  folder: string,
  work: () => Promise<T>,
  seconds = patience,
  inUse = folderInUse(folder),
): Promise<T> {
  const file = await takeLock(folder, { seconds, inUse });
  try {
    return await work();
  } finally {
    await file.close();
  }
}

interface Waiting {
  readonly seconds: number;
  /** What is said where another one goes on for too long. */
  readonly inUse: Text;
}

async function takeLock(folder: string, waiting: Waiting): Promise<FileHandle> {
  const path = join(folder, 'lock');
  for (;;) {
    // Nobody else may open it, and hold it for ever.
    const file = await open(path, 'a', 0o600).catch((error) => {
      throw new Failure(notInstalled(folder), error);
    });
    try {
      await waitForLock(file, waiting);
      if (await isStillAt(path, file)) return file;
    } catch (error) {
      await file.close();
      throw error;
    }
    await file.close();
  }
}

/** Whoever removes the file makes room for a second lock: then the one that is there now has to be taken. */
async function isStillAt(path: string, file: FileHandle): Promise<boolean> {
  const [there, held] = await Promise.all([stat(path).catch(() => undefined), file.stat()]);
  return there?.ino === held.ino && there.dev === held.dev;
}

/** The lock belongs to the open file, which this process goes on holding after flock has ended. Nothing that it starts inherits the file. */
async function waitForLock(file: FileHandle, { seconds, inUse }: Waiting): Promise<void> {
  const child = spawn('flock', ['-x', '-w', String(seconds), '3'], { stdio: ['ignore', 'ignore', 'ignore', file.fd] });
  const [code] = await once(child, 'close').catch((error) => {
    throw new Failure(noFlock, error);
  });
  if (code === 1) throw new Failure(inUse);
  if (code !== 0) throw new Failure(noFlock);
}
