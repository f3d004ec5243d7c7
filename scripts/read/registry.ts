// registry/: what AGE declares, read as strictly as everything else.
import type { CataloguedType, DeclaredList, Registered, Registry } from '../model/declaration/registry.ts';
import { type Environment, environments } from '../model/environment.ts';
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import type { Announcements } from '../model/generated/announcements.ts';
import type { RegisteredCertificates } from '../model/generated/certificates.ts';
import type { DocumentType } from '../model/generated/document-type.ts';
import type { Gateways } from '../model/generated/gateways.ts';
import type { Policy } from '../model/generated/policy.ts';
import type { RevokedCertificates } from '../model/generated/revoked.ts';
import type { Tree } from '../model/tree.ts';
import { type Certificate, readCertificate } from '../model/x509/certificate.ts';
import type { Platform } from '../model/x509/platform.ts';
import { readRevocationList } from '../model/x509/revocation-list.ts';
import { findAllSigners, verifyTrustOfList } from '../model/x509/trust.ts';
import { findSchemaProblem } from './document-schema.ts';
import { fileNameInvalid, fileUnexpected, registryMissing } from './problems/index.ts';
import { findRemarks } from './remarks.ts';
import { checkSchema, type SchemaName } from './schema.ts';
import { type Limits, limits, readSource, type Source } from './source.ts';

export const announcementsFile = 'registry/announcements.yaml';
const gatewaysFile = 'registry/gateways.yaml';

/** How much a file of the registry may have, where its kind has a limit. */
export function limitsIn(file: string): Limits | undefined {
  if (file === 'registry/policy.yaml' || file === announcementsFile) return limits.policy;
  if (file.startsWith('registry/document-types/')) return limits.documentType;
  return file.endsWith('.yaml') ? limits.registry : undefined;
}

export interface RegistryReading {
  /** Absent where policy.yaml could not be read: nothing can be decided without it. */
  readonly registry?: Registry;
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}

/** Where the schemas of document types were judged before, they need not be compiled again: nothing is then said of them. */
export async function readRegistry(tree: Tree, platform: Platform, leavesSchemas = false): Promise<RegistryReading> {
  const reader = new Reader(tree);
  const policy = reader.document<Policy>('registry/policy.yaml', 'policy');
  const registered = reader.document<RegisteredCertificates>('registry/certificates.yaml', 'certificates');
  const revoked = reader.document<RevokedCertificates>('registry/revoked.yaml', 'revoked');
  // Most of the time there is nothing to announce.
  const announcements = tree.has(announcementsFile)
    ? reader.document<Announcements>(announcementsFile, 'announcements')
    : undefined;
  const gateways = tree.has(gatewaysFile) ? reader.document<Gateways>(gatewaysFile, 'gateways') : undefined;
  const { documentTypes, unreadTypes } = await readDocumentTypes(tree, reader, leavesSchemas);
  const authorities = await readAuthorities(policy, reader, platform);
  const signers = {
    staging: await findAllSigners(authorities.staging, platform),
    production: await findAllSigners(authorities.production, platform),
  };
  const revocationLists = await readRevocationLists(policy, authorities, { reader, platform });
  const copies = await Promise.all((registered?.certificates ?? []).map((data) => addCopy(data, reader, platform)));
  const registry = policy && {
    policy,
    documentTypes,
    unreadTypes,
    registered: copies,
    revoked: revoked?.revoked ?? [],
    authorities,
    signers,
    revocationLists,
    announcements: announcements?.announced ?? [],
    gateways: new Map(Object.entries(gateways?.gateways ?? {})),
  };
  return { registry, findings: reader.findings, sources: reader.sources };
}

/** Reads named files of the tree and keeps what it finds. */
class Reader {
  readonly findings: Finding[] = [];
  readonly sources: Source[] = [];
  constructor(private readonly tree: Tree) {}

  document<T>(file: string, schema: SchemaName): T | undefined {
    const bytes = this.bytes(file);
    if (!bytes) return undefined;
    const reading = readSource(file, bytes, limitsIn(file) ?? limits.registry);
    if ('findings' in reading) {
      this.findings.push(...reading.findings);
      return undefined;
    }
    this.sources.push(reading.source);
    const { findings, refused } = checkSchema(reading.source, schema);
    this.findings.push(...findRemarks(reading.source), ...findings);
    return refused.length === 0 ? (reading.source.data as T) : undefined;
  }

  bytes(file: string): Uint8Array | undefined {
    const entry = this.tree.get(file);
    if (entry?.kind === 'file') return entry.read();
    if (entry) this.findings.push(makeFinding(fileUnexpected, file, { at: [], kind: entry.kind }));
    else this.findings.push(makeFinding(registryMissing, file, { at: [], name: file }));
    return undefined;
  }

  async certificate(file: string, platform: Platform): Promise<Certificate | undefined> {
    const bytes = this.bytes(file);
    const reading = bytes && (await readCertificate(bytes, platform));
    return reading && 'certificate' in reading ? reading.certificate : undefined;
  }
}

type Catalogue = Pick<Registry, 'documentTypes' | 'unreadTypes'>;

async function readDocumentTypes(tree: Tree, reader: Reader, leavesSchemas: boolean): Promise<Catalogue> {
  const types = new Map<string, CataloguedType>();
  const unreadTypes = new Set<string>();
  for (const file of tree.keys()) {
    const name = /^registry\/document-types\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (name === undefined) continue;
    const data = reader.document<DocumentType>(file, 'documentType');
    if (!data) {
      unreadTypes.add(name);
      continue;
    }
    if (data.code !== name) reader.findings.push(makeFinding(fileNameInvalid, file, { at: ['code'], name, reason: 'pattern' }));
    const schemaProblem = leavesSchemas ? undefined : await findSchemaProblem(data);
    types.set(data.code, { file, data, schemaProblem });
  }
  return { documentTypes: types, unreadTypes };
}

async function readAuthorities(
  policy: Policy | undefined,
  reader: Reader,
  platform: Platform,
): Promise<Record<Environment, Certificate[]>> {
  const result: Record<Environment, Certificate[]> = { staging: [], production: [] };
  for (const environment of environments) {
    for (const name of policy?.environments[environment].authorities ?? []) {
      const certificate = await reader.certificate(`registry/authorities/${name}`, platform);
      if (certificate) result[environment].push(certificate);
    }
  }
  return result;
}

async function readRevocationLists(
  policy: Policy | undefined,
  authorities: Registry['authorities'],
  { reader, platform }: { reader: Reader; platform: Platform },
): Promise<Registry['revocationLists']> {
  const result: Record<Environment, DeclaredList[]> = { staging: [], production: [] };
  for (const environment of environments) {
    for (const [index, name] of (policy?.environments[environment].revocationLists ?? []).entries()) {
      const bytes = reader.bytes(`registry/authorities/${name}`);
      if (!bytes) continue;
      const reading = readRevocationList(bytes);
      const trust = 'list' in reading ? await verifyTrustOfList(reading.list, authorities[environment], platform) : undefined;
      result[environment].push({ name, index, reading, trust: trust || undefined });
    }
  }
  return result;
}

async function addCopy(data: Registered['data'], reader: Reader, platform: Platform): Promise<Registered> {
  const certificate = await reader.certificate(`registry/${data.file}`, platform);
  return { data, certificate };
}
