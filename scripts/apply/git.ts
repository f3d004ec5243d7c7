// The one place where git runs: fixed configuration, a clean environment, a deadline, and errors that show no credentials.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Failure } from '../model/text/failure.ts';
import { tooOldGit } from './failures.ts';
import {
  configuration,
  fetchesOnItsOwn,
  fixedEnvironment,
  inheritedVariables,
  leavesOthersAlone,
  nothingReached,
} from './git-settings.ts';
import { runTree, type TreeResult } from './process-tree.ts';

/** Commands that run no program named by a repository, given this configuration. The list is closed on purpose. */
type Command =
  | 'bundle'
  | 'cat-file'
  | 'commit-tree'
  | 'config'
  | 'diff-index'
  | 'diff-tree'
  | 'fetch'
  | 'hash-object'
  | 'init'
  | 'log'
  | 'ls-files'
  | 'ls-remote'
  | 'ls-tree'
  | 'merge-base'
  | 'merge-tree'
  | 'push'
  | 'rev-list'
  | 'rev-parse'
  | 'update-index'
  | 'verify-commit'
  | 'write-tree';

export interface GitOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** In milliseconds, for the whole run of the command. */
  readonly deadline?: number | undefined;
  /** How many bytes it may print; no limit where none is given. A few objects made by a stranger can name more files than a disk holds. */
  readonly most?: number | undefined;
  /** What it may take of this machine for bytes that nobody has checked yet; no limit where none is given. */
  readonly room?: Room | undefined;
  /** Set for the repository that the running program is part of: nothing in it is a stranger's, so that any git may read it. */
  readonly isOwn?: boolean;
  /** Of a command that reaches a remote: more settings, as name=value. */
  readonly settings?: readonly string[] | undefined;
  /** Gets what it said beside what it printed, where it succeeded. */
  readonly hear?: ((said: string) => void) | undefined;
}

/** In bytes. */
export interface Room {
  /** For each file that is written: a fetch writes one pack, and an index of it. */
  readonly file: number;
  /** For each program. */
  readonly memory: number;
}

/** Git ended badly. The exit code is null when a signal ended it. */
export class GitError extends Error {
  override readonly name = 'GitFailed';

  constructor(
    command: string,
    readonly exitCode: number | null,
    /** What it printed, without credentials. */
    readonly printed: string,
    /** Set where it was stopped: it wrote too much, or ran for too long. */
    readonly stopped?: TreeResult['stopped'],
  ) {
    super(`git ${command}: ${printed.trim() || `ended with ${exitCode ?? 'a signal'}`}`);
  }
}

const patience = 120_000;

/**
 * Runs git in a folder and gives what it wrote to standard output. Arguments are constants, object ids, references and addresses that
 * this stage checked. Throws GitError on any exit code but 0, and a Failure where there is no git.
 */
export async function runGit(folder: string, args: readonly [Command, ...string[]], extra: GitOptions = {}): Promise<Buffer> {
  if (!extra.isOwn) await requireKnownGit();
  const { exitCode, out, err, error, stopped } = await spawnGit(folder, args, extra);
  if (stopped) throw new GitError(args[0], null, 'stopped: it wrote too much, or ran for too long', stopped);
  if (exitCode === 0) {
    extra.hear?.(err.toString());
    return out;
  }
  // The same error is told where the folder is missing.
  if (error?.code === 'ENOENT' && existsSync(folder)) throw new Failure(noGit);
  const printed = removeCredentials(error?.message ?? Buffer.concat([out, err]).toString());
  throw new GitError(args[0], exitCode, printed, extra.room && outOfRoom.test(printed) ? 'size' : undefined);
}

/** What git says where it came to the end of its room. 25 is SIGXFSZ. */
const outOfRoom = /died of signal 25|file too large|out of memory/i;

/** As text, without the line end. */
export async function askGit(...args: Parameters<typeof runGit>): Promise<string> {
  return (await runGit(...args)).toString().trimEnd();
}

