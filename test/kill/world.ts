// A scratch world for tests of publishing: a folder that goes away, a remote in it, and git as an outsider would use it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import type { PublishRequest } from '../../scripts/apply/publish.ts';

export const branch = 'environment/staging';

/** What every run publishes: first the old files, then the new ones, which change, add and delete. */
export const oldFiles = new Map([
  ['clients.json', '[]\n'],
  ['nginx/clients.conf', '# nobody\n'],
  ['removed.txt', 'old\n'],
]);
export const newFiles = new Map([
  ['clients.json', '[{"name":"Instituția"}]\n'],
  ['nginx/clients.conf', '# nobody\n'],
  ['nginx/more/added.conf', 'new\n'],
]);

export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'world-'));
  readonly remote = join(this.folder, 'environments.git');

  async make(): Promise<this> {
    await ensureLocalRemote(this.remote);
    return this;
  }

  request(over: Partial<PublishRequest> = {}): PublishRequest {
    return { remote: this.remote, branch, files: oldFiles, message: 'Publish', expected: undefined, ...over };
  }

  /** The id that a name has in the remote, or '' where it has none. */
  idOf(name: string): string {
    return this.git('rev-parse', '--verify', '--quiet', name);
  }

  commits(): number {
    return this.idOf(branch) === '' ? 0 : Number(this.git('rev-list', '--count', branch));
  }

  git(...args: string[]): string {
    return gitIn(this.remote, ...args);
  }

  /** Files that git would stumble over. */
  locks(): string[] {
    return readdirSync(this.remote, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.lock'));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const environment = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };

/** Runs git in a folder, without anything that the person at this machine set; '' where it ends with 1. */
export function gitIn(folder: string, ...args: string[]): string {
  const fixed = ['-c', 'user.name=Test', '-c', 'user.email=test@example.md', '-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];
  try {
    return execFileSync('git', ['-C', folder, ...fixed, ...args], {
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  } catch (error) {
    if ((error as { status?: number }).status === 1) return '';
    throw error;
  }
}
