// The index beside the environment branches: one that runs which may keep nothing can begin with. It is believed only where a key signed it that
// registry/signers names for its branch, and where it is of this program, this day and a commit that is known.

import { type Disbelief, readSignedFile } from '../../apply/signed-file.ts';
import { addDays } from '../../model/date.ts';
import { type IndexReader, readIndex } from './lookup.ts';
import { Damaged, pagesOf } from './pages.ts';

export const indexBranch = 'environment/index';
/** In its commit, which has nothing else. */
export const publishedPath = 'index';

/** With fewer institutions, reading them all takes no longer than asking for an index, and none is written. */
export const fewestIndexed = 200;

/** In bytes: an index of 100,000 generated institutions has two thirds of it. */
export const mostIndexBytes = 64 * 1024 * 1024;
/**
 * It is written each day. What files share does not change with the days, so it holds for some; whoever takes what was found in them has to ask
 * for the horizon.
 */
const mostDays = 3;
/** In milliseconds: reading everything takes no longer. */
const patience = 60_000;

/** Why it is not used. Beside what is wrong with the branch: nobody may sign, a program of no version, another program, another day, no index or not as it was written. */
export type Unusable = Disbelief | 'signers' | 'sources' | 'version' | 'day' | 'damaged';

export interface IndexPlace {
  readonly remote: string;
  /** The list of those whose signature counts; undefined where there is none. */
  readonly signers: string | undefined;
  /** Of the program; undefined where nobody can tell. */
  readonly version: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface FoundIndex {
  /** The newest commit of the branch, where it was asked for and there is one. */
  readonly tip?: string | undefined;
  readonly found: IndexReader | Unusable;
}

export async function readPublishedIndex({ remote, signers, version, today }: IndexPlace): Promise<FoundIndex> {
  if (signers === undefined) return { found: 'signers' };
  if (version === undefined) return { found: 'sources' };
  const wanted = { branch: indexBranch, path: publishedPath, signers, most: mostIndexBytes, deadline: patience };
  const { commit: tip, found } = await readSignedFile(remote, wanted);
  return { tip, found: typeof found === 'string' ? found : openIndex(found, version, today) };
}

function openIndex(file: Buffer, version: string, today: string): IndexReader | Unusable {
  try {
    const pages = pagesOf(file);
    const index = readIndex(pages);
    // All of it is here anyway, so that nothing is found to be damaged half way.
    pages.read(0, index.size);
    const { head } = index;
    if (head.version !== version) return 'version';
    if (today < head.day || today > addDays(head.day, mostDays)) return 'day';
    return head.differing.length > 0 ? 'damaged' : index;
  } catch (error) {
    if (error instanceof Damaged) return 'damaged';
    throw error;
  }
}
