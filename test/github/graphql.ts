// The questions that are asked by GraphQL: who edited an issue or a comment. What GitHub's published schema does not know is refused as GitHub does.
import { buildSchema, type GraphQLSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import type { EmulatedAccount, EmulatedAnswer } from './emulated.ts';
import { kindOf } from './emulated.ts';
import type { Json, RepositoryRecord } from './state.ts';

/** Loaded with the first question: it is large, and most tests ask none. */
let published: Promise<GraphQLSchema> | undefined;
const readSchema = async () => buildSchema((await import('@octokit/graphql-schema')).schema.idl, { assumeValid: true });

/** What GitHub's schema has against a question, deprecated fields included. Nothing where it would be answered. */
export async function findQueryErrors(query: string): Promise<string[]> {
  published ??= readSchema();
  const schema = await published;
  try {
    return validate(schema, parse(query), [...specifiedRules, NoDeprecatedCustomRule]).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

/** The comments of an issue or a pull request as the REST API has them. */
type ReadComments = (repository: RepositoryRecord, number: number) => Promise<Json[]>;

export async function answerGraphql(
  repositories: ReadonlyMap<string, RepositoryRecord>,
  body: Json,
  readComments: ReadComments,
): Promise<EmulatedAnswer> {
  const { owner, repo, number } = (body.variables ?? {}) as Json;
  const [message] = await findQueryErrors(String(body.query));
  if (message !== undefined) return { status: 200, body: { errors: [{ message }] } };
  const repository = repositories.get(`${owner}/${repo}`);
  if (repository === undefined)
    return { status: 200, body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] } };
  const query = String(body.query);
  const commentsOf = async (number: number) => {
    const nodes = (await readComments(repository, number)).map(({ id, user }) => {
      const editor = repository.commentEditors.get(Number(id));
      return { fullDatabaseId: String(id), author: authorOf(user as Json), editor: editor ? actorOf(editor) : null };
    });
    return { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  };
  if (query.includes('issueOrPullRequest('))
    return answered({ issueOrPullRequest: { comments: await commentsOf(Number(number)) } });
  if (query.includes('pullRequests(')) {
    const open = [...repository.pulls.values()].filter(({ state }) => state === 'open');
    const nodes = await Promise.all(open.map(async (one) => ({ number: one.number, comments: await commentsOf(one.number) })));
    return answered({ pullRequests: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } });
  }
  const edits = repository.edits.get(Number(number)) ?? [];
  const nodes = edits.map((account) => ({ editor: actorOf(account) })).reverse();
  const issue = { editor: nodes[0]?.editor ?? null, userContentEdits: { pageInfo: { hasNextPage: nodes.length > 100 }, nodes } };
  return answered({ issue });
}

const answered = (repository: Json): EmulatedAnswer => ({ status: 200, body: { data: { repository } } });

const authorOf = ({ login, id }: Json): Json => ({ login: String(login).replace(/\[bot\]$/, ''), databaseId: Number(id) });

// Not answered by the schema itself: its numbers end at 2^31, and those of demonstration accounts begin above every real one.
const actorOf = (account: EmulatedAccount): Json => ({
  login: kindOf(account) === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login,
  databaseId: account.id,
});
