// Where somebody is writing in a YAML text that is seldom sound at that moment: for an editor's completions and explanations.
import type { Path } from '../model/path.ts';
import { composeUnfinished, isMap, isScalar, isSeq, type Limits } from './source.ts';

export interface Cursor {
  /** To the value, or to the key, that the cursor is in: the last step of a key is what is written of it so far. */
  readonly path: Path;
  readonly isKey: boolean;
  /** Whether it stands in [] or {}. */
  readonly inFlow: boolean;
  /** The other keys of its map, or the other values of its list. */
  readonly others: readonly string[];
}

/** A sign that no text may have. */
const mark = '\uE000';

/** Undefined where there is neither key nor value, such as in a comment, or where the text is too large. */
export function findCursor(text: string, offset: number, limits: Limits): Cursor | undefined {
  if (text.includes(mark)) return undefined;
  const document = composeUnfinished(text.slice(0, offset) + mark + text.slice(offset), limits);
  return document && findIn(document.contents, { path: [], isKey: false, inFlow: false, others: [] });
}

function findIn(node: unknown, at: Cursor): Cursor | undefined {
  if (isScalar(node)) {
    // What goes on in the next line is no word that somebody begins.
    const [before] = String(node.source).split(mark);
    return hasMark(node) && !before?.includes('\n') ? at : undefined;
  }
  const { path } = at;
  if (isSeq(node)) {
    const others = node.items.filter((item) => !hasMark(item)).map(textOf);
    return firstOf(node.items, (item, i) =>
      findIn(item, { path: [...path, i], isKey: false, inFlow: node.flow === true, others }),
    );
  }
  if (!isMap(node)) return undefined;
  // A key without its colon runs together with that of the next line: `sec` and `name: X` are read as `sec name`.
  const split = (key: unknown) => textOf(key).replace(mark, '').split(' ');
  const others = node.items.flatMap(({ key }) => split(key).slice(hasMark(key) ? 1 : 0));
  return firstOf(node.items, ({ key, value }) => {
    const here = { path: [...path, split(key)[0] ?? ''], inFlow: node.flow === true, others };
    return findIn(key, { ...here, isKey: true }) ?? findIn(value, { ...here, isKey: false, others: [] });
  });
}

const textOf = (node: unknown): string => (isScalar(node) ? String(node.source ?? '') : '');
const hasMark = (node: unknown): boolean => textOf(node).includes(mark);

function firstOf<T, R>(items: readonly T[], find: (item: T, i: number) => R | undefined): R | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found) return found;
  }
  return undefined;
}
