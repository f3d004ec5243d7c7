// Checks a change before it is made: its files over a tree, and the errors that they bring.
import { errorsIn, type Finding, newFindings } from '../../model/finding/finding.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type Earlier, type Loaded, loadTree } from '../run/load.ts';
import { nodePlatform } from '../run/platform.ts';

/** A tree with some files as these texts or bytes. */
export function laidOver(tree: Tree, files: ReadonlyMap<string, string | Uint8Array>): Tree {
  const entries = [...files].map(([path, content]): [string, Entry] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [path, { kind: 'file', read: () => bytes }];
  });
  return new Map([...tree, ...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A tree as it was read on a day. */
export interface Base {
  readonly tree: Tree;
  readonly loaded: Loaded;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The errors that these files would have over a tree and do not have yet, by the same rules that judge a pull request with them. */
export async function errorsBrought(
  files: ReadonlyMap<string, string | Uint8Array>,
  base: Base,
  earlier?: Earlier,
): Promise<Finding[]> {
  const { tree, loaded, today } = base;
  const next = await loadTree(laidOver(tree, files), today, nodePlatform, { ...earlier, base: loaded.repository });
  return errorsIn(newFindings(loaded.findings, next.findings)).filter(({ file }) => files.has(file));
}
