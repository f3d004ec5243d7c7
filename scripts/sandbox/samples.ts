// Sample documents for a sandbox: for each system a folder, and in it one document of each declared type, with the samples of the catalogue.
import type { World } from './call.ts';
import { addPeriod } from './fields.ts';
import { urnOf } from './principals.ts';
import type { Change, Document } from './state.ts';

export interface Sample {
  readonly changes: readonly Change[];
  /** The contents of the blob, by its id. */
  readonly contents: ReadonlyMap<string, string>;
}

export function makeSamples(world: World, now: string, newId: () => string): Sample {
  const changes: Change[] = [];
  const contents = new Map<string, string>();
  for (const system of world.systems) {
    const urn = urnOf(system);
    const common = {
      ...{ principal: urn, number: null, createdOn: now, createdBy: urn, publisher: system.clientId, expiresOn: null },
      ...{ version: 1, modifiedOn: now, modifiedBy: urn, earlier: [], recycled: null },
    };
    const folder: Document = { ...common, id: newId(), name: 'Exemple', type: 'Folder', folderId: null, blobId: null };
    changes.push({ put: 'documents', row: folder });
    for (const [i, code] of system.documentTypes.entries()) {
      const type = world.types.get(code.toLowerCase());
      if (!type) continue;
      const text = JSON.stringify(type.samples?.[0] ?? { exemplu: type.code });
      const blobId = newId();
      const size = Buffer.byteLength(text);
      contents.set(blobId, text);
      const blob = {
        id: blobId,
        by: system.clientId,
        type: type.code,
        mime: 'application/json',
        size,
        total: size,
        isComplete: true,
      };
      const expiresOn = type.expiresAfter === undefined ? null : addPeriod(now, type.expiresAfter);
      const own = {
        id: newId(),
        name: `${type.title.ro ?? type.code}.json`,
        number: `P-${i + 1}`,
        type: type.code,
        folderId: folder.id,
      };
      changes.push({ put: 'blobs', row: blob }, { put: 'documents', row: { ...common, ...own, blobId, expiresOn } });
    }
  }
  return { changes, contents };
}
