// Keeps exactly one comment of ours in a conversation: found again by marker and author, changed in place, made once.
import { Failure } from '../model/text/failure.ts';
import { GitHubRefusal } from './failures.ts';
import { isSameText } from './issues.ts';
import type { Comment, Editors, GitHub } from './types.ts';

export interface StickyComment {
  /** Of an issue or a pull request. */
  readonly issue: number;
  /** The first line of the comment, such as <!-- mdocs:verdict -->. */
  readonly marker: string;
  /** The ids of our accounts. Others may write our marker; their comments are left alone. */
  readonly authors: readonly number[];
  /** With or without the marker. */
  readonly body: string;
}

/** locked and gone: the conversation takes no comment any more; refused: GitHub says no for another reason. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'locked' | 'gone' | 'refused';

const maxRounds = 4;

/** Throws where GitHub could not be asked; a conversation that takes no comment from us is an outcome. */
export async function reconcileComment(github: GitHub, wanted: StickyComment): Promise<CommentOutcome> {
  const body = wanted.body.startsWith(wanted.marker) ? wanted.body : `${wanted.marker}\n${wanted.body}`;
  try {
    return await settle(github, { ...wanted, body });
  } catch (error) {
    const outcome = error instanceof GitHubRefusal ? outcomeOf(error) : undefined;
    if (outcome === undefined) throw error;
    return outcome;
  }
}

function outcomeOf({ status, reason }: GitHubRefusal): CommentOutcome | undefined {
  if (status === 403 || status === 422) return /\block/i.test(reason) ? 'locked' : 'refused';
  return status === 404 || status === 410 ? 'gone' : undefined;
}

/** Another run may write at the same time: after a change it is looked again, until there is one comment and it says what it should. */
async function settle(github: GitHub, wanted: StickyComment): Promise<CommentOutcome> {
  let outcome: CommentOutcome = 'unchanged';
  for (let round = 0; round < maxRounds; round++) {
    const [first, ...more] = await findOurs(github, wanted);
    for (const { id } of more) await github.deleteComment(id);
    if (first !== undefined && isSameText(first.body, wanted.body)) return outcome;
    if (first === undefined) {
      await github.createComment(wanted.issue, wanted.body);
      outcome = 'created';
    } else if (await github.updateComment(first.id, wanted.body)) {
      return outcome === 'created' ? outcome : 'updated';
    }
  }
  return outcome;
}

/** The oldest first: two runs that both made one keep the same. */
async function findOurs(github: GitHub, { issue, marker, authors }: StickyComment): Promise<readonly Comment[]> {
  const own = (await github.comments(issue)).filter(({ author }) => authors.includes(author.id)).sort((a, b) => a.id - b.id);
  const isMarked = (comment: Comment) => isOurs(comment, marker, comment.author.id);
  await dropForged(
    github,
    issue,
    own.filter((one) => !isMarked(one)),
  );
  return own.filter(isMarked);
}

/**
 * Whoever may write in the repository can take our marker out of a comment, or put another in its place: what then stands there under our name
 * goes. Where GitHub does not say who wrote it, it stays until the next run.
 */
async function dropForged(github: GitHub, issue: number, others: readonly Comment[]): Promise<void> {
  if (others.length === 0) return;
  const edited = await github.editedComments(issue).catch((error) => {
    if (error instanceof Failure) return new Set<number>();
    throw error;
  });
  for (const { id } of others) if (edited.has(id)) await github.deleteComment(id);
}

/** The comments that begin with our marker, whose words are that account's: what anybody changed says nothing to us. */
export async function findBelieved<T extends Pick<Comment, 'id' | 'author' | 'body'>>(
  github: { comments(issue: number): Promise<readonly T[]> } & Pick<Editors, 'editedComments'>,
  issue: number,
  isIt: (comment: T) => boolean,
): Promise<readonly T[]> {
  const ours = (await github.comments(issue)).filter(isIt);
  const edited = ours.length > 0 ? await github.editedComments(issue) : new Set();
  return ours.filter(({ id }) => !edited.has(id));
}

/** Whether a comment or an issue is ours: written by that account and beginning with our marker, which others may write, too. */
export const isOurs = ({ author, body }: Pick<Comment, 'author' | 'body'>, marker: string, by: number): boolean =>
  author.id === by && body.trimStart().startsWith(marker);
