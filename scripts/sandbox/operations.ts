// The operations of the stand-in service: what each is called with, how surely AGE's service has it, and what carries it out.
import { continueBlob, deleteBlob, uploadBlob } from './blobs.ts';
import type { Answer, Call } from './call.ts';
import {
  copyDocument,
  listDocuments,
  overwriteBlob,
  patchDocument,
  publishDocuments,
  showDocument,
  showName,
  showSize,
} from './documents.ts';
import { showQuota } from './quota.ts';
import { deleteDocument, emptyRecycled, listRecycled, restoreDocument } from './recycling.ts';
import {
  changeShare,
  deleteShare,
  listDocumentShares,
  listSharesByMe,
  listSharesForMe,
  reserveShare,
  shareDocument,
} from './shares.ts';
import { transform } from './transform.ts';
import { showType } from './types.ts';
import { deleteVersion, downloadBlob, downloadVersion, listVersions } from './versions.ts';

/**
 * How surely AGE's service has it like this. documented: in AGE's guide or its client library. inferred: from those, by us. not-found: there
 * is such a thing, and nowhere does it say how.
 */
type Certainty = 'documented' | 'inferred' | 'not-found';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base of the API. */
  readonly path: string;
  readonly certainty: Certainty;
  /** What is not documented of a documented operation, and what the sandbox does there. */
  readonly unsure?: string;
  readonly summary: string;
  readonly query: readonly string[];
  readonly takes?: 'json' | 'contents';
  /** The schema of the answer, by its name in openapi.ts. */
  readonly gives?: string;
  readonly status: 200 | 201;
  readonly run: (call: Call) => Answer | Promise<Answer>;
}

const paging = ['page', 'itemsPerPage', 'orderField', 'searchBy'];
const on = (
  [method, path]: readonly [Operation['method'], string],
  summary: string,
  run: Operation['run'],
  more: Partial<Operation> = {},
): Operation => ({ method, path, summary, run, query: ['principal'], status: 200, certainty: 'documented', ...more });

