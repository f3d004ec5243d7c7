// A whole check whose memory grows with what files claim, and not with the files: each block of them is read, judged and forgotten. Those that
// share something with others, or that rules about everybody look for, are judged together at the end.
import { setFlagsFromString } from 'node:v8';
import type { Registry } from '../../model/declaration/registry.ts';
import { type Finding, sortFindings } from '../../model/finding/finding.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import type { History } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { readRepository } from '../../read/repository.ts';
import { rulesOfFiles } from '../../rules/check.ts';
import { judge } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { askingNames, askingUses } from './asking.ts';
import { GrowingTree } from './growing-tree.ts';
import { hashKey } from './key.ts';
import type { RecordList } from './layout.ts';
import { makeRecords } from './record.ts';
import { countReadable, listUnclear, PackedRecords } from './record-bytes.ts';
import { findSharing } from './sharing.ts';
import type { FolderFindings } from './shortcut.ts';

export interface BlockOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly history?: (registry: Registry) => Promise<History | undefined>;
  /** An institution whose file the caller looks at. */
  readonly institution?: string | undefined;
  /** How many institutions are read at once. */
  readonly size?: number;
  /** The part of all that may be judged twice: with more of them, everything at once is no dearer. */
  readonly most?: number;
}

/** What a whole check of a folder found, and what an index of it is made of. */
export interface CheckedFolder extends FolderFindings {
  /** Absent where registry/policy.yaml could not be read. */
  readonly registry: Registry | undefined;
  records(): RecordList;
}

/** Undefined where only a check that holds everything at once can tell. */
export async function checkInBlocks(tree: Tree, options: BlockOptions): Promise<CheckedFolder | undefined> {
  const { today, institution, size = 10, most = 0.5 } = options;
  // What a block leaves behind is garbage: the heap is not to grow fourfold before it is collected.
  setFlagsFromString('--heap-growing-percent=30');
  const asked = `integrations/${institution}.yaml`;
  // The nearest of all names is offered instead.
  if (institution !== undefined && !tree.has(asked)) return undefined;
  const start = new Map([...tree].filter(([path]) => path.startsWith('registry')));
  const registryRead = await readRepository(new GrowingTree(start, () => []).tree, nodePlatform);
  const { registry } = registryRead;
  if (!registry) return undefined;
  const history = await options.history?.(registry);
  const earlier = { history: async () => history };
  const grow = () => new GrowingTree(start, (paths) => pick(tree, paths), registryRead);

  const paths = [...tree.keys()].filter((path) => slugOf(path) !== undefined);
  const named = new Set<string>();
  const found: Finding[] = [];
  const records = new PackedRecords();
  for (let at = 0; at < paths.length; at += size) {
    const block = grow();
    await block.add(paths.slice(at, at + size));
    const repository = await block.readWithCertificates();
    const { findings } = await judge(repository, today, earlier, false, rulesOfFiles);
    for (const record of makeRecords(repository.facts, findings, today, registry)) {
      records.set(record);
      for (const path of record.certificates) named.add(path);
    }
    for (const one of findings) if (!start.has(one.file)) found.push(one);
  }

  const together = [...findSharing(records)].map((number) => records.view(number).path);
  const unclear = listUnclear(records);
  if (together.length + unclear.length > records.length * most) return undefined;
  const beside = [...tree.keys()].filter(
    (path) => !path.startsWith('registry') && slugOf(path) === undefined && !named.has(path),
  );
  const last = grow();
  await last.add([
    ...together,
    ...unclear,
    ...beside,
    ...listAsked(records, registry),
    ...(institution === undefined ? [] : [asked]),
  ]);
  const repository = await last.readWithCertificates();
  const { findings: common } = await judge(repository, today, earlier);
  if (common.some(({ code }) => askingNames.has(code))) return undefined;
  for (const record of makeRecords(repository.facts, common, today, registry)) records.set(record);
  const isAnew = new Set([...last.tree.keys(), ...repository.facts.files.flatMap((file) => [...certificateFilesOf(file)])]);
  return {
    findings: sortFindings([...found.filter(({ file, code }) => !isAnew.has(file) && !askingUses.has(code)), ...common]),
    records: () => records,
    registry,
    facts: repository.facts,
    count: countReadable(records),
  };
}

const pick = (tree: Tree, paths: readonly string[]): [string, Entry][] =>
  paths.flatMap((path): [string, Entry][] => {
    const entry = tree.get(path);
    return entry ? [[path, entry]] : [];
  });

/** The files that exceptions name, and for each type of the catalogue and each excepted system one that has it. */
function listAsked(records: PackedRecords, { policy, documentTypes }: Registry): string[] {
  const exceptions = policy.exceptions ?? [];
  const keys = [
    ...[...documentTypes.values()].map(({ data }) => hashKey('type', data.code)),
    ...exceptions.flatMap(({ system }) => (system === undefined ? [] : [hashKey('system', system)])),
  ];
  const wanted = new Set(keys.map(String));
  const highs = new Set(keys.map(([high]) => high));
  const holders: string[] = [];
  for (const view of records.views()) {
    if (wanted.size === 0) break;
    let isHolder = false;
    for (let i = 0; i < view.keyCount; i++)
      if (highs.has(view.highOf(i)) && wanted.delete(`${view.highOf(i)},${view.lowOf(i)}`)) isHolder = true;
    if (isHolder) holders.push(view.path);
  }
  return [...holders, ...exceptions.flatMap(({ institutions }) => institutions.map((slug) => `integrations/${slug}.yaml`))];
}
