// Some files of a folder, read once each however often more are added.
import type { FilePart } from '../../model/declaration/integration.ts';
import { compare } from '../../model/finding/finding.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { readPaths, readTree } from '../../read/disk.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import { nodePlatform } from '../run/platform.ts';

export class GrowingTree {
  readonly #root: string;
  readonly #entries: Map<string, Entry>;
  #read: Repository | undefined;

  /** Begins with the whole registry: every file is judged by it. */
  constructor(root: string) {
    this.#root = root;
    this.#entries = new Map([...readTree(root, ['registry'])].map(readOnce));
  }

  get tree(): Tree {
    return new Map([...this.#entries].sort(([a], [b]) => compare(a, b)));
  }

  /** Adds the paths that there are. */
  add(paths: Iterable<string>): void {
    const more = [...new Set(paths)].filter((path) => !this.#entries.has(path));
    for (const [path, entry] of readPaths(this.#root, more)) this.#entries.set(...readOnce([path, entry]));
  }

  /** Reads all that was added, and the certificates that it names. */
  async readWithCertificates(): Promise<Repository> {
    this.#read = await readRepository(this.tree, nodePlatform, this.#read?.known);
    this.add(this.#read.facts.files.flatMap((file: FilePart) => [...certificateFilesOf(file)]));
    this.#read = await readRepository(this.tree, nodePlatform, this.#read.known);
    return this.#read;
  }
}

/** The path stands for the content while this run lasts, so that nothing is read again. */
function readOnce([path, entry]: [string, Entry]): [string, Entry] {
  let bytes: Uint8Array | undefined;
  return [
    path,
    {
      kind: entry.kind,
      id: path,
      read() {
        bytes ??= entry.read();
        return bytes;
      },
    },
  ];
}
