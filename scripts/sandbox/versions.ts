// Contents of a document, present and earlier.
import { findDocument } from './access.ts';
import type { Answer, Call } from './call.ts';
import { nameOfPrincipal } from './principals.ts';
import { notFound, wrong } from './problem.ts';
import { type Change, type Document, listUnused, type Version } from './state.ts';
import { transformBlob } from './transform.ts';

export function listVersions(call: Call): Answer {
  const { document } = findDocument(call, 'Read');
  const rows = document.earlier.toReversed().map(({ version, blobId, modifiedOn, modifiedBy }) => ({
    version,
    size: (blobId === null ? undefined : call.state.blobs.get(blobId)?.size) ?? null,
    modifiedOn,
    modifiedBy,
    modifiedByName: nameOfPrincipal(modifiedBy, call.world),
  }));
  return { status: 200, body: rows };
}

/** As it was uploaded, or made into another format by a template of its type. */
export function downloadBlob(call: Call): Answer | Promise<Answer> {
  const { document } = findDocument(call, 'Read');
  return call.query.get('format') ? transformBlob(document, call) : answerContents(document, call);
}

export const downloadVersion = (call: Call): Answer => answerContents(findVersion(call).found, call);

function answerContents({ blobId }: Pick<Version, 'blobId'>, { state }: Call): Answer {
  const blob = blobId === null ? undefined : state.blobs.get(blobId);
  if (!blob) throw wrong('id', 'A folder has no contents.');
  return { status: 200, blobId: blob.id, headers: { 'Content-Type': blob.mime } };
}

function findVersion(call: Call, right: 'Read' | 'Write' = 'Read'): { document: Document; found: Version } {
  const { document } = findDocument(call, right);
  const given = call.parameters.version ?? '';
  if (!/^[0-9]{1,5}$/.test(given)) throw wrong('version', `The value '${given}' is not valid.`);
  const found = document.earlier.find(({ version }) => version === Number(given));
  if (!found) throw notFound('There is no such earlier version.');
  return { document, found };
}

/** One, or with includingPrevious all up to it. */
export function deleteVersion(call: Call): Answer {
  const { document, found } = findVersion(call, 'Write');
  const withPrevious = call.query.get('includingPrevious')?.toLowerCase() === 'true';
  const isGone = ({ version }: Version) => version === found.version || (withPrevious && version < found.version);
  const row: Document = { ...document, earlier: document.earlier.filter((one) => !isGone(one)) };
  const documents = new Map(call.state.documents).set(row.id, row);
  const unused = listUnused({ ...call.state, documents }, [document]);
  return { status: 200, changes: [{ put: 'documents', row } satisfies Change, ...unused] };
}
