// What the sandbox serves, as OpenAPI 3.1: made of the list of operations, so that it says nothing else than what is there.
import { type Operation, operations } from './operations.ts';
import { schemas } from './schemas.ts';

export interface Described {
  /** Of the API, with api/ at its end. */
  readonly url: string;
  readonly version: string;
}

export function describe({ url, version }: Described): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method.toLowerCase()] = describeOperation(operation);
    paths[operation.path] = path;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'MDocs, sandbox',
      version,
      description:
        'A stand-in for MDocs on this machine. Each operation says in x-certainty whether it is documented by AGE, inferred from what is, or ' +
        'not found anywhere; x-unsure says what of it the sandbox had to decide.',
    },
    servers: [{ url }],
    security: [{ certificate: [] }],
    paths: { ...paths, '/clients': { get: clients } },
    components: {
      securitySchemes: { certificate: { type: 'mutualTLS', description: 'The certificate of the system.' } },
      schemas,
    },
  };
}

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const problem = { description: 'What is wrong.', content: { 'application/problem+json': { schema: reference('Problem') } } };

function describeOperation({ method, path, certainty, unsure, summary, query, takes, gives, status }: Operation): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const isContents = /\/blob$|^\/transform$/.test(path) && (method === 'GET' || path === '/transform');
  const content = gives
    ? { content: { 'application/json': { schema: reference(gives) } } }
    : isContents
      ? { content: { '*/*': {} } }
      : {};
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[/{}-](\w?)/g, (_, sign: string) => sign.toUpperCase())}`,
    summary,
    'x-certainty': certainty,
    ...(unsure && { 'x-unsure': unsure }),
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, schema: typeOfPath(name) })),
      ...query.map((name) => ({ name, in: 'query', schema: queries[name] ?? { type: 'string' } })),
      ...(takes === 'contents' && path.startsWith('/blobs')
        ? [{ name: 'Content-Range', in: 'header', schema: { type: 'string', examples: ['bytes 0-5242879/10485760'] } }]
        : []),
    ],
    ...(takes === 'contents' && { requestBody: { required: true, content: { '*/*': {} } } }),
    ...(takes === 'json' && {
      requestBody: { required: true, content: { 'application/json': { schema: bodies[`${method} ${path}`] ?? {} } } },
    }),
    responses: {
      [status]: { description: 'Done.', ...content },
      ...Object.fromEntries([400, 401, 403, 404, ...(status === 201 ? [413, 507] : [])].map((code) => [code, problem])),
    },
  };
}

const typeOfPath = (name: string): object =>
  name === 'version'
    ? { type: 'integer' }
    : name === 'code' || name === 'id'
      ? { type: 'string' }
      : { type: 'string', format: 'uuid' };

const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 1 };
const queries: Readonly<Record<string, object>> = {
  ...{ page: count, itemsPerPage: count, permanent: flag, force: flag, includingPrevious: flag, generateAccessCode: flag },
  principal: reference('Principal'),
  folderId: { type: 'string', format: 'uuid' },
  format: { type: 'string', enum: ['Pdf', 'Html'] },
  language: { type: 'string', enum: ['Ro', 'En', 'Ru'] },
};

const bodies: Readonly<Record<string, object>> = {
  'POST /documents': reference('Publishing'),
  'PATCH /documents/{id}': reference('Patch'),
  'POST /documents/{id}/shares': { type: 'array', items: reference('ShareRequest') },
  'PUT /documents/{id}/shares/{shareId}': reference('ShareTerms'),
};

const clients = {
  operationId: 'getClients',
  summary: 'The client-information API of MPass: all clients, or the one with an id or a serial number',
  'x-certainty': 'documented',
  parameters: [
    { name: 'searchType', in: 'query', schema: { type: 'string', enum: ['ID', 'CertificateSerialNumber'] } },
    { name: 'searchValue', in: 'query', schema: { type: 'string' } },
  ],
  responses: {
    200: {
      description: 'Done.',
      content: {
        'application/json': { schema: { anyOf: [reference('Client'), { type: 'array', items: reference('Client') }] } },
      },
    },
    404: problem,
  },
};
