// Some files of a tree, read once each however often more are added.
import { compare } from '../../model/finding/finding.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import { nodePlatform } from '../run/platform.ts';

/** Gives those of some paths that there are. */
type Find = (paths: readonly string[]) => Iterable<readonly [string, Entry]> | Promise<Iterable<readonly [string, Entry]>>;

export class GrowingTree {
  readonly #find: Find;
  readonly #entries: Map<string, Entry>;
  #read: Repository | undefined;

  /**
   * Begins with the whole registry: every file is judged by it. Where a reading of it is given, it is not read again; where none is, the
   * schemas of document types are left, so that nothing is said of them.
   */
  constructor(registry: Tree, find: Find, read?: Repository) {
    this.#find = find;
    this.#entries = new Map([...registry].map(readOnce));
    this.#read = read;
  }

  get tree(): Tree {
    return new Map([...this.#entries].sort(([a], [b]) => compare(a, b)));
  }

  /** Adds the paths that there are. */
  async add(paths: Iterable<string>): Promise<void> {
    const more = [...new Set(paths)].filter((path) => !this.#entries.has(path));
    if (more.length === 0) return;
    for (const found of await this.#find(more)) this.#entries.set(...readOnce(found));
  }

  /** Reads all that was added, and the certificates that it names. */
  async readWithCertificates(): Promise<Repository> {
    this.#read = await readRepository(this.tree, nodePlatform, this.#read?.known, async (named) => {
      await this.add(named);
      return this.tree;
    });
    return this.#read;
  }
}

/** Of what lies on a disk, the path stands for the content while this run lasts, so that nothing is read again. */
function readOnce([path, entry]: readonly [string, Entry]): [string, Entry] {
  let bytes: Uint8Array | undefined;
  return [
    path,
    {
      kind: entry.kind,
      id: entry.id ?? path,
      read() {
        bytes ??= entry.read();
        return bytes;
      },
    },
  ];
}
