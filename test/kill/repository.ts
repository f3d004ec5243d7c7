// A repository on which a command is to run, with all that it changes below one folder, so that a copy of the folder is a fresh start.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { putProgram } from '../bundled.ts';
import { gitIn } from './world.ts';

export interface ProcessResult {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface ProcessEnvironment {
  /** Before the program on node's command line. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

let program: string | undefined;

/** The command line in a folder of its own: a campaign goes on for hours while others build theirs. */
export async function buildProgram(): Promise<string> {
  program = await putProgram(mkdtempSync(join(tmpdir(), 'mdocs-program-')));
  return program;
}

export const removeProgram = (): void => rmSync(dirname(program ?? ''), { recursive: true, force: true });

export class TestRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'ground-'));
  readonly remote = join(this.folder, '.mdocs', 'environments.git');

  constructor(from = join(import.meta.dirname, '..', 'cases', 'base')) {
    cpSync(from, this.folder, { recursive: true, verbatimSymlinks: true });
    if (existsSync(join(this.folder, '.git'))) return;
    this.write('.gitignore', '.mdocs/\n');
    mkdirSync(join(this.folder, '.mdocs', 'tmp'), { recursive: true });
    gitIn(this.folder, 'init', '--quiet', '--initial-branch=main');
    this.commit();
  }

  /** Runs the command line to its end, and then ends what of it still runs: all that it started is in one process group. */
  async mdocs(args: readonly string[], { node = [], env = {} }: ProcessEnvironment = {}): Promise<ProcessResult> {
    const fixed = ['--root', this.folder, '--locale', 'en'];
    const run = spawn(process.execPath, [...node, program ?? '', ...args, ...fixed], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, TMPDIR: join(this.folder, '.mdocs', 'tmp'), UV_THREADPOOL_SIZE: '1', ...env },
    });
    const said = Promise.all([text(run.stdout), text(run.stderr)]);
    const [code] = await once(run, 'exit');
    try {
      process.kill(-(run.pid ?? 0), 'SIGKILL');
    } catch {
      // Nothing of it runs any more.
    }
    const [out, err] = await said;
    return { code, out, err };
  }

  /** A PATH on which git is a script of shell: $git is the real one, $n the number of the call, counted from 1. All of it in a folder. */
  withGit(folder: string, script: string): Record<string, string> {
    const [bin, calls] = [join(folder, 'bin'), join(folder, 'calls')];
    for (const made of [bin, calls]) mkdirSync(made);
    const count = `set -C; n=1; while ! { true > '${calls}'/$n; } 2> /dev/null; do n=$((n + 1)); done; set +C`;
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\n${count}\nPATH='${process.env.PATH}'; git=$(command -v git)\n${script}\nexec "$git" "$@"\n`,
    );
    chmodSync(join(bin, 'git'), 0o755);
    return { PATH: `${bin}${delimiter}${process.env.PATH}` };
  }

  read = (file: string): string => readFileSync(join(this.folder, file), 'utf8');

  write(file: string, content: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  change(file: string, before: string, after: string): void {
    if (!this.read(file).includes(before)) throw new Error(`${file} has no ${before}`);
    this.write(file, this.read(file).replace(before, after));
    this.commit();
  }

  private commit(): void {
    gitIn(this.folder, 'add', '--all');
    gitIn(this.folder, 'commit', '--quiet', '--message', 'Change');
  }

  /** Of a branch: how many commits, which tree, which generation. */
  state(branch = 'environment/staging'): string {
    if (!existsSync(this.remote) || gitIn(this.remote, 'rev-parse', '--verify', '--quiet', branch) === '') return 'nothing';
    const [count, tree] = [
      ['rev-list', '--count', branch],
      ['rev-parse', `${branch}^{tree}`],
    ].map((args) => gitIn(this.remote, ...args));
    const { generation } = JSON.parse(gitIn(this.remote, 'show', `${branch}:manifest.json`));
    return `generation ${generation}, ${count} commits, tree ${tree?.slice(0, 10)}`;
  }

  /** Files that git would stumble over. */
  locks(): string[] {
    const files = existsSync(this.remote) ? readdirSync(this.remote, { recursive: true, encoding: 'utf8' }) : [];
    return files.filter((name) => name.endsWith('.lock'));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
