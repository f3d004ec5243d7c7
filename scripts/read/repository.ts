// The whole repository, from a tree of files to parts and findings. One broken file never hides another's findings.
import { type Facts, gatherFacts } from '../model/declaration/facts.ts';
import type { Declaration, FilePart } from '../model/declaration/integration.ts';
import type { Registered, Registry } from '../model/declaration/registry.ts';
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import { formatPath } from '../model/path.ts';
import { certificateFilesOf } from '../model/proposal/named-certificates.ts';
import { slugOf } from '../model/system-name.ts';
import type { Entry, Tree } from '../model/tree.ts';
import { type CertificateReading, readCertificate } from '../model/x509/certificate.ts';
import type { Platform } from '../model/x509/platform.ts';
import { findTooLarge } from './characters.ts';
import { classify, type FileClass } from './names.ts';
import { listNamedCertificates, makeParts } from './parts.ts';
import { commentInValue, fileNameInvalid, fileUnexpected, schemaPattern } from './problems/index.ts';
import { limitsIn, type RegistryReading, readRegistry } from './registry.ts';
import { findRemarks } from './remarks.ts';
import { checkSchema } from './schema.ts';
import { findSensitive } from './sensitive.ts';
import { limits, readSource, type Source } from './source.ts';

export interface Repository {
  readonly registry?: Registry;
  readonly facts: Facts;
  /** What the reader noticed; rules add theirs. */
  readonly findings: readonly Finding[];
  /** By file, for the positions of findings. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What the next reading of a similar tree need not read again. */
  readonly known: ReadingCache;
}

/** Readings by path, for trees whose entries have ids. */
interface ReadingCache {
  readonly tree: Tree;
  readonly registry: RegistryReading;
  readonly files: ReadonlyMap<string, FileReading>;
  /** Secrets and people's numbers in files under registry/. */
  readonly sensitive: ReadonlyMap<string, readonly Finding[]>;
  readonly parts: ReadonlyMap<string, FilePart>;
}

interface FileReading {
  readonly findings: readonly Finding[];
  readonly source?: Source;
  readonly declaration?: Declaration;
  readonly certificate?: CertificateReading;
}

/** Gives a tree with more files in it: those of some paths that there are. */
type Grow = (named: readonly string[]) => Tree | Promise<Tree>;

/**
 * Reads a tree. Of one that was read before, what has the same id is not read again. One that grows gets the certificates that its files
 * name, and the schemas of document types are left.
 */
export async function readRepository(start: Tree, platform: Platform, like?: ReadingCache, grow?: Grow): Promise<Repository> {
  let tree = start;
  const isSame = (path: string) => like !== undefined && isUnchanged(tree, like.tree, path);
  const sameRegistry = areAllUnchanged(tree, like?.tree, 'registry/');
  const registryReading = (sameRegistry && like?.registry) || (await readRegistry(tree, platform, grow !== undefined));
  const sensitive = new Map<string, readonly Finding[]>();
  for (const [file, entry] of tree)
    if (file.startsWith('registry/'))
      sensitive.set(file, (isSame(file) && like?.sensitive.get(file)) || findInRegistry(file, entry));
  const readAll = async (known?: ReadonlyMap<string, FileReading>) => {
    const read = new Map<string, FileReading>();
    for (const [file, entry] of tree)
      if (file === 'integrations' || file.startsWith('integrations/'))
        read.set(file, known?.get(file) ?? ((isSame(file) && like?.files.get(file)) || (await readFile(file, entry, platform))));
    return read;
  };
  let files = await readAll();
  if (grow) {
    tree = await grow([...files.values()].flatMap(({ declaration }) => (declaration ? listNamedCertificates(declaration) : [])));
    files = await readAll(files);
  }
  const { registry } = registryReading;
  // The inputs of parts. Revoked certificates and announcements are none.
  const sameInputs = sameRegistry || inputs.every((prefix) => areAllUnchanged(tree, like?.tree, prefix));
  const around = {
    platform,
    authorities: registry?.authorities ?? { staging: [], production: [] },
    certificateFiles: certificatesIn(files),
    registered: indexBySerial(registry),
  };
  const parts = new Map<string, FilePart>();
  for (const [path, { declaration }] of files) {
    if (!declaration) continue;
    const before = sameInputs && isSame(path) ? like?.parts.get(path) : undefined;
    const canStay = before && [...certificateFilesOf(before)].every(isSame);
    parts.set(path, canStay ? before : await makeParts(declaration, around));
  }
  return {
    registry,
    facts: gatherFacts([...parts.values()], { certificateFiles: [...around.certificateFiles.keys()], unread: listUnread(files) }),
    findings: [
      ...registryReading.findings,
      ...[...sensitive.values()].flat(),
      ...[...files.values()].flatMap((reading) => reading.findings),
    ],
    sources: new Map([...registryReading.sources, ...sourcesIn(files)].map((source) => [source.file, source])),
    known: { tree, registry: registryReading, files, sensitive, parts },
  };
}

