// A folder checked: by the shortcut where the index allows it, else as a whole, and then the index is made anew.
import { resolve } from 'node:path';
import { readTree } from '../../read/disk.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { findRemote } from '../publish/remote.ts';
import { loadTree } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';
import { keepIndex, noteIds } from './keep.ts';
import { type FolderFindings, type ShortcutOptions, takeShortcut } from './shortcut.ts';

interface FolderOptions extends Omit<ShortcutOptions, 'version'> {
  /** Undefined where nobody can tell what the program is: then every check is a whole one. */
  readonly version: string | undefined;
  /** With fewer files a whole check takes no longer than git. */
  readonly least?: number;
}

/** What a check of the folder finds, however it was found. */
export async function checkFolder({ version, least = 200, ...options }: FolderOptions): Promise<FolderFindings> {
  const { root, today } = options;
  // What was published is compared with, too, where it is known here.
  const isAlone = findRemote({ root }) === undefined;
  const known = isAlone && version !== undefined ? await takeShortcut({ ...options, version }) : undefined;
  if (known) return known;
  const { tree, ids } = noteIds(readTree(resolve(root), ['integrations', 'registry']));
  const { repository, context, findings } = await loadTree(tree, today, nodePlatform, { history: makeHistoryReader({ root }) });
  const count = repository.facts.files.length;
  if (isAlone && version !== undefined && context && count >= least)
    await keepIndex(root, version, { context, findings, ids, tree });
  return { findings, count, facts: repository.facts };
}
