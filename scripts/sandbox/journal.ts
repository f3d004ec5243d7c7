// The state on disk: a journal of changes, each line whole or not there. Nothing is acknowledged before its line is on the disk.
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { allOf, apply, type Change, emptyState, type State } from './state.ts';

export const journalName = 'journal.ndjson';

export class Journal {
  private waiting: { readonly line: string; done(): void; failed(error: unknown): void }[] = [];
  private writing: Promise<void> | undefined;
  /** What the state has and a full disk did not take: it goes before the next lines. */
  private owed = '';

  private constructor(
    readonly state: State,
    private readonly file: FileHandle,
    /** In bytes, of whole lines. */
    private size: number,
  ) {}

  /** Reads what a folder holds. A last line that a kill cut short was never acknowledged: it goes. */
  static async open(folder: string): Promise<Journal> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, journalName);
    const text = await readFile(path, 'utf8').catch((error) => {
      if (error.code !== 'ENOENT') throw error;
      return '';
    });
    const state = emptyState();
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    for (const line of whole.split('\n')) if (line !== '') apply(state, JSON.parse(line) as Change[]);
    // Written anew at each start: what was changed since would otherwise only grow.
    const next = `${path}.next`;
    await rm(next, { force: true });
    const file = await open(next, 'a', 0o600);
    const all = allOf(state);
    if (all.length > 0) await file.appendFile(`${JSON.stringify(all)}\n`);
    await file.sync();
    await rename(next, path);
    return new Journal(state, file, (await file.stat()).size);
  }

  /** Comes back when the changes are on the disk. What the state says, they change at once. */
  async write(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    apply(this.state, changes);
    const written = new Promise<void>((done, failed) => this.waiting.push({ line: JSON.stringify(changes), done, failed }));
    this.writing ??= this.flush();
    return written;
  }

  /** Several calls at a time: one write to the disk serves all that came while the one before was under way. */
  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      const text = `${this.owed}${batch.map(({ line }) => `${line}\n`).join('')}`;
      try {
        await this.file.appendFile(text);
        await this.file.datasync();
        this.size += Buffer.byteLength(text);
        this.owed = '';
        for (const { done } of batch) done();
      } catch (error) {
        this.owed = text;
        // No line is to begin in the middle of another.
        await this.file.truncate(this.size).catch(() => {});
        for (const { failed } of batch) failed(error);
      }
    }
    this.writing = undefined;
  }

  async close(): Promise<void> {
    await this.writing;
    await this.file.close();
  }
}
