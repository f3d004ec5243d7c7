// The one question that is asked by GraphQL: who edited an issue. Types and fields as in GitHub's published schema (docs.github.com/graphql).
import type { EmulatedAccount, EmulatedAnswer } from './emulated.ts';
import { kindOf } from './emulated.ts';
import type { Json, RepositoryRecord } from './state.ts';

const asked =
  /repository\(owner: \$owner, name: \$repo\) \{\s*issue\(number: \$number\) \{\s*editor \{[\s\S]*userContentEdits\(first: 100\) \{\s*pageInfo \{ hasNextPage \}\s*nodes \{ editor \{/;

export function answerGraphql(repositories: ReadonlyMap<string, RepositoryRecord>, body: Json): EmulatedAnswer {
  const { owner, repo, number } = (body.variables ?? {}) as Json;
  const repository = repositories.get(`${owner}/${repo}`);
  if (!asked.test(String(body.query)) || repository === undefined)
    return { status: 200, body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] } };
  const edits = repository.edits.get(Number(number)) ?? [];
  const nodes = edits.map((account) => ({ editor: actorOf(account) })).reverse();
  const issue = { editor: nodes[0]?.editor ?? null, userContentEdits: { pageInfo: { hasNextPage: nodes.length > 100 }, nodes } };
  return { status: 200, body: { data: { repository: { issue } } } };
}

const actorOf = (account: EmulatedAccount): Json => ({
  login: kindOf(account) === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login,
  databaseId: account.id,
});
