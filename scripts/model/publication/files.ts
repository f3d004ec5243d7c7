// Files: the only currency between render, plan and apply.

/** Path with forward slashes -> text. */
export type Files = ReadonlyMap<string, string>;
