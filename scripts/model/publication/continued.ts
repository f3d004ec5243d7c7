// Which publications of a branch the newest continues: each manifest names the hash of the one before.
interface Continuing {
  /** SHA-256 of manifest.json. */
  readonly hash: string;
  /** That of the one before; null where there was none, undefined where the manifest does not say. */
  readonly before: string | null | undefined;
}

/**
 * The newest, the one that it names as the one before, and so on, oldest first: what somebody else laid between is left out. What earlier
 * versions published names none, so before it everything counts.
 */
export function selectContinued<T extends Continuing>(entries: readonly T[], newest: string): T[] {
  const found: T[] = [];
  let wanted: string | null | undefined = newest;
  for (const entry of [...entries].reverse()) {
    if (wanted === null) break;
    if (wanted !== undefined && entry.hash !== wanted) continue;
    found.push(entry);
    wanted = entry.before;
  }
  return found.reverse();
}
