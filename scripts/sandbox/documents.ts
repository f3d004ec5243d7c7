// Documents and folders: published for their owners, looked at, changed, copied.
import { findDocument, findFolder, foldersAround, insideOf, readGuid, rightOf } from './access.ts';
import { findBlob, receivedBy, requireValid } from './blobs.ts';
import type { Answer, Call } from './call.ts';
import { addPeriod, readInstant, readText, requireAfter } from './fields.ts';
import { answerPage } from './lists.ts';
import { currentPrincipal, nameOfPrincipal, readPrincipal, urnOf } from './principals.ts';
import { Problem, showValue, wrong } from './problem.ts';
import { requireQuota, sizeOf } from './quota.ts';
import { detailsOf } from './shapes.ts';
import { readShareRequests } from './shares.ts';
import { apply, type Change, type Document, emptyState, listUnused, type State } from './state.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function listDocuments(call: Call): Answer {
  const principal = currentPrincipal(call);
  const { query, state, now } = call;
  const type = query.get('type')?.toLowerCase();
  const given = query.get('folderId');
  const folder = given ? readFolder(given, principal, call) : undefined;
  const rows = [...state.documents.values()].filter(
    (one) =>
      (folder ? one.folderId === folder : one.principal === principal) &&
      !one.recycled &&
      one.createdOn <= now &&
      (!type || one.type.toLowerCase() === type),
  );
  return answerPage(
    query,
    rows.map((one) => detailsOf(one, call)),
  );
}

function readFolder(value: string, principal: string, call: Call): string {
  const folder = call.state.documents.get(readGuid(value, 'folderId'));
  if (!folder || folder.recycled) throw new Problem(404, { folderId: ['There is no such folder.'] });
  if (rightOf(folder, principal, call) === undefined)
    throw new Problem(403, { folderId: ['The folder is not shared with you.'] });
  return folder.id;
}

/** All of the documents, or none. */
export function publishDocuments(call: Call): Answer {
  const { body } = call;
  if (!isRecord(body) || !Array.isArray(body.documents)) throw wrong('documents', 'A list of documents is needed.');
  if (body.documents.length === 0) throw wrong('documents', 'At least one document is needed.');
  const blobId = body.blobId === null || body.blobId === undefined ? null : readGuid(body.blobId, 'blobId');
  const blob = blobId === null ? undefined : findBlob({ ...call, parameters: { id: blobId } });
  if (blob && !blob.isComplete) throw wrong('blobId', 'The last part of the blob is missing.');
  // What an earlier entry makes counts for the next ones, for names and quota.
  const draft = copyOf(call.state);
  const changes: Change[] = [];
  const made = body.documents.map((entry: unknown, i: number) => {
    const own = makeOne(entry, `documents[${i}].`, { ...call, state: draft }, { blobId, type: blob?.type ?? 'Folder' });
    apply(draft, own.changes);
    changes.push(...own.changes);
    return own.document;
  });
  for (const principal of new Set(made.map((one) => one.principal))) requireQuota(principal, call.world.quota, draft);
  const shown = made.map(({ id, name, principal, expiresOn }) => ({ id, name, principal, expiresOn }));
  return { status: 201, body: shown, changes };
}

/** One into which changes can be put without the other seeing them. */
const copyOf = (state: State): State => ({
  ...emptyState(),
  ...Object.fromEntries(Object.entries(state).map(([name, rows]) => [name, new Map(rows as ReadonlyMap<string, unknown>)])),
});

function makeOne(entry: unknown, at: string, call: Call, contents: Pick<Document, 'blobId' | 'type'>) {
  if (!isRecord(entry)) throw wrong(at.slice(0, -1), 'A document is an object.');
  const { now, state, system, world } = call;
  const principal = readPrincipal(entry.principal, `${at}principal`);
  const createdOn = readInstant(entry.createdOn, `${at}createdOn`) ?? now;
  const period = world.types.get(contents.type.toLowerCase())?.expiresAfter;
  const given = readInstant(entry.expiresOn, `${at}expiresOn`);
  const expiresOn = given ?? (period === undefined ? null : addPeriod(createdOn, period));
  if (expiresOn !== null) requireAfter(expiresOn, createdOn, `${at}expiresOn`);
  const folderId = findFolder(entry.folderId, principal, call);
  const createdBy = entry.createdBy ? readPrincipal(entry.createdBy, `${at}createdBy`) : urnOf(system);
  const document: Document = {
    id: call.newId(),
    ...contents,
    principal,
    name: makeDistinct(readText(entry.name, `${at}name`, { most: 250 }), { principal, folderId }, state),
    number:
      entry.number === null || entry.number === undefined ? null : readText(entry.number, `${at}number`, { most: 50, least: 0 }),
    folderId,
    createdOn,
    createdBy,
    publisher: system.clientId,
    expiresOn,
    version: 1,
    modifiedOn: now,
    modifiedBy: createdBy,
    earlier: [],
    recycled: null,
  };
  const shares = readShareRequests(entry.shares ?? [], document, { call, at: `${at}shares`, by: principal });
  return { document, changes: [{ put: 'documents', row: document } as const, ...shares.changes] };
}

