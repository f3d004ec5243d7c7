// Who may see and change a document: its owner, those it or a folder around it is shared with, and, for reading, who published it.
import type { Call } from './call.ts';
import { currentPrincipal, urnOf } from './principals.ts';
import { forbidden, notFound, Problem, showValue } from './problem.ts';
import type { Document, Permission, Share, State } from './state.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In small letters. Throws where it is no GUID. */
export function readGuid(value: unknown, field: string): string {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  if (!guid.test(text)) throw new Problem(400, { [field]: [`The value '${showValue(value)}' is not valid.`] });
  return text;
}

export interface Found {
  readonly document: Document;
  readonly principal: string;
  /** Owner is more than Write: only an owner deletes for good. */
  readonly right: Permission | 'Owner';
}

/** The document of the path. Throws 404 where it is not there (yet), 403 where the principal has less than the right. */
export function findDocument(call: Call, needed: Permission | 'Owner', where: 'kept' | 'recycled' = 'kept'): Found {
  const document = call.state.documents.get(readGuid(call.parameters.id, 'id'));
  const principal = currentPrincipal(call);
  if (!document || (document.recycled !== null) !== (where === 'recycled') || document.createdOn > call.now)
    throw notFound('There is no such document.');
  const right = rightOf(document, principal, call);
  if (right === undefined || order.indexOf(right) < order.indexOf(needed))
    throw forbidden(`${principal} does not have the permission ${needed} on this document.`);
  return { document, principal, right };
}

const order = ['Read', 'Write', 'Owner'] as const;

export function rightOf(document: Document, principal: string, call: Call): Found['right'] | undefined {
  if (document.principal === principal) return 'Owner';
  const rights = sharesAbove(document, call.state).filter((share) => isOpen(share, principal, call.now));
  if (rights.some(({ permission }) => permission === 'Write')) return 'Write';
  const isPublisher = document.publisher === call.system.clientId && principal === urnOf(call.system);
  return rights.length > 0 || isPublisher ? 'Read' : undefined;
}

/** Those of the document and of the folders around it. */
function sharesAbove(document: Document, state: State): Share[] {
  const around = new Set([document.id, ...foldersAround(document, state).map(({ id }) => id)]);
  return [...state.shares.values()].filter((share) => around.has(share.documentId));
}

/** From the nearest up. A folder is never inside itself. */
export function foldersAround({ folderId }: Document, state: State): Document[] {
  const above = folderId === null ? undefined : state.documents.get(folderId);
  return above ? [above, ...foldersAround(above, state)] : [];
}

const isOpen = ({ for: whom, from, to }: Share, principal: string, now: string): boolean =>
  (whom === principal || whom === 'urn:public') && (from === null || from <= now) && (to === null || to > now);

/** All that lies in a folder, at any depth, recycled or not. */
export function insideOf({ id }: Document, state: State): Document[] {
  const children = [...state.documents.values()].filter((one) => one.folderId === id);
  return children.flatMap((child) => [child, ...insideOf(child, state)]);
}

/** The folder that a query or an entry names, into which the principal may put something; null for the root. */
export function findFolder(value: unknown, principal: string, call: Call): string | null {
  if (value === null || value === undefined || value === '') return null;
  const folder = call.state.documents.get(readGuid(value, 'folderId'));
  if (!folder || folder.recycled || folder.createdOn > call.now) throw notFound('There is no such folder.');
  if (folder.blobId !== null) throw new Problem(400, { folderId: ['A document with contents is no folder.'] });
  const right = rightOf(folder, principal, call);
  if (right === 'Owner' || right === 'Write') return folder.id;
  throw forbidden(`${principal} does not have the permission Write on the folder.`);
}
