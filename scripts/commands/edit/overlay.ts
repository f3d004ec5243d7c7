// Checks a change before it is made: its files over a tree, and the errors that they bring.
import { type Finding, selectErrors, selectNewFindings } from '../../model/finding/finding.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type Loaded, loadTree, type PriorState } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';

/** A tree with some files as these texts or bytes; one with an empty text is taken out. */
export function overlayFiles(tree: Tree, files: ReadonlyMap<string, string | Uint8Array>): Tree {
  const entries = [...files].map(([path, content]): [string, Entry] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [path, { kind: 'file', read: () => bytes }];
  });
  const next = [...tree, ...entries].filter(([path]) => files.get(path) !== '');
  return new Map(next.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A tree as it was read on a day. */
export interface DatedTree {
  readonly tree: Tree;
  readonly loaded: Loaded;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A file as it is on disk, with its own line ends; empty where there is none. */
export const originalOf = (tree: Tree, file: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(tree.get(file)?.read());

/** The errors that these files would have over a tree and do not have yet, by the same rules that judge a pull request with them. */
export async function checkOverlay(
  files: ReadonlyMap<string, string | Uint8Array>,
  base: DatedTree,
  earlier?: PriorState,
): Promise<Finding[]> {
  const { tree, loaded, today } = base;
  const next = await loadTree(overlayFiles(tree, files), today, nodePlatform, { ...earlier, base: loaded.repository });
  return selectErrors(selectNewFindings(loaded.findings, next.findings)).filter(({ file }) => files.has(file));
}
