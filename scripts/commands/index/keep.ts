// Keeps what a full check found, for the next check of nearly the same files. A cache: where it cannot be written, nothing is lost but time.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../../apply/commit-tree.ts';
import { hashBlob } from '../../apply/source.ts';
import { isExternalError } from '../../apply/temporary.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { horizonOfRegistry } from '../../rules/horizon.ts';
import { indexPath, readHeadOf } from './changed-files.ts';
import type { Index, RecordList } from './layout.ts';
import { countReadable, listUnclear, sortByPath } from './record-bytes.ts';
import { writeIndex } from './write.ts';

export const indexFileOf = (root: string): string => join(resolve(root), indexPath);

/** Path -> the id that git gives to the bytes that were read. */
export type ReadIds = ReadonlyMap<string, string>;

/** The same tree, and the ids of what is read of it from now on. */
export function noteIds(tree: Tree): { readonly tree: Tree; readonly ids: ReadIds } {
  const ids = new Map<string, string>();
  const noting = ([path, entry]: [string, Entry]): [string, Entry] => [
    path,
    {
      kind: entry.kind,
      read() {
        const bytes = entry.read();
        ids.set(path, hashBlob(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
        return bytes;
      },
    },
  ];
  return { tree: new Map([...tree].map(noting)), ids };
}

interface Checked {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly registry: Registry;
  readonly records: RecordList;
  readonly findings: readonly Finding[];
  readonly ids: ReadIds;
  readonly tree: Tree;
}

/** Writes the index of a folder beside the former one and puts it in its place. Leaves no index where the folder is no working copy of git. */
export async function keepIndex(root: string, version: string, checked: Checked): Promise<void> {
  const file = indexFileOf(root);
  const beside = `${file}.${process.pid}`;
  try {
    const index = await makeIndex(root, version, checked);
    mkdirSync(dirname(file), { recursive: true });
    removeUnfinished(file);
    writeFileSync(beside, writeIndex(index));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (!isExternalError(error) && !(error instanceof Failure)) throw error;
  }
}

/** What runs left that were killed before they had written it whole. */
function removeUnfinished(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const [, owner] = /^index\.(\d+)$/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(dirname(file), name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function makeIndex(root: string, version: string, { ids, tree, ...checked }: Checked): Promise<Index> {
  const commit = await readHeadOf(root);
  return toIndex(checked, { version, commit, differing: await listDiffering(root, commit, { ids, tree }) });
}

/** What was found in the files of a commit, or in files of which it is said where they differ from it. */
export function toIndex(
  { today, registry, records, findings }: Omit<Checked, 'ids' | 'tree'>,
  of: Pick<Index, 'version' | 'commit' | 'differing'>,
): Index {
  const exceptions = registry.policy.exceptions ?? [];
  return {
    ...of,
    day: today,
    horizon: horizonOfRegistry(registry, findings, today),
    readable: countReadable(records),
    unclear: listUnclear(records),
    excepted: {
      institutions: exceptions.flatMap(({ institutions }) => institutions),
      systems: exceptions.flatMap(({ system }) => system ?? []),
    },
    records: sortByPath(records),
    findings,
  };
}

/** Paths of what is not in the folder as it is in the commit: other bytes, another kind, missing, new. */
async function listDiffering(root: string, commit: string, { ids, tree }: Pick<Checked, 'ids' | 'tree'>): Promise<string[]> {
  const committed = new Map((await listFiles(root, commit, ['integrations', 'registry'])).map((one) => [one.path, one]));
  const differs = (path: string) => {
    const [is, was] = [tree.get(path), committed.get(path)];
    return is === undefined || was === undefined || is.kind !== was.kind || ids.get(path) !== was.id;
  };
  return [...new Set([...tree.keys(), ...committed.keys()])].filter(differs);
}
