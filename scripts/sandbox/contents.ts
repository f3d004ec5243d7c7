// Contents of blobs on disk: one file each. Bytes beyond those that were acknowledged do not count, and the next part overwrites them.
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { largestPart } from './blobs.ts';
import { Problem } from './problem.ts';

const guid = /^[0-9a-f-]{36}$/;

export class Contents {
  private constructor(private readonly folder: string) {}

  /** Files that the state does not know are of uploads that were never acknowledged: they go. */
  static async open(data: string, known: { has(id: string): boolean }): Promise<Contents> {
    const folder = join(data, 'blobs');
    await mkdir(folder, { recursive: true });
    for (const id of await readdir(folder)) if (guid.test(id) && !known.has(id)) await rm(join(folder, id), { force: true });
    return new Contents(folder);
  }

  private pathOf(id: string): string {
    if (!guid.test(id)) throw new Error(`not an id of a blob: ${id}`);
    return join(this.folder, id);
  }

  /** Writes a part from an offset on, to the disk. Gives its size. Throws where the client goes away, or sends more than a part may have. */
  async receive(id: string, offset: number, stream: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<number> {
    const file = await open(this.pathOf(id), offset === 0 ? 'w' : 'r+', 0o600);
    try {
      let size = 0;
      for await (const chunk of stream) {
        await writeWhole(file, chunk, offset + size);
        size += chunk.length;
        if (size > largestPart) throw new Problem(413, { '': ['A part has at most 5 GiB.'] });
      }
      await file.datasync();
      return size;
    } finally {
      await file.close();
    }
  }

  read = (id: string): Promise<Buffer> => readFile(this.pathOf(id));

  /** Bytes from start up to end, which is not included. */
  stream = (id: string, start: number, end: number): Readable =>
    createReadStream(this.pathOf(id), { start, end: Math.max(start, end - 1) });

  remove = (id: string): Promise<void> => rm(this.pathOf(id), { force: true });
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, chunk: Buffer, offset: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, offset + done);
    done += bytesWritten;
  }
}
