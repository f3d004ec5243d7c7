// A checkout that files are open from: read and checked as validate does it, with what the editor has in the place of what is on disk.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compare } from '../../model/finding/finding.ts';
import type { Entry, Tree } from '../../model/tree.ts';
import { readTree } from '../../read/disk.ts';
import type { Repository } from '../../read/repository.ts';
import { type Loaded, loadTree } from '../run/judge.ts';
import { instantOn } from '../run/options.ts';
import { nodePlatform } from '../run/platform.ts';

/** A file that is open, by its path in the checkout. */
interface OpenFile {
  readonly path: string;
  readonly document: TextDocument;
}

/** What a check says, or why there was none. */
type Outcome = { readonly loaded: Loaded } | { readonly failure: unknown };
export type Checked = Outcome & { readonly files: readonly OpenFile[] };

/** In milliseconds: nobody is disturbed in the middle of a word. */
const pause = 250;

export interface CheckoutWorld {
  files(): OpenFile[];
  /** YYYY-MM-DD. */
  today(): string;
  publish(checked: Checked): void;
  /** A bug: it is told, and the next check goes on. */
  report(error: unknown): void;
}

export class Checkout {
  readonly #root: string;
  readonly #world: CheckoutWorld;
  #isStale = true;
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<Checked | undefined> = Promise.resolve(undefined);
  #read: Repository | undefined;

  constructor(root: string, world: CheckoutWorld) {
    this.#root = root;
    this.#world = world;
  }

  /** Something has changed: it is checked once nobody has typed for a moment. */
  touch(): void {
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check().catch(this.#world.report), pause);
  }

  /** What holds for the texts as they are now. */
  async settle(): Promise<Checked | undefined> {
    clearTimeout(this.#timer);
    let checked = await this.#check();
    while (this.#isStale) checked = await this.#check();
    return checked;
  }

  /** One after another. Where somebody typed meanwhile nothing is told: the next one judges that. */
  #check(): Promise<Checked | undefined> {
    const before = this.#last.catch(() => undefined);
    this.#last = before.then(async (last) => {
      if (!this.#isStale) return last;
      this.#isStale = false;
      const files = this.#world.files();
      if (files.length === 0) return undefined;
      const checked = { ...(await this.#judge(files).catch((failure: unknown) => ({ failure }))), files };
      if (!this.#isStale) this.#world.publish(checked);
      return checked;
    });
    return this.#last;
  }

  async #judge(files: readonly OpenFile[]): Promise<Outcome> {
    const tree = addIds(layOver(readTree(this.#root, ['integrations', 'registry']), files));
    const today = this.#world.today();
    // No history: a program that an editor starts by itself starts no git and changes nothing.
    const loaded = await loadTree(tree, today, nodePlatform, { like: this.#read, now: instantOn(today, new Date()) });
    this.#read = loaded.repository;
    return { loaded };
  }
}

/** The tree with the texts of the editor. A link stays one, and of what is shown without its byte order mark the bytes are judged. */
function layOver(disk: Tree, files: readonly OpenFile[]): Tree {
  const entries = files.flatMap(({ path, document }): [string, Entry][] => {
    const there = disk.get(path);
    const { kind } = there ?? { kind: 'file' };
    const isFile = kind === 'file' || kind === 'executable';
    const text = document.getText();
    if (!isFile || (there && new TextDecoder().decode(there.read()) === text)) return [];
    return [[path, { kind, read: () => new TextEncoder().encode(text) }]];
  });
  return new Map([...disk, ...entries].sort(([a], [b]) => compare(a, b)));
}

/** The hash of its content for every file that has none yet, so that only what has changed is read again. */
function addIds(tree: Tree): Tree {
  return new Map(
    [...tree].map(([path, entry]): [string, Entry] => {
      if (entry.kind !== 'file') return [path, entry];
      const bytes = entry.read();
      return [path, { kind: 'file', id: createHash('sha256').update(bytes).digest('hex'), read: () => bytes }];
    }),
  );
}

/** The folder above that has registry/ beside integrations/, and the path in it; undefined where the file is no part of such a checkout. */
export function findCheckout(uri: string): { root: string; path: string } | undefined {
  const file = toFile(uri);
  for (let folder = file && dirname(file); file && folder; folder = dirname(folder) === folder ? undefined : dirname(folder)) {
    const path = relative(folder, file).replaceAll(sep, '/');
    const isInside = path.startsWith('integrations/') || path.startsWith('registry/');
    if (isInside && statSync(join(folder, 'registry'), { throwIfNoEntry: false })?.isDirectory()) return { root: folder, path };
  }
  return undefined;
}

function toFile(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
