// npm run kill:pull: a gateway's reader dies once at each of its calls of the system that change its folder, while it takes a new publication and
// while it mends a damaged one. `current` must show the publication before or the new one, whole (or as damaged as it was); the next run must come
// to the new one, find the folder free, and leave nothing else behind.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProgram, program, World } from '../commands/world.ts';
import { gitIn } from './world.ts';

const systemCalls = ['flock', 'rename', 'symlink', 'fsync', 'mkdir', 'unlink', 'rmdir', 'unlinkat'];
const branch = 'environment/staging';

class Gateway {
  readonly folder = mkdtempSync(join(tmpdir(), 'kill-pull-'));
  readonly into = join(this.folder, 'gateway');
  readonly log = join(this.folder, 'strace.log');

  constructor(
    private readonly remote: string,
    from?: string,
  ) {
    if (from) cpSync(from, this.into, { recursive: true, verbatimSymlinks: true });
  }

  /** Runs the reader, under strace where it is to die. */
  pull(inject?: { name: string; nth: number }): number | null {
    const command = [program, 'pull', '--environment', 'staging', '--remote', this.remote, '--into', this.into, '--unsigned'];
    const args = [process.execPath, ...command, '--today', '2026-06-01', '--root', this.folder];
    const tracing = inject
      ? ['strace', '-f', '-qq', '-o', this.log, '-e', `trace=${inject.name}`].concat([
          '-e',
          `inject=${inject.name}:signal=SIGKILL:when=${inject.nth}`,
        ])
      : [];
    const [first = '', ...rest] = [...tracing, ...args];
    return spawnSync(first, rest, { stdio: 'ignore', env: { ...process.env, TMPDIR: this.folder } }).status;
  }

  current(): string {
    const link = join(this.into, 'current');
    return existsSync(link) ? readlinkSync(link).replace(/versions\/|-again/g, '') : 'nothing';
  }

  /** Whether readers see every file of a commit as git has it. */
  isWhole(commit: string): boolean {
    const names = gitIn(this.remote, 'ls-tree', '-r', '--name-only', commit).split('\n');
    return names.every((name) => {
      const file = join(this.into, 'current', name);
      return existsSync(file) && readFileSync(file, 'utf8').trim() === gitIn(this.remote, 'show', `${commit}:${name}`);
    });
  }

  damage(): void {
    writeFileSync(join(this.into, 'current', 'clients.json'), '');
  }

  leftovers(): string[] {
    const folders = [this.into, join(this.into, 'versions')].filter((folder) => existsSync(folder));
    return folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.startsWith('.'));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

execFileSync('sh', ['-c', 'strace -qq -o /dev/null -e trace=none true']);
await bundleProgram();
using world = new World();
await world.mdocs('provision', ['--environment', 'staging']);
const old = world.tip('staging');
using before = new Gateway(world.environments);
before.pull();
world.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');
world.commit('Move Beta');
await world.mdocs('provision', ['--environment', 'staging']);
const next = gitIn(world.environments, 'rev-parse', branch);

using damaged = new Gateway(world.environments);
damaged.pull();
damaged.damage();

/** Whether it can be `damaged` still: it was so before. */
function wrongAfter(gateway: Gateway, mayBeDamaged: boolean): string[] {
  const left = gateway.current();
  const wrong = left === old || left === next ? [] : [`left ${left}`];
  if (!gateway.isWhole(left) && !mayBeDamaged) wrong.push('half of it');
  const code = gateway.pull();
  if (code !== 0 || gateway.current() !== next || !gateway.isWhole(next))
    wrong.push(`the next run ended with ${code} at ${gateway.current()}`);
  return [...wrong, ...gateway.leftovers().map((name) => `${name} stays`)];
}

let [survived, total] = [0, 0];
for (const start of [before, damaged]) {
  for (const name of systemCalls) {
    for (let nth = 1; ; nth++) {
      using gateway = new Gateway(world.environments, start.into);
      gateway.pull({ name, nth });
      if (!existsSync(gateway.log) || !readFileSync(gateway.log, 'utf8').includes('killed by SIGKILL')) break;
      const wrong = wrongAfter(gateway, start === damaged);
      total++;
      if (wrong.length === 0) survived++;
      else console.log(`${name} ${nth}: ${wrong.join('; ')}`);
    }
    console.log(`after ${name}, ${survived} of ${total} survived`);
  }
}
process.exitCode = survived === total && total > 0 ? 0 : 1;
