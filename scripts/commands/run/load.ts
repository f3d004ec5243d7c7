// What most commands begin with: the repository read and checked.
import { resolve } from 'node:path';
import type { Tree } from '../../model/tree.ts';
import { readTree } from '../../read/disk.ts';
import { findingsScreen } from '../../report/findings-short.ts';
import { watchReading } from './activity.ts';
import { type Loaded, loadTree, type PriorState } from './judge.ts';
import type { Options } from './options.ts';
import { put, screenOf } from './output.ts';
import { nodePlatform } from './platform.ts';

/** Reads and checks the repository in a folder. `today` is YYYY-MM-DD. `wrap`: what is read instead of its tree. */
export async function load(
  root: string,
  today: string,
  earlier?: PriorState,
  wrap = (tree: Tree): Tree => tree,
): Promise<Loaded> {
  const { tree, activity } = watchReading(readTree(resolve(root), ['integrations', 'registry']));
  try {
    return await loadTree(wrap(tree), today, nodePlatform, earlier);
  } finally {
    activity.end();
  }
}

/** Loads the folder of a command. Where policy.yaml cannot be read, prints the findings and gives undefined. */
export async function loadReadable(
  { root, today, locale }: Options,
  earlier?: PriorState,
): Promise<Required<Loaded> | undefined> {
  const { context, ...loaded } = await load(root, today, earlier);
  if (context) return { ...loaded, context };
  await put(`${findingsScreen(loaded.findings, screenOf(process.stdout, locale))}\n`);
  return undefined;
}
