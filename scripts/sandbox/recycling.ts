// The recycle bin, and what becomes of documents whose time is over.
import { findDocument, findFolder, foldersAround, insideOf } from './access.ts';
import type { Answer, Call, World } from './call.ts';
import { makeDistinct } from './documents.ts';
import { answerPage } from './lists.ts';
import { currentPrincipal } from './principals.ts';
import { forbidden, wrong } from './problem.ts';
import { recycledOf } from './shapes.ts';
import { type Change, type Document, listUnused, type State } from './state.ts';

/** Into the recycle bin, or, where the owner says so, for good. A folder that is not empty only with force. */
export function deleteDocument(call: Call): Answer {
  const { document, principal, right } = findDocument(call, 'Write');
  const inside = insideOf(document, call.state);
  const isPermanent = readFlag(call.query, 'permanent');
  if (inside.some((one) => !one.recycled) && !readFlag(call.query, 'force')) throw wrong('force', 'The folder is not empty.');
  if (isPermanent && right !== 'Owner') throw forbidden('Only the owner deletes for good.');
  const changes = isPermanent ? dropAll([document, ...inside], call.state) : recycleAll([document, ...inside], principal, call);
  return { status: 200, changes };
}

function readFlag(query: URLSearchParams, field: string): boolean {
  const value = query.get(field)?.toLowerCase() ?? 'false';
  if (value !== 'true' && value !== 'false') throw wrong(field, 'It is true or false.');
  return value === 'true';
}

function recycleAll(documents: readonly Document[], by: string, { state, now }: Pick<Call, 'state' | 'now'>): Change[] {
  return documents.flatMap((one): Change[] => {
    if (one.recycled) return [];
    const from = (one.folderId === null ? undefined : state.documents.get(one.folderId)?.name) ?? 'Root';
    return [{ put: 'documents', row: { ...one, recycled: { on: now, by, from } } }];
  });
}

/** With their shares, and the contents that nothing else has. */
function dropAll(documents: readonly Document[], state: State): Change[] {
  const ids = new Set(documents.map(({ id }) => id));
  const shares = [...state.shares.values()].filter(({ documentId }) => ids.has(documentId));
  return [
    ...[...ids].map((id): Change => ({ drop: 'documents', id })),
    ...shares.map(({ id }): Change => ({ drop: 'shares', id })),
    ...listUnused(state, documents),
  ];
}

export function listRecycled(call: Call): Answer {
  const principal = currentPrincipal(call);
  const type = call.query.get('type')?.toLowerCase();
  const rows = ownRecycled(principal, call.state).filter((one) => !type || one.type.toLowerCase() === type);
  return answerPage(
    call.query,
    rows.map((one) => recycledOf(one, call)),
  );
}

const ownRecycled = (principal: string, { documents }: State): Document[] =>
  [...documents.values()].filter((one) => one.recycled && one.principal === principal);

export const emptyRecycled = (call: Call): Answer => ({
  status: 200,
  changes: dropAll(ownRecycled(currentPrincipal(call), call.state), call.state),
});

/** Where it was, unless that folder is gone or another one is named. What was recycled with a folder comes back with it. */
export function restoreDocument(call: Call): Answer {
  const { document, principal } = findDocument(call, 'Write', 'recycled');
  const named = findFolder(call.query.get('folderId'), principal, call);
  const isAround = document.folderId !== null && foldersAround(document, call.state).every((one) => !one.recycled);
  const former = document.folderId !== null && isAround && call.state.documents.has(document.folderId) ? document.folderId : null;
  const place = { principal: document.principal, folderId: named ?? former };
  const together = insideOf(document, call.state).filter((one) => one.recycled?.on === document.recycled?.on);
  const rows = [document, ...together].map((one) => ({
    ...one,
    ...(one === document && { ...place, name: makeDistinct(one.name, place, call.state) }),
    recycled: null,
  }));
  return { status: 200, changes: rows.map((row): Change => ({ put: 'documents', row })) };
}

/** What has expired goes to the recycle bin, or for good where its type says so. */
export function expire(state: State, { types }: Pick<World, 'types'>, now: string): Change[] {
  const over = [...state.documents.values()].filter((one) => !one.recycled && one.expiresOn !== null && one.expiresOn <= now);
  if (over.length === 0) return [];
  const all = [...new Set(over.flatMap((one) => [one, ...insideOf(one, state)]))];
  const isPermanent = (one: Document) => types.get(one.type.toLowerCase())?.permanentDeleteOnExpiration === true;
  return [
    ...dropAll(over.filter(isPermanent), state),
    ...recycleAll(
      all.filter((one) => !(over.includes(one) && isPermanent(one))),
      'urn:public',
      { state, now },
    ),
  ];
}
