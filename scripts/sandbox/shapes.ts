// What documents and shares look like in an answer: the names that the guide and AGE's client library have.
import type { Call } from './call.ts';
import { nameOfPrincipal } from './principals.ts';
import { blobSize } from './quota.ts';
import type { Document, Share } from './state.ts';

const flags = { official: 1, new: 2, expiring: 4 };
const day = 86_400_000;
/** In days: the documented threshold of what is about to expire; how long a document is new is nowhere said. */
const [expiring, fresh] = [30, 1];

function flagsOf(document: Document, { world, now }: Call): number {
  const isOfficial = world.types.get(document.type.toLowerCase())?.official ?? false;
  const left = document.expiresOn === null ? Number.POSITIVE_INFINITY : Date.parse(document.expiresOn) - Date.parse(now);
  const isNew = Date.parse(now) - Date.parse(document.createdOn) < fresh * day;
  return (isOfficial ? flags.official : 0) | (isNew ? flags.new : 0) | (left < expiring * day ? flags.expiring : 0);
}

function headOf(document: Document, { world, state }: Call) {
  const type = world.types.get(document.type.toLowerCase());
  return {
    id: document.id,
    name: document.name,
    folderId: document.folderId,
    number: document.number,
    type: document.type,
    type_Name_Ro: type?.title.ro ?? document.type,
    type_Name_En: type?.title.en ?? null,
    type_Name_Ru: type?.title.ru ?? null,
    typeIcon: null,
    size: document.blobId === null ? null : blobSize(document, state),
    createdOn: document.createdOn,
    createdBy: document.createdBy,
    createdByName: nameOfPrincipal(document.createdBy, world),
    modifiedOn: document.modifiedOn,
    modifiedBy: document.modifiedBy,
    modifiedByName: nameOfPrincipal(document.modifiedBy, world),
    expiresOn: document.expiresOn,
  };
}

export const detailsOf = (document: Document, call: Call) => ({
  ...headOf(document, call),
  folderName: (document.folderId === null ? undefined : call.state.documents.get(document.folderId)?.name) ?? 'Root',
  indicativeFlags: flagsOf(document, call),
});

export function recycledOf(document: Document, call: Call) {
  const { on = '', by = '', from = '' } = document.recycled ?? {};
  return {
    ...detailsOf(document, call),
    deletedOn: on,
    deletedBy: by,
    deletedByName: nameOfPrincipal(by, call.world),
    deletedFrom: from,
  };
}

/** Of one document: the names of the guide and those of the library, which differ. */
export function shareOf({ id, permission, for: whom, from, to, sharedOn }: Share, { world }: Pick<Call, 'world'>) {
  const name = nameOfPrincipal(whom, world);
  return { id, permission, sharedOn, sharedFor: whom, sharedForName: name, principal: whom, principalFullName: name, from, to };
}

export const sharedDocumentOf = (document: Document, shares: readonly Share[], call: Call) => ({
  ...headOf(document, call),
  shares: shares.map(({ id, permission, from, to, sharedOn, for: sharedFor }) => ({
    ...{ id, permission, from, to, sharedOn, sharedFor },
    sharedForName: nameOfPrincipal(sharedFor, call.world),
  })),
});

/** The library reads a number that is null as an error. */
export const sharedForOf = (share: Share, document: Document, call: Call) => ({
  ...headOf(document, call),
  number: document.number ?? '',
  id: share.id,
  documentId: document.id,
  permission: share.permission,
  sharedOn: share.sharedOn,
  sharedBy: share.sharedBy,
  sharedByName: nameOfPrincipal(share.sharedBy, call.world),
  from: share.from,
  to: share.to,
});
