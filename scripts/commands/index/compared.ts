// What a file is compared with, as an index says it, and whether a change of some files concerns all others.
import type { FilePart } from '../../model/declaration/integration.ts';
import type { CataloguedType, Registry } from '../../model/declaration/registry.ts';
import { mayUseMore } from '../../model/declaration/unclear.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import { slugOf } from '../../model/system-name.ts';
import type { Repository } from '../../read/repository.ts';
import { askingNames, askingUses } from './asking.ts';
import type { GrowingTree } from './growing-tree.ts';
import { compareKeys, hashKey, isClaim, type KeyHash } from './key.ts';
import type { IndexReader } from './lookup.ts';
import { type IndexRecord, listClaims, listKeys } from './record.ts';

/** How many files are looked at before a full check is no dearer. */
export const most = 400;

/** Files that were read, in one or several versions of a repository, with all that they are compared with. */
export interface Compared {
  /** For each version, what was read of it. */
  readonly repositories: readonly Repository[];
  /** For each version, what became of the institutions' files that changed or name what changed. */
  readonly changes: readonly Change[];
  readonly touched: ReadonlySet<string>;
  /** The institutions' files that were judged anew. */
  readonly judged: ReadonlySet<string>;
  /** Whether all was read that a finding depends on. */
  isSure(finding: Finding): boolean;
}

/**
 * Reads what changed since the index was made, and what that is compared with. `due`: more files that are judged anew. Undefined where that
 * is too much, or where it concerns all files.
 */
export async function readCompared(
  index: IndexReader,
  changed: readonly string[],
  versions: readonly GrowingTree[],
  due: readonly string[] = [],
): Promise<Compared | undefined> {
  // All files are judged by the registry. A path that ends with a slash is a folder with a repository of its own.
  if (changed.some((path) => !/^integrations\/.*[^/]$/s.test(path))) return undefined;
  const touched = new Set([...changed.filter((path) => slugOf(path)), ...changed.flatMap((path) => listNaming(index, path))]);
  if (changed.length + touched.size + due.length >= most) return undefined;
  const add = async (paths: readonly string[]) => {
    for (const version of versions) await version.add(paths);
  };
  const read = async () => {
    const repositories: Repository[] = [];
    for (const version of versions) repositories.push(await version.readWithCertificates());
    return repositories;
  };
  const before = [...touched].flatMap((path) => index.recordOf(path) ?? []);
  const named = before.flatMap(({ certificates }) => certificates);
  const beside = listSharing(index, before);
  await add([...changed, ...touched, ...due, ...beside, ...index.head.unclear, ...named]);
  const first = await read();
  const { registry } = first[0] ?? {};
  if (!registry) return undefined;

  const after = first.flatMap(({ facts }) => facts.files.filter(({ file }) => touched.has(file)));
  const sharing = listSharing(index, after.map(toClaims));
  const anew = new Set([...changed, ...touched, ...due, ...beside, ...sharing]);
  // What is judged anew is compared with whoever shares something with it.
  const compared = listSharing(
    index,
    [...anew].flatMap((path) => (touched.has(path) ? [] : (index.recordOf(path) ?? []))),
  );
  const types = listTypes(registry, [...before, ...after.map(toClaims)]);
  const witnesses = types.flatMap(({ data }) => listWitnesses(index, hashKey('type', data.code), touched));
  if (anew.size + compared.length + witnesses.length >= most) return undefined;
  await add([...sharing, ...compared, ...witnesses]);
  const repositories = await read();
  const changes = repositories.map(
    ({ facts }): Change => ({
      before,
      after: facts.files.filter(({ file }) => touched.has(file)),
      unread: [...facts.unread].map((slug) => `integrations/${slug}.yaml`).filter((path) => touched.has(path)),
    }),
  );
  if (changes.some((change) => concernsAll(index, change, touched))) return undefined;

  const judged = new Set([...anew, ...named, ...after.flatMap((file) => [...certificateFilesOf(file)])]);
  // Of a type of the catalogue, only whether it is used.
  const typeFiles = new Set(types.map(({ file }) => file));
  const isSure = ({ file, code }: Finding) => judged.has(file) || (typeFiles.has(file) && askingUses.has(code));
  return { repositories, changes, touched, judged: anew, isSure };
}

