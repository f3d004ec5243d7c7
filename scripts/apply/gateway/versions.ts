// The folder of a gateway: every publication in a folder of its own, and one link that is put on the newest in one step.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, readlink, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { notInstalled } from '../failures.ts';
import { isExternalError } from '../temporary.ts';

/** How many publications stay, so that a person can look at the ones before. */
const keptVersions = 3;

/**
 * Puts the files where readers of `current` find them: the old ones or the new ones, never some of each. Nobody else may work in the folder
 * meanwhile. What is `damaged` is replaced, too, where it is of the same commit.
 */
export async function install(directory: string, commit: string, files: Files, damaged = false): Promise<void> {
  const name = await writeVersion(directory, commit, files, damaged);
  await useVersion(directory, name);
  await clearVersions(directory, name);
}

/** Puts the files beside those that readers of `current` see; gives the name of their folder below `versions`. */
export async function writeVersion(directory: string, version: string, files: Files, damaged = false): Promise<string> {
  return sayingWhere(directory, async () => {
    const versions = join(directory, 'versions');
    await mkdir(versions, { recursive: true });
    await clearUnfinished(directory);
    const before = await readName(directory);
    if (before !== undefined && versionOf(before) === version && !damaged) return before;
    // A folder that readers see is never written to.
    const name = before === version ? `${version}-again` : version;
    const unfinished = join(versions, `.${randomUUID()}`);
    try {
      for (const [path, text] of files) await writeDurably(join(unfinished, path), text);
    } catch (error) {
      // A disk that is full needs the room.
      await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
    // Left by a run that was killed before it came to the link: nobody reads it.
    await rm(join(versions, name), { recursive: true, force: true });
    await rename(unfinished, join(versions, name));
    return name;
  });
}

/** Shows the folder of that name to readers of `current`, in one step. */
export async function useVersion(directory: string, name: string): Promise<void> {
  await sayingWhere(directory, async () => {
    if ((await readName(directory)) === name) return;
    const link = join(directory, `.${randomUUID()}`);
    await symlink(join('versions', name), link);
    await rename(link, join(directory, 'current'));
  });
}

/** Shows nothing to readers of `current`. */
export const removeLink = (directory: string): Promise<void> =>
  sayingWhere(directory, () => rm(join(directory, 'current'), { force: true }));

async function sayingWhere<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isExternalError(error) ? new Failure(notInstalled(directory), error) : error;
  }
}

/** The version that readers see now: for `mdocs pull` a commit. */
export async function readCurrent(directory: string): Promise<string | undefined> {
  const name = await readName(directory);
  return name === undefined ? undefined : versionOf(name);
}

/** Its folder below `versions`, which has another name after it was damaged. */
export const readName = async (directory: string): Promise<string | undefined> =>
  (await readlink(join(directory, 'current')).catch(undefinedIfMissing))?.replace(/^versions\//, '');

/** The folder below `versions` that holds a version, where there is one. */
export async function findVersion(directory: string, version: string): Promise<string | undefined> {
  const names = (await readdir(join(directory, 'versions')).catch(undefinedIfMissing)) ?? [];
  return names.find((name) => versionOf(name) === version);
}

const versionOf = (name: string): string => name.replace(/-again$/, '');

/** What readers of `current` see, every path; one that is no ordinary file has no content there. Undefined where there is no such folder. */
export async function readInstalled(directory: string): Promise<Files | undefined> {
  const folder = await realpath(join(directory, 'current')).catch(undefinedIfMissing);
  return folder === undefined ? undefined : readFolder(folder);
}

/** The same of a folder below `versions`. */
export async function readVersion(directory: string, name: string): Promise<Files | undefined> {
  const folder = join(directory, 'versions', name);
  return (await stat(folder).catch(undefinedIfMissing)) && readFolder(folder);
}

/** A folder whose files are read one by one. */
export interface VersionFolder {
  readonly paths: readonly string[];
  /** Undefined of what is no ordinary file. */
  readonly read: (path: string) => Promise<Buffer | undefined>;
}

/** A folder below `versions`. */
export async function openVersion(directory: string, name: string): Promise<VersionFolder | undefined> {
  const folder = join(directory, 'versions', name);
  if (!(await stat(folder).catch(undefinedIfMissing))) return undefined;
  const kinds = await listFolder(folder);
  return {
    paths: [...kinds.keys()],
    read: async (path) => (kinds.get(path) === true ? readFile(join(folder, path)) : undefined),
  };
}

async function readFolder(folder: string): Promise<Files> {
  const read = [...(await listFolder(folder))].map(
    async ([path, isFile]): Promise<[string, string]> => [path, isFile ? await readFile(join(folder, path), 'utf8') : ''],
  );
  return new Map(await Promise.all(read));
}

/** Path -> whether it is an ordinary file. */
async function listFolder(folder: string): Promise<Map<string, boolean>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => !one.isDirectory());
  return new Map(found.map((one) => [relative(folder, join(one.parentPath, one.name)).split(sep).join('/'), one.isFile()]));
}

/** Writes a document that is always whole: the old one or the new one. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}`);
  try {
    await writeDurably(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw isExternalError(error) ? new Failure(notInstalled(dirname(path)), error) : error;
  }
}

/** Undefined where there is no such file, or it holds more than `most` bytes. */
export async function readIfPresent(path: string, most = Number.POSITIVE_INFINITY): Promise<string | undefined> {
  const found = await stat(path).catch(undefinedIfMissing);
  return found && found.size <= most ? readFile(path, 'utf8') : undefined;
}

/** A file that is there and cannot be read must not be taken for a missing one: then an older publication would be accepted. */
function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function writeDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What killed runs left behind: nobody else works in the folder now. */
export async function clearUnfinished(directory: string): Promise<void> {
  for (const folder of [directory, join(directory, 'versions')]) {
    for (const name of (await readdir(folder).catch(undefinedIfMissing)) ?? []) {
      if (/^\.[0-9a-f-]{36}$/.test(name)) await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Leaves those in use and few others. The order of creation is not known any more, so any of them may go: a gateway can fetch it again. */
export async function clearVersions(directory: string, ...inUse: readonly (string | undefined)[]): Promise<void> {
  await sayingWhere(directory, async () => {
    const versions = join(directory, 'versions');
    const others = (await readdir(versions)).filter((name) => /^[0-9a-f]{40}(-again)?$/.test(name) && !inUse.includes(name));
    for (const name of others.slice(0, Math.max(0, others.length - keptVersions + 1)))
      await rm(join(versions, name), { recursive: true, force: true });
  });
}
