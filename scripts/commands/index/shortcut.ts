// A check that costs what changed: the findings of the last full one, but for the files that changed and those that they are compared with.
import { resolve } from 'node:path';
import { isExternalError } from '../../apply/temporary.ts';
import type { Facts } from '../../model/declaration/facts.ts';
import type { FilePart } from '../../model/declaration/integration.ts';
import type { CataloguedType, Registry } from '../../model/declaration/registry.ts';
import { type Finding, sortFindings } from '../../model/finding/finding.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import { slugOf } from '../../model/system-name.ts';
import { Failure } from '../../model/text/failure.ts';
import { readPaths, readTree } from '../../read/disk.ts';
import { judge } from '../run/load.ts';
import { askingNames, askingUses } from './asking.ts';
import { listChangedFiles } from './changed-files.ts';
import { GrowingTree } from './growing-tree.ts';
import { indexFileOf } from './keep.ts';
import { compareKeys, hashKey, isClaim, type KeyHash } from './key.ts';
import { type IndexReader, readIndex } from './lookup.ts';
import { Damaged, openPages } from './pages.ts';
import { type IndexRecord, listClaims, listKeys } from './record.ts';

/** What a check of a folder found. */
export interface FolderFindings {
  /** All of them, each with its line, in order. */
  readonly findings: readonly Finding[];
  /** How many institutions' files could be read. */
  readonly count: number;
  /** Of the files that were read: not of all where there was a shortcut. */
  readonly facts: Facts;
}

export interface ShortcutOptions {
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of the program: what another one found is not believed. */
  readonly version: string;
  /** An institution whose file the caller looks at. */
  readonly institution?: string | undefined;
}

/** How many files are looked at before a full check is no dearer. */
const most = 400;

/** Undefined where only a full check can tell: no index, one of another program or day, one that is damaged, or too much that changed. */
export async function takeShortcut(options: ShortcutOptions): Promise<FolderFindings | undefined> {
  try {
    const pages = openPages(indexFileOf(options.root));
    try {
      return await checkChanged(readIndex(pages), options);
    } finally {
      pages.close();
    }
  } catch (error) {
    if (error instanceof Damaged || isExternalError(error) || error instanceof Failure) return undefined;
    throw error;
  }
}

async function checkChanged(index: IndexReader, options: ShortcutOptions): Promise<FolderFindings | undefined> {
  const { head } = index;
  const { root, today, version, institution } = options;
  if (head.version !== version || today < head.day || today >= head.horizon) return undefined;
  const sinceCommit = await listChangedFiles(root, head.commit);
  if (!sinceCommit) return undefined;
  const changed = [...new Set([...sinceCommit, ...head.differing])];
  // All files are judged by the registry. A path that ends with a slash is a folder with a repository of its own.
  if (changed.some((path) => !/^integrations\/.*[^/]$/s.test(path))) return undefined;

  const touched = new Set([...changed.filter((path) => slugOf(path)), ...changed.flatMap((path) => listNaming(index, path))]);
  const due = index.dueOn(today, most).map((number) => index.record(number).path);
  if (changed.length + touched.size + due.length >= most) return undefined;
  const before = [...touched].flatMap((path) => index.recordOf(path) ?? []);
  const beside = listSharing(index, before);
  const folder = resolve(root);
  const tree = new GrowingTree(readTree(folder, ['registry']), (paths) => readPaths(folder, paths));
  tree.add([...changed, ...touched, ...due, ...beside, ...head.unclear, ...before.flatMap(({ certificates }) => certificates)]);
  const asked = `integrations/${institution}.yaml`;
  if (institution !== undefined) tree.add([asked]);
  // The nearest of all names is offered instead.
  if (institution !== undefined && !tree.tree.has(asked)) return undefined;
  const { facts, registry } = await tree.readWithCertificates();
  if (!registry) return undefined;

  const after = facts.files.filter(({ file }) => touched.has(file));
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
  tree.add([...sharing, ...compared, ...witnesses]);
  const all = await tree.readWithCertificates();
  const change = {
    before,
    after,
    unread: [...all.facts.unread].map((slug) => `integrations/${slug}.yaml`).filter((path) => touched.has(path)),
  };
  if (concernsAll(index, change, touched)) return undefined;

  const named = [
    ...before.flatMap(({ certificates }) => certificates),
    ...after.flatMap((file) => [...certificateFilesOf(file)]),
  ];
  const judged = new Set([...anew, ...named]);
  // Of a type of the catalogue, only whether it is used.
  const typeFiles = new Set(types.map(({ file }) => file));
  const isAnew = ({ file, code }: Finding) => judged.has(file) || (typeFiles.has(file) && askingUses.has(code));
  const { findings } = await judge(all, today);
  const isUnclear = unclearAfter(index, change, touched).length > 0;
  const kept = index.findings().filter((one) => !isAnew(one) && !(isUnclear && askingUses.has(one.code)));
  return {
    findings: sortFindings([...kept, ...findings.filter(isAnew)]),
    count: head.readable - before.filter(({ state }) => state !== 'unread').length + after.length,
    facts: all.facts,
  };
}

type Claims = Pick<IndexRecord, 'keys' | 'claims'>;

const toClaims = (file: FilePart): Claims => ({ keys: listKeys(file), claims: listClaims(file) });

/** The institutions' files that name a certificate file. */
const listNaming = (index: IndexReader, path: string): string[] =>
  slugOf(path) === undefined ? pathsOf(index, index.withKey(hashKey('file', path), most)) : [];

/** The files that share with some others what only one may have. */
function listSharing(index: IndexReader, claims: readonly Claims[]): string[] {
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

/** Paths of all files that cannot be read as a whole now. */
function unclearAfter({ head }: IndexReader, { after, unread }: Change, touched: ReadonlySet<string>): string[] {
  const unclear = after.filter((file) => file.unclear.length > 0).map(({ file }) => file);
  return [...head.unclear.filter((path) => !touched.has(path)), ...unclear, ...unread];
}

/** Whether the change may alter what is found elsewhere for another reason than that something is shared. */
function concernsAll(index: IndexReader, change: Change, touched: ReadonlySet<string>): boolean {
  const { unclear, excepted } = index.head;
  const { before, after, unread } = change;
  // What was silent while a file could not be read is not known.
  if (unclear.length > 0 && unclearAfter(index, change, touched).length === 0) return true;
  const institutions = new Set(excepted.institutions.map((slug) => `integrations/${slug}.yaml`));
  const states = (files: Iterable<readonly [string, string]>) => new Map(files);
  const was = states(before.map(({ path, state }) => [path, state]));
  const is = states([
    ...after.map((file): [string, string] => [file.file, file.unclear.length > 0 ? 'unclear' : 'clear']),
    ...unread.map((path): [string, string] => [path, 'unread']),
  ]);
  const altered = [...touched].filter((path) => was.get(path) !== is.get(path));
  if (altered.some((path) => institutions.has(path))) return true;
  if (altered.length > 0 && index.findings().some(({ code }) => askingNames.has(code))) return true;
  const systems = excepted.systems.map((id) => hashKey('system', id));
  const hasExcepted = ({ keys }: Claims) => keys.some((key) => systems.some((one) => compareKeys(one, key) === 0));
  return [...before, ...after.map(toClaims)].some(hasExcepted) && systems.length > 0;
}