export const operations: readonly Operation[] = [
  on(['POST', '/blobs'], 'Uploads contents, or the first part of them', uploadBlob, {
    ...{ query: ['documentTypeCode'], takes: 'contents', gives: 'Identifier', status: 201 },
    unsure: 'Parts are told by Content-Range, as the client library sends it; the guide does not name the header.',
  }),
  on(['PUT', '/blobs/{id}'], 'Uploads the next part, or the last one', continueBlob, {
    ...{ query: [], takes: 'contents' },
    unsure: 'A part out of order, and what to do after a lost answer: 400 says with which byte the next part begins.',
  }),
  on(['DELETE', '/blobs/{id}'], 'Deletes contents that no document has', deleteBlob, { query: [] }),
  on(['POST', '/transform'], 'Makes JSON into PDF or HTML by a template', transform, {
    ...{ query: ['documentTypeCode', 'format', 'language'], takes: 'contents' },
    unsure: 'Templates are not public: the sandbox shows the fields in a table.',
  }),
  on(['GET', '/documents'], 'Lists documents', listDocuments, {
    ...{ query: ['principal', 'type', 'folderId', ...paging], gives: 'Documents' },
    unsure: 'For whom else a system may ask: the sandbox lets it ask for itself and for its institution.',
  }),
  on(['POST', '/documents'], 'Publishes documents, or makes folders', publishDocuments, {
    ...{ query: [], takes: 'json', gives: 'PublishedDocuments', status: 201 },
  }),
  on(['GET', '/documents/{id}'], 'Shows a document', showDocument, { gives: 'Document' }),
  on(['PATCH', '/documents/{id}'], 'Renames, moves, renumbers a document, changes its expiration', patchDocument, {
    ...{ takes: 'json' },
    unsure: 'The guide shows an object, the client library sends JSON Patch: both are taken.',
  }),
  on(['DELETE', '/documents/{id}'], 'Recycles a document, or deletes it for good', deleteDocument, {
    query: ['principal', 'permanent', 'force'],
  }),
  on(['GET', '/documents/{id}/size'], 'Tells the size of a document or folder', showSize, { gives: 'Size' }),
  on(['GET', '/documents/{id}/blob'], 'Downloads the contents', downloadBlob, {
    query: ['principal', 'format', 'language'],
  }),
  on(['POST', '/documents/{id}/blob'], 'Overwrites the contents', overwriteBlob, {
    ...{ takes: 'contents', certainty: 'inferred' },
    unsure: 'The guide names it and does not say what the body is: the sandbox takes the contents themselves.',
  }),
  on(['POST', '/documents/{id}/copy'], 'Copies a document', copyDocument, {
    ...{ query: ['principal', 'folderId'], gives: 'Identifier' },
    unsure: 'What it answers: the sandbox tells the id of the copy.',
  }),
  on(['GET', '/documents/{id}/versions'], 'Lists earlier versions', listVersions, { gives: 'Versions' }),
  on(['GET', '/documents/{id}/versions/{version}/blob'], 'Downloads an earlier version', downloadVersion),
  on(['DELETE', '/documents/{id}/versions/{version}'], 'Deletes an earlier version', deleteVersion, {
    query: ['principal', 'includingPrevious'],
  }),
  on(['GET', '/recycled-documents'], 'Lists the recycle bin', listRecycled, {
    ...{ query: ['principal', 'type', ...paging], gives: 'RecycledDocuments' },
  }),
  on(['DELETE', '/recycled-documents'], 'Empties the recycle bin', emptyRecycled),
  on(['POST', '/recycled-documents/{id}/restore'], 'Restores a document', restoreDocument, {
    query: ['principal', 'folderId'],
  }),
  on(['POST', '/documents/{id}/shares'], 'Shares a document', shareDocument, {
    ...{ takes: 'json', gives: 'Identifiers', status: 201 },
    unsure: 'The guide shows an object with shares, its earlier version and the client library a list: both are taken.',
  }),
  on(['GET', '/documents/{id}/shares'], 'Lists the shares of a document', listDocumentShares, {
    ...{ query: ['principal', ...paging], gives: 'Shares' },
    unsure: 'The guide shows the document with its shares, the client library reads a list: the sandbox gives the list.',
  }),
  on(['PUT', '/documents/{id}/shares/{shareId}'], 'Changes a share', changeShare, { takes: 'json' }),
  on(['DELETE', '/documents/{id}/shares/{shareId}'], 'Ends a share', deleteShare),
  on(['GET', '/shares/for-me'], 'Lists what was shared with the principal', listSharesForMe, {
    ...{ query: ['principal', ...paging], gives: 'SharesForMe' },
  }),
  on(['GET', '/shares/by-me'], 'Lists what the principal has shared', listSharesByMe, {
    ...{ query: ['principal', ...paging], gives: 'SharedDocuments' },
  }),
  on(['POST', '/shares/reservations'], 'Reserves a share, with an access code', reserveShare, {
    ...{ query: ['generateAccessCode'], gives: 'Reservation', status: 201 },
  }),
  on(['GET', '/document-types/{code}'], 'Shows a document type', showType, {
    ...{ query: [], gives: 'DocumentType' },
    unsure: 'A type that the entry does not declare: the sandbox answers 403.',
  }),
  on(['GET', '/principals/{id}/name'], 'Tells the name of a principal', showName, {
    ...{ query: [], gives: 'Name', certainty: 'not-found' },
    unsure: 'The guide does not show the answer: the sandbox gives a JSON text, with invented names.',
  }),
  on(['GET', '/quota'], 'Tells how much is stored', showQuota, { gives: 'Quota' }),
];

export interface Route {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

const compiled = operations.map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`),
}));

/** The operation of a path below the base; the methods that there are where the path has others; undefined where there is no such path. */
export function findRoute(method: string, path: string): Route | readonly string[] | undefined {
  const there = compiled.filter(({ pattern }) => pattern.test(path));
  const found = there.find(({ operation }) => operation.method === method);
  if (!found) return there.length > 0 ? there.map(({ operation }) => operation.method) : undefined;
  const values = found.pattern.exec(path)?.slice(1) ?? [];
  return {
    operation: found.operation,
    parameters: Object.fromEntries(found.names.map((name, i) => [name, decode(values[i] ?? '')])),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
