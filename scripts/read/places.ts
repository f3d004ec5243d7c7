// A document that was read: its data, and where each value of it stands in the text.
import type { Path } from '../model/path.ts';
import type { Position } from './characters.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Whether it was read the short way: then it has neither a comment that may be a part of a value nor a number written doubtfully. */
  readonly isPlain?: true;
  /** Where the key at the path stands, or the item of a list; of the nearest value above where there is no such path. */
  locate(path: Path): Position;
  /** What a person wrote as a scalar, before YAML made a number or null of it. */
  written(path: Path): string | undefined;
  /** Where the value at the path stands in the text, for an editor; undefined where there is none. */
  span(path: Path): Span | undefined;
}

/** Offsets in the text. */
export interface Span {
  /** Of the value. */
  readonly start: number;
  readonly end: number;
  /** Where the entry begins: its key, or the value itself in a list. */
  readonly from: number;
  /** Where the entry before it ends, and where the one behind it begins. */
  readonly before?: number;
  readonly behind?: number;
  /** Whether it stands in [] or {}. */
  readonly inFlow: boolean;
  readonly style: 'plain' | 'single' | 'double' | 'other';
}
