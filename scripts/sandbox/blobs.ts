// Contents, uploaded whole or in parts: each part but the last from 5 MiB to 5 GiB, one after the other.
import { readGuid } from './access.ts';
import type { Answer, Call, Received, ServedType } from './call.ts';
import { forbidden, notFound, Problem, wrong } from './problem.ts';
import { type Blob, blobsOf, type State } from './state.ts';

const smallestPart = 5 * 1024 ** 2;
export const largestPart = 5 * 1024 ** 3;

/** The type that a query names, among those the system declares; Unknown where it names none. */
export function readType(call: Pick<Call, 'query' | 'world' | 'system'>): ServedType {
  const code = call.query.get('documentTypeCode');
  const type = findType(code === null || code === '' ? 'Unknown' : code, call);
  if (!type) throw wrong('documentTypeCode', `There is no document type '${code}'.`);
  if (type.code === 'Folder') throw wrong('documentTypeCode', 'A folder has no contents.');
  return type;
}

/** Undefined where there is none; throws 403 where the entry of the system does not declare it. */
export function findType(code: string, { world, system }: Pick<Call, 'world' | 'system'>): ServedType | undefined {
  const type = world.types.get(code.toLowerCase());
  if (!type || isPredefined(type) || system.documentTypes.includes(type.code)) return type;
  throw forbidden(`The entry of the system does not declare the document type '${type.code}'.`);
}

const isPredefined = ({ code }: ServedType): boolean => code === 'Unknown' || code === 'Folder';

export async function uploadBlob(call: Call): Promise<Answer> {
  const type = readType(call);
  const received = receivedBy(call);
  if (received.mime === '') throw wrong('Content-Type', 'The media type of the contents is needed.');
  const { blobId: id, mime, range } = received;
  const progress = range
    ? goOn({ size: 0, total: null }, received)
    : { size: received.size, total: received.size, isComplete: true };
  const blob: Blob = { id, by: call.system.clientId, type: type.code, mime, ...progress };
  if (blob.isComplete) await requireValid(type, received);
  return { status: 201, body: { id }, changes: [{ put: 'blobs', row: blob }] };
}

export async function continueBlob(call: Call): Promise<Answer> {
  const blob = findBlob(call);
  const received = receivedBy(call);
  const changed: Blob = { ...blob, ...goOn(blob, received) };
  const type = call.world.types.get(blob.type.toLowerCase());
  if (changed.isComplete && type) await requireValid(type, { ...received, mime: blob.mime });
  return { status: 200, changes: [{ put: 'blobs', row: changed }] };
}

export function deleteBlob(call: Call): Answer {
  const { id } = findBlob(call);
  if (isUsed(id, call.state)) throw wrong('id', 'A document has these contents.');
  return { status: 200, changes: [{ drop: 'blobs', id }] };
}

const isUsed = (id: string, { documents }: State): boolean => [...documents.values()].some((one) => blobsOf(one).includes(id));

/** The blob of the path, of this system. */
export function findBlob({ parameters, state, system }: Pick<Call, 'parameters' | 'state' | 'system'>): Blob {
  const blob = state.blobs.get(readGuid(parameters.id, 'id'));
  if (!blob) throw notFound('There is no such blob.');
  if (blob.by !== system.clientId) throw forbidden('Another system uploaded this blob.');
  return blob;
}

export function receivedBy({ received }: Call): Received {
  if (!received) throw new Error('an operation that takes contents was called without');
  return received;
}

type Progress = Pick<Blob, 'size' | 'total' | 'isComplete'>;

/** What a blob has become with a part. Throws where the part does not follow, or has another size than it may. */
export function goOn(
  blob: Pick<Blob, 'size' | 'total'> & Partial<Progress>,
  { range, size }: Pick<Received, 'range' | 'size'>,
): Progress {
  if (blob.isComplete) throw wrong('id', 'The blob is complete.');
  if (!range) throw wrong('Content-Range', 'Which part it is stands in Content-Range: bytes <first>-<last>/<total>.');
  const { bytes, total } = range;
  if (blob.total !== null && total !== blob.total)
    throw wrong('Content-Range', `The whole was said to have ${blob.total} bytes.`);
  if (bytes && bytes.from !== blob.size) throw wrong('Content-Range', `The next part begins with byte ${blob.size}.`);
  if (size !== (bytes ? bytes.to - bytes.from + 1 : 0)) throw wrong('Content-Range', `The part has ${size} bytes.`);
  const after = blob.size + size;
  if (total !== null && after > total) throw wrong('Content-Range', 'The part goes beyond the whole.');
  const isComplete = after === total;
  if (size > largestPart) throw new Problem(413, { 'Content-Range': ['A part has at most 5 GiB.'] });
  if (!isComplete && size < smallestPart) throw wrong('Content-Range', 'Every part but the last has at least 5 MiB.');
  return { size: after, total, isComplete };
}

/** Contents of a type that has a schema are checked where they are JSON. */
export async function requireValid(type: ServedType, received: Pick<Received, 'mime' | 'readWhole'>): Promise<void> {
  if (!type.findWrong || received.mime !== 'application/json') return;
  const problem = type.findWrong(await received.readWhole());
  if (problem !== undefined) throw wrong('', `The contents do not fit the schema of ${type.code}: ${problem.trim()}`);
}

/** Content-Range, as bytes 0-5242879/10485760; with a star for a total that is not known yet, or for no bytes. Throws where it is none. */
export function readRange(header: string | undefined): Received['range'] {
  if (header === undefined) return undefined;
  const [, from, to, total] = /^bytes (?:([0-9]{1,15})-([0-9]{1,15})|\*)\/([0-9]{1,15}|\*)$/.exec(header.trim()) ?? [];
  const isOrdered = from === undefined || Number(from) <= Number(to);
  if (total === undefined || !isOrdered || (from === undefined && total === '*'))
    throw wrong('Content-Range', `The value '${header}' is not valid.`);
  return {
    bytes: from === undefined ? undefined : { from: Number(from), to: Number(to) },
    total: total === '*' ? null : Number(total),
  };
}