/** A second document of the same name in the same folder is called Name (2). */
export function makeDistinct(name: string, place: Pick<Document, 'principal' | 'folderId'>, { documents }: State): string {
  const taken = new Set(
    [...documents.values()].flatMap((one) =>
      one.principal === place.principal && one.folderId === place.folderId && !one.recycled ? one.name.toLowerCase() : [],
    ),
  );
  const [, stem = name, extension = ''] = /^(.+?)(\.[A-Za-z0-9]{1,10})?$/.exec(name) ?? [];
  for (let i = 1; ; i++) {
    const suffix = i === 1 ? extension : ` (${i})${extension}`;
    const candidate = `${stem.slice(0, 250 - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

export const showDocument = (call: Call): Answer => ({ status: 200, body: detailsOf(findDocument(call, 'Read').document, call) });

export const showSize = (call: Call): Answer => ({
  status: 200,
  body: { size: sizeOf(findDocument(call, 'Read').document, call.state) },
});

/** A list of JSON Patch, as AGE's client library sends it, or an object with the new values, as the guide shows it. */
export function patchDocument(call: Call): Answer {
  const { document, principal } = findDocument(call, 'Write');
  let changed = document;
  for (const [field, value] of readPatch(call.body)) changed = change(changed, field, value, { call, principal });
  if (changed.expiresOn !== null && changed.expiresOn !== document.expiresOn)
    requireAfter(changed.expiresOn, changed.createdOn, 'expiresOn');
  return { status: 200, changes: [{ put: 'documents', row: { ...changed, modifiedOn: call.now, modifiedBy: principal } }] };
}

function readPatch(body: unknown): [string, unknown][] {
  if (isRecord(body)) return Object.entries(body);
  if (!Array.isArray(body)) throw wrong('', 'A patch is a list of operations, or an object with the new values.');
  return body.map((one: unknown) => {
    const op = isRecord(one) ? showValue(one.op).toLowerCase() : '';
    if (!isRecord(one) || typeof one.path !== 'string' || !['add', 'replace', 'remove'].includes(op))
      throw wrong('', 'An operation has a path, and op is add, replace or remove.');
    return [one.path.replace(/^\//, ''), op === 'remove' ? null : one.value];
  });
}

function change(
  document: Document,
  field: string,
  value: unknown,
  { call, principal }: { call: Call; principal: string },
): Document {
  switch (field.toLowerCase()) {
    case 'name': {
      const name = readText(value, 'name', { most: 250 });
      return { ...document, name: name === document.name ? name : makeDistinct(name, document, call.state) };
    }
    case 'number':
      return { ...document, number: value === null ? null : readText(value, 'number', { most: 50, least: 0 }) };
    case 'expireson':
      return { ...document, expiresOn: readInstant(value, 'expiresOn') };
    case 'folderid': {
      const folderId = findFolder(value, principal, call);
      requireOutside(document, folderId, call.state);
      return { ...document, folderId };
    }
    default:
      throw wrong(field, 'Only name, number, expiresOn and folderId can be changed.');
  }
}

/** A folder cannot be moved into itself. */
function requireOutside(document: Document, folderId: string | null, state: State): void {
  const target = folderId === null ? undefined : state.documents.get(folderId);
  if (target && [target, ...foldersAround(target, state)].some(({ id }) => id === document.id))
    throw wrong('folderId', 'A folder cannot be inside itself.');
}

/** Into a folder, or into the root; a folder with all that is in it. */
export function copyDocument(call: Call): Answer {
  const { document, principal } = findDocument(call, 'Read');
  const folderId = findFolder(call.query.get('folderId'), principal, call);
  requireOutside(document, folderId, call.state);
  const ids = new Map<string, string>();
  const all = [document, ...insideOf(document, call.state).filter((one) => !one.recycled)];
  for (const one of all) ids.set(one.id, call.newId());
  const rows = all.map((one): Document => {
    const place = one === document ? { principal, folderId } : { principal, folderId: ids.get(one.folderId ?? '') ?? null };
    const name = one === document ? makeDistinct(one.name, place, call.state) : one.name;
    const made = {
      version: 1,
      earlier: [],
      createdOn: call.now,
      createdBy: principal,
      modifiedOn: call.now,
      modifiedBy: principal,
    };
    return { ...one, ...place, ...made, name, id: ids.get(one.id) ?? '', publisher: call.system.clientId };
  });
  const changes = rows.map((row): Change => ({ put: 'documents', row }));
  const draft = copyOf(call.state);
  apply(draft, changes);
  requireQuota(principal, call.world.quota, draft);
  return { status: 200, body: { id: rows[0]?.id }, changes };
}

/** New contents. What was there stays as an earlier version where the type keeps versions. */
export async function overwriteBlob(call: Call): Promise<Answer> {
  const received = receivedBy(call);
  const type = call.world.types.get(findDocument(call, 'Write').document.type.toLowerCase());
  if (received.mime === '') throw wrong('Content-Type', 'The media type of the contents is needed.');
  if (type) await requireValid(type, received);
  // Looked at again: another call may have changed it meanwhile.
  const { document, principal } = findDocument(call, 'Write');
  if (document.blobId === null) throw wrong('id', 'A folder has no contents.');
  const { blobId, version, modifiedOn, modifiedBy } = document;
  const keeps = type?.versioning === true;
  const row: Document = {
    ...document,
    blobId: received.blobId,
    version: version + 1,
    earlier: keeps ? [...document.earlier, { blobId, version, modifiedOn, modifiedBy }] : document.earlier,
    modifiedOn: call.now,
    modifiedBy: principal,
  };
  const { mime, size } = received;
  const blob = { id: received.blobId, by: call.system.clientId, type: document.type, mime, size, total: size, isComplete: true };
  const draft = copyOf(call.state);
  const changes: Change[] = [
    { put: 'blobs', row: blob },
    { put: 'documents', row },
  ];
  apply(draft, changes);
  requireQuota(document.principal, call.world.quota, draft);
  return { status: 200, changes: [...changes, ...listUnused(draft, [document])] };
}

export const showName = ({ parameters, world }: Call): Answer => ({
  status: 200,
  body: nameOfPrincipal(readPrincipal(parameters.id, 'id'), world),
});
