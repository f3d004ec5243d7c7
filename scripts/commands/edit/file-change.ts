// A file of the repository changed step by step, each step a small edit of its text; what it says then is what was meant, and nothing else.
import { dataIn, limits, readSource, type Source } from '../../read/source.ts';
import { isSameData } from '../../read/write.ts';
import { type DatedTree, originalOf } from './overlay.ts';

/** The new text; undefined where the text has no place for it. */
export type Step = (text: string, source: Source) => string | undefined;

/**
 * Undefined where a step has no place. Throws where the file would be read as anything but what was meant; one that cannot be read at all is
 * explained by the check of it.
 */
export function changeFile(
  { tree }: DatedTree,
  file: string,
  steps: readonly Step[],
  meant: (data: never) => void,
): string | undefined {
  const original = originalOf(tree, file);
  let text = original;
  for (const step of steps) {
    const reading = readSource(file, new TextEncoder().encode(text), limits.registry);
    const next = 'source' in reading ? step(text, reading.source) : undefined;
    if (next === undefined) return undefined;
    text = next;
  }
  const data = structuredClone(dataIn(original, limits.registry));
  meant(data as never);
  const is = dataIn(text, limits.registry);
  if (is !== undefined && !isSameData(is, data)) throw new Error(`${file} would not be read back as it was meant`);
  return text;
}
