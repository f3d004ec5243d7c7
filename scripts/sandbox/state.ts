// What the stand-in service knows: blobs, documents, shares. A call changes it only by changes that are written down first.

export interface Blob {
  readonly id: string;
  /** The client id of the system that uploads it; nobody else may go on. */
  readonly by: string;
  /** Code of the document type. */
  readonly type: string;
  /** Media type of the contents. */
  readonly mime: string;
  /** Bytes that were received and acknowledged. */
  readonly size: number;
  /** Bytes of the whole, where the client said it. */
  readonly total: number | null;
  readonly isComplete: boolean;
}

/** An earlier or the present contents of a document. */
export interface Version {
  readonly version: number;
  /** Null for a folder. */
  readonly blobId: string | null;
  readonly modifiedOn: string;
  readonly modifiedBy: string;
}

/** A document, or a folder: a document without contents. Instants in ISO 8601. */
export interface Document extends Version {
  readonly id: string;
  /** Urn of the owner. */
  readonly principal: string;
  readonly name: string;
  readonly number: string | null;
  readonly type: string;
  readonly folderId: string | null;
  readonly createdOn: string;
  readonly createdBy: string;
  /** The client id of the system that published it. */
  readonly publisher: string;
  readonly expiresOn: string | null;
  /** From old to new, without the present one. */
  readonly earlier: readonly Version[];
  readonly recycled: { readonly on: string; readonly by: string; readonly from: string } | null;
}

export type Permission = 'Read' | 'Write';

export interface Share {
  readonly id: string;
  readonly documentId: string;
  /** Urn. */
  readonly for: string;
  readonly permission: Permission;
  readonly from: string | null;
  readonly to: string | null;
  readonly sharedOn: string;
  readonly sharedBy: string;
}

/** A place kept for a share, which has its id from then on. */
interface Reservation {
  readonly id: string;
  readonly accessCode: string | null;
  /** The client id of the system that reserved it. */
  readonly by: string;
  /** Once it was used. */
  readonly isUsed: boolean;
}

interface Tables {
  readonly blobs: Blob;
  readonly documents: Document;
  readonly shares: Share;
  readonly reservations: Reservation;
}

export type State = { readonly [Name in keyof Tables]: ReadonlyMap<string, Tables[Name]> };

export type Change =
  | { readonly [Name in keyof Tables]: { readonly put: Name; readonly row: Tables[Name] } }[keyof Tables]
  | { readonly drop: keyof Tables; readonly id: string };

const tables = ['blobs', 'documents', 'shares', 'reservations'] as const satisfies readonly (keyof Tables)[];

export const emptyState = (): State => ({ blobs: new Map(), documents: new Map(), shares: new Map(), reservations: new Map() });

/** Changes the state in its place: it may be large, and nobody looks at an earlier one. */
export function apply(state: State, changes: readonly Change[]): void {
  for (const change of changes) {
    const rows = state['put' in change ? change.put : change.drop] as Map<string, Tables[keyof Tables]>;
    if ('put' in change) rows.set(change.row.id, change.row);
    else rows.delete(change.id);
  }
}

/** The changes that make the state of an empty one. */
export const allOf = (state: State): Change[] =>
  tables.flatMap((put) => [...state[put].values()].map((row) => ({ put, row }) as Change));

/** Contents that no document and no upload needs any more are dropped with their document. */
export function listUnused(state: State, gone: readonly Document[]): Change[] {
  const left = new Set([...state.documents.values()].filter((one) => !gone.includes(one)).flatMap(blobsOf));
  const unused = new Set(gone.flatMap(blobsOf).filter((id) => !left.has(id)));
  return [...unused].map((id) => ({ drop: 'blobs', id }));
}

export const blobsOf = ({ blobId, earlier }: Document): string[] =>
  [blobId, ...earlier.map((one) => one.blobId)].filter((id) => id !== null);
