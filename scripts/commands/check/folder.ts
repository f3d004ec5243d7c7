// A folder checked: by the shortcut where the index allows it, else as a whole, and then the index is made anew.
import { resolve } from 'node:path';
import type { Tree } from '../../model/tree.ts';
import { readTree } from '../../read/disk.ts';
import { type CheckedFolder, checkInBlocks } from '../index/in-blocks.ts';
import { keepIndex, noteIds } from '../index/keep.ts';
import { makeRecords } from '../index/record.ts';
import { type FolderFindings, type ShortcutOptions, takeShortcut } from '../index/shortcut.ts';
import { makeHistoryReader } from '../publish/history.ts';
import { findRemote } from '../publish/remote.ts';
import { watchReading } from '../run/activity.ts';
import { loadTree, type PriorState } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';

interface FolderOptions extends Omit<ShortcutOptions, 'version'> {
  /** Undefined where nobody can tell what the program is: then every check is a whole one. */
  readonly version: string | undefined;
  /** With fewer files a whole check takes no longer than git. */
  readonly least?: number;
  /** With fewer paths, a check in blocks saves nothing that is worth a second look at some files. */
  readonly many?: number;
}

/** What a check of the folder finds, however it was found. */
export async function checkFolder({ version, least = 200, many = 2000, ...options }: FolderOptions): Promise<FolderFindings> {
  const { root, today } = options;
  // What was published is compared with, too, where it is known here.
  const isAlone = findRemote({ root }) === undefined;
  const known = isAlone && version !== undefined ? await takeShortcut({ ...options, version }) : undefined;
  if (known) return known;
  const { tree: watched, activity } = watchReading(readTree(resolve(root), ['integrations', 'registry']));
  const isKept = isAlone && version !== undefined;
  const { tree, ids } = isKept ? noteIds(watched) : { tree: watched };
  const history = makeHistoryReader({ root });
  const inBlocks = async () => (tree.size > many ? checkInBlocks(tree, { ...options, history }) : undefined);
  const check = async () => (await inBlocks()) ?? checkAtOnce(tree, today, history);
  const checked = await check().finally(activity.end);
  const { registry, records, findings, count } = checked;
  if (isKept && ids && registry && count >= least)
    await keepIndex(root, version, { today, registry, records: records(), findings, ids, tree });
  return checked;
}

async function checkAtOnce(tree: Tree, today: string, history: PriorState['history']): Promise<CheckedFolder> {
  const { repository, findings } = await loadTree(tree, today, nodePlatform, { history });
  const { facts, registry } = repository;
  const records = () => (registry ? makeRecords(facts, findings, today, registry) : []);
  return { findings, registry, records, facts, count: facts.files.length };
}
