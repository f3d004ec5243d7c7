// How much a principal has stored, and whether there is room.
import { insideOf } from './access.ts';
import type { Answer, Call } from './call.ts';
import { currentPrincipal } from './principals.ts';
import { Problem } from './problem.ts';
import { blobsOf, type Document, type State } from './state.ts';

/** Bytes of all documents of a principal, with their earlier versions and those in the recycle bin. */
function usageOf(principal: string, { documents, blobs }: State): number {
  let bytes = 0;
  for (const document of documents.values())
    if (document.principal === principal) for (const id of blobsOf(document)) bytes += blobs.get(id)?.size ?? 0;
  return bytes;
}

export function requireQuota(principal: string, quota: number, state: State): void {
  if (usageOf(principal, state) > quota)
    throw new Problem(507, { principal: [`${principal} has no room left: the quota is ${quota} bytes.`] });
}

/** Of a folder, what its documents have together. */
export const sizeOf = (document: Document, state: State): number =>
  document.blobId === null
    ? insideOf(document, state).reduce((sum, one) => sum + (one.recycled ? 0 : blobSize(one, state)), 0)
    : blobSize(document, state);

export const blobSize = ({ blobId }: Pick<Document, 'blobId'>, { blobs }: State): number =>
  (blobId === null ? undefined : blobs.get(blobId)?.size) ?? 0;

export const showQuota = (call: Call): Answer => ({
  status: 200,
  body: { storageMaximum: call.world.quota, storageUsage: usageOf(currentPrincipal(call), call.state) },
});