export type Claims = Pick<IndexRecord, 'keys' | 'claims'>;

export const toClaims = (file: FilePart): Claims => ({ keys: listKeys(file), claims: listClaims(file) });

/** The institutions' files that name a certificate file. */
export const listNaming = (index: IndexReader, path: string): string[] =>
  slugOf(path) === undefined ? pathsOf(index, index.withKey(hashKey('file', path), most)) : [];

/** The files that share with some others what only one may have. */
export function listSharing(index: IndexReader, claims: readonly Claims[]): string[] {
  const numbers = new Set<number>();
  for (const { keys, claims: networks } of claims) {
    for (const key of keys) if (isClaim(key)) for (const number of index.withKey(key, most)) numbers.add(number);
    for (const network of networks) for (const number of index.overlapping(network, most)) numbers.add(number);
    if (numbers.size > most) break;
  }
  return pathsOf(index, numbers);
}

const pathsOf = (index: IndexReader, numbers: Iterable<number>): string[] =>
  [...numbers].map((number) => index.record(number).path);

/** The types of the catalogue that some files ask for. */
function listTypes({ documentTypes }: Registry, claims: readonly Claims[]): CataloguedType[] {
  const asked = claims.flatMap(({ keys }) => keys.filter((key) => !isClaim(key)));
  const isAsked = (key: KeyHash) => asked.some((one) => compareKeys(one, key) === 0);
  return [...documentTypes.values()].filter(({ data }) => isAsked(hashKey('type', data.code)));
}

/** Files that have not changed and ask for a type as the index says: enough to see on one of them that it is so. */
const listWitnesses = (index: IndexReader, key: KeyHash, touched: ReadonlySet<string>): string[] =>
  pathsOf(index, index.withKey(key, touched.size + 2))
    .filter((path) => !touched.has(path))
    .slice(0, 2);

/** Touched files before the change and after it. */
interface Change {
  readonly before: readonly IndexRecord[];
  readonly after: readonly FilePart[];
  /** Paths of those that cannot be read now. */
  readonly unread: readonly string[];
}

/** Paths of all files of which it is not known now what they use. */
export function unclearAfter({ head }: IndexReader, { after, unread }: Change, touched: ReadonlySet<string>): string[] {
  const unclear = after.filter(mayUseMore).map(({ file }) => file);
  return [...head.unclear.filter((path) => !touched.has(path)), ...unclear, ...unread];
}

/** Whether the change may alter what is found elsewhere for another reason than that something is shared. */
function concernsAll(index: IndexReader, change: Change, touched: ReadonlySet<string>): boolean {
  const { unclear, excepted } = index.head;
  const { before, after, unread } = change;
  // What was silent while a file could not be read is not known.
  if (unclear.length > 0 && unclearAfter(index, change, touched).length === 0) return true;
  const institutions = new Set(excepted.institutions.map((slug) => `integrations/${slug}.yaml`));
  // What is not known of one may concern its systems or only what they use.
  if (before.some(({ path, state }) => state !== 'clear' && institutions.has(path))) return true;
  const states = (files: Iterable<readonly [string, string]>) => new Map(files);
  const was = states(before.map(({ path, state }) => [path, state]));
  const is = states([
    ...after.map((file): [string, string] => [file.file, mayUseMore(file) ? 'unclear' : 'clear']),
    ...unread.map((path): [string, string] => [path, 'unread']),
  ]);
  const altered = [...touched].filter((path) => was.get(path) !== is.get(path));
  if (altered.some((path) => institutions.has(path))) return true;
  if (altered.length > 0 && index.findings().some(({ code }) => askingNames.has(code))) return true;
  const systems = excepted.systems.map((id) => hashKey('system', id));
  const hasExcepted = ({ keys }: Claims) => keys.some((key) => systems.some((one) => compareKeys(one, key) === 0));
  return [...before, ...after.map(toClaims)].some(hasExcepted) && systems.length > 0;
}
