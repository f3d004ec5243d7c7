// Keeps what a full check found, for the next check of nearly the same files. A cache: where it cannot be written, nothing is lost but time.
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { eachFile } from '../../apply/commit-tree.ts';
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
import { layIndex } from './write.ts';

export const indexFileOf = (root: string, path = indexPath): string => join(resolve(root), path);

/** The id that git gives to the bytes that were read of a path, in hexadecimal; undefined where nothing was read. */
export interface ReadIds {
  get(path: string): string | undefined;
}

const idSize = 20;

/** The same tree, and the ids of what is read of it from now on. */
export function noteIds(tree: Tree): { readonly tree: Tree; readonly ids: ReadIds } {
  const ids = Buffer.alloc(idSize * tree.size);
  const noting = new Map<string, NotingEntry>();
  for (const [path, entry] of tree) noting.set(path, new NotingEntry(entry, ids, idSize * noting.size));
  return { tree: noting, ids: { get: (path) => noting.get(path)?.noted } };
}

/** There may be hundreds of thousands: their ids lie in one place. */
class NotingEntry implements Entry {
  #isRead = false;

  constructor(
    private readonly entry: Entry,
    private readonly ids: Buffer,
    private readonly at: number,
  ) {}

  get kind(): Entry['kind'] {
    return this.entry.kind;
  }

  read(): Uint8Array {
    const bytes = this.entry.read();
    this.ids.write(hashBlob(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)), this.at, 'hex');
    this.#isRead = true;
    return bytes;
  }

  get noted(): string | undefined {
    return this.#isRead ? this.ids.toString('hex', this.at, this.at + idSize) : undefined;
  }
}

interface Checked {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly registry: Registry;
  readonly records: RecordList;
  readonly findings: readonly Finding[];
  readonly ids: ReadIds;
  readonly tree: Tree;
  /** Of the environments, given the paths that differ from the commit. */
  readonly access?: (differing: readonly string[]) => Promise<Index['access']>;
}

/** Writes the index of a folder beside the former one and puts it in its place. Leaves no index where the folder is no working copy of git. */
export async function keepIndex(root: string, version: string, checked: Checked, path = indexPath): Promise<void> {
  const file = indexFileOf(root, path);
  const beside = `${file}.${process.pid}`;
  try {
    const index = await makeIndex(root, version, checked);
    mkdirSync(dirname(file), { recursive: true });
    removeUnfinished(file);
    writePieces(beside, layIndex(index));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (!isExternalError(error) && !(error instanceof Failure)) throw error;
  }
}

function writePieces(file: string, pieces: readonly Buffer[]): void {
  const handle = openSync(file, 'w');
  try {
    // Each behind the one before.
    for (const piece of pieces) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

/** What runs left that were killed before they had written it whole. */
function removeUnfinished(file: string): void {
  const own = basename(file);
  for (const name of readdirSync(dirname(file))) {
    const [, owner] = (name.startsWith(own) && /^\.(\d+)$/.exec(name.slice(own.length))) || [];
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

async function makeIndex(root: string, version: string, { ids, tree, access, ...checked }: Checked): Promise<Index> {
  const commit = await readHeadOf(root);
  const differing = await listDiffering(root, commit, { ids, tree });
  return toIndex(checked, { version, commit, differing, access: await access?.(differing) });
}

/** What was found in the files of a commit, or in files of which it is said where they differ from it. */
export function toIndex(
  { today, registry, records, findings }: Omit<Checked, 'ids' | 'tree' | 'access'>,
  of: Pick<Index, 'version' | 'commit' | 'differing' | 'access'>,
): Index {
  const exceptions = registry.policy.exceptions ?? [];
  const sorted = sortByPath(records);
  return {
    ...of,
    day: today,
    horizon: horizonOfRegistry(registry, findings, today),
    readable: countReadable(sorted),
    unclear: listUnclear(sorted),
    excepted: {
      institutions: exceptions.flatMap(({ institutions }) => institutions),
      systems: exceptions.flatMap(({ system }) => system ?? []),
    },
    records: sorted,
    findings,
  };
}

/** Paths of what is not in the folder as it is in the commit: other bytes, another kind, missing, new. */
async function listDiffering(root: string, commit: string, { ids, tree }: Pick<Checked, 'ids' | 'tree'>): Promise<string[]> {
  const differing = new Set(tree.keys());
  for (const { path, kind, id } of await eachFile(root, commit, ['integrations', 'registry']))
    if (tree.get(path)?.kind === kind && ids.get(path) === id) differing.delete(path);
    else differing.add(path);
  return [...differing];
}
