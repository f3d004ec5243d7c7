// Finds the commit since which a line of an access is declared without a break. Compares the parsed files and not their text.
import type { SourceCommit } from '../../apply/source-history.ts';
import type { Access, CertificateEntry, SystemPart } from '../../model/declaration/integration.ts';
import { certificateOf, tunnelOf } from '../../model/declaration/integration.ts';
import { readAddress, writeNetwork } from '../../model/network/address.ts';
import { markOf } from '../../model/network/tunnel.ts';
import { valueAt } from '../../model/path.ts';
import { type DeclaredBy, type LineKind, parsePullNumber } from '../../model/status/audit.ts';
import { dataIn } from '../../read/source.ts';
import { type FileHistory, readFileHistory } from './file-history.ts';

interface AuditedSystem {
  readonly root: string;
  /** The commit that was published. */
  readonly commit: string;
  readonly file: string;
  readonly systemId: string;
  /** As it was published; absent where the file has no such system. */
  readonly system?: SystemPart;
}

/** How a line can be looked for in any version of a file, and which other files belong to it. */
interface LineMark {
  isIn(version: FileVersion): boolean;
  readonly files: readonly string[];
}

/** A system's production access as a version of the file has it. */
interface FileVersion {
  readonly documentTypes: readonly unknown[];
  readonly access: Partial<Access>;
}

export interface DeclaredLines {
  /** Older commits may be missing from this repository. */
  readonly isShallow: boolean;
  since(line: DeclaredLine): DeclaredBy | undefined;
}

/** A line of an access, or its client id. */
interface DeclaredLine {
  readonly kind: LineKind | 'client-id';
  readonly value: string;
}

/** Undefined where the history cannot be read. It is given where it was read for other systems already. */
export async function readDeclaredLines(wanted: AuditedSystem, known?: FileHistory): Promise<DeclaredLines | undefined> {
  const marks = collectMarks(wanted);
  const paths = [...new Set([wanted.file, ...[...marks.values()].flatMap(({ files }) => files)])];
  const { root, file, commit: from } = wanted;
  const history = known ?? (await readFileHistory({ root, paths, files: [file], from }));
  if (!history) return undefined;
  const commits = history.commitsOf(paths);
  const versions = readVersions(commits, await history.texts(), wanted);
  return {
    isShallow: history.isShallow,
    since: (line) => {
      const mark = marks.get(keyOf(line));
      const first = mark && findStart(mark, commits, versions);
      return first && toDeclaredBy(first);
    },
  };
}

const keyOf = ({ kind, value }: DeclaredLine): string => `${kind} ${value}`;

/** How each line is called in the published version of the file. */
function collectMarks({ system }: AuditedSystem): Map<string, LineMark> {
  const marks = new Map<string, LineMark>();
  for (const code of system?.data.documentTypes ?? [])
    marks.set(`document-type ${code}`, { files: [], isIn: ({ documentTypes }) => documentTypes.includes(code) });
  const clientId = system?.accesses.production?.data.clientId;
  if (clientId) marks.set(`client-id ${clientId}`, { files: [], isIn: ({ access }) => access.clientId === clientId });
  for (const { reading, via } of system?.accesses.production?.addresses ?? []) {
    const network = via === 'peer' || !reading.network ? undefined : writeNetwork(reading.network);
    if (network !== undefined)
      marks.set(`network ${network}`, { files: [], isIn: ({ access }) => networksOf(access).includes(network) });
  }
  const production = system?.accesses.production;
  const tunnel = production && tunnelOf(production);
  if (tunnel) {
    const { kind, peer, publicKey, certificate } = production.data.vpn ?? {};
    const isIt = ({ access: { vpn } }: FileVersion) =>
      vpn?.kind === kind && vpn?.peer === peer && vpn?.publicKey === publicKey && vpn?.certificate === certificate;
    marks.set(`tunnel ${markOf(tunnel)}`, { files: certificate ? [`integrations/${certificate}`] : [], isIn: isIt });
  }
  for (const part of system?.accesses.production?.certificates ?? []) {
    const certificate = certificateOf(part);
    const { file: name, serial } = part.data;
    const copy = name === undefined ? part.registered && `registry/${part.registered.data.file}` : `integrations/${name}`;
    const isIt = (entry: CertificateEntry) => entry.file === name && entry.serial === serial;
    if (certificate)
      marks.set(`certificate ${certificate.sha256}`, {
        files: copy ? [copy] : [],
        isIn: ({ access }) => Array.isArray(access.certificates) && access.certificates.some(isIt),
      });
  }
  return marks;
}

function networksOf({ addresses, vpn }: Partial<Access>): string[] {
  return [addresses, vpn?.addresses].flatMap((list) =>
    (Array.isArray(list) ? list : []).flatMap((text) => {
      const { network } = readAddress(String(text));
      return network ? writeNetwork(network) : [];
    }),
  );
}

/** The commits that changed the institution's file, each with its content. */
function readVersions(
  commits: readonly SourceCommit[],
  texts: ReadonlyMap<string, string>,
  { file, systemId }: AuditedSystem,
): Map<string, FileVersion | undefined> {
  const changed = commits.flatMap(({ id, changes }) => (changes.has(file) ? [{ id, blob: changes.get(file)?.after }] : []));
  return new Map(changed.map(({ id, blob }) => [id, blob === undefined ? undefined : parseVersion(texts.get(blob), systemId)]));
}

function parseVersion(text: string | undefined, systemId: string): FileVersion | undefined {
  const systems = valueAt(dataIn(text ?? ''), ['systems']);
  const system = (Array.isArray(systems) ? systems : []).find((one) => valueAt(one, ['id']) === systemId);
  if (system === undefined) return undefined;
  const types = valueAt(system, ['documentTypes']);
  const access = valueAt(system, ['environments', 'production']);
  return {
    documentTypes: Array.isArray(types) ? types : [],
    access: typeof access === 'object' && access !== null ? access : {},
  };
}

/** The later of two commits: the one since which the file has the line, and the one that last changed the certificate's own file. */
function findStart(
  { isIn, files }: LineMark,
  commits: readonly SourceCommit[],
  versions: ReadonlyMap<string, FileVersion | undefined>,
): SourceCommit | undefined {
  let since: SourceCommit | undefined;
  for (const commit of commits) {
    if (versions.has(commit.id)) {
      const version = versions.get(commit.id);
      since = version && isIn(version) ? (since ?? commit) : undefined;
    }
    if (since && files.some((path) => commit.changes.has(path))) since = commit;
  }
  return since;
}

function toDeclaredBy({ id, at, author, message }: SourceCommit): DeclaredBy {
  const pull = parsePullNumber(message);
  return { commit: id, at, author, pull };
}
