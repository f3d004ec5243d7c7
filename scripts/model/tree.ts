// Trees of files as data: what the reader is given, from a disk or from git, and what render, plan and apply hand on.

export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule' | 'other';

export interface Entry {
  readonly kind: EntryKind;
  /** Git's id of the content, where the tree comes from git: equal ids are equal bytes. */
  readonly id?: string;
  /** The content; only asked of files. */
  read(): Uint8Array;
}

/** Path with forward slashes, relative to the repository -> entry, sorted by path. */
export type Tree = ReadonlyMap<string, Entry>;

/** Path with forward slashes -> text: the only currency between render, plan and apply. */
export type Files = ReadonlyMap<string, string>;
