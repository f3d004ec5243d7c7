// What open pull requests claim, read before any of them is judged.
import { bringBlobs, contentId } from '../../apply/blobs.ts';
import { type ListedFile, listChangesSince, readSome } from '../../apply/commit-tree.ts';
import { compare } from '../../model/finding/finding.ts';
import { type Claim, collectNewClaims } from '../../model/proposal/claims.ts';
import { certificateFilesOf, namersOf } from '../../model/proposal/named-certificates.ts';
import type { FileChange } from '../../model/proposal/proposal.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';
import type { ClaimsReading } from './task.ts';

const maxClaimedFiles = 50;
/** In bytes: more than any file that claims something may have. */
const longest = 64 * 1024;
/** How long bringing them may take, in milliseconds. */
const bringing = 5_000;

/**
 * The claims of the files that each of these commits changes, or a certificate of which it changes, in their order. A change that is refused, for its size or its objects, claims
 * nothing. Throws where one of them cannot be read.
 */
export const readClaims = (folder: string, heads: readonly string[], { commit, loaded }: Base): Promise<ClaimsReading[]> =>
  readClaimsWith(folder, heads, { commit, bring: async () => loaded.repository });

/** What of the base is read for the claims. */
export interface ClaimsBase {
  readonly commit: string;
  /** Gives the base as far as it was read, with these files at least, where it has them, and all that name them. */
  bring(paths: readonly string[]): Promise<Repository>;
}

export async function readClaimsWith(folder: string, heads: readonly string[], base: ClaimsBase): Promise<ClaimsReading[]> {
  const changes = await listChangesSince(folder, base.commit, heads);
  // What is compared with it is read a little later.
  const both = changes.flatMap((some = []) => (isMuch(some) ? [] : some.filter(isOfInstitution)));
  const ids = both.flatMap(({ before, after }) => [before, after].flatMap((one) => (one ? [contentId(one)] : [])));
  await bringBlobs(folder, ids, { deadline: bringing });
  const trees = await readSome(folder, changes.map(selectClaiming), longest);
  const readings: ClaimsReading[] = [];
  for (const [i, tree] of trees.entries()) {
    const claims = tree.size === 0 ? [] : await collectClaims(tree, base);
    readings.push({ claims, first: changes[i]?.[0]?.path });
  }
  return readings;
}

function selectClaiming(changes: readonly FileChange[] = []): ListedFile[] {
  if (isMuch(changes)) return [];
  return changes.flatMap(({ path, after }) => (after && isOfInstitution({ path }) ? [{ path, ...after }] : []));
}

const isOfInstitution = ({ path }: Pick<FileChange, 'path'>): boolean => path.startsWith('integrations/');
const isMuch = (changes: readonly FileChange[]): boolean =>
  changes.filter((one) => one.after && isOfInstitution(one)).length > maxClaimedFiles;

/**
 * Of the changed files, and of those of the base that name a changed certificate: what they name and the base has is read with them, so that a
 * certificate is the same one however it is named.
 */
async function collectClaims(changed: Tree, base: ClaimsBase): Promise<Claim[]> {
  const { facts, known } = await base.bring([...changed.keys()]);
  const registry = [...known.tree.keys()].filter((path) => path.startsWith('registry/'));
  const namers = [...changed.keys()].flatMap((path) => namersOf(path, facts).map(({ file }) => file));
  const tree = addFrom(known.tree, [...registry, ...namers], changed);
  const read = await readRepository(tree, nodePlatform, known);
  const named = read.facts.files.flatMap((file) => [...certificateFilesOf(file)]).filter((path) => !tree.has(path));
  if (named.length === 0) return collectNewClaims(read.facts, facts);
  const more = await base.bring(named);
  const whole = await readRepository(addFrom(more.known.tree, named, tree), nodePlatform, more.known);
  return collectNewClaims(whole.facts, more.facts);
}

/** A tree with some files of another, where it does not have them itself. */
function addFrom(other: Tree, paths: readonly string[], tree: Tree): Tree {
  const added = paths.flatMap((path): [string, Entry][] => {
    const entry = other.get(path);
    return entry ? [[path, entry]] : [];
  });
  return new Map([...added, ...tree].sort(([a], [b]) => compare(a, b)));
}
