// What is below a folder, by kinds and hashes: to see whether two disturbances leave the same, and to put back what one has changed.
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Path -> kind and hash. */
export type DiskState = ReadonlyMap<string, string>;

const hashOf = (content: string | Buffer): string => createHash('sha1').update(content).digest('hex');

/** Names that are made up anew each time. */
export const withoutChance = (text: string): string =>
  text
    .replace(/\btmp_(obj|pack|idx|rev|objdir-incoming|objdir-bulk-fsync)[-_]\w{6}/g, 'tmp_$1')
    .replace(/\b(mdocs-|key\.|environments\.git\.|buffer_tmp)\w{6}\b/g, '$1')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    .replace(/\b(pid|process) \d+|-\d+-(?=pack)/g, '');

export class Disk {
  private readonly known = new Map<string, { readonly stamp: string; readonly what: string }>();

  constructor(
    readonly folder: string,
    /** A path below it that is left out. */
    private readonly except?: string,
  ) {}

  look(): DiskState {
    const seen = new Map<string, string>();
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
      for (const name of readdirSync(join(this.folder, folder))) {
        const path = join(folder, name);
        if (path === this.except) continue;
        const what = this.whatIsAt(path);
        if (what === 'folder') folders.push(path);
        seen.set(path, what);
      }
    return seen;
  }

  /** What has not been touched is not read again. */
  private whatIsAt(path: string): string {
    const full = join(this.folder, path);
    const found = lstatSync(full, { bigint: true });
    if (found.isDirectory()) return 'folder';
    const stamp = `${found.ino} ${found.size} ${found.ctimeNs}`;
    const known = this.known.get(path);
    if (known?.stamp === stamp) return known.what;
    const what = found.isSymbolicLink() ? `link ${readlinkSync(full)}` : `${found.mode & 0o777n} ${hashOf(readFileSync(full))}`;
    this.known.set(path, { stamp, what });
    return what;
  }

  /** Makes what is there the same as in a copy that was made of it. */
  putBack(copy: string, wanted: DiskState, now: DiskState = this.look()): void {
    for (const path of now.keys()) if (!wanted.has(path)) rmSync(join(this.folder, path), { recursive: true, force: true });
    for (const [path, what] of wanted)
      if (now.get(path) !== what) {
        rmSync(join(this.folder, path), { recursive: true, force: true });
        cpSync(join(copy, path), join(this.folder, path), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
      }
  }
}

/** The same for two folders with the same content, whatever names in them were left to chance. */
export const digestOf = (seen: Iterable<readonly [string, string]>): string =>
  hashOf(
    [...seen]
      .map(([path, what]) => `${withoutChance(path)} ${what}`)
      .sort()
      .join('\n'),
  );
