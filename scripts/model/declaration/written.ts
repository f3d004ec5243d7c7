// A document that is to be written: its data, and what is said to whoever reads the file. How it is spelt is the writer's business.
import type { Path } from '../path.ts';

/** Said of a value; where that has lines of its own, of its key. */
export interface Remark {
  readonly path: Path;
  readonly text: string;
}

export interface WrittenDocument {
  readonly data: unknown;
  /** The first lines of the file. */
  readonly head?: readonly string[];
  readonly remarks?: readonly Remark[];
  /** The keys with an empty line before them. */
  readonly apart?: readonly Path[];
}
