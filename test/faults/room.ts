// A folder in which nothing more can be written. Where this machine lets us, the folder lies on a disk of its own that is full; elsewhere
// the command may not let any file grow, which the system refuses as it refuses to write to a full disk.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const filler = 'filler';

function mounts(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'none', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Those that are not given back yet: a test that runs out of time does not come to its end. */
const mounted = new Set<string>();

/** After all tests. */
export function giveBackRooms(): void {
  for (const folder of mounted) execFileSync('umount', ['--lazy', folder]);
  mounted.clear();
}

export class Room {
  private readonly isDisk: boolean;

  constructor(private readonly folder: string) {
    const aside = mkdtempSync(join(tmpdir(), 'aside-'));
    cpSync(folder, aside, { recursive: true, verbatimSymlinks: true });
    this.isDisk = mounts(folder);
    if (this.isDisk) {
      mounted.add(folder);
      this.fill(aside);
    }
    rmSync(aside, { recursive: true });
  }

  private fill(aside: string): void {
    cpSync(aside, this.folder, { recursive: true, verbatimSymlinks: true });
    this.fillUp();
  }

  /** Nothing more can be written, once more. */
  fillUp(): void {
    if (!this.isDisk) return;
    for (const size of [65_536, 4096]) {
      try {
        for (;;) appendFileSync(join(this.folder, filler), Buffer.alloc(size));
      } catch {
        // That was what it took.
      }
    }
  }

  /** Begins the line of shell that runs the command. */
  get shell(): string {
    return this.isDisk ? 'exec' : "trap '' XFSZ; ulimit -f 0; exec";
  }

  /** There is room again. */
  free(): void {
    if (existsSync(join(this.folder, filler))) rmSync(join(this.folder, filler));
  }

  [Symbol.dispose](): void {
    if (mounted.delete(this.folder)) execFileSync('umount', ['--lazy', this.folder]);
  }
}
