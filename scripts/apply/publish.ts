// Files become one commit on an environment branch, or nothing happens. Of two runs at once one wins, and the other one says so.
import { Failure } from '../model/text/failure.ts';
import { askTip, fetchTip, refOf, type Tip } from './branch.ts';
import { goneMeanwhile, notBelieved, notWritten, outcomeUnknown } from './failures.ts';
import { askGit, GitError } from './git.ts';
import { waitForLock } from './local-remote.ts';
import { type Contents, writeCommit, writeTree } from './objects.ts';
import { type Remote, readRemote } from './remote.ts';
import { verifySignature } from './signing.ts';
import { inTemporaryRepository } from './temporary.ts';

export interface PublishRequest {
  readonly remote: string;
  readonly branch: string;
  readonly files: Contents;
  readonly message: string;
  /** The commit that the plan was made against; undefined when there was no branch. */
  readonly expected: string | undefined;
  /** Whether the commit takes the place of that one instead of following it: of what is made anew each time, nobody needs the history. */
  readonly replaces?: boolean;
  /** ISO 8601; now when absent. With the same date, the same request makes the same commit. */
  readonly date?: string | undefined;
  /** The file with the private key that signs the commit; not signed when absent. */
  readonly signingKey?: string | undefined;
  /** The file with the allowed signers: a commit that none of them signed is not published. */
  readonly signers?: string | undefined;
}

export interface Outcome {
  /**
   * unchanged: the branch holds these files already.
   * overtaken: another run published something else since the plan was made.
   */
  readonly kind: 'published' | 'unchanged' | 'overtaken';
  /** What the branch has now. */
  readonly commit: string;
}

interface PublishAttempt {
  readonly request: PublishRequest;
  readonly folder: string;
  readonly remote: Remote;
  readonly tree: string;
}

/** Publishes, or throws a Failure and leaves the branch as it was. */
export async function publish(request: PublishRequest): Promise<Outcome> {
  const remote = readRemote(request.remote);
  return inTemporaryRepository(async (folder) => {
    const tip = await findTip(request, { folder, remote });
    const tree = await writeTree(folder, request.files);
    const settled = settleByTip(tip, tree, request);
    if (settled) return settled;
    const { expected, replaces, message, date, signingKey } = request;
    const parent = replaces ? undefined : expected;
    const commit = await writeCommit(folder, { tree, parent, message, date, signingKey });
    await refuseUnbelieved(folder, commit, request);
    return pushCommit({ request, folder, remote, tree }, commit);
  });
}

/** What the branch has. What is replaced is not brought: it may be what git refuses, or more than this machine has room for. */
async function findTip(
  { branch, replaces }: PublishRequest,
  { folder, remote }: Pick<PublishAttempt, 'folder' | 'remote'>,
): Promise<KnownTip | undefined> {
  if (!replaces) return fetchTip(folder, remote, branch);
  const commit = await askTip(remote, branch);
  return commit === undefined ? undefined : { commit };
}

/** Without the tree where nobody brought it. */
type KnownTip = Pick<Tip, 'commit'> & Partial<Pick<Tip, 'tree'>>;

/** No later run would believe an unsigned commit, and many of them would hide the last one that is believed. */
async function refuseUnbelieved(folder: string, commit: string, { branch, signers }: PublishRequest): Promise<void> {
  if (signers !== undefined && (await verifySignature(folder, commit, { signers, branch })) !== 'good')
    throw new Failure(notBelieved(branch));
}

/** The outcome where the branch has settled the request already; undefined while the branch is still what the plan was made against. */
function settleByTip(tip: KnownTip | undefined, tree: string, { expected, branch }: PublishRequest): Outcome | undefined {
  if (tip?.tree === tree) return { kind: 'unchanged', commit: tip.commit };
  if (tip?.commit === expected) return undefined;
  if (tip === undefined) throw new Failure(goneMeanwhile(branch));
  return { kind: 'overtaken', commit: tip.commit };
}

async function pushCommit(attempt: PublishAttempt, commit: string, triesLeft = 2): Promise<Outcome> {
  const { request, folder, remote } = attempt;
  const ref = refOf(request.branch);
  try {
    const lease = `--force-with-lease=${ref}:${request.expected ?? ''}`;
    const { address, environment } = remote;
    const said = await askGit(folder, ['push', '--porcelain', '--no-verify', lease, '--', address, `${commit}:${ref}`], {
      environment,
    });
    // The very same commit was there already: another run with the same request was faster.
    return { kind: /^=\t/m.test(said) ? 'unchanged' : 'published', commit };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const settled = await rereadBranch(attempt, commit, error);
    if (settled) return settled;
    // A remote on this machine may only have been busy with another run, or be locked by one that was killed.
    if (remote.folder === undefined || triesLeft === 0) throw new Failure(notWritten(remote.address, request.branch), error);
    await waitForLock(remote.folder, ref);
    return pushCommit(attempt, commit, triesLeft - 1);
  }
}

/** A push that failed may have been refused, or have worked and lost its answer: only the branch itself knows. */
async function rereadBranch(
  { request, folder, remote, tree }: PublishAttempt,
  commit: string,
  error: GitError,
): Promise<Outcome | undefined> {
  const tip = await findTip(request, { folder, remote }).catch((lost) => {
    throw lost instanceof Failure ? new Failure(outcomeUnknown(remote.address, request.branch), lost) : lost;
  });
  const refused = /^!.*\[(remote )?rejected\]/m.test(error.printed);
  // When the push was refused and the very same commit is there all the same, another run with the same request was faster.
  if (tip?.commit === commit) return { kind: refused ? 'unchanged' : 'published', commit };
  return settleByTip(tip, tree, request);
}
