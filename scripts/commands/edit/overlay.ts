// Checks a change before it is made: its files over a tree, and the errors that they bring.
import type { Finding } from '../../model/finding/finding.ts';
import type { Entry, Tree } from '../../model/tree.ts';

/** A tree with some files as these texts or bytes. */
export function laidOver(tree: Tree, files: ReadonlyMap<string, string | Uint8Array>): Tree {
  const entries = [...files].map(([path, content]): [string, Entry] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [path, { kind: 'file', read: () => bytes }];
  });
  return new Map([...tree, ...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The errors of a file that it did not have before. */
export function newErrors(file: string, before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const keyOf = ({ code, path, message }: Finding) => JSON.stringify([code, path, message.en]);
  const known = new Set(before.filter((one) => one.file === file).map(keyOf));
  return after.filter((one) => one.file === file && one.severity === 'error' && !known.has(keyOf(one)));
}
