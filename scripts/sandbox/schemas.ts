// The shapes of bodies and answers, as JSON schemas for OpenAPI.

const text = { type: 'string' };
const orNull = (type: string, more: object = {}) => ({ type: [type, 'null'], ...more });
const id = { type: 'string', format: 'uuid' };
const instant = { type: 'string', format: 'date-time' };
const instantOrNull = orNull('string', { format: 'date-time' });
const integer = { type: 'integer' };
const urn = { $ref: '#/components/schemas/Principal' };
const listOf = (name: string) => ({ type: 'array', items: { $ref: `#/components/schemas/${name}` } });
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const permission = { type: 'string', enum: ['Read', 'Write'] };

const head = {
  ...{ id, name: text, folderId: orNull('string', { format: 'uuid' }), number: orNull('string'), type: text },
  ...{ type_Name_Ro: text, type_Name_En: orNull('string'), type_Name_Ru: orNull('string'), typeIcon: orNull('string') },
  ...{ size: orNull('integer'), createdOn: instant, createdBy: urn, createdByName: text },
  ...{ modifiedOn: instant, modifiedBy: urn, modifiedByName: text, expiresOn: instantOrNull },
};
const details = { ...head, folderName: text, indicativeFlags: { type: 'integer', minimum: 0, maximum: 7 } };
const share = { id, permission, sharedOn: instant, sharedFor: urn, sharedForName: text, from: instantOrNull, to: instantOrNull };
const terms = { permission, from: instantOrNull, to: instantOrNull };
const request = {
  for: urn,
  ...terms,
  reservedId: orNull('string', { format: 'uuid' }),
  suppressNotifications: orNull('boolean'),
};

export const schemas: Readonly<Record<string, object>> = {
  Principal: {
    type: 'string',
    maxLength: 100,
    pattern: '^urn:(public|md:(idnp:[0-9]{13}|idno:[0-9]{13}|system:[0-9a-f-]{36}))$',
  },
  Identifier: object({ id }),
  Identifiers: listOf('Identifier'),
  Publishing: object({ blobId: orNull('string', { format: 'uuid' }), documents: { ...listOf('NewDocument'), minItems: 1 } }, [
    'documents',
  ]),
  NewDocument: object(
    {
      principal: urn,
      name: { type: 'string', minLength: 1, maxLength: 250 },
      number: orNull('string', { maxLength: 50 }),
      ...{ expiresOn: instantOrNull, createdOn: instantOrNull, createdBy: urn, folderId: orNull('string', { format: 'uuid' }) },
      suppressNotifications: orNull('boolean'),
      shares: listOf('ShareRequest'),
    },
    ['principal', 'name'],
  ),
  PublishedDocuments: { type: 'array', items: object({ id, name: text, principal: urn, expiresOn: instantOrNull }) },
  Document: object(details),
  Documents: listOf('Document'),
  RecycledDocument: object({ ...details, deletedOn: instant, deletedBy: urn, deletedByName: text, deletedFrom: text }),
  RecycledDocuments: listOf('RecycledDocument'),
  Patch: {
    anyOf: [
      object({ name: text, number: orNull('string'), expiresOn: instantOrNull, folderId: orNull('string') }, []),
      { type: 'array', items: object({ path: text, op: { enum: ['add', 'replace', 'remove'] }, value: {} }, ['path', 'op']) },
    ],
  },
  Size: object({ size: integer }),
  Versions: {
    type: 'array',
    items: object({ version: integer, size: orNull('integer'), modifiedOn: instant, modifiedBy: urn, modifiedByName: text }),
  },
  ShareTerms: object(terms, ['permission']),
  ShareRequest: object(request, ['for', 'permission']),
  Share: object({ ...share, principal: urn, principalFullName: text }),
  Shares: listOf('Share'),
  SharedDocument: object({ ...head, shares: { type: 'array', items: object(share) } }),
  SharedDocuments: listOf('SharedDocument'),
  ShareForMe: object({ ...head, ...terms, documentId: id, sharedOn: instant, sharedBy: urn, sharedByName: text }),
  SharesForMe: listOf('ShareForMe'),
  Reservation: object({
    id,
    accessCode: orNull('string', { pattern: '^[0-9]{8}$' }),
    fullLink: { type: 'string', format: 'uri' },
  }),
  DocumentType: object({
    ...{ code: text, title_Romanian: text, title_English: orNull('string'), title_Russian: orNull('string') },
    ...{ versioningEnabled: { type: 'boolean' }, icon: orNull('string') },
  }),
  Name: text,
  Quota: object({ storageMaximum: integer, storageUsage: integer }),
  Client: object({
    ...{ id, name: text, ownerID: orNull('string'), certificates: { type: ['array', 'null'], items: text } },
    settings: { type: 'string', description: 'A JSON document inside a text.' },
  }),
  Problem: object({
    type: text,
    title: text,
    status: integer,
    errors: { type: 'object', additionalProperties: { type: 'array', items: text } },
  }),
};
