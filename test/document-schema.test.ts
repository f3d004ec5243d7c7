// The work that a stranger's schema asks for is known before any of it is done.
import { expect, test } from 'vitest';
import type { DocumentType } from '../scripts/model/generated/document-type.ts';
import { findSchemaProblem } from '../scripts/read/document-schema.ts';

const problemOf = async (schema: object, samples: readonly object[] = []): Promise<string | undefined> => {
  const type = { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, samples };
  return (await findSchemaProblem(type as unknown as DocumentType))?.kind;
};

const refer = (to: string) => ({ $ref: `#/$defs/${to}` });
const nested = (depth: number): object => (depth === 0 ? {} : { x: nested(depth - 1) });
const twice = { properties: { x: refer('a') } };
const chain = (length: number, link: (to: object) => object) => ({
  ...refer('a0'),
  $defs: Object.fromEntries(Array.from({ length }, (_, i) => [`a${i}`, i + 1 === length ? {} : link(refer(`a${i + 1}`))])),
});

test.each<[string, object, object[]?]>([
  ['a chain of references', chain(100, (next) => next)],
  ['a tree that goes down with the sample', { ...refer('a'), $defs: { a: twice } }, [nested(30)]],
  ['a reference by name', { $ref: '#here', $defs: { a: { $dynamicAnchor: 'here', type: 'object' } } }],
  [
    'a property that is called like a keyword',
    { properties: { $id: { type: 'string' }, $ref: { type: 'string' } } },
    [{ $id: 'x' }],
  ],
  ['a few items that must differ', { properties: { x: { type: 'array', uniqueItems: true } } }, [{ x: [1, 2, 3] }]],
  ['an ordinary pattern', { properties: { x: { type: 'string', pattern: '^[^@]+@[^@]+$' } } }, [{ x: 'a@b.md' }]],
])('%s is nothing much', async (_, schema, samples) => {
  expect(await problemOf(schema, samples)).toBeUndefined();
});

test.each<[string, object, object[]?]>([
  ['allOf, twice at each level', chain(40, (next) => ({ allOf: [next, next] }))],
  ['anyOf in properties', chain(40, (next) => ({ properties: { x: { anyOf: [next, next] } } }))],
  ['names that no keyword may hide', chain(40, (next) => ({ patternProperties: { $ref: next, enum: next } }))],
  ['schemas that depend', chain(40, (next) => ({ dependentSchemas: { default: next, examples: next } }))],
  [
    'a name for it',
    { ...chain(40, (next) => ({ allOf: [next, next] })), $ref: '#here', anyOf: [{ $dynamicAnchor: 'here', ...refer('a0') }] },
  ],
  ['what looks twice at all that is inside', { ...refer('a'), $defs: { a: { allOf: [twice, twice] } } }, [nested(30)]],
  ['a reference to itself', { $ref: '#' }, [{}]],
  ['many items that must differ', { properties: { x: { type: 'array', uniqueItems: true } } }, [{ x: Array(10_000).fill({}) }]],
  ['a pattern at a long text', { properties: { x: { pattern: '^a*a*a*$' } } }, [{ x: `${'a'.repeat(1000)}!` }]],
])('%s is refused before it is done', async (_, schema, samples) => {
  expect(await problemOf(schema, samples)).toBe('work');
});

test('a part that calls itself something else, so that its references lead elsewhere, is refused', async () => {
  const hidden = { $id: 'https://example.md/x', ...chain(40, (next) => ({ allOf: [next, next] })) };
  expect(await problemOf({ allOf: [hidden], $defs: { a0: {} } })).toBe('reference');
});
