// What is published now, read back from an environment's files: the access that stays where a later change cannot be followed.
import { isDay } from '../../model/date.ts';
import type { DocumentType } from '../../model/generated/document-type.ts';
import { readAddress } from '../../model/network/address.ts';
import { isTunnel } from '../../model/network/tunnel.ts';
import { isHash, isListOf, isRecord, isText } from '../../model/publication/form.ts';
import { manifestPath, type PublishedSystem, readManifest } from '../../model/publication/manifest.ts';
import type { Client, Publication, Withdrawn } from '../../model/publication/publication.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Files } from '../../model/tree.ts';
import { type Certificate, readCertificate } from '../../model/x509/certificate.ts';
import { fromBase64 } from '../../model/x509/pem.ts';
import type { Platform } from '../../model/x509/platform.ts';
import { findSigners, type Signers } from '../../model/x509/trust.ts';
import { type DocumentTypeEntry, documentTypeOf } from '../json/document-types.ts';

export interface LastGood {
  /** By institution and system: alfa/alfa-registru. */
  readonly clients: ReadonlyMap<string, Client>;
  /** By code. */
  readonly documentTypes: ReadonlyMap<string, DocumentType>;
  /** Absent where nothing was published yet, or by a version that did not tell. */
  readonly withdrawn?: readonly Withdrawn[];
  /** Of certificates that were verified: the authorities that signed them. All by SHA-256. */
  readonly signers?: Signers;
}

export const nothingYet: LastGood = { clients: new Map(), documentTypes: new Map() };

/** What is read back of a publication once it is published. */
export const lastGoodOf = ({ clients, documentTypes, withdrawn }: Publication): LastGood => ({
  clients: new Map(clients.map((client) => [nameOf(client), client])),
  documentTypes: new Map(documentTypes.map((type) => [type.code, type])),
  withdrawn,
});

/** Reads what was rendered by us. A system whose entries do not fit together, because somebody changed them by hand, is left out. */
export async function readLastGood(files: Files | undefined, platform: Platform): Promise<LastGood> {
  const manifest = readManifest(files?.get(manifestPath));
  if (!files || !manifest) return nothingYet;
  const entries = new Map(parseList(files, 'clients.json', isClientEntry).map((entry) => [entry.id, entry]));
  const clients = await Promise.all(manifest.systems.map((system) => clientOf(system, entries.get(system.clientId), platform)));
  const types = parseList(files, 'document-types.json', isTypeEntry).map(documentTypeOf);
  return {
    clients: new Map(clients.flatMap((client) => (client ? [[nameOf(client), client] as const] : []))),
    documentTypes: new Map(types.map((type) => [type.code, type])),
    ...(files.has('withdrawn.json') && { withdrawn: parseList(files, 'withdrawn.json', isWithdrawn) }),
  };
}

/** A line that somebody wrote by hand must not stop the next publication. */
const isWithdrawn = (one: unknown): one is Withdrawn =>
  isRecord(one) &&
  isHash(one.sha1, 40) &&
  isHash(one.sha256, 64) &&
  (one.why === 'suspended' || one.why === 'revoked') &&
  (one.since === undefined || (isText(one.since) && isDay(one.since)));

interface ClientEntry {
  readonly id: string;
  readonly ownerID: string;
  readonly certificates: readonly string[];
}

const isClientEntry = (one: unknown): one is ClientEntry =>
  isRecord(one) &&
  isText(one.id) &&
  isText(one.ownerID) &&
  /^1[0-9]{12}$/.test(one.ownerID) &&
  isListOf(one.certificates, isText);

/** Its code is what it is found by; the rest only says what is published, and is replaced with what is declared. */
const isTypeEntry = (one: unknown): one is DocumentTypeEntry => isRecord(one) && isText(one.code);

function parseList<T>(files: Files, path: string, isItem: (one: unknown) => one is T): T[] {
  try {
    const list: unknown = JSON.parse(files.get(path) ?? '[]');
    return Array.isArray(list) ? list.filter(isItem) : [];
  } catch {
    return [];
  }
}

async function clientOf(
  system: PublishedSystem,
  entry: ClientEntry | undefined,
  platform: Platform,
): Promise<Client | undefined> {
  const networks = system.networks.flatMap((text) => readAddress(text).network ?? []);
  const certificates = await certificatesOf(entry, system, platform);
  if (!entry || !certificates || networks.length !== system.networks.length) return undefined;
  return {
    clientId: system.clientId,
    institution: system.institution,
    system: system.system,
    idno: entry.ownerID,
    institutionName: system.institutionName,
    systemName: system.systemName,
    certificates,
    networks,
    ...(isTunnel(system.tunnel) && { tunnel: system.tunnel }),
    documentTypes: system.documentTypes,
    digest: system.access,
  };
}

/** The manifest says which certificates; clients.json has their bytes. */
async function certificatesOf(
  entry: ClientEntry | undefined,
  system: PublishedSystem,
  platform: Platform,
): Promise<Certificate[] | undefined> {
  const readings = await Promise.all((entry?.certificates ?? []).map((text) => readCertificate(fromBase64(text), platform)));
  const found = new Map(
    readings.flatMap((one) => ('certificate' in one ? [[one.certificate.sha256, one.certificate] as const] : [])),
  );
  const certificates = system.certificates.flatMap(({ sha256 }) => found.get(sha256) ?? []);
  return certificates.length === system.certificates.length ? certificates : undefined;
}

/** Finds who signed the published certificates, but for those of which it is known. */
export async function addSigners(
  lastGood: LastGood,
  authorities: readonly Certificate[],
  platform: Platform,
  isKnown: (certificate: Certificate) => boolean = () => false,
): Promise<LastGood> {
  const certificates = [...lastGood.clients.values()].flatMap((client) => client.certificates).filter((one) => !isKnown(one));
  const found = await Promise.all(
    certificates.map(async (one) => [one.sha256, await findSigners(one, authorities, platform)] as const),
  );
  return { ...lastGood, signers: new Map(found) };
}
