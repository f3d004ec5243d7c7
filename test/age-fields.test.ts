// Values that only AGE gives: found in the schema wherever it marks them, and compared wherever they stand.
import { expect, test } from 'vitest';
import { writeAgeFieldsModule } from '../scripts/generate/age-fields.ts';
import type { FilePart } from '../scripts/model/declaration/integration.ts';
import { findAgeFieldChanges } from '../scripts/model/proposal/age-fields.ts';

const marked = { 'x-authority': 'age' } as const;

test('marks are found behind references and in lists of systems', () => {
  const system = { properties: { id: {}, secret: { $ref: '#/definitions/given' } } };
  const schema = {
    properties: { institution: { properties: { level: marked } }, systems: { items: { $ref: '#/definitions/system' } } },
    definitions: { system, given: marked },
  };
  const text = writeAgeFieldsModule(schema, '// Made.\n');
  expect(text).toContain("  ['institution', 'level'],\n  ['systems', '*', 'secret'],\n");
});

const untellable: Parameters<typeof writeAgeFieldsModule>[0][] = [
  { properties: { systems: { items: { properties: { list: { items: marked } } } } } },
  { properties: { contacts: { items: { properties: { level: marked } } } } },
  { properties: { systems: marked } },
  { properties: { institution: { $ref: '#/definitions/nowhere' } } },
];

test.each(untellable)('what cannot be compared is refused: %j', (schema) => {
  expect(() => writeAgeFieldsModule(schema, '')).toThrow(/cannot be told apart|does not have/);
});

const fields = [
  ['institution', 'level'],
  ['agreement', 'annex', 'level'],
  ['agreement', 'level'],
];
const part = (institution: object, annex?: object): FilePart =>
  ({ systems: [], institution: { data: institution }, agreement: { data: { annex } } }) as unknown as FilePart;

test('values beside the systems are compared as well', () => {
  const changes = (before: FilePart, after: FilePart) =>
    findAgeFieldChanges(before, after, fields).map(({ kind, at, field }) => `${kind} ${at.join('.')} (${field})`);
  expect(changes(part({ level: 1 }, { level: 2 }), part({ level: 1 }, { level: 2 }))).toEqual([]);
  expect(changes(part({}, { level: 2 }), part({ level: 1 }, { level: 3 }))).toEqual([
    'added institution.level (level)',
    'changed agreement.annex.level (annex.level)',
  ]);
  expect(changes(part({ level: 1 }, { level: 2 }), part({}))).toEqual(['removed institution (level)']);
});
