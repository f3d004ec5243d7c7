// Holds requests to GitHub and answers from it to GitHub's own published description.
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;
const require = createRequire(import.meta.url);

interface Operation {
  readonly name: string;
  readonly path: RegExp;
  readonly template: string;
  readonly method: string;
  readonly described: Json;
}

export interface Exchange {
  readonly method: string;
  /** Without the API's own prefix, with the query. */
  readonly path: string;
  readonly body: unknown;
}

let description: Json | undefined;
let operations: Operation[] | undefined;
const ajv = addFormats.default(new Ajv({ strict: false, logger: false, addUsedSchema: false, inlineRefs: false }), [
  'date-time',
  'date',
]);
const defined = new Set<string>();
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a request: an operation, a parameter or a property that GitHub does not know, or a value that it does not take. */
export function wrongRequest({ method, path, body }: Exchange): string[] {
  const url = new URL(path, 'http://local');
  const operation = operationOf(method, url.pathname);
  if (operation === undefined) return [`${method} ${url.pathname}: GitHub has no such operation`];
  const parameters = parametersOf(operation, 'query');
  const strange = [...url.searchParams.keys()].filter((key) => !parameters.has(key));
  const wrong = [...url.searchParams].flatMap(([key, value]) =>
    problems(`${operation.name} query ${key}`, parameters.get(key), fitted(parameters.get(key), value)),
  );
  const schema = bodySchema(operation.described.requestBody);
  const unknown = body === undefined ? [] : unknownKeys(schema, body);
  return [
    ...strange.map((key) => `${operation.name}: GitHub has no query parameter ${key}`),
    ...wrong,
    ...unknown.map((key) => `${operation.name}: GitHub has no property ${key}`),
    ...(body === undefined ? [] : problems(`${operation.name} request`, schema, body)),
  ];
}

/** What is wrong with an answer. */
export function wrongAnswer({ method, path, body }: Exchange, status: number): string[] {
  const operation = operationOf(method, new URL(path, 'http://local').pathname);
  if (operation === undefined) return [];
  const responses = operation.described.responses as Json;
  // GitHub describes few of its refusals; what all of them look like is its basic error.
  const described = resolve(responses[String(status)]);
  if (described === undefined && status < 400) return [`${operation.name}: GitHub does not answer ${status}`];
  const schema = bodySchema(described);
  if (schema === undefined && status >= 400) return problems('basic-error', { $ref: '#/components/schemas/basic-error' }, body);
  if (schema === undefined) return body === undefined ? [] : [`${operation.name}: GitHub's ${status} has no body`];
  return problems(`${operation.name} ${status}`, schema, body);
}

function operationOf(method: string, path: string): Operation | undefined {
  operations ??= Object.entries(api().paths as Record<string, Json>).flatMap(([template, methods]) =>
    Object.entries(methods).map(([verb, described]) => ({
      name: String((described as Json).operationId),
      method: verb.toUpperCase(),
      template,
      // A path of several parts is the last parameter of few operations only.
      path: new RegExp(`^${template.replace(/[.+]/g, '\\$&').replace(/\{(\w+)\}/g, '[^/]+')}$`),
      described: described as Json,
    })),
  );
  const fitting = operations.filter((one) => one.method === method && one.path.test(path));
  // A literal part goes before a parameter: /issues/comments/1 is not /issues/{issue_number}/...
  return fitting.sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0];
}

function api(): Json {
  description ??= require('@octokit/openapi/generated/api.github.com.json') as Json;
  return description;
}

function resolve(value: unknown): Json | undefined {
  const found = value as Json | undefined;
  const reference = found?.$ref;
  if (typeof reference !== 'string') return found;
  return resolve(
    reference
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Json)[key], api()),
  );
}

function parametersOf({ described }: Operation, where: string): ReadonlyMap<string, Json> {
  const all = ((described.parameters ?? []) as unknown[]).map((one) => resolve(one) ?? {});
  return new Map(all.filter((one) => one.in === where).map((one) => [String(one.name), one.schema as Json]));
}

const bodySchema = (described: unknown): Json | undefined => {
  const content = resolve(described)?.content as Record<string, Json> | undefined;
  return content?.['application/json']?.schema as Json | undefined;
};

/** A query has only strings; where a number or a flag is meant, it is one. */
function fitted(schema: unknown, value: string): unknown {
  const type = resolve(schema)?.type;
  if (type === 'integer' || type === 'number') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

function unknownKeys(schema: Json | undefined, body: unknown): string[] {
  const properties = resolve(schema)?.properties as Json | undefined;
  if (properties === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  return Object.keys(body).filter((key) => !(key in properties));
}

function problems(name: string, schema: unknown, value: unknown): string[] {
  if (schema === undefined) return [];
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = ajv.compile(plain(schema) as Json);
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
}

/** JSON Schema of OpenAPI's: nullable is a type, and one of is any of. What the description names is compiled once, for all. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example, examples, oneOf, ...rest } = node as Json;
  if (typeof rest.$ref === 'string') return { $ref: named(rest.$ref) };
  const entries = Object.entries({ ...rest, ...(oneOf !== undefined && { anyOf: oneOf }) });
  const own = Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, own] } : own;
}

function named(reference: string): string {
  const id = `github:${reference.replace(/^.*\//, '')}`;
  if (!defined.has(id)) {
    defined.add(id);
    ajv.addSchema(plain(resolve({ $ref: reference })) as Json, id);
  }
  return id;
}
