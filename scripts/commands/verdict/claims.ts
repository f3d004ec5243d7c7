// What open pull requests claim, read before any of them is judged.
import { type ListedFile, listChangesSince, readSome } from '../../apply/commit-tree.ts';
import { type Claim, collectNewClaims } from '../../model/proposal/claims.ts';
import type { FileChange } from '../../model/proposal/proposal.ts';
import type { Tree } from '../../model/tree.ts';
import { readRepository } from '../../read/repository.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';
import type { ClaimsReading } from './task.ts';

const maxClaimedFiles = 50;
/** In bytes: more than any file that claims something may have. */
const longest = 64 * 1024;

/**
 * The claims of the files that each of these commits changes, in their order. A change that is refused, for its size or its objects, claims
 * nothing. Throws where one of them cannot be read.
 */
export async function readClaims(folder: string, heads: readonly string[], base: Base): Promise<ClaimsReading[]> {
  const changes = await listChangesSince(folder, base.commit, heads);
  const trees = await readSome(folder, changes.map(selectClaiming), longest);
  const readings: ClaimsReading[] = [];
  for (const [i, tree] of trees.entries()) {
    const claims = tree.size === 0 ? [] : await collectClaims(tree, base);
    readings.push({ claims, first: changes[i]?.[0]?.path });
  }
  return readings;
}

function selectClaiming(changes: readonly FileChange[] | undefined): ListedFile[] {
  const files = (changes ?? []).flatMap(({ path, after }) =>
    after && path.startsWith('integrations/') ? [{ path, ...after }] : [],
  );
  return files.length > maxClaimedFiles ? [] : files;
}

const collectClaims = async (tree: Tree, { loaded }: Base): Promise<Claim[]> =>
  collectNewClaims((await readRepository(tree, nodePlatform)).facts, loaded.repository.facts);
