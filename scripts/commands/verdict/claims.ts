// What an open pull request claims: read from few of its files only, because every verdict asks for the claims of all others.
import { changedFiles, ObjectsRefused } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import { collectNewClaims } from '../../model/proposal/claims.ts';
import { readRepository } from '../../read/repository.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';
import type { ClaimsReading } from './task.ts';

const maxClaimedFiles = 50;

/** The claims of the files that it changes. A change that is refused, for its size or its objects, claims nothing. */
export async function readClaims(folder: string, head: string, base: Base): Promise<ClaimsReading> {
  try {
    const changes = await changedFiles(folder, base.commit, head);
    const first = changes[0]?.path;
    const paths = changes.filter(({ path, after }) => path.startsWith('integrations/') && after).map(({ path }) => path);
    if (paths.length === 0 || paths.length > maxClaimedFiles) return { claims: [], first };
    const { facts } = await readRepository(await readTreeAt(folder, head, paths), nodePlatform);
    return { claims: collectNewClaims(facts, base.loaded.repository.facts), first };
  } catch (error) {
    if (error instanceof ObjectsRefused) return { claims: [] };
    throw error;
  }
}
