// The one question that is asked by GraphQL: who edited an issue. What GitHub's published schema does not know is refused as GitHub does.
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

export async function answerGraphql(repositories: ReadonlyMap<string, RepositoryRecord>, body: Json): Promise<EmulatedAnswer> {
  const { owner, repo, number } = (body.variables ?? {}) as Json;
  const [message] = await findQueryErrors(String(body.query));
  if (message !== undefined) return { status: 200, body: { errors: [{ message }] } };
  const repository = repositories.get(`${owner}/${repo}`);
  if (repository === undefined)
    return { status: 200, body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] } };
  const edits = repository.edits.get(Number(number)) ?? [];
  const nodes = edits.map((account) => ({ editor: actorOf(account) })).reverse();
  const issue = { editor: nodes[0]?.editor ?? null, userContentEdits: { pageInfo: { hasNextPage: nodes.length > 100 }, nodes } };
  return { status: 200, body: { data: { repository: { issue } } } };
}

// Not answered by the schema itself: its numbers end at 2^31, and those of demonstration accounts begin above every real one.
const actorOf = (account: EmulatedAccount): Json => ({
  login: kindOf(account) === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login,
  databaseId: account.id,
});
