// A scratch repository for tests of the command line: the base repository committed in a temporary folder, and the real commands run on it.
import { execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { putProgram } from '../bundled.ts';
import { gitIn } from '../kill/world.ts';

const root = join(import.meta.dirname, '..', '..');

/** The command line as the bundle has it: dozens of runs need not each translate TypeScript. */
export const program = join(root, 'node_modules', '.cache', 'mdocs-commands', 'mdocs.mjs');

let there: Promise<unknown> | undefined;

/** Once in a process of tests: its files share what was made. */
export async function bundleProgram(): Promise<void> {
  there ??= putProgram(dirname(program));
  await there;
}

interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface CommandEnvironment {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdio?: StdioOptions;
}

/** No language, no colour, no settings of the person at this machine. */
const plainEnv = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };

/** Runs the command line to its end. */
export const mdocs = (args: readonly string[], surroundings?: CommandEnvironment): Promise<CommandResult> =>
  run(process.execPath, [program, ...args], surroundings);

async function run(
  command: string,
  args: readonly string[],
  { env = {}, stdio }: CommandEnvironment = {},
): Promise<CommandResult> {
  const run = spawn(command, args, { env: { ...plainEnv, ...env }, stdio: stdio ?? ['ignore', 'pipe', 'pipe'] });
  const all = Promise.all([run.stdout ? text(run.stdout) : '', run.stderr ? text(run.stderr) : '', once(run, 'close')]);
  const [out, err, [code]] = await all;
  return { code, out, err };
}

/** Path below the folder -> content. */
let firstGit: ReadonlyMap<string, Uint8Array> | undefined;

/** The base is sound on this day. */
const today = '2026-06-01';

export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'mdocs-commands-'));
  readonly environments = join(this.folder, '.mdocs', 'environments.git');

  constructor() {
    cpSync(join(root, 'test', 'cases', 'base'), this.folder, { recursive: true });
    this.write('.gitignore', '.mdocs/\n');
    if (firstGit) for (const [path, content] of firstGit) this.write(path, content);
    else firstGit = this.makeGit();
  }

  /** The first of a process is committed; all others begin with a copy of what that made. */
  private makeGit(): Map<string, Uint8Array> {
    this.git('init', '--quiet', '--template=', '--initial-branch=main');
    this.commit('Base');
    this.git('repack', '--quiet', '-a', '-d');
    const found = readdirSync(join(this.folder, '.git'), { recursive: true, withFileTypes: true });
    const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
    return new Map(paths.map((path) => [relative(this.folder, path), readFileSync(path)]));
  }

  /** A command on this repository. */
  mdocs(command: string, args: readonly string[] = [], surroundings?: CommandEnvironment): Promise<CommandResult> {
    return mdocs([command, ...args, '--root', this.folder, '--today', today], surroundings);
  }

  inShell(line: string, env?: Readonly<Record<string, string>>): Promise<CommandResult> {
    return run('sh', ['-c', line], env ? { env } : {});
  }

  /** A PATH on which git, before it pushes for the first time, runs a line of shell. */
  gitThatBeforePushing(line: string): string {
    const done = join(this.folder, '.mdocs', 'done');
    const once = `[ -e '${done}' ] || { : > '${done}'; PATH='${process.env.PATH}' ${line} >&2; }`;
    const shim = `#!/bin/sh\ncase " $* " in *" push "*) ${once};; esac\nPATH='${process.env.PATH}' exec git "$@"\n`;
    this.write('.mdocs/bin/git', shim);
    chmodSync(join(this.folder, '.mdocs/bin/git'), 0o755);
    return `${join(this.folder, '.mdocs/bin')}${delimiter}${process.env.PATH}`;
  }

  /** Replaces the one occurrence of a text in a file. */
  change(file: string, before: string, after: string): void {
    const parts = this.read(file).split(before);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${before}`);
    this.write(file, parts.join(after));
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  commit(message: string): string {
    gitIn(this.folder, 'add', '--all');
    gitIn(this.folder, 'commit', '--quiet', '--message', message);
    const head = this.read('.git/HEAD').trim();
    return head.startsWith('ref: ') ? this.read(`.git/${head.slice('ref: '.length)}`).trim() : head;
  }

  git(...args: string[]): string {
    return gitIn(this.folder, ...args);
  }

  /** The published commit of an environment, '' where there is none. */
  tip(environment: string, remote = this.environments): string {
    return gitIn(remote, 'rev-parse', '--verify', '--quiet', `refs/heads/environment/${environment}`);
  }

  /** An empty repository to publish to. */
  remote(): string {
    const remote = join(this.folder, '.mdocs', 'remote.git');
    execFileSync('git', ['init', '--quiet', '--bare', remote], { env: plainEnv });
    return remote;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
