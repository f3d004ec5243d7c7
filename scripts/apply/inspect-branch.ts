// Who made the newest commit of an environment branch, and whether a known key signed it.
import { fetchCommits, type Published, readPublishedCommit, tipRef } from './branch.ts';
import { askGit } from './git.ts';
import { readRemote } from './remote.ts';
import { identity, type SignatureState, verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface InspectedBranch {
  readonly published: Published;
  readonly committer: string;
  /** Whether its author has the name under which this tool commits. Anybody can write that name; nobody can forge the signature. */
  readonly isOurs: boolean;
  /** Undefined without a list of signers. */
  readonly signature: SignatureState | undefined;
}

/** Undefined where there is no such branch. */
export function inspectBranch(remote: string, branch: string, signers: string | undefined): Promise<InspectedBranch | undefined> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth: 1 }))) return undefined;
    const published = await readPublishedCommit(folder, tipRef, branch);
    const format = '--format=%cn <%ce>';
    const committer = await askGit(folder, ['log', '--max-count=1', '--no-show-signature', format, published.commit]);
    const signature = signers === undefined ? undefined : await verifySignature(folder, published.commit, { signers, branch });
    return { published, committer, isOurs: committer === `${identity.NAME} <${identity.EMAIL}>`, signature };
  });
}