/** Whether a repository leaves out older commits: it does not know what its oldest ones descend from. */
export const isShallow = async (folder: string, extra: GitOptions = {}): Promise<boolean> =>
  (await askGit(folder, ['rev-parse', '--is-shallow-repository'], extra)) === 'true';

let known: Promise<boolean | undefined> | undefined;

/** Asked once in a process, before anything else is. A git that does not answer says by itself what is wrong. */
async function requireKnownGit(): Promise<void> {
  known ??= isKnownGit().catch((error) => {
    known = undefined;
    throw error;
  });
  const answer = await known;
  // It may answer the next time.
  if (answer === undefined) known = undefined;
  if (answer === false) throw new Failure(tooOldGit);
}

async function isKnownGit(): Promise<boolean | undefined> {
  const { exitCode, out } = await spawnGit(tmpdir(), ['version'], {});
  return exitCode === 0 ? leavesOthersAlone(out.toString()) || !(await fetchesOnItsOwn(askElsewhere)) : undefined;
}

/** All in one file, whose length is limited; one thread; and large files pass without being held in memory. */
const smallSettings = ['fetch.unpackLimit=1', 'pack.threads=1', 'core.bigFileThreshold=1m'];

/** The limits hold for git and for all that it starts. */
const inRoom = 'ulimit -c 0; ulimit -f "$1"; ulimit -d "$2"; shift 2; exec git "$@"';

const askElsewhere = (folder: string, object: string): Promise<unknown> =>
  spawnGit(folder, ['cat-file', '-e', object], { environment: { GIT_ALLOW_PROTOCOL: 'file' } });

async function spawnGit(folder: string, args: readonly string[], extra: GitOptions): Promise<TreeResult> {
  const { input, deadline = patience, most, room, settings: more = [] } = extra;
  const own = buildEnvironment(extra);
  const environment = reaching.has(args[0]) ? own : { ...nothingReached, ...own };
  const options = { folder, environment, input, deadline, most };
  if (!reaching.has(args[0]) && !reading.has(args[0])) return (await import('./local-git.ts')).runLocally(args, options);
  const settings = [...configuration, ...(room ? smallSettings : []), ...more].flatMap((one) => ['-c', one]);
  if (!room || process.platform === 'win32') return runTree('git', [...settings, ...args], options);
  const [file, memory] = [Math.ceil(room.file / 512), Math.ceil(room.memory / 1024)];
  return runTree('sh', ['-c', inRoom, 'sh', String(file), String(memory), ...settings, ...args], options);
}

/** The commands that reach a remote; all of them work in a repository of our own. */
const reaching: ReadonlySet<string | undefined> = new Set<Command>(['fetch', 'ls-remote', 'push']);

/**
 * Those that most runs need, and that answer in less time than the library of local-git.ts takes to load; and the one that starts a program
 * of its own, ssh-keygen, which ends with it only in a process tree.
 */
const reading: ReadonlySet<string | undefined> = new Set<Command | 'version'>([
  'bundle',
  'cat-file',
  'log',
  'ls-tree',
  'rev-list',
  'rev-parse',
  'verify-commit',
  'version',
]);

function buildEnvironment(extra: GitOptions): Record<string, string> {
  const kept = inheritedVariables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  // Where git cannot open a temporary repository, it must not use a repository in a folder above it instead.
  const ceiling = { GIT_CEILING_DIRECTORIES: tmpdir() };
  return { ...Object.fromEntries(kept), ...fixedEnvironment, ...ceiling, ...extra.environment };
}

/** Takes user names, passwords and tokens out of every address in a text. */
export function removeCredentials(text: string): string {
  return text.replace(/(?<=[a-z][a-z0-9+.-]*:\/\/)[^\s/]*@/gi, '');
}

const noGit = {
  ro: 'Programul git nu a fost găsit. Instalați git 2.45 sau mai nou.',
  en: 'The program git was not found. Install git 2.45 or later.',
  ru: 'Программа git не найдена. Установите git 2.45 или новее.',
};
