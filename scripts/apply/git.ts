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
}

/** Git ended badly. The exit code is null when a signal ended it. */
export class GitError extends Error {
  override readonly name = 'GitFailed';

  constructor(
    command: string,
    readonly exitCode: number | null,
    /** What it printed, without credentials. */
    readonly printed: string,
    /** Whether it was stopped because it wrote too much, or for too long. */
    readonly wasStopped = false,
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
  await requireKnownGit();
  const { exitCode, out, err, error, wasStopped } = await spawnGit(folder, args, extra);
  if (wasStopped) throw new GitError(args[0], null, 'stopped: it wrote too much, or ran for too long', true);
  if (exitCode === 0) return out;
  // The same error is told where the folder is missing.
  if (error?.code === 'ENOENT' && existsSync(folder)) throw new Failure(noGit);
  throw new GitError(args[0], exitCode, removeCredentials(error?.message ?? Buffer.concat([out, err]).toString()));
}

/** As text, without the line end. */
export async function askGit(...args: Parameters<typeof runGit>): Promise<string> {
  return (await runGit(...args)).toString().trimEnd();
}

/** Whether a repository leaves out older commits: it does not know what its oldest ones descend from. */
export const isShallow = async (folder: string): Promise<boolean> =>
  (await askGit(folder, ['rev-parse', '--is-shallow-repository'])) === 'true';

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

const askElsewhere = (folder: string, object: string): Promise<unknown> =>
  spawnGit(folder, ['cat-file', '-e', object], { environment: { GIT_ALLOW_PROTOCOL: 'file' } });

async function spawnGit(folder: string, args: readonly string[], extra: GitOptions): Promise<TreeResult> {
  const { input, deadline = patience, most } = extra;
  const own = buildEnvironment(extra);
  const environment = reaching.has(args[0]) ? own : { ...nothingReached, ...own };
  const options = { folder, environment, input, deadline, most };
  if (!reaching.has(args[0]) && !reading.has(args[0])) return (await import('./local-git.ts')).runLocally(args, options);
  const settings = configuration.flatMap((one) => ['-c', one]);
  return runTree('git', [...settings, ...args], options);
}

/** The commands that reach a remote; all of them work in a repository of our own. */
const reaching: ReadonlySet<string | undefined> = new Set<Command>(['fetch', 'ls-remote', 'push']);

/** Those that most runs need, and that answer in less time than the library of local-git.ts takes to load. */
const reading: ReadonlySet<string | undefined> = new Set<Command | 'version'>([
  'cat-file',
  'log',
  'ls-tree',
  'rev-list',
  'rev-parse',
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
