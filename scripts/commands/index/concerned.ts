// Whom a change concerns in the environments: everybody whom it touches or who waits to be published otherwise, who shares something with those, and so
// on. What all others get depends on nothing that changes.
import { environments } from '../../model/environment.ts';
import { type Compared, listSharing, most, readCompared, toClaims } from './compared.ts';
import type { GrowingTree } from './growing-tree.ts';
import type { IndexReader } from './lookup.ts';
import { type Concerned, listPublishedClaims, restoreOthers } from './published-part.ts';

/** Reads it in all versions. `also`: more files that are concerned. Undefined where that is too much, or where the index does not say it. */
export async function readConcerned(
  index: IndexReader,
  changed: readonly string[],
  versions: readonly GrowingTree[],
  today: string,
  also: readonly string[] = [],
): Promise<{ readonly compared: Compared; readonly concerned: Concerned } | undefined> {
  const decided = index.decided()?.environments;
  if (!decided) return undefined;
  const pending = environments.flatMap((environment) => decided[environment].pending);
  const due = index.dueOn(today, most).map((number) => index.record(number).path);
  const paths = new Set([...pending.map((slug) => `integrations/${slug}.yaml`), ...due, ...index.head.unclear, ...also]);
  while (paths.size < most) {
    const compared = await readCompared(index, changed, versions, [...paths]);
    if (!compared) return undefined;
    const count = paths.size;
    for (const path of compared.judged) if (isInstitution(path)) paths.add(path);
    const others = await restoreOthers(decided, paths);
    const records = [...paths].flatMap((path) => index.recordOf(path) ?? []);
    const now = compared.repositories.flatMap(({ facts }) => facts.files.filter(({ file }) => paths.has(file)));
    const claims = [...records, ...now.map(toClaims), ...listPublishedClaims(others)];
    for (const path of listSharing(index, claims)) paths.add(path);
    if (paths.size === count) return { compared, concerned: { decided, paths: [...paths].sort(), others } };
  }
  return undefined;
}

const isInstitution = (path: string): boolean => /^integrations\/[^/]+\.yaml$/.test(path);