// The second prefix covers both the list of registered certificates and the folder with their copies.
const inputs = ['registry/policy.yaml', 'registry/certificates', 'registry/authorities/'];

function isUnchanged(tree: Tree, before: Tree, path: string): boolean {
  const [is, was] = [tree.get(path), before.get(path)];
  return is?.id !== undefined && is.id === was?.id && is.kind === was.kind;
}

function areAllUnchanged(tree: Tree, before: Tree | undefined, prefix: string): boolean {
  if (!before) return false;
  const paths = [...tree.keys(), ...before.keys()].filter((path) => path.startsWith(prefix));
  return paths.length > 0 && paths.every((path) => isUnchanged(tree, before, path));
}

const certificatesIn = (files: ReadonlyMap<string, FileReading>): Map<string, CertificateReading> =>
  new Map(
    [...files].flatMap(([file, { certificate }]) => (certificate ? [[file.slice('integrations/'.length), certificate]] : [])),
  );

/** By their names in the repository; also where only the name of the file is wrong. */
const listUnread = (files: ReadonlyMap<string, FileReading>): string[] =>
  [...files].flatMap(([file, { declaration }]) => (declaration ? [] : (slugOf(file) ?? [])));

const sourcesIn = (files: ReadonlyMap<string, FileReading>): Source[] =>
  [...files.values()].flatMap(({ source }) => (source ? [source] : []));

async function readFile(file: string, entry: Entry, platform: Platform): Promise<FileReading> {
  const kind = classify(file);
  const findings = findMisplaced(file, kind, entry.kind);
  if (entry.kind !== 'file' && entry.kind !== 'executable') return { findings };
  const bytes = entry.read();
  // What is longer is refused, by the reader of its kind or here; the guide is AGE's own.
  const most = kind.is === 'guide' ? undefined : limits.integration.size;
  if (kind.is === 'misnamed' || kind.is === 'unexpected') findings.push(...findTooLarge(file, bytes, limits.integration.size));
  findings.push(...findSensitive(file, bytes, most));
  if (kind.is === 'certificate') return { findings, certificate: await readCertificate(bytes, platform) };
  if (kind.is !== 'integration') return { findings };
  const reading = readDeclaration(file, kind.slug, bytes);
  return { ...reading, findings: [...findings, ...reading.findings] };
}

/** As in files of institutions: what AGE merges is as public. */
function findInRegistry(file: string, entry: Entry): Finding[] {
  const isRead = entry.kind === 'file' || entry.kind === 'executable';
  return isRead ? findSensitive(file, entry.read(), limitsIn(file)?.size) : [];
}

function findMisplaced(file: string, kind: FileClass, entry: string): Finding[] {
  const findings: Finding[] = [];
  if (entry !== 'file') findings.push(makeFinding(fileUnexpected, file, { at: [], kind: entry as 'symlink' }));
  else if (kind.is === 'unexpected') findings.push(makeFinding(fileUnexpected, file, { at: [], kind: 'other' }));
  if (kind.is === 'misnamed') findings.push(makeFinding(fileNameInvalid, file, { at: [], name: kind.name, reason: kind.reason }));
  return findings;
}

function readDeclaration(
  file: string,
  slug: string,
  bytes: Uint8Array,
): { findings: Finding[]; source?: Source; declaration?: Declaration } {
  const reading = readSource(file, bytes, limits.integration);
  if ('findings' in reading) return reading;
  const { findings, misspelt, ...places } = checkSchema(reading.source, 'integration');
  const refused = [...places.refused, ...misspelt];
  const declaration = { file, slug, data: reading.source.data, refused, unclear: [...refused, ...places.unclear] };
  return { findings: joinRemarks(findRemarks(reading.source), findings), source: reading.source, declaration };
}

/** A value that is wrong because the rest of it was read as a comment has one finding: an error that says so. */
function joinRemarks(remarks: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const keyOf = ({ path }: Finding) => formatPath(path);
  const cut = new Map(remarks.filter(({ code }) => code === commentInValue.code).map((one) => [keyOf(one), one]));
  const isCut = (finding: Finding) => finding.code === schemaPattern.code && cut.has(keyOf(finding));
  const joined = new Set(findings.filter(isCut).map(keyOf));
  return [
    ...remarks.filter((one) => cut.get(keyOf(one)) !== one || !joined.has(keyOf(one))),
    ...findings.map((one) => {
      const remark = isCut(one) ? cut.get(keyOf(one)) : undefined;
      const { code, severity, publication, inForm } = one;
      return remark ? { ...remark, code, severity, publication, ...(inForm ? { inForm } : {}) } : one;
    }),
  ];
}

function indexBySerial(registry: Registry | undefined): Map<string, Registered> {
  return new Map(registry?.registered.map((one) => [one.data.serial, one]));
}
