// Shares: of a document with a principal, for a time; and reservations, whose access code and link can be given out before there is a document.
import { findDocument, readGuid } from './access.ts';
import type { Answer, Call } from './call.ts';
import { readInstant, requireAfter } from './fields.ts';
import { answerPage } from './lists.ts';
import { currentPrincipal, readPrincipal } from './principals.ts';
import { forbidden, notFound, showValue, wrong } from './problem.ts';
import { sharedDocumentOf, sharedForOf, shareOf } from './shapes.ts';
import type { Change, Document, Permission, Share } from './state.ts';

interface Sharing {
  readonly call: Call;
  /** Where the list stands in the body. */
  readonly at: string;
  /** Who shares. */
  readonly by: string;
}

/** The shares that a list asks for, with what makes them. */
export function readShareRequests(list: unknown, document: Document, { call, at, by }: Sharing) {
  if (!Array.isArray(list)) throw wrong(at, 'A list of shares is needed.');
  const used = new Set<string>();
  const made = list.map((entry: unknown, i: number) => {
    const request = Object(entry) as Record<string, unknown>;
    const field = (name: string) => `${at}[${i}].${name}`;
    const reserved = request.reservedId ? findReservation(request.reservedId, field('reservedId'), call) : undefined;
    if (reserved && used.has(reserved.id)) throw wrong(field('reservedId'), 'The reservation was used already.');
    if (reserved) used.add(reserved.id);
    const share: Share = {
      id: reserved?.id ?? call.newId(),
      documentId: document.id,
      for: readPrincipal(request.for ?? request.sharedFor, field('for')),
      ...readTerms(request, field, call.now),
      sharedOn: call.now,
      sharedBy: by,
    };
    return { share, reserved };
  });
  const changes = made.flatMap(({ share, reserved }): Change[] => [
    { put: 'shares', row: share },
    ...(reserved ? [{ put: 'reservations', row: { ...reserved, isUsed: true } } as const] : []),
  ]);
  return { shares: made.map(({ share }) => share), changes };
}

function findReservation(value: unknown, field: string, { state, system }: Call) {
  const reservation = state.reservations.get(readGuid(value, field));
  if (!reservation || reservation.by !== system.clientId) throw notFound('There is no such reservation.');
  if (reservation.isUsed) throw wrong(field, 'The reservation was used already.');
  return reservation;
}

function readTerms(request: Record<string, unknown>, field: (name: string) => string, now: string) {
  const permission = readPermission(request.permission, field('permission'));
  const from = readInstant(request.from, field('from'));
  const to = readInstant(request.to, field('to'));
  if (to !== null) requireAfter(to, now, field('to'));
  if (from !== null && to !== null && from > to) throw wrong(field('to'), 'It may not be before from.');
  return { permission, from, to };
}

function readPermission(value: unknown, field: string): Permission {
  if (/^read$/i.test(showValue(value)) || value === 1) return 'Read';
  if (/^write$/i.test(showValue(value)) || value === 2) return 'Write';
  throw wrong(field, 'A permission is Read or Write.');
}

/** The list itself, as AGE's client library sends it, or an object around it, as the guide shows it. */
export function shareDocument(call: Call): Answer {
  const { document, principal, right } = findDocument(call, 'Read');
  const list = Array.isArray(call.body) ? call.body : (Object(call.body) as { shares?: unknown }).shares;
  const { shares, changes } = readShareRequests(list, document, { call, at: 'shares', by: principal });
  if (shares.length === 0) throw wrong('shares', 'At least one share is needed.');
  if (right === 'Read' && shares.some(({ permission }) => permission === 'Write'))
    throw forbidden('A share cannot permit more than whoever shares may do.');
  return { status: 201, body: shares.map(({ id }) => ({ id })), changes };
}

export function listDocumentShares(call: Call): Answer {
  const { document } = findDocument(call, 'Read');
  const shares = [...call.state.shares.values()].filter((share) => share.documentId === document.id);
  return answerPage(
    call.query,
    shares.map((share) => shareOf(share, call)),
  );
}

export function changeShare(call: Call): Answer {
  const { share } = findShare(call);
  const terms = readTerms(Object(call.body), (name) => name, call.now);
  return { status: 200, changes: [{ put: 'shares', row: { ...share, ...terms } }] };
}

export const deleteShare = (call: Call): Answer => ({
  status: 200,
  changes: [{ drop: 'shares', id: findShare(call).share.id }],
});

/** Of the document of the path; only who shared it, or who may write, changes it. */
function findShare(call: Call) {
  const { document, principal, right } = findDocument(call, 'Read');
  const share = call.state.shares.get(readGuid(call.parameters.shareId, 'shareId'));
  if (!share || share.documentId !== document.id) throw notFound('There is no such share.');
  if (right === 'Read' && share.sharedBy !== principal) throw forbidden('Somebody else has shared the document.');
  return { share };
}

export function listSharesForMe(call: Call): Answer {
  const principal = currentPrincipal(call);
  const { shares, documents } = call.state;
  const rows = [...shares.values()].flatMap((share) => {
    const document = documents.get(share.documentId);
    const counts = share.for === principal && (share.to === null || share.to > call.now);
    return counts && document && isThere(document, call) ? sharedForOf(share, document, call) : [];
  });
  return answerPage(call.query, rows);
}

export function listSharesByMe(call: Call): Answer {
  const principal = currentPrincipal(call);
  const own = [...call.state.shares.values()].filter((share) => share.sharedBy === principal);
  const documents = [...call.state.documents.values()].filter((one) => isThere(one, call));
  const rows = documents.flatMap((document) => {
    const shares = own.filter((share) => share.documentId === document.id);
    return shares.length > 0 ? sharedDocumentOf(document, shares, call) : [];
  });
  return answerPage(call.query, rows);
}

const isThere = (document: Document, { now }: Call): boolean => !document.recycled && document.createdOn <= now;

/** With an access code of eight digits, unless it is asked for without. */
export function reserveShare(call: Call): Answer {
  const { query, world, system } = call;
  const wanted = query.get('generateAccessCode')?.toLowerCase() ?? 'true';
  if (wanted !== 'true' && wanted !== 'false') throw wrong('generateAccessCode', 'It is true or false.');
  const id = call.newId();
  const accessCode = wanted === 'true' ? call.newCode(8) : null;
  const fullLink = `${world.viewUrl}view/${id}${accessCode === null ? '' : `?accessCode=${accessCode}`}`;
  return {
    status: 201,
    body: { id, accessCode, fullLink },
    changes: [{ put: 'reservations', row: { id, accessCode, by: system.clientId, isUsed: false } }],
  };
}

/** Whether somebody who has the link and the code may see the document now; unused rights are not checked further. */
export function findByLink({ parameters, query, state, now }: Pick<Call, 'parameters' | 'query' | 'state' | 'now'>): Document {
  const id = readGuid(parameters.id, 'id');
  const [reservation, share] = [state.reservations.get(id), state.shares.get(id)];
  const document = share && state.documents.get(share.documentId);
  if (!reservation || !share || !document || document.recycled) throw notFound('Nothing is shared by this link.');
  if (reservation.accessCode !== null && reservation.accessCode !== query.get('accessCode'))
    throw forbidden('The access code is missing or wrong.');
  if ((share.from !== null && share.from > now) || (share.to !== null && share.to <= now))
    throw forbidden('The time of the share is not now.');
  return document;
}
