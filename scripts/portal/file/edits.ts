// One answer put into a file: everything else in it, remarks and unknown keys too, stays as it was, byte for byte.
import { type Path, valueAt } from '../../model/path.ts';
import { type Change, changeText } from '../../read/change.ts';
import type { Answer } from './answer.ts';

/** The text with the answer in it. Undefined where the text has no place for it, by its layout. */
export function answerIn(text: string, data: unknown, path: Path, answer: Answer): string | undefined {
  const before = valueAt(data, path);
  if (isSame(before, answer)) return text;
  if (answer === undefined) return removeFrom(text, data, path);
  if (Array.isArray(answer) && Array.isArray(before)) return changeList(text, path, before, answer);
  return changeText(text, [setting(data, path, answer)]);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is not there yet is made with it. */
function setting(data: unknown, path: Path, value: unknown): Change {
  const parent = path.slice(0, -1);
  if (parent.length === 0 || valueAt(data, parent) !== undefined) return { set: path, value };
  return setting(data, parent, { [String(path.at(-1))]: value });
}

/** What comes stands behind what is there; what goes, goes from the last on, so that no place changes before it is looked at. */
function changeList(text: string, path: Path, before: readonly unknown[], after: readonly unknown[]): string | undefined {
  const left = after.map((one) => JSON.stringify(one));
  const gone: number[] = [];
  for (const [i, one] of before.entries()) {
    const at = left.indexOf(JSON.stringify(one));
    if (at < 0) gone.push(i);
    else left.splice(at, 1);
  }
  const items = left.map((one): unknown => JSON.parse(one));
  const added: Change[] = items.length > 0 ? [{ add: path, items }] : [];
  return changeText(text, [...added, ...gone.reverse().map((i): Change => ({ remove: [...path, i] }))]);
}

/** With what would be empty without it. */
function removeFrom(text: string, data: unknown, path: Path): string | undefined {
  const parent = valueAt(data, path.slice(0, -1));
  const count = typeof parent === 'object' && parent !== null ? Object.keys(parent).length : 0;
  if (count === 1 && path.length > 1) return removeFrom(text, data, path.slice(0, -1));
  return changeText(text, [{ remove: path }]);
}
