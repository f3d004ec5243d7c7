// Every question that the sources ask by GraphQL, held against the schema that GitHub publishes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findQueryErrors } from './github/graphql.ts';

const scripts = join(import.meta.dirname, '..', 'scripts');
const sources = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path, readFileSync(join(scripts, path), 'utf8')] as const);
const queriesIn = (text: string): string[] => text.match(/(?<=`)\s*(?:query|mutation|subscription|fragment)\b[^`]*(?=`)/g) ?? [];
const queries = sources.flatMap(([path, text]) => queriesIn(text).map((query) => [path, query] as const));

test('whoever asks by GraphQL asks here', () => {
  const asking = sources.filter(([, text]) => /'POST \/graphql',/.test(text)).map(([path]) => path);
  expect([...new Set(queries.map(([path]) => path))]).toEqual(asking);
  expect(asking).toEqual(['github/editors.ts']);
});

test.each(queries)('%s: GitHub answers it', async (_, query) => {
  expect(await findQueryErrors(query)).toEqual([]);
});

test.each([
  ['a number that an actor of any kind would have', 'editor { login ... on User', 'editor { login databaseId ... on User'],
  ['a field that there is not', 'userContentEdits(', 'contentEdits('],
  ['a variable of another type', '$number: Int!', '$number: String!'],
  ['a type that an editor never is', '... on Bot', '... on Issue'],
  ['no page', 'pageInfo { hasNextPage }', 'pageInfo { more }'],
])('what it would refuse is noticed: %s', async (_, asked, changed) => {
  const [, query = ''] = queries[0] ?? [];
  expect(query).toContain(asked);
  expect(await findQueryErrors(query.replace(asked, changed))).not.toEqual([]);
});

test('what is no question is one error', async () => {
  expect([await findQueryErrors('query {'), await findQueryErrors('')]).toEqual([[expect.any(String)], [expect.any(String)]]);
});
